"""k-means by scikit-learn, and how many groups there are to be where nobody says."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other groups."""

_MOST = 120
"""Groups tried at most: each number up to 12, then every sixth larger than the one before."""

_SAMPLE = 1500
"""Photos by which a number of groups is judged."""


def clusters(places: NDArray[np.float32], groups: int, seed: int) -> NDArray[np.int32]:
    """Divide photos among so many middles, each to the nearest.

    Args:
        places: Shape (n, dimensions).
        groups: How many, at most n.
        seed: Of the starts, of which the best of ten counts.

    Returns:
        Group number from 0 of each photo.
    """
    return _labels(places, min(groups, len(places)), seed, starts=10)


def group_count(places: NDArray[np.float32], seed: int) -> int:
    """How many groups divide photos most clearly: the largest mean silhouette by k-means.

    Args:
        places: Shape (n, dimensions).
        seed: Of the starts, and of which photos are looked at in a large set.

    Returns:
        From 2 to 120 and to a third of the photos; 1 for fewer than 6.
    """
    from sklearn.metrics import silhouette_score

    n = len(places)
    if n < 6:
        return 1
    best, clearest = 1, -np.inf
    tried = 2
    while tried <= min(_MOST, n // 3):
        labels = _labels(places, tried, seed, starts=1)
        if len(np.unique(labels)) > 1:
            sample = min(n, _SAMPLE)
            clear = silhouette_score(places, labels, sample_size=sample, random_state=seed)
            if clear > clearest:
                best, clearest = tried, clear
        tried += max(1, tried // 6)
    return best


def _labels(
    places: NDArray[np.float32], groups: int, seed: int, *, starts: int
) -> NDArray[np.int32]:
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    model = KMeans(groups, n_init=starts, random_state=seed)
    with warnings.catch_warnings():
        # That fewer places than groups are different: then fewer groups are made.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return np.asarray(model.fit_predict(places), np.int32)
