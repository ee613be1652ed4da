"""How much speaks for a new event between two photos that follow each other in time.

Three voices are added up as log odds:

- the gap itself, judged by the library's own rhythm (`nights`) and by the run of days that it
  is in (`runs`), and under a night by its logarithm;
- the gap against the logarithms of the gaps around it: Platt, Czerwinski and Field, "PhotoTOC:
  automatic clustering for browsing personal photographs" (2003), whose rule cuts where a gap is 17
  times the geometric mean of the ten before and the ten after. Here it is a voice, not the rule:
  within a trip of quick photos each night is 17 times the mean;
- a jump in place, where places are known: farther than people go in a day speaks for, the same
  village against, and much against where both sides are far from home (`home`).

That one scale does not fit all is the lesson of Cooper, Foote, Girgensohn and Wilcox, "Temporal
event clustering for digital photo collections" (2005), who look for boundaries at many scales and
let the data choose among them. Here one list of log odds holds all scales: it is cut higher or
lower.
"""

from __future__ import annotations

import numpy as np

from photoclust.grouping.events.home import away_from_home
from photoclust.grouping.events.nights import NIGHT_FROM, WEEK, night_odds, nights_in
from photoclust.grouping.events.runs import run_odds
from photoclust.grouping.events.taken import DAY, HOUR, Floats, Ints, Taken, kilometres

SCENE, EVENT, TRIP = -5.0, 0.0, 2.0
"""Log odds above which photos are of two scenes (a pause of three quarters of an hour), of two
events, of two trips."""

_AT_NIGHT_FROM, _FALL = -2.0, 1.5
"""Log odds at the shortest gap that may hold a night, and by how much they fall with each e-fold
below it."""

_FULL_NIGHT = 14 * HOUR
"""A gap from which on it surely holds a night."""

_WINDOW = 10
"""Gaps before and after that a gap is compared with, as in PhotoTOC."""

_CONTRAST = np.log(17)
_CONTRAST_WEIGHT = 0.3
_MOST_CONTRAST = 2.0

_EVEN_KM = 50.0
"""A jump that says nothing: as far as a day trip goes."""

_NEAR, _FAR = -1.0, 2.0
"""What a jump can say at most, against and for."""

_STILL_AWAY = -3.0
"""What it says at most that photos a night apart were both taken far from home."""

_HOME_AGAIN = 5
"""Nights after which it says nothing: a person may have been home from one weekend to the next."""

_ROUND_TRIP_KM = 300.0
"""As far as a journey goes on from one night to the next."""

_JUMP_FROM = HOUR
"""Within an hour a jump is a fault of the place, or a flight."""

_MATES = 5
"""Photos on either side among which a place is looked for."""


def boundary_odds(taken: Taken, order: Ints) -> Floats:
    """Log odds that a new event begins between each photo and the next.

    Takes a moment for 100,000 photos: sorting is all that is more than linear.

    Args:
        taken: Of all photos.
        order: Those with a date, in the order of time.

    Returns:
        (len(order) - 1,), finite.
    """
    gaps = np.maximum(np.diff(taken.seconds[order]), 1.0)
    if not len(gaps):
        return np.empty(0)
    places = _by_place(taken, order, gaps) + _by_home(taken, order, gaps)
    return by_gap(gaps) + _by_contrast(gaps) + places


def in_time(taken: Taken) -> Ints:
    """The photos with a date in the order of time; those of one second as they stand."""
    dated = np.flatnonzero(taken.dated)
    return dated[np.argsort(taken.seconds[dated], kind="stable")]


def by_gap(gaps: Floats) -> Floats:
    """What the length of each gap says, by the rhythm of all and the run of days it is in."""
    nights = night_odds(gaps)
    days = gaps / DAY
    odds = np.interp(days, np.arange(1, WEEK + 1), nights)
    # After a week certainty still grows, so that coarser positions part the longest gaps last.
    long = max(float(nights[-1]), 1.0) + np.log(np.maximum(days / WEEK, 1.0))
    odds = np.where(days > WEEK, long, odds)
    first = float(nights[0])
    start = min(_AT_NIGHT_FROM, first)
    between = np.interp(np.log(gaps), (np.log(NIGHT_FROM), np.log(_FULL_NIGHT)), (start, first))
    odds = np.where(gaps < _FULL_NIGHT, between, odds)
    under = _AT_NIGHT_FROM + _FALL * np.log(gaps / NIGHT_FROM)
    odds = np.where(gaps < NIGHT_FROM, np.minimum(under, start), odds)
    held = gaps >= NIGHT_FROM
    odds[held] = np.minimum(odds[held], run_odds(nights_in(gaps[held])))
    return np.asarray(odds, np.float64)


def _by_contrast(gaps: Floats) -> Floats:
    logs = np.log(gaps)
    place = np.arange(len(logs))
    first = np.maximum(place - _WINDOW, 0)
    end = np.minimum(place + _WINDOW + 1, len(logs))
    sums = np.concatenate([[0.0], np.cumsum(logs)])
    around = (sums[end] - sums[first]) / (end - first)
    excess = np.clip(logs - around - _CONTRAST, -_MOST_CONTRAST, _MOST_CONTRAST)
    return np.asarray(_CONTRAST_WEIGHT * excess, np.float64)


def _by_place(taken: Taken, order: Ints, gaps: Floats) -> Floats:
    known = taken.placed[order]
    number = np.arange(len(order))
    last = np.maximum.accumulate(np.where(known, number, -1))[:-1]
    following = np.where(known, number, len(order))[::-1]
    following = np.minimum.accumulate(following)[::-1][1:]
    asked = np.flatnonzero(
        (last >= 0)
        & (following < len(order))
        & (number[:-1] - last <= _MATES)
        & (following - number[1:] <= _MATES)
    )
    odds = np.zeros(len(gaps))
    far = kilometres(taken.latitude, taken.longitude, order[last[asked]], order[following[asked]])
    said = np.clip(np.log2(np.maximum(far, 0.01) / _EVEN_KM), _NEAR, _FAR)
    odds[asked] = np.where((said > 0) & (gaps[asked] < _JUMP_FROM), 0.0, said)
    return odds


def _by_home(taken: Taken, order: Ints, gaps: Floats) -> Floats:
    """What it says that the person was far from home shortly before and shortly after.

    The places may be of any photos around: between two nights in one town nobody was at home,
    whatever a camera without places took meanwhile.
    """
    odds = np.zeros(len(order) - 1)
    placed = np.flatnonzero(taken.placed[order])
    if len(placed) < 2:
        return odds
    away = away_from_home(taken, order[placed])
    a, b = placed[:-1], placed[1:]
    far = kilometres(taken.latitude, taken.longitude, order[a], order[b])
    days = (taken.seconds[order[b]] - taken.seconds[order[a]]) / DAY
    stays = away[:-1] & away[1:] & (far <= _ROUND_TRIP_KM) & (days < _HOME_AGAIN)
    said = _STILL_AWAY * np.minimum((_HOME_AGAIN - days) / (_HOME_AGAIN - 1), 1.0)
    odds[placed[0] : placed[-1]] = np.repeat(np.where(stays, said, 0.0), b - a)
    return np.where(gaps < NIGHT_FROM, 0.0, odds)
