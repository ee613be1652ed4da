"""Building a tree over photos join by join."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Joins:
    """Joins of photos, each of which unites the two groups that its photos are in by then.

    Attributes:
        a: int64 (m,), a photo of the one group.
        b: int64 (m,), a photo of the other.
        height: float64 (m,), where they join.
    """

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    height: NDArray[np.float64]

    @classmethod
    def none(cls) -> Joins:
        """No joins."""
        return cls(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))

    @classmethod
    def together(cls, *parts: Joins) -> Joins:
        """All joins of several lists."""
        if not parts:
            return cls.none()
        return cls(
            np.concatenate([p.a for p in parts]),
            np.concatenate([p.b for p in parts]),
            np.concatenate([p.height for p in parts]),
        )

    def only(self, which: NDArray[np.bool_]) -> Joins:
        """Some of the joins."""
        return Joins(self.a[which], self.b[which], self.height[which])

    def up_to(self, height: float) -> Joins:
        """The joins no higher than `height`."""
        return self.only(self.height <= height)


def components(photos: int, joins: Joins) -> NDArray[np.int32]:
    """Number the groups that joins make, from 0 without gaps; a photo alone is a group."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    ones = np.ones(len(joins.a), np.int8)
    graph = coo_matrix((ones, (joins.a, joins.b)), shape=(photos, photos))
    return np.asarray(connected_components(graph, directed=False)[1], np.int32)


def chains(
    members: NDArray[np.int64], wholes: NDArray[np.int32], pieces: NDArray[np.int32]
) -> Joins:
    """Joins, all at height 0, that unite the pieces of each whole.

    Args:
        members: Photos.
        wholes: What each of them belongs to.
        pieces: The piece it is in; a piece lies in one whole.
    """
    _, first = np.unique(pieces, return_index=True)
    first = first[np.argsort(wholes[first], kind="stable")]
    a, b = first[:-1], first[1:]
    same = wholes[a] == wholes[b]
    a, b = members[a[same]], members[b[same]]
    return Joins(a, b, np.zeros(len(a)))


def grow(photos: int, joins: Joins) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Make a tree from joins, done from the lowest up; equal heights in the order given.

    A join inside one group is left out. Groups that no join unites hang together under the root,
    at the greatest height there is.

    Returns:
        `parent` and `height` as in `Hierarchy`.
    """
    nodes = max(0, 2 * photos - 1)
    parent = [-1] * nodes
    height = [0.0] * nodes
    group = list(range(photos))
    top = list(range(photos))

    def find(photo: int) -> int:
        while group[photo] != photo:
            group[photo] = group[group[photo]]
            photo = group[photo]
        return photo

    node = photos

    def join(a: int, b: int, at: float) -> None:
        nonlocal node
        a, b = find(a), find(b)
        if a == b:
            return
        parent[top[a]] = parent[top[b]] = node
        height[node] = at
        group[b] = a
        top[a] = node
        node += 1

    order = np.argsort(joins.height, kind="stable")
    for a, b, at in zip(
        joins.a[order].tolist(), joins.b[order].tolist(), joins.height[order].tolist(), strict=True
    ):
        join(a, b, at)
    for photo in range(1, photos):
        join(0, photo, float("inf"))
    return np.array(parent, np.int32), np.array(height, np.float32)
