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
    return Thumbnail(width, height, out.getvalue())


def print_of(jpeg: bytes, side: int) -> NDArray[np.uint8] | None:
    """A thumbnail in grey and very small, for comparing; None where it cannot be read.

    Args:
        jpeg: The thumbnail.
        side: Width and height of what is returned, whatever the photo's shape; uint8 (side, side).
    """
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
            opened.draft("L", (2 * side, 2 * side))  # the decoder leaves out what is too fine
            grey = opened.convert("L").resize((side, side), Image.Resampling.BOX)
    except Exception:  # Pillow lets out many kinds for a damaged file
        return None
    return np.asarray(grey, np.uint8)
