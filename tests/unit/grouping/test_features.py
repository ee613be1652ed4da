"""The form in which photos are compared."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.features import CONDENSED, ClassScores, compared_rows
from tests.unit.grouping.conftest import mixture


def test_rows_have_length_one() -> None:
    rows = compared_rows(mixture(50, 3).features, None, 0)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_condensing_keeps_likeness() -> None:
    features = mixture(400, 5, width=600).features
    rows = compared_rows(features, None, 0)
    assert rows.shape == (400, CONDENSED)
    whole = np.sqrt(features.astype(np.float32))
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    likeness = np.corrcoef((rows @ rows.T).ravel(), (whole @ whole.T).ravel())[0, 1]
    assert likeness > 0.98


def test_the_same_again() -> None:
    features = mixture(400, 5, width=600).features
    assert np.array_equal(compared_rows(features, None, 0), compared_rows(features, None, 0))


def test_damage_counts_as_nothing_seen() -> None:
    features = np.array([[1, np.nan, 0], [-3, 4, np.inf], [0, 0, 0]], np.float16)
    rows = compared_rows(features, None, 0)
    assert np.isfinite(rows).all()
    assert rows[0].tolist() == [1, 0, 0]
    assert rows[2].tolist() == [0, 0, 0]


def test_classes_bring_photos_together_and_apart() -> None:
    features = np.ones((3, 4), np.float16)
    classes = ClassScores(
        np.array([[7, 1], [7, 2], [9, 7]], np.uint16),
        np.array([[0.9, 0.1], [0.9, 0.1], [0.99, 0.01]], np.float16),
    )
    rows = compared_rows(features, classes, 0)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]
    assert rows[0] @ rows[2] > 0.9


@pytest.mark.parametrize("photos", [0, 1])
def test_none_and_one(photos: int) -> None:
    assert len(compared_rows(np.ones((photos, 5), np.float16), None, 0)) == photos


def test_comparing_beside_the_window_comes_out_the_same() -> None:
    rng = np.random.default_rng(5)
    features = (rng.random((700, 400)) ** 8).astype(np.float16)
    alone = compared_rows(features, None, 0)
    beside = compared_rows(features, None, 0, beside_window=True)
    assert alone.shape == beside.shape == (700, CONDENSED)
    np.testing.assert_allclose(alone @ alone.T, beside @ beside.T, atol=2e-5)


def test_rows_of_few_directions_are_compared_beside_the_window_too() -> None:
    rng = np.random.default_rng(6)
    features = (rng.random((500, 20)) @ rng.random((20, 400))).astype(np.float16)
    rows = compared_rows(features, None, 0, beside_window=True)
    assert np.isfinite(rows).all()
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)
