"""A picture of another program: on the clipboard, or under way with the pointer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from photoclust.ui.file_urls import dropped_paths

_KINDS = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff", "image/gif")
"""What other programs hand over as the bytes of a file, the best first."""


def is_one_picture(data: QMimeData) -> bool:
    """Whether it is one picture, as far as can be told without looking at it."""
    paths = dropped_paths(data)
    if paths:
        return len(paths) == 1 and _may_be_picture(paths[0])
    return data.hasImage() or any(data.hasFormat(kind) for kind in _KINDS)


def picture_in(data: QMimeData) -> Path | bytes | None:
    """The picture: a file, or the bytes of one; None where it is not just one picture.

    Bytes are handed on as they come. Qt unpacks them only where a system has no bytes of a file to
    give (the clipboard of Windows); they are then packed again, so that there is one way to read
    what comes from outside.
    """
    if not is_one_picture(data):
        return None
    paths = dropped_paths(data)
    if paths:
        return paths[0]
    for kind in _KINDS:
        if found := data.data(kind).data():
            return bytes(found)
    # PySide6 makes these when they are first named: the first frame does without.
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a str is what it takes
    return bytes(buffer.data().data())


def _may_be_picture(path: Path) -> bool:
    from photoclust.imaging.signatures import IMAGE_SUFFIXES

    return path.suffix.lower() in IMAGE_SUFFIXES
