"""When and where photos were taken, read from facts as cameras write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from photoclust.grouping.events.taken import DAY, HOUR, Taken, believed, local_seconds, set_right


def _seconds(*facts: Mapping[str, Any]) -> list[float]:
    seconds = Taken.of(facts).seconds
    after: list[float] = (seconds - seconds[0]).tolist()
    return after


def test_leap_days_are_days() -> None:
    assert _seconds({"taken": "2024-02-28T12:00:00"}, {"taken": "2024-03-01T12:00:00"}) == [
        0,
        2 * DAY,
    ]
    assert _seconds({"taken": "2023-02-28T12:00:00"}, {"taken": "2023-03-01T12:00:00"}) == [0, DAY]


def test_a_mere_day_stands_at_its_noon() -> None:
    assert _seconds({"taken": "2024-05-31T12:00:00"}, {"taken": "2024-05-31"}) == [0, 0]


def test_cameras_in_different_zones_are_on_one_clock() -> None:
    phone = {"taken": "2025-02-22T15:10:00", "taken_offset": "+09:00"}
    camera = {"taken": "2025-02-22T00:00:00", "taken_offset": "-06:00"}
    assert _seconds(camera, phone) == [0, 10 * 60]


def test_a_camera_that_says_no_zone_is_in_that_of_the_nearest_photo() -> None:
    home = {"taken": "2024-01-10T12:00:00", "taken_offset": "+01:00"}
    away = {"taken": "2024-06-10T12:00:00", "taken_offset": "+09:00"}
    silent = {"taken": "2024-06-10T13:00:00"}
    assert _seconds(home, away, silent)[2] - _seconds(home, away, silent)[1] == HOUR


def test_what_is_no_date_or_no_place_is_unknown() -> None:
    facts: list[dict[str, Any]] = [
        {},
        {"taken": None, "camera": 3, "latitude": 40.0},
        {"taken": "2024-13-40"},
        {"taken": "2020-01-01T00:03:00"},  # a clock that was never set
        {"taken": "2024-05-31T10:00:00", "latitude": 0.37, "longitude": -0.52},
    ]
    taken = Taken.of(facts)
    assert taken.dated.tolist() == [False, False, False, False, True]
    assert not taken.placed.any()
    assert taken.cameras == ()
    assert not Taken.of([]).dated.any()


def test_the_first_day_of_a_decade_is_believed_where_a_clock_was_set() -> None:
    party = {"taken": "2020-01-01T00:03:00", "taken_offset": "+01:00"}
    camera = {"taken": "2020-01-01T00:03:00", "camera": "Camera"}
    assert Taken.of([party, camera]).dated.tolist() == [True, False]
    assert Taken.of([camera], {"Camera": 300 * DAY}).dated.all()
    assert Taken.of([camera], as_written=True).dated.all()
    assert np.isnan(_by_clock(camera, {}))
    assert _by_clock(camera, {"Camera": 10.0}) == _by_clock(party, {}) + 10


def test_a_mere_day_is_not_of_the_clock_that_is_set_right() -> None:
    day = {"taken": "2024-05-31", "camera": "Camera"}
    assert _by_clock(day, {"Camera": DAY}) == _by_clock(day, {})


def test_the_clock_of_a_camera_is_set_right() -> None:
    facts = [
        {"taken": "2024-05-31T10:00:00", "camera": "Phone"},
        {"taken": "2024-05-31T02:00:00", "camera": "Camera"},
    ]
    seconds = Taken.of(facts, {"Camera": 8 * HOUR}).seconds
    assert np.ptp(seconds) == 0


def test_moments_are_told_by_the_clock_that_is_set_right() -> None:
    clocks = {"Camera": 2 * HOUR}
    late = {"taken": "2024-02-28T23:10:00", "camera": "Camera"}
    assert set_right(late, clocks) == "2024-02-29T01:10:00"
    assert set_right({**late, "camera": "Phone"}, clocks) == late["taken"]
    assert set_right({**late, "taken": "2024-02-28"}, clocks) == "2024-02-28"
    assert set_right({**late, "taken": "9999-12-31T23:00:00"}, clocks) == "9999-12-31T23:00:00"
    assert set_right({**late, "taken": None}, clocks) is None


def _by_clock(facts: Mapping[str, Any], clocks: Mapping[str, float]) -> float:
    return float(local_seconds([facts], clocks)[0])


def test_a_clock_that_went_on_over_new_year_was_set() -> None:
    eve = {"taken": "2019-12-31T23:50:00", "camera": "Camera"}
    after = {"taken": "2020-01-01T00:05:00", "camera": "Camera"}
    never_set = {"taken": "2020-01-01T00:05:00", "camera": "Other"}
    taken = Taken.of([eve, after, never_set])
    assert taken.seconds[1] - taken.seconds[0] == 15 * 60
    assert taken.dated.tolist() == [True, True, False]
    assert np.isnan(local_seconds([eve, after, never_set], {})).tolist() == [False, False, True]


def test_a_clock_is_believed_for_names_as_it_is_for_events() -> None:
    never_set = {"taken": "2020-01-01T00:05:00", "camera": "Other"}
    with_zone = {"taken": "2020-01-01T00:03:00", "taken_offset": "+01:00"}
    eve = {"taken": "2019-12-31T23:50:00", "camera": "Camera"}
    after = {"taken": "2020-01-01T00:05:00", "camera": "Camera"}
    told = believed([never_set, with_zone, eve, after, {}], {})
    assert told == [None, with_zone["taken"], eve["taken"], after["taken"], None]
    assert believed([never_set], {"Other": 60.0}) == ["2020-01-01T00:06:00"]
