"""New photos join the groups they belong to, and only these."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.placing.evidence import weigh
from photoclust.grouping.placing.kinship import narrowed
from photoclust.grouping.placing.place import place_photos

GROUPS = [range(30), range(30, 60)]
LIKE_FIRST, LIKE_SECOND, STRANGE = [60, 61, 62], [63, 64], [65, 66]


@pytest.fixture(scope="module")
def rows() -> UnitRows:
    """Two groups of 30, then three photos like the first, two like the second, two like none."""
    random = np.random.default_rng(5)
    centres = random.normal(size=(3, 40))
    kinds = [0] * 30 + [1] * 30 + [0] * 3 + [1] * 2 + [2] * 2
    found: NDArray[np.float64] = centres[kinds] + random.normal(scale=0.3, size=(len(kinds), 40))
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found.astype(np.float32)


def test_photos_join_what_they_look_like_and_strange_ones_nothing(rows: UnitRows) -> None:
    placed = place_photos(rows, [*LIKE_FIRST, *LIKE_SECOND, *STRANGE], GROUPS)
    assert [None if p is None else p[0] for p in placed] == [0, 0, 0, 1, 1, None, None]
    assert all(p is None or 0.7 <= p[1] <= 1.0 for p in placed)


def test_a_lone_photo_gathers_nobody(rows: UnitRows) -> None:
    assert place_photos(rows, [66], [*GROUPS, [65]]) == [None]


def test_a_group_that_refused_a_photo_does_not_get_it_back(rows: UnitRows) -> None:
    refused = [frozenset({0}), frozenset[int]()]
    first, second = place_photos(rows, LIKE_FIRST[:2], GROUPS, refused)
    assert first is None, "the other group is no better for it"
    assert second is not None


def test_without_groups_nothing_is_placed(rows: UnitRows) -> None:
    assert place_photos(rows, STRANGE, []) == [None, None]
    assert place_photos(rows, STRANGE, [[], []]) == [None, None]
    assert place_photos(rows, [], GROUPS) == []


@given(st.permutations([*LIKE_FIRST, *LIKE_SECOND, *STRANGE]))
def test_the_order_of_arrival_does_not_matter(rows: UnitRows, order: list[int]) -> None:
    sorted_order = sorted(order)
    found = dict(zip(order, place_photos(rows, order, GROUPS), strict=True))
    again = dict(zip(sorted_order, place_photos(rows, sorted_order, GROUPS), strict=True))
    assert {row: p and p[0] for row, p in found.items()} == {
        row: p and p[0] for row, p in again.items()
    }


def test_new_photos_that_are_alike_among_themselves_are_a_subject_of_their_own() -> None:
    # Half way to the first group: near enough alone, not beside ten others of the same kind.
    random = np.random.default_rng(3)
    centres = random.normal(size=(3, 40))
    centres[2] = centres[0] + 0.55 * (centres[2] - centres[0])
    kinds = [0] * 30 + [1] * 30 + [2] * 11
    found = centres[kinds] + random.normal(scale=0.25, size=(len(kinds), 40))
    rows = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    alone = weigh(rows, [60], GROUPS)
    together = weigh(rows, range(60, 71), GROUPS)
    assert alone.groups[0] == together.groups[0] == 0
    assert together.kinds[0, 2] < 0.5 * alone.kinds[0, 2]
    assert together.likely()[0] < alone.likely()[0]
    assert place_photos(rows, range(60, 71), GROUPS) == [None] * 11


def test_more_directions_than_photos_change_nothing() -> None:
    random = np.random.default_rng(9)
    kinds = np.array([0] * 12 + [1] * 12 + [0, 0, 1, 1])
    found = random.normal(size=(2, 300))[kinds] + random.normal(scale=0.4, size=(28, 300))
    rows = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    assert narrowed(rows).shape == (28, 28)
    np.testing.assert_allclose(narrowed(rows) @ narrowed(rows).T, rows @ rows.T, atol=1e-5)
    placed = place_photos(rows, [24, 25, 26, 27], [range(12), range(12, 24)])
    assert [None if p is None else p[0] for p in placed] == [0, 0, 1, 1]


def test_a_photo_thrown_out_of_all_groups_is_in_none(rows: UnitRows) -> None:
    refused = [frozenset({0, 1}), frozenset[int]()]
    evidence = weigh(rows, LIKE_FIRST[:2], GROUPS, refused)
    assert evidence.groups.tolist() == [-1, 0]
    assert np.isfinite(evidence.kinds).all()
    assert place_photos(rows, LIKE_FIRST[:1], GROUPS, refused[:1]) == [None]


def test_groups_of_one_photo_tell_nothing_and_break_nothing(rows: UnitRows) -> None:
    evidence = weigh(rows, [60, 63], [[0], [30]])
    assert evidence.groups.tolist() == [0, 1]
    assert np.isfinite(evidence.kinds).all()
