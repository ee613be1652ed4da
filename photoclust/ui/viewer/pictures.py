"""Large pictures of photos, decoded for looking at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from photoclust.core.photo import PhotoId
from photoclust.core.progress import JobContext
from photoclust.imaging.known_kinds import is_read_as_video

EVERY_PIXEL = 1_000_000
"""A longest side that no photo has."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was read.

    Attributes:
        photo: Whose.
        image: Upright, as the screen wants it.
        whole: Whether it holds every pixel.
    """

    photo: PhotoId
    image: QImage
    whole: bool


def read_picture(photo: PhotoId, path: Path, side: int, context: JobContext) -> Picture:
    """Decode a file for looking at, at most `side` pixels long. Runs on a pool thread.

    Raises:
        DecodeError: the file cannot be read.
    """
    from photoclust.imaging.decode import decode_full
    from photoclust.imaging.isolated import video_picture

    if is_read_as_video(path):
        decoded = video_picture(path, side, lambda: context.cancel.cancelled)
    else:
        decoded = decode_full(path, side)
    context.cancel.raise_if_cancelled()
    picture = decoded.image
    data = picture.tobytes("raw", "BGRX")
    image = QImage(
        data, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
    ).copy()
    whole = max(picture.size) >= max(decoded.facts.width, decoded.facts.height)
    return Picture(photo, image, whole)
