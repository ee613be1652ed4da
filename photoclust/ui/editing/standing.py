"""Where clusters stand when a grouping ends: cut where, and changed by a person or not. Pure."""

from __future__ import annotations

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Clustering
from photoclust.core.errors import BugError


def position_of(clustering: Clustering) -> float | None:
    """Where a person wants clusters to be cut; None for the automatic start."""
    return None if clustering.automatic else clustering.granularity


def still_fits(change: Change, clustering: Clustering) -> bool:
    """Whether a change made a moment ago can still be made: photos that came in do not matter."""
    try:
        apply_change(clustering, change)
    except BugError:
        return False
    return True
