"""The whole method, on made-up photos."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from photoclust.grouping.assembly import OPENED
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import ClassScores
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.quality import quality
from tests.unit.grouping.conftest import MadeUp, bursts, mixture


def _stops(hierarchy: Hierarchy) -> list[np.ndarray[tuple[int], np.dtype[np.int32]]]:
    return [hierarchy.cut(hierarchy.granularity(stop)).labels for stop in range(hierarchy.stops)]


def test_kinds_are_found(hierarchy: Hierarchy, made_up: MadeUp) -> None:
    cut = hierarchy.cut(hierarchy.automatic())
    found = quality(cut.labels, made_up.kinds)
    assert found.purity > 0.97
    assert found.effort < 10
    assert cut.membership[cut.labels >= 0].mean() > 0.8


def test_member_sets_nest_from_stop_to_stop(hierarchy: Hierarchy) -> None:
    stops = _stops(hierarchy)
    assert len(stops) > 3
    for fine, coarse in pairwise(stops):
        assert not np.array_equal(fine, coarse)
        for group in range(fine.max() + 1):
            assert len(set(coarse[fine == group].tolist()) - {-1}) == 1


def test_the_coarsest_stop_is_a_handful(hierarchy: Hierarchy) -> None:
    assert 1 <= hierarchy.cut(1.0).count <= 5


@pytest.mark.parametrize(("scenes", "shots", "loners"), [(125, 2, 40), (50, 3, 90), (24, 9, 80)])
def test_photos_that_nothing_claims_are_no_groups_to_be_merged(
    scenes: int, shots: int, loners: int
) -> None:
    made_up = bursts(scenes, shots)
    alone = np.random.default_rng(7).gamma(0.5, 1.0, (loners, made_up.features.shape[1]))
    hierarchy = build_hierarchy(np.concatenate([made_up.features, alone.astype(np.float16)]))
    counts = [int(labels.max()) + 1 for labels in _stops(hierarchy)]
    assert (_stops(hierarchy)[hierarchy.start] < 0).any(), "else this shows nothing"
    assert counts[-1] == min(counts) == 4
    # Below, leaves that start as near-identical groups fill up, and how many the layout makes of
    # those is its own affair; above, groups merge one by one.
    merged = [
        count for count, height in zip(counts, hierarchy.heights, strict=True) if height > OPENED
    ]
    assert len(merged) > 1
    assert all(fine <= 1.5 * coarse for fine, coarse in pairwise(merged)), "no leap"


def test_the_same_photos_give_the_same_hierarchy(hierarchy: Hierarchy, made_up: MadeUp) -> None:
    assert build_hierarchy(made_up.features).to_bytes() == hierarchy.to_bytes()


def test_the_order_of_other_photos_does_not_move_a_photo_far(made_up: MadeUp) -> None:
    """Callers sort by digest; the method itself must not lean on the order either."""
    order = np.random.default_rng(3).permutation(len(made_up.kinds))
    shuffled = build_hierarchy(made_up.features[order])
    labels = shuffled.cut(shuffled.automatic()).labels
    assert quality(labels, made_up.kinds[order]).purity > 0.97


def test_shots_of_many_scenes_start_as_scenes() -> None:
    made_up = bursts(40, 3)
    hierarchy = build_hierarchy(made_up.features)
    found = quality(hierarchy.cut(hierarchy.automatic()).labels, made_up.kinds)
    assert found.purity > 0.9
    assert found.effort < 1.25 * 100 / 3


def test_phases_are_told(made_up: MadeUp) -> None:
    told: list[str] = []
    build_hierarchy(made_up.features, report=told.append)
    assert told == ["Comparing photos", "Laying out photos", "Finding groups"]


def test_class_scores_may_be_given(made_up: MadeUp) -> None:
    classes = ClassScores(
        np.stack([made_up.kinds, made_up.kinds + 10], axis=1).astype(np.uint16),
        np.full((len(made_up.kinds), 2), [0.8, 0.1], np.float16),
    )
    hierarchy = build_hierarchy(made_up.features, classes)
    assert quality(hierarchy.cut(hierarchy.automatic()).labels, made_up.kinds).effort < 10


@pytest.mark.parametrize("photos", [0, 1, 2, 3, 5, 10, 50, 89, 90, 91])
def test_tiny_libraries(photos: int) -> None:
    hierarchy = build_hierarchy(mixture(96, 2).features[:photos])
    assert hierarchy.n == photos
    assert hierarchy.stops >= 1
    for stop in range(hierarchy.stops):
        cut = hierarchy.cut(hierarchy.granularity(stop))
        assert len(cut.labels) == len(cut.membership) == photos


def test_two_photos_are_a_group_only_if_alike() -> None:
    alike = np.array([[1, 2, 3, 4], [1.1, 2, 3, 4]], np.float16)
    different = np.array([[1, 2, 0, 0], [0, 0, 3, 4]], np.float16)
    assert build_hierarchy(alike).cut(0.5).labels.tolist() == [0, 0]
    hierarchy = build_hierarchy(different)
    assert hierarchy.cut(hierarchy.automatic()).labels.tolist() == [-1, -1]


def test_fifty_identical_photos_are_one_group() -> None:
    """Different files, equal features: only different digests get here."""
    hierarchy = build_hierarchy(np.repeat(mixture(1, 1).features, 50, axis=0))
    assert hierarchy.cut(hierarchy.automatic()).count == 1


def test_photos_that_the_network_sees_nothing_in() -> None:
    features = mixture(120, 2).features.copy()
    features[:5] = 0
    features[5] = np.nan
    hierarchy = build_hierarchy(features)
    assert np.isfinite(hierarchy.cut(hierarchy.automatic()).membership).all()
    assert build_hierarchy(np.zeros((100, 8), np.float16)).n == 100
