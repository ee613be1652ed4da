"""Each way to find neighbours uses its own library, and says the same every time."""

from __future__ import annotations

import contextlib
import importlib
from typing import Any

import numpy as np
import pytest

from photoclust.grouping.compare.menu import SEARCHERS
from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import exact_neighbours, itself_first

_MADE_BY = {
    "faiss_flat": ("faiss", "IndexFlatIP"),
    "faiss_ivf": ("faiss", "IndexIVFFlat"),
    "faiss_hnsw": ("faiss", "IndexHNSWFlat"),
    "annoy": ("annoy", "AnnoyIndex"),
    "usearch": ("usearch.index", "Index"),
}


@pytest.fixture(scope="module")
def many() -> UnitRows:
    """Real features are few; these are many: clouds on the sphere."""
    random = np.random.default_rng(0)
    rows = random.normal(size=(30, 24))[random.integers(0, 30, 1500)]
    rows = rows + random.normal(size=rows.shape)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def _watch(module: Any, kind: str, made: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Note down that an index of a kind is made."""
    real = getattr(module, kind)

    def make(*arguments: Any, **named: Any) -> Any:
        made.add(kind)
        return real(*arguments, **named)

    monkeypatch.setattr(module, kind, make)


@pytest.mark.parametrize("name", SEARCHERS)
def test_they_find_the_nearest(
    name: str, rows: UnitRows, many: UnitRows, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: set[str] = set()
    if name in _MADE_BY:
        pytest.importorskip(_MADE_BY[name][0])
    for module_name, kind in _MADE_BY.values():
        with contextlib.suppress(ImportError):
            _watch(importlib.import_module(module_name), kind, made, monkeypatch)
    for photos in (rows, many):
        found = SEARCHERS[name].run(photos, 10, 0)
        true = exact_neighbours(photos, 10)
        assert (found.indices[:, 0] == np.arange(len(photos))).all()
        assert (np.diff(found.distances, axis=1) >= -1e-6).all()
        products = 1 - np.einsum("nd,nkd->nk", photos, photos[found.indices])
        np.testing.assert_allclose(found.distances, products.clip(0), atol=1e-3)
        hits = np.mean(
            [np.isin(a, b).mean() for a, b in zip(true.indices, found.indices, strict=True)]
        )
        assert hits >= (1 if name in ("exact", "faiss_flat") else 0.9)
        assert np.array_equal(found.indices, SEARCHERS[name].run(photos, 10, 0).indices)
    own = {_MADE_BY[name][1]} if name in _MADE_BY else set()
    if name == "faiss_ivf":
        own.add("IndexFlatIP")  # of its lists
    assert made == own, "no other search took its place"


def test_what_a_library_did_not_find_is_looked_for_exactly(rows: UnitRows) -> None:
    true = exact_neighbours(rows, 6)
    found = true.indices.astype(np.int64)
    found[3, 2:] = -1
    found[5] = [7, 5, 7, 5, 7, 5]  # no library should, and itself is none of its neighbours
    mended = itself_first(rows, found, 1 - true.distances, 6)
    assert np.array_equal(mended.indices[3], true.indices[3])
    assert np.array_equal(mended.indices[5], true.indices[5])
    assert np.array_equal(mended.indices[0], true.indices[0])
