"""t-SNE as a map, by scikit-learn: photos of one scene lie right beside each other.

`tsne` beside it, which is compared with other methods, is openTSNE's. The map has scikit-learn's,
which is always there: who only looks at a map is not to install anything for it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import exact_neighbours

VERSION = 1
"""Raised with every change that gives other places."""

FEWEST = 24
"""Smaller sets are shown by their principal components: perplexity would have nothing to hold."""

MOST = 10_000
"""Photos that it lays out in bounded time: their time grows faster than their number."""

_PERPLEXITY = 30.0
"""About how many of its neighbours a photo is held near to."""

_STEPS = 750

_START = 1e-4
"""Spread of the starting layout along its first direction, as scikit-learn itself starts."""


def flatten(rows: UnitRows, start: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Lay photos out in the plane.

    The same rows give the same places: neighbours are exact, and it computes in one thread, as
    sums of several come out in another order on every run.

    Args:
        rows: Shape (n, d), length one, n from `FEWEST` to `MOST`.
        start: Shape (n, 2), their principal components.
        seed: Of the random steps.

    Returns:
        Shape (n, 2).
    """
    from scipy.sparse import csr_matrix
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    n = len(rows)
    perplexity = min(_PERPLEXITY, (n - 1) / 3)
    # As many as scikit-learn looks for: itself, and three for each that is held near.
    count = min(n, int(3 * perplexity) + 2)
    near = exact_neighbours(rows, count)
    # Distances between points of length one, from cosine distances.
    apart = np.sqrt(2.0 * near.distances).astype(np.float32)
    pairs = (apart.ravel(), near.indices.ravel(), np.arange(0, n * count + 1, count))
    spread = start * (_START / (float(start[:, 0].std()) or 1.0))
    # Photos that coincide would never come apart.
    spread += np.random.default_rng(seed).normal(scale=_START / 100, size=start.shape)
    layout = TSNE(
        perplexity=perplexity,
        metric="precomputed",
        init=spread.astype(np.float32),
        max_iter=_STEPS,
        n_jobs=1,
        random_state=seed,
    )
    with threadpool_limits(1):
        places: NDArray[np.float32] = layout.fit_transform(csr_matrix(pairs, shape=(n, n)))
    return np.nan_to_num(places)
