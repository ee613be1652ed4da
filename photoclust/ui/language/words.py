"""Texts, numbers, times, sizes and dates as people say them, in the window's language.

Pure; the same on every system that shows this language: its translation says how numbers and dates
are written.
"""

from __future__ import annotations

import math
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from photoclust.core.errors import UserError
from photoclust.core.text import WITHIN, Size, Text, filled
from photoclust.ui.language.languages import BEHIND, PLACES, TEXTS

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from photoclust.core.clusters import Cluster


def count(number: int) -> str:
    """A number with thousands separators: 12400 -> "12,400"."""
    return _written(f"{number:,}")


def decimal(number: float, places: int) -> str:
    """A number with so many places behind the decimal point: "0.94"."""
    return _written(f"{number:,.{places}f}")


def number(written: str) -> float | None:
    """The number that a person wrote, with the separators of the window's language."""
    example = _tr("1,234.5")
    groups = {ord(letter): None for letter in f" \u00a0\u202f{example[1:-5]}"}
    try:
        return float(written.translate({**groups, ord(example[-2]): "."}))
    except ValueError:
        return None


def told(text: str, *, behind: bool = False) -> str:
    """A text in the window's language.

    What is no `Text`, such as a name a person gave, is shown as it is.

    Args:
        text: What to say.
        behind: It stands behind other parts of a name: some languages write months with a small
            letter there.
    """
    if not isinstance(text, Text):
        return text
    if WITHIN in text.values:
        source = f"{text.template}, {text.values[WITHIN]}"
        said = QCoreApplication.translate(PLACES, source)
        return text.template if said == source else said
    number = -1 if text.many is None else text.values["n"]
    source = text.template if text.many is None else text.many
    # Without words of its own for behind, a language has those it always has.
    said = QCoreApplication.translate(TEXTS, source, BEHIND if behind else None, number)
    if number == 1 and said == source:
        said = text.template  # English, whose two forms are both in the text
    empty = dict.fromkeys(text.values, "")
    parts = not any(map(str.isalpha, filled(said, empty)))  # of a name, no sentence
    values = {
        name: _value(value, behind=behind or (parts and not said.startswith(f"{{{name}}}")))
        for name, value in text.values.items()
    }
    return filled(said, values)


def told_error(error: BaseException) -> str:
    """What a failure says, in the window's language where a person can mend it."""
    return told(error.text) if isinstance(error, UserError) else str(error)


def title_of(cluster: Cluster) -> str:
    """The name of a group to show: the given one, else the suggestion."""
    return told(cluster.title)


def _value(value: object, *, behind: bool) -> str:
    match value:
        case Text():
            return told(value, behind=behind)
        case Size():
            return size(value.size_bytes)
        case int():
            return count(value)
        case _:
            return str(value)


def photos(number: int, *, shown: int | None = None) -> str:
    """So many photos, or how many of them: "214 photos", "8 of 214 photos"."""
    if shown is None or shown == number:
        return told(Text("1 photo", "{n} photos", n=number))
    return told(Text("{shown} of 1 photo", "{shown} of {n} photos", n=number, shown=shown))


def new(number: int) -> str:
    """How many of some photos are new: "12 new"."""
    return told(Text("1 new", "{n} new", n=number))


def groups(number: int, *, shown: int | None = None) -> str:
    """So many groups, or how many of them: "12 groups", "5 of 12 groups"."""
    if shown is None or shown == number:
        return told(Text("1 group", "{n} groups", n=number))
    return told(Text("{shown} of 1 group", "{shown} of {n} groups", n=number, shown=shown))


def duration(seconds: float) -> str:
    """A length of time: "less than 1 s", "44 s", "3 min 44 s", "2 h 5 min", "3 days 4 h"."""
    if seconds < 1:
        return _tr("less than 1 s")
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return _joined(told(Text("1 day", "{n} days", n=days)), hours, _tr("{n} h"))
    if hours:
        return _joined(_tr("{n} h").replace("{n}", count(hours)), minutes, _tr("{n} min"))
    if minutes:
        return _joined(_tr("{n} min").replace("{n}", count(minutes)), rest, _tr("{n} s"))
    return _tr("{n} s").replace("{n}", count(rest))


def film_length(seconds: float) -> str:
    """How long a video is, as players tell it: "0:07", "12:30", "1:02:03"."""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


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


def rate(per_second: float, what: str) -> str:
    """A speed: "41 photos/s", below ten with one decimal.

    Args:
        per_second: The number.
        what: Of what, with "{n}" where the number goes.
    """
    number = count(round(per_second)) if per_second >= 10 else decimal(per_second, 1)
    return what.replace("{n}", number)


def size(size_bytes: int) -> str:
    """A size as file managers tell it (powers of 1,000): "3.4 MB"."""
    amount, decimals, unit = Size(size_bytes).rounded
    if unit == "bytes":
        return told(Text("1 byte", "{n} bytes", n=size_bytes))
    return f"{decimal(amount, decimals)} {_units()[unit]}"


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


def short_month(month: int) -> str:
    """A month in few letters: 7 -> "Jul"."""
    return _short_months()[month - 1]


def date_and_time(iso: str) -> str:
    """A moment: "12 Jul 2021, 15:04", or a day alone; what is no date is shown as it is."""
    moment = _moment(iso)
    if moment is not None and "T" not in iso:
        return date(iso)
    return iso if moment is None else f"{date(iso)}, {moment.hour:02}:{moment.minute:02}"


def coordinates(latitude: float, longitude: float, places: int = 4) -> str:
    """A place on Earth, with four decimals to about 10 m: "48.8584° N, 2.2945° E"."""
    north = _tr("N") if latitude >= 0 else _tr("S")
    east = _tr("E") if longitude >= 0 else _tr("W")
    latitude, longitude = abs(latitude), abs(longitude)
    return f"{decimal(latitude, places)}° {north}, {decimal(longitude, places)}° {east}"


def printable(name: str) -> str:
    """A file name that may hold bytes of no encoding, fit to be shown: each becomes "�".

    Qt drops such characters without a trace; a person should see that something is there.
    """
    if name.isascii():
        return name
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in name)


def place_of(folder: Path) -> str:
    """A folder, fit to be shown: "~" stands for the home folder, but on Windows."""
    if sys.platform != "win32":
        home = os.path.expanduser("~")  # noqa: PTH111 - Path would fail where there is none
        inside = os.fspath(folder)
        if home != "~" and (inside + os.sep).startswith(home.rstrip(os.sep) + os.sep):
            return printable("~" + inside[len(home.rstrip(os.sep)) :])
    return printable(str(folder))


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


def _units() -> dict[str, str]:
    return {
        "kB": _tr("kB"), "MB": _tr("MB"), "GB": _tr("GB"), "TB": _tr("TB"), "PB": _tr("PB"),
    }  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def _moment(iso: str) -> datetime | None:
    from datetime import datetime

    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None
