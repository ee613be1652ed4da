"""The folders of the library: which stand for others, and whether one is still the one it was."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from photoclust.scan.paths import is_folder
from photoclust.services.library.workspace import Workspace
from photoclust.store.library.library import Library

_MARKS = "folder marks"

_Mark = list[int | str | None]
"""Device number, file number, and what names the disk (None where nothing does)."""


def is_under(path: Path, folders: Iterable[Path]) -> bool:
    """Whether a path is one of the folders or lies in one, as written (links not resolved)."""
    text = os.fspath(path)
    return any(_is_inside(text, os.fspath(folder)) for folder in folders)


def _is_inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def remember_folders(workspace: Workspace, folders: Sequence[Path]) -> None:
    """Add folders to the library's list, where one that contains another stands for both."""
    library = workspace.library
    known = library.folders()
    fresh = [f for f in folders if is_folder(f) and not is_under(f, known)]
    outer = [f for f in fresh if not is_under(f, [g for g in fresh if g != f])]
    for inner in known:
        if is_under(inner, outer):
            library.remove_folder(inner)
    library.add_folders(outer)


class FolderMarks:
    """What told the folders apart when photos were met in them last.

    Another card in the same place is not the card, and the empty folder in which a disk was
    mounted not the disk. Both may have the device number that the missing photos were seen on.

    Args:
        library: Where the marks are kept.
        volume: What names the disk of a folder, whatever number it has now.
    """

    def __init__(self, library: Library, volume: Callable[[Path], str | None]) -> None:
        self._library = library
        self._volume = volume
        self._marks: dict[str, _Mark] = json.loads(library.state(_MARKS) or "{}")

    def others(self, folders: Sequence[Path], met: Collection[Path]) -> dict[Path, int]:
        """The folders that are not what they were, going by their marks.

        Args:
            folders: Folders in which no photo was met as it was known.
            met: All that was met in them.

        Returns:
            These folders, each with a number for the disk that used to be there. It is below 0,
            which no device number is, and the same whenever that disk is missed.
        """
        empty = set(without(folders, met))
        return {
            folder: -1 - zlib.crc32(repr(self._marks[os.fspath(folder)]).encode())
            for folder in folders
            if self._is_another(folder, folder in empty)
        }

    def remember(self, folders: Iterable[Path]) -> None:
        """Note the marks of folders in which photos were met just now."""
        now = {os.fspath(f): mark for f in folders if (mark := self._mark_of(f)) is not None}
        known = {os.fspath(folder) for folder in self._library.folders()}
        marks = {path: mark for path, mark in self._marks.items() if path in known} | now
        if marks != self._marks:
            self._library.set_state(_MARKS, json.dumps(marks))

    def _is_another(self, folder: Path, empty: bool) -> bool:
        then, now = self._marks.get(os.fspath(folder)), self._mark_of(folder)
        if then is None or now is None:
            return False
        named = then[2] and now[2]
        other_disk = then[2] != now[2] if named else then[0] != now[0]
        # A folder that was made anew is another as well; what is in it says that it is in use.
        return other_disk or (empty and then[1] != now[1])

    def _mark_of(self, folder: Path) -> _Mark | None:
        try:
            status = folder.stat()
            return [status.st_dev, status.st_ino, self._volume(folder)]
        except OSError:
            return None


def without(folders: Sequence[Path], met: Iterable[Path]) -> list[Path]:
    """The folders in which, and below which, none of these files lies."""
    texts = [os.fspath(path) for path in met]  # many: a comparison of texts is the fastest
    return [
        folder
        for folder in folders
        if not any(_is_inside(text, os.fspath(folder)) for text in texts)
    ]
