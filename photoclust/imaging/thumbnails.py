"""The small pictures that the window shows."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

THUMBNAIL_SIDE = 320
"""Longest side of a thumbnail, in pixels."""

_QUALITY = 82

PRINT_SIDE = 40
"""Pixels of each side of the grey picture that goes along with a thumbnail."""

_SEGMENT = b"\xff\xe9"
"""Of the kind that is left to programs; whoever shows a JPEG passes over it."""

_PRINT = b"PhotoClust print\0"
_HEAD = 128
"""Bytes in which it begins."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small JPEG in sRGB, upright.

    Attributes:
        width: Width in pixels.
        height: Height in pixels.
        jpeg: The file's bytes.
    """

    width: int
    height: int
    jpeg: bytes


def encode_thumbnail(image: Image.Image) -> Thumbnail:
    """Make the thumbnail of a decoded photo; a smaller photo keeps its size."""
    scale = min(1.0, THUMBNAIL_SIDE / max(image.size))
    width, height = (max(1, round(side * scale)) for side in image.size)
    small = image.resize((width, height), Image.Resampling.HAMMING) if scale < 1 else image
    out = io.BytesIO()
    small.save(out, "JPEG", quality=_QUALITY)
    return Thumbnail(width, height, _with_print(out.getvalue()))


def print_of(jpeg: bytes, side: int) -> NDArray[np.uint8] | None:
    """A thumbnail in grey and very small, for comparing; None where it cannot be read.

    A thumbnail that carries its own is not decoded, which takes a hundred times as long.

    Args:
        jpeg: The thumbnail.
        side: Width and height of what is returned, whatever the photo's shape; uint8 (side, side).
    """
    start = jpeg.find(_PRINT, 0, _HEAD) + len(_PRINT)
    if side == PRINT_SIDE and start >= len(_PRINT) and len(jpeg) >= start + side * side:
        return np.frombuffer(jpeg, np.uint8, side * side, start).reshape(side, side)
    return _decoded_print(jpeg, side)


def _with_print(jpeg: bytes) -> bytes:
    """The thumbnail with what `print_of` gives, behind the head that every JPEG of Pillow has."""
    small = _decoded_print(jpeg, PRINT_SIDE)
    if small is None or jpeg[2:4] != b"\xff\xe0":
        return jpeg
    body = _PRINT + small.tobytes()
    head = 4 + int.from_bytes(jpeg[4:6])
    return jpeg[:head] + _SEGMENT + (2 + len(body)).to_bytes(2) + body + jpeg[head:]


def _decoded_print(jpeg: bytes, side: int) -> NDArray[np.uint8] | None:
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
            opened.draft("L", (2 * side, 2 * side))  # the decoder leaves out what is too fine
            grey = opened.convert("L").resize((side, side), Image.Resampling.BOX)
    except Exception:  # Pillow lets out many kinds for a damaged file
        return None
    return np.asarray(grey, np.uint8)
