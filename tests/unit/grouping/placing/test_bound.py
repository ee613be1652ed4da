"""How sure a new photo must be, by what the library's own groups tell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclust.grouping.features import UnitRows
from photoclust.grouping.placing.bound import LEAST, SURE, likely_enough, lowered, strangers
from photoclust.grouping.placing.place import place_photos

_GROUPS = [range(30 * group, 30 * group + 30) for group in range(5)]
_AT_EDGES = range(150, 160)


def _rows(apart: float, edge: float = 0.45) -> UnitRows:
    """Five groups of 30, so far apart, then two photos that are at the edge of each."""
    random = np.random.default_rng(7)
    centres = apart * random.normal(size=(5, 40))
    kinds = np.array([*np.repeat(range(5), 30), *np.repeat(range(5), 2)])
    spread = np.array([0.3] * 150 + [edge] * 10)[:, None]
    found = centres[kinds] + 1.0 + spread * random.normal(size=(len(kinds), 40))
    rows: UnitRows = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    return rows


def test_where_groups_are_far_apart_the_bound_is_low_and_photos_at_edges_join() -> None:
    rows = _rows(1.0)
    assert likely_enough(rows, 10, _GROUPS) < 0.5
    placed = place_photos(rows, _AT_EDGES, _GROUPS)
    assert [None if p is None else p[0] for p in placed] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_where_groups_lie_in_each_other_the_bound_is_not_raised() -> None:
    rows = _rows(0.1)
    assert likely_enough(rows, 10, _GROUPS) == SURE


def test_two_groups_tell_nothing_nor_do_groups_without_photos() -> None:
    rows = _rows(1.0)
    assert likely_enough(rows, 10, _GROUPS[:2]) == SURE
    assert likely_enough(rows, 10, [*_GROUPS[:2], [], []]) == SURE
    assert likely_enough(rows, 0, _GROUPS) == SURE
    assert len(strangers(rows, 10, []).groups) == 0


def test_groups_of_one_photo_break_nothing() -> None:
    assert LEAST <= likely_enough(_rows(1.0), 3, [[30 * n] for n in range(5)]) <= SURE


def test_a_small_group_is_joined_from_the_general_bound_on() -> None:
    # Between its one photo and the next group, so that it is in doubt.
    rows = _rows(1.0)
    groups = [range(1), *_GROUPS[1:]]
    between = rows[:1] + 0.6 * rows[30:31]
    rows = np.concatenate([rows, between / np.linalg.norm(between)])
    assert likely_enough(rows, 1, groups) < 0.5
    assert place_photos(rows, [160], groups) == [None]


def test_the_bound_grows_with_what_strangers_reach_and_few_groups_tell_little() -> None:
    low, high = np.full(100, -3.0), np.full(100, 3.0)
    assert lowered(low, 100) == LEAST
    assert LEAST < lowered(np.full(100, -0.5), 3) < SURE
    assert lowered(np.full(100, -0.5), 30) < lowered(np.full(100, -0.5), 3)
    assert lowered(high, 100) == SURE
    assert lowered(np.empty(0), 100) == SURE
    few = np.where(np.arange(100) < 3, 3.0, -3.0)
    assert lowered(few, 100) == LEAST, "three of a hundred may be swept"
    assert lowered(np.where(np.arange(100) < 4, 3.0, -3.0), 100) == SURE


@settings(max_examples=10)
@given(st.permutations(range(30)))
def test_the_order_of_members_does_not_matter(order: list[int]) -> None:
    rows = _rows(0.5)
    assert likely_enough(rows, 10, [order, *_GROUPS[1:]]) == likely_enough(rows, 10, _GROUPS)


@pytest.mark.parametrize("new", [1, 10, 10_000])
def test_it_is_the_same_every_time(new: int) -> None:
    rows = _rows(0.5)
    assert likely_enough(rows, new, _GROUPS) == likely_enough(rows, new, _GROUPS)
