"""What came of new photos, and what a grouping would change, in sentences. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.difference import Difference
from photoclust.core.edits import Change
from photoclust.ui.language import words


def placed(new: int, change: Change) -> str:
    """What became of new photos ("100 new photos: 82 joined 11 groups, 18 are unsorted").

    Args:
        new: How many there were.
        change: What they did to the groups.
    """
    photos = words.counted(new, _tr("1 new photo"), _tr("{n} new photos"))
    joined, groups = len(change.unsorted_out), len(change.after)
    if not joined:
        return _tr("{photos}: unsorted, as no group is surely theirs.").format(photos=photos)
    one, many = _tr("{joined} joined 1 group"), _tr("{joined} joined {n} groups")
    parts = [words.counted(groups, one, many).replace("{joined}", words.count(joined))]
    if joined < new:
        parts.append(words.counted(new - joined, _tr("1 is unsorted"), _tr("{n} are unsorted")))
    return f"{photos}: {', '.join(parts)}."


def announced(changes: Difference, *, some_kept: bool) -> str:
    """What a grouping would change.

    Args:
        changes: What it does; it moves photos.
        some_kept: There are groups that a person sorted, which it leaves alone.
    """
    counts = (
        (changes.changed, _tr("changes 1 group"), _tr("changes {n} groups")),
        (changes.new, _tr("makes 1 new group"), _tr("makes {n} new groups")),
        (changes.gone, _tr("dissolves 1 group"), _tr("dissolves {n} groups")),
    )
    parts = [words.counted(number, one, many) for number, one, many in counts if number]
    what = parts[-1]
    if parts[:-1]:
        text = _tr("{parts} and {last}")
        what = text.replace("{parts}", ", ".join(parts[:-1])).replace("{last}", what)
    one, many = _tr("1 photo would be elsewhere"), _tr("{n} photos would be elsewhere")
    photos = words.counted(changes.moved, one, many)
    text = _tr("Grouping again {what}; {photos}.").format(what=what, photos=photos)
    if not some_kept:
        return text
    return " ".join((text, _tr("What you sorted by hand stays.")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("GroupingWords", text)
