"""What files lose on the way to a disk that cannot hold it: seen beforehand, and in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from photoclust.core.text import NOTHING, Text, joined
from photoclust.filing.plan_records import Disk, PlannedItem, Volume
from photoclust.filing.systems.traits import Keeps, TraitAccess
from photoclust.filing.traits import Loss, Traits
from photoclust.store.journal.records import Mode

_ORDER = (
    Loss.PERMISSIONS,
    Loss.OWNER,
    Loss.ACCESS_LISTS,
    Loss.ATTRIBUTES,
    Loss.TIMES,
    Loss.FLAGS,
    Loss.HOLES,
    Loss.HARD_LINKS,
)
"""In which they are told."""


def would_lose(traits: Traits, here: Keeps, there: Keeps, access: TraitAccess) -> frozenset[Loss]:
    """What a file would lose on another disk, by what that can hold.

    Args:
        traits: What the file has.
        here: What its own disk can hold: one without permissions makes them up.
        there: What the other disk can hold.
        access: Tells access lists from other attributes.
    """
    has = traits.kinds(access)
    lost = {
        Loss.PERMISSIONS: here.permissions and not there.permissions,
        Loss.ACCESS_LISTS: Loss.ACCESS_LISTS in has and not there.access_lists,
        Loss.ATTRIBUTES: Loss.ATTRIBUTES in has and not there.attributes,
        Loss.TIMES: (traits.mtime_ns or 0) % there.time_ns != 0,
        Loss.HOLES: traits.holes and not there.holes,
        Loss.HARD_LINKS: traits.twins is not None and not there.hard_links,
    }
    return frozenset(kind for kind, is_lost in lost.items() if is_lost)


def foreseen(items: Iterable[PlannedItem], disk: Disk, volume: Volume, mode: Mode) -> Counter[Loss]:
    """How many files of a plan will lose what.

    Args:
        items: The files.
        disk: Answers questions about the disk.
        volume: Where they go.
        mode: Move or copy; a link is the file itself.
    """
    found = Counter[Loss]()
    names: dict[tuple[int, int], list[bool]] = {}
    links: dict[tuple[int, int], int] = {}
    for item in items:
        status = disk.status(item.source)
        if mode is Mode.LINK or status is None or status.identity.dev == volume.dev:
            continue
        lost = disk.losses(item.source, volume.anchor)
        found.update(lost - {Loss.HARD_LINKS})
        if status.links > 1:
            file = (status.identity.dev, status.identity.inode)
            names.setdefault(file, []).append(Loss.HARD_LINKS in lost)
            links[file] = status.links
    torn = sum(
        len(apart)
        for file, apart in names.items()
        # Together they stay one file, unless one of them is left behind.
        if mode is Mode.COPY or any(apart) or len(apart) < links[file]
    )
    return found + Counter({Loss.HARD_LINKS: torn})


def remark(losses: Mapping[Loss, int], place: Path, mode: Mode) -> Text:
    """One remark on what all files of a filing lose, and whether it comes back; empty for none."""
    if not losses:
        return NOTHING
    parts = [
        Text("Not everything about the files can go along to {folder}.", folder=place),
        in_words(losses),
    ]
    if mode is Mode.COPY:
        parts.append(Text("The originals keep it."))
    elif losses.keys() != {Loss.HARD_LINKS}:
        parts.append(Text("PhotoClust remembers it, and undo gives it back."))
    return joined(parts)


def in_words(losses: Mapping[Loss, int]) -> Text:
    """A sentence for each kind of loss, with the number of files."""
    told = [kind for kind in _ORDER if losses.get(kind)]
    if Loss.PERMISSIONS in told and Loss.OWNER in told:
        told.remove(Loss.OWNER)
    return joined([_sentence(kind, losses[kind]) for kind in told])


def _sentence(kind: Loss, n: int) -> Text:
    match kind:
        case Loss.PERMISSIONS:
            return Text(
                "Permissions and owners are not kept (1 of the files).",
                "Permissions and owners are not kept ({n} of the files).",
                n=n,
            )
        case Loss.OWNER:
            return Text(
                "Owners are not kept (1 of the files).",
                "Owners are not kept ({n} of the files).",
                n=n,
            )
        case Loss.ACCESS_LISTS:
            return Text(
                "Access lists are not kept (1 of the files).",
                "Access lists are not kept ({n} of the files).",
                n=n,
            )
        case Loss.ATTRIBUTES:
            return Text(
                "Tags and other attributes are not kept (1 of the files).",
                "Tags and other attributes are not kept ({n} of the files).",
                n=n,
            )
        case Loss.TIMES:
            return Text(
                "Times are kept less exactly (1 of the files).",
                "Times are kept less exactly ({n} of the files).",
                n=n,
            )
        case Loss.FLAGS:
            return Text(
                "Flags such as “hidden” are not kept (1 of the files).",
                "Flags such as “hidden” are not kept ({n} of the files).",
                n=n,
            )
        case Loss.HOLES:
            return Text(
                "Empty stretches of sparse files take up room (1 of the files).",
                "Empty stretches of sparse files take up room ({n} of the files).",
                n=n,
            )
        case Loss.HARD_LINKS:  # pragma: no branch - the last there is; mypy sees to it
            return Text(
                "Hard links become files of their own (1 of the files).",
                "Hard links become files of their own ({n} of the files).",
                n=n,
            )
