"""What UMAP is handed, and what it leaves behind for the next process."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from photoclust.grouping.methods.umap_layout import DIMENSIONS, reduce
from photoclust.grouping.neighbours import NEIGHBOURS, exact_neighbours


def test_compiled_functions_are_kept_on_disk_for_the_next_process(compile_cache: Path) -> None:
    rows = np.random.default_rng(3).normal(size=(100, 16)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    reduced = reduce(rows, exact_neighbours(rows, NEIGHBOURS), seed=0)
    assert reduced.shape == (100, DIMENSIONS)
    kept = {file.name.split("-")[0] for file in compile_cache.rglob("*.nbc")}
    assert {
        "umap_.smooth_knn_dist",
        "umap_.compute_membership_strengths",
        "layouts._optimize_layout_euclidean_single_epoch",
    } <= kept
