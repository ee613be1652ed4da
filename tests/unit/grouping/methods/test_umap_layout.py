"""What UMAP is handed, and what it leaves behind for the next process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photoclust.grouping.methods import umap_layout
from photoclust.grouping.methods.umap_layout import DIMENSIONS, flatten, reduce
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


def test_very_many_take_fewer_rounds_for_groups_and_not_to_look_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = np.random.default_rng(3).normal(size=(100, 16)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found = exact_neighbours(rows, NEIGHBOURS)
    monkeypatch.setattr(umap_layout, "_MANY", 50)
    many = reduce(rows, found, seed=0), flatten(rows[:, :2], found, seed=0)
    monkeypatch.setattr(umap_layout, "_VERY_MANY", 60)
    very_many = reduce(rows, found, seed=0), flatten(rows[:, :2], found, seed=0)
    assert not np.array_equal(many[0], very_many[0])
    assert np.array_equal(many[1], very_many[1])
