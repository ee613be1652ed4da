"""JPEG XL, read by libjxl. What its numbers mean stands in the header, which is read here."""

from __future__ import annotations

import numpy as np
from PIL import ExifTags, Image

from photoclust.imaging.boxes import boxes
from photoclust.imaging.jpeg_xl_header import header_of
from photoclust.imaging.opened import Opened, check_size, cut_off, rare_kind, rare_or_damaged
from photoclust.imaging.signatures import Format
from photoclust.imaging.wide_pixels import in_bytes, scaled

_CODESTREAM = b"\xff\x0a"
_LONGEST_HEADER = 4096


def open_jpeg_xl(data: bytes) -> Opened:
    """Unpack a JPEG XL picture.

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
    if header.has_lost_profile:
        raise rare_kind(Format.JPEG_XL)
    try:
        pixels = imagecodecs.jpegxl_decode(data, index=0, numthreads=1)
    except (RuntimeError, ValueError) as error:
        if "NEED_MORE_INPUT" in str(error):  # the name of a code, which is not said otherwise
            raise cut_off() from error
        raise rare_or_damaged(Format.JPEG_XL) from error
    if pixels.ndim == 4:
        pixels = pixels[0]
    if pixels.dtype.kind == "f":
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
    return Opened(image, image.size, exif, header.coding)


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
            try:
                start = first + 4 + int.from_bytes(data[first : first + 4], "big")
                exif.load(b"Exif\0\0" + data[start:last])
            except Exception:  # damaged metadata do not make the picture unreadable
                exif = Image.Exif()
    return codestream, exif
