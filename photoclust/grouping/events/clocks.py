"""Cameras whose clocks are out of step, found by scenes that two of them saw.

Two people at one table photograph the same things within minutes. So the differences between the
times of photos that look alike, one of each camera, gather at the difference of the clocks; those
of photos that only look alike scatter. How many different moments gather at one difference is the
evidence: a burst is one moment, however many photos it has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.events.taken import HOUR, Floats, Ints, Taken, kilometres

NEAREST = 3
"""Photos of the other camera that a photo is held against."""

_TOGETHER = 180.0
"""Seconds within which two people photograph one scene."""

_IN_STEP = 900.0
"""Seconds by which clocks may differ: less changes no event."""

_MOMENT = 600.0
"""Seconds without a photo after which another moment begins."""

_FEWEST = 4
"""Moments from which on a difference is proposed."""

_CLEARER = 2
"""How many times the moments of any other difference it has to have."""

_SHARPER = 3.0
"""How many times denser the differences have to be there than within an hour around: two full days
overlap broadly wherever one is pushed over the other."""

_APART_KM = 1.0
"""Two places that are no one scene."""


_BLOCK = 512
"""Rows that are compared at a time: 8 MB against 4,000 others."""


@dataclass(frozen=True, slots=True)
class Offset:
    """How two clocks differ.

    Attributes:
        seconds: How far the first camera's clock is ahead of the second's.
        moments: How many moments both saw that say so.
        photos: How many photos of the first camera are of these.
    """

    seconds: float
    moments: int
    photos: int


def clock_offset(taken: Taken, first: Ints, second: Ints) -> Offset | None:
    """The difference of two clocks, or None where nothing is clear or they are in step.

    Args:
        taken: Of all photos, by the clocks as they are.
        first: (p,), photos of one camera, of pairs that look alike.
        second: (p,), the photos of the other camera in these pairs.
    """
    good = taken.dated[first] & taken.dated[second]
    known = taken.placed[first] & taken.placed[second]
    far = kilometres(taken.latitude, taken.longitude, first, second)
    good &= ~(known & (np.nan_to_num(far) > _APART_KM))
    first, second = first[good], second[good]
    ahead = taken.seconds[first] - taken.seconds[second]
    order = np.argsort(ahead, kind="stable")
    first, second, ahead = first[order], second[order], ahead[order]
    found = _gathered(taken, first, second, ahead)
    if found is None:
        return None
    best, inside = found
    middle = float(np.median(ahead[inside]))
    elsewhere = np.abs(ahead - middle) > 4 * _TOGETHER
    other = _gathered(taken, first[elsewhere], second[elsewhere], ahead[elsewhere])
    around = np.abs(ahead - middle) <= HOUR
    expected = float(around.sum() - inside.sum()) * _TOGETHER / HOUR
    if (
        abs(middle) <= _IN_STEP
        or best < _FEWEST
        or (other is not None and best < _CLEARER * other[0])
        or float(inside.sum()) < _SHARPER * expected
    ):
        return None
    return Offset(middle, best, len(np.unique(first[inside])))


def _gathered(taken: Taken, first: Ints, second: Ints, ahead: Floats) -> tuple[int, Ints] | None:
    """The most moments that gather at one difference, and which pairs say so.

    Args:
        taken: Of all photos.
        first: Photos of one camera.
        second: Photos of the other.
        ahead: Differences of their times, ascending.
    """
    if not len(ahead):
        return None
    ends = np.searchsorted(ahead, ahead + 2 * _TOGETHER, side="right")
    pairs = ends - np.arange(len(ahead))
    best, where = 0, 0
    # Pairs bound moments from above: most places need no closer look.
    for begin in np.argsort(-pairs, kind="stable").tolist():
        if pairs[begin] <= best:
            break
        window = slice(begin, int(ends[begin]))
        count = min(_moments(taken.seconds[first[window]]), _moments(taken.seconds[second[window]]))
        if count > best:
            best, where = count, begin
    return best, (np.arange(len(ahead)) >= where) & (np.arange(len(ahead)) < ends[where])


def _moments(seconds: Floats) -> int:
    return 1 + int((np.diff(np.sort(seconds)) > _MOMENT).sum())


def alike(first: NDArray[Any], second: NDArray[Any]) -> tuple[Ints, Ints]:
    """Pairs of photos of two cameras that each have among their nearest of the other camera.

    A block of rows at a time: 4,000 photos of each camera would fill 0.6 GB.

    Args:
        first: (n, features), the looks of one camera's photos, rows of length one.
        second: (m, features), those of the other's.

    Returns:
        For each pair its place in the one and in the other, by the one, then the other.
    """
    count, others = len(first), len(second)
    most = min(NEAREST, count, others)
    nearest = np.empty((count, most), np.int64)
    best = np.full((others, most), -np.inf, np.float32)
    whose = np.zeros((others, most), np.int64)
    for begin in range(0, count, _BLOCK):
        likeness = first[begin : begin + _BLOCK] @ second.T
        nearest[begin : begin + _BLOCK] = np.argpartition(likeness, -most, axis=1)[:, -most:]
        seen = np.hstack([best, likeness.T])
        top = np.argpartition(seen, -most, axis=1)[:, -most:]
        rows = np.arange(begin, begin + likeness.shape[0])
        known = np.hstack([whose, np.broadcast_to(rows, (others, len(rows)))])
        best = np.take_along_axis(seen, top, axis=1)
        whose = np.take_along_axis(known, top, axis=1)
    ours = (np.arange(count)[:, None] * others + nearest).ravel()
    theirs = (whose * others + np.arange(others)[:, None]).ravel()
    both = np.intersect1d(ours, theirs)
    return both // others, both % others
