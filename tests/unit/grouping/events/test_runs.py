"""Days in a row are a journey where chance does not explain them."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.events.runs import run_odds
from photoclust.grouping.events.taken import DAY, HOUR, Floats, Taken
from photoclust.grouping.events.tree import Timeline


def _taken(days: Floats) -> Taken:
    """Eight photos a day, without places."""
    seconds = (days[:, None] * DAY + (9 + np.arange(8) * 0.8) * HOUR).ravel()
    nowhere = np.full(len(seconds), np.nan)
    return Taken(seconds, nowhere, nowhere, np.full(len(seconds), -1, np.int64), ())


def _outings(weeks: int) -> Floats:
    late = np.random.default_rng(0).integers(0, 3, weeks)
    return (7 * np.arange(weeks) + late).astype(np.float64)


def _events(days: Floats) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The event of each day."""
    return Timeline.of(_taken(days)).events(8 * len(days))[::8]


def test_two_weeks_away_are_one_event_of_a_library_of_outings_without_places() -> None:
    journey = 7 * 30 + 3 + np.arange(14.0)
    outings = _outings(52)
    days = np.sort(np.concatenate([outings[np.abs(outings - journey.mean()) > 9], journey]))
    event = _events(days)
    away = np.isin(days, journey)
    assert len(np.unique(event[away])) == 1
    assert len(np.unique(event[~away])) == (~away).sum()


def test_a_day_left_out_does_not_part_a_journey() -> None:
    journey = 7 * 30 + 3 + np.array([0.0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 12])
    outings = _outings(52)
    days = np.sort(np.concatenate([outings[np.abs(outings - journey.mean()) > 9], journey]))
    assert len(np.unique(_events(days)[np.isin(days, journey)])) == 1


def test_two_days_running_now_and_then_stay_two_events() -> None:
    outings = _outings(52)
    days = np.sort(np.concatenate([outings, outings[::17] + 1]))
    assert len(np.unique(_events(days))) == len(days)


@pytest.mark.parametrize("every", [0.3, 0.6, 0.9])
def test_chance_makes_no_journeys(every: float) -> None:
    days = np.flatnonzero(np.random.default_rng(1).random(2000) < every)
    found = run_odds(np.diff(days))
    assert (found < 0).mean() < 0.02


def test_what_is_found_leaves_less_to_chance() -> None:
    """Journeys of three days are seen once those of ten no longer make days in a row common."""
    nights = np.array(([7, 8, 6, 7] * 5 + [1] * 9 + [7] + [1, 1] + [8]) * 5)
    assert (run_odds(nights)[nights == 1] < 0).all()


@pytest.mark.parametrize("nights", [[], [1], [9], [1] * 50, [9] * 50, [2, 2, 2]])
def test_odd_libraries_have_odds(nights: list[int]) -> None:
    odds = run_odds(np.array(nights, np.int64))
    assert len(odds) == len(nights)
    assert not np.isnan(odds).any()
