"""HDBSCAN: the dense places of the reduced space are the leaves of the hierarchy.

The only importer of hdbscan.
"""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other leaves, so that what was made of them is made anew."""

LEAF_SIZE = 7
"""Fewest photos of a leaf; what is smaller shows as near-identical photos inside one."""

_NEIGHBOURS = 5


def density_leaves(
    reduced: NDArray[np.float32], *, selection: str = "leaf", least: int = LEAF_SIZE
) -> NDArray[np.int32]:
    """Find the leaves of HDBSCAN's tree, or what it would select itself.

    Leaves are pure and cheap to merge, where its default selection returns a few huge mixed
    clusters that no merge can mend (docs/grouping.md).

    Args:
        reduced: Shape (n, dimensions), n above `least`.
        selection: "leaf", or "eom": its default, the branches that last longest.
        least: Fewest photos of a group.

    Returns:
        Leaf number from 0 for each photo, -1 where density is too low.
    """
    with warnings.catch_warnings():
        # Old spellings inside the library, nothing that concerns the result.
        warnings.simplefilter("ignore")
        import hdbscan

        model = hdbscan.HDBSCAN(
            min_cluster_size=least,
            min_samples=min(_NEIGHBOURS, least),
            cluster_selection_method=selection,
            # The default spawns processes, without end in a frozen build (docs/facts.md).
            core_dist_n_jobs=1,
        )
        return np.asarray(model.fit(reduced.astype(np.float64)).labels_, np.int32)
