"""A library by time: events in their order, named; what has no date at the end."""

from __future__ import annotations

from datetime import date

from photoclust.core.photo import PhotoId
from photoclust.services.search.columns import PhotoColumns
from photoclust.services.search.events import Events, events_of
from photoclust.services.search.told import Told
from tests.helpers import ui_library
from tests.helpers.columns import columns_of

LISBON = (38.72, -9.14)


def test_events_in_the_order_of_time_and_undated_photos_at_the_end() -> None:
    photos = ui_library.photos(8)
    told: dict[int, Told | str] = {
        1: "2021-03-05T18:00:00",
        2: "2021-03-05T18:05:00",
        4: Told("2019-07-03T10:20:00", None, *LISBON),
        3: Told("2019-07-03T10:00:00", None, *LISBON),
        5: Told("2019-07-04T11:00:00", None, *LISBON),
        6: "no date",
    }
    found = events_of(columns_of(told, photos), ())
    assert [event.photos for event in found.events] == [(3, 4, 5), (1, 2)]
    assert [event.day for event in found.events] == [date(2019, 7, 3), date(2021, 3, 5)]
    assert found.events[1].name == "Friday 5 March 2021"
    assert found.undated == (6, 7, 8)


def test_nothing_has_no_events() -> None:
    assert events_of(PhotoColumns(), ()) == Events((), ())
    photos = ui_library.photos(2)
    unread = PhotoColumns().beside(photos)
    assert events_of(unread, ()) == Events((), (PhotoId(1), PhotoId(2)))


def test_the_timeline_goes_by_clocks_that_were_set_right() -> None:
    photos = ui_library.photos(3)
    told: dict[int, Told | str] = {
        1: Told("2021-03-05T18:00:00", camera="Phone"),
        2: Told("2021-03-05T18:10:00", camera="Phone"),
        3: Told("2020-03-05T18:05:00", camera="Camera"),
    }
    apart = events_of(columns_of(told, photos), ())
    assert [event.photos for event in apart.events] == [(3,), (1, 2)]
    together = events_of(columns_of(told, photos, clocks={"Camera": 365 * 86400.0}), ())
    assert [event.photos for event in together.events] == [(1, 3, 2)]
    assert together.events[0].day == date(2021, 3, 5)
