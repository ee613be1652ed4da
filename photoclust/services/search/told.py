"""What the files of very many photos say of when, where and by what they were taken."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from photoclust.grouping.places import Coordinates

_TAKEN, _OFFSET = 32, 6
"""Letters of a moment ("2021-07-12T10:00:00.123456") and of what it is ahead of UTC ("+02:00")."""

_ROW = np.dtype(
    [
        ("read", np.bool_),
        ("taken", f"S{_TAKEN}"),
        ("taken_offset", f"S{_OFFSET}"),
        ("latitude", np.float64),
        ("longitude", np.float64),
        ("camera", np.int32),
    ]
)
_NOT_READ = np.array((False, b"", b"", math.nan, math.nan, -1), _ROW)
_AT_ONCE = 2_000
"""Rows that are made objects at a time."""


class Told(NamedTuple):
    """What a file says of when, where and by what it was taken (`imaging.facts.Facts`)."""

    taken: str | None = None
    taken_offset: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    camera: str | None = None

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> Told:
        """Take it from facts as the cache has them."""
        return cls(*(facts.get(name) for name in cls._fields))

    @property
    def coordinates(self) -> Coordinates | None:
        """Degrees north and east; None where they are not known."""
        north, east = self.latitude, self.longitude
        return None if north is None or east is None else (north, east)


class ToldRows(Sequence[Told | None]):
    """What files say, a row each; None where that was not read yet. Immutable; any thread.

    Kept as numbers: for half a million photos a tuple of texts and numbers each takes four times
    the memory, and is half a million things more for Python's garbage collector to look through.
    What is absurd, such as a moment that is too long for one, is not known.

    Attributes:
        cameras: The different cameras.
    """

    def __init__(self, rows: NDArray[np.void] | None = None, cameras: tuple[str, ...] = ()) -> None:
        self._rows = np.empty(0, _ROW) if rows is None else rows
        self.cameras = cameras

    @property
    def read(self) -> NDArray[np.bool_]:
        """(n,), whether what a file says was read."""
        return self._rows["read"]

    @property
    def camera(self) -> NDArray[np.int32]:
        """(n,), place in `cameras`; -1 where unknown."""
        return self._rows["camera"]

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: Any) -> Any:
        return self._told(self._rows[row].item())

    def __iter__(self) -> Iterator[Told | None]:
        for at in range(0, len(self._rows), _AT_ONCE):
            yield from map(self._told, self._rows[at : at + _AT_ONCE].tolist())

    def _told(self, row: tuple[bool, bytes, bytes, float, float, int]) -> Told | None:
        read, taken, offset, north, east, camera = row
        if not read:
            return None
        return Told(
            taken.decode() or None,
            offset.decode() or None,
            None if math.isnan(north) else north,
            None if math.isnan(east) else east,
            None if camera < 0 else self.cameras[camera],
        )

    def taken_over(self, rows: NDArray[np.int64]) -> ToldRows:
        """The rows in another order; one that is negative was not read."""
        found = np.full(len(rows), _NOT_READ)
        found[rows >= 0] = self._rows[rows[rows >= 0]]
        return ToldRows(found, self.cameras)

    def filled(self, told: Iterable[tuple[int, Told]]) -> ToldRows:
        """The same with some rows read.

        Args:
            told: Numbers of rows, and what their files say.
        """
        rows, cameras = self._rows.copy(), {name: n for n, name in enumerate(self.cameras)}
        for number, one in told:
            rows[number] = (
                True,
                _text(one.taken, _TAKEN),
                _text(one.taken_offset, _OFFSET),
                _number(one.latitude),
                _number(one.longitude),
                _numbered(one.camera, cameras),
            )
        return ToldRows(rows, tuple(cameras))


def _numbered(value: object, names: dict[str, int]) -> int:
    known = isinstance(value, str) and bool(value)
    return names.setdefault(str(value), len(names)) if known else -1


def _text(value: object, most: int) -> bytes:
    plain = isinstance(value, str) and value.isascii() and len(value) <= most
    return str(value).encode() if plain else b""


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else math.nan
