"""Spectral clustering by scikit-learn: a graph of near photos, cut where few links are cut."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other groups."""

_NEIGHBOURS = 10


def clusters(places: NDArray[np.float32], groups: int, seed: int) -> NDArray[np.int32]:
    """Cut the graph of each photo's ten nearest into so many pieces.

    Args:
        places: Shape (n, dimensions).
        groups: How many, below n.
        seed: Of the search for the cuts.

    Returns:
        Group number from 0 of each photo.
    """
    from sklearn.cluster import SpectralClustering

    model = SpectralClustering(
        min(groups, len(places) - 1),
        affinity="nearest_neighbors",
        n_neighbors=min(_NEIGHBOURS, len(places)),
        assign_labels="cluster_qr",
        random_state=seed,
    )
    with warnings.catch_warnings():
        # That the graph is in several pieces, which is as good as cut already.
        warnings.simplefilter("ignore", UserWarning)
        return np.asarray(model.fit_predict(places), np.int32)
