"""What the map says of what is pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from photoclust.core.photo import Photo
from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.photos.rows import GridSection

_GROUPS = 3
"""Lines for groups below the number of photos: more would hide the map."""


def name_tooltip(section: GridSection) -> str:
    """The whole name of a group and how many photos it has: on the map names may be cut."""
    return f"{section.title}\n{_photos(len(section.photos))}"


def cell_tooltip(photo: Photo | None, groups: Sequence[tuple[str, int]]) -> str:
    """What a cell stands for.

    Args:
        photo: What it shows.
        groups: The names of the groups of its photos, each with their number, largest first.
    """
    total = sum(number for _, number in groups)
    if total == 1:
        return "" if photo is None else f"{words.printable(photo.name)}\n{groups[0][0]}"
    shown = groups if len(groups) <= _GROUPS else groups[: _GROUPS - 1]
    lines = [_photos(total), *(f"{title}: {words.count(number)}" for title, number in shown)]
    if len(shown) < len(groups):
        rest = len(groups) - len(shown)
        lines.append(_tr("and {n} more groups").replace("{n}", words.count(rest)))
    return "\n".join(lines)


def _photos(number: int) -> str:
    return told(Text("1 photo", "{n} photos", n=number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoMap", text)
