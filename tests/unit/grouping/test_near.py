"""Near-identical photos, joined by the average local distance."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform

from photoclust.grouping.features import UnitRows, compared_rows
from photoclust.grouping.near import NEAR, edges, linked, local_rows, silhouettes
from photoclust.grouping.neighbours import Neighbours, exact_neighbours
from photoclust.grouping.tree import components
from tests.unit.grouping.conftest import MadeUp, bursts, mixture


def _seen(made_up: MadeUp) -> tuple[UnitRows, Neighbours]:
    rows = compared_rows(made_up.features, None, 0)
    return rows, exact_neighbours(rows, 15)


def test_with_all_pairs_it_is_average_linkage() -> None:
    rows, neighbours = _seen(mixture(40, 3))
    local = local_rows(rows, neighbours)
    pairs = np.array(list(combinations(range(40), 2)))
    ours = linked(local, pairs, np.inf)
    distance = np.outer(local.radius, local.radius) - local.rows @ local.rows.T
    np.fill_diagonal(distance, 0)
    theirs = linkage(squareform(distance, checks=False), "average")
    assert np.allclose(np.sort(ours.height), theirs[:, 2], atol=1e-4)


def test_heights_never_fall_towards_the_root() -> None:
    rows, neighbours = _seen(mixture(80, 4))
    joins = linked(local_rows(rows, neighbours), edges(neighbours), np.inf)
    reached = np.zeros(80)
    group = np.arange(80)
    for a, b, height in zip(joins.a, joins.b, joins.height, strict=True):
        members = (group == group[a]) | (group == group[b])
        assert height >= reached[members].max()
        reached[members], group[members] = height, group[a]


def test_shots_of_a_scene_are_near_and_stand_clear() -> None:
    made_up = bursts(30, 4)
    rows, neighbours = _seen(made_up)
    groups = components(120, linked(local_rows(rows, neighbours), edges(neighbours), NEAR))
    assert len(set(zip(groups.tolist(), made_up.kinds.tolist(), strict=True))) == 30
    assert silhouettes(rows, groups, neighbours).min() > 0.5


def test_photos_of_one_kind_do_not_stand_clear() -> None:
    rows, neighbours = _seen(mixture(200, 2))
    groups = components(200, linked(local_rows(rows, neighbours), edges(neighbours), NEAR))
    assert silhouettes(rows, groups, neighbours).mean() < 0.1


def test_a_burst_of_almost_equal_shots_stays_whole() -> None:
    features = mixture(60, 6).features.astype(np.float32)
    noise = np.random.default_rng(1).normal(0, 0.01, (12, features.shape[1]))
    features[:12] = features[0] + np.abs(noise)
    rows = compared_rows(features, None, 0)
    neighbours = exact_neighbours(rows, 15)
    groups = components(60, linked(local_rows(rows, neighbours), edges(neighbours), NEAR))
    assert len(set(groups[:12].tolist())) == 1


def test_lonely_photos_are_not_near() -> None:
    features = np.eye(6, dtype=np.float32)
    rows = compared_rows(features, None, 0)
    neighbours = exact_neighbours(rows, 15)
    assert len(linked(local_rows(rows, neighbours), edges(neighbours), NEAR).a) == 0


@pytest.mark.parametrize("photos", [1, 2])
def test_one_or_two_photos(photos: int) -> None:
    rows = compared_rows(np.ones((photos, 4), np.float32), None, 0)
    neighbours = exact_neighbours(rows, 15)
    joins = linked(local_rows(rows, neighbours), edges(neighbours), NEAR)
    assert len(joins.a) == photos - 1
