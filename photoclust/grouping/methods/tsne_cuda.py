"""t-SNE on a graphics card, by cuML.

The only importer of cuML. It is written to its documentation (release 26.10) and was never run: no
machine with a card was at hand. It looks for neighbours on the card itself, which is most of what
it is faster by.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import UserError
from photoclust.core.text import Text
from photoclust.grouping.features import UnitRows

VERSION = 1
"""Raised with every change that gives other places."""

_MOST_NEIGHBOURS = 1023
"""It takes no more."""


def reduce(rows: UnitRows, perplexity: float, seed: int) -> NDArray[np.float32]:
    """Lay photos out in the plane.

    Args:
        rows: Shape (n, d), n at least 8.
        perplexity: About how many of its neighbours a photo is held near to.
        seed: Of the random steps.

    Returns:
        Shape (n, 2).

    Raises:
        UserError: the card refused, for want of memory or because of its driver.
    """
    from cuml.manifold import TSNE

    neighbours = min(int(3 * perplexity) + 1, len(rows), _MOST_NEIGHBOURS)
    layout = TSNE(
        n_components=2,
        perplexity=min(perplexity, neighbours / 3),
        n_neighbors=neighbours,
        init="pca",
        random_state=seed,
        output_type="numpy",
    )
    try:
        return np.asarray(layout.fit_transform(np.ascontiguousarray(rows)), np.float32)
    except (MemoryError, RuntimeError) as error:  # CUDA's own are kinds of the latter
        raise UserError(
            Text("The graphics card could not lay the photos out: {error}", error=error)
        ) from error
