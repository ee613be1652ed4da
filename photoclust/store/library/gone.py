"""Whether a file is gone or only out of reach, and which photo it is under another name."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Mapping
from pathlib import Path

from photoclust.core.filenames import comparison_key
from photoclust.core.photo import Digest, FileIdentity, PhotoId


def moved_from(
    connection: sqlite3.Connection,
    place: Path,
    identity: FileIdentity,
    digest: Digest,
    disks: Mapping[int, Collection[int]],
) -> tuple[PhotoId, bytes, Path] | None:
    """The library's photo that this file is, moved or renamed outside the app, and its path.

    Args:
        connection: Inside a transaction.
        place: Where the file is.
        identity: The file.
        digest: Digest of its bytes.
        disks: Further device numbers that a disk has got, by the one it had.
    """
    candidates = connection.execute(
        "SELECT id, digest, path, dev, inode FROM photos WHERE digest = ? ORDER BY id",
        (digest,),
    ).fetchall()
    for number, _, blob, dev, inode in candidates:
        path, disk = Path(os.fsdecode(blob)), int(dev)
        if is_gone(path, disk, *disks.get(disk, ())) or _is_renamed(
            path, (disk, int(inode)), place, identity
        ):
            return PhotoId(number), digest, path
    return None


def _is_renamed(path: Path, key: tuple[int, int], place: Path, identity: FileIdentity) -> bool:
    """Whether a file is the one that was at a path, and has another name now.

    Where the old path still leads somewhere, the two must be one entry, whose name was written in
    another case on a disk that takes both for the same. Two hard links are two photos.

    Args:
        path: Where it was.
        key: Its device and file number then.
        place: Where the file is that has the same content.
        identity: That file.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return identity.inode != 0 and key == (identity.dev, identity.inode)
    except OSError:
        return False
    if path.parent != place.parent or comparison_key(path.name) != comparison_key(place.name):
        return False
    try:
        return all(path.name != entry.name for entry in path.parent.iterdir())
    except OSError:
        return False


def is_gone(path: Path, *disks: int) -> bool:
    """Whether a file is really gone, rather than on a drive that is not there.

    The nearest folder above it that exists must be on the photo's own disk: when a drive is
    unplugged, what is left above its photos, an empty mount point perhaps, belongs to another.
    Where the disk does not answer, nothing is said to be gone.

    Args:
        path: Where the file was.
        disks: The device number of the disk it was on, and others that this disk has got.
    """
    for place in (path, *path.parents):
        try:
            status = place.lstat() if place == path else place.stat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return False
        return place != path and status.st_dev in disks
    return False
