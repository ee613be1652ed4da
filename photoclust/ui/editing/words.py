"""What came of new photos, and what a grouping would change, in sentences. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.difference import Difference
from photoclust.core.text import Text
from photoclust.ui.language.words import told


def added(new: int, fitting: int, own: int, own_groups: int) -> str:
    """What became of new photos ("92 of 120 new photos fit groups you have. The others: ...").

    Args:
        new: How many there were.
        fitting: How many fit a group and wait there for a yes.
        own: How many form groups of their own.
        own_groups: How many groups these are.
    """
    parts = []
    if own:
        in_groups = Text(
            "{photos} in 1 new group", "{photos} in {n} new groups", n=own_groups, photos=own
        )
        parts.append(told(in_groups))
    if unsorted := new - fitting - own:
        parts.append(told(Text("1 unsorted", "{n} unsorted", n=unsorted)))
    others = ", ".join(parts)
    if not fitting:
        photos = told(Text("1 new photo", "{n} new photos", n=new))
        return _tr("{photos}: {parts}.").replace("{photos}", photos).replace("{parts}", others)
    if fitting == new:
        return told(
            Text(
                "The new photo fits a group you have.",
                "All {n} new photos fit groups you have.",
                n=new,
            )
        )
    some = Text(
        "1 of {all} new photos fits a group you have.",
        "{n} of {all} new photos fit groups you have.",
        n=fitting,
        all=new,
    )
    return " ".join((told(some), _tr("The others: {parts}.").replace("{parts}", others)))


def waiting(new: int) -> str:
    """That new photos wait, where a person has not said yes to them at another time."""
    return told(
        Text(
            "1 new photo waits for your yes in the group it fits.",
            "{n} new photos wait for your yes in the groups they fit.",
            n=new,
        )
    )


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
