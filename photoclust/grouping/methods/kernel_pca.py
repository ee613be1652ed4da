"""Kernel PCA: principal components of likeness that fades with distance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import Features

VERSION = 1
"""Raised with every change that gives other places."""

_SAMPLE = 1200


def reduce(rows: Features, count: int, seed: int) -> NDArray[np.float32]:
    """Lay photos out by the strongest directions of an RBF kernel.

    The kernel falls to 1/e at the median distance of two photos. scikit-learn's default falls so
    slowly that the result would be that of plain PCA.

    Args:
        rows: Shape (n, d); takes memory for n x n numbers of 8 bytes, three times over.
        count: How many directions, at most n.
        seed: Of the search for the directions.

    Returns:
        Shape (n, count).
    """
    from sklearn.decomposition import KernelPCA

    whole = rows[:]
    model = KernelPCA(
        min(count, len(whole)),
        kernel="rbf",
        gamma=1.0 / _median_square(whole),
        eigen_solver="randomized",
        random_state=seed,
    )
    return np.asarray(model.fit_transform(whole), np.float32)


def _median_square(rows: NDArray[np.float32]) -> float:
    """The median squared distance of two photos; 1 where all are the same."""
    from sklearn.metrics.pairwise import euclidean_distances

    some = rows[:: max(1, len(rows) // _SAMPLE)]
    squares = euclidean_distances(some, squared=True)[np.triu_indices(len(some), 1)]
    return float(np.median(squares)) or 1.0
