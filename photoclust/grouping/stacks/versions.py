"""A photo and what was made of it: edited versions, and the same picture saved anew."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.stacks.overlap import agreement_in_place
from photoclust.grouping.stacks.shots import Ints, Limits, Looks, Shots, distances

_MOST_EQUAL = 12
"""Photos of one date, or one name, that are compared: of more it says nothing."""


def versions_in(
    shots: Shots, looks: Looks, neighbours: Ints | None, limits: Limits
) -> list[tuple[int, int]]:
    """Photos and what was made of them."""
    same_name = _equal(shots.name, shots.name >= 0)
    same_time = _equal(shots.taken, np.isfinite(shots.taken))
    pairs = np.unique(np.concatenate([same_name, same_time, _mutual(neighbours)]), axis=0)
    if not len(pairs):
        return []
    distance = distances(looks, pairs)
    one, other = pairs.T
    named = (shots.name[one] == shots.name[other]) & (shots.name[one] >= 0)
    timed = shots.taken[one] == shots.taken[other]
    # To the second, many shots of a burst have one date.
    dated = timed & shots.precise[one] & shots.precise[other]
    away = np.isfinite(shots.taken[one]) & np.isfinite(shots.taken[other]) & ~timed
    cameras = shots.camera[one], shots.camera[other]
    away |= (cameras[0] != cameras[1]) & (np.minimum(*cameras) >= 0)
    both, half = named & timed & ~away, (named | dated) & ~away
    limit = np.where(both, limits.edit, np.where(half, limits.edit_half, limits.saved_anew))
    limit[away] = -1.0
    asked = np.flatnonzero(distance <= limit)
    if not len(asked):
        return []
    photos, places = np.unique(pairs[asked], return_inverse=True)
    prints = looks.prints(photos)
    a, b = places.reshape(-1, 2).T
    agreement = agreement_in_place(prints[a], prints[b])
    wanted = np.where(
        half[asked],
        np.where(distance[asked] <= limits.edit_half, -1.0, limits.edit_agreement),
        limits.saved_agreement,
    )
    return [(int(a), int(b)) for a, b in pairs[asked[agreement >= wanted]]]


def _equal(values: NDArray[np.generic], known: NDArray[np.bool_]) -> Ints:
    """Pairs of photos of one value, where not more share it than can mean something."""
    photos = np.flatnonzero(known)
    order = photos[np.argsort(values[photos], kind="stable")]
    if not len(order):
        return np.empty((0, 2), np.int64)
    edges = np.flatnonzero(values[order][1:] != values[order][:-1]) + 1
    found = []
    for some in np.split(order, edges):
        if 1 < len(some) <= _MOST_EQUAL:
            low, high = np.triu_indices(len(some), 1)
            found.append(np.sort(np.stack([some[low], some[high]], axis=1), axis=1))
    return np.concatenate([np.empty((0, 2), np.int64), *found])


def _mutual(neighbours: Ints | None) -> Ints:
    """Pairs of photos of which each is the nearest of the other."""
    if neighbours is None or neighbours.shape[1] < 2:
        return np.empty((0, 2), np.int64)
    nearest = np.asarray(neighbours[:, 1], np.int64)
    one = np.flatnonzero(nearest >= 0)
    one = one[(nearest[nearest[one]] == one) & (one < nearest[one])]
    return np.stack([one, nearest[one]], axis=1)
