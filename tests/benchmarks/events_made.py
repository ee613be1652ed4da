"""Made libraries of photos with dates, places and true events: how different people take photos.

`CHOSEN_ON` took part in choosing the constants of `grouping.events`, with the seeds 0 to 2.
`HELD_OUT` did not: these were written after the constants stood, and nothing was changed since.
`REGULAR` showed what `grouping.events.runs` is for, and its constants were chosen on such persons
and all habits above; `REGULAR_HELD_OUT` were written after it stood.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.events.taken import DAY, HOUR, Taken

_BURST_GOES_ON = 0.35
_LEAVES_OUT_A_DAY = 0.15
_MOVES_ON = 0.3
_THIRD = 2

_PARTS = {"stay": (), "two": ("snap", "party")}
"""What is no one event: nothing, or two on one day."""


@dataclass(frozen=True)
class Habit:
    """How a person takes photos.

    Attributes:
        photos: How many there are in the end, at least.
        between: Mean days from one event to the next.
        kinds: How often each kind of event is, in any unit.
        per: Logarithm of the median number of photos of a day out.
        placed: Share of the photos whose place is known.
        least: Days without photos after each event.
        weekends: Photos are taken on Saturdays and Sundays only, but for trips.
        length: Logarithm of the median number of days of a trip.
        every: Days from one event to the next, give or take one; 0 for chance.
        days: Fewest and most days of a trip, each number as likely; None for `length`.
        journey: Days of the third event, a trip; 0 for an event like the others.
    """

    photos: int
    between: float
    kinds: Mapping[str, float]
    per: float = 2.5
    placed: float = 0.6
    least: float = 0.0
    weekends: bool = False
    length: float = 1.6
    every: int = 0
    days: tuple[int, int] | None = None
    journey: int = 0


CHOSEN_ON = {
    "albums": Habit(500, 20, {"trip": 3, "outing": 4, "project": 1}, 1.6, 0.4, 1),
    "traveller": Habit(1000, 25, {"trip": 5, "outing": 1}, 3.0, 0.0, 2),
    "traveller with places": Habit(1000, 6, {"trip": 5, "outing": 2}, 3.0, 0.8, 0.3),
    "family": Habit(1500, 3, {"trip": 1, "outing": 4, "party": 3, "snap": 6}, 2.8, 0.6),
    "phone": Habit(1500, 0.8, {"trip": 1, "outing": 4, "party": 2, "snap": 30}, 2.8, 0.7),
    "parties": Habit(1000, 2, {"party": 6, "outing": 4}, 3.5, 0.0),
    "sparse": Habit(300, 9, {"trip": 1, "outing": 3, "snap": 3}, 1.2, 0.3),
}

HELD_OUT = {
    "weekends": Habit(1000, 4, {"outing": 5, "party": 3, "trip": 1}, 2.6, 0.0, weekends=True),
    "long journeys": Habit(1500, 70, {"trip": 1}, 2.6, 0.5, 5, length=3.2),
    "short breaks": Habit(900, 12, {"trip": 4, "party": 2}, 2.4, 0.3, length=0.9),
    "workshop": Habit(600, 7, {"project": 5, "snap": 4, "outing": 1}, 1.8, 0.0),
    "new baby": Habit(2000, 0.4, {"snap": 40, "party": 2, "outing": 3}, 2.2, 0.9),
    "old and new": Habit(700, 45, {"trip": 2, "outing": 3, "party": 2, "snap": 4}, 2.0, 0.1),
}

_WEEKLY = {"outing": 10, "trip": 1, "stay": 2}
_LONG = (2, 14)

REGULAR = {
    "trips": Habit(1000, 20, {"trip": 1}, 2.5, 0.0, 14, days=_LONG),
    "few trips": Habit(250, 20, {"trip": 1}, 1.8, 0.0, 14, days=_LONG),
    "weekly": Habit(1200, 0, _WEEKLY, 2.3, 0.0, every=7, days=_LONG),
    "weekly with places": Habit(1200, 0, _WEEKLY, 2.3, 0.8, every=7, days=_LONG),
    "one long journey": Habit(700, 20, {"trip": 1}, 2.5, 0.0, 14, days=(2, 5), journey=40),
    "two a day": Habit(1000, 8, {"two": 5, "trip": 1}, 2.5, 0.0),
}

REGULAR_HELD_OUT = {
    "fortnightly": Habit(900, 0, {"outing": 6, "trip": 1}, 2.6, 0.0, every=14, days=(3, 10)),
    "every fourth day": Habit(1500, 0, {"outing": 12, "trip": 1}, 2.0, 0.2, every=4, days=(2, 8)),
    "skiing": Habit(1200, 12, {"outing": 5, "trip": 2, "snap": 5}, 2.6, 0.1, days=(6, 9)),
    "student": Habit(1200, 2, {"party": 3, "snap": 4, "trip": 0.3}, 2.4, 0.0, days=(3, 20)),
    "a month away": Habit(1200, 0, {"outing": 8, "stay": 2}, 2.4, 0.1, every=7, journey=30),
}


@dataclass(frozen=True)
class Made:
    """A made library, in the order of time.

    Attributes:
        taken: When and where.
        event: (n,), the true event of each photo.
    """

    taken: Taken
    event: NDArray[np.int64]


@dataclass
class _Photos:
    seconds: list[float] = field(default_factory=list)
    event: list[int] = field(default_factory=list)
    place: list[tuple[float, float]] = field(default_factory=list)


def make(habit: Habit, seed: tuple[int, ...]) -> Made:
    """Make the library of a person of a habit."""
    random = np.random.default_rng(seed)
    home = (random.uniform(35, 55), random.uniform(-10, 30))
    names = list(habit.kinds)
    weight = np.array([habit.kinds[name] for name in names], float)
    photos, now, event = _Photos(), 0.0, 0
    while len(photos.seconds) < habit.photos:
        if habit.every:
            now = max(now, _in_turn(now, habit.every, random))
        else:
            now += (random.exponential(habit.between) + habit.least) * DAY
        kind = str(random.choice(names, p=weight / weight.sum()))
        if habit.journey and event == _THIRD:
            kind = "journey"
        day = float(np.floor(now / DAY))
        if habit.weekends and kind != "trip" and day % 7 < 5:
            day += 5 - day % 7
        for part in _PARTS.get(kind, (kind,)):
            days = _event(photos, habit, part, day, home, event, random)
            now = max(now, (day + days) * DAY)
            event += 1
    order = np.argsort(photos.seconds, kind="stable")
    places = np.array(photos.place)[order]
    taken = Taken(
        np.array(photos.seconds)[order],
        places[:, 0],
        places[:, 1],
        np.full(len(order), -1, np.int64),
        (),
    )
    return Made(taken, np.array(photos.event)[order])


def _in_turn(now: float, every: int, random: np.random.Generator) -> float:
    """The next of the days that come round, give or take one."""
    turn = np.floor(now / DAY / every) + 1
    return float(turn * every + random.integers(-1, 2)) * DAY


def _event(
    photos: _Photos,
    habit: Habit,
    kind: str,
    first_day: float,
    home: tuple[float, float],
    event: int,
    random: np.random.Generator,
) -> int:
    """Take the photos of one event; returns how many days it lasted."""
    spread = {
        "trip": (4.0, 6.0),
        "journey": (4.0, 6.0),
        "outing": (0.4, 0.6),
        "party": (0.03, 0.03),
    }.get(kind, (0.0, 0.0))
    place = (home[0] + random.normal(0, spread[0]), home[1] + random.normal(0, spread[1]))
    days, per = 1, random.lognormal(habit.per, 0.6)
    if kind == "journey":
        kind, days = "trip", habit.journey
    elif kind == "trip" and habit.days:
        days = int(random.integers(*habit.days, endpoint=True))
    elif kind == "trip":
        days = int(np.clip(random.lognormal(habit.length, 0.5), 2, 60))
    elif kind == "project":
        days, per = int(random.integers(2, 8)), random.lognormal(1.0, 0.5)
    elif kind == "snap":
        per = random.uniform(1, 3)
    several = kind in ("trip", "project")
    got = 0
    for day in range(days):
        if kind == "trip" and day and random.random() < _MOVES_ON:
            place = (place[0] + random.normal(0, 0.4), place[1] + random.normal(0, 0.4))
        if several and got and random.random() < _LEAVES_OUT_A_DAY:
            continue
        for moment in _day(kind, max(1, int(random.poisson(per))), random):
            photos.seconds.append((first_day + day) * DAY + moment)
            photos.event.append(event)
            known = random.random() < habit.placed
            near = (place[0] + random.normal(0, 0.01), place[1] + random.normal(0, 0.01))
            photos.place.append(near if known else (np.nan, np.nan))
            got += 1
    return days


def _day(kind: str, count: int, random: np.random.Generator) -> list[float]:
    """Seconds into the day of its photos: in bursts, within the hours that fit the kind."""
    start = random.uniform(7, 11)
    end = random.uniform(17, 23)
    if kind == "party":
        start = random.uniform(15, 19)
        end = start + random.uniform(2, 6)
    elif kind == "outing":
        end = start + random.uniform(2, 9)
    elif kind == "snap":
        start = random.uniform(8, 20)
        end = start + 0.3
    moments: list[float] = []
    while len(moments) < count:
        burst = min(count - len(moments), 1 + int(random.geometric(_BURST_GOES_ON)))
        at = random.uniform(start, end) * HOUR
        moments += (at + np.cumsum(random.lognormal(2.7, 1.2, burst))).tolist()
    return sorted(moments)
