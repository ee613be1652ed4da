"""Claiming leftovers."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.leftovers import nearest_leaves, share_inside
from photoclust.grouping.neighbours import Neighbours


def test_a_leftover_goes_to_the_leaf_around_it() -> None:
    reduced = np.array([[0.0], [0.1], [0.2], [9.0], [9.1], [9.2], [0.3], [8.0]], np.float32)
    leaves = np.array([0, 0, 0, 1, 1, 1, -1, -1], np.int32)
    assert nearest_leaves(leaves, reduced).tolist() == [0, 0, 0, 1, 1, 1, 0, 1]


def test_without_leftovers_nothing_changes() -> None:
    leaves = np.array([0, 1, 0], np.int32)
    assert nearest_leaves(leaves, np.zeros((3, 2), np.float32)).tolist() == [0, 1, 0]


def test_nearer_neighbours_count_more() -> None:
    neighbours = Neighbours(
        np.array([[0, 1, 2], [1, 0, 2], [2, 1, 0]], np.int32), np.zeros((3, 3), np.float32)
    )
    groups = np.array([0, 0, 1], np.int32)
    share = share_inside(groups, neighbours, np.arange(3))
    assert share.tolist() == pytest.approx([0.6, 0.6, 0.0])
