"""The cells of the map: which photos stand together at every level of zoom. Pure, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

DEEPEST = 16
"""The last level: its cells are the plane's side divided by 65,536."""


@dataclass(frozen=True, eq=False, slots=True)
class Level:
    """The plane in cells of one size; only those that hold photos.

    Attributes:
        number: The plane's side is 2 to this power of cells long.
        codes: What each cell is found by, ascending.
        starts: Each cell's first photo, in the order of `MapCells`.
        counts: How many photos each holds.
        x: Column of each.
        y: Line of each.
        shown: The row whose photo stands for each.
    """

    number: int
    codes: Numbers
    starts: Numbers
    counts: Numbers
    x: Numbers
    y: Numbers
    shown: Numbers

    def cell_at(self, x: int, y: int) -> int | None:
        """The cell in a column and line, or None where no photos are."""
        if not (0 <= x < 1 << self.number and 0 <= y < 1 << self.number):
            return None
        code = int(_interleaved(np.array([x], np.int64), np.array([y], np.int64))[0])
        cell = int(np.searchsorted(self.codes, code))
        return cell if cell < len(self.codes) and self.codes[cell] == code else None

    def within(self, left: int, top: int, right: int, bottom: int) -> Numbers:
        """The cells between two columns and two lines, all inclusive."""
        seen = (self.x >= left) & (self.x <= right) & (self.y >= top) & (self.y <= bottom)
        return np.flatnonzero(seen)

    def towards(self, cell: int, dx: int, dy: int) -> int | None:
        """The nearest cell in a direction (one of dx and dy is 0, the other 1 or -1), or None.

        What lies straight ahead is nearer than what lies aside; what lies more aside than ahead
        counts only where there is nothing else.
        """
        right, down = self.x - self.x[cell], self.y - self.y[cell]
        ahead = right * dx + down * dy
        aside = np.abs(right * dy) + np.abs(down * dx)
        far = ahead * ahead + 3 * aside * aside
        for allowed in ((ahead > 0) & (aside <= ahead), ahead > 0):
            found = np.flatnonzero(allowed)
            if len(found):
                return int(found[np.argmin(far[found])])
        return None

    def nearest(self, x: float, y: float) -> int | None:
        """The cell whose middle is nearest to a place given in columns and lines."""
        if not len(self.codes):
            return None
        return int(np.argmin((self.x + 0.5 - x) ** 2 + (self.y + 0.5 - y) ** 2))


class MapCells:
    """Photos in the plane.

    The plane's side is halved from level to level, so a cell falls apart into four, and which
    photos stand together depends on nothing but the level: moving about never changes it. Photos
    are kept in the order of a curve that runs through one cell after the other on every level
    (Morton's), so at each level a cell is a stretch of that order and needs no search.

    Args:
        places: Where the photo of each row is, (n, 2), from 0 to 1; not a number where unknown.
        groups: The group of each row: numbers that never fall from row to row.
    """

    def __init__(self, places: NDArray[np.float32], groups: Numbers) -> None:
        placed = np.flatnonzero(np.isfinite(places).all(axis=1))
        at = _deepest_cells(places[placed])
        codes = _interleaved(at[:, 0], at[:, 1])
        order = np.argsort(codes, kind="stable")
        self._codes = codes[order]
        self._x, self._y = at[order, 0], at[order, 1]
        self._groups = groups
        self._levels: dict[int, Level] = {}
        self.row_count = len(places)
        self.rows: Numbers = placed[order]
        self._where = np.full(len(places), -1, np.int64)
        self._where[self.rows] = np.arange(len(placed))

    @property
    def placed(self) -> int:
        """How many photos have a place."""
        return len(self.rows)

    def level(self, number: int) -> Level:
        """The cells of a level. Worked out when it is first asked for."""
        if number not in self._levels:
            self._levels[number] = self._make(number)
        return self._levels[number]

    def cell_of(self, row: int, level: Level) -> int | None:
        """The cell a row's photo is in, or None if it has no place."""
        where = int(self._where[row]) if 0 <= row < self.row_count else -1
        if where < 0:
            return None
        return int(np.searchsorted(level.starts, where, side="right")) - 1

    def cells_of(self, rows: Numbers, level: Level) -> Numbers:
        """The cells that the photos of some rows are in; all of them have a place."""
        found: Numbers = np.searchsorted(level.starts, self._where[rows], side="right") - 1
        return found

    def rows_in(self, level: Level, cells: Numbers) -> Numbers:
        """The rows of all photos in some cells, ascending."""
        counts = level.counts[cells]
        before = np.cumsum(counts) - counts
        where = np.repeat(level.starts[cells] - before, counts) + np.arange(int(counts.sum()))
        return np.sort(self.rows[where])

    def counted(self, level: Level, chosen: NDArray[np.bool_]) -> Numbers:
        """How many chosen rows each cell holds."""
        if not self.placed:
            return np.zeros(0, np.int64)
        return np.add.reduceat(chosen[self.rows].astype(np.int64), level.starts)

    def groups_in(self, level: Level, cell: int) -> list[tuple[int, int]]:
        """The groups in a cell, each with its number of photos, the largest first."""
        rows = self.rows_in(level, np.array([cell]))
        numbers, counts = np.unique(self._groups[rows], return_counts=True)
        order = np.argsort(-counts, kind="stable")
        return [(int(numbers[n]), int(counts[n])) for n in order]

    def alone_from(self, row: int) -> int | None:
        """The first level on which a row's photo is alone, or but for those in the same place.

        None if the row has no place.
        """
        where = int(self._where[row]) if 0 <= row < self.row_count else -1
        if where < 0:
            return None
        code = int(self._codes[where])
        first = int(np.searchsorted(self._codes, code))
        end = int(np.searchsorted(self._codes, code, side="right"))
        around = [n for n in (first - 1, end) if 0 <= n < self.placed]
        return max((_differ_from(code, int(self._codes[n])) for n in around), default=0)

    def apart_from(self, level: Level, cell: int) -> tuple[int, int] | None:
        """The levels from which a cell is more than one, and from which nothing in it parts more.

        None if all its photos are in one place.
        """
        first = int(level.starts[cell])
        end = first + int(level.counts[cell])
        if self._codes[first] == self._codes[end - 1]:
            return None
        begin = _differ_from(int(self._codes[first]), int(self._codes[end - 1]))
        return begin, _parting(self._codes[first:end])

    def place_of(self, row: int) -> tuple[float, float] | None:
        """Where a row's photo is, from 0 to 1, or None if it has no place."""
        where = int(self._where[row]) if 0 <= row < self.row_count else -1
        if where < 0:
            return None
        side = 1 << DEEPEST
        return (int(self._x[where]) + 0.5) / side, (int(self._y[where]) + 0.5) / side

    def extent(self, level: Level, cell: int) -> tuple[float, float, float, float]:
        """The left, top, right and bottom of a cell's photos, from 0 to 1."""
        part = slice(int(level.starts[cell]), int(level.starts[cell] + level.counts[cell]))
        x, y, side = self._x[part], self._y[part], 1 << DEEPEST
        left, top = int(x.min()) / side, int(y.min()) / side
        return left, top, (int(x.max()) + 1) / side, (int(y.max()) + 1) / side

    def _make(self, number: int) -> Level:
        shift = DEEPEST - number
        codes = self._codes >> (2 * shift)
        starts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1])))
        starts = starts[: len(codes)].astype(np.int64)
        counts = np.diff(starts, append=len(codes))
        return Level(
            number,
            codes[starts],
            starts,
            counts,
            self._x[starts] >> shift,
            self._y[starts] >> shift,
            self._standing(starts, counts),
        )

    def _standing(self, starts: Numbers, counts: Numbers) -> Numbers:
        """For each cell: of the group with most photos in it, the smallest row."""
        if not len(starts):
            return np.zeros(0, np.int64)
        # Sorted by cell, then row, and so by group: groups never fall from row to row.
        cells = np.repeat(np.arange(len(starts)), counts)
        keys = np.sort(cells * self.row_count + self.rows)
        cells, rows = np.divmod(keys, self.row_count)
        groups = self._groups[rows]
        begins = np.ones(len(rows), np.bool_)
        begins[1:] = (groups[1:] != groups[:-1]) | (cells[1:] != cells[:-1])
        runs = np.flatnonzero(begins)
        lengths = np.diff(runs, append=len(rows))
        # The longest run of each cell, the first where two are as long.
        ranks = lengths * len(runs) + (len(runs) - 1 - np.arange(len(runs)))
        best = np.maximum.reduceat(ranks, np.searchsorted(runs, starts))
        shown: Numbers = rows[runs[len(runs) - 1 - best % len(runs)]]
        return shown


def inside(x: NDArray[np.float64], y: NDArray[np.float64], outline: NDArray[np.float64]) -> Numbers:
    """Which of some points lie inside a closed outline, (n, 2), though it crosses itself.

    The outline's windings around each point are counted: where a free hand crosses its own line,
    the loop in the middle is inside, too.
    """
    if len(outline) < 3:
        return np.zeros(0, np.int64)
    x1, y1 = outline[:, 0], outline[:, 1]
    x2, y2 = np.roll(x1, -1), np.roll(y1, -1)
    px, py = x[:, None], y[:, None]
    left = (x2 - x1) * (py - y1) - (px - x1) * (y2 - y1)
    up = (y1 <= py) & (y2 > py) & (left > 0)
    down = (y1 > py) & (y2 <= py) & (left < 0)
    return np.flatnonzero(up.sum(axis=1) != down.sum(axis=1))


def parting_level(places: NDArray[np.float32]) -> int:
    """The first level on which all places, (n, 2), are apart that ever come apart.

    Those that are not a number do not count.
    """
    at = _deepest_cells(places[np.isfinite(places).all(axis=1)])
    return _parting(np.sort(_interleaved(at[:, 0], at[:, 1])))


def _parting(codes: Numbers) -> int:
    """The first level on which ascending codes are apart that ever come apart."""
    steps = codes[1:] ^ codes[:-1]
    steps = steps[steps > 0]
    return _level_of_bit(int(steps.min()).bit_length()) if len(steps) else 0


def _deepest_cells(places: NDArray[np.float32]) -> Numbers:
    side = 1 << DEEPEST
    return np.clip(places.astype(np.float64) * side, 0, side - 1).astype(np.int64)


def _interleaved(x: Numbers, y: Numbers) -> Numbers:
    """Morton's code: the bits of x and y by turns."""
    return _spread(x) | (_spread(y) << 1)


def _spread(numbers: Numbers) -> Numbers:
    """Put a 0 before each of the lowest 16 bits."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        numbers = (numbers | (numbers << shift)) & mask
    return numbers


def _differ_from(one: int, other: int) -> int:
    """The first level on which two codes are in different cells."""
    return _level_of_bit((one ^ other).bit_length())


def _level_of_bit(length: int) -> int:
    return DEEPEST - (length - 1) // 2
