"""Nearest neighbours of few and of very many photos."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_array

from photoclust.grouping import search
from photoclust.grouping.methods.descent import nearly_all_neighbours
from photoclust.grouping.neighbours import exact_neighbours, nearest_of
from photoclust.grouping.search import EXACT, near_neighbours, neighbours_around, neighbours_of


def _rows(n: int, d: int = 12, seed: int = 0) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    middles = random.normal(size=(25, d))
    rows = middles[random.integers(25, size=n)] + 0.5 * random.normal(size=(n, d))
    unit: NDArray[np.float32] = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(
        np.float32
    )
    return unit


def test_few_rows_are_compared_exactly() -> None:
    rows = _rows(300)
    assert len(rows) <= EXACT
    found, exact = near_neighbours(rows, 10), exact_neighbours(rows, 10)
    assert np.array_equal(found.indices, exact.indices)
    assert np.array_equal(found.distances, exact.distances)


def test_of_many_rows_nearly_all_neighbours_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """With photos that look the same, and one of which the network saw nothing."""
    monkeypatch.setattr(search, "EXACT", 100)
    rows = _rows(1_500)
    rows[700:760] = rows[700]
    rows[5] = 0
    exact, found = exact_neighbours(rows, 15), near_neighbours(rows, 15)
    others = [n for n in range(1_500) if n != 5 and not 700 <= n < 760]
    shared = [np.isin(exact.indices[n], found.indices[n]).mean() for n in others]
    assert np.mean(shared) > 0.97
    assert (found.indices[:, 0] == np.arange(len(rows))).all()
    assert (found.distances[:, 0] == 0).all()
    assert (np.diff(found.distances, axis=1) >= 0).all()
    assert np.isfinite(found.distances).all()
    assert all(len(set(row)) == 15 for row in found.indices.tolist())
    some = np.array([3, 700])
    few = neighbours_of(rows, some, 15)  # no more work than comparing all of 100
    assert np.array_equal(few.indices, nearest_of(rows, some, 15).indices)
    most = np.arange(2, 1_500)
    assert np.array_equal(neighbours_of(rows, most, 15).indices, found.indices[most])
    again = nearly_all_neighbours(rows, 15)
    assert np.array_equal(again.indices, found.indices)
    assert np.array_equal(again.distances, found.distances)


def test_rows_are_compared_with_those_around_the_rows_around_them() -> None:
    """And with all where these are too few."""
    rows = _rows(600)
    rows[17] = 0
    exact = exact_neighbours(rows, 10)
    near = exact.indices[:, :6].copy()
    near[near == 40] = 41
    near[40] = 40  # nothing is around it, and it is around nothing
    one = np.repeat(np.arange(600), 6)
    known = csr_array((np.ones(len(one), bool), (one, near.ravel())), shape=(600, 600))
    asked = np.arange(0, 600, 10)
    found = neighbours_around(rows, asked, csr_array(known + known.T), 10)
    shared = [
        np.isin(a, b).mean() for a, b in zip(exact.indices[asked], found.indices, strict=True)
    ]
    assert np.mean(shared) > 0.97
    assert np.array_equal(found.indices[4], exact.indices[40])
    assert np.array_equal(found.indices[:, 0], asked)
    assert (found.distances[:, 0] == 0).all()
    assert (np.diff(found.distances, axis=1) >= 0).all()
