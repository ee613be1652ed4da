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

_EDGES_AT_ONCE = 65536


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


def edges(neighbours: Neighbours) -> NDArray[np.int64]:
    """The pairs of photos of which one is a neighbour of the other; (m, 2), lower row first."""
    n, wide = neighbours.indices.shape
    pairs = np.stack([np.repeat(np.arange(n), wide), neighbours.indices.ravel()], axis=1)
    return _different(pairs, n)[0]


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
    sums, radii = local.rows.astype(np.float32), local.radius.astype(np.float64)
    sizes = np.ones(n)
    height = np.zeros(n)
    first = np.arange(n)
    found: list[Joins] = []
    distance = _distances(sums, radii, sizes, pairs)
    while len(pairs):
        nearest = _nearest(len(sums), pairs, distance)
        a, b = pairs[:, 0], pairs[:, 1]
        number = np.arange(len(pairs))
        chosen = np.flatnonzero(
            (nearest[a] == number) & (nearest[b] == number) & (distance <= highest)
        )
        if not len(chosen):
            break
        a, b = a[chosen], b[chosen]
        at = np.maximum(distance[chosen], np.maximum(height[a], height[b]))
        found.append(Joins(first[a], first[b], at))
        # b is taken into a; then groups are numbered anew without gaps.
        sums[a] += sums[b]
        radii[a] += radii[b]
        sizes[a] += sizes[b]
        height[a] = at
        group = np.arange(len(sums))
        group[b] = a
        stays = np.ones(len(sums), bool)
        stays[b] = False
        grown = np.zeros(len(sums), bool)
        grown[a] = True
        number = np.cumsum(stays) - 1
        sums, radii, sizes = sums[stays], radii[stays], sizes[stays]
        height, first, grown = height[stays], first[stays], grown[stays]
        pairs, before = _different(number[group[pairs]], len(sums))
        # Only what is next to a grown group is at another distance than before.
        distance = distance[before]
        anew = np.flatnonzero(grown[pairs].any(axis=1))
        distance[anew] = _distances(sums, radii, sizes, pairs[anew])
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


def _different(pairs: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Each pair of two different ones of `count` once, the lower first, in ascending order.

    Returns:
        The pairs, and at which place of `pairs` each stood (the first of several).
    """
    low, high = pairs.min(axis=1), pairs.max(axis=1)
    places = np.flatnonzero(low != high)
    # One number per pair sorts many times faster than rows do.
    keys, first = np.unique((low * count + high)[places], return_index=True)
    return np.stack([keys // count, keys % count], axis=1), places[first]


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


def _nearest(
    groups: int, pairs: NDArray[np.int64], distance: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Number of the nearest pair of each group; equal distances go by the pair's place."""
    order = np.argsort(distance, kind="stable")
    rank = np.empty(len(pairs), np.int64)
    rank[order] = np.arange(len(pairs))
    best = np.full(groups, len(pairs), np.int64)
    np.minimum.at(best, pairs[:, 0], rank)
    np.minimum.at(best, pairs[:, 1], rank)
    return np.append(order, -1)[best]
