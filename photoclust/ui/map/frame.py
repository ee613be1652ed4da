"""Which part of the map is seen, and how large. Pure, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photoclust.ui.map.cells import DEEPEST


@dataclass(frozen=True, slots=True)
class Whole:
    """How the whole map is seen, and with it the limits of zooming and moving.

    Attributes:
        scale: Pixels per side of the plane at which all fits.
        x: The middle of all.
        y: Of the same.
        half_width: How far all reaches from the middle.
        half_height: Of the same.
        largest: The largest scale.
    """

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5
    half_width: float = 0.5
    half_height: float = 0.5
    largest: float = 1.0


@dataclass(frozen=True, slots=True)
class MapFrame:
    """A viewport on the plane, which reaches from 0 to 1.

    Cells have a whole number of pixels, so that they stand in line and thumbnails are sharp.

    Attributes:
        width: Of the viewport, in pixels.
        height: Of the viewport.
        least: The smallest that cells may be, in pixels.
        gap: How much of a cell is left free.
        scale: The pixels per side of the plane that are wished for.
        x: What is in the middle.
        y: Of the same.
        whole: The limits.
        covered: Pixels at the bottom that something lies over: what is there may come up.
    """

    width: int = 1
    height: int = 1
    least: int = 1
    gap: int = 0
    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5
    whole: Whole = Whole()
    covered: int = 0

    @property
    def level(self) -> int:
        """The level whose cells are just large enough."""
        return max(0, min(DEEPEST, int(self.scale / self.least).bit_length() - 1))

    @property
    def cell(self) -> int:
        """Side of a cell in pixels."""
        return max(1, int(self.scale) >> self.level)

    @property
    def side(self) -> int:
        """Side of a thumbnail in pixels."""
        return max(1, self.cell - self.gap)

    @property
    def exact(self) -> int:
        """The pixels per side of the plane that are shown."""
        return self.cell << self.level

    @property
    def fits(self) -> bool:
        """Whether all is seen."""
        return self.scale <= self.whole.scale

    @property
    def origin(self) -> tuple[int, int]:
        """Where the plane's corner is on the viewport."""
        return (
            round(self.width / 2 - self.x * self.exact),
            round(self.height / 2 - self.y * self.exact),
        )

    def corner(self, x: int, y: int) -> tuple[int, int]:
        """Where the thumbnail of a column and line begins on the viewport."""
        left, top = self.origin
        return left + x * self.cell + self.gap // 2, top + y * self.cell + self.gap // 2

    def column_at(self, x: int, y: int) -> tuple[int, int] | None:
        """The column and line at a place of the viewport; None in the gap between thumbnails."""
        left, top = self.origin
        column, right = divmod(x - left - self.gap // 2, self.cell)
        line, down = divmod(y - top - self.gap // 2, self.cell)
        return (column, line) if right < self.side and down < self.side else None

    def seen(self, margin: float = 0.0) -> tuple[int, int, int, int]:
        """First column and line, last column and line that can be seen.

        Args:
            margin: How much more than is seen, as a share of the viewport, on each side.
        """
        left, top = self.origin
        across, down = round(self.width * margin), round(self.height * margin)
        return (
            (-across - left) // self.cell,
            (-down - top) // self.cell,
            (self.width + across - 1 - left) // self.cell,
            (self.height + down - 1 - top) // self.cell,
        )

    def on_plane(self, x: float, y: float) -> tuple[float, float]:
        """What is at a place of the viewport."""
        return (
            self.x + (x - self.width / 2) / self.exact,
            self.y + (y - self.height / 2) / self.exact,
        )

    def shown_at(self, scale: float, x: float, y: float) -> MapFrame:
        """The frame with a place in the middle, as near as the limits allow."""
        whole = self.whole
        scale = min(max(scale, whole.scale), whole.largest)
        # At the smallest scale there is nowhere to go; the larger, the nearer the edges may come.
        # Zooming in at any place of the map then keeps it where it is.
        room = 1 - whole.scale / scale
        across, down = whole.half_width * room, whole.half_height * room
        return replace(
            self,
            scale=scale,
            x=min(max(x, whole.x - across), whole.x + across),
            y=min(max(y, whole.y - down), whole.y + down + self.covered / scale),
        )

    def moved(self, right: float, down: float) -> MapFrame:
        """The frame after what is seen was moved by pixels."""
        return self.shown_at(self.scale, self.x - right / self.exact, self.y - down / self.exact)

    def zoomed(self, factor: float, x: float, y: float) -> MapFrame:
        """The frame after zooming about a place of the viewport."""
        at = self.on_plane(x, y)
        whole = self.whole
        scaled = replace(self, scale=min(max(self.scale * factor, whole.scale), whole.largest))
        return self.shown_at(
            scaled.scale,
            at[0] - (x - self.width / 2) / scaled.exact,
            at[1] - (y - self.height / 2) / scaled.exact,
        )

    def all_shown(self) -> MapFrame:
        """The frame in which all fits."""
        return self.shown_at(self.whole.scale, self.whole.x, self.whole.y)


def whole_of(places: NDArray[np.float32], frame: MapFrame, *, margin: int, parting: int) -> Whole:
    """How all places, (n, 2), fit into a frame's viewport.

    Args:
        places: From 0 to 1; those that are not a number do not count.
        frame: Its size and the sizes of its cells.
        margin: What is left free around all, in pixels.
        parting: The level on which photos are apart.
    """
    known = places[np.isfinite(places).all(axis=1)]
    if not len(known):
        return Whole(largest=float(frame.least << 1))
    side = 1 << DEEPEST
    low = np.clip(known.min(axis=0).astype(np.float64) * side, 0, side - 1).astype(np.int64)
    high = np.clip(known.max(axis=0).astype(np.float64) * side, 0, side - 1).astype(np.int64)
    room = (max(1, frame.width - 2 * margin), max(1, frame.height - 2 * margin))
    best = Whole(scale=0.0)
    for level in range(DEEPEST + 1):
        first, last = low >> (DEEPEST - level), high >> (DEEPEST - level)
        columns, lines = (int(n) for n in last - first + 1)
        cell = min(room[0] // columns, room[1] // lines, 2 * frame.least - 1)
        scale = float(max(1, cell) << level)
        if (cell >= frame.least or level == 0) and scale > best.scale:
            cells = 1 << level
            best = Whole(
                scale,
                (int(first[0]) + columns / 2) / cells,
                (int(first[1]) + lines / 2) / cells,
                columns / 2 / cells,
                lines / 2 / cells,
            )
    largest = float((2 * frame.least - 1) << parting)
    return replace(best, largest=max(best.scale, largest))
