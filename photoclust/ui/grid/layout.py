"""Where each photo of the grid lies: arithmetic, so that any number of photos costs the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the grid's own coordinates, in device-independent pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Measures:
    """The fixed distances of a grid, in device-independent pixels.

    Attributes:
        side: Wanted side of a tile. Tiles grow a little so that rows fill the width.
        gap: Between tiles.
        margin: Around all tiles.
        header: Height of a section's header; 0 for a grid without headers.
        caption: Height of the text under a tile; 0 for none.
        between: Extra space before each section but the first.
    """

    side: int
    gap: int
    margin: int
    header: int = 0
    caption: int = 0
    between: int = 0


class GridLayout:
    """Places the tiles of sections one under the other. Immutable; pure arithmetic.

    Photos are numbered by row (0, 1, 2 ...) over all sections.

    Args:
        width: Width there is.
        measures: Distances.
        counts: Photos per section, in order.

    Attributes:
        columns: Tiles per line.
        side: Side of a tile as it came out.
        height: Height of everything.
        count: Photos in all.
    """

    def __init__(self, width: int, measures: Measures, counts: Sequence[int]) -> None:
        m = measures
        self.measures = m
        available = max(m.side, width - 2 * m.margin)
        self.columns = max(1, (available + m.gap) // (m.side + m.gap))
        pitch = (available + m.gap) / self.columns
        self.side = int(pitch) - m.gap
        self._lefts = [m.margin + int(column * pitch) for column in range(self.columns)]
        self._pitch_y = self.side + m.caption + m.gap
        self._starts: list[int] = []
        self._tops: list[int] = []
        row, y = 0, m.margin if not m.header else 0
        for index, count in enumerate(counts):
            y += m.between if index else 0
            self._starts.append(row)
            self._tops.append(y)
            lines = -(-count // self.columns)
            y += m.header + lines * self._pitch_y
            row += count
        self.count = row
        self.height = y + m.margin
        self._width = width

    @property
    def sections(self) -> int:
        """How many sections there are."""
        return len(self._starts)

    def section_of(self, row: int) -> int:
        """The section a row is in (the last one, where empty sections share a start)."""
        return bisect_right(self._starts, row) - 1

    def rows_of(self, section: int) -> range:
        """The rows of a section."""
        end = self._starts[section + 1] if section + 1 < len(self._starts) else self.count
        return range(self._starts[section], end)

    def tile(self, row: int) -> Box:
        """Where a photo's tile is, without its caption."""
        section = self.section_of(row)
        line, column = divmod(row - self._starts[section], self.columns)
        y = self._tops[section] + self.measures.header + line * self._pitch_y
        return Box(self._lefts[column], y, self.side, self.side)

    def header(self, section: int) -> Box:
        """Where a section's header is."""
        return Box(0, self._tops[section], self._width, self.measures.header)

    def row_at(self, x: int, y: int) -> int | None:
        """The photo whose tile (or caption) is there, or None."""
        section = self._section_at(y)
        if section is None:
            return None
        offset = y - self._tops[section] - self.measures.header
        column = bisect_right(self._lefts, x) - 1
        if offset < 0 or column < 0:
            return None
        row = self._starts[section] + offset // self._pitch_y * self.columns + column
        if row not in self.rows_of(section):
            return None
        tile = self.tile(row)
        inside = x < tile.x + tile.width and y < tile.y + tile.height + self.measures.caption
        return row if inside else None

    def rows_between(self, top: int, bottom: int) -> range:
        """All rows with a part of their tile or caption in [top, bottom)."""
        if not self.count or bottom <= top:
            return range(0)
        return range(self._first_row(top), self._end_row(bottom))

    def sections_between(self, top: int, bottom: int) -> range:
        """All sections with any part in [top, bottom)."""
        if not self._tops or bottom <= top:
            return range(0)
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, max(first, bisect_right(self._tops, bottom - 1)))

    def rows_in(self, area: Box) -> list[range]:
        """The rows whose tiles touch an area (a rubber band), as few ranges as possible."""
        first = bisect_right(self._lefts, area.x - self.side)
        last = bisect_right(self._lefts, area.x + area.width - 1) - 1
        if first > last:
            return []
        found: list[range] = []
        for section in self.sections_between(area.y, area.y + area.height):
            rows = self.rows_of(section)
            top = self._tops[section] + self.measures.header
            line = max(0, (area.y - top - self.side) // self._pitch_y + 1)
            while top + line * self._pitch_y < area.y + area.height and line * self.columns < len(
                rows
            ):
                start = rows.start + line * self.columns
                part = range(start + first, min(start + last + 1, rows.stop))
                if part:
                    if found and found[-1].stop == part.start:
                        part = range(found.pop().start, part.stop)
                    found.append(part)
                line += 1
        return found

    def line_up(self, row: int) -> int:
        """The row above, over section borders; the same row at the top."""
        return self._step(row, -1)

    def line_down(self, row: int) -> int:
        """The row below, over section borders; the same row at the bottom."""
        return self._step(row, 1)

    def _step(self, row: int, direction: int) -> int:
        section = self.section_of(row)
        rows = self.rows_of(section)
        line, column = divmod(row - rows.start, self.columns)
        last_line = (len(rows) - 1) // self.columns
        if 0 <= line + direction <= last_line:
            return min(row + direction * self.columns, rows.stop - 1)
        section += direction
        while 0 <= section < len(self._starts):
            rows = self.rows_of(section)
            if rows:
                line = 0 if direction > 0 else (len(rows) - 1) // self.columns
                return min(rows.start + line * self.columns + column, rows.stop - 1)
            section += direction
        return row

    def _section_at(self, y: int) -> int | None:
        if not self._tops or y < self._tops[0]:
            return None
        return bisect_right(self._tops, y) - 1

    def _first_row(self, top: int) -> int:
        section = self._section_at(top)
        if section is None:
            return 0
        offset = top - self._tops[section] - self.measures.header
        line = max(0, offset // self._pitch_y)
        return min(self._starts[section] + line * self.columns, self.rows_of(section).stop)

    def _end_row(self, bottom: int) -> int:
        section = self._section_at(bottom - 1)
        if section is None:
            return 0
        offset = bottom - self._tops[section] - self.measures.header
        lines = max(0, -(-offset // self._pitch_y))
        return min(self._starts[section] + lines * self.columns, self.rows_of(section).stop)
