"""Rows of the table of photos and what they stand for."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence

SELECT_PHOTOS = "SELECT id, path, dev, inode, size, mtime_ns, digest, presence FROM photos"


@lru_cache(256)
def _disk(number: str) -> int:
    """The number of a disk; one object for all of its files."""
    return int(number)


@lru_cache(4096)
def _folder(path: str) -> Path:
    """A folder; one object for all of its files."""
    return Path(path)


def photo_of(row: tuple[Any, ...], before: Photo | None = None) -> Photo:
    """A photo from its row, as `SELECT_PHOTOS` gives it.

    Args:
        row: The row.
        before: The photo as it was: what of it is the same is taken over, all of it if it can be.
    """
    number, path, dev, inode, size, mtime_ns, digest, presence = row
    identity = FileIdentity(_disk(dev), int(inode), size, mtime_ns)
    above, name = os.path.split(os.fsdecode(path))
    folder = _folder(above)
    if before is None:
        return Photo(PhotoId(number), folder, name, identity, Digest(digest), Presence(presence))
    there = before.folder == folder and before.name == name
    same = before.identity == identity and before.digest == digest
    if there and same and before.presence == presence:
        return before
    return Photo(
        PhotoId(number),
        folder,
        before.name if before.name == name else name,
        before.identity if before.identity == identity else identity,
        before.digest if before.digest == digest else Digest(digest),
        Presence(presence),
    )
