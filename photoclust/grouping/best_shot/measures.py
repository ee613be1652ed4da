"""What is measured in one photo, for being held against other shots of the same scene.

How sharp a photo is cannot be told from it alone: a wall has less detail than a wood. So nothing
here is a mark. Each part of the picture is measured singly, and shots are compared part by part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.stacks.overlap import PRINT_SIDE

MEASURED_SIDE = 1024
"""Longest side in pixels of the picture that is measured; a smaller one is measured as it is."""

GRID = 12
"""Parts of the picture across and down; shots that are held a little apart share most of each."""

VERSION = 1
"""Of what is measured; a higher number makes what is kept be measured again."""

_WHITE, _BLACK = 250, 5
"""Grey levels from which on, and up to which, nothing can be made out any more."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Measures:
    """One photo, part by part: arrays float32 (`GRID`, `GRID`) but for the last.

    Attributes:
        fine: Mean square of the Laplacian, in grey levels squared: the finest detail, and noise.
        edges: Mean square of the gradient after Sobel (Tenengrad): less fine, and less of noise.
        light: Mean grey level, 0..255.
        white: Share that is burnt out, 0..1; points of light do not count.
        black: Share that is lost in the dark.
        small: uint8 (`PRINT_SIDE`, `PRINT_SIDE`), the picture, to see whether others show the same.
    """

    fine: Floats
    edges: Floats
    light: Floats
    white: Floats
    black: Floats
    small: NDArray[np.uint8]

    def to_bytes(self) -> bytes:
        """As it is kept."""
        maps = (self.fine, self.edges, self.light, self.white, self.black)
        return np.stack(maps).astype("<f4").tobytes() + self.small.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> Measures | None:
        """From what was kept; None where it is nothing of the kind."""
        if len(data) != _MAPS_BYTES + PRINT_SIDE**2:
            return None
        maps = np.frombuffer(data, "<f4", 5 * GRID**2).reshape(5, GRID, GRID)
        small = np.frombuffer(data, np.uint8, offset=_MAPS_BYTES)
        if not np.isfinite(maps).all():
            return None
        fine, edges, light, white, black = maps.astype(np.float32)
        return cls(fine, edges, light, white, black, small.reshape(PRINT_SIDE, PRINT_SIDE))


_MAPS_BYTES = 5 * GRID**2 * 4


def measure(grey: NDArray[np.uint8]) -> Measures:
    """Measure a picture.

    Args:
        grey: uint8 (height, width), at most `MEASURED_SIDE` long, reduced by averaging.
    """
    levels = grey.astype(np.float32)
    edged = np.pad(levels, 1, mode="edge")
    up, down, left, right = edged[:-2, 1:-1], edged[2:, 1:-1], edged[1:-1, :-2], edged[1:-1, 2:]
    laplacian = up + down + left + right - 4 * levels
    along = edged[:-2] + 2 * edged[1:-1] + edged[2:]
    across = edged[:, :-2] + 2 * edged[:, 1:-1] + edged[:, 2:]
    gradient = (along[:, 2:] - along[:, :-2]) ** 2 + (across[2:] - across[:-2]) ** 2
    around = _means(levels, *(max(GRID, side // 4) for side in levels.shape))
    return Measures(
        fine=_means(laplacian**2, GRID, GRID),
        edges=_means(gradient / 64, GRID, GRID),
        light=_means(levels, GRID, GRID),
        white=_means((around >= _WHITE).astype(np.float32), GRID, GRID),
        black=_means((around <= _BLACK).astype(np.float32), GRID, GRID),
        small=_means(levels, PRINT_SIDE, PRINT_SIDE).round().astype(np.uint8),
    )


def _means(values: NDArray[Any], down: int, across: int) -> Floats:
    """Means over equal parts; in a picture of fewer pixels than parts these repeat."""
    height, width = values.shape
    sums = np.pad(values.cumsum(axis=0, dtype=np.float64).cumsum(axis=1), ((1, 0), (1, 0)))
    top, bottom = _bounds(height, down)
    left, right = _bounds(width, across)
    total = sums[bottom][:, right] - sums[top][:, right] - sums[bottom][:, left]
    total += sums[top][:, left]
    return np.asarray(total / np.outer(bottom - top, right - left), np.float32)


def _bounds(length: int, parts: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where each part begins and ends, at least one pixel long."""
    edges = np.arange(parts + 1) * length // parts
    return edges[:-1], np.maximum(edges[1:], edges[:-1] + 1)
