"""Nearest neighbours by Faiss: flat (exact), inverted lists, or a graph of small worlds.

The only importer of faiss.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours, itself_first

VERSION = 1
"""Raised with every change that gives other neighbours."""

_PROBED = 16
"""Lists that are looked into: recall 0.975 of the 15 nearest among 12,000 photos."""

_LINKS, _BUILT, _SEARCHED = 32, 100, 64
"""Links of each photo in the graph; how widely is looked while it is built, and after."""


def flat(rows: UnitRows, count: int) -> Neighbours:
    """Compare each photo with each."""
    return _found(_library().IndexFlatIP(rows.shape[1]), rows, count)


def inverted_lists(rows: UnitRows, count: int, seed: int) -> Neighbours:
    """Compare each photo with those of the nearest cells, of which there are about 4 root n."""
    faiss = _library()
    n, width = rows.shape
    # Faiss wants 39 photos to learn a cell from.
    cells = max(1, min(int(4 * np.sqrt(n)), n // 39))
    coarse = faiss.IndexFlatIP(width)
    index = faiss.IndexIVFFlat(coarse, width, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.seed = seed + 1
    index.nprobe = min(_PROBED, cells)
    index.train(rows)
    return _found(index, rows, count)


def small_worlds(rows: UnitRows, count: int) -> Neighbours:
    """Walk along a graph of near photos (HNSW)."""
    faiss = _library()
    index = faiss.IndexHNSWFlat(rows.shape[1], _LINKS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = _BUILT
    index.hnsw.efSearch = max(_SEARCHED, 2 * count)
    return _found(index, rows, count)


def _found(index: Any, rows: UnitRows, count: int) -> Neighbours:
    rows = np.ascontiguousarray(rows, np.float32)
    index.add(rows)
    alike, found = index.search(rows, min(count + 1, len(rows)))
    return itself_first(rows, found, alike, count)


def _library() -> Any:
    """Import faiss, with one thread: several put a graph together in another order each time."""
    import faiss

    faiss.omp_set_num_threads(1)
    return faiss
