"""Principal components by scikit-learn: so many, or as many as explain a share of the variance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import Features

VERSION = 1
"""Raised with every change that gives other places."""


def reduce(rows: Features, kept: float) -> NDArray[np.float32]:
    """Project rows on their directions of largest variance.

    Args:
        rows: Shape (n, d).
        kept: From 1 on how many directions (at most n and d of them), below 1 the share of the
            variance that they have to explain.

    Returns:
        Shape (n, directions).
    """
    from sklearn.decomposition import PCA

    whole = rows[:]
    # Exact ways only: the same on every run, whatever the seed.
    solver = "covariance_eigh" if len(whole) >= whole.shape[1] else "full"
    count = kept if kept < 1 else min(int(kept), *whole.shape)
    return np.asarray(PCA(count, svd_solver=solver).fit_transform(whole), np.float32)
