"""Groups that come from no tree, in the form of one that is cut in one place."""

from __future__ import annotations

import numpy as np

from photoclust.grouping.hierarchy import Hierarchy, Ints

_INSIDE, _CUT, _ABOVE = 1.0, 1.5, 2.0


def flat_hierarchy(groups: Ints, neighbours: Ints) -> Hierarchy:
    """Put groups under one another so that the only cut gives just these.

    Whatever keeps, cuts and files trees then knows nothing of where they come from.

    Args:
        groups: (n,), the number of each photo's group, negative for photos in none. A group of one
            is none.
        neighbours: (n, k), the nearest photos of each, itself first.
    """
    n = len(groups)
    parent = np.full(max(0, 2 * n - 1), -1, np.int32)
    height = np.zeros(len(parent), np.float32)
    node = n
    tops: list[int] = np.flatnonzero(groups < 0).tolist()

    def join(members: list[int], at: float) -> int:
        nonlocal node
        top = members[0]
        for member in members[1:]:
            parent[top] = parent[member] = node
            height[node] = at
            top, node = node, node + 1
        return top

    for group in np.unique(groups[groups >= 0]):
        tops.append(join(np.flatnonzero(groups == group).tolist(), _INSIDE))
    if tops:
        join(tops, _ABOVE)
    return Hierarchy(parent, height, np.array([_CUT], np.float32), neighbours, 0)
