"""Companions that appear after a plan was made, while it runs, or later. They travel too.

A sidecar that an editor writes while a plan is looked at or carried out, or long after the photo
was filed, belongs to the photo as much as one that was there before: without it, edits are lost
from sight. So does the other picture of the same shot, which a camera's card may deliver later.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photoclust.core.companions import Companion, CompanionIndex
from photoclust.core.filenames import split_suffix
from photoclust.core.photo import FileIdentity, Photo
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.store.journal.records import Entry, EntryState, Intent

PhotoAt = Callable[[Path], Photo | None]
"""The library's photo at a path, if it knows one there."""


def with_late_companions(plan: FilingPlan, photo_at: PhotoAt) -> FilingPlan:
    """A plan to move photos, with the files that appeared beside them since it was made."""
    beside = _Beside({str(item.source) for item in plan.items}, photo_at)
    if not beside.may_find(item.source for item in plan.items):
        return plan
    items: dict[int, list[PlannedItem]] = {}
    for item in plan.items:
        items.setdefault(item.bundle, []).append(item)
    for bundle in items.values():
        lead = bundle[0]
        stem = split_suffix(lead.destination.name)[0]
        for companion, identity in beside.new(lead.source):
            source = lead.source.with_name(companion.name)
            known = photo_at(source) if companion.paired else None
            late = PlannedItem(
                source=source,
                destination=lead.destination.with_name(companion.form.name(stem)),
                cluster=lead.cluster,
                photo_id=None if known is None else known.id,
                companion_of=lead.source,
                renamed=companion.form.name(stem) != companion.name,
                bundle=lead.bundle,
                form=companion.form,
                identity=identity if known is None else known.identity,
                digest=None if known is None else known.digest,
                into=lead.into,
            )
            bundle.append(late)
    return replace(plan, items=tuple(item for bundle in items.values() for item in bundle))


def late_for_undo(entries: Sequence[Entry], returned: Sequence[Entry] = ()) -> list[Intent]:
    """What has to go back with the photos of a move besides the files that were moved.

    Sidecars only: another picture that was put beside a filed photo is one in its own right.

    Args:
        entries: All entries of the batch.
        returned: Those that a person brought back; what they left behind follows them.
    """
    held = [entry for entry in entries if entry.state is EntryState.DONE]
    leads = _leads((*held, *returned))
    beside = _Beside(_destinations(entries), left=(_there(entry.intent) for entry in returned))
    if not beside.may_find(map(_there, leads)):
        return []
    return [
        _backward(lead, companion, identity)
        for lead in leads
        for companion, identity in beside.new(_there(lead))
    ]


def late_for_redo(entries: Sequence[Entry], photo_at: PhotoAt) -> list[Intent]:
    """What has to be filed again with the photos of a move besides the files that went back."""
    leads = _leads(entry for entry in entries if entry.state is EntryState.UNDONE)
    beside = _Beside(_sources(entries), photo_at)
    if not beside.may_find(lead.source for lead in leads):
        return []
    return [
        _forward(lead, companion, identity, photo_at)
        for lead in leads
        for companion, identity in beside.new(lead.source)
    ]


def left_at_source(
    entries: Sequence[Entry], carried: Sequence[Entry], photo_at: PhotoAt
) -> list[Intent]:
    """What appeared at the old places of photos while they were moved, and has to follow them.

    Args:
        entries: All entries of the batch.
        carried: Those that were just carried, with the destinations they got.
        photo_at: Finds photos of the library.
    """
    leads = _leads(carried)
    beside = _Beside(_sources(entries), photo_at, (entry.intent.source for entry in carried))
    if not beside.may_find(lead.source for lead in leads):
        return []
    return [
        _forward(lead, companion, identity, photo_at)
        for lead in leads
        for companion, identity in beside.new(lead.source)
    ]


def left_at_destination(entries: Sequence[Entry], carried: Sequence[Entry]) -> list[Intent]:
    """What appeared where photos were filed while they went back, and has to follow them.

    Arguments as for `left_at_source`.
    """
    leads = _leads(carried)
    beside = _Beside(_destinations(entries), left=(_there(entry.intent) for entry in carried))
    if not beside.may_find(map(_there, leads)):
        return []
    return [
        _backward(lead, companion, identity)
        for lead in leads
        for companion, identity in beside.new(_there(lead))
    ]


def _leads(entries: Iterable[Entry]) -> list[Intent]:
    return [entry.intent for entry in entries if entry.intent.companion_of is None]


def _sources(entries: Sequence[Entry]) -> set[str]:
    return {str(entry.intent.source) for entry in entries}


def _destinations(entries: Sequence[Entry]) -> set[str]:
    return {str(_there(entry.intent)) for entry in entries}


def _there(intent: Intent) -> Path:
    assert intent.destination is not None  # tells mypy: only the trash has none
    return intent.destination


def _forward(
    lead: Intent, companion: Companion, identity: FileIdentity, photo_at: PhotoAt
) -> Intent:
    """The intent of a file that was found at its photo's source."""
    source, there = lead.source.with_name(companion.name), _there(lead)
    known = photo_at(source) if companion.paired else None
    return lead._replace(
        source=source,
        destination=there.with_name(companion.form.name(split_suffix(there.name)[0])),
        photo=None if known is None else known.id,
        companion_of=lead.source,
        identity=identity if known is None else known.identity,
        digest=None if known is None else known.digest,
    )


def _backward(lead: Intent, companion: Companion, identity: FileIdentity) -> Intent:
    """The intent of a file that was found at its photo's destination."""
    stem = split_suffix(lead.source.name)[0]
    return lead._replace(
        source=lead.source.with_name(companion.form.name(stem)),
        destination=_there(lead).with_name(companion.name),
        photo=None,
        companion_of=lead.source,
        identity=identity,
        digest=None,
    )


def _split(file: Path) -> tuple[str, str]:
    """The folder of a file, with the separator behind it, and the file's name."""
    text = str(file)
    begin = text.rfind(os.sep) + 1
    return text[:begin], text[begin:]


@dataclass(frozen=True, slots=True)
class _Folder:
    """What lies in a folder.

    Attributes:
        there: Its files.
        fresh: Those of them that nothing accounted for when it was read.
        left: Those that have just left it.
    """

    there: set[str]
    fresh: set[str]
    left: set[str]


class _Beside:
    """Finds files beside photos; each folder is read once, each file found once.

    Paths are texts here, since most folders hold nothing new and all their photos are asked for.

    Args:
        known: Files that are accounted for.
        photo_at: Finds photos of the library; None where only sidecars are wanted.
        left: Files that have just left their folders: what belongs to them is found there.
    """

    def __init__(
        self, known: set[str], photo_at: PhotoAt | None = None, left: Iterable[Path] = ()
    ) -> None:
        self._known = known
        self._photo_at = photo_at
        self._departed = left
        self._left: dict[str, set[str]] = {}
        self._folders: dict[str, _Folder] = {}
        self._sorted: dict[str, tuple[CompanionIndex, CompanionIndex]] = {}

    def may_find(self, photos: Iterable[Path]) -> bool:
        """Whether a folder of photos holds anything that is not accounted for; mostly none does.

        To be asked once, before `new`.
        """
        folders = {text[: text.rfind(os.sep) + 1] for text in map(str, photos)}
        if not any(self._folder(folder).fresh for folder in folders):
            return False
        for path in self._departed:
            folder, name = _split(path)
            self._left.setdefault(folder, set()).add(name)
        return True

    def new(self, photo: Path) -> Iterator[tuple[Companion, FileIdentity]]:
        """The files that belong to `photo` and nothing accounts for, as they are now."""
        above, name = _split(photo)
        folder = self._folder(above)
        # Beside a new file of the old name, all that there is may belong to that.
        if not folder.fresh or (name in folder.there) == (name in folder.left):
            return
        index, present = self._indexes(above)
        companions = index.of(name)
        alone = sum(companion.paired for companion in companions) == 1
        found = [
            companion
            for companion in companions
            if companion.name in folder.there
            and str(photo.with_name(companion.name)) not in self._known
            and (not companion.paired or self._is_partner(photo, companion, alone=alone))
        ]
        if found and name not in folder.there:
            found = _without_those_of_others(name, found, present)
        for companion in found:
            path = photo.with_name(companion.name)
            self._known.add(str(path))
            # What is gone again by now need not travel.
            with contextlib.suppress(OSError):
                yield companion, FileIdentity.from_stat(os.lstat(path))

    def _is_partner(self, photo: Path, companion: Companion, *, alone: bool) -> bool:
        """Whether another picture came to a shot later, rather than being one in its own right.

        Beside a photo that had no partner when it was planned, the only one is new. Of several,
        those that the library knows may have been there without being one shot with it.
        """
        if self._photo_at is None:
            return False
        return alone or self._photo_at(photo.with_name(companion.name)) is None

    def _folder(self, folder: str) -> _Folder:
        if folder not in self._folders:
            there: set[str] = set()
            # What cannot be read here is told when its photo is carried.
            with contextlib.suppress(OSError), os.scandir(folder) as entries:
                there = {e.name for e in entries if e.is_file(follow_symlinks=False)}
            fresh = {n for n in there if folder + n not in self._known}
            self._folders[folder] = _Folder(there, fresh, self._left.setdefault(folder, set()))
        return self._folders[folder]

    def _indexes(self, folder: str) -> tuple[CompanionIndex, CompanionIndex]:
        """The files of a folder, sorted with and without those that have left it."""
        if folder not in self._sorted:
            known = self._folder(folder)
            present = CompanionIndex(known.there)
            index = CompanionIndex(known.there | known.left) if known.left else present
            self._sorted[folder] = (index, present)
        return self._sorted[folder]


def _without_those_of_others(
    name: str, found: list[Companion], present: CompanionIndex
) -> list[Companion]:
    """Without what belongs to another picture that stays where the photo `name` has left."""
    names = {companion.name for companion in found}
    staying = [other for other in present.pictures_like(name) if other not in names]
    theirs = {companion.name for other in staying for companion in present.of(other)}
    return [companion for companion in found if companion.name not in theirs]
