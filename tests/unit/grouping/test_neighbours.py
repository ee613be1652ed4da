"""Nearest neighbours are exact and the same on every run."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import exact_neighbours, largest


def _rows(photos: int, width: int = 16) -> UnitRows:
    rows = np.random.default_rng(0).random((photos, width)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def test_they_are_the_nearest() -> None:
    rows = _rows(600)
    found = exact_neighbours(rows, 8)
    distance = 1.0 - rows.astype(np.float64) @ rows.astype(np.float64).T
    np.fill_diagonal(distance, -1)
    expected = np.sort(distance, axis=1)[:, 1:8]
    assert np.allclose(found.distances[:, 1:], expected, atol=1e-6)
    assert (found.indices[:, 0] == np.arange(600)).all()
    assert (found.distances[:, 0] == 0).all()
    assert (np.diff(found.distances, axis=1) >= 0).all()


def test_identical_photos_put_themselves_first_and_then_lower_rows() -> None:
    rows = np.repeat(_rows(1), 6, axis=0)
    found = exact_neighbours(rows, 4)
    assert found.indices.tolist() == [
        [0, 1, 2, 3], [1, 0, 2, 3], [2, 0, 1, 3], [3, 0, 1, 2], [4, 0, 1, 2], [5, 0, 1, 2],
    ]  # fmt: skip
    assert (found.distances >= 0).all()
    assert np.allclose(found.distances, 0, atol=1e-6)


@pytest.mark.parametrize("cores", [1, 7])
def test_how_many_cores_there_are_changes_nothing(
    cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = _rows(900)
    usual = exact_neighbours(rows, 5)
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    again = exact_neighbours(rows, 5)
    assert np.array_equal(usual.indices, again.indices)
    assert np.array_equal(usual.distances, again.distances)


def test_few_photos_have_few_neighbours() -> None:
    assert exact_neighbours(_rows(3), 15).indices.shape == (3, 3)
    assert exact_neighbours(_rows(0), 15).indices.shape == (0, 0)


@given(
    st.lists(st.lists(st.integers(0, 4), min_size=6, max_size=6), min_size=1, max_size=5),
    st.integers(1, 7),
)
def test_largest_takes_the_lower_column_among_equals(values: list[list[int]], count: int) -> None:
    found = largest(np.array(values, np.float32), count)
    for row, columns in zip(values, found.tolist(), strict=True):
        assert columns == sorted(range(6), key=lambda c: (-row[c], c))[:count]
