"""The form in which photos are compared."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.features import CONDENSED, ClassScores, compared_rows, tempered
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


def test_signs_are_kept_where_features_have_them() -> None:
    features = np.array([[4, -9, 0], [np.nan, np.inf, -np.inf]], np.float16)
    assert tempered(features[:1], signed=True).tolist() == [[2, -3, 0]]
    assert tempered(features[:1], signed=False).tolist() == [[2, 0, 0]]
    assert np.isfinite(tempered(features, signed=True)).all()
    assert features[0].tolist() == [4, -9, 0], "what was handed in stays"


def test_opposite_photos_are_told_apart_where_features_have_signs() -> None:
    random = np.random.default_rng(2)
    half = random.normal(size=(300, 500))
    features = np.concatenate([half, -half]).astype(np.float16)
    rows = compared_rows(features, None, 0, signed=True)
    assert rows.shape == (600, CONDENSED)
    assert np.einsum("ij,ij->i", rows[:300], rows[300:]).max() < -0.99


def test_signed_features_that_are_not_negative_come_out_as_unsigned_ones() -> None:
    features = mixture(400, 5, width=600).features
    signed = compared_rows(features, None, 0, signed=True)
    assert np.array_equal(signed, compared_rows(features, None, 0))


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
