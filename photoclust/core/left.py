"""What a search for photos passes over, why, and how that is counted for a person.

Not a `Problem`: nothing went wrong. But a person who drops a folder and misses something in the
window must be able to find out that it was seen, and why it is not there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class LeftKind(StrEnum):
    """Why something was left alone; in the order in which a person is told."""

    LIBRARY = "library"
    LINK = "link"
    RAW = "raw"
    PICTURE = "picture"
    VIDEO = "video"
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
    def reason(self) -> str:
        """One sentence: why it was left alone."""
        reason, _ = _SENTENCES[self.kind]
        if self.kind is LeftKind.PICTURE and not self.what:
            return "It is a kind of picture that is not read."
        return reason.replace("{what}", self.what)

    @property
    def hint(self) -> str:
        """One sentence: what to do for its photos; empty where there is nothing to do."""
        return _SENTENCES[self.kind][1]


_SENTENCES = {
    LeftKind.LIBRARY: (
        "It belongs to another program and was not entered.",
        "Export the photos from that program into a folder and add the folder.",
    ),
    LeftKind.LINK: (
        "It is a link and was not followed.",
        "Add what it leads to, if you want the photos there.",
    ),
    LeftKind.RAW: (
        "It is a camera RAW file, which needs an extra that is not installed.",
        'Install it with: pip install "photoclust[raw]"',
    ),
    LeftKind.PICTURE: (
        "It is a kind of picture that is not read ({what}).",
        "Save it as JPEG or PNG with a photo editor.",
    ),
    LeftKind.VIDEO: ("It is a video; only photos are read.", ""),
    LeftKind.HIDDEN_FILE: (
        "It is hidden.",
        "Unhide it, or give it a name without a dot in front, if you want it read.",
    ),
    LeftKind.HIDDEN_FOLDER: (
        "The folder is hidden and was not entered.",
        "Add the folder by itself, if you want the photos in it.",
    ),
    LeftKind.SYSTEM_FOLDER: (
        "The folder belongs to the system (trash, thumbnails) and was not entered.",
        "Copy the photos you want out of it into a folder of your own.",
    ),
    LeftKind.SAME_FOLDER: ("The folder was read already, under another name.", ""),
    LeftKind.OWN_FOLDER: ("PhotoClust keeps its own data in this folder; it was not entered.", ""),
    LeftKind.SPECIAL: ("It is a pipe, a socket or a device, which is never opened.", ""),
}
"""Reason and hint by kind."""

_COUNTED = {
    LeftKind.LIBRARY: ("1 library of another program", "{n} libraries of other programs"),
    LeftKind.LINK: ("1 link", "{n} links"),
    LeftKind.RAW: ("1 RAW photo", "{n} RAW photos"),
    LeftKind.PICTURE: (
        "1 picture of a kind that is not read",
        "{n} pictures of kinds that are not read",
    ),
    LeftKind.VIDEO: ("1 video", "{n} videos"),
    LeftKind.HIDDEN_FILE: ("1 hidden file", "{n} hidden files"),
    LeftKind.HIDDEN_FOLDER: ("1 hidden folder", "{n} hidden folders"),
    LeftKind.SYSTEM_FOLDER: ("1 system folder", "{n} system folders"),
    LeftKind.SAME_FOLDER: (
        "1 folder with a second name",
        "{n} folders with a second name",
    ),
    LeftKind.OWN_FOLDER: ("1 folder of PhotoClust’s own", "{n} folders of PhotoClust’s own"),
    LeftKind.SPECIAL: ("1 pipe or device", "{n} pipes or devices"),
}
"""One and many of a kind, as parts of the sentence."""

_WHOLE = ("{what} was left alone.", "{what} were left alone.")
_AND = "{what} and {that}"


def left_sentence(
    left: Iterable[Left],
    say: Callable[[str], str] = lambda text: text,
    number: Callable[[int], str] = lambda n: f"{n:,}",
) -> str:
    """Say how much was left alone, and why: "3 links and 12 videos were left alone." and so on.

    Args:
        left: What was left alone.
        say: Translates a text with its placeholders.
        number: Writes a number.

    Returns:
        The sentence; empty when there is nothing to tell.
    """
    counts = Counter(item.kind for item in left)
    parts = []
    for kind in LeftKind:
        if count := counts[kind]:
            one, many = _COUNTED[kind]
            parts.append(say(one) if count == 1 else say(many).replace("{n}", number(count)))
    if not parts:
        return ""
    *first, last = parts
    listed = say(_AND).replace("{what}", ", ".join(first)).replace("{that}", last)
    whole = say(_WHOLE[counts.total() > 1])
    return whole.replace("{what}", listed if first else last)
