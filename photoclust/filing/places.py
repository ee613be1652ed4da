"""Whether the disk of a folder is there, and where the folder is: asked of journal and disk.

A path is no proof of either. An unplugged drive leaves its mount point behind, another card is
mounted at the same place, folders are reached through links, renamed, or removed. What a folder
was when its files were filed stands in the journal: the disk's own name and the folder's number.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from photoclust.core.parents import folders_of
from photoclust.filing.systems.interface import System
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, Intent, Place


class Places:
    """The folders of one batch, or of all. One thread at a time.

    Args:
        journal: The journal.
        batch: The batch; None for all of them, their folders as they were seen last.
        system: The system's primitives.
    """

    def __init__(self, journal: Journal, batch: int | None, system: System) -> None:
        self._journal = journal
        self._batch = batch
        self._system = system
        self._places = journal.places.newest() if batch is None else journal.places.of(batch)
        self._volumes: dict[tuple[Path, int], str | None] = {}

    def learn(self, folders: Iterable[Path], dev: int | None = None) -> None:
        """Write down what folders of a batch are now, or will be once they are made.

        For folders that files are about to be carried from, or were just carried into: at any
        other time another disk may be in their place.
        """
        assert self._batch is not None  # tells mypy: of all of them nothing is learnt
        found = {place.path: place for place in seen_now(folders, self._system, dev)}
        fresh = {f: p for f, p in found.items() if self._places.get(f) != p}
        self._journal.places.record(self._batch, fresh.values())
        self._places.update(fresh)

    def knows(self, folder: Path) -> bool:
        """Whether it is written down what `folder` was."""
        return folder in self._places

    def is_there(self, folder: Path, entries: Iterable[Entry] = ()) -> bool:
        """Whether the disk that `folder` was on is where it was, whatever became of the folder.

        Args:
            folder: A folder of the batch, or one above such.
            entries: Entries of the batch. Of a batch that an earlier version carried out, and
                where disks have no names, what is found of its files tells.
        """
        standing = standing_above(folder)
        if standing is None:
            return False
        now = standing.stat()
        place = self._places.get(folder)
        if place is None:
            devs = {entry.intent.identity.dev for entry in entries}
            return folder.is_dir() or now.st_dev in devs
        volume = self._volume(standing, now.st_dev)
        if _kind(volume) is not None and _kind(volume) == _kind(place.volume):
            return volume == place.volume
        if now.st_dev == place.dev:
            return True
        # Device numbers change with the socket that a disk is plugged into.
        if folder.is_dir() and 0 != place.inode == folder.stat().st_ino:
            return True
        return _kind(place.volume) == _kind(volume) and _lies_in(folder, entries)

    def accepts(self, folder: Path, entries: Iterable[Entry]) -> bool:
        """Whether files may be carried into `folder`, or it be made again, for its disk is there.

        Where nothing names disks, a folder that is there is taken for the one that was.
        """
        if self.is_there(folder, entries):
            return True
        place = self._places.get(folder)
        return folder.is_dir() and place is not None and place.volume is None

    def is_same(self, folder: Path) -> bool:
        """Whether an existing folder is the one that its batch knows, however it is reached."""
        place = self._places.get(folder)
        real = Path(os.path.realpath(folder))
        # No link leads away from the path; or the links that there were lead where they led. Of
        # those that an earlier version's batch went through nothing is known.
        if place is None or real in (folder, place.real):
            return True
        found = folder.stat()
        return place.inode != 0 and (found.st_ino, self._volume(real, found.st_dev)) == (
            place.inode,
            place.volume,
        )

    def is_numbered(self, folder: Path) -> bool:
        """Whether a folder may be the one that is known, going by its number."""
        place = self._places.get(folder)
        try:
            return place is None or place.inode in (0, folder.stat().st_ino)
        except OSError:
            return True

    def is_now(self, folder: Path, other: Path) -> bool:
        """Whether another existing folder is the very one that is known, rather than a copy."""
        place = self._places.get(folder)
        if place is None or place.inode == 0:
            return False
        found = other.stat()
        volume = self._volume(other, found.st_dev)
        return (found.st_ino, volume) == (place.inode, place.volume)

    def known(self) -> frozenset[Path]:
        """The folders of which it is written down what they were."""
        return frozenset(self._places)

    def locate(self, folder: Path) -> Path | None:
        """Where a folder of the batch is now, also after somebody renamed it; None if nowhere.

        Looked for beside where it was, by its number.
        """
        if folder.is_dir():
            return folder
        place = self._places.get(folder)
        if place is None or place.inode == 0 or not self.is_there(folder):
            return None
        above = folder.parent if folder.parent.is_dir() else self.locate(folder.parent)
        if above is None:
            return None
        with contextlib.suppress(OSError), os.scandir(above) as found:
            for beside in found:
                if beside.is_dir(follow_symlinks=False) and beside.inode() == place.inode:
                    return Path(beside.path)
        return None

    def _volume(self, folder: Path, dev: int) -> str | None:
        key = (folder, dev)  # another disk at the same place has another number
        if key not in self._volumes:
            self._volumes[key] = _volume_of(folder, self._system)
        return self._volumes[key]


def seen_now(folders: Iterable[Path], system: System, dev: int | None = None) -> list[Place]:
    """What folders are now, or will be once they are made.

    Args:
        folders: The folders.
        system: The system's primitives.
        dev: Number of the disk they were planned on; those on another one are left out.
    """
    seen = (_seen(folder, system) for folder in sorted(set(folders)))
    return [place for place in seen if place is not None and dev in (None, place.dev)]


def _seen(folder: Path, system: System) -> Place | None:
    with contextlib.suppress(OSError):
        standing = standing_above(folder)
        if standing is not None:
            found = standing.stat()
            return Place(
                path=folder,
                real=Path(os.path.realpath(folder)),
                volume=_volume_of(standing, system),
                dev=found.st_dev,
                inode=found.st_ino if folder.is_dir() else 0,
            )
    return None


def _volume_of(folder: Path, system: System) -> str | None:
    with contextlib.suppress(OSError):
        return system.volume(folder)
    return None


def standing_above(folder: Path) -> Path | None:
    """The innermost folder that is there on the way to where `folder` leads, links followed."""
    real = Path(os.path.realpath(folder))
    return next((place for place in (real, *real.parents) if place.is_dir()), None)


def _kind(volume: str | None) -> str | None:
    """What sort of name it is: names of different sorts tell nothing about each other."""
    return None if volume is None else volume.partition(":")[0]


def _lies_in(folder: Path, entries: Iterable[Entry]) -> bool:
    """Whether a file of the batch lies in `folder`, which then is the one it was."""
    return any(
        place is not None and place.parent == folder and os.path.lexists(place)
        for entry in entries
        for place in (entry.intent.destination, entry.intent.source)
    )


def ends_of(intents: Iterable[Intent]) -> set[Path]:
    """The folders that files are carried into. Those above may be renamed as well."""
    ends = folders_of(i.destination for i in intents if i.destination is not None)
    return ends | {folder.parent for folder in ends}


def starts_of(intents: Iterable[Intent]) -> set[Path]:
    """The folders that files are carried from."""
    return folders_of(intent.source for intent in intents)


def intents_of(entries: Iterable[Entry]) -> list[Intent]:
    """What was to be done with entries."""
    return [entry.intent for entry in entries]
