"""OPTICS by scikit-learn: photos as dense places reach them one after the other, cut at slopes."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other groups."""

_NEIGHBOURS = 5


def clusters(places: NDArray[np.float32], least: int) -> NDArray[np.int32]:
    """Group photos by density, each place by a density of its own.

    Args:
        places: Shape (n, dimensions), n above `least`.
        least: Fewest photos of a group.

    Returns:
        Group number from 0 of each photo, -1 where density is too low.
    """
    from sklearn.cluster import OPTICS

    model = OPTICS(min_samples=min(_NEIGHBOURS, least), min_cluster_size=least, n_jobs=1)
    with warnings.catch_warnings():
        # Photos in one place have no slope between them: it divides by zero there, and goes on.
        warnings.simplefilter("ignore", RuntimeWarning)
        return np.asarray(model.fit_predict(places), np.int32)
