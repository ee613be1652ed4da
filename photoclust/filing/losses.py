"""What files lose on the way to a disk that cannot hold it: seen beforehand, and in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from photoclust.filing.plan_records import Disk, PlannedItem, Volume
from photoclust.filing.systems.traits import Keeps, TraitAccess
from photoclust.filing.traits import Loss, Traits
from photoclust.store.journal.records import Mode

_SENTENCES = {
    Loss.PERMISSIONS: "Permissions and owners are not kept",
    Loss.OWNER: "Owners are not kept",
    Loss.ACCESS_LISTS: "Access lists are not kept",
    Loss.ATTRIBUTES: "Tags and other attributes are not kept",
    Loss.TIMES: "Times are kept less exactly",
    Loss.FLAGS: "Flags such as “hidden” are not kept",
    Loss.HOLES: "Empty stretches of sparse files take up room",
    Loss.HARD_LINKS: "Hard links become files of their own",
}


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


def remark(losses: Mapping[Loss, int], place: Path, mode: Mode) -> str:
    """One remark on what all files of a filing lose, and whether it comes back; empty for none."""
    if not losses:
        return ""
    parts = [f"Not everything about the files can go along to {place}.", in_words(losses)]
    if mode is Mode.COPY:
        parts.append("The originals keep it.")
    elif losses.keys() != {Loss.HARD_LINKS}:
        parts.append("PhotoClust remembers it, and undo gives it back.")
    return " ".join(parts)


def in_words(losses: Mapping[Loss, int]) -> str:
    """A sentence for each kind of loss, with the number of files."""
    told = [kind for kind in _SENTENCES if losses.get(kind)]
    if Loss.PERMISSIONS in told and Loss.OWNER in told:
        told.remove(Loss.OWNER)
    return " ".join(f"{_SENTENCES[kind]} ({losses[kind]:,} of the files)." for kind in told)
