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

    Args:
        first: (n, features), the looks of one camera's photos, rows of length one.
        second: (m, features), those of the other's.

    Returns:
        For each pair its place in the one and in the other.
    """
    likeness = first @ second.T
    most = min(NEAREST, *likeness.shape)
    rows = np.argpartition(-likeness, most - 1, axis=1)[:, :most]
    columns = np.argpartition(-likeness, most - 1, axis=0)[:most]
    theirs, ours = np.zeros(likeness.shape, bool), np.zeros(likeness.shape, bool)
    theirs[np.arange(len(rows))[:, None], rows] = True
    ours[columns, np.arange(columns.shape[1])] = True
    a, b = np.nonzero(theirs & ours)
    return a, b
