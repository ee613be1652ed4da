"""A careful person at work."""

from __future__ import annotations

import numpy as np

from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.services.measure.person import least_actions


def _tree(joins: list[tuple[int, int, float]], heights: list[float], n: int) -> Hierarchy:
    a, b, at = zip(*joins, strict=True)
    parent, height = grow(n, Joins(np.array(a), np.array(b), np.array(at)))
    around = np.arange(n, dtype=np.int32)[:, None]
    return Hierarchy(parent, height, np.array(heights, np.float32), around, 0)


def _rows(angles: list[float]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_strays_side_by_side_are_one_grip() -> None:
    hierarchy = _tree([(0, n, 1.0) for n in range(1, 6)], [1], 6)
    done = least_actions(hierarchy, _rows([0, 0.1, 0.2, 0.3, 1, 1.1]), np.array([0, 0, 0, 0, 1, 1]))
    assert done == {"grip": 1, "name": 1}, "the grip makes the other group"


def test_a_group_of_many_kinds_in_turn_is_split_where_its_parts_are_pure() -> None:
    joins = [(n, n + 2, 1.0) for n in range(6)] + [(0, 1, 2.0)]
    hierarchy = _tree(joins, [2], 8)
    turns = _rows([0, 0.11, 0.2, 0.31, 0.4, 0.51, 0.6, 0.71])
    done = least_actions(hierarchy, turns, np.array([0, 1] * 4))
    assert done == {"split": 1, "name": 2}


def test_the_control_is_moved_where_that_leaves_less() -> None:
    joins = [(n, n + 1, 1.0) for n in (0, 2, 4, 6)] + [(0, 2, 2.0), (4, 6, 2.0), (0, 4, 3.0)]
    hierarchy = _tree(joins, [1, 2, 3], 8)
    angles = [0, 0.1, 3.0, 3.1, 0.3, 0.4, 3.3, 3.4]  # its pieces never lie side by side
    done = least_actions(hierarchy, _rows(angles), np.array([0, 0, 0, 0, 1, 1, 1, 1]))
    assert done == {"slider": 1, "name": 2}


def test_right_offers_are_accepted_in_one_go_and_pieces_side_by_side_merged() -> None:
    hierarchy = _tree([(0, 1, 1.0), (2, 3, 1.0), (0, 4, 9.0), (0, 5, 9.0)], [1], 6)
    done = least_actions(hierarchy, _rows([0, 0.1, 0.4, 0.5, 0.2, 0.3]), np.zeros(6, np.int64))
    assert done["name"] == done["merge"] == 1
    assert done["accept"] in (1, 2)
    assert "grip" not in done


def test_without_any_group_everything_is_gripped() -> None:
    hierarchy = _tree([(0, 1, 9.0), (0, 2, 9.0)], [1], 3)
    assert least_actions(hierarchy, _rows([0, 0.1, 2]), np.array([0, 0, 1])) == {"grip": 2}
