"""What the grouping flow remembers between its jobs."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.clusters import Clustering
from photoclust.core.session import HistoryEntry
from photoclust.grouping.by import By
from photoclust.services.groups.group_library import Regrouping


@dataclass(frozen=True, slots=True)
class Again:
    """A grouping to begin, now or when the one under way is done.

    Attributes:
        asked: A person asked for it, so photos that were left in Unsorted take part.
        wish: What a person wants groups to be made by from now on; None where they said nothing.
    """

    asked: bool
    wish: ByWish | None = None


@dataclass(frozen=True, slots=True)
class ByWish:
    """What groups are to be made by; None for what the photos support."""

    by: By | None


@dataclass(frozen=True, slots=True)
class Held:
    """A grouping that waits to be applied.

    Attributes:
        regrouping: The grouping.
        slide: It comes from the slider.
        agreed: A person asked for just this, whatever it changes.
    """

    regrouping: Regrouping
    slide: bool
    agreed: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """Where a person wants the hierarchy to be cut."""

    granularity: float | None


@dataclass(frozen=True, slots=True)
class Slide:
    """Steps of the slider in a row.

    Attributes:
        base: The clusters before the first step.
        entry: The step of the history that stands for all of them.
    """

    base: Clustering
    entry: HistoryEntry
