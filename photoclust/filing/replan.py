"""Other names for files whose planned places were taken after the plan was made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoclust.core.filenames import comparison_key, free_stem, safe_file_name, split_suffix
from photoclust.filing.plan import stem_room
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.store.journal_records import Entry


class Replanner:
    """Finds new places inside a running filing. One thread at a time.

    Args:
        plan: The plan that is being carried out.
    """

    def __init__(self, plan: FilingPlan) -> None:
        self._bundles: dict[int, list[PlannedItem]] = {}
        self._promised: dict[Path, set[str]] = {}
        for item in plan.items:
            self._bundles.setdefault(item.bundle, []).append(item)
            folder = self._promised.setdefault(item.destination.parent, set())
            folder.add(comparison_key(item.destination.name))

    def places(self, entries: Sequence[Entry]) -> list[Path]:
        """New places for a bundle, free on the disk and promised to no other file."""
        items = self._bundles[entries[0].intent.bundle]
        folder = items[0].destination.parent
        promised = self._promised[folder]
        occupied = promised | {comparison_key(path.name) for path in folder.iterdir()}
        forms = [item.form for item in items]

        def is_free(stem: str) -> bool:
            return occupied.isdisjoint(comparison_key(form.name(stem)) for form in forms)

        stem, _ = split_suffix(safe_file_name(items[0].source.name))
        new_stem = free_stem(stem, stem_room(forms), is_free)
        promised.update(comparison_key(form.name(new_stem)) for form in forms)
        return [folder / form.name(new_stem) for form in forms]
