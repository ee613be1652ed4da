"""Rows of the table of photos and what they stand for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence

SELECT_PHOTOS = "SELECT id, path, dev, inode, size, mtime_ns, digest, presence FROM photos"


def photo_of(row: tuple[Any, ...]) -> Photo:
    """A photo from its row, as `SELECT_PHOTOS` gives it."""
    number, path, dev, inode, size, mtime_ns, digest, presence = row
    return Photo(
        PhotoId(number),
        Path(os.fsdecode(path)),
        FileIdentity(int(dev), int(inode), size, mtime_ns),
        Digest(digest),
        Presence(presence),
    )
