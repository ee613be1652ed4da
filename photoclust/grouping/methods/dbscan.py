"""DBSCAN by scikit-learn: photos that reach one another over dense places are a group."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other groups."""

_NEIGHBOURS = 5


def clusters(places: NDArray[np.float32], reach: float | None) -> NDArray[np.int32]:
    """Group photos by density.

    Args:
        places: Shape (n, dimensions).
        reach: How near photos have to be; None for the bend in the sorted distances to the fifth
            neighbour, where they begin to rise steeply.

    Returns:
        Group number from 0 of each photo, -1 where density is too low.
    """
    from sklearn.cluster import DBSCAN

    if reach is None:
        reach = _bend(places)
    return np.asarray(DBSCAN(eps=reach, min_samples=_NEIGHBOURS).fit_predict(places), np.int32)


def _bend(places: NDArray[np.float32]) -> float:
    """The sorted distance that lies farthest below the straight line from first to last."""
    from sklearn.neighbors import NearestNeighbors

    count = min(_NEIGHBOURS, len(places) - 1)
    distances, _ = NearestNeighbors(n_neighbors=count).fit(places).kneighbors()
    ordered = np.sort(distances[:, -1].astype(np.float64))
    line = np.linspace(ordered[0], ordered[-1], len(ordered))
    return float(ordered[np.argmax(line - ordered)]) or float(np.finfo(np.float32).tiny)
