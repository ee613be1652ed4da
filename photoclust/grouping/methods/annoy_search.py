"""Nearest neighbours by Annoy: a forest of trees that halve the photos at random.

The only importer of annoy.
"""

from __future__ import annotations

import numpy as np

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours, itself_first

VERSION = 1
"""Raised with every change that gives other neighbours."""

_TREES = 50
"""Recall 0.963 of the 15 nearest among 12,000 photos."""


def forest(rows: UnitRows, count: int, seed: int) -> Neighbours:
    """Look for the nearest of each photo in a forest that is built for it."""
    from annoy import AnnoyIndex

    index = AnnoyIndex(rows.shape[1], "angular")
    index.set_seed(seed + 1)  # 0 means its default
    for number, row in enumerate(rows):
        index.add_item(number, row)
    index.build(_TREES, n_jobs=1)
    wanted = min(count + 1, len(rows))
    found = np.full((len(rows), wanted), -1, np.int64)
    alike = np.zeros(found.shape, np.float32)
    for number in range(len(rows)):
        nearest, apart = index.get_nns_by_item(number, wanted, include_distances=True)
        found[number, : len(nearest)] = nearest
        alike[number, : len(nearest)] = 1.0 - np.square(apart) / 2
    return itself_first(rows, found, alike, count)
