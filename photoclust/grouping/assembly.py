"""Putting the levels together into one tree, and choosing where it is cut.

Heights are positions in a fixed order of levels, finest first:

- up to `NEAR` (1): near-identical photos, by local distance;
- up to `WHOLE` (2): leaves fill up, by local distance; here leaves claim their photos;
- up to `START` (3): leaves merge while that is expected to save work (`merging`);
- up to `OPENED` (4): leaves that were left in near-identical groups fill up;
- up to `LAST` (5): everything merges on, down to a few themes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.halves import divided
from photoclust.grouping.hierarchy import Hierarchy, Ints
from photoclust.grouping.leftovers import CLAIM, share_inside
from photoclust.grouping.merging import caution, merging
from photoclust.grouping.near import NEAR, edges, linked, local_rows, silhouettes
from photoclust.grouping.neighbours import Neighbours
from photoclust.grouping.stops import thinned, with_stops
from photoclust.grouping.tree import Joins, chains, components, grow

WHOLE, START, OPENED, LAST = 2.0, 3.0, 4.0, 5.0

OPEN = 0.19
"""Mean silhouette of near-identical groups from which a leaf starts as these, not as a whole."""

_DOUBT = 20
"""Photos of the whole set's mean silhouette that are added to a leaf's: few photos prove little."""

_SMALL = 1.3
"""Where a set too small for leaves is cut, in local distance."""

_FINE_STOPS = (0.5, 0.6, 0.7, 0.8, 0.9, NEAR, 1.15, 1.3, 1.5, WHOLE)
_OPENING_STOPS = (3.005, 3.1, 3.25, 3.5, OPENED)


def assemble(
    rows: UnitRows,
    neighbours: Neighbours,
    reduced: NDArray[np.float32] | None,
    leaves: Ints,
    several: NDArray[np.bool_],
) -> Hierarchy:
    """Build the hierarchy.

    Args:
        rows: Shape (n, d).
        neighbours: Of each photo.
        reduced: Positions in the reduced space; None for sets too small for it, which are one
            leaf.
        leaves: The leaf each photo is in or would go to.
        several: bool (n,), photos that stand for several that look the same: these are a group
            even where no leaf claims them.
    """
    n = len(rows)
    held = leaves.copy()
    if reduced is not None:
        held[share_inside(leaves, neighbours, np.arange(n)) < CLAIM] = -1
    pairs = edges(neighbours)
    pairs = pairs[held[pairs[:, 0]] == held[pairs[:, 1]]]
    local = local_rows(rows, neighbours)
    inside = linked(local, pairs, np.inf)
    near = components(n, inside.up_to(NEAR))
    opened = _opened(held, silhouettes(rows, near, neighbours))
    in_leaf = held[inside.a] >= 0
    parts = [
        _raised(inside.only(in_leaf), held, opened, small=reduced is None),
        inside.only(~in_leaf).up_to(NEAR),
        _filled(n, held, inside, opened, small=reduced is None),
    ]
    wanted = _wanted_stops(Joins.none())
    if reduced is not None:
        pieces = _pieces(held, near, several)
        careful = caution(neighbours)
        merges = _merged(rows, reduced, pieces, opened, careful)
        parts.append(merges)
        wanted = _wanted_stops(merges)
        joined = Joins.together(*parts)
        parts.append(_late(n, neighbours, leaves, pieces, joined, coarsest=wanted[-1]))
    parent, height = grow(n, Joins.together(*parts))
    if reduced is not None:
        parent, height = divided(parent, height, rows, careful, START)
    return with_stops(parent, height, neighbours.indices, wanted, START)


def alone(n: int) -> Hierarchy:
    """The hierarchy of no photo or one."""
    parent, height = grow(n, Joins.none())
    nearest = np.zeros((n, 1), np.int32)
    return Hierarchy(parent, height, np.array([START], np.float32), nearest, 0)


def _opened(held: Ints, clear: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which leaves start as near-identical groups; the last entry stands for no leaf."""
    count = int(held.max(initial=-1)) + 1
    inside = held >= 0
    total = np.bincount(held[inside], weights=clear[inside], minlength=count)
    sizes = np.bincount(held[inside], minlength=count)
    mean = (total + _DOUBT * clear.mean()) / (sizes + _DOUBT)
    return np.append(mean >= OPEN, False)


def _raised(joins: Joins, held: Ints, opened: NDArray[np.bool_], *, small: bool) -> Joins:
    """Give joins inside leaves their place among the levels."""
    late = opened[held[joins.a]] & (joins.height > NEAR)
    if small:
        late = joins.height > np.where(late, NEAR, _SMALL)
    excess = np.minimum(joins.height - NEAR, 1.0)
    height = np.where(late, START + 0.01 + 0.98 * excess, np.minimum(joins.height, WHOLE - 0.01))
    return Joins(joins.a, joins.b, height)


def _filled(n: int, held: Ints, inside: Joins, opened: NDArray[np.bool_], *, small: bool) -> Joins:
    """Joins that make each leaf whole where neighbours do not connect it."""
    pieces = components(n, inside)
    members = np.flatnonzero(held >= 0)
    joins = chains(members, held[members], pieces[members])
    height = np.where(opened[held[joins.a]] | small, OPENED, WHOLE)
    return Joins(joins.a, joins.b, height)


def _pieces(held: Ints, near: Ints, several: NDArray[np.bool_]) -> Ints:
    """Number what is merged: leaves, then near-identical groups outside; -1 for single photos."""
    pieces = held.copy()
    rest = np.flatnonzero(held < 0)
    _, group, counts = np.unique(near[rest], return_inverse=True, return_counts=True)
    piece = (counts > 1) | (np.bincount(group, weights=several[rest]) > 0)
    number = np.cumsum(piece) - 1 + int(held.max(initial=-1)) + 1
    pieces[rest] = np.where(piece[group], number[group], -1)
    return pieces


def _merged(
    rows: UnitRows,
    reduced: NDArray[np.float32],
    numbers: Ints,
    opened: NDArray[np.bool_],
    least: float,
) -> Joins:
    """Merge the pieces: those that start whole while above `least`, then all of them to one."""
    count = int(numbers.max()) + 1
    inside = np.flatnonzero(numbers >= 0)
    of = numbers[inside]
    sums = np.zeros((count, rows.shape[1]), np.float32)
    np.add.at(sums, of, rows[inside])
    places = np.zeros((count, reduced.shape[1]))
    np.add.at(places, of, reduced[inside].astype(np.float64))
    pieces = merging(np.bincount(of, minlength=count).astype(np.float64), sums, places)
    closed = np.ones(count, bool)
    closed[: len(opened) - 1] = ~opened[:-1]
    first = np.full(count, -1, np.int64)
    first[of[::-1]] = inside[::-1]
    found: list[tuple[int, int]] = []
    pieces.allow(np.flatnonzero(closed))
    while (merge := pieces.merge_best(least)) is not None:
        found.append(merge)
    early = len(found)
    pieces.allow(np.flatnonzero(~closed))
    while (merge := pieces.merge_best(-np.inf)) is not None:
        found.append(merge)
    height = np.empty(len(found))
    height[:early] = WHOLE + np.arange(1, early + 1) / max(early, 1)
    height[early:] = OPENED + np.arange(1, len(found) - early + 1) / max(len(found) - early, 1)
    if not found:
        return Joins.none()
    a, b = np.array(found).T
    return Joins(first[a], first[b], height)


def _late(
    n: int, neighbours: Neighbours, leaves: Ints, pieces: Ints, joins: Joins, *, coarsest: float
) -> Joins:
    """Joins of photos that no leaf claimed.

    They go where their leaf went: at the start if the branch it is in by then holds enough of
    their neighbours, otherwise only at the coarsest stop.
    """
    single = np.flatnonzero(pieces < 0)
    branch = components(n, joins.up_to(START))
    first = np.full(int(leaves.max()) + 1, -1, np.int64)
    in_leaf = np.flatnonzero((pieces >= 0) & (pieces == leaves))[::-1]
    first[leaves[in_leaf]] = in_leaf
    single = single[first[leaves[single]] >= 0]
    home = first[leaves[single]]
    branch[single] = branch[home]
    claimed = share_inside(branch, neighbours, single) >= CLAIM
    return Joins(home, single, np.where(claimed, START, coarsest))


def _wanted_stops(merges: Joins) -> list[float]:
    """Choose heights to cut at, ascending, down to a handful of groups.

    Only merges of groups bring the number of groups down: single photos that join one do not
    count, however many they are.

    Args:
        merges: The merges of groups above the leaves, lowest first.
    """
    early, late = merges.height[merges.height <= START], merges.height[merges.height > START]
    final = len(late) + 1
    return [
        *_FINE_STOPS,
        *thinned(early, final + len(early), final),
        START,
        *_OPENING_STOPS,
        *thinned(late, final),
    ]
