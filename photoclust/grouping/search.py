"""Nearest neighbours of any number of photos: of few exactly, of very many nearly all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours, exact_neighbours, largest, nearest_of

if TYPE_CHECKING:
    from scipy.sparse import csr_array

EXACT = 25_000
"""Up to so many photos every one is compared with every other one: on two processors that takes
no longer than the other way, which has one, and less of the processor below 15,000."""

_ASKED_AT_ONCE = 2**12


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


def neighbours_around(
    rows: UnitRows, asked: NDArray[np.int64], around: csr_array, count: int
) -> Neighbours:
    """Find nearly all of the `count` nearest rows of some rows, itself included.

    What is around that which is around a row is near it. So a row is compared with a few hundred
    others instead of all, which have 0.998 of its nearest (docs/performance.md). One that has too
    few around it is compared with all.

    Args:
        rows: Shape (n, d).
        asked: int64 (k,), the rows whose neighbours are wanted.
        around: bool (n, n), what is known to be around each row, both ways; itself included.
        count: Neighbours per row; at most n are returned.
    """
    few = np.diff(around.indptr)[asked] < count
    indices = np.empty((len(asked), count), np.int32)
    distances = np.empty((len(asked), count), np.float32)
    if few.any():
        exact = neighbours_of(rows, asked[few], count)
        indices[few], distances[few] = exact.indices, exact.distances
    enough = np.flatnonzero(~few)
    for start in range(0, len(enough), _ASKED_AT_ONCE):
        some = enough[start : start + _ASKED_AT_ONCE]
        near = around[asked[some]] @ around
        near.sort_indices()
        for place, ones in zip(some, np.split(near.indices, near.indptr[1:-1]), strict=True):
            row = asked[place]
            alike = rows[ones] @ rows[row]
            alike[ones == row] = np.inf  # first, whatever rounding says
            nearest = largest(alike[None], count)[0]
            indices[place], distances[place] = ones[nearest], 1.0 - alike[nearest]
    return Neighbours(indices, np.maximum(distances, 0.0))
