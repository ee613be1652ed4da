"""Which years and months stand beside the photos, and where: arithmetic, no painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Mark:
    """A year, or a month of it, or what has no date.

    Attributes:
        y: Where its photos begin, in pixels from the top.
        year: The year; None for photos without a date.
        month: The month; None for the year itself.
    """

    y: int
    year: int | None
    month: int | None = None


def marks_of(
    days: Sequence[date | None], tops: Sequence[int], whole: int, height: int, line: int
) -> list[Mark]:
    """The marks that have room, from top to bottom. Years go before months, long before short.

    Args:
        days: The day on which each section begins; None for photos without a date.
        tops: Where each section begins, in pixels of all photos.
        whole: Height of all photos.
        height: Height of the side.
        line: Height that a mark needs.
    """
    if not days or whole <= 0:
        return []
    years: list[Mark] = []
    months: list[Mark] = []
    before: tuple[int | None, int | None] = (-1, None)
    for day, top in zip(days, tops, strict=True):
        here = (None, None) if day is None else (day.year, day.month)
        y = max(0, min(top * height // whole, height - line))
        if here[0] != before[0]:
            years.append(Mark(y, here[0]))
        elif here != before:
            months.append(Mark(y, *here))
        before = here
    shown = _apart(years, [], line, height)
    told = {mark.year for mark in shown}
    # A month below the name of another year would be read as one of that.
    of_told = [mark for mark in months if mark.year in told]
    return sorted(_apart(of_told, shown, line, height), key=lambda mark: mark.y)


def _apart(wanted: Sequence[Mark], taken: Sequence[Mark], line: int, height: int) -> list[Mark]:
    """What stands there already, and those that have room beside it; the longest go first."""
    ends = [*(mark.y for mark in wanted[1:]), height]
    lengths = [end - mark.y for mark, end in zip(wanted, ends, strict=False)]
    shown = list(taken)
    for number in sorted(range(len(wanted)), key=lambda n: (-lengths[n], n)):
        mark = wanted[number]
        if all(abs(other.y - mark.y) >= line for other in shown):
            shown.append(mark)
    return shown
