"""A picture whose header was read, the limits it must keep, and words for what it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from photoclust.core.text import Text
from photoclust.imaging.codings import Coding
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.signatures import Format

MAX_PIXELS = 200_000_000
"""Larger pictures are refused: unpacked they would fill the memory."""

LARGE_PIXELS = 40_000_000
"""Pictures of more than that are unpacked one at a time."""

Scale = Callable[[int, int], float]
"""From a picture's full width and height to the scale (of 1) that is needed."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture on its way.

    Attributes:
        image: Perhaps not unpacked yet, perhaps smaller than the file's picture already.
        size: Width and height of the file's picture.
        exif: Metadata where the image does not carry them itself.
        coding: What the numbers mean, where the file says so other than by a profile.
    """

    image: Image.Image
    size: tuple[int, int]
    exif: Image.Exif | None = None
    coding: Coding | None = None


def check_size(width: int, height: int, limit: int = MAX_PIXELS) -> None:
    """Refuse a picture of no or too many pixels.

    Raises:
        DecodeError: it is one.
    """
    if width < 1 or height < 1:
        reason = Text("The picture is empty.")
        raise DecodeError(reason)
    if width * height > limit:
        reason = Text(
            "The picture is larger than 1 megapixel ({width} × {height}) and was not unpacked.",
            "The picture is larger than {n} megapixels ({width} × {height}) and was not unpacked.",
            n=limit // 1_000_000,
            width=width,
            height=height,
        )
        raise DecodeError(reason, Text("Save a smaller copy of it."))


def rare_kind(form: Format) -> DecodeError:
    """The error for a file that is as it should be, of a kind this program cannot read."""
    reason = Text("It is a rare kind of {form}, and this kind cannot be read.", form=form)
    return DecodeError(reason, Text("Save it as JPEG or PNG with a photo editor."))


def rare_or_damaged(form: Format) -> DecodeError:
    """The error where the file's headers leave open whether it is rare or damaged."""
    reason = Text("It is a rare kind of {form} that cannot be read, or it is damaged.", form=form)
    return DecodeError(reason, Text("Save it as JPEG or PNG with a photo editor."))


def damaged(form: Format) -> DecodeError:
    """The error for a file that is all there, of a kind this program reads, and makes no sense."""
    reason = Text("The picture ({form}) is damaged.", form=form)
    return DecodeError(reason, Text("Copy it again from the camera or a backup."))


def cut_off() -> DecodeError:
    """The error for a file whose picture lacks its end."""
    reason = Text("The picture is cut off before its end.")
    return DecodeError(reason, Text("Copy it again from the camera or a backup."))
