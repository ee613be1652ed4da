"""The grid's arithmetic, checked against the slow and obvious way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from photoclust.ui.grid.layout import Box, GridLayout, Measures
from photoclust.ui.grid.tile_view import runs

_measures = st.builds(
    Measures,
    side=st.integers(20, 90),
    gap=st.integers(0, 6),
    margin=st.integers(0, 12),
    header=st.sampled_from([0, 30]),
    caption=st.sampled_from([0, 14]),
    between=st.sampled_from([0, 9]),
)
_layouts = st.builds(
    GridLayout,
    width=st.integers(10, 700),
    measures=_measures,
    counts=st.lists(st.integers(0, 40), min_size=0, max_size=6),
)


def _touches(tile: Box, area: Box) -> bool:
    return (
        tile.x < area.x + area.width
        and area.x < tile.x + tile.width
        and tile.y < area.y + area.height
        and area.y < tile.y + tile.height
    )


@given(_layouts)
def test_tiles_do_not_overlap_and_stay_inside(layout: GridLayout) -> None:
    tiles = [layout.tile(row) for row in range(layout.count)]
    for index, tile in enumerate(tiles):
        assert tile.y + tile.height <= layout.height
        assert not any(_touches(tile, other) for other in tiles[index + 1 : index + 60])
        header = layout.header(layout.section_of(index))
        assert tile.y >= header.y + header.height


@given(_layouts)
def test_every_tile_is_found_at_its_corners(layout: GridLayout) -> None:
    for row in range(layout.count):
        tile = layout.tile(row)
        assert layout.row_at(tile.x, tile.y) == row
        assert layout.row_at(tile.x + tile.width - 1, tile.y + tile.height - 1) == row


@given(_layouts, st.integers(0, 900), st.integers(1, 400))
def test_what_is_visible_is_painted(layout: GridLayout, top: int, height: int) -> None:
    rows = layout.rows_between(top, top + height)
    for row in range(layout.count):
        tile = layout.tile(row)
        if tile.y < top + height and tile.y + tile.height > top:
            assert row in rows
    assert len(rows) <= (height // max(1, layout.side) + 3) * layout.columns + 40 * layout.sections
    sections = layout.sections_between(top, top + height)
    for section in range(layout.sections):
        header = layout.header(section)
        if header.height and header.y < top + height and header.y + header.height > top:
            assert section in sections


@given(
    _layouts,
    st.builds(
        Box, st.integers(0, 700), st.integers(0, 900), st.integers(1, 500), st.integers(1, 500)
    ),
)
def test_a_rubber_band_takes_exactly_what_it_touches(layout: GridLayout, area: Box) -> None:
    taken = [row for part in layout.rows_in(area) for row in part]
    assert taken == [r for r in range(layout.count) if _touches(layout.tile(r), area)]


@given(_layouts)
def test_arrow_keys_lead_through_all_lines_and_back(layout: GridLayout) -> None:
    if not layout.count:
        return
    row, seen = 0, [0]
    while (below := layout.line_down(row)) != row:
        assert layout.tile(below).y > layout.tile(row).y
        row = below
        seen.append(row)
    lines = {layout.tile(r).y for r in range(layout.count)}
    assert len(seen) == len(lines)
    while (above := layout.line_up(row)) != row:
        row = above
    assert layout.tile(row).y == layout.tile(0).y


def test_a_hundred_thousand_photos_are_laid_out_at_once() -> None:
    layout = GridLayout(1100, Measures(150, 4, 12, header=40, between=16), [25] * 4000)
    last = layout.tile(layout.count - 1)
    assert layout.count == 100_000
    assert layout.row_at(last.x, last.y) == layout.count - 1
    assert len(layout.rows_between(50_000, 50_800)) < 100


def test_the_tiles_fill_the_width() -> None:
    layout = GridLayout(1000, Measures(150, 4, 8), [100])
    right = layout.tile(layout.columns - 1)
    assert 1000 - 8 - 1 <= right.x + right.width <= 1000 - 8


def test_rows_are_put_together_to_runs_of_neighbours() -> None:
    assert runs([]) == []
    assert runs([4]) == [range(4, 5)]
    assert runs([0, 1, 2, 3]) == [range(4)]
    assert runs([1, 2, 3, 7, 9, 10]) == [range(1, 4), range(7, 8), range(9, 11)]
