"""Near-identical photos: average linkage along neighbours, in units of the local distance.

What counts as near differs from place to place: shots of one scene are closer to each other than
any two dogs. So distances are divided by how far the photos' own neighbours are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours
from photoclust.grouping.tree import Joins

NEAR = 1.0
"""Local distance up to which photos are near-identical: as close as fourth neighbours are."""

_SCALE_NEIGHBOUR = 4
_CLOSEST_SCALE = 0.10
"""Below this cosine distance photos differ by noise; a burst must not come apart over it."""

_WIDEST_SCALE = 0.30
"""From this cosine distance on photos are not alike, however lonely they are."""

_EDGES_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class LocalRows:
    """Rows in local units: the local distance of i and j is `radius_i radius_j - row_i row_j`.

    The form is kept under averaging, so the average distance between two groups is that of
    their means.

    Attributes:
        rows: float32 (n, d).
        radius: float32 (n,).
    """

    rows: NDArray[np.float32]
    radius: NDArray[np.float32]


def local_rows(rows: UnitRows, neighbours: Neighbours) -> LocalRows:
    """Express rows in units of the distance to their fourth neighbour."""
    column = min(_SCALE_NEIGHBOUR, neighbours.distances.shape[1] - 1)
    scale = np.clip(neighbours.distances[:, column], _CLOSEST_SCALE, _WIDEST_SCALE)
    radius = (1.0 / np.sqrt(scale)).astype(np.float32)
    return LocalRows(rows * radius[:, None], radius)


def edges(neighbours: Neighbours, farthest: float = np.inf) -> NDArray[np.int64]:
    """The pairs of photos of which one is a neighbour of the other; (m, 2), lower row first.

    Args:
        neighbours: Of each photo.
        farthest: Cosine distance up to which pairs are taken.
    """
    near = neighbours.distances <= farthest
    one = np.repeat(np.arange(len(near)), near.sum(axis=1))
    return _different(np.stack([one, neighbours.indices[near]], axis=1), len(near))


def linked(local: LocalRows, pairs: NDArray[np.int64], highest: float) -> Joins:
    """Join groups by the average local distance of all their photos, nearest first.

    Only groups that a pair connects are joined. All pairs of groups that are each other's nearest
    are joined at once, which for average linkage gives the same tree as one join at a time.

    Args:
        local: The photos.
        pairs: Photos that may be joined, (m, 2).
        highest: Distance up to which to join.

    Returns:
        Joins between photos. Heights never fall towards the root.
    """
    n = len(local.rows)
    # A group goes by the number of its first photo, so b is taken into a, the lower one.
    sums, radii = local.rows.astype(np.float32), local.radius.astype(np.float64)
    sizes, height, into = np.ones(n), np.zeros(n), np.arange(n)
    found: list[Joins] = []
    distance = _distances(sums, radii, sizes, pairs)
    while len(chosen := _mutual(n, pairs, distance, highest)):
        a, b = pairs[chosen].T
        at = np.maximum(distance[chosen], np.maximum(height[a], height[b]))
        found.append(Joins(a, b, at))
        sums[a] += sums[b]
        radii[a] += radii[b]
        sizes[a] += sizes[b]
        height[a] = at
        into[b] = a
        # Only what is next to a grown group is another pair, or at another distance, than before.
        grown = np.zeros(n, bool)
        grown[a] = grown[b] = True
        beside = grown[pairs[:, 0]] | grown[pairs[:, 1]]
        anew = _different(into[pairs[beside]], n)
        pairs = np.concatenate([pairs[~beside], anew])
        distance = np.concatenate([distance[~beside], _distances(sums, radii, sizes, anew)])
    return Joins.together(*found)


def silhouettes(
    rows: UnitRows, groups: NDArray[np.int32], neighbours: Neighbours
) -> NDArray[np.float32]:
    """How clearly each photo belongs to its group: 1 fully, 0 on the edge, below 0 elsewhere.

    The silhouette with the nearest neighbour outside the group for the other side; where all
    known neighbours are inside, the farthest of them (a lower bound). Photos alone have 0.

    Args:
        rows: Shape (n, d).
        groups: Group number from 0, without gaps, for each photo.
        neighbours: Of each photo.
    """
    sizes = np.bincount(groups)
    sums = np.zeros((len(sizes), rows.shape[1]), np.float32)
    np.add.at(sums, groups, rows)
    others = sizes[groups] - 1
    alike = np.einsum("ij,ij->i", rows, sums[groups]) - np.einsum("ij,ij->i", rows, rows)
    inside = np.maximum(1.0 - alike / np.maximum(others, 1), 0.0)
    outside = groups[neighbours.indices] != groups[:, None]
    column = np.where(outside.any(axis=1), outside.argmax(axis=1), outside.shape[1] - 1)
    beyond = np.take_along_axis(neighbours.distances, column[:, None], axis=1)[:, 0]
    larger = np.maximum(np.maximum(inside, beyond), 1e-6)
    return np.where(others > 0, (beyond - inside) / larger, 0.0).astype(np.float32)


def _different(pairs: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Each pair of two different ones of `count` once, the lower first, in ascending order."""
    one, other = pairs.T
    # One number per pair sorts many times faster than rows do, and than `numpy.unique` (by a hash).
    keys = np.sort((np.minimum(one, other) * count + np.maximum(one, other))[one != other])
    keys = keys[np.diff(keys, prepend=-1) > 0]
    return np.stack([keys // count, keys % count], axis=1)


def _distances(
    sums: NDArray[np.float32],
    radii: NDArray[np.float64],
    sizes: NDArray[np.float64],
    pairs: NDArray[np.int64],
) -> NDArray[np.float64]:
    distance = np.empty(len(pairs))
    for start in range(0, len(pairs), _EDGES_AT_ONCE):
        a, b = pairs[start : start + _EDGES_AT_ONCE].T
        product = np.einsum("ij,ij->i", sums[a], sums[b])
        part = (radii[a] * radii[b] - product) / (sizes[a] * sizes[b])
        distance[start : start + _EDGES_AT_ONCE] = part
    return np.maximum(distance, 0.0)


def _mutual(
    groups: int, pairs: NDArray[np.int64], distance: NDArray[np.float64], highest: float
) -> NDArray[np.int64]:
    """Places of the pairs up to `highest` that are the nearest of both their groups.

    Of equally near ones the pair that comes first when they are in ascending order; that is also
    the order of what is returned.
    """
    places = np.flatnonzero(distance <= highest)
    distance = distance[places]
    a, b = pairs[places].T
    least = np.full(groups, np.inf)
    np.minimum.at(least, a, distance)
    np.minimum.at(least, b, distance)
    key = a * groups + b
    first = np.full(groups, np.iinfo(np.int64).max)
    for ends in (a, b):
        nearest = distance == least[ends]
        np.minimum.at(first, ends[nearest], key[nearest])
    chosen = np.flatnonzero((first[a] == key) & (first[b] == key))
    return places[chosen[np.argsort(key[chosen])]]
