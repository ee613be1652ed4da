"""Made libraries of photos with dates, places and true events: how different people take photos.

`CHOSEN_ON` took part in choosing the constants of `grouping.events`, with the seeds 0 to 2.
`HELD_OUT` did not: these were written after the constants stood, and nothing was changed since.
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
    """

    photos: int
    between: float
    kinds: Mapping[str, float]
    per: float = 2.5
    placed: float = 0.6
    least: float = 0.0
    weekends: bool = False
    length: float = 1.6


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
        now += (random.exponential(habit.between) + habit.least) * DAY
        kind = str(random.choice(names, p=weight / weight.sum()))
        day = float(np.floor(now / DAY))
        if habit.weekends and kind != "trip" and day % 7 < 5:
            day += 5 - day % 7
        days = _event(photos, habit, kind, day, home, event, random)
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
    spread = {"trip": (4.0, 6.0), "outing": (0.4, 0.6), "party": (0.03, 0.03)}.get(kind, (0.0, 0.0))
    place = (home[0] + random.normal(0, spread[0]), home[1] + random.normal(0, spread[1]))
    days, per = 1, random.lognormal(habit.per, 0.6)
    if kind == "trip":
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
