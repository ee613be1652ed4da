"""Every photo has a place in the plane, near those that look like it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.grouping.features import ClassScores
from photoclust.grouping.layout import framed, lay_out, turned
from photoclust.grouping.methods.choice import PLANES, USUAL
from tests.unit.grouping.conftest import bursts, mixture

FEWEST = USUAL.methods().plane.fewest


def _of_the_same_kind(points: NDArray[np.float32], kinds: NDArray[np.int64], near: int) -> float:
    """Share of the nearest photos on the map that are of a photo's kind."""
    distances = np.linalg.norm(points[:, None] - points[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    nearest = np.argsort(distances, axis=1)[:, :near]
    return float((kinds[nearest] == kinds[:, None]).mean())


def _is_a_map(points: NDArray[np.float32], photos: int) -> bool:
    return (
        points.shape == (photos, 2)
        and points.dtype == np.float32
        and bool(((points >= 0) & (points <= 1)).all())
    )


def _fills(points: NDArray[np.float32]) -> bool:
    """Whether a map is as large as the square allows, and in its middle."""
    wide = np.ptp(points, axis=0)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return bool(abs(wide.max() - 1) < 1e-5 and np.allclose(middle, 0.5, atol=1e-5))


def test_photos_of_a_kind_lie_together_and_not_on_one_another() -> None:
    made_up = mixture(600, 12)
    points = lay_out(made_up.features)
    assert _is_a_map(points, 600)
    assert _fills(points)
    assert _of_the_same_kind(points, made_up.kinds, 10) > 0.95
    cells = np.minimum((points * 24).astype(int), 23)
    assert len(np.unique(cells, axis=0)) > 50


def test_bursts_stay_together() -> None:
    made_up = bursts(60, 5)
    assert _of_the_same_kind(lay_out(made_up.features), made_up.kinds, 3) > 0.9


def test_few_photos_of_a_kind_lie_together_too() -> None:
    made_up = mixture(FEWEST - 5, 3)
    points = lay_out(made_up.features)
    assert _fills(points)
    assert _of_the_same_kind(points, made_up.kinds, 4) > 0.8


@pytest.mark.parametrize("photos", [FEWEST - 1, FEWEST, FEWEST + 1, 89, 90])
def test_about_the_number_of_photos_from_which_umap_is_used(photos: int) -> None:
    made_up = mixture(photos, 3)
    points = lay_out(made_up.features)
    assert _is_a_map(points, photos)
    assert _fills(points)
    assert _of_the_same_kind(points, made_up.kinds, 4) > 0.8
    assert np.array_equal(points, lay_out(made_up.features))


@pytest.mark.parametrize("photos", [24, 91, 92, 150])
def test_scenes_are_laid_out_from_few_photos_on(photos: int) -> None:
    made_up = mixture(photos, 3)
    methods = dataclasses.replace(USUAL, plane="tsne").methods()
    points = lay_out(made_up.features, methods=methods)
    assert _is_a_map(points, photos)
    assert _of_the_same_kind(points, made_up.kinds, 4) > 0.8
    same = np.full((photos, 16), 0.5, np.float16)
    assert _is_a_map(lay_out(same, methods=methods), photos)
    most = PLANES["tsne"].most
    assert most is not None
    assert most >= photos


def test_class_scores_count() -> None:
    made_up = mixture(100, 4)
    classes = made_up.kinds[:, None].astype(np.uint16)
    scores = np.full(classes.shape, 0.9, np.float16)
    points = lay_out(made_up.features, ClassScores(classes, scores))
    assert not np.array_equal(points, lay_out(made_up.features))


def test_no_photo_and_one_photo() -> None:
    features = mixture(3, 3).features
    assert lay_out(features[:0]).shape == (0, 2)
    assert lay_out(features[:1]).tolist() == [[0.5, 0.5]]


def test_two_photos_lie_at_either_end_and_three_as_they_look() -> None:
    features = mixture(3, 3).features
    two = lay_out(features[:2])
    assert sorted(two.tolist()) == [[0, 0.5], [1, 0.5]]
    features[1] = features[0] * 0.99
    three = lay_out(features)
    assert _fills(three)
    assert np.linalg.norm(three[0] - three[1]) < 0.1 < np.linalg.norm(three[0] - three[2])


@pytest.mark.parametrize("photos", [2, 3, FEWEST - 1, FEWEST, 50, 200])
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_photos_that_are_all_equal_have_places(photos: int, value: float) -> None:
    features = np.full((photos, 64), value, np.float16)
    points = lay_out(features)
    assert _is_a_map(points, photos)
    assert np.array_equal(points, lay_out(features))
    if photos < FEWEST:
        assert (points == 0.5).all()


def test_damaged_features_have_places() -> None:
    features = mixture(60, 3).features
    features[5] = np.nan
    features[6] = np.inf
    features[7] = 0
    assert _is_a_map(lay_out(features), 60)


def test_a_photo_far_out_leaves_the_others_their_room() -> None:
    points = np.random.default_rng(0).random((200, 2)).astype(np.float32)
    points[7], points[8] = (400, 0.5), (800, 0.5)
    placed = framed(points)
    others = np.delete(placed, [7, 8], axis=0)
    assert _fills(placed)
    assert np.ptp(others, axis=0).max() > 0.4
    assert placed[8, 0] > placed[7, 0] > others[:, 0].max()
    across = np.argsort(np.delete(points, [7, 8], axis=0)[:, 0], kind="stable")
    assert (np.diff(others[across, 0]) >= 0).all()


def test_photos_that_hardly_differ_are_not_blown_up_beside_others() -> None:
    points = np.zeros((200, 2), np.float32)
    points[:, 0] = np.linspace(0, 1e-6, 200)
    points[7] = (1, 1)
    assert np.ptp(np.delete(framed(points), 7, axis=0), axis=0).max() < 1e-2


def test_without_outliers_a_map_keeps_its_shape() -> None:
    points = np.random.default_rng(0).random((200, 2)).astype(np.float32) * (4, 1)
    placed = framed(points.astype(np.float32))
    assert _fills(placed)
    assert np.allclose(np.ptp(placed, axis=0), np.ptp(points, axis=0) / np.ptp(points[:, 0]))


def test_a_map_that_was_turned_or_mirrored_comes_out_the_same() -> None:
    random = np.random.default_rng(0)
    main = random.gamma(1, 1, (100, 2)).astype(np.float32) * (3, 1)
    points = (main + random.normal(0, 0.3, (100, 2))).astype(np.float32)
    turn = np.array([[0.6, 0.8], [0.8, -0.6]])
    once = turned(points, main)
    assert np.allclose(turned((points @ turn).astype(np.float32), main), once, atol=1e-4)
    assert np.allclose(once, points - points.mean(axis=0), atol=0.5)


def test_the_map_with_some_photos_more_is_not_another_way_round() -> None:
    made_up = mixture(400, 8)
    fewer = np.sort(np.random.default_rng(1).choice(400, 360, replace=False))
    before, after = lay_out(made_up.features[fewer]), lay_out(made_up.features)[fewer]
    assert np.median(np.linalg.norm(before - after, axis=1)) < 0.25
