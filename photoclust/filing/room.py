"""How long the names of a plan may be, so that no path gets longer than disk and system take."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from photoclust.core.companions import NameForm
from photoclust.core.errors import InputError
from photoclust.core.filenames import FOLDER_NAME_BYTES, NAME_BYTES, byte_length
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.plan_records import Disk

_FOR_FILES = 100
"""Bytes that a long destination leaves for the names of files."""
_SHORTEST_STEM = 16
"""Bytes that a name must have to be told from others, its number included."""
_UNFINISHED = 40
"""Bytes that the name of an unfinished copy takes, and some more."""


def stem_room(forms: Iterable[NameForm], room: int = NAME_BYTES) -> int:
    """How many bytes a shared stem may take so that all names of a bundle fit into `room`."""
    # "IMG_O1234" is one byte longer than its photo's stem.
    return room - max(byte_length(form.tail) + form.apple_original for form in forms)


def is_too_narrow(forms: Iterable[NameForm], room: int) -> bool:
    """Whether the names of a bundle cannot be made short enough for a folder."""
    return room < _UNFINISHED or stem_room(forms, room) < _SHORTEST_STEM


def room_for_folders(disk: Disk, destination: Path) -> int:
    """How long names of folders may be: a long path is shared with the names of files.

    Raises:
        InputError: nothing can be filed there.
    """
    left = disk.room(destination)
    if left < 2 * _UNFINISHED:
        raise InputError(
            Text(
                "The path of {folder} is too long for this system to file anything there. "
                "Choose a folder nearer to the top of the disk.",
                folder=destination,
            )
        )
    longest = destination / ("x" * min(left, FOLDER_NAME_BYTES))
    if disk.room(longest) >= _FOR_FILES:
        return left
    return max(left - _FOR_FILES, left // 2)


def too_long(photo: Path, folder: Path) -> Problem:
    """What to tell of a photo whose name cannot be made short enough."""
    return Problem(
        photo,
        Text(
            "Its path in {folder} would be longer than this system allows. It stays where it is.",
            folder=folder,
        ),
        Text("Choose a folder nearer to the top of the disk."),
    )
