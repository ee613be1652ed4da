"""Where the names of groups stand on the map, and which of them. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from photoclust.ui.look.tokens import Space
from photoclust.ui.map.cells import DEEPEST, Numbers

MOST = 2000
"""Groups that may have a name on the map: the largest ones. The rest are of a few photos each."""

_FINE = 3
"""The densest place is looked for in a plane cut into 2 to this power, each way."""

_TRIED = 6
"""Photos of a group that its name may stand at: those nearest to where the group is densest."""


class Side(Enum):
    """Where a name stands: below or above a photo, or on it, from its left or its right edge."""

    BELOW = 0
    ABOVE = 1
    FROM_LEFT = 2
    FROM_RIGHT = 3


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name stands.

    Attributes:
        column: Of the photo that it stands at.
        line: Likewise.
        side: On which side of it.
        width: How long the name is, in pixels.
    """

    column: int
    line: int
    side: Side
    width: int


def largest_first(counts: Numbers, named: NDArray[np.bool_]) -> Numbers:
    """The groups that may have a name: those with photos that have a place, `MOST` of them."""
    wanted = np.flatnonzero(named & (counts > 0))
    return wanted[np.argsort(-counts[wanted], kind="stable")][:MOST]


def densest_rows(
    places: NDArray[np.float32], groups: Numbers, number: int
) -> tuple[Numbers, Numbers]:
    """The row where each group is densest (-1 for none), and how many photos have a place.

    The one nearest to the middle of its photos in the one cell that holds most of them: the
    middle of all could lie between two heaps, where none is.

    Args:
        places: Of each row; not a number where unknown.
        groups: Of each row, from 0 to `number`, exclusive.
        number: How many groups there are.
    """
    known = np.flatnonzero(np.isfinite(places).all(axis=1))
    at, groups = places[known].astype(np.float64), groups[known]
    counts = np.bincount(groups, minlength=number).astype(np.int64)
    result = np.full(number, -1, np.int64)
    if not len(at):
        return result, counts
    cells = np.clip(at * (1 << _FINE), 0, (1 << _FINE) - 1).astype(np.int64)
    keys = (groups << (2 * _FINE)) | (cells[:, 0] << _FINE) | cells[:, 1]
    order = np.argsort(keys, kind="stable")
    keys, at = keys[order], at[order]
    runs = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    lengths = np.diff(runs, append=len(keys))
    middles = np.add.reduceat(at, runs, axis=0) / lengths[:, None]
    far = ((at - np.repeat(middles, lengths, axis=0)) ** 2).sum(axis=1)
    nearest = np.flatnonzero(far == np.repeat(np.minimum.reduceat(far, runs), lengths))
    nearest = nearest[np.searchsorted(nearest, runs)]
    # Of two runs that are as long the first comes last, and stays.
    by_length = np.lexsort((-np.arange(len(runs)), lengths))
    owners = keys[runs] >> (2 * _FINE)
    result[owners[by_length]] = known[order[nearest[by_length]]]
    return result, counts


@dataclass(frozen=True, slots=True)
class Measures:
    """What names are set with, in pixels.

    Attributes:
        cell: Side of a cell.
        side: Side of the photo in it, which begins at the cell's corner.
        height: Of a name.
        inset: How far a name on photos is from their left and right edge.
        foot: How far it is from their lower edge.
        short: A name without room for its whole length is cut to this, no further.
        edge: How far it may stand out to the left and right of all photos.
    """

    cell: int
    side: int
    height: int
    inset: int
    foot: int
    short: int
    edge: int = Space.SMALL


class Ground:
    """What stands where on one level, for names to keep off it.

    Args:
        columns: Of the cells that hold photos, at least one.
        lines: Of the same.
        owners: The group whose photo is seen in each.
        near: The column and line (groups, 2) where each group's name belongs.
    """

    def __init__(self, columns: Numbers, lines: Numbers, owners: Numbers, near: Numbers) -> None:
        keys = (columns << DEEPEST) + lines
        self._owners: dict[int, int] = dict(zip(keys.tolist(), owners.tolist(), strict=True))
        away = ((np.stack((columns, lines), axis=1) - near[owners]) ** 2).sum(axis=1)
        order = np.lexsort((away, owners))
        self._columns, self._lines = columns[order], lines[order]
        self._starts = np.searchsorted(owners[order], np.arange(len(near) + 1)).tolist()
        self._across = int(columns.min()), int(columns.max())
        self._down = int(lines.min()), int(lines.max())

    def names(
        self, groups: Sequence[int], widths: Sequence[int], by: Measures
    ) -> list[Label | None]:
        """Find room for names, the first first: none where a name or another group's photo is.

        Best is a place where no photo is, below or above one of the group's, then the foot of
        photos of its own. A group of which no photo is seen has no name.

        Args:
            groups: Whose.
            widths: Of the whole names.
            by: What they are set with. What is found has room where cells are larger, too.
        """
        taken: set[int] = set()
        return [
            self._find(group, width, by, taken) for group, width in zip(groups, widths, strict=True)
        ]

    def corner(self, label: Label, by: Measures) -> tuple[int, int]:
        """Left and upper edge of a name, in pixels from the corner of the plane's first photo."""
        left, top = label.column * by.cell, label.line * by.cell
        match label.side:
            case Side.FROM_LEFT:
                return left + by.inset, top + by.side - by.foot - by.height
            case Side.FROM_RIGHT:
                left += by.side - by.inset - label.width
                return left, top + by.side - by.foot - by.height
        # In the middle, or as near to it as the edge of all allows.
        left += (by.side - label.width) // 2
        left = max(self._left(by), min(left, self._right(by) - label.width))
        gap = by.cell - by.side  # of which each of two names that face each other has a half
        if label.side is Side.BELOW:
            return left, top + by.side + gap // 2
        return left, top - (gap - gap // 2) - by.height

    def _find(self, group: int, width: int, by: Measures, taken: set[int]) -> Label | None:
        first, end = self._starts[group : group + 2]
        part = slice(first, min(end, first + _TRIED))
        cells = list(zip(self._columns[part].tolist(), self._lines[part].tolist(), strict=True))
        beside = [(*cell, side) for cell in cells for side in self._free_sides(*cell)]
        upon = [(*cell, side) for cell in cells for side in (Side.FROM_LEFT, Side.FROM_RIGHT)]
        least = min(width, by.short)
        for wide in dict.fromkeys((width, (width + least) // 2, least)):
            for places, own in ((beside, None), (upon, group)):
                for place in places:
                    label = Label(*place, wide)
                    if self._take(label, own, by, taken):
                        return label
        return None

    def _free_sides(self, column: int, line: int) -> Iterator[Side]:
        key = (column << DEEPEST) + line
        if line < self._down[1] and key + 1 not in self._owners:
            yield Side.BELOW
        if line > self._down[0] and key - 1 not in self._owners:
            yield Side.ABOVE

    def _take(self, label: Label, own: int | None, by: Measures, taken: set[int]) -> bool:
        """Whether all that a name reaches over is free, or of its own; it is taken then."""
        left, top = self.corner(label, by)
        if left < self._left(by) or left + label.width > self._right(by):
            return False
        lines = _reach(top, by.height, by)
        if lines.start < self._down[0] or lines.stop > self._down[1] + 1:
            return False
        photos = _reach(left, label.width, by)
        wanted = []
        # Names must not meet between photos either.
        for column in range(left // by.cell, (left + label.width - 1) // by.cell + 1):
            for line in lines:
                key = (column << DEEPEST) + line
                hidden = column in photos and self._owners.get(key, own) != own
                if hidden or key in taken:
                    return False
                wanted.append(key)
        taken.update(wanted)
        return True

    def _left(self, by: Measures) -> int:
        return self._across[0] * by.cell - by.edge

    def _right(self, by: Measures) -> int:
        return self._across[1] * by.cell + by.side + by.edge


def _reach(begin: int, length: int, by: Measures) -> range:
    """The columns or lines whose photos something reaches over."""
    return range((begin - by.side) // by.cell + 1, -(-(begin + length) // by.cell))
