"""How likely days in a row with photos are there by chance: what one night alone does not tell.

Who goes out about every week now and then does so on two days running; fourteen days running are
a journey, though each of its nights is as long as any other. If every gap were short with the same
chance whatever the last one was, runs of short gaps would get rarer with each gap by that chance
(Wald and Wolfowitz, "On a test whether two samples are from the same population", 1940). As many
runs of a length as that explains are chance, what there is beyond are journeys; then the same
again with the chance among the gaps that are left, until no more runs are found. It is the
reckoning of `nights` a level higher, and the burst of Kleinberg, "Bursty and hierarchical structure
in streams" (2002), with the library's own rhythm as its lower state.

Where photos are taken nearly every day, chance makes long runs, and this has nothing to say.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.events.taken import Floats, Ints

_LEFT_OUT = 2
"""Nights that a day without photos makes, which a run goes on over."""

_THOUGHT = 2.0
"""Runs of each length that are thought to be chance, and as many to be journeys, before any was
seen."""

_NOISE = 3.0
"""Standard errors that chance is granted."""

_PASSES = 10


def run_odds(nights: Ints) -> Floats:
    """Log odds at most that there is a new event in each gap, by the run of days it is in.

    Args:
        nights: In each gap that may hold one, in the order of time.

    Returns:
        (len(nights),), below 0 inside of runs that chance does not explain; elsewhere infinite.
    """
    short = _in_a_row(nights)
    most = np.full(len(nights), np.inf)
    edges = np.diff(np.concatenate([[0], short.astype(np.int64), [0]]))
    length = np.flatnonzero(edges < 0) - np.flatnonzero(edges > 0)
    if not len(length):
        return most
    seen = np.cumsum(np.bincount(length)[::-1])[::-1][1:].astype(np.float64)
    journeys = np.zeros(len(length), bool)
    odds = np.empty(0)
    for _ in range(_PASSES):
        odds = _odds(seen, int(length[~journeys].sum()), int((~short).sum()))[length - 1]
        found = odds < 0
        if (found == journeys).all():
            break
        journeys = found
    most[short] = np.repeat(np.where(odds < 0, odds, np.inf), length)
    return most


def _in_a_row(nights: Ints) -> NDArray[np.bool_]:
    """Gaps of one night, and of two between such: a day without photos ends and begins no run."""
    one = nights <= 1
    beside = np.concatenate([[False], one, [False]])
    return np.asarray(one | ((nights <= _LEFT_OUT) & beside[:-2] & beside[2:]))


def _odds(seen: Floats, short: int, long: int) -> Floats:
    """Log odds that a run of 1, 2, ... gaps is chance; they never rise.

    Args:
        seen: Runs of so many gaps or more.
        short: Short gaps outside of journeys.
        long: All other gaps. A run may begin after each.
    """
    long = max(long, 1)
    again = short / (short + long)
    expected = long * again ** np.arange(1, len(seen) + 1)
    expected = np.minimum(expected + _NOISE * np.sqrt(expected), seen)
    chance = (expected + _THOUGHT) / (seen + 2 * _THOUGHT)
    return np.asarray(np.minimum.accumulate(np.log(chance / (1 - chance))), np.float64)
