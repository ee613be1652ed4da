"""What a person is offered."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from photoclust.grouping.features import UnitRows, compared_rows
from photoclust.grouping.suggestions import suggest_groups, suggest_merges
from tests.unit.grouping.conftest import mixture


@pytest.fixture(scope="module")
def rows() -> UnitRows:
    made_up = mixture(90, 3)
    return compared_rows(made_up.features[np.argsort(made_up.kinds, kind="stable")], None, 0)


@pytest.fixture(scope="module")
def groups() -> list[list[int]]:
    kinds = np.sort(mixture(90, 3).kinds)
    return [np.flatnonzero(kinds == kind).tolist() for kind in range(3)]


def test_an_unsorted_photo_is_offered_its_own_group_first(
    rows: UnitRows, groups: list[list[int]]
) -> None:
    unsorted = [group[0] for group in groups]
    offered = suggest_groups(rows, unsorted, [group[1:] for group in groups])
    assert [ranked[0].group for ranked in offered] == [0, 1, 2]
    assert all(0 < ranked[0].score <= 1 for ranked in offered)
    for ranked in offered:
        assert [s.score for s in ranked] == sorted((s.score for s in ranked), reverse=True)


def test_a_rejected_group_is_not_offered_again(rows: UnitRows, groups: list[list[int]]) -> None:
    (ranked,) = suggest_groups(
        rows, [groups[0][0]], [g[1:] for g in groups], rejected=[frozenset({0})]
    )
    assert 0 not in [s.group for s in ranked]


def test_halves_of_one_group_are_the_first_to_merge(
    rows: UnitRows, groups: list[list[int]]
) -> None:
    half = len(groups[1]) // 2
    parts = [groups[0], groups[1][:half], groups[2], groups[1][half:]]
    best, *others = suggest_merges(rows, parts)
    assert (best.first, best.second) == (1, 3)
    assert best.score > 0.3
    assert best.score > 3 * max((other.score for other in others), default=0)


def test_a_group_inside_a_large_one_is_offered_and_one_apart_is_not() -> None:
    random = np.random.default_rng(3)
    around = np.concatenate([np.zeros((60, 8)), np.full((30, 8), 4.0)]) + random.normal(
        size=(90, 8)
    )
    rows = (around / np.linalg.norm(around, axis=1, keepdims=True)).astype(np.float32)
    large, part, apart = list(range(50)), list(range(50, 60)), list(range(60, 90))
    found = {(p.first, p.second): p.score for p in suggest_merges(rows, [large, part, apart])}
    assert found[0, 1] > 0.2
    assert found.get((0, 2), 0) < 0.1


def test_the_same_among_very_many_groups_are_found_in_little_memory() -> None:
    random = np.random.default_rng(0)
    means = random.normal(size=(1500, 16))
    means[1490] = means[3]  # in different blocks
    means[1400] = means[1200]
    rows = np.repeat(means, 4, axis=0) + random.normal(scale=0.05, size=(6000, 16))
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    tracemalloc.start()
    found = suggest_merges(rows, [list(range(n, n + 4)) for n in range(0, 6000, 4)])
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert {(pair.first, pair.second) for pair in found[:2]} == {(3, 1490), (1200, 1400)}
    assert [p.score for p in found] == sorted((p.score for p in found), reverse=True)
    assert peak_bytes < 80_000_000, "all photos with all would take 144 MB"


def test_nothing_to_offer(rows: UnitRows) -> None:
    assert suggest_groups(rows, [1, 2], []) == [[], []]
    assert suggest_groups(rows, [], [[1]]) == []
    assert suggest_merges(rows, [[1, 2], []]) == []
