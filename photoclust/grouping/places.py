"""Which town a photo was taken in, from its coordinates alone; nothing leaves the machine.

The towns come from GeoNames (resources/places, see resources/THIRD_PARTY_NOTICES.md).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import NOTHING, Text, joined, place_text

FARTHEST_KM = 25.0
"""Farther from any town a photo is not in one."""

_KM_A_DEGREE = 111.2
_CLOSE_KM = 2.0
"""Below this distance being nearer means no more: a town's coordinates are a point in it."""

Coordinates = tuple[float, float]
"""Degrees north and degrees east."""


class Town(NamedTuple):
    """A town and where it lies; region and country may be empty."""

    city: str
    region: str
    country: str

    @property
    def called(self) -> Text:
        """The town as a person is told."""
        return area_text(self)

    @property
    def with_country(self) -> Text:
        """The town and the country it is in, as far as known."""
        parts = [area_text(area) for area in (self, self[2:])]
        return joined(parts, ", ")


def area_text(area: Sequence[str]) -> Text:
    """What a town, region or country is called.

    Args:
        area: Its name and those of what it is in, as the last parts of a `Town`.
    """
    name, *within = area
    if not name:
        return NOTHING
    return place_text(name, within[-1]) if within else place_text(name)


class Towns:
    """The towns of the world, and which of them a place belongs to. Any thread."""

    def __init__(self, file: Path) -> None:
        with np.load(file) as stored:
            self._latitude: NDArray[np.float32] = stored["latitude"]  # ascending
            self._longitude: NDArray[np.float32] = stored["longitude"]
            self._pull = np.sqrt(stored["people"].astype(np.float32))
            self._country: NDArray[np.uint16] = stored["country"]
            self._region: NDArray[np.uint16] = stored["region"]
            self._cities = _names(stored["cities"])
            self._regions = _names(stored["regions"])
            self._countries = _names(stored["countries"])

    def of(self, latitude: float, longitude: float) -> Town | None:
        """The town people would name for a place, or None where none is near.

        Of all within `FARTHEST_KM` the one with the largest square root of inhabitants by
        distance: the nearest alone would name suburbs inside a large city. Within a hundredth of
        a degree, 1 km, the answer is the same, whoever asks.
        """
        latitude, longitude = _rounded(latitude, longitude)
        reach = FARTHEST_KM / _KM_A_DEGREE
        first, last = np.searchsorted(self._latitude, (latitude - reach, latitude + reach))
        north = (self._latitude[first:last] - latitude) * _KM_A_DEGREE
        # Across the date line, and with meridians that meet at the poles.
        turn = (self._longitude[first:last] - longitude + 180.0) % 360.0 - 180.0
        east = turn * (_KM_A_DEGREE * math.cos(math.radians(latitude)))
        distance = np.hypot(north, east)
        pull = self._pull[first:last] / np.maximum(distance, _CLOSE_KM)
        pull[distance > FARTHEST_KM] = 0.0
        if not len(pull) or not pull.max():
            return None
        best = int(first) + int(pull.argmax())
        return Town(
            self._cities[best],
            self._regions[self._region[best]],
            self._countries[self._country[best]],
        )

    def of_each(self, places: Iterable[Coordinates | None]) -> list[Town | None]:
        """The town of each place; None where the place is unknown or far from any."""
        known: dict[Coordinates | None, Town | None] = {None: None}
        towns = []
        for place in places:
            near = None if place is None else _rounded(*place)
            if near not in known and near is not None:
                known[near] = self.of(*near)
            towns.append(known[near])
        return towns


@lru_cache(maxsize=1)
def towns_in(folder: Path) -> Towns:
    """Read the towns once; about 20 ms. `folder` is resources/places."""
    return Towns(folder / "cities.npz")


def _rounded(latitude: float, longitude: float) -> Coordinates:
    return round(latitude, 2), round(longitude, 2)


def _names(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n")
