"""Photos that look all but the same count once where groups are made.

Copies that another program wrote, edited versions and shots of one moment are nearer to each other
than anything else is to them. Left in, every such pair looks like a clear group of its own: with
every fifth photo doubled, 11 groups became 195 (docs/grouping.md). So one of them stands in for
all, the hierarchy is made of the photos that stand for themselves, and the others join it where
their stand-in does. Only looks decide here, neither names nor times: those that the network sees,
and where it sees two that are a little farther apart, whether their small pictures are the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import Hierarchy, Ints
from photoclust.grouping.near import NEAR, LocalRows, edges, linked
from photoclust.grouping.neighbours import NEIGHBOURS, Neighbours
from photoclust.grouping.search import EXACT, near_neighbours, neighbours_around, neighbours_of
from photoclust.grouping.stacks.overlap import agreement_in_place
from photoclust.grouping.tree import Joins, components, grow

if TYPE_CHECKING:
    from scipy.sparse import csr_array

TWIN = 0.04
"""Mean cosine distance up to which photos look all but the same: at least nine of ten slightly
changed copies are within it on every set, and hardly ever two photos of different things
(docs/grouping.md)."""

_ONE_PICTURE = 0.12
"""Distance up to which each other's nearest may be one picture: all copies but a few are within."""

_AGREES = 0.7
"""How well the small pictures of such two agree, neither shifted. A camera that went on a little
brings other things to each place; turning and cutting a copy moves them by a pixel or two."""

_PICTURES_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class StandIns:
    """Who stands for whom.

    Attributes:
        photos: int64 (m,), the photos that stand for themselves, ascending.
        place: int32 (n,), for each photo the place in `photos` of the one that stands for it.
        neighbours: Of `photos` among each other, as places in `photos`.
        nearest: int32 (n, k), of every photo among all, twins among them, itself first.
    """

    photos: NDArray[np.int64]
    place: Ints
    neighbours: Neighbours
    nearest: Ints

    @property
    def several(self) -> NDArray[np.bool_]:
        """Which of `photos` stand for others too, bool (m,)."""
        return np.bincount(self.place, minlength=len(self.photos)) > 1


def stand_ins(rows: UnitRows, prints: NDArray[np.uint8] | None = None) -> StandIns:
    """Choose for every photo the one that stands for it; most stand for themselves.

    Photos are linked by their average distance, so a slow drift through a hundred frames does not
    chain its ends together. Of a group that photo stands in that is most like all of it.

    Args:
        rows: Shape (n, d).
        prints: uint8 (n, side, side), small grey pictures (`stacks.overlap`), black where there is
            none; may be a memory map. None to go by the rows alone.
    """
    n = len(rows)
    # Twins take places among the neighbours that are found: twice as many leave enough others.
    wide = near_neighbours(rows, 2 * NEIGHBOURS)
    pairs = edges(wide, 2 * TWIN)
    joins = linked(LocalRows(rows, np.ones(n, np.float32)), pairs, TWIN)
    found = _standing(rows, components(n, joins), wide)
    if prints is None or len(found.photos) < 2:
        return found
    one, other = _one_picture(found, prints)
    if not len(one):
        return found
    group = np.arange(len(found.photos), dtype=np.int32)
    group[other] = one
    number = np.unique(group, return_inverse=True)[1].astype(np.int32)
    return _standing(rows, number[found.place], wide)


def _standing(rows: UnitRows, group: Ints, wide: Neighbours) -> StandIns:
    """Let one photo of each group stand for it."""
    photos = _most_typical(rows, group)
    order = np.argsort(photos)  # before, they are in the order of the groups' numbers
    number = np.empty(len(order), np.int32)
    number[order] = np.arange(len(order), dtype=np.int32)
    photos, place = photos[order], number[group]
    nearest = wide.indices[:, :NEIGHBOURS].astype(np.int32)
    return StandIns(photos, place, _among(rows, photos, place, wide), nearest)


def _one_picture(
    found: StandIns, prints: NDArray[np.uint8]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places of photos that are each other's nearest, and one picture; the lower one first."""
    nearest, distance = found.neighbours.indices[:, 1], found.neighbours.distances[:, 1]
    places = np.arange(len(nearest))
    mutual = (nearest[nearest] == places) & (places < nearest) & (distance <= _ONE_PICTURE)
    one = np.flatnonzero(mutual)
    other = nearest[one].astype(np.int64)
    agreement = np.empty(len(one), np.float32)
    for start in range(0, len(one), _PICTURES_AT_ONCE):
        some = slice(start, start + _PICTURES_AT_ONCE)
        agreement[some] = agreement_in_place(
            prints[found.photos[one[some]]], prints[found.photos[other[some]]]
        )
    same = agreement >= _AGREES
    return one[same], other[same]


def with_twins(hierarchy: Hierarchy, found: StandIns) -> Hierarchy:
    """The hierarchy of all photos, from that of those that stand for themselves.

    A photo joins where its stand-in first joins another photo, at the latest where near-identical
    photos do: with nothing else to go with, they are a group. What is nearest to a photo is told
    as it is, twins too: by that a picture saved anew is known as one (`stacks.versions`), and two
    photos that are a group by themselves belong to it fully.
    """
    n, m = len(found.place), len(found.photos)
    if n == m:
        return hierarchy
    others = np.ones(n, bool)
    others[found.photos] = False
    twins = np.flatnonzero(others)
    homes = found.place[twins]
    first = np.full(m, NEAR)
    if m > 1:
        first = np.minimum(first, hierarchy.height[hierarchy.parent[:m]])
    inner = np.arange(m, 2 * m - 1)
    a, b = _two_inside(hierarchy.parent, m)
    joins = Joins.together(
        Joins(found.photos[homes], twins, first[homes]),
        Joins(found.photos[a], found.photos[b], hierarchy.height[inner].astype(np.float64)),
    )
    parent, height = grow(n, joins)
    return Hierarchy(parent, height, hierarchy.heights, found.nearest, hierarchy.start)


def _most_typical(rows: UnitRows, group: Ints) -> NDArray[np.int64]:
    """The photo of each group that is most like all of it; the first of equals."""
    sums = np.zeros((int(group.max()) + 1, rows.shape[1]), np.float32)
    np.add.at(sums, group, rows)
    alike = np.einsum("ij,ij->i", rows, sums[group])
    order = np.lexsort((np.arange(len(rows)), -alike, group))
    _, first = np.unique(group[order], return_index=True)
    return order[first]


def _among(rows: UnitRows, photos: NDArray[np.int64], place: Ints, wide: Neighbours) -> Neighbours:
    """The neighbours of the photos that stand for themselves among each other.

    Args:
        rows: Of all photos.
        photos: See `StandIns`.
        place: See `StandIns`.
        wide: Of all photos among all.
    """
    n, m = len(rows), len(photos)
    count = min(NEIGHBOURS, m)
    number = np.full(n, -1, np.int32)
    number[photos] = np.arange(m, dtype=np.int32)
    indices, distances = number[wide.indices[photos]], wide.distances[photos]
    order = np.argsort(indices < 0, axis=1, kind="stable")[:, :count]
    indices = np.take_along_axis(indices, order, axis=1)
    distances = np.take_along_axis(distances, order, axis=1)
    lacking = np.flatnonzero(indices[:, -1] < 0)
    if len(lacking):
        few = rows[photos]
        again = (
            neighbours_of(few, lacking, count)
            if n <= EXACT
            else neighbours_around(few, lacking, _around(place, wide), count)
        )
        indices[lacking], distances[lacking] = again.indices, again.distances
    return Neighbours(indices, distances)


def _around(place: Ints, wide: Neighbours) -> csr_array:
    """Which of the photos that stand for themselves have, with their twins, which around them."""
    from scipy.sparse import csr_array

    one = np.repeat(place, wide.indices.shape[1])
    other = place[wide.indices.ravel()]
    m = int(place.max()) + 1
    found = csr_array((np.ones(len(one), bool), (one, other)), shape=(m, m))
    return csr_array(found + found.T)


def _two_inside(parent: Ints, photos: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each inner node of a tree one photo below each of its two children."""
    below = np.arange(len(parent), dtype=np.int64)
    first = np.full(len(parent), -1, np.int64)
    second = np.full(len(parent), -1, np.int64)
    for node in range(len(parent) - 1):  # children have lower numbers than their parents
        if node >= photos:
            below[node] = first[node]
        above = parent[node]
        if first[above] < 0:
            first[above] = below[node]
        else:
            second[above] = below[node]
    return first[photos:], second[photos:]
