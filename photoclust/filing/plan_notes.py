"""What a person has to know of a plan as a whole."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path

from photoclust.core.parents import folders_of
from photoclust.core.text import NOTHING, Text
from photoclust.filing.kept_elsewhere import kept_elsewhere
from photoclust.filing.losses import foreseen, remark
from photoclust.filing.plan_records import Disk, PlannedItem, Volume
from photoclust.store.journal.records import Mode


def plan_notes(
    items: Sequence[PlannedItem], destination: Path, mode: Mode, disk: Disk, volume: Volume
) -> tuple[Text, ...]:
    """Sentences about the place, about what files lose on its disk, and about what stays."""
    losses = remark(foreseen(items, disk, volume, mode), destination, mode)
    sources = folders_of(item.source for item in items)
    told = (_on_place(sources, destination), losses, *kept_elsewhere(sources, disk.names))
    return tuple(filter(None, told))


def _on_place(sources: Set[Path], destination: Path) -> Text:
    around = sorted(sources & {destination, *destination.parents})
    if not around:
        return NOTHING
    return Text(
        "{folder} lies inside {path}, where photos are filed from. Filed photos stay part of the "
        "library; filing again leaves them where they are.",
        folder=destination,
        path=around[0],
    )
