"""Names of events say when and where, as shortly as tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from photoclust.core.text import Text
from photoclust.grouping.events.names import event_names
from photoclust.grouping.naming import Traits
from photoclust.grouping.places import Town

LISBON = Town("Lisbon", "Lisbon", "Portugal")
SINTRA = Town("Sintra", "Lisbon", "Portugal")
PORTO = Town("Porto", "Porto", "Portugal")
ROME = Town("Rome", "Lazio", "Italy")
BERLIN = Town("Berlin", "Berlin", "Germany")

Photos = Sequence[tuple[str | None, Town | None]]


def _names(*events: Photos, seen: Sequence[int] | None = None) -> list[Text]:
    photos = [photo for event in events for photo in event]
    classes = np.array(seen if seen is not None else [0] * len(photos), np.uint16)[:, None]
    scores = np.full((len(photos), 1), 1.0 if seen is not None else 0.0, np.float16)
    traits = Traits.of(
        classes, scores, [when for when, _ in photos], [where for _, where in photos]
    )
    ends = np.cumsum([len(event) for event in events]).tolist()
    rows = [range(end - len(event), end) for end, event in zip(ends, events, strict=True)]
    return event_names(rows, traits, ["beach", "dog"])


def _days(month: str, days: Sequence[int], *towns: Town | None) -> Photos:
    return [(f"{month}-{day:02}T12:00:00", town) for day in days for town in towns or (None,)]


def test_one_place_and_several_days_of_a_month() -> None:
    assert _names(_days("2019-07", [3, 5, 9], LISBON), _days("2020-01", [4] * 3, ROME)) == [
        "Lisbon, July 2019",
        "Rome, Saturday 4 January 2020",
    ]


def test_where_two_are_called_so_days_are_said() -> None:
    july = [_days("2019-07", days, LISBON) for days in ([3, 9], [20, 21])]
    assert _names(*july, _days("2019-08", [1, 1], ROME)) == [
        "Lisbon, 3 to 9 July 2019",
        "Lisbon, 20 to 21 July 2019",
        "Rome, Thursday 1 August 2019",
    ]


def test_two_places_stand_behind_the_days() -> None:
    assert _names(_days("2019-07", [3, 9], LISBON, SINTRA), _days("2020-01", [4] * 3, ROME))[0] == (
        "3 to 9 July 2019, Lisbon and Sintra"
    )


def test_many_towns_are_a_region_or_a_country() -> None:
    portugal = _days("2019-07", [3, 9], LISBON, SINTRA, PORTO)
    assert (
        _names(portugal, _days("2020-01", [4] * 3, ROME))[0] == "3 to 9 July 2019, Lisbon and Porto"
    )
    europe = _days("2019-07", [3, 9], LISBON, ROME, BERLIN)
    assert _names(europe) == ["3 to 9 July 2019"], "nothing that two names would say"


def test_spans_say_months_and_years_once() -> None:
    for first, last, name in (
        ("2018-05-05", "2018-05-05", "Saturday 5 May 2018"),
        ("2019-06-28", "2019-07-03", "28 June to 3 July 2019"),
        ("2019-12-30", "2020-01-02", "30 December 2019 to 2 January 2020"),
        ("2019-06-01", "2019-08-20", "June 2019 to August 2019"),
        ("2024-02-29", "2024-02-29", "Thursday 29 February 2024"),
    ):
        assert _names([(first, None), (last, None)]) == [name]


def test_after_midnight_is_still_the_evening_before() -> None:
    night = [("2018-05-05T21:00:00", None), ("2018-05-06T03:59:59", None)]
    assert _names(night) == ["Saturday 5 May 2018"]
    assert _names([*night, ("2018-05-06T04:00:00", None)]) == ["5 to 6 May 2018"]
    assert _names([("2018-05-05", None)]) == ["Saturday 5 May 2018"], "only the day is known"


def test_a_few_photos_without_place_or_date_change_nothing() -> None:
    trip = [*_days("2019-07", [3, 9], LISBON, LISBON), (None, None), ("2019-07-04", None)]
    assert _names(trip, _days("2020-01", [4] * 3, ROME))[0] == "Lisbon, July 2019"


def test_where_all_was_taken_is_not_said() -> None:
    assert _names(_days("2019-07", [3], LISBON), _days("2020-01", [4], LISBON)) == [
        "Wednesday 3 July 2019",
        "Saturday 4 January 2020",
    ]


def test_parts_of_one_event_say_what_is_seen() -> None:
    day = _days("2019-07", [3], *[None] * 6)
    assert _names(day, day, seen=[0] * 6 + [1] * 6) == [
        "Beach, Wednesday 3 July 2019",
        "Dog, Wednesday 3 July 2019",
    ]


def test_a_group_without_dates_is_called_by_looks() -> None:
    assert _names([(None, None)] * 6, seen=[1] * 6) == ["Dog"]
    assert _names() == []


def test_names_are_texts_with_whole_dates() -> None:
    (name,) = _names(_days("2019-07", [3, 9]))
    assert (name.template, dict(name.values)) == (
        "{first} to {last} July {year}",
        {"first": "3", "last": "9", "year": "2019"},
    )
