"""Growing a tree join by join."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from photoclust.grouping.tree import Joins, chains, components, grow


@st.composite
def joins(draw: st.DrawFn) -> tuple[int, Joins]:
    photos = draw(st.integers(1, 30))
    photo = st.integers(0, photos - 1)
    found = draw(st.lists(st.tuples(photo, photo, st.integers(0, 9)), max_size=40))
    a, b, height = np.array(found, np.int64).reshape(-1, 3).T
    return photos, Joins(a, b, height.astype(np.float64))


@given(joins())
def test_every_tree_is_whole_and_rises(given_joins: tuple[int, Joins]) -> None:
    photos, them = given_joins
    parent, height = grow(photos, them)
    assert len(parent) == len(height) == 2 * photos - 1
    assert parent[-1] == -1
    inner = parent[:-1]
    assert (inner > np.arange(len(inner))).all()
    assert (np.bincount(inner, minlength=len(parent))[photos:] == 2).all()
    assert (height[inner] >= height[:-1]).all()


@given(joins(), st.integers(0, 9))
def test_a_height_gives_what_the_joins_below_it_connect(
    given_joins: tuple[int, Joins], cut: int
) -> None:
    photos, them = given_joins
    parent, height = grow(photos, them)
    tops = []
    for photo in range(photos):
        node = photo
        while parent[node] >= 0 and height[parent[node]] <= cut:
            node = int(parent[node])
        tops.append(node)
    connected = components(photos, them.up_to(cut))
    pairs = set(zip(tops, connected.tolist(), strict=True))
    assert len(pairs) == len(set(tops)) == len(set(connected.tolist()))


def test_no_photos() -> None:
    parent, height = grow(0, Joins.none())
    assert len(parent) == len(height) == 0


def test_chains_unite_the_pieces_of_each_whole() -> None:
    members = np.array([10, 11, 12, 13, 14])
    wholes = np.array([0, 0, 1, 0, 1], np.int32)
    pieces = np.array([0, 0, 1, 2, 3], np.int32)
    found = chains(members, wholes, pieces)
    assert set(zip(found.a.tolist(), found.b.tolist(), strict=True)) == {(10, 13), (12, 14)}
