"""Claiming the photos that density left over, once, at leaf level."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.hierarchy import Ints, rank_weights
from photoclust.grouping.neighbours import Neighbours

_CLAIMANTS = 5
"""Sorted photos nearest in the reduced space that say to which leaf a leftover belongs."""

CLAIM = 0.10
"""A leaf claims a photo when it holds at least this share of its neighbours."""


def nearest_leaves(leaves: Ints, reduced: NDArray[np.float32]) -> Ints:
    """Name for every photo the leaf it is in or, for a leftover, nearest to.

    The reduced space judges better than the features, where small leaves rarely hold most of a
    photo's neighbours (docs/grouping.md).

    Args:
        leaves: Leaf number from 0, -1 for leftovers; at least one photo is in a leaf.
        reduced: Shape (n, dimensions).
    """
    from scipy.spatial import cKDTree

    inside = np.flatnonzero(leaves >= 0)
    left = np.flatnonzero(leaves < 0)
    result = leaves.copy()
    if not len(left):
        return result
    tree = cKDTree(reduced[inside].astype(np.float64))
    asked = min(_CLAIMANTS, len(inside))
    _, near = tree.query(reduced[left].astype(np.float64), k=asked)
    votes = leaves[inside[np.asarray(near).reshape(len(left), asked)]]
    counts = (votes[:, :, None] == votes[:, None, :]).sum(axis=2)
    # The first among equals is the nearest: argmax takes the first.
    result[left] = np.take_along_axis(votes, counts.argmax(axis=1)[:, None], axis=1)[:, 0]
    return result


def share_inside(
    groups: NDArray[np.int32], neighbours: Neighbours, photos: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Share of photos' neighbours, nearer ones counting more, that are in the photo's group."""
    around = neighbours.indices[photos, 1:]
    weights = rank_weights(around.shape[1])
    same = groups[around] == groups[photos][:, None]
    share: NDArray[np.float64] = (same * weights).sum(axis=1) / max(float(weights.sum()), 1e-9)
    return share
