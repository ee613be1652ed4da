"""Dates as programs really write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.imaging.dates import Moment, moment_of, offset_of


@pytest.mark.parametrize(
    "text",
    [
        "2021:05:05 10:11:12",
        "2021/05/05 10:11:12",
        "2021-05-05 10:11:12",
        "2021.05.05 10.11.12",
        "2021:05:05 10-11-12",
        "2021: 5: 5 10:11:12",
        "2021-05-05T10:11:12",
        "2021-05-05_10:11:12",
        "20210505T101112",
        "20210505 101112",
        "05.05.2021 10:11:12",
        "05/05/2021 10:11:12",
        "2021:05:05 10:11:12 AM",
        "Wed, 05 May 2021 10:11:12 GMT",
        "Wed May  5 10:11:12 2021",
        "5 May 2021 10:11:12",
        "Wednesday, May 5, 2021 10:11:12 AM",
        "2021:05:05 10:11:12 CEST",
        "  2021:05:05 10:11:12 ",
    ],
)
def test_one_moment_in_many_forms(text: str) -> None:
    found = moment_of(text)
    assert found is not None
    assert found.text == "2021-05-05T10:11:12"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021:05:05 10:11", Moment("2021-05-05T10:11:00")),
        ("2021-05-05T10:11Z", Moment("2021-05-05T10:11:00", offset="+00:00")),
        ("2021:05:05 10:00-05:00", Moment("2021-05-05T10:00:00", offset="-05:00")),
        ("2021-05-05T10:11:12+02:00", Moment("2021-05-05T10:11:12", offset="+02:00")),
        ("2021:05:05 10:11:12+0000", Moment("2021-05-05T10:11:12", offset="+00:00")),
        ("20210505 101112-0330", Moment("2021-05-05T10:11:12", offset="-03:30")),
        ("2021-05-05T10:11:12.034Z", Moment("2021-05-05T10:11:12", "034", "+00:00")),
        ("2021:05:05 10:11:12,5", Moment("2021-05-05T10:11:12", "5")),
        ("2021:05:05 10:11:12:345", Moment("2021-05-05T10:11:12", "345")),
        ("Wed, 05 May 2021 10:11:12 +0200", Moment("2021-05-05T10:11:12", offset="+02:00")),
        ("2021:05:05 24:00:00", Moment("2021-05-05T00:00:00")),
        ("2021:05:05 24:10:11", Moment("2021-05-05T00:10:11")),
        ("2021:05:05 10:11:60", Moment("2021-05-05T10:11:59")),
        ("2021:05:05 01:02:03 PM", Moment("2021-05-05T13:02:03")),
        ("2021:05:05 12:02:03 a.m.", Moment("2021-05-05T00:02:03")),
        ("May 5, 2021 01:02:03 PM", Moment("2021-05-05T13:02:03")),
        ("2021:05:05", Moment("2021-05-05")),
        ("20210505", Moment("2021-05-05")),
        ("2021:05:05   :  :  ", Moment("2021-05-05")),
        ("31/05/2021", Moment("2021-05-31")),
        ("05/31/2021", Moment("2021-05-31")),
        ("4.5.2021", Moment("2021-05-04")),
        ("5 May 2021", Moment("2021-05-05")),
        ("1890-07-01", Moment("1890-07-01")),
        ("2021:05:05 10:11:12 +99:99", Moment("2021-05-05T10:11:12")),
    ],
)
def test_what_a_text_says_and_no_more(text: str, moment: Moment) -> None:
    assert moment_of(text) == moment
    assert moment.has_time is ("T" in moment.text)
    datetime.fromisoformat(moment.text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000:00:00 00:00:00",
        "    :  :     :  :  ",
        "0001:01:01 00:00:00",
        "0101-01-01",
        "9999:12:31 23:59:59",
        "2999-01-01 10:00:00",
        "2021:13:01 10:00:00",
        "2021:02:30 10:00:00",
        "2021:05:00",
        "20210500",
        "2021:05:05 25:00:00",
        "2021:05:05 10:61:00",
        "2021:05:05 13:00:00 PM",
        "2021:05:05 0",
        "2021-05",
        "2021",
        "21:05:05 10:11:12",
        "21-05-05",
        "05 May 21 10:11:12",
        "04/05/2021",
        "1620209472",
        "yesterday",
        "May 2021",
        "Wed, 99 Foo 2021 10:11:12",
        # Clocks that were never set, as they look in this zone or that.
        "1970:01:01 00:00:00",
        "1970-01-01T01:00:00",
        "1969:12:31 16:00:00",
        "1904:01:01 00:00:00",
    ],
)
def test_what_is_no_date_or_cannot_be(text: str) -> None:
    assert moment_of(text) is None


def test_a_day_of_1970_can_be_one() -> None:
    assert moment_of("1970:01:01 10:11:12") is not None
    assert moment_of("1970-01-01") is not None, "a person who knows the day says so"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("Z", "+00:00"),
        ("+02:00", "+02:00"),
        ("-0330", "-03:30"),
        ("+2", "+02:00"),
        (" +05:45 ", "+05:45"),
        ("+25:00", None),
        ("+02:75", None),
        ("CEST", None),
        ("", None),
        (None, None),
    ],
)
def test_offsets(text: str | None, offset: str | None) -> None:
    assert offset_of(text) == offset


@given(
    st.text() | st.text("0123456789 :-/.,+TZJanFebMon()apm\t") | st.from_regex(r"\d{4}.\d\d.\d\d.*")
)
def test_no_text_does_harm(text: str) -> None:
    moment = moment_of(text)
    if moment is not None:
        assert datetime.fromisoformat(moment.text).year >= 1800
        assert moment.offset is None or len(moment.offset) == 6
