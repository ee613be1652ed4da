"""Dates as programs really write them into photos, read as the camera's local time.

The standards know few forms; cameras, phones and editors write many more, and some write none
that ever was. Where a text leaves open what day is meant, no date is better than a wrong one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_tz

_FIRST_YEAR = 1800
"""No photo is older; who dates scans of old prints stays above it."""

_KNOWN_YEAR = 2026
"""This program was not used before: a computer whose clock was reset knows less than this."""

_EPOCHS = (datetime(1970, 1, 1), datetime(1904, 1, 1))
"""Where clocks begin to count. In a zone of its own that is a whole hour some hours off."""

_WIDEST_ZONE = timedelta(hours=14)

_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})\s*[-:/. ]\s*(?P<month>\d{1,2})\s*[-:/. ]\s*(?P<day>\d{1,2})(?!\d)"
    r"|(?P<packed_year>\d{4})(?P<packed_month>\d{2})(?P<packed_day>\d{2})(?!\d)"
)
_YEAR_LAST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_TIME = re.compile(
    r"[\sT,_]\s*"
    r"(?:(?P<hour>\d{1,2})(?P<mark>[:.h-])\s*(?P<minute>\d{1,2})"
    r"(?:(?P=mark)\s*(?P<second>\d{1,2})(?:[.,:](?P<fraction>\d+))?)?(?!\d)"
    r"|(?P<packed>\d{6})(?:[.,](?P<packed_fraction>\d+))?(?!\d))"
    r"\s*(?P<half>[ap]\.?m\b\.?)?"
    r"\s*(?P<offset>Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2}(?!\d))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When a photo was taken.

    Attributes:
        text: Local time, ISO 8601: "2024-05-31T18:02:11", or "2024-05-31" where only the day is
            known.
        fraction: Fraction of the second, its digits; None where it was not written.
        offset: How far that clock was from UTC ("+02:00"); None where it was not written.
    """

    text: str
    fraction: str | None = None
    offset: str | None = None

    @property
    def has_time(self) -> bool:
        """Whether more than the day is known."""
        return "T" in self.text


def moment_of(text: str) -> Moment | None:
    """Read a date; None where it is none, or one that cannot be."""
    text = text.strip()
    found = _YEAR_FIRST.match(text)
    if found is not None:
        day = [int(part) for part in found.groups() if part is not None]
        return _at(day, text[found.end() :])
    found = _YEAR_LAST.match(text)
    if found is not None:
        day = _day_of(int(found[1]), found[2], int(found[3]))
        return _at([int(found[4]), *day], text[found.end() :]) if day else None
    return _in_letters(text)


def utc_moment(written: datetime) -> Moment | None:
    """A time in UTC that says nothing of a zone, by the clock of this computer, with its offset.

    Most people carry it along. None where it cannot be when something was taken.
    """
    if moment_of(written.strftime("%Y-%m-%dT%H:%M:%S")) is None:
        return None  # a clock that was never set
    return moment_of(written.astimezone().replace(microsecond=0).isoformat())


def _at(day: list[int], rest: str) -> Moment | None:
    """The moment of a day, where the rest of the text may tell the time."""
    time = _TIME.match(rest)
    if time is None:
        # "2024:05:31   :  :  " is a day; what else has digits was misread.
        return None if re.search(r"\d", rest) else _moment(day, None)
    packed = time["packed"]
    parts = [packed[:2], packed[2:4], packed[4:]] if packed else list(time.group(*_CLOCK))
    hour, minute, second = (int(part or 0) for part in parts)
    if time["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
    # Some phones count the hours of a day from 1 to 24, and write 24 for the first.
    clock = [0 if hour == 24 else hour, minute, 59 if second == 60 else second]
    return _moment(day, clock, time["fraction"] or time["packed_fraction"], time["offset"])


_CLOCK = ("hour", "minute", "second")


def _day_of(first: int, mark: str, second: int) -> list[int]:
    """Month and day of "31/05/2024", nothing where either number may be the month."""
    if mark == "." or first > 12 or first == second:
        return [second, first]
    return [first, second] if second > 12 else []


def _in_letters(text: str) -> Moment | None:
    """The date of "Fri, 31 May 2024 18:02:11 +0200" (a PNG's) or "Fri May 31 18:02:11 2024"."""
    if not re.search(r"(?<![\d+-])\d{4}(?!\d)", text):
        return None  # of two digits nobody knows the century
    has_time = ":" in text
    try:
        parts = parsedate_tz(text if has_time else f"{text} 00:00:00")
    except (ValueError, IndexError, TypeError):  # it is made for mail, and trusts it
        return None
    if parts is None:
        return None
    clock = [*parts[3:6]]
    half = re.search(r"\d\s*([ap])m\b", text, re.IGNORECASE)
    if half and clock[0] <= 12:
        clock[0] = clock[0] % 12 + (12 if half[1] in "pP" else 0)
    written = re.search(r"[+-]\d{4}\b", text)
    return _moment([*parts[:3]], clock if has_time else None, None, written and written[0])


def _moment(
    day: list[int], clock: list[int] | None, fraction: str | None = None, offset: str | None = None
) -> Moment | None:
    """A moment from its numbers, if it can be."""
    try:
        year, month, of_month = day
        moment = datetime(year, month, of_month, *(clock or (0, 0, 0)))
    except (ValueError, OverflowError):
        return None
    if not _FIRST_YEAR <= moment.year <= max(datetime.now().year, _KNOWN_YEAR) + 1:
        return None
    if clock is None:
        return Moment(moment.date().isoformat())
    if moment.minute == moment.second == 0 and any(
        abs(moment - epoch) <= _WIDEST_ZONE for epoch in _EPOCHS
    ):
        return None  # a clock that was never set
    return Moment(moment.isoformat(), fraction, offset_of(offset))


def offset_of(text: str | None) -> str | None:
    """An offset from UTC as "+02:00"; None where it is none."""
    if text is None:
        return None
    if text.strip().upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    found = re.fullmatch(r"\s*([+-])(\d{1,2}):?(\d{2})?\s*", text)
    if found is None or int(found[2]) > 14 or int(found[3] or 0) > 59:
        return None
    return f"{found[1]}{int(found[2]):02}:{int(found[3] or 0):02}"
