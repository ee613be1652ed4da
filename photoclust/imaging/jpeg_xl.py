"""JPEG XL, read by libjxl. What its numbers mean stands in the header, which is read here."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image

from photoclust.imaging.boxes import boxes
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.jpeg import open_jpeg
from photoclust.imaging.jpeg_xl_header import header_of
from photoclust.imaging.opened import (
    LARGE_PIXELS,
    Opened,
    check_size,
    cut_off,
    rare_kind,
    rare_or_damaged,
)
from photoclust.imaging.signatures import Format
from photoclust.imaging.wide_pixels import in_bytes, scaled

_CODESTREAM = b"\xff\x0a"
_LONGEST_HEADER = 4096
_LONGEST_EXIF = 1 << 20
_BYTE, _GAMMA = 255.0, 2.2


def open_jpeg_xl(data: bytes, large: AbstractContextManager[object]) -> Opened:
    """Unpack a JPEG XL picture.

    Args:
        data: The whole file.
        large: Entered while a large picture is unpacked.

    Raises:
        DecodeError: it is of a rare kind, cut off or damaged.
    """
    import imagecodecs

    codestream, exif = _parts(data)
    try:
        header = header_of(codestream[2:])
    except ValueError as error:
        raise rare_or_damaged(Format.JPEG_XL) from error
    check_size(header.width, header.height)
    if any(kind == b"jbrd" for kind, _, _ in boxes(data)):
        return _as_it_was(data, large)
    if header.has_lost_profile or header.has_other_channels:
        raise rare_kind(Format.JPEG_XL)
    try:
        with large if header.width * header.height > LARGE_PIXELS else nullcontext():
            pixels = imagecodecs.jpegxl_decode(data, index=0, numthreads=1)
    except (RuntimeError, ValueError) as error:
        raise _reason(error) from error
    if pixels.ndim == 4:
        pixels = pixels[0]
    coding = header.coding
    full = 1.0 if pixels.dtype.kind == "f" else float((1 << header.bits) - 1)
    if coding is not None and coding.gamma is not None and full != _BYTE:
        # Numbers of light would lose all that is dark in 8 bits.
        share = (np.nan_to_num(pixels.astype(np.float32)) / full).clip(0, 1)
        share[..., : _colours(share)] **= coding.gamma / _GAMMA
        levels, coding = scaled(share, 1.0), replace(coding, gamma=_GAMMA)
    elif pixels.dtype.kind == "f":
        levels = scaled(np.nan_to_num(pixels), 1.0)
    elif pixels.dtype == np.uint16 and 8 < header.bits <= 16:
        levels = in_bytes(pixels, header.bits)
    else:
        levels = pixels
    if levels.dtype != np.uint8 or levels.ndim not in (2, 3):
        raise rare_kind(Format.JPEG_XL)
    channels = 1 if levels.ndim == 2 else levels.shape[2]
    mode = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}.get(channels)
    if mode is None:
        raise rare_kind(Format.JPEG_XL)
    if header.alpha_associated and channels in (2, 4):
        mode = mode[:-1] + "a"
    height, width = levels.shape[:2]
    image = Image.frombytes(mode, (width, height), np.ascontiguousarray(levels).tobytes())
    exif[ExifTags.Base.Orientation] = 1  # libjxl has turned the picture already
    return Opened(image, image.size, exif, coding)


def _as_it_was(data: bytes, large: AbstractContextManager[object]) -> Opened:
    """Open the JPEG that was packed without loss; it has its profile and metadata with it."""
    import imagecodecs

    try:
        jpeg = bytes(imagecodecs.jpegxl_decode_jpeg(data, numthreads=1))
    except (RuntimeError, ValueError) as error:
        raise _reason(error) from error
    return open_jpeg(jpeg, large)


def _reason(error: Exception) -> DecodeError:
    if "NEED_MORE_INPUT" in str(error):  # the name of a code, which is not said otherwise
        return cut_off()
    return rare_or_damaged(Format.JPEG_XL)


def _parts(data: bytes) -> tuple[bytes, Image.Exif]:
    """The beginning of the codestream, and the metadata."""
    exif = Image.Exif()
    if data.startswith(_CODESTREAM):
        return data, exif
    codestream = b""
    for kind, first, last in boxes(data):
        if kind == b"jxlc" and not codestream:
            codestream = data[first:last]
        elif kind == b"jxlp" and len(codestream) < _LONGEST_HEADER:
            codestream += data[first + 4 : last]
        elif kind == b"Exif":
            exif = _exif(data[first:last])
        elif kind == b"brob" and data[first : first + 4] == b"Exif":
            exif = _exif(data[first + 4 : last], is_packed=True)
    return codestream, exif


def _exif(box: bytes, *, is_packed: bool = False) -> Image.Exif:
    import imagecodecs

    exif = Image.Exif()
    try:
        if is_packed:
            box = bytes(imagecodecs.brotli_decode(box, out=_LONGEST_EXIF))
        exif.load(b"Exif\0\0" + box[4 + int.from_bytes(box[:4], "big") :])
    except Exception:  # damaged metadata do not make the picture unreadable
        return Image.Exif()
    return exif


def _colours(pixels: NDArray[Any]) -> int | None:
    """How many channels are not alpha; None for all there is."""
    return {2: 1, 4: 3}.get(pixels.shape[-1]) if pixels.ndim == 3 else None
