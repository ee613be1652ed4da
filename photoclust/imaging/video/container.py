"""When and where a video was taken, as its container tells it: the film itself is never read."""

from __future__ import annotations

from typing import BinaryIO

from photoclust.imaging.coordinates import Place
from photoclust.imaging.dates import Moment
from photoclust.imaging.video import asf, matroska, quicktime, riff

_HEAD_BYTES = 16


def told_by(file: BinaryIO) -> tuple[Moment | None, Place | None]:
    """Read when and where a video was taken; None for what its file does not tell.

    Whatever is wrong with the file, what can be read of it is told.

    Args:
        file: The video, from whose beginning on it is looked through.
    """
    try:
        file.seek(0)
        head = file.read(_HEAD_BYTES)
        if head.startswith(matroska.MARK):
            return matroska.told_by(file)
        if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
            return riff.told_by(file), None
        if head == asf.MARK:
            return asf.told_by(file), None
        return quicktime.told_by(file)
    except (OSError, ValueError, OverflowError, IndexError):
        return None, None
