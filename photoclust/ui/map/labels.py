"""Where the names of groups stand on the map, and which of them. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from photoclust.ui.map.cells import Numbers

MOST = 2000
"""Groups that may have a name on the map: the largest ones. The rest are of a few photos each."""

_FINE = 3
"""The densest place is looked for in a plane cut into 2 to this power, each way."""


def largest_first(counts: Numbers, named: NDArray[np.bool_]) -> Numbers:
    """The groups that may have a name: those with photos that have a place, `MOST` of them."""
    wanted = np.flatnonzero(named & (counts > 0))
    return wanted[np.argsort(-counts[wanted], kind="stable")][:MOST]


def densest_rows(
    places: NDArray[np.float32], groups: Numbers, number: int
) -> tuple[Numbers, Numbers]:
    """The row where each group is densest (-1 for none), and how many photos have a place.

    The one nearest to the middle of its photos in the one cell that holds most of them: the
    middle of all could lie between two heaps, where none is.

    Args:
        places: Of each row; not a number where unknown.
        groups: Of each row, from 0 to `number`, exclusive.
        number: How many groups there are.
    """
    known = np.flatnonzero(np.isfinite(places).all(axis=1))
    at, groups = places[known].astype(np.float64), groups[known]
    counts = np.bincount(groups, minlength=number).astype(np.int64)
    result = np.full(number, -1, np.int64)
    if not len(at):
        return result, counts
    cells = np.clip(at * (1 << _FINE), 0, (1 << _FINE) - 1).astype(np.int64)
    keys = (groups << (2 * _FINE)) | (cells[:, 0] << _FINE) | cells[:, 1]
    order = np.argsort(keys, kind="stable")
    keys, at = keys[order], at[order]
    runs = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    lengths = np.diff(runs, append=len(keys))
    middles = np.add.reduceat(at, runs, axis=0) / lengths[:, None]
    far = ((at - np.repeat(middles, lengths, axis=0)) ** 2).sum(axis=1)
    nearest = np.flatnonzero(far == np.repeat(np.minimum.reduceat(far, runs), lengths))
    nearest = nearest[np.searchsorted(nearest, runs)]
    # Of two runs that are as long the first comes last, and stays.
    by_length = np.lexsort((-np.arange(len(runs)), lengths))
    owners = keys[runs] >> (2 * _FINE)
    result[owners[by_length]] = known[order[nearest[by_length]]]
    return result, counts


def apart(columns: Iterable[int], lines: Iterable[int], spans: Iterable[int]) -> list[int]:
    """Which of some names are shown, so that none lies on another: the first come first.

    Args:
        columns: Where each begins.
        lines: The line each stands in.
        spans: Over how many columns each reaches.
    """
    taken: set[tuple[int, int]] = set()
    shown = []
    for number, (column, line, span) in enumerate(zip(columns, lines, spans, strict=True)):
        wanted = [(line, column + step) for step in range(span)]
        if taken.isdisjoint(wanted):
            taken.update(wanted)
            shown.append(number)
    return shown
