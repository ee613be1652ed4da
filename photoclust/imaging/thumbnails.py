"""The small pictures that the window shows."""

from __future__ import annotations

import io
from dataclasses import dataclass

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
