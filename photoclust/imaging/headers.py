"""Facts and keywords of a photo from the beginning of its file, without unpacking it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar

from PIL import ImageFile, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

from photoclust.core.photo import FileIdentity
from photoclust.imaging.decode import silence_decoders
from photoclust.imaging.facts import Facts, facts_of, keywords_of
from photoclust.imaging.sidecars import Beside
from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise

# Opening one of these reads tags only, in Python.
_OPENERS: dict[Format, Callable[[IO[bytes]], ImageFile.ImageFile]] = {
    Format.JPEG: JpegImagePlugin.JpegImageFile,
    Format.PNG: PngImagePlugin.PngImageFile,
    Format.TIFF: TiffImagePlugin.TiffImageFile,
}
_Read = TypeVar("_Read")
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def facts_in_header(path: Path, identity: FileIdentity, beside: Beside) -> Facts | None:
    """What a photo's tags say; width and height are as stored, not turned upright.

    Args:
        path: The file.
        identity: The file that is meant; another one says nothing.
        beside: What the files beside it say.

    Returns:
        None where the file has changed, cannot be read, or is of a kind whose tags cannot be had
        without its decoder.
    """
    return _of_header(
        path,
        identity,
        lambda image: facts_of(image.getexif(), *image.size, image.info, beside),
    )


def keywords_in_header(path: Path, identity: FileIdentity) -> tuple[str, ...]:
    """The keywords in a photo; none where its tags cannot be had, as of `facts_in_header`."""
    return _of_header(path, identity, lambda image: keywords_of(image.getexif(), image.info)) or ()


def _of_header(
    path: Path, identity: FileIdentity, read: Callable[[ImageFile.ImageFile], _Read]
) -> _Read | None:
    """What is read of a picture that is opened and not unpacked."""
    silence_decoders()
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            now = FileIdentity.from_stat(os.fstat(file.fileno()))
            if (now.size, now.mtime_ns) != (identity.size, identity.mtime_ns):
                return None
            form = recognise(file.read(HEAD_BYTES), path.suffix)
            if form is None or form not in _OPENERS:
                return None
            file.seek(0)
            return read(_OPENERS[form](file))
    except Exception:  # whatever is wrong with the file: what was known of it before stays
        return None
