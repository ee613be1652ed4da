"""Dates as libraries have them: some are absurd, some all the same, most are missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest

from photoclust.grouping.by import By
from photoclust.grouping.events.choice import choose
from photoclust.grouping.events.taken import DAY, HOUR, Taken
from photoclust.grouping.events.tree import Timeline

OUTINGS, OF_EACH = 60, 12
Facts = list[Mapping[str, Any]]


def _said(seconds: float) -> dict[str, str]:
    return {"taken": (datetime(2011, 3, 1) + timedelta(seconds=round(seconds))).isoformat()}


def _outings() -> Facts:
    """A person who goes out every few days, now and then on two days in a row."""
    random = np.random.default_rng(3)
    days = np.cumsum(random.choice([1, 3, 4, 5, 9, 16], OUTINGS, p=[0.1, 0.2, 0.2, 0.2, 0.2, 0.1]))
    times = np.linspace(10, 15, OF_EACH) * HOUR
    return [_said(day * DAY + time) for day in days.tolist() for time in times.tolist()]


def _with(places: slice, *others: str) -> Facts:
    facts = _outings()
    for number, row in enumerate(range(*places.indices(len(facts)))):
        facts[row] = {"taken": others[number % len(others)]}
    return facts


def _events(facts: Facts) -> int:
    event = Timeline.of(Taken.of(facts)).events(len(facts))
    return len(np.unique(event[event >= 0]))


@pytest.mark.parametrize(
    ("facts", "more"),
    [
        (_with(slice(None, None, 20), "1955-06-01", "2031-02-07T06:28:15"), 2),
        (_with(slice(0, 200), "2018-05-05T12:00:00"), 1),
        (_with(slice(None, None, 20), "1970-01-01T00:00:00", "2000-01-01T00:00:00"), 0),
    ],
    ids=["a scan and a clock of another decade", "one date for many", "clocks never set"],
)
def test_odd_dates_do_not_join_the_events_of_the_others(facts: Facts, more: int) -> None:
    usual = _events(_outings())
    assert usual > OUTINGS * 0.7
    lost = 200 // OF_EACH if more == 1 else 0
    assert abs(_events(facts) - usual + lost - more) <= 3
    assert choose(Taken.of(facts)).by is By.BOTH


def _days(each: int, days: int) -> Facts:
    return [
        _said(day * DAY + (8 + 12 * n / each) * HOUR) for day in range(days) for n in range(each)
    ]


@pytest.mark.parametrize(
    ("make", "by"),
    [
        (lambda: [{"taken": fact["taken"][:10]} for fact in _outings()], By.BOTH),
        (lambda: [{"taken": fact["taken"][:10] + "T00:00:00"} for fact in _outings()], By.BOTH),
        (lambda: [fact for fact in _outings() for _ in range(10)], By.BOTH),
        (lambda: [f if n % 20 == 0 else {} for n, f in enumerate(_outings())], By.LOOKS),
        (lambda: _days(5, 1), By.LOOKS),
        (lambda: _days(3, 3650), By.LOOKS),
        (lambda: [_said(0)] * 300, By.LOOKS),
        (lambda: [{"taken": f"{1950 + n // 4}-06-01"} for n in range(200)], By.LOOKS),
    ],
    ids=[
        "days alone", "midnight", "bursts", "one in twenty dated", "one day", "ten years daily",
        "one second", "scans",
    ],
)  # fmt: skip
def test_the_photos_decide_for_events_where_dates_tell_them_apart(
    make: Callable[[], Facts], by: By
) -> None:
    assert choose(Taken.of(make())).by is by
