"""Groups of the start whose halves are hardly one thing come apart, and nothing else moves."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping.halves import divided
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow

START = 3.0


def _tree(n: int, joins: list[tuple[int, int, float]]) -> tuple[NDArray[Any], NDArray[Any]]:
    a, b, at = zip(*joins, strict=True)
    return grow(n, Joins(np.array(a), np.array(b), np.array(at)))


def _rows(kinds: list[int], seed: int = 0) -> NDArray[np.float32]:
    """Photos of kinds that are far from each other."""
    random = np.random.default_rng(seed)
    middles = random.normal(size=(max(kinds) + 1, 30))
    rows = middles[kinds] + 0.2 * random.normal(size=(len(kinds), 30))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def _groups(tree: tuple[NDArray[Any], NDArray[Any]], height: float = START) -> set[tuple[int, ...]]:
    parent, at = tree
    n = (len(parent) + 1) // 2
    nearest = np.zeros((n, 1), np.int32)
    tops = Hierarchy(parent, at, np.array([START], np.float32), nearest, 0).tops(height)
    return {tuple(np.flatnonzero(tops == top).tolist()) for top in np.unique(tops)}


def _star(photos: list[int], at: float) -> list[tuple[int, int, float]]:
    return [(photos[0], photo, at) for photo in photos[1:]]


FIRST, SECOND, SPLINTER, PURE = [0, 1, 2, 3], [4, 5, 6, 7, 8], [9], list(range(10, 18))
KINDS = [0] * 4 + [1] * 5 + [1] + [2] * 8
TREE = _tree(
    18,
    [
        *_star(FIRST, 1.0),
        *_star(SECOND, 1.0),
        *_star(PURE[:4], 1.0),
        *_star(PURE[4:], 1.0),
        (0, 4, 2.0),
        (10, 14, 2.0),
        (4, 9, 2.5),
    ],
)


def test_a_mixed_group_comes_apart_and_a_splinter_stays_with_the_larger_half() -> None:
    assert _groups(TREE) == {tuple(FIRST + SECOND + SPLINTER), tuple(PURE)}
    found = divided(*TREE, _rows(KINDS), 0.0, START)
    assert _groups(found) == {tuple(FIRST), tuple(SECOND + SPLINTER), tuple(PURE)}


def test_one_step_coarser_is_as_if_nothing_had_been_divided() -> None:
    found = divided(*TREE, _rows(KINDS), 0.0, START)
    assert _groups(found, START + 0.006) == _groups(TREE)


def test_halves_of_three_photos_stay_together() -> None:
    tree = _tree(7, [*_star([0, 1, 2], 1.0), *_star([3, 4, 5, 6], 1.0), (0, 3, 2.0)])
    assert len(_groups(divided(*tree, _rows([0] * 3 + [1] * 4), 0.0, START))) == 1


def test_the_more_caution_the_library_asks_for_the_more_comes_apart() -> None:
    rows = _rows([0] * 18)
    assert _groups(divided(*TREE, rows, 0.0, START)) == _groups(TREE)
    assert len(_groups(divided(*TREE, rows, 50.0, START))) > 2


def test_parts_of_parts_come_apart_five_times_at_most() -> None:
    kinds = [kind for kind in range(12) for _ in range(4)]
    joins = [join for kind in range(12) for join in _star(list(range(4 * kind, 4 * kind + 4)), 1.0)]
    tree = _tree(48, joins + [(0, 4 * kind, 1 + kind / 10) for kind in range(1, 12)])
    found = divided(*tree, _rows(kinds), 0.0, START)
    assert len(_groups(found)) == 6
    assert {4} == {len(group) for group in _groups(found)} - {28}


@given(st.data())
@settings(max_examples=30)
def test_a_tree_stays_one_and_groups_nest(data: st.DataObject) -> None:
    n = data.draw(st.integers(8, 40))
    photo = st.integers(0, n - 1)
    level = st.sampled_from([0.5, 1.0, 2.0, 3.0, 4.0])
    joins = data.draw(st.lists(st.tuples(photo, photo, level), min_size=1, max_size=80))
    tree = _tree(n, joins)
    rows = _rows(data.draw(st.lists(st.integers(0, 4), min_size=n, max_size=n)))
    parent, height = divided(*tree, rows, 2.0, START)
    nodes = np.arange(len(parent))
    assert (parent[:-1] > nodes[:-1]).all()
    assert parent[-1] == -1
    assert (height[1:] >= height[:-1]).all()
    assert sorted(np.bincount(parent[:-1], minlength=len(parent)))[n:] == [2] * (n - 1)
    for coarser in (START + 0.006, 4.0):
        assert _groups((parent, height), coarser) == _groups(tree, coarser)
    before = _groups(tree)
    for group in _groups((parent, height)):
        assert any(set(group) <= set(other) for other in before)


@pytest.mark.parametrize("n", [1, 2])
def test_hardly_any_photo(n: int) -> None:
    tree = grow(n, Joins.none())
    assert _groups(divided(*tree, _rows([0] * n), 0.0, START)) == _groups(tree)
