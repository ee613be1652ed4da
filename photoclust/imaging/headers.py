"""Facts and keywords of a photo from its file's tags, without unpacking it; facts of a video."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

from photoclust.core.companion_names import is_video
from photoclust.core.photo import FileIdentity
from photoclust.imaging.decode import silence_decoders
from photoclust.imaging.facts import Facts, facts_of, keywords_of
from photoclust.imaging.sidecars import Beside
from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise
from photoclust.imaging.video.container import told_by

# Opening one of these reads tags only, in Python.
_OPENERS: dict[Format, Callable[[BinaryIO], ImageFile.ImageFile]] = {
    Format.JPEG: JpegImagePlugin.JpegImageFile,
    Format.PNG: PngImagePlugin.PngImageFile,
    Format.TIFF: TiffImagePlugin.TiffImageFile,
}
_Read = TypeVar("_Read")
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def facts_in_header(path: Path, identity: FileIdentity, beside: Beside) -> Facts | None:
    """What a photo's tags say; width and height are as stored, not turned upright.

    Of a video it is when and where it was taken: size and length (0 and None) are not told.

    Args:
        path: The file.
        identity: The file that is meant; another one says nothing.
        beside: What the files beside it say.

    Returns:
        None where the file has changed, cannot be read, or is of a kind whose tags cannot be had
        without its decoder.
    """

    def read(file: BinaryIO, form: Format | None) -> Facts | None:
        if form is None and is_video(path.name):
            return facts_of(Image.Exif(), 0, 0, None, beside, told_by(file))
        image = _opened(file, form)
        return None if image is None else facts_of(image.getexif(), *image.size, image.info, beside)

    return _of_file(path, identity, read)


def keywords_in_header(path: Path, identity: FileIdentity) -> tuple[str, ...]:
    """The keywords in a photo; none where its tags cannot be had, as of `facts_in_header`."""

    def read(file: BinaryIO, form: Format | None) -> tuple[str, ...]:
        image = _opened(file, form)
        return keywords_of(image.getexif(), image.info) if image else ()

    return _of_file(path, identity, read) or ()


def _opened(file: BinaryIO, form: Format | None) -> ImageFile.ImageFile | None:
    """The picture, opened and not unpacked."""
    return _OPENERS[form](file) if form in _OPENERS else None


def _of_file(
    path: Path,
    identity: FileIdentity,
    read: Callable[[BinaryIO, Format | None], _Read | None],
) -> _Read | None:
    """What is read of a file, which is handed over with what kind of picture it is."""
    silence_decoders()
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            now = FileIdentity.from_stat(os.fstat(file.fileno()))
            if (now.size, now.mtime_ns) != (identity.size, identity.mtime_ns):
                return None
            form = recognise(file.read(HEAD_BYTES), path.suffix)
            file.seek(0)
            return read(file, form)
    except Exception:  # whatever is wrong with the file: what was known of it before stays
        return None
