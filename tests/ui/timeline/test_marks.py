"""Years and months have room beside the photos, and none is read as one of another year."""

from __future__ import annotations

from datetime import date

from photoclust.ui.timeline.marks import Mark, marks_of

LINE = 10


def test_years_stand_where_their_photos_begin_and_months_where_there_is_room() -> None:
    days = [date(2019, 5, 1), date(2019, 7, 1), date(2019, 7, 20), date(2020, 1, 1), None]
    marks = marks_of(days, [0, 400, 500, 1000, 1900], 2000, 200, LINE)
    assert marks == [Mark(0, 2019), Mark(40, 2019, 7), Mark(100, 2020), Mark(190, None)]


def test_of_years_without_room_the_longest_is_told_and_months_of_others_are_not() -> None:
    days = [date(2018, 1, 1), date(2018, 3, 1), date(2019, 5, 1), date(2019, 8, 1)]
    marks = marks_of(days, [0, 20, 40, 1000], 2000, 200, LINE)
    assert marks == [Mark(4, 2019), Mark(100, 2019, 8)]


def test_nothing_has_no_marks() -> None:
    assert marks_of([], [], 0, 200, LINE) == []
