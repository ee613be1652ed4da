"""Which names the files of a plan get: free ones, in paths no longer than disk and system take."""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import chain, count
from pathlib import Path

from photoclust.core.companions import NameForm
from photoclust.core.errors import InputError
from photoclust.core.filenames import (
    FOLDER_NAME_BYTES,
    NAME_BYTES,
    Numbering,
    byte_length,
    comparison_key,
    safe_file_name,
)
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.plan_records import Disk

_FOR_FILES = 100
"""Bytes that a long destination leaves for the names of files."""
_SHORTEST_STEM = 16
"""Bytes that a name must have to be told from others, its number included."""
_UNFINISHED = 40
"""Bytes that the name of an unfinished copy takes, and some more."""


class Names:
    """The names that files of a plan get in one folder. One thread at a time.

    Args:
        disk: Answers questions about the disk.
        folder: The folder, which need not exist.
        kept: Names that are kept for others, as `comparison_key` has them.

    Attributes:
        room: How many bytes a name may have there.
    """

    def __init__(self, disk: Disk, folder: Path, kept: Set[str]) -> None:
        self.room = disk.room(folder)
        self._taken = {comparison_key(name) for name in disk.names(folder) or {}} | kept
        # Asked for every bundle; bundles of very many photos have few different forms.
        self._known: dict[tuple[NameForm, ...], tuple[int | None, Numbering]] = {}

    def stem_room(self, forms: tuple[NameForm, ...]) -> int | None:
        """How many bytes the stem of a bundle may take; None where its names find no room."""
        return self._of(forms)[0]

    def give(self, stem: str, forms: tuple[NameForm, ...]) -> list[str]:
        """Names for a bundle, which has room: those of the first stem that is free for all."""
        room, numbering = self._of(forms)
        assert room is not None  # tells mypy: there is room

        def is_free(stem: str) -> bool:
            return self._taken.isdisjoint([comparison_key(form.name(stem)) for form in forms])

        new_stem = numbering.first_free(stem, room, is_free)
        names = [form.name(new_stem) for form in forms]
        self._taken.update(map(comparison_key, names))
        return names

    def _of(self, forms: tuple[NameForm, ...]) -> tuple[int | None, Numbering]:
        known = self._known.get(forms)
        if known is None:
            room = stem_room(forms, self.room)
            fits = not is_too_narrow(room, self.room)
            known = self._known[forms] = (room if fits else None, Numbering())
        return known


def stem_room(forms: Iterable[NameForm], room: int = NAME_BYTES) -> int:
    """How many bytes a shared stem may take so that all names of a bundle fit into `room`."""
    # "IMG_O1234" is one byte longer than its photo's stem.
    return room - max(byte_length(form.tail) + form.apple_original for form in forms)


def free_tail(form: NameForm, taken: set[str]) -> str:
    """A safe tail that no other file of the bundle has ("x.xmp" may lie beside "x.XMP")."""
    safe = safe_file_name(f"x{form.tail}")[1:]

    def is_free(tail: str) -> bool:
        return form.apple_original or comparison_key(tail) not in taken

    tail = next(filter(is_free, chain([safe], (f" ({n}){safe}" for n in count(2)))))
    taken.add(comparison_key(tail))
    return tail


def is_too_narrow(stem: int, room: int) -> bool:
    """Whether the names of a bundle cannot be made short enough for a folder.

    Args:
        stem: How many bytes the shared stem may take; see `stem_room`.
        room: How many bytes a name may have there.
    """
    return room < _UNFINISHED or stem < _SHORTEST_STEM


def check_room(disk: Disk, destination: Path) -> None:
    """See to it that there is room for names in a destination.

    Raises:
        InputError: nothing can be filed there.
    """
    if disk.room(destination) < 2 * _UNFINISHED:
        raise InputError(
            Text(
                "The path of {folder} is too long for this system to file anything there. "
                "Choose a folder nearer to the top of the disk.",
                folder=destination,
            )
        )


def room_for_folders(disk: Disk, parent: Path, levels: int = 1) -> int:
    """How long names of folders may be: a long path is shared with the names of files.

    Args:
        disk: Answers questions about the disk.
        parent: Where the folders are.
        levels: How many folders lie one in the other from there on.
    """
    left = disk.room(parent)
    longest = parent.joinpath(*["x" * min(left, FOLDER_NAME_BYTES)] * levels)
    if disk.room(longest) >= _FOR_FILES:
        return left
    share = max((left - _FOR_FILES) // levels, left // (levels + 1))
    # Where that is too much, the names of files find no room, and that is told of each photo.
    return max(share, _SHORTEST_STEM)


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
