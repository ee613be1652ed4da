"""What came of new photos, and what a grouping would change, in sentences. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.changes import Change
from photoclust.core.difference import Difference
from photoclust.core.text import Text
from photoclust.ui.language.words import told


def placed(new: int, change: Change) -> str:
    """What became of new photos ("100 new photos: 82 joined 11 groups, 18 are unsorted").

    Args:
        new: How many there were.
        change: What they did to the groups.
    """
    photos = told(Text("1 new photo", "{n} new photos", n=new))
    joined, groups = len(change.unsorted_out), len(change.after)
    if not joined:
        return _tr("{photos}: unsorted, as no group is surely theirs.").format(photos=photos)
    found = Text("{joined} joined 1 group", "{joined} joined {n} groups", n=groups, joined=joined)
    parts = [told(found)]
    if joined < new:
        parts.append(told(Text("1 is unsorted", "{n} are unsorted", n=new - joined)))
    return f"{photos}: {', '.join(parts)}."


def announced(changes: Difference, *, some_kept: bool) -> str:
    """What a grouping would change.

    Args:
        changes: What it does; it moves photos.
        some_kept: There are groups that a person sorted, which it leaves alone.
    """
    texts = (
        Text("changes 1 group", "changes {n} groups", n=changes.changed),
        Text("makes 1 new group", "makes {n} new groups", n=changes.new),
        Text("dissolves 1 group", "dissolves {n} groups", n=changes.gone),
    )
    parts = [told(text) for text in texts if text.values["n"]]
    what = parts[-1]
    if parts[:-1]:
        text = _tr("{parts} and {last}")
        what = text.replace("{parts}", ", ".join(parts[:-1])).replace("{last}", what)
    photos = told(
        Text("1 photo would be elsewhere", "{n} photos would be elsewhere", n=changes.moved)
    )
    text = _tr("Grouping again {what}; {photos}.").format(what=what, photos=photos)
    if not some_kept:
        return text
    return " ".join((text, _tr("What you sorted by hand stays.")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("GroupingWords", text)
