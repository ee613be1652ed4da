"""Other names for files whose planned places were taken after the plan was made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoclust.core.companions import NameForm
from photoclust.core.filenames import Numbering, comparison_key, safe_file_name, split_suffix
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.filing.room import stem_room
from photoclust.store.journal.records import Entry


class Replanner:
    """Finds new places inside a running filing. One thread at a time.

    A folder is read once, and again for a bundle whose new place was taken in turn.

    Args:
        plan: The plan that is being carried out.
    """

    def __init__(self, plan: FilingPlan) -> None:
        self._plan = plan
        self._bundles: dict[int, list[PlannedItem]] = {}
        self._promised: dict[Path, set[str]] = {}
        self._numberings: dict[tuple[Path, tuple[NameForm, ...]], Numbering] = {}
        self._read: set[Path] = set()
        self._replaced: set[int] = set()

    def _sort(self) -> None:
        """Sort what was planned; only when a place is taken, for very many files it takes long."""
        for item in self._plan.items:
            self._bundles.setdefault(item.bundle, []).append(item)
            folder = self._promised.setdefault(item.destination.parent, set())
            folder.add(comparison_key(item.destination.name))

    def places(self, entries: Sequence[Entry]) -> list[Path]:
        """New places for a bundle, free on the disk and promised to no other file."""
        if not self._bundles:
            self._sort()
        number = entries[0].intent.bundle
        items = self._bundles[number]
        folder = items[0].destination.parent
        occupied = self._promised[folder]
        if folder not in self._read or number in self._replaced:
            occupied.update(comparison_key(path.name) for path in folder.iterdir())
        self._read.add(folder)
        self._replaced.add(number)
        forms = tuple(item.form for item in items)

        def is_free(stem: str) -> bool:
            return occupied.isdisjoint(comparison_key(form.name(stem)) for form in forms)

        stem, _ = split_suffix(safe_file_name(items[0].source.name))
        numbering = self._numberings.setdefault((folder, forms), Numbering())
        new_stem = numbering.first_free(stem, stem_room(forms, items[0].room), is_free)
        occupied.update(comparison_key(form.name(new_stem)) for form in forms)
        return [folder / form.name(new_stem) for form in forms]
