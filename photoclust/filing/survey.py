"""What a filing plan asks about the disk, answered by the disk. Reads, never writes."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

from photoclust.core.filenames import NAME_BYTES
from photoclust.core.photo import Digest, FileIdentity
from photoclust.filing.content import digest_of
from photoclust.filing.losses import would_lose
from photoclust.filing.plan_records import Kind, Status, Volume
from photoclust.filing.systems.interface import System
from photoclust.filing.systems.traits import Keeps
from photoclust.filing.traits import Loss, read_traits

_KINDS = {stat.S_IFREG: Kind.FILE, stat.S_IFDIR: Kind.FOLDER, stat.S_IFLNK: Kind.LINK}


class RealDisk:
    """The disk as it is while a plan is made; answers are remembered. One thread at a time.

    Args:
        system: The system's primitives.
    """

    def __init__(self, system: System) -> None:
        self._system = system
        self._names: dict[Path, Mapping[str, Kind] | None] = {}
        self._statuses: dict[Path, Status | None] = {}
        self._real: dict[Path, Path] = {}
        self._writable: dict[Path, bool] = {}
        self._rooms: dict[Path, int] = {}
        self._kept: dict[Path, Keeps] = {}

    def names(self, folder: Path) -> Mapping[str, Kind] | None:
        """See `Disk.names`."""
        if folder not in self._names:
            try:
                with os.scandir(folder) as entries:
                    self._names[folder] = {entry.name: _kind(entry) for entry in entries}
            except OSError:
                self._names[folder] = None
        return self._names[folder]

    def status(self, path: Path) -> Status | None:
        """See `Disk.status`."""
        found = self._statuses.get(path)
        if found is None and path not in self._statuses:
            try:
                found = _status(os.lstat(str(path)))
            except OSError:
                found = None
            self._statuses[path] = found
        return found

    def real(self, folder: Path) -> Path:
        """See `Disk.real`."""
        if folder not in self._real:
            self._real[folder] = Path(os.path.realpath(folder))
        return self._real[folder]

    def volume(self, folder: Path) -> Volume:
        """See `Disk.volume`."""
        anchor = next(f for f in (folder, *folder.parents) if os.path.lexists(f))
        usage = shutil.disk_usage(anchor)
        return Volume(
            anchor=anchor,
            dev=anchor.stat().st_dev,
            free_bytes=usage.free,
            writable=self.writable(anchor),
            hard_links=self._system.knows_hard_links(anchor),
        )

    def room(self, folder: Path) -> int:
        """See `Disk.room`."""
        if folder not in self._rooms:
            anchor = next(f for f in (folder, *folder.parents) if os.path.lexists(f))
            name, path = self._system.longest_name(anchor), self._system.path_room(folder)
            self._rooms[folder] = min(NAME_BYTES, name, path)
        return self._rooms[folder]

    def writable(self, folder: Path) -> bool:
        """See `Disk.writable`."""
        if folder not in self._writable:
            self._writable[folder] = os.access(folder, os.W_OK | os.X_OK)
        return self._writable[folder]

    def losses(self, path: Path, folder: Path) -> frozenset[Loss]:
        """See `Disk.losses`. Writes nothing there: a plan must leave no trace on a disk."""
        there = self._keeps(folder)
        if there == Keeps():
            return frozenset()
        try:
            traits = read_traits(path, self._system.traits)
            return would_lose(traits, self._keeps(path.parent), there, self._system.traits)
        except OSError:
            return frozenset()

    def _keeps(self, folder: Path) -> Keeps:
        if folder not in self._kept:
            self._kept[folder] = self._system.traits.keeps(folder)
        return self._kept[folder]

    def digest(self, path: Path) -> Digest | None:
        """See `Disk.digest`. Not remembered: a plan asks once for each file."""
        try:
            return digest_of(path)
        except OSError:
            return None


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return Kind.LINK
    if entry.is_file(follow_symlinks=False):
        return Kind.FILE
    return Kind.FOLDER if entry.is_dir(follow_symlinks=False) else Kind.OTHER


def _status(found: os.stat_result) -> Status:
    kind = _KINDS.get(stat.S_IFMT(found.st_mode), Kind.OTHER)
    return Status(kind, FileIdentity.from_stat(found), found.st_nlink)
