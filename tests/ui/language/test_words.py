"""Numbers, times and sizes read as people say them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photoclust.ui.language import words


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0"), (999, "999"), (12400, "12,400"), (1234567, "1,234,567")]
)
def test_count(number: int, text: str) -> None:
    assert words.count(number) == text


def test_photos_and_groups() -> None:
    assert words.photos(1) == "1 photo"
    assert words.photos(0) == "0 photos"
    assert words.photos(1214, shown=1214) == "1,214 photos"
    assert words.photos(1214, shown=8) == "8 of 1,214 photos"
    assert words.photos(1, shown=0) == "0 of 1 photo"
    assert words.groups(12, shown=5) == "5 of 12 groups"
    assert words.groups(1) == "1 group"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "less than 1 s"),
        (0.99, "less than 1 s"),
        (1, "1 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (224, "3 min 44 s"),
        (3599.7, "1 h"),
        (3600 * 2 + 60 * 5 + 3, "2 h 5 min"),
        (86400, "1 day"),
        (86400 * 3 + 3600 * 4, "3 days 4 h"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "a few seconds left"),
        (33, "35 s left"),
        (58, "1 min left"),
        (224, "3 min 40 s left"),
        (700, "12 min left"),
        (float("inf"), ""),
        (float("nan"), ""),
        (-1, ""),
    ],
)
def test_time_left(seconds: float, text: str) -> None:
    assert words.time_left(seconds) == text


def test_rate() -> None:
    assert words.rate(41.4, "{n} photos/s") == "41 photos/s"
    assert words.rate(2.345, "{n} files/s") == "2.3 files/s"
    assert words.rate(1234, "{n} photos/s") == "1,234 photos/s"


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (3_400_000, "3.4 MB"),
        (9_960_000, "10 MB"),
        (999_600, "1.0 MB"),
        (25_700_000, "26 MB"),
        (2_000_000_000_000, "2.0 TB"),
        (5_000_000_000_000_000_000, "5,000 PB"),
    ],
)
def test_size(amount: int, text: str) -> None:
    assert words.size(amount) == text


def test_dates() -> None:
    assert words.date("2021-07-12T15:04:00") == "12 Jul 2021"
    assert words.date("2021-07-02") == "2 Jul 2021"
    assert words.date("no date") == "no date"
    assert words.date_and_time("2021-07-12T05:04:00") == "12 Jul 2021, 05:04"
    assert words.date_and_time("2021-07-12") == "12 Jul 2021", "of a day nobody knows the hour"
    assert words.date_and_time("0000-00-00") == "0000-00-00"


def test_coordinates() -> None:
    assert words.coordinates(48.85837, 2.294481) == "48.8584° N, 2.2945° E"
    assert words.coordinates(-33.85678, -70.1) == "33.8568° S, 70.1000° W"


def test_printable_shows_that_bytes_were_there() -> None:
    assert words.printable("bad\udcff.jpg") == "bad\ufffd.jpg"
    assert words.printable("שלום.jpg") == "שלום.jpg"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sign for it")
def test_below_the_home_folder_that_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/anna")
    assert words.place_of(Path("/home/anna/Pictures")) == "~/Pictures"
    assert words.place_of(Path("/home/anna")) == "~"
    assert words.place_of(Path("/home/annabel")) == "/home/annabel"
    assert words.place_of(Path("/media/bad\udcff")) == "/media/bad\ufffd"
