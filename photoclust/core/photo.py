"""What a photo is, and the three ways to name one: by id, by content and by file."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, NewType

PhotoId = NewType("PhotoId", int)
"""The library's number for a photo. Never reused, survives renames and moves."""

Digest = NewType("Digest", bytes)
"""SHA-256 of a file's bytes (32 bytes). Two identical files share one digest."""


class Presence(StrEnum):
    """Whether a photo's file could be reached when it was last looked for.

    Offline and missing differ because a drive that is not plugged in must never
    be taken for deleted photos (docs/architecture.md).
    """

    PRESENT = "present"
    MISSING = "missing"
    OFFLINE = "offline"


class FileIdentity(NamedTuple):
    """What the file system says about a file: a cheap shortcut for "is it the same?".

    Equal identities mean unchanged. Different ones mean only that the digest has to be
    compared: a move across disks or a remount changes them without changing the photo.

    Attributes:
        dev: Device number.
        inode: Inode number; may exceed 63 bits, so databases keep it as text.
        size: Size in bytes.
        mtime_ns: Time of last change, in nanoseconds since the epoch.
    """

    dev: int
    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def from_stat(cls, status: os.stat_result) -> FileIdentity:
        """Take the identity out of a stat result."""
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)

    def is_same_file(self, other: FileIdentity) -> bool:
        """Whether two paths surely lead to one file. Some disks give all files the number 0."""
        return self.inode != 0 and (self.dev, self.inode) == (other.dev, other.inode)


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of the library.

    Folder and name are kept instead of the path: a large library holds all its photos in memory,
    and a `Path` with its parts takes six times as much as the name.

    Attributes:
        id: The library's number.
        folder: Absolute path of the folder it lies in; one object for the photos of a folder.
        name: Its name there. May hold surrogate escapes for names that are not UTF-8.
        identity: The file's identity when it was last read or moved by the app.
        digest: Digest of the file's bytes.
        presence: Whether the file was there when last looked for.
    """

    id: PhotoId
    folder: Path
    name: str
    identity: FileIdentity
    digest: Digest
    presence: Presence = Presence.PRESENT

    @classmethod
    def at(
        cls,
        id: PhotoId,
        path: Path,
        identity: FileIdentity,
        digest: Digest,
        presence: Presence = Presence.PRESENT,
    ) -> Photo:
        """The photo at a path."""
        return cls(id, path.parent, path.name, identity, digest, presence)

    @property
    def path(self) -> Path:
        """Absolute path, made anew each time: of very many photos `where` is asked sooner."""
        return Path(self.where)

    @property
    def where(self) -> str:
        """The path as a text."""
        return os.path.join(self.folder, self.name)  # noqa: PTH118 - a `Path` takes longer

    def moved(self, path: Path) -> Photo:
        """The same photo at another path."""
        return replace(self, folder=path.parent, name=path.name)
