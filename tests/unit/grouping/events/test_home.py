"""Whoever sleeps and wakes far from home is on one journey."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

import numpy as np

from photoclust.grouping.events.evidence import in_time
from photoclust.grouping.events.home import away_from_home
from photoclust.grouping.events.taken import Taken
from photoclust.grouping.events.tree import Timeline

Rows = list[dict[str, Any]]

BERLIN, NEW_YORK, POTSDAM = (52.5, 13.4), (40.7, -74.0), (52.4, 13.1)
JOURNEY = datetime(2019, 9, 1)


def _day(day: datetime, place: tuple[float, float] | None, photos: int = 8) -> Rows:
    """Photos over a day, from nine in the morning, most of an hour apart."""
    where = {} if place is None else {"latitude": place[0], "longitude": place[1]}
    return [
        {"taken": (day + timedelta(hours=9, minutes=50 * number)).isoformat(), **where}
        for number in range(photos)
    ]


def _outings(place: tuple[float, float]) -> Rows:
    """A day about every week of a year, but for those of the journey."""
    late = np.random.default_rng(0).integers(0, 3, 52).tolist()
    days = [datetime(2019, 1, 1) + timedelta(days=7 * n + later) for n, later in enumerate(late)]
    away = [JOURNEY + timedelta(days=number) for number in range(14)]
    return _all(_day(day, place) for day in days if day not in away)


def _journey(place: tuple[float, float] | None) -> Rows:
    return _all(_day(JOURNEY + timedelta(days=n), place) for n in range(14))


def _all(parts: Iterable[Rows]) -> Rows:
    return list(chain.from_iterable(parts))


def _events(rows: Rows, asked: Rows) -> set[int]:
    event = Timeline.of(Taken.of(rows)).events(len(rows))
    return {int(event[number]) for number, row in enumerate(rows) if row in asked}


def test_two_weeks_abroad_are_one_event_of_a_library_of_outings() -> None:
    journey = _journey(NEW_YORK)
    assert len(_events(_outings(BERLIN) + journey, journey)) == 1


def test_a_camera_without_places_is_on_the_journey_too() -> None:
    evenings = _journey(None)
    for row in evenings:
        later = datetime.fromisoformat(row["taken"]) + timedelta(hours=7)
        row["taken"] = later.isoformat()
    journey = _journey(NEW_YORK) + evenings
    assert len(_events(_outings(BERLIN) + journey, journey)) == 1


def test_every_other_day_in_the_next_town_is_an_event_and_abroad_none() -> None:
    for place, events in ((POTSDAM, 7), (NEW_YORK, 1)):
        journey = _all(_day(JOURNEY + timedelta(days=2 * n), place) for n in range(7))
        assert len(_events(_outings(BERLIN) + journey, journey)) == events


def test_weekends_far_away_stay_apart() -> None:
    weekends = [_day(datetime(2019, 3, 2) + timedelta(days=7 * n), NEW_YORK) for n in range(4)]
    rows = _outings(BERLIN) + _all(weekends)
    assert len(_events(rows, _all(weekends))) == 4


def test_nobody_is_away_who_is_at_home_nowhere() -> None:
    rows = _journey(NEW_YORK) + _day(datetime(2019, 2, 3), BERLIN)
    taken = Taken.of(rows)
    assert not away_from_home(taken, in_time(taken)[-8:]).any()
    nomad = [
        _day(datetime(2019, 1, 1) + timedelta(days=n), (-60.0 + 3 * n, 10.0)) for n in range(30)
    ]
    taken = Taken.of(_all(nomad))
    assert not away_from_home(taken, in_time(taken)).any()
    assert not len(away_from_home(taken, np.empty(0, np.int64)))
