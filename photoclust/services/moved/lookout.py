"""Files in places where something may have been moved to, by their size. Reads names only."""

from __future__ import annotations

import contextlib
import os
import stat
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.photo import FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.scan.marks import is_dataless, is_in_cloud, is_trash_can, why_not_entered

_MOST_FOLDERS = 20_000
"""A look ends here: to search a whole disk would take minutes, and nobody asked for it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder in which something may be.

    Attributes:
        folder: The folder.
        depth: How many levels of folders below it are looked into; None for all.
    """

    folder: Path
    depth: int | None


Candidate = tuple[Path, FileIdentity]
"""A file and what the disk says of it."""


class Lookout:
    """Finds files of given sizes, place after place; no folder is looked into twice.

    As when photos are searched for, links, hidden folders, trash cans and other programs'
    libraries are passed over, and so are other disks that are mounted below a place.

    Args:
        skip: Folders never entered, such as the app's own data folder.
        cancel: Looked at for every folder.
    """

    def __init__(self, skip: Collection[Path], cancel: CancelToken) -> None:
        self._skip = frozenset(skip)
        self._cancel = cancel
        self._inside: dict[Path, list[Path]] = {}  # the folders in those looked into
        self._left = _MOST_FOLDERS

    def files(self, place: Place, sizes: Collection[int]) -> Iterator[Candidate]:
        """The files in a place that have one of these sizes, nearest ones first.

        Those in folders that were looked into before, for whatever sizes, are left out.
        """
        try:
            dev = place.folder.stat().st_dev
        except OSError:
            return
        waiting = deque([(place.folder, 0)])
        while waiting and self._left and not self._cancel.cancelled:
            folder, depth = waiting.popleft()
            if folder not in self._inside:
                self._inside[folder] = []
                self._left -= 1
                with contextlib.suppress(OSError):  # what cannot be read cannot be found in
                    yield from self._look_into(folder, dev, sizes)
            if place.depth is None or depth < place.depth:
                waiting.extend((inner, depth + 1) for inner in self._inside[folder])

    def _look_into(self, folder: Path, dev: int, sizes: Collection[int]) -> Iterator[Candidate]:
        if folder in self._skip or folder.stat().st_dev != dev:
            return
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: os.fsencode(entry.name))
        if is_trash_can(folder, entries):
            return
        for entry in entries:
            with contextlib.suppress(OSError):  # removed just now
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(status.st_mode):
                    if why_not_entered(entry.name, status) is None and not is_dataless(status):
                        self._inside[folder].append(Path(entry.path))
                elif (
                    stat.S_ISREG(status.st_mode)
                    and status.st_size in sizes
                    and not is_in_cloud(status)
                ):
                    yield Path(entry.path), _identity(entry, status)


def _identity(entry: os.DirEntry[str], status: os.stat_result) -> FileIdentity:
    # A listing on Windows has no file numbers.
    return FileIdentity.from_stat(os.lstat(entry.path) if os.name == "nt" else status)
