"""Choosing where a tree is cut: the positions of the finer/coarser control."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.hierarchy import Hierarchy, Ints

_STEP = 1.15
"""Groups at a coarse stop over groups at the next one."""

THEMES = 4
"""Groups at the coarsest stop."""


def with_stops(
    parent: Ints,
    height: NDArray[np.float32],
    neighbours: Ints,
    wanted: Sequence[float],
    start: float,
    mates: Ints | None = None,
) -> Hierarchy:
    """Put a tree together with the wanted stops at which something is made.

    Args:
        parent: See `Hierarchy`.
        height: See `Hierarchy`.
        neighbours: See `Hierarchy`.
        wanted: Heights, ascending.
        start: The one of them at which the tree is cut at first.
        mates: See `Hierarchy`.
    """
    inner = np.sort(height[len(neighbours) :])
    candidates = np.array(wanted, np.float32)
    made = np.searchsorted(inner, candidates, "right")
    # A stop at which nothing is made that was not there at the one before is none.
    new = np.diff(made, prepend=0) > 0
    # Unless the start would have none: then all photos are unsorted there.
    place = int(np.flatnonzero(candidates == np.float32(start))[0])
    new[place] |= made[place] == 0
    heights = candidates[new]
    number = int(np.searchsorted(heights, np.float32(start), "right")) - 1
    return Hierarchy(parent, height, heights, neighbours, number, mates)


def thinned(heights: NDArray[np.float64], groups: int, fewest: int = THEMES) -> list[float]:
    """Pick heights of merges at which the number of groups falls by the same factor each time.

    Args:
        heights: Of the merges, ascending.
        groups: How many groups there are before the first of them.
        fewest: How many groups to go down to.
    """
    picked = []
    wanted = groups / _STEP
    while len(heights) and round(wanted) >= max(fewest, groups - len(heights)):
        merges = groups - round(wanted)
        if merges:
            picked.append(float(heights[merges - 1]))
        wanted /= _STEP
    return picked
