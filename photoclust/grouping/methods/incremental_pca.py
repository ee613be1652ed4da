"""Principal components found block by block: memory does not grow with the number of photos."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import Features

VERSION = 1
"""Raised with every change that gives other places."""

BLOCK = 1024
"""Rows held at a time, of 2048 numbers 8 MB; they must be more than there are directions."""


def reduce(rows: Features, count: int) -> NDArray[np.float32]:
    """Project rows on their directions of largest variance, reading them twice in blocks.

    Args:
        rows: Shape (n, d); only `BLOCK` rows are asked for at a time, or twice as many at the end.
        count: How many directions, below `BLOCK`; at most n and d are found.

    Returns:
        Shape (n, count).
    """
    from sklearn.decomposition import IncrementalPCA

    n = len(rows)
    count = min(count, n, rows[:1].shape[1])
    model = IncrementalPCA(count)
    # What is left at the end may be fewer rows than directions: it goes with the block before.
    starts = list(range(0, max(n - BLOCK, 0) + 1, BLOCK))
    blocks = [slice(a, b) for a, b in zip(starts, [*starts[1:], n], strict=True)]
    for block in blocks:
        model.partial_fit(rows[block])
    places = np.empty((n, count), np.float32)
    for block in blocks:
        places[block] = model.transform(rows[block])
    return places
