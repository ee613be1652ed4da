"""A tree over photos and the groups it gives."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping.hierarchy import Hierarchy, memberships, numbered
from photoclust.grouping.tree import Joins, grow


def _hierarchy(photos: int, joins: Joins, heights: list[float], start: int = 0) -> Hierarchy:
    parent, height = grow(photos, joins)
    neighbours = np.stack([(np.arange(photos) + k) % photos for k in range(min(4, photos))], axis=1)
    return Hierarchy(
        parent, height, np.array(heights, np.float32), neighbours.astype(np.int32), start
    )


@st.composite
def hierarchies(draw: st.DrawFn) -> Hierarchy:
    photos = draw(st.integers(2, 40))
    a = draw(st.lists(st.integers(0, photos - 1), max_size=60))
    joins = Joins(
        np.array(a, np.int64),
        np.array([draw(st.integers(0, photos - 1)) for _ in a], np.int64),
        np.array([draw(st.integers(1, 8)) for _ in a], np.float64),
    )
    return _hierarchy(photos, joins, [1.0, 2.0, 4.0, 5.0, 8.0], draw(st.integers(0, 4)))


@given(hierarchies())
def test_groups_nest_from_stop_to_stop(hierarchy: Hierarchy) -> None:
    cuts = [hierarchy.cut(hierarchy.granularity(stop)).labels for stop in range(hierarchy.stops)]
    for fine, coarse in pairwise(cuts):
        for group in range(fine.max() + 1):
            inside = coarse[fine == group]
            assert inside.min() == inside.max() >= 0
        assert not (coarse[fine >= 0] < 0).any()


@given(hierarchies())
def test_groups_are_two_photos_at_least_and_numbered_by_size(hierarchy: Hierarchy) -> None:
    cut = hierarchy.cut(1.0)
    sizes = np.bincount(cut.labels[cut.labels >= 0], minlength=cut.count)
    assert (sizes >= 2).all()
    assert (np.diff(sizes) <= 0).all()
    assert ((cut.membership == 0) | (cut.labels >= 0)).all()
    assert ((cut.membership >= 0) & (cut.membership <= 1)).all()


def test_positions_snap_to_stops() -> None:
    hierarchy = _hierarchy(
        3, Joins(np.array([0]), np.array([1]), np.array([1.0])), [0.5, 1.0, 2.0], 1
    )
    assert hierarchy.automatic() == 0.5
    assert [hierarchy.stop(g) for g in (-1, 0, 0.2, 0.3, 0.9, 7)] == [0, 0, 0, 1, 2, 2]
    assert hierarchy.cut(0.4).granularity == 0.5


def test_written_down_and_read_back(hierarchy: Hierarchy) -> None:
    again = Hierarchy.from_bytes(hierarchy.to_bytes())
    for field in dataclasses.fields(Hierarchy):
        assert np.array_equal(getattr(again, field.name), getattr(hierarchy, field.name))


@pytest.mark.parametrize("keep", [0, 10, 300])
def test_damaged_bytes_are_told(hierarchy: Hierarchy, keep: int) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Hierarchy.from_bytes(hierarchy.to_bytes()[:keep])


def test_membership_asks_only_as_many_as_the_group_has() -> None:
    labels = np.array([0, 0, 1, 1, 1, -1])
    neighbours = np.array(
        [[0, 1, 2], [1, 0, 2], [2, 3, 0], [3, 2, 4], [4, 0, 1], [5, 0, 1]], np.int32
    )
    strengths = memberships(labels, neighbours)
    assert strengths.tolist() == pytest.approx([1, 1, 0.6, 1, 0, 0])


def test_numbered_puts_the_largest_first_and_keeps_unsorted() -> None:
    given_numbers: NDArray[np.int64] = np.array([7, 7, -1, 9, 9, 9, 3, 3])
    assert numbered(given_numbers).tolist() == [1, 1, -1, 0, 0, 0, 2, 2]
