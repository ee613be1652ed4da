"""When and where photos were taken, as numbers: one clock for cameras in different zones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

HOUR = 3600.0
DAY = 24 * HOUR

NO_CLOCKS: Mapping[str, float] = MappingProxyType({})
"""Of a library in which no clock was set right."""

_ORIGIN = datetime(1800, 1, 1)
_TO_1970 = (datetime(1970, 1, 1) - _ORIGIN).total_seconds()
_NOON = 12 * HOUR
_KM_A_DEGREE = 111.2

_NOWHERE = 1.0
"""Degrees around 0 north, 0 east, open sea: what programs write that know no place."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What is known of photos, a row each. Nothing of their files: copies are told alike.

    Attributes:
        seconds: (n,), when each was taken, on one clock for all; NaN where unknown. From an
            arbitrary origin: only differences count.
        latitude: (n,), degrees north; NaN where unknown.
        longitude: (n,), degrees east; likewise.
        camera: (n,), number of the camera; -1 where unknown.
        cameras: Names by number.
    """

    seconds: Floats
    latitude: Floats
    longitude: Floats
    camera: Ints
    cameras: tuple[str, ...]

    @property
    def dated(self) -> NDArray[np.bool_]:
        """Which photos have a date."""
        return ~np.isnan(self.seconds)

    @property
    def placed(self) -> NDArray[np.bool_]:
        """Which photos have a place."""
        return ~np.isnan(self.latitude)

    @classmethod
    def of(
        cls,
        facts: Sequence[Mapping[str, Any]],
        clocks: Mapping[str, float] | None = None,
        *,
        as_written: bool = False,
    ) -> Taken:
        """Take it from facts as the cache keeps them (`imaging.facts.Facts` by name).

        Args:
            facts: Of each photo; what is missing or absurd is unknown.
            clocks: Seconds to add to what the clock of a camera said, by the camera's name.
            as_written: Take also what a clock says that was never set: it still tells how much
                time went by between its photos.
        """
        clocks = clocks or NO_CLOCKS
        names = [camera_of(row) for row in facts]
        number = {name: n for n, name in enumerate(dict.fromkeys(filter(None, names)))}
        local = _local_of_each(facts, clocks, as_written=as_written)
        offset = np.array([_offset(row.get("taken_offset")) for row in facts], np.float64)
        latitude, longitude = (
            np.array([_number(row.get(name)) for row in facts], np.float64)
            for name in ("latitude", "longitude")
        )
        nowhere = np.isnan(longitude) | (np.hypot(latitude, longitude) < _NOWHERE)
        latitude, longitude = (np.where(nowhere, np.nan, a) for a in (latitude, longitude))
        return cls(
            in_one_zone(local, offset.reshape(-1)),
            latitude,
            np.where(np.isnan(latitude), np.nan, longitude),
            np.array([-1 if name is None else number[name] for name in names], np.int64),
            tuple(number),
        )


def in_one_zone(local: Floats, offset: Floats) -> Floats:
    """Bring local times to one clock.

    A camera that does not say its zone is taken to be in that of the photo nearest in time which
    does: who crosses the sea has a phone that knows it, and a camera that still shows home. Where
    no photo says it, all clocks are taken to be in one zone.

    Args:
        local: (n,), seconds by the camera's clock; NaN where unknown.
        offset: (n,), seconds by which that clock was ahead of UTC; NaN where it does not say.
    """
    known = np.flatnonzero(~np.isnan(local) & ~np.isnan(offset))
    if not len(known):
        return local.copy()
    known = known[np.lexsort((offset[known], local[known]))]
    times = local[known]
    after = np.clip(np.searchsorted(times, np.nan_to_num(local)), 0, len(known) - 1)
    before = np.maximum(after - 1, 0)
    nearer = np.abs(times[before] - local) <= np.abs(times[after] - local)
    assumed = offset[known[np.where(nearer, before, after)]]
    return local - np.where(np.isnan(offset), assumed, offset)


def kilometres(latitude: Floats, longitude: Floats, a: Ints, b: Ints) -> Floats:
    """How far apart places are, straight over a ball; good enough from metres to oceans."""
    north_a, north_b = np.radians(latitude[a]), np.radians(latitude[b])
    east = np.radians(longitude[b] - longitude[a])
    half = np.sin((north_b - north_a) / 2) ** 2
    half += np.cos(north_a) * np.cos(north_b) * np.sin(east / 2) ** 2
    angle = 2 * np.degrees(np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0))))
    return np.asarray(angle * _KM_A_DEGREE, np.float64)


def camera_of(facts: Mapping[str, Any]) -> str | None:
    """The name of the camera; None where it is unknown."""
    name = facts.get("camera")
    return name if isinstance(name, str) and name else None


def set_right(facts: Mapping[str, Any], clocks: Mapping[str, float]) -> str | None:
    """When a photo was taken by a clock that is set right, ISO 8601; None where unknown.

    Args:
        facts: Of the photo. A mere day stays as it is.
        clocks: Seconds to add to what the clock of a camera said, by the camera's name.
    """
    taken = facts.get("taken")
    if not isinstance(taken, str):
        return None
    seconds = clocks.get(camera_of(facts) or "", 0.0)
    if not seconds or "T" not in taken:
        return taken
    try:
        return (datetime.fromisoformat(taken) + timedelta(seconds=seconds)).isoformat()
    except (ValueError, OverflowError):
        return taken


def believed(facts: Sequence[Mapping[str, Any]], clocks: Mapping[str, float]) -> list[str | None]:
    """`set_right` of each photo; None where the clock was never set.

    Args:
        facts: Of each photo.
        clocks: See `set_right`.
    """
    known = ~np.isnan(_local_of_each(facts, clocks))
    return [set_right(row, clocks) if known[n] else None for n, row in enumerate(facts)]


def local_seconds(facts: Sequence[Mapping[str, Any]], clocks: Mapping[str, float]) -> Floats:
    """When photos were taken by their cameras' clocks set right, in seconds since 1970; else NaN.

    Args:
        facts: Of each photo.
        clocks: Seconds to add to what the clock of a camera said, by the camera's name.
    """
    return _local_of_each(facts, clocks) - _TO_1970


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else math.nan


def _local_of_each(
    facts: Sequence[Mapping[str, Any]], clocks: Mapping[str, float], *, as_written: bool = False
) -> Floats:
    """`_local` of each photo; a clock that went on from the old decade was set."""
    moments = [_local(row, clocks, as_written=as_written) for row in facts]
    local = np.array(moments, np.float64).reshape(-1)
    if as_written:
        return local
    eves = {
        (camera_of(row), row["taken"][:4])
        for row, moment in zip(facts, moments, strict=True)
        if not math.isnan(moment) and row["taken"][4:10] == "-12-31"
    }
    if not eves:
        return local
    for row in np.flatnonzero(np.isnan(local)).tolist():
        moment = _local(facts[row], clocks, as_written=True)
        if not math.isnan(moment):
            year_before = f"{int(facts[row]['taken'][:4]) - 1:04d}"
            if (camera_of(facts[row]), year_before) in eves:
                local[row] = moment
    return local


def _local(
    facts: Mapping[str, Any], clocks: Mapping[str, float], *, as_written: bool = False
) -> float:
    """Seconds by the camera's clock set right; a mere day stands at its noon."""
    moment, seconds = facts.get("taken"), clocks.get(camera_of(facts) or "", 0.0)
    try:
        when = datetime.fromisoformat(moment) if isinstance(moment, str) else None
    except ValueError:
        return math.nan
    if when is None:
        return math.nan
    # A clock that knows its zone was set, and so is one that a person set right.
    believed = as_written or bool(seconds) or isinstance(facts.get("taken_offset"), str)
    if _is_unset(when) and not believed:
        return math.nan
    whole = (when.replace(tzinfo=None) - _ORIGIN).total_seconds()
    if not (isinstance(moment, str) and "T" in moment):
        return whole + _NOON  # no clock said it
    return whole + seconds


def _is_unset(when: datetime) -> bool:
    """Whether it is the first day of a decade, where clocks begin that were never set."""
    return when.year % 10 == 0 and (when.month, when.day) == (1, 1)


def _offset(text: object) -> float:
    """Seconds ahead of UTC of "+02:00"; NaN for anything else."""
    if not isinstance(text, str) or len(text) != 6 or text[0] not in "+-":
        return math.nan
    try:
        size = int(text[1:3]) * HOUR + int(text[4:]) * 60
    except ValueError:
        return math.nan
    return size if text[0] == "+" else -size
