"""Where photos are on the map."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import PhotoId
from photoclust.ui.map.cells import parting_level

_NOWHERE = -1

_STEPS = 8
"""Steps of stretching until a map is twice as wide."""

_MOST_STRETCH = 3.0
"""Beyond, a map would be a line of photos."""


class MapPlaces:
    """Places by photo: after every edit the rows are others. Any thread; nothing in it changes.

    Args:
        number_of: The line of `points` that belongs to a photo.
        points: Places from 0 to 1, (n, 2).
        stretch: By how much the map is made wider beside its height.

    Attributes:
        all: All places, whatever is shown, float32 (n + 1, 2); the last is not a number.
        parting: The level on which all places are apart that ever come apart.
    """

    def __init__(
        self,
        number_of: Mapping[PhotoId, int],
        points: NDArray[np.float32],
        stretch: float = 1.0,
    ) -> None:
        self._number_of, self._points, self._stretch = number_of, points, stretch
        low, high = _extent(points)
        self._middle, self._scales = np.full(2, 0.5), np.ones(2)
        if stretch != 1.0:
            scales = np.array((stretch, 1.0))
            self._middle = (low + high) / 2
            self._scales = scales / float(((high - low) * scales).max())
        nowhere = np.full((1, 2), np.nan, np.float32)  # which `_NOWHERE`, the last line, leads to
        placed = self._on_plane(points).astype(np.float32, copy=False)
        self.all = np.concatenate((placed, nowhere))
        self.parting = parting_level(self.all)

    def fitted(self, shape: float) -> MapPlaces:
        """The same places in a plane of another shape, so that no side of a window stays empty.

        Across and down mean nothing of their own on a map, and what lies near stays near. It is
        stretched in steps, or it would be another one at every pixel a window grows by.

        Args:
            shape: Width of the room there is, by its height.

        Returns:
            This very object where that makes no difference.
        """
        low, high = _extent(self._points)
        across, down = (high - low).tolist()
        stretch = 1.0
        if across > 0 and down > 0 and shape > 0:
            stretch = 2.0 ** (round(math.log2(shape * down / across) * _STEPS) / _STEPS)
            stretch = min(_MOST_STRETCH, max(1 / _MOST_STRETCH, stretch))
        if stretch == self._stretch:
            return self
        return MapPlaces(self._number_of, self._points, stretch)

    def moved_from(self, before: MapPlaces, x: float, y: float) -> tuple[float, float]:
        """Where in the plane is now what was at a place before it was stretched."""
        point = (np.array((x, y)) - 0.5) / before._scales + before._middle
        there = self._on_plane(point)
        return float(there[0]), float(there[1])

    def of(self, photos: Sequence[PhotoId]) -> NDArray[np.float32]:
        """The places of photos; not a number where unknown."""
        numbers = list(map(self._number_of.get, photos, repeat(_NOWHERE)))
        return self.all[np.array(numbers, np.int64)]

    def _on_plane(self, points: NDArray[Any]) -> NDArray[Any]:
        placed: NDArray[Any] = (points - self._middle) * self._scales + 0.5
        return points if self._stretch == 1.0 else np.clip(placed, 0.0, 1.0)


def _extent(points: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least and the most of both directions; those that are not a number do not count."""
    known = points[np.isfinite(points).all(axis=1)].astype(np.float64)
    if not len(known):
        return np.zeros(2), np.zeros(2)
    return known.min(axis=0), known.max(axis=0)
