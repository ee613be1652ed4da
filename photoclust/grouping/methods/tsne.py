"""t-SNE, by openTSNE: the nearest of each photo stay the nearest in the plane.

The only importer of openTSNE.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods.principal import principal_components
from photoclust.grouping.neighbours import Neighbours

VERSION = 1
"""Raised with every change that gives other places."""

_START = 1e-4
"""Spread of the starting layout along its first direction, as openTSNE advises."""


def neighbours_for(perplexity: float, photos: int) -> int:
    """How many neighbours t-SNE looks at, each photo itself included."""
    return min(int(3 * perplexity) + 1, photos)


def reduce(
    rows: UnitRows, neighbours: Neighbours, perplexity: float, seed: int
) -> NDArray[np.float32]:
    """Lay photos out in the plane.

    Args:
        rows: Shape (n, d), n at least 8.
        neighbours: `neighbours_for` of each row.
        perplexity: About how many of its neighbours a photo is held near to.
        seed: Of the random steps.

    Returns:
        Shape (n, 2).
    """
    from openTSNE import TSNEEmbedding
    from openTSNE.affinity import PerplexityBasedNN
    from openTSNE.nearest_neighbors import PrecomputedNeighbors

    # Distances between points of length one, from cosine distances; without the photo itself.
    apart = np.sqrt(2.0 * neighbours.distances[:, 1:]).astype(np.float64)
    others = neighbours.indices[:, 1:].astype(np.int64)
    affinities = PerplexityBasedNN(
        perplexity=min(perplexity, others.shape[1] / 3),
        k_neighbors=others.shape[1],
        knn_index=PrecomputedNeighbors(others, apart),
        n_jobs=1,
        random_state=seed,
    )
    start = principal_components(rows, 2).astype(np.float64)
    start *= _START / (start[:, 0].std() or 1.0)
    start += np.random.default_rng(seed).normal(scale=_START / 100, size=start.shape)
    layout = TSNEEmbedding(start, affinities, n_jobs=1, random_state=seed)
    layout.optimize(250, exaggeration=12, momentum=0.5, inplace=True)
    layout.optimize(500, momentum=0.8, inplace=True)
    return np.asarray(layout, np.float32)
