"""Multidimensional scaling: places as far apart as the photos are, as well as that can be."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import Features

VERSION = 1
"""Raised with every change that gives other places."""


def reduce(rows: Features, dimensions: int, seed: int) -> NDArray[np.float32]:
    """Lay photos out so that the distances between all pairs are kept (metric MDS, SMACOF).

    Args:
        rows: Shape (n, d); takes time and memory for n x n distances in every round.
        dimensions: How many, at most n.
        seed: Of the random steps.

    Returns:
        Shape (n, dimensions).
    """
    from sklearn.manifold import MDS

    # Starts from the classical solution: better than from anywhere, and the same on every run.
    model = MDS(min(dimensions, len(rows)), n_init=1, init="classical_mds", random_state=seed)
    return np.asarray(model.fit_transform(rows[:].astype(np.float64)), np.float32)
