"""Ward's clustering by scikit-learn: those two groups merge whose merging spreads them least."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other groups."""


def clusters(places: NDArray[np.float32], groups: int) -> NDArray[np.int32]:
    """Merge photos until so many groups are left.

    Args:
        places: Shape (n, dimensions); takes memory for n x n / 2 distances of 8 bytes.
        groups: How many, at most n.

    Returns:
        Group number from 0 of each photo.
    """
    from sklearn.cluster import AgglomerativeClustering

    model = AgglomerativeClustering(min(groups, len(places)), linkage="ward")
    return np.asarray(model.fit_predict(places), np.int32)
