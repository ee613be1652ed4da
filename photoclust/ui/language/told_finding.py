"""What finding photos says of what was left alone or went away; see `told_texts`."""

from __future__ import annotations


def _tr(text: str) -> str:
    """Mark a text for `packaging/update_translations.py`; it is translated where it is shown."""
    return text


FINDING = (
    # How much was left alone
    _tr("{what} was left alone."),
    _tr("{what} were left alone."),
    _tr("1 library of another program"),
    _tr("{n} libraries of other programs"),
    _tr("1 link"),
    _tr("{n} links"),
    _tr("1 RAW photo"),
    _tr("{n} RAW photos"),
    _tr("1 picture of a kind that is not read"),
    _tr("{n} pictures of kinds that are not read"),
    _tr("1 video"),
    _tr("{n} videos"),
    _tr("1 hidden file"),
    _tr("{n} hidden files"),
    _tr("1 hidden folder"),
    _tr("{n} hidden folders"),
    _tr("1 system folder"),
    _tr("{n} system folders"),
    _tr("1 folder with a second name"),
    _tr("{n} folders with a second name"),
    _tr("1 folder of PhotoClust’s own"),
    _tr("{n} folders of PhotoClust’s own"),
    _tr("1 pipe or device"),
    _tr("{n} pipes or devices"),
    # Why it was left alone
    _tr("It belongs to another program and was not entered."),
    _tr("It is a link and was not followed."),
    _tr("Add what it leads to, if you want the photos there."),
    _tr("It is a kind of picture that is not read ({what})."),
    _tr("It is a kind of picture that is not read."),
    _tr("It is a video; only photos are read."),
    _tr("It is hidden."),
    _tr("Unhide it, or give it a name without a dot in front, if you want it read."),
    _tr("The folder is hidden and was not entered."),
    _tr("Add the folder by itself, if you want the photos in it."),
    _tr("The folder belongs to the system (trash, thumbnails) and was not entered."),
    _tr("The folder was read already, under another name."),
    _tr("PhotoClust keeps its own data in this folder; it was not entered."),
    _tr("It is a pipe, a socket or a device, which is never opened."),
    # Drives that go away
    _tr("The drive or share does not answer: {error}."),
    _tr("Check its cable or the network, then read the folder again."),
    _tr("The drive went away while this folder was read, or the folder was moved."),
    _tr("Nothing was taken for deleted."),
    _tr("Connect the drive, then read the folder again."),
    _tr("The drive it is on went away before it was read."),
    _tr("The drive that holds the photos of this folder is not connected."),
    _tr("Its photos are kept."),
)

AND = _tr("{what} and {that}")
"""The end of a list. Not among the others: what has an "and" in it is not always a list."""
