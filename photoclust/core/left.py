"""What a search for photos passes over, why, and how that is counted for a person.

Not a `Problem`: nothing went wrong. But a person who drops a folder and misses something in the
window must be able to find out that it was seen, and why it is not there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photoclust.core.packages import how_to_get
from photoclust.core.text import NOTHING, Text, joined


class LeftKind(StrEnum):
    """Why something was left alone; in the order in which a person is told."""

    LIBRARY = "library"
    LINK = "link"
    RAW = "raw"
    PICTURE = "picture"
    VIDEO = "video"
    VIDEO_KIND = "kind of video"
    UNFINISHED = "unfinished"
    HIDDEN_FILE = "hidden file"
    HIDDEN_FOLDER = "hidden folder"
    SYSTEM_FOLDER = "system folder"
    SAME_FOLDER = "same folder"
    OWN_FOLDER = "own folder"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Left:
    """A file that was left alone, or a folder that was not entered and counts as one thing.

    Attributes:
        path: The file or folder, absolute.
        kind: Why.
        what: What kind of picture it is, where that says more ("JPEG XL"); may be empty.
    """

    path: Path
    kind: LeftKind
    what: str = ""

    @property
    def reason(self) -> Text:
        """One sentence: why it was left alone."""
        if self.kind is LeftKind.PICTURE and self.what:
            return Text("It is a kind of picture that is not read ({what}).", what=self.what)
        return _SENTENCES[self.kind][0]

    @property
    def hint(self) -> Text:
        """One sentence: what to do for its photos; empty where there is nothing to do."""
        extra = _EXTRAS.get(self.kind)
        return _SENTENCES[self.kind][1] if extra is None else how_to_get(extra)


_EXTRAS = {LeftKind.RAW: "raw", LeftKind.VIDEO: "video"}
"""What would read it, by kind; how that is had depends on how the program came here."""

_SENTENCES = {
    LeftKind.LIBRARY: (
        Text("It belongs to another program and was not entered."),
        Text("Export the photos from that program into a folder and add the folder."),
    ),
    LeftKind.LINK: (
        Text("It is a link and was not followed."),
        Text("Add what it leads to, if you want the photos there."),
    ),
    LeftKind.RAW: (
        Text("It is a camera RAW file, which needs an extra that is not installed."),
        NOTHING,
    ),
    LeftKind.PICTURE: (
        Text("It is a kind of picture that is not read."),
        Text("Save it as JPEG or PNG with a photo editor."),
    ),
    LeftKind.VIDEO: (
        Text("It is a video, which needs an extra that is not installed."),
        NOTHING,
    ),
    LeftKind.VIDEO_KIND: (
        Text("It is a kind of video that is not read."),
        Text("Give it the ending of a video (.mp4), or save it as MP4 with a video editor."),
    ),
    LeftKind.UNFINISHED: (
        Text("Its name says that it is not whole yet: a download or a copy under way."),
        Text("If it is whole, give it the name of a photo."),
    ),
    LeftKind.HIDDEN_FILE: (
        Text("It is hidden."),
        Text("Unhide it, or give it a name without a dot in front, if you want it read."),
    ),
    LeftKind.HIDDEN_FOLDER: (
        Text("The folder is hidden and was not entered."),
        Text("Add the folder by itself, if you want the photos in it."),
    ),
    LeftKind.SYSTEM_FOLDER: (
        Text("The folder belongs to the system (trash, thumbnails) and was not entered."),
        Text("Copy the photos you want out of it into a folder of your own."),
    ),
    LeftKind.SAME_FOLDER: (Text("The folder was read already, under another name."), NOTHING),
    LeftKind.OWN_FOLDER: (
        Text("PhotoClust keeps its own data in this folder; it was not entered."),
        NOTHING,
    ),
    LeftKind.SPECIAL: (Text("It is a pipe, a socket or a device, which is never opened."), NOTHING),
}
"""Reason and hint by kind."""


def _counted(kind: LeftKind, n: int) -> Text:
    """How many of a kind, as a part of the sentence."""
    match kind:
        case LeftKind.LIBRARY:
            return Text("1 library of another program", "{n} libraries of other programs", n=n)
        case LeftKind.LINK:
            return Text("1 link", "{n} links", n=n)
        case LeftKind.RAW:
            return Text("1 RAW photo", "{n} RAW photos", n=n)
        case LeftKind.PICTURE:
            return Text(
                "1 picture of a kind that is not read",
                "{n} pictures of kinds that are not read",
                n=n,
            )
        case LeftKind.VIDEO:
            return Text("1 video", "{n} videos", n=n)
        case LeftKind.VIDEO_KIND:
            return Text(
                "1 video of a kind that is not read",
                "{n} videos of kinds that are not read",
                n=n,
            )
        case LeftKind.UNFINISHED:
            return Text("1 unfinished file", "{n} unfinished files", n=n)
        case LeftKind.HIDDEN_FILE:
            return Text("1 hidden file", "{n} hidden files", n=n)
        case LeftKind.HIDDEN_FOLDER:
            return Text("1 hidden folder", "{n} hidden folders", n=n)
        case LeftKind.SYSTEM_FOLDER:
            return Text("1 system folder", "{n} system folders", n=n)
        case LeftKind.SAME_FOLDER:
            return Text("1 folder with a second name", "{n} folders with a second name", n=n)
        case LeftKind.OWN_FOLDER:
            return Text("1 folder of PhotoClust’s own", "{n} folders of PhotoClust’s own", n=n)
        case LeftKind.SPECIAL:
            return Text("1 pipe or device", "{n} pipes or devices", n=n)


def left_sentence(left: Iterable[Left]) -> Text:
    """Say how much was left alone, and why: "3 links and 12 videos were left alone." and so on.

    Args:
        left: What was left alone.

    Returns:
        The sentence; empty when there is nothing to tell.
    """
    counts = Counter(item.kind for item in left)
    parts = [_counted(kind, counts[kind]) for kind in LeftKind if counts[kind]]
    if not parts:
        return NOTHING
    *first, last = parts
    listed = last
    if first:
        listed = Text("{what} and {that}", what=joined(first, ", "), that=last)
    if counts.total() == 1:
        return Text("{what} was left alone.", what=listed)
    return Text("{what} were left alone.", what=listed)
