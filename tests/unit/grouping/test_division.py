"""A group comes apart along the tree, in as many parts as are wanted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.division import MOST_PARTS, Divisions, divide
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from tests.unit.grouping.conftest import MadeUp, mixture


def _hierarchy(photos: int, joins: Joins, heights: list[float], start: int = 0) -> Hierarchy:
    parent, height = grow(photos, joins)
    neighbours = np.zeros((photos, 1), np.int32)
    return Hierarchy(parent, height, np.array(heights, np.float32), neighbours, start)


@st.composite
def hierarchies(draw: st.DrawFn) -> Hierarchy:
    photos = draw(st.integers(1, 60))
    a = draw(st.lists(st.integers(0, photos - 1), max_size=90))
    joins = Joins(
        np.array(a, np.int64),
        np.array([draw(st.integers(0, photos - 1)) for _ in a], np.int64),
        np.array([draw(st.integers(1, 8)) for _ in a], np.float64),
    )
    return _hierarchy(photos, joins, [1.0, 2.0, 4.0, 5.0, 8.0], draw(st.integers(0, 4)))


@given(hierarchies(), st.data())
def test_there_are_as_many_parts_as_wanted_and_nobody_is_lost(
    hierarchy: Hierarchy, data: st.DataObject
) -> None:
    rows = sorted(data.draw(st.sets(st.integers(0, hierarchy.n - 1), min_size=1)))
    divisions = divide(hierarchy, np.array(rows))
    assert divisions.most == min(MOST_PARTS, len(rows))
    assert min(2, len(rows)) <= divisions.proposed <= divisions.most
    for wanted in range(1, divisions.most + 1):
        parts = divisions.parts(wanted)
        assert len(parts) == wanted
        assert all(len(part) for part in parts)
        assert sorted(np.concatenate(parts).tolist()) == rows


@given(hierarchies(), st.data())
def test_the_order_of_the_photos_does_not_matter(hierarchy: Hierarchy, data: st.DataObject) -> None:
    rows = data.draw(st.permutations(range(hierarchy.n)))
    one, other = divide(hierarchy, np.array(rows)), divide(hierarchy, np.arange(hierarchy.n))
    assert one.proposed == other.proposed
    assert _sets(one, one.most) == _sets(other, other.most)


@given(hierarchies())
def test_one_part_more_divides_one_part(hierarchy: Hierarchy) -> None:
    divisions = divide(hierarchy, np.arange(hierarchy.n))
    for wanted in range(1, divisions.most):
        before, after = _sets(divisions, wanted), _sets(divisions, wanted + 1)
        assert len([part for part in before if part not in after]) == 1


def test_what_was_joined_last_comes_apart_first() -> None:
    joins = Joins(
        np.array([0, 2, 4, 0, 0]), np.array([1, 3, 5, 2, 4]), np.array([1.0, 1.0, 1.0, 2.0, 3.0])
    )
    divisions = divide(_hierarchy(6, joins, [1.0, 3.0]), np.arange(6))
    assert _sets(divisions, 2) == [{0, 1, 2, 3}, {4, 5}]
    assert _sets(divisions, 3) == [{0, 1}, {4, 5}, {2, 3}]
    assert _sets(divisions, 99) == [{0}, {4}, {2}, {5}, {3}, {1}]
    assert divisions.proposed == 3, "the groups at the automatic start"
    two = divide(_hierarchy(6, joins, [1.0, 3.0]), np.array([1, 0]))
    assert _sets(two, 2) == [{0}, {1}]


def test_where_the_start_sees_one_group_the_next_finer_stop_counts() -> None:
    joins = Joins(
        np.array([0, 2, 4, 0, 0]), np.array([1, 3, 5, 2, 4]), np.array([1.0, 1.0, 1.0, 2.0, 3.0])
    )
    assert divide(_hierarchy(6, joins, [2.0, 3.0], start=1), np.arange(6)).proposed == 2


def test_a_splinter_leaves_last() -> None:
    # 1..97 hang on 0, one by one; 98 and 99 are a pair far away, 100 stands alone still farther.
    ones = np.zeros(97, np.int64)
    joins = Joins(
        np.concatenate([ones, [98, 0]]),
        np.concatenate([np.arange(1, 98), [99, 98]]),
        np.concatenate([np.ones(97), [1.0, 5.0]]),
    )
    divisions = divide(_hierarchy(101, joins, [1.0]), np.arange(101))
    assert _sets(divisions, 2)[1] == {98, 99}
    assert _sets(divisions, 3)[2] == {100}


def test_mixed_kinds_come_apart_cleanly(made_up: MadeUp, hierarchy: Hierarchy) -> None:
    for mixed in ([0, 1], [1, 2, 3]):
        rows = np.flatnonzero(np.isin(made_up.kinds, mixed))
        divisions = divide(hierarchy, rows)
        assert divisions.proposed == len(mixed)
        kinds = [_main_share(made_up.kinds[part]) for part in divisions.parts(len(mixed))]
        assert min(kinds) > 0.95


def test_tiny_groups() -> None:
    features = mixture(3, 2).features
    for photos in (0, 1, 2, 3):
        divisions = divide(build_hierarchy(features[:photos]), np.arange(photos))
        assert divisions.most == max(1, photos)


def _main_share(kinds: NDArray[np.int64]) -> float:
    return float(np.bincount(kinds).max() / len(kinds))


def _sets(divisions: Divisions, wanted: int) -> list[set[int]]:
    return [set(part.tolist()) for part in divisions.parts(wanted)]
