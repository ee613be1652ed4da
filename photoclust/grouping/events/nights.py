"""How likely photos some nights apart are of two events, as the library itself tells it.

People who take photos every day travel, and people who take photos every day live at home; the
same gap of one night is nothing to the first and all to the second. What tells them apart is
chance: if all days with photos were independent of each other, the numbers of nights between them
would fall off evenly (a geometric distribution), and the long gaps, which are surely between
events, say how fast. As many gaps of one night as that explains are between events; what there is
beyond is photos that belong together. The same then for two nights, and so on up to a week.

That is the idea of "empirical Bayes" (Robbins 1956), in the place of the one threshold of Platt,
Czerwinski and Field, "PhotoTOC" (2003), whose K = log 17 was found on one person's photos.
"""

from __future__ import annotations

import numpy as np

from photoclust.grouping.events.taken import DAY, HOUR, Floats

WEEK = 7
"""Nights after which nothing is thought to go on."""

NIGHT_FROM = 6 * HOUR
"""A gap from which on a night may lie in it."""

_THOUGHT = 3.0
"""Gaps that are thought to every number of nights before any was seen."""

_EVEN = 2.0
"""Nights at which these are between events as often as not."""

_OUTLIER = 10.0
"""Medians from which on a length is none that chance explains: one of a thousand, if even."""

_NOISE = 2.0
"""Standard errors that chance is granted: little that is in excess proves nothing."""


def night_odds(gaps: Floats) -> Floats:
    """Log odds that a gap of 1, 2, ... `WEEK` nights is between two events; they never fall.

    Args:
        gaps: Seconds between photos that follow each other.
    """
    nights = nights_in(gaps[gaps >= NIGHT_FROM])
    seen = np.bincount(np.minimum(nights, WEEK + 1), minlength=WEEK + 2)
    longer = _without_outliers(nights[nights > WEEK])
    # Gaps between events beyond the number of nights that is looked at: how many they are, and
    # how many nights there are in all of them.
    count, total = float(len(longer)), float(longer.sum())
    chance = np.empty(WEEK)
    for number in range(WEEK, 0, -1):
        expected = 0.0
        if count:
            ends = min(count / max(total - number * count, count), 0.9)
            expected = count * ends / (1 - ends)
        expected = min(expected + _NOISE * np.sqrt(expected), float(seen[number]))
        thought = _THOUGHT * number**2 / (number**2 + _EVEN**2)
        chance[number - 1] = (expected + thought) / (seen[number] + _THOUGHT)
        count += seen[number] * chance[number - 1]
        total += seen[number] * chance[number - 1] * number
    chance = np.maximum.accumulate(chance)
    return np.asarray(np.log(chance / (1 - chance)), np.float64)


def _without_outliers(longer: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
    """Long gaps, none longer than chance makes one of some hundreds.

    A scan of the fifties or a clock of another decade would otherwise say of all the others that
    they are short.
    """
    if not len(longer):
        return np.empty(0)
    beyond = (longer - WEEK).astype(np.float64)
    return WEEK + np.minimum(beyond, _OUTLIER * np.median(beyond))


def nights_in(gaps: Floats) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The nights in gaps that are long enough to have one."""
    return np.maximum(1, np.round(gaps / DAY)).astype(np.int64)
