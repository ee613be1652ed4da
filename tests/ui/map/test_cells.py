"""The map's geometry, checked against the slow and obvious way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.ui.map.cells import DEEPEST, MapCells, Numbers, inside, parting_level
from photoclust.ui.map.frame import MapFrame, whole_of
from photoclust.ui.map.labels import Ground, Label, Measures, Side, densest_rows, largest_first

# Few different numbers, so that photos share cells and places.
_numbers = st.one_of(
    st.sampled_from([0.0, 0.1, 0.5, 0.50001, 1.0]), st.floats(0, 1, width=32, allow_subnormal=False)
)
_points = st.lists(st.one_of(st.none(), st.tuples(_numbers, _numbers)), max_size=40)
_levels = st.integers(0, DEEPEST)


def _cells(points: list[tuple[float, float] | None], of_a_group: int = 3) -> MapCells:
    return MapCells(_array(points), np.arange(len(points)) // of_a_group)


def _array(points: list[tuple[float, float] | None]) -> NDArray[np.float32]:
    known = [(np.nan, np.nan) if p is None else p for p in points]
    return np.array(known, np.float32).reshape(-1, 2)


@given(_points, _levels)
def test_every_photo_with_a_place_is_in_one_cell_of_each_level(
    points: list[tuple[float, float] | None], number: int
) -> None:
    cells = _cells(points)
    level = cells.level(number)
    found = [cells.rows_in(level, np.array([n])).tolist() for n in range(len(level.codes))]
    rows = [row for part in found for row in part]
    assert sorted(rows) == [row for row, point in enumerate(points) if point is not None]
    for cell, part in enumerate(found):
        assert len(part) == level.counts[cell]
        for row in part:
            assert cells.cell_of(row, level) == cell
            x, y = (min(int(n * 2**number), 2**number - 1) for n in _array(points)[row].tolist())
            assert (level.x[cell], level.y[cell]) == (x, y)
            assert level.cell_at(x, y) == cell


@given(_points, st.integers(1, DEEPEST))
def test_cells_fall_apart_into_four(points: list[tuple[float, float] | None], number: int) -> None:
    cells = _cells(points)
    outer, inner = cells.level(number - 1), cells.level(number)
    for cell in range(len(inner.codes)):
        rows = cells.rows_in(inner, np.array([cell])).tolist()
        parents = {cells.cell_of(row, outer) for row in rows}
        assert len(parents) == 1
        (parent,) = parents
        assert parent is not None
        assert inner.x[cell] // 2 == outer.x[parent]
        assert inner.y[cell] // 2 == outer.y[parent]


@given(_points, _levels)
def test_the_group_with_most_photos_is_shown_by_its_first(
    points: list[tuple[float, float] | None], number: int
) -> None:
    cells = _cells(points)
    level = cells.level(number)
    for cell in range(len(level.codes)):
        rows = cells.rows_in(level, np.array([cell])).tolist()
        counts = Counter(row // 3 for row in rows)
        most = max(counts.values())
        first = min(group for group, count in counts.items() if count == most)
        assert level.shown[cell] == min(row for row in rows if row // 3 == first)
        assert cells.groups_in(level, cell)[0] == (first, most)


@given(_points)
def test_photos_are_alone_from_a_level_on_unless_they_coincide(
    points: list[tuple[float, float] | None],
) -> None:
    cells = _cells(points)
    deepest = cells.level(DEEPEST)
    levels = []
    for row, point in enumerate(points):
        alone = cells.alone_from(row)
        if point is None:
            assert alone is None
            continue
        assert alone is not None
        levels.append(alone)
        last = cells.cell_of(row, deepest)
        for number in range(DEEPEST + 1):
            level = cells.level(number)
            cell = cells.cell_of(row, level)
            only = level.counts[cell] == deepest.counts[last]
            assert only == (number >= alone)
    assert parting_level(_array(points)) == max(levels, default=0)


@given(_points, _levels)
def test_a_cell_comes_apart_at_the_level_it_says(
    points: list[tuple[float, float] | None], number: int
) -> None:
    cells = _cells(points)
    level = cells.level(number)
    for cell in range(len(level.codes)):
        rows = cells.rows_in(level, np.array([cell])).tolist()
        found = cells.apart_from(level, cell)
        if found is None:
            last = {cells.cell_of(row, cells.level(DEEPEST)) for row in rows}
            assert len(last) == 1
            continue
        first = cells.level(found[0])
        assert len({cells.cell_of(row, first) for row in rows}) > 1
        before = cells.level(found[0] - 1)
        assert len({cells.cell_of(row, before) for row in rows}) == 1
        left, top, right, bottom = cells.extent(level, cell)
        for row in rows:
            place = cells.place_of(row)
            assert place is not None
            assert left < place[0] < right
            assert top < place[1] < bottom


@given(_points, _levels, st.data())
def test_chosen_rows_are_counted_by_cell(
    points: list[tuple[float, float] | None], number: int, data: st.DataObject
) -> None:
    cells = _cells(points)
    level = cells.level(number)
    size = len(points)
    chosen = np.array(data.draw(st.lists(st.booleans(), min_size=size, max_size=size)), np.bool_)
    counted = cells.counted(level, chosen)
    for cell in range(len(level.codes)):
        assert counted[cell] == chosen[cells.rows_in(level, np.array([cell]))].sum()


def test_keys_prefer_what_lies_straight_ahead() -> None:
    # The level of 16 by 16; the photo in the middle is row 0.
    places = [(8, 8), (12, 8), (9, 9), (8, 2), (2, 3)]
    cells = _cells([((x + 0.5) / 16, (y + 0.5) / 16) for x, y in places])
    level = cells.level(4)

    def towards(dx: int, dy: int, row: int = 0) -> int | None:
        cell = cells.cell_of(row, level)
        assert cell is not None
        there = level.towards(cell, dx, dy)
        return None if there is None else int(level.shown[there])

    assert towards(1, 0) == 2, "near, though a little aside"
    assert towards(0, -1) == 3
    assert towards(-1, 0) == 4
    assert towards(0, 1) == 2
    assert towards(0, 1, row=2) is None
    assert towards(-1, 0, row=3) == 4


_frames = st.builds(
    MapFrame,
    width=st.integers(1, 900),
    height=st.integers(1, 700),
    least=st.integers(20, 90),
    gap=st.integers(0, 6),
)


def _framed(frame: MapFrame, points: list[tuple[float, float] | None]) -> tuple[MapFrame, MapCells]:
    cells = _cells(points)
    whole = whole_of(_array(points), frame, margin=10, parting=parting_level(_array(points)))
    return MapFrame(
        frame.width, frame.height, frame.least, frame.gap, whole=whole
    ).all_shown(), cells


@given(_frames, _points, st.floats(1, 1e7), _numbers, _numbers)
def test_what_is_under_a_point_is_what_is_drawn_there(
    frame: MapFrame,
    points: list[tuple[float, float] | None],
    factor: float,
    x: float,
    y: float,
) -> None:
    frame, cells = _framed(frame, points)
    frame = frame.zoomed(factor, x * frame.width, y * frame.height)
    level = cells.level(frame.level)
    seen = level.within(*frame.seen()).tolist()
    for cell in range(len(level.codes)):
        column, line = int(level.x[cell]), int(level.y[cell])
        left, top = frame.corner(column, line)
        last = left + frame.side - 1, top + frame.side - 1
        for place in ((left, top), last):
            at = frame.column_at(*place)
            assert at == (column, line)
            assert level.cell_at(*at) == cell
        if frame.gap and frame.cell > frame.gap:
            assert frame.column_at(last[0] + 1, top) is None
        touches = left < frame.width and last[0] >= 0 and top < frame.height and last[1] >= 0
        assert not touches or cell in seen


@given(_frames, _points)
def test_all_fits_at_first_and_cells_are_large_enough(
    frame: MapFrame, points: list[tuple[float, float] | None]
) -> None:
    frame, cells = _framed(frame, points)
    level = cells.level(frame.level)
    assert frame.fits
    if frame.level:
        assert frame.least <= frame.cell
    for x, y in zip(level.x.tolist(), level.y.tolist(), strict=True):
        left, top = frame.corner(x, y)
        if frame.level:
            assert left >= 0
            assert top >= 0
            assert left + frame.side <= frame.width
            assert top + frame.side <= frame.height


@given(_frames, _points, st.floats(1, 1e6), _numbers, _numbers)
def test_zooming_in_keeps_what_is_pointed_at(
    frame: MapFrame,
    points: list[tuple[float, float] | None],
    factor: float,
    x: float,
    y: float,
) -> None:
    frame, _ = _framed(frame, points)
    whole = frame.whole
    at = (
        whole.x + (2 * x - 1) * whole.half_width,
        whole.y + (2 * y - 1) * whole.half_height,
    )
    place = tuple(
        size / 2 + (one - middle) * frame.exact
        for one, middle, size in zip(
            at, (frame.x, frame.y), (frame.width, frame.height), strict=True
        )
    )
    zoomed = frame.zoomed(factor, *place)
    found = zoomed.on_plane(*place)
    # As scales have whole pixels per cell, the limits may hold it back by a part of a cell.
    allowed = 1.5 / frame.cell / 2**frame.level
    assert found == pytest.approx(at, abs=allowed * max(frame.width, frame.height) / frame.least)
    back = zoomed.zoomed(1e-9, *place)
    assert back == frame


@given(_frames, _points)
def test_moving_never_changes_which_photos_stand_together(
    frame: MapFrame, points: list[tuple[float, float] | None]
) -> None:
    frame, _ = _framed(frame, points)
    frame = frame.zoomed(5, 0, 0)
    for way in ((7, 3), (-300, 40), (10_000, 10_000)):
        moved = frame.moved(*way)
        assert (moved.level, moved.cell) == (frame.level, frame.cell)


@given(st.lists(st.tuples(_numbers, _numbers), min_size=1, max_size=30), _frames)
def test_a_line_around_all_encloses_all(points: list[tuple[float, float]], frame: MapFrame) -> None:
    frame, cells = _framed(frame, list(points))
    level = cells.level(frame.level)
    left, top = frame.origin
    x = (left + (level.x + 0.5) * frame.cell).astype(np.float64)
    y = (top + (level.y + 0.5) * frame.cell).astype(np.float64)
    edge = 10 * frame.cell
    around = np.array(
        [
            (-edge, -edge),
            (frame.width + edge, -edge),
            (frame.width + edge, frame.height + edge),
            (-edge, frame.height + edge),
        ],
        np.float64,
    )
    caught = inside(x, y, around)
    assert len(cells.rows_in(level, caught)) == len(points)


def test_a_line_that_crosses_itself_encloses_its_loops() -> None:
    x, y = np.array([5.0, 15.0, 25.0, 15.0]), np.array([5.0, 5.0, 5.0, 25.0])
    eight = np.array([(0, 0), (20, 10), (30, 0), (30, 10), (20, 0), (0, 10)], np.float64)
    assert inside(x, y, eight).tolist() == [0, 1, 2]
    assert inside(x, y, eight[:2]).tolist() == []


def _slow_densest(points: list[tuple[float, float] | None], group: int) -> set[int]:
    rows = [r for r, p in enumerate(points) if p is not None and r // 3 == group]
    array = _array(points)
    homes = {r: tuple(min(int(n * 32), 31) for n in array[r].tolist()) for r in rows}
    most = max(Counter(homes.values()).values(), default=0)
    return {r for r in rows if Counter(homes.values())[homes[r]] == most}


@given(_points)
def test_a_name_stands_where_its_group_is_densest(
    points: list[tuple[float, float] | None],
) -> None:
    groups: Numbers = np.arange(len(points)) // 3
    number = int(groups[-1]) + 1 if len(groups) else 0
    rows, counts = densest_rows(_array(points), groups, number)
    for group in range(number):
        possible = _slow_densest(points, group)
        assert int(rows[group]) in (possible or {-1})
        assert counts[group] == sum(
            1 for row, point in enumerate(points) if point is not None and row // 3 == group
        )
    order = largest_first(counts, np.ones(number, np.bool_)).tolist()
    assert [counts[n] for n in order] == sorted((c for c in counts if c), reverse=True)


_owners = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 5)), st.integers(0, 4), min_size=1, max_size=40
)


@given(
    _owners,
    st.lists(st.integers(1, 160), min_size=5, max_size=5),
    st.integers(30, 80),
    st.integers(0, 12),
)
def test_names_hide_neither_each_other_nor_photos_of_other_groups(
    owners: dict[tuple[int, int], int], widths: list[int], side: int, larger: int
) -> None:
    by = Measures(side + 4, side, 20, inset=6, foot=6, short=48)
    columns, lines = (np.array([cell[n] for cell in owners], np.int64) for n in range(2))
    near = np.zeros((5, 2), np.int64)
    ground = Ground(columns, lines, np.array(list(owners.values()), np.int64), near)
    labels = ground.names(range(5), widths, by)
    side += larger
    by = replace(by, cell=side + 4, side=side)
    rects = []
    for group, label in enumerate(labels):
        if label is not None:
            left, top = ground.corner(label, by)
            rects.append((group, (left, top, left + label.width, top + by.height)))

    def meet(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

    for number, (group, rect) in enumerate(rects):
        assert group in owners.values(), "no photo of it is seen"
        assert not any(meet(rect, other) for _, other in rects[:number])
        for (column, line), owner in owners.items():
            left, top = column * by.cell, line * by.cell
            photo = (left, top, left + side, top + side)
            assert owner == group or not meet(rect, photo)
        assert rect[0] >= min(columns) * by.cell - by.edge
        assert rect[2] <= max(columns) * by.cell + side + by.edge


def test_a_name_stands_beside_photos_where_it_can_and_is_cut_only_where_it_must() -> None:
    by = Measures(44, 40, 20, inset=6, foot=6, short=48)
    # A photo of group 0 amid four of group 1 that are far away.
    columns, lines = np.array([0, 9, 0, 9, 4]), np.array([0, 0, 9, 9, 4])
    owners, near = np.array([1, 1, 1, 1, 0]), np.array([[4, 4], [0, 0]])
    ground = Ground(columns, lines, owners, near)
    [label] = ground.names([0], [100], by)
    assert label == Label(4, 4, Side.BELOW, 100)
    assert ground.corner(label, by) == (4 * 44 - 30, 4 * 44 + 42)
    # Amid others it has its own photo only.
    around = [(column, line) for column in range(3) for line in range(3)]
    columns, lines = (np.array([cell[n] for cell in around]) for n in range(2))
    owners = np.array([int(cell != (1, 1)) for cell in around])
    ground = Ground(columns, lines, owners, np.array([[1, 1], [0, 0]]))
    assert ground.names([0], [28], by) == [Label(1, 1, Side.FROM_LEFT, 28)]
    assert ground.names([0], [100], by) == [None]
