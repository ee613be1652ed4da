"""Nearest neighbours of any number of photos: of few exactly, of very many nearly all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours, exact_neighbours, nearest_of

EXACT = 40_000
"""Up to so many photos every one is compared with every other one: that takes seconds, and less
than the other way needs to begin."""


def near_neighbours(rows: UnitRows, count: int) -> Neighbours:
    """Find the `count` nearest rows of each row, itself included.

    Exact up to `EXACT` rows, beyond that nearly all of them (docs/architecture.md), as comparing
    all grows with the square of their number. The same on every run.

    Args:
        rows: Shape (n, d).
        count: Neighbours per row; at most n are returned.
    """
    if len(rows) <= EXACT:
        return exact_neighbours(rows, count)
    from photoclust.grouping.methods.descent import nearly_all_neighbours

    return nearly_all_neighbours(rows, count)


def neighbours_of(rows: UnitRows, asked: NDArray[np.int64], count: int) -> Neighbours:
    """Find the `count` nearest rows of some rows, itself included.

    Exact where that takes no longer than comparing all of `EXACT` rows, otherwise nearly all.

    Args:
        rows: Shape (n, d).
        asked: int64 (k,), the rows whose neighbours are wanted.
        count: Neighbours per row; at most n are returned.
    """
    if len(rows) * len(asked) <= EXACT**2:
        return nearest_of(rows, asked, count)
    found = near_neighbours(rows, count)
    return Neighbours(found.indices[asked], found.distances[asked])
