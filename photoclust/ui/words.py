"""Numbers, times, sizes and dates as people say them. Pure; the same on every system."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def count(number: int) -> str:
    """A number with thousands separators: 12400 -> "12,400"."""
    return f"{number:,}"


def counted(number: int, one: str, many: str) -> str:
    """Choose the text for one or many and put the number in: "{n} photos" -> "214 photos".

    Args:
        number: How many.
        one: The text for exactly one, complete ("1 photo").
        many: The text for any other number, with "{n}" where the number goes.
    """
    return one if number == 1 else many.replace("{n}", count(number))


def part_of(number: int, total: int, one: str, many: str, part: str) -> str:
    """Say how many of all there are, or just how many where it is all: "8 of 14 photos".

    Args:
        number: How many.
        total: How many in all.
        one: The text for exactly one in all ("1 photo").
        many: The text for any other number in all, with "{n}" where the number goes.
        part: How the two are put together: "{n} of {all}".
    """
    everything = counted(total, one, many)
    if number == total:
        return everything
    return part.replace("{n}", count(number)).replace("{all}", everything)


def duration(seconds: float) -> str:
    """A length of time: "less than 1 s", "44 s", "3 min 44 s", "2 h 5 min", "3 days 4 h"."""
    if seconds < 1:
        return "less than 1 s"
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return _joined((days, "day" if days == 1 else "days"), (hours, "h"))
    if hours:
        return _joined((hours, "h"), (minutes, "min"))
    if minutes:
        return _joined((minutes, "min"), (rest, "s"))
    return f"{rest} s"


def time_left(seconds: float) -> str:
    """A remaining time, no finer than it can be trusted: "3 min 40 s left".

    Seconds are shown up to ten minutes, in steps that do not flicker.
    """
    if not math.isfinite(seconds) or seconds < 0:
        return ""
    if seconds < 10:
        return "a few seconds left"
    step = 5 if seconds < 60 else 10 if seconds < 600 else 60
    return f"{duration(round(seconds / step) * step)} left"


def rate(per_second: float, what: str = "photos") -> str:
    """A speed: "41 photos/s", below ten with one decimal."""
    number = count(round(per_second)) if per_second >= 10 else f"{per_second:.1f}"
    return f"{number} {what}/s"


def size(size_bytes: int) -> str:
    """A size as file managers tell it (powers of 1,000): "3.4 MB"."""
    if size_bytes < 1000:
        return "1 byte" if size_bytes == 1 else f"{size_bytes} bytes"
    amount = float(size_bytes)
    unit = 0
    # From 999.5 on, rounding would show four digits.
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount /= 1000
        unit += 1
    number = f"{amount:.1f}" if amount < 9.95 else count(round(amount))
    return f"{number} {_UNITS[unit]}"


_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


def date(iso: str) -> str:
    """A day: "2021-07-12T15:04:00" -> "12 Jul 2021"; what is no date is shown as it is."""
    moment = _moment(iso)
    return iso if moment is None else f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def date_and_time(iso: str) -> str:
    """A moment: "12 Jul 2021, 15:04"; what is no date is shown as it is."""
    moment = _moment(iso)
    return iso if moment is None else f"{date(iso)}, {moment.hour:02}:{moment.minute:02}"


def share(value: float) -> str:
    """A membership or likeness between 0 and 1: "0.94"; 1 is only said of a whole 1."""
    return "1.00" if value >= 1 else f"{min(value, 0.99):.2f}"


def coordinates(latitude: float, longitude: float) -> str:
    """A place on Earth to about 10 m: "48.8584° N, 2.2945° E"."""
    north = "N" if latitude >= 0 else "S"
    east = "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.4f}° {north}, {abs(longitude):.4f}° {east}"


def printable(name: str) -> str:
    """A file name that may hold bytes of no encoding, fit to be shown: each becomes "�".

    Qt drops such characters without a trace; a person should see that something is there.
    """
    if name.isascii():
        return name
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in name)


def _joined(big: tuple[int, str], small: tuple[int, str]) -> str:
    text = f"{count(big[0])} {big[1]}"
    return f"{text} {small[0]} {small[1]}" if small[0] else text


def _moment(iso: str) -> datetime | None:
    from datetime import datetime

    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None
