"""Companions that appeared after a plan or a filing was made. They travel with their photo.

A sidecar that an editor writes while a plan is looked at, or long after the photo was filed,
belongs to the photo as much as one that was there before: without it, edits are lost from sight.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from photoclust.core.filenames import split_suffix
from photoclust.core.photo import FileIdentity
from photoclust.filing.companions import Companion, CompanionIndex
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.store.journal_records import Entry, EntryState, Intent


def with_late_companions(plan: FilingPlan) -> FilingPlan:
    """A plan to move photos, with the sidecars that appeared beside them since it was made."""
    beside = _Beside({item.source for item in plan.items})
    items: dict[int, list[PlannedItem]] = {}
    for item in plan.items:
        items.setdefault(item.bundle, []).append(item)
    for bundle in items.values():
        lead = bundle[0]
        stem = split_suffix(lead.destination.name)[0]
        for companion, identity in beside.new(lead.source):
            late = PlannedItem(
                source=lead.source.with_name(companion.name),
                destination=lead.destination.with_name(companion.form.name(stem)),
                cluster=lead.cluster,
                photo_id=None,
                companion_of=lead.source,
                renamed=companion.form.name(stem) != companion.name,
                bundle=lead.bundle,
                form=companion.form,
                identity=identity,
                digest=None,
            )
            bundle.append(late)
    return replace(plan, items=tuple(item for bundle in items.values() for item in bundle))


def late_companions(entries: Sequence[Entry]) -> list[Intent]:
    """What has to go back with the photos of a move besides the files that were moved."""
    there = [entry for entry in entries if entry.state is EntryState.DONE]
    places = {entry.intent.destination for entry in entries}
    beside = _Beside({place for place in places if place is not None})
    found = []
    for entry in there:
        lead = entry.intent
        if lead.companion_of is not None or lead.destination is None:
            continue
        stem = split_suffix(lead.source.name)[0]
        for companion, identity in beside.new(lead.destination):
            late = replace(
                lead,
                source=lead.source.with_name(companion.form.name(stem)),
                destination=lead.destination.with_name(companion.name),
                photo=None,
                companion_of=lead.source,
                identity=identity,
                digest=None,
            )
            found.append(late)
    return found


class _Beside:
    """Finds sidecars beside photos; each folder is read once, each sidecar found once.

    Args:
        known: Files that are accounted for.
    """

    def __init__(self, known: set[Path]) -> None:
        self._known = known
        self._indexes: dict[Path, tuple[CompanionIndex, dict[str, FileIdentity]]] = {}

    def new(self, photo: Path) -> Iterator[tuple[Companion, FileIdentity]]:
        """The sidecars of `photo` that nothing accounts for, as they are now."""
        index, files = self._index(photo.parent)
        if photo.name not in files:
            return
        for companion in index.of(photo.name):
            path = photo.with_name(companion.name)
            # Another picture of the same shot is a photo in its own right.
            if path not in self._known and not companion.paired:
                self._known.add(path)
                yield companion, files[companion.name]

    def _index(self, folder: Path) -> tuple[CompanionIndex, dict[str, FileIdentity]]:
        if folder not in self._indexes:
            files: dict[str, FileIdentity] = {}
            # What cannot be read here is told when its photo is carried.
            with contextlib.suppress(OSError), os.scandir(folder) as found:
                for entry in found:
                    if entry.is_file(follow_symlinks=False):
                        files[entry.name] = FileIdentity.from_stat(os.lstat(entry.path))
            self._indexes[folder] = (CompanionIndex(files), files)
        return self._indexes[folder]
