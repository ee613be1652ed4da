"""Dividing groups of the start whose two halves are hardly one thing.

Leaves hold seven photos at least, and nothing that merges looks inside a group, so where classes
are small two of them can start as one. How far the halves of a group along the tree are apart,
beside how far their own photos are, tells it: the odds that two groups are one (`teaching.scale`).
A right division saves a move for each photo of the smaller half and costs one action.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import Ints
from photoclust.grouping.teaching.scale import Sums

_MOST_ODDS = -2.75
"""Logarithm of the odds, less what size and caution ask for, at which halves go apart."""

_PER_LOG_SIZE = 0.5
_PER_CAUTION = 0.375

_FEWEST = 4
"""Photos of a half: fewer are near-identical shots rather than a thing."""

_SMALLEST_HALF = 0.02
"""A half holds at least this share of the photos; less is a splinter of the other."""

_DEEPEST = 5
_STEP = 0.001


def divided(
    parent: Ints, height: NDArray[np.float32], rows: UnitRows, caution: float, start: float
) -> tuple[Ints, NDArray[np.float32]]:
    """Take groups apart in halves, and these again, up to five times over.

    Halves of a group join again right above the start, so one step coarser is as if nothing had
    been divided.

    Args:
        parent: See `Hierarchy`.
        height: See `Hierarchy`.
        rows: Shape (n, d), the photos.
        caution: How much surer than usual one has to be of a merge (`merging.caution`).
        start: Height at which the groups are read.

    Returns:
        `parent` and `height` of the new tree.
    """
    tree = _Tree(parent, height)
    tops = np.flatnonzero((height <= start) & ((parent < 0) | (height[parent] > start)))
    waiting = [(int(top), 0) for top in tops if tree.size[top] >= 2 * _FEWEST]
    while waiting:
        top, depth = waiting.pop()
        node = tree.branching(top)
        if node < 0:
            continue
        joining = tree.smaller(node)
        there = tree.photos_under(joining)
        here = np.setdiff1d(tree.photos_under(top), there, assume_unique=True)
        odds = float(Sums.of(rows, [here.tolist(), there.tolist()]).odds()[0, 1])
        least = min(len(here), len(there))
        if odds - _PER_LOG_SIZE * np.log(least) - _PER_CAUTION * caution > _MOST_ODDS:
            continue
        rest = tree.join_at_top(top, node, start + _STEP * (_DEEPEST - depth))
        if depth + 1 < _DEEPEST:
            halves = (rest, joining)
            waiting += [(half, depth + 1) for half in halves if tree.size[half] >= 2 * _FEWEST]
    return tree.written()


class _Tree:
    """A tree whose branches can be hung elsewhere."""

    def __init__(self, parent: Ints, height: NDArray[np.float32]) -> None:
        self._photos = (len(parent) + 1) // 2
        self._parent = parent.tolist()
        self._height = height.copy()
        self._children: list[list[int]] = [[] for _ in self._parent]
        self.size = [1] * self._photos + [0] * (len(parent) - self._photos)
        for node, above in enumerate(self._parent[:-1]):
            self._children[above].append(node)
            self.size[above] += self.size[node]

    def branching(self, top: int) -> int:
        """The highest node under `top` at which no splinter joins; -1 where there is none."""
        fewest = max(_FEWEST, round(_SMALLEST_HALF * self.size[top]))
        while top >= self._photos:
            if self.size[self.smaller(top)] >= fewest:
                return top
            top = self._larger(top)
        return -1

    def smaller(self, node: int) -> int:
        """The smaller one of the two that join."""
        one, other = self._children[node]
        return one if self.size[one] < self.size[other] else other

    def _larger(self, node: int) -> int:
        one, other = self._children[node]
        return other if self.size[one] < self.size[other] else one

    def photos_under(self, top: int) -> NDArray[np.int64]:
        """The photos of a branch, ascending."""
        found, waiting = [], [top]
        while waiting:
            here = waiting.pop()
            if here < self._photos:
                found.append(here)
            else:
                waiting += self._children[here]
        return np.sort(np.array(found, np.int64))

    def join_at_top(self, top: int, node: int, height: float) -> int:
        """Let the smaller side of `node` join all the rest under `top` at last.

        Args:
            top: The topmost node of a group.
            node: A node under it, or itself.
            height: Where they join; the node above has none lower.

        Returns:
            The topmost node of the rest.
        """
        large, small = self._larger(node), self.smaller(node)
        self._height[node] = height
        if node == top:
            return large
        above = self._parent[node]
        self._replace(above, node, large)
        while above != top:
            self.size[above] -= self.size[small]
            above = self._parent[above]
        self.size[node] = self.size[top]
        self.size[top] -= self.size[small]
        if self._parent[top] >= 0:
            self._replace(self._parent[top], top, node)
        else:
            self._parent[node] = -1
        self._children[node] = [top, small]
        self._parent[top] = node
        return top

    def _replace(self, above: int, child: int, other: int) -> None:
        self._children[above] = [other if c == child else c for c in self._children[above]]
        self._parent[other] = above

    def written(self) -> tuple[Ints, NDArray[np.float32]]:
        """`parent` and `height`, numbered anew: nodes rise with height."""
        order = np.argsort(self._height, kind="stable")
        number = np.empty(len(order), np.int32)
        number[order] = np.arange(len(order), dtype=np.int32)
        parent = np.array(self._parent, np.int32)[order]
        return np.where(parent < 0, -1, number[parent]).astype(np.int32), self._height[order]
