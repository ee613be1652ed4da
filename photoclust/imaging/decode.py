"""From a file's bytes to an upright RGB picture in sRGB, or to the reason why not.

One file must cost neither the process nor a minute. What makes that true: a file is at most
`reading.MAX_BYTES` long and a picture at most `MAX_PIXELS` large, checked on the header before
anything is unpacked; only the first frame is read; a JPEG's scans are counted; only decoders
for the recognised format ever see the bytes; and whatever they raise becomes a `DecodeError`.
"""

from __future__ import annotations

import io
import logging
import math
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    WebPImagePlugin,
)

from photoclust.core.text import Text
from photoclust.imaging.colour_marks import avif_coding, heif_coding, png_coding, profile_coding
from photoclust.imaging.colours import to_srgb
from photoclust.imaging.ends import is_cut_off, webp_without_rest
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts, facts_of, orientation_of
from photoclust.imaging.jpeg import completed, is_arithmetic, lacks_its_end, open_jpeg
from photoclust.imaging.jpeg_2000 import open_jpeg_2000
from photoclust.imaging.jpeg_xl import open_jpeg_xl
from photoclust.imaging.opened import (
    LARGE_PIXELS,
    MAX_PIXELS,
    Opened,
    Scale,
    check_size,
    cut_off,
    damaged,
    rare_kind,
    rare_or_damaged,
)
from photoclust.imaging.raw import open_raw
from photoclust.imaging.reading import read_photo
from photoclust.imaging.sidecars import NOTHING_BESIDE, Beside
from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise
from photoclust.imaging.tiff import SensorDataError, open_tiff

__all__ = ["MAX_PIXELS", "DecodeError", "Decoded", "Facts", "decode", "decode_full"]

_MAX_WEBP_PIXELS = 100_000_000

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_Opener = Callable[[io.BytesIO], ImageFile.ImageFile]
_OPENERS: dict[Format, _Opener] = {
    Format.PNG: PngImagePlugin.PngImageFile,
    Format.WEBP: WebPImagePlugin.WebPImageFile,
    Format.BMP: BmpImagePlugin.BmpImageFile,
    Format.GIF: GifImagePlugin.GifImageFile,
    Format.AVIF: AvifImagePlugin.AvifImageFile,
}

# Pillow's own limit guards frames and tiles it meets after opening; one number for both.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
# Every worker decodes on its own thread; a decoder with threads of its own would crowd them.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
# What Pillow logs about a bad file reaches the person as a problem, not on stderr.
logging.getLogger("PIL").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded photo.

    Attributes:
        image: RGB, upright, sRGB, reduced but at least as large as was asked for.
        facts: What the file says about the photo at its full size.
    """

    image: Image.Image
    facts: Facts


def decode(
    data: bytes,
    name_suffix: str,
    *,
    thumbnail_side: int,
    input_side: int,
    large: AbstractContextManager[object] | None = None,
    beside: Beside = NOTHING_BESIDE,
) -> Decoded:
    """Decode once, just large enough for both thumbnail and model input.

    Args:
        data: The whole file.
        name_suffix: Suffix of the file's name with its dot.
        thumbnail_side: The longer side must keep at least this many pixels.
        input_side: The shorter side must keep at least this many pixels.
        large: Entered while a picture of many pixels is unpacked, so that the caller can let
            such pictures in one at a time and bound the memory.
        beside: What the files beside it say, for the facts.

    Raises:
        DecodeError: the bytes are no picture that can be read.
    """

    def scale(width: int, height: int) -> float:
        return max(thumbnail_side / max(width, height), input_side / min(width, height))

    return _decode(data, name_suffix, scale, large or nullcontext(), beside)


def decode_full(path: Path, max_side: int) -> Decoded:
    """Decode a file for looking at, at most `max_side` pixels long.

    Raises:
        DecodeError: the file cannot be read or is no picture.
    """
    data, _ = read_photo(path)
    decoded = _decode(data, path.suffix, lambda w, h: max_side / max(w, h), nullcontext())
    image = decoded.image
    longest = max(image.size)
    if longest > max_side:
        width, height = (max(1, round(side * max_side / longest)) for side in image.size)
        image = image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return Decoded(image, decoded.facts)


def _decode(
    data: bytes,
    suffix: str,
    scale: Scale,
    large: AbstractContextManager[object],
    beside: Beside = NOTHING_BESIDE,
) -> Decoded:
    """Decode at the scale (of 1) that a picture's width and height call for."""
    silence_decoders()
    form = recognise(data[:HEAD_BYTES], suffix)
    if form is None:
        reason = Text("It is no picture, or its beginning is damaged.")
        raise DecodeError(reason)
    try:
        upright, exif, (width, height), info = _unpacked(form, data, scale, large)
    except DecodeError:
        raise
    except MemoryError as error:
        reason = Text("The picture needs more memory than is free.")
        raise DecodeError(
            reason, Text("Close other programs and read the folder again.")
        ) from error
    except Exception as error:  # whatever a decoder raises is about this file alone
        raise _in_words(form, data) from error
    orientation = orientation_of(exif)
    if orientation != 1:
        upright = upright.transpose(_TURNS[orientation])
    if orientation >= 5:
        width, height = height, width
    upright.info = {}  # a comment or profile must not find its way into the thumbnail
    return Decoded(upright, facts_of(exif, width, height, info, beside))


def _unpacked(
    form: Format, data: bytes, scale: Scale, large: AbstractContextManager[object]
) -> tuple[Image.Image, Image.Exif, tuple[int, int], dict[Any, Any]]:
    """Unpack the picture, small enough and in sRGB, not turned yet.

    Returns:
        The picture, its metadata, its full size, and what else the reader found.
    """
    opened = _opened(form, data, scale, large)
    image, (width, height) = opened.image, opened.size
    check_size(width, height)
    wanted = min(1.0, scale(width, height))
    size = (math.ceil(width * wanted), math.ceil(height * wanted))
    image.draft(None, size)  # JPEG: unpacks an eighth, a quarter or half of the width
    # A progressive JPEG is held whole while it is unpacked, at whatever scale.
    held = width * height if "progressive" in image.info else image.width * image.height
    with large if held > LARGE_PIXELS else nullcontext():
        try:
            image.load()
        except OSError:
            whole = completed(data) if form is Format.JPEG else None
            if whole is None:
                raise
            return _unpacked(form, whole, scale, nullcontext())
        if isinstance(image, JpegImagePlugin.JpegImageFile) and lacks_its_end(data, image):
            raise cut_off()
        # Read after loading: the TIFF and HEIF readers turn the picture themselves and
        # then take the orientation away.
        exif = opened.exif or _exif(image)
        reduction = min(image.width // size[0], image.height // size[1])
        info = dict(image.info)
        coding = opened.coding or profile_coding(info)
        upright = to_srgb(image, max(1, reduction), coding)
        return upright, exif, (width, height), info


def _opened(
    form: Format, data: bytes, scale: Scale, large: AbstractContextManager[object]
) -> Opened:
    """Read the header. Only pictures of rare kinds and RAW are unpacked already."""
    match form:
        case Format.RAW:
            return Opened(*open_raw(data, scale, large))
        case Format.JPEG:
            return open_jpeg(data, large)
        case Format.TIFF:
            try:
                return open_tiff(data, scale, large)
            except SensorDataError:
                return Opened(*open_raw(data, scale, large))
        case Format.JPEG_2000:
            return open_jpeg_2000(data, scale, large)
        case Format.JPEG_XL:
            return open_jpeg_xl(data, large)
        case Format.HEIF:
            import pi_heif

            pi_heif.options.DECODE_THREADS = 1  # as for AVIF above
            heif: Image.Image = pi_heif.HeifImageFile(io.BytesIO(data))
            return Opened(heif, heif.size, coding=heif_coding(heif.info))
        case Format.WEBP:
            # Before opening, which already takes the memory, several times over.
            check_size(*_webp_size(data), _MAX_WEBP_PIXELS)
            data = webp_without_rest(data)
        case _:
            pass
    image = _OPENERS[form](io.BytesIO(data))
    coding = None
    if form is Format.PNG:
        coding = png_coding(data, image.info)
    elif form is Format.AVIF:
        coding = avif_coding(data, image.info)
    return Opened(image, image.size, coding=coding)


def _webp_size(data: bytes) -> tuple[int, int]:
    """Read the size out of a WebP header; (1, 1) where the decoder will refuse it anyway."""
    kind, numbers = data[12:16], data[20:30]
    if kind == b"VP8X":
        return 1 + int.from_bytes(numbers[4:7], "little"), 1 + int.from_bytes(
            numbers[7:10], "little"
        )
    bits = int.from_bytes(numbers[1:5] if kind == b"VP8L" else numbers[6:10], "little")
    if kind == b"VP8L":
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return max(1, bits & 0x3FFF), max(1, bits >> 16 & 0x3FFF)


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except Exception:  # damaged metadata of any kind does not make the picture unreadable
        return Image.Exif()


def _in_words(form: Format, data: bytes) -> DecodeError:
    """Say why a picture could not be unpacked, by what the file itself says."""
    if is_cut_off(form, data):
        return cut_off()
    if form is Format.PNG and data[12:16] == b"CgBI":
        return rare_kind(form)  # Apple's own, for the programs of its telephones
    # Pictures may be packed in these in ways that are not read, or only by some decoders.
    if form in (Format.HEIF, Format.AVIF, Format.BMP) or is_arithmetic(data):
        return rare_or_damaged(form)
    return damaged(form)


def silence_decoders() -> None:
    """Keep warnings about odd files off stderr.

    One filter, put in once for the whole process and never taken out: `catch_warnings` in
    several threads would restore each other's filters.
    """
    for module in (r"PIL\.", r"pi_heif\."):
        if not any(f[0] == "ignore" and f[3] and f[3].pattern == module for f in warnings.filters):
            warnings.filterwarnings("ignore", module=module)
