"""Numbers, times, sizes and dates as people say them, in the window's language.

Pure; the same on every system that shows this language: its translation says how numbers and dates
are written.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from datetime import datetime


def count(number: int) -> str:
    """A number with thousands separators: 12400 -> "12,400"."""
    return _written(f"{number:,}")


def decimal(number: float, places: int) -> str:
    """A number with so many places behind the decimal point: "0.94"."""
    return _written(f"{number:,.{places}f}")


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
        return _tr("less than 1 s")
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return _joined(counted(days, _tr("1 day"), _tr("{n} days")), hours, _tr("{n} h"))
    if hours:
        return _joined(_tr("{n} h").replace("{n}", count(hours)), minutes, _tr("{n} min"))
    if minutes:
        return _joined(_tr("{n} min").replace("{n}", count(minutes)), rest, _tr("{n} s"))
    return _tr("{n} s").replace("{n}", count(rest))


def time_left(seconds: float) -> str:
    """A remaining time, no finer than it can be trusted: "3 min 40 s left".

    Seconds are shown up to ten minutes, in steps that do not flicker.
    """
    if not math.isfinite(seconds) or seconds < 0:
        return ""
    if seconds < 10:
        return _tr("a few seconds left")
    step = 5 if seconds < 60 else 10 if seconds < 600 else 60
    return _tr("{time} left").replace("{time}", duration(round(seconds / step) * step))


def rate(per_second: float, what: str = "photos") -> str:
    """A speed: "41 photos/s", below ten with one decimal."""
    number = count(round(per_second)) if per_second >= 10 else decimal(per_second, 1)
    return f"{number} {what}/s"


def size(size_bytes: int) -> str:
    """A size as file managers tell it (powers of 1,000): "3.4 MB"."""
    if size_bytes < 1000:
        return counted(size_bytes, _tr("1 byte"), _tr("{n} bytes"))
    amount = float(size_bytes)
    unit = 0
    # From 999.5 on, rounding would show four digits.
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount /= 1000
        unit += 1
    number = decimal(amount, 1) if amount < 9.95 else count(round(amount))
    return f"{number} {_UNITS[unit]}"


_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


def day(number: str | None, month: str, year: str) -> str:
    """A day, or a month where no day is given ("12 July 2021", "July 2021").

    Args:
        number: Of the day in the month.
        month: The month, in the window's language.
        year: The year.
    """
    text = _tr("{month} {year}") if number is None else _tr("{day} {month} {year}")
    text = text.replace("{month}", month).replace("{year}", year)
    return text.replace("{day}", number or "")


def date(iso: str) -> str:
    """A day: "2021-07-12T15:04:00" -> "12 Jul 2021"; what is no date is shown as it is."""
    moment = _moment(iso)
    if moment is None:
        return iso
    return day(str(moment.day), _short_months()[moment.month - 1], str(moment.year))


def date_and_time(iso: str) -> str:
    """A moment: "12 Jul 2021, 15:04", or a day alone; what is no date is shown as it is."""
    moment = _moment(iso)
    if moment is not None and "T" not in iso:
        return date(iso)
    return iso if moment is None else f"{date(iso)}, {moment.hour:02}:{moment.minute:02}"


def share(value: float) -> str:
    """A membership or likeness between 0 and 1: "0.94"; 1 is only said of a whole 1."""
    return decimal(1.0 if value >= 1 else min(value, 0.99), 2)


def coordinates(latitude: float, longitude: float) -> str:
    """A place on Earth to about 10 m: "48.8584° N, 2.2945° E"."""
    north = _tr("N") if latitude >= 0 else _tr("S")
    east = _tr("E") if longitude >= 0 else _tr("W")
    return f"{decimal(abs(latitude), 4)}° {north}, {decimal(abs(longitude), 4)}° {east}"


def printable(name: str) -> str:
    """A file name that may hold bytes of no encoding, fit to be shown: each becomes "�".

    Qt drops such characters without a trace; a person should see that something is there.
    """
    if name.isascii():
        return name
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in name)


def _joined(big: str, number: int, small: str) -> str:
    return f"{big} {small.replace('{n}', count(number))}" if number else big


def _written(number: str) -> str:
    """A number as Python writes it, with the separators of the window's language."""
    # The translation is the same number as its language writes it.
    example = _tr("1,234.5")
    if example == "1,234.5":
        return number
    return number.translate({ord(","): example[1:-5], ord("."): example[-2]})


def _short_months() -> tuple[str, ...]:
    return (
        _tr("Jan"), _tr("Feb"), _tr("Mar"), _tr("Apr"), _tr("May"), _tr("Jun"), _tr("Jul"),
        _tr("Aug"), _tr("Sep"), _tr("Oct"), _tr("Nov"), _tr("Dec"),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def _moment(iso: str) -> datetime | None:
    from datetime import datetime

    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None
