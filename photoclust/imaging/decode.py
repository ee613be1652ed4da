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

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from photoclust.imaging.colours import to_srgb
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts, facts_of, orientation_of
from photoclust.imaging.raw import open_raw
from photoclust.imaging.reading import read_photo
from photoclust.imaging.sidecars import NOTHING_BESIDE, Beside
from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise

__all__ = ["MAX_PIXELS", "DecodeError", "Decoded", "Facts", "decode", "decode_full"]

MAX_PIXELS = 200_000_000
"""Larger pictures are refused: unpacked they would fill the memory."""

_MAX_WEBP_PIXELS = 100_000_000
_LARGE_PIXELS = 40_000_000
_MAX_SCANNED_PIXELS = 4_000_000_000
_DNG_VERSION, _SUBFILE_TYPE, _SUB_IMAGES = 50706, 254, 330

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
    # The first picture of a multi-picture JPEG (MPO) is the photo itself.
    Format.JPEG: JpegImagePlugin.JpegImageFile,
    Format.PNG: PngImagePlugin.PngImageFile,
    Format.WEBP: WebPImagePlugin.WebPImageFile,
    Format.TIFF: TiffImagePlugin.TiffImageFile,
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
    scale: Callable[[int, int], float],
    large: AbstractContextManager[object],
    beside: Beside = NOTHING_BESIDE,
) -> Decoded:
    """Decode at the scale (of 1) that a picture's width and height call for."""
    silence_decoders()
    form = recognise(data[:HEAD_BYTES], suffix)
    if form is None:
        reason = "It is no picture, or its beginning is damaged."
        raise DecodeError(reason)
    try:
        image, (width, height), raw_exif = _opened(form, data, scale, large)
        _check_size(width, height)
        wanted = min(1.0, scale(width, height))
        size = (math.ceil(width * wanted), math.ceil(height * wanted))
        image.draft(None, size)  # JPEG: unpacks an eighth, a quarter or half of the width
        # A progressive JPEG is held whole while it is unpacked, at whatever scale.
        held = width * height if "progressive" in image.info else image.width * image.height
        with large if held > _LARGE_PIXELS else nullcontext():
            image.load()
            # Read after loading: the TIFF and HEIF readers turn the picture themselves and
            # then take the orientation away.
            exif = raw_exif or _exif(image)
            info = image.info
            reduction = min(image.width // size[0], image.height // size[1])
            upright = to_srgb(image, max(1, reduction))
    except DecodeError:
        raise
    except MemoryError as error:
        reason = "The picture needs more memory than is free."
        raise DecodeError(reason, "Close other programs and read the folder again.") from error
    except Exception as error:  # whatever a decoder raises is about this file alone
        raise DecodeError(*_in_words(error, form)) from error
    orientation = orientation_of(exif)
    if orientation != 1:
        upright = upright.transpose(_TURNS[orientation])
    if orientation >= 5:
        width, height = height, width
    upright.info = {}  # a comment or profile must not find its way into the thumbnail
    return Decoded(upright, facts_of(exif, width, height, info, beside))


def _opened(
    form: Format,
    data: bytes,
    scale: Callable[[int, int], float],
    large: AbstractContextManager[object],
) -> tuple[Image.Image, tuple[int, int], Image.Exif | None]:
    """Read the header. Nothing is unpacked yet, but for RAW.

    Returns:
        The image, its full size, and its metadata where the image does not carry them.
    """
    if form is Format.RAW:
        return open_raw(data, scale, large)
    if form is Format.HEIF:
        import pi_heif

        pi_heif.options.DECODE_THREADS = 1  # as for AVIF above
        heif: Image.Image = pi_heif.HeifImageFile(io.BytesIO(data))
        return heif, heif.size, None
    if form is Format.WEBP:
        # Before opening, which already takes the memory, several times over.
        _check_size(*_webp_size(data), _MAX_WEBP_PIXELS)
    if form is Format.TIFF and _is_raw_inside(data):
        return open_raw(data, scale, large)
    image = _OPENERS[form](io.BytesIO(data))
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        scans = _scans(image, data)
        if scans * image.width * image.height > _MAX_SCANNED_PIXELS:
            reason = f"The picture is packed in {scans:,} layers, more than a photo ever has."
            raise DecodeError(reason, "Save it anew with a photo editor.")
    return image, image.size, None


def _scans(image: JpegImagePlugin.JpegImageFile, data: bytes) -> int:
    """Count a JPEG's scans, each of which is a pass over the whole picture."""
    # The reader stands behind the first scan's header. Where that scan holds all components of
    # a sequential JPEG it is the only one; counting costs a tenth of such a picture's decoding.
    first = (image.fp.tell() if image.fp else 0) - 8 - 2 * image.layers
    if "progressive" not in image.info and data[first : first + 2] == b"\xff\xda":
        return 1
    return data.count(b"\xff\xda")


def _is_raw_inside(data: bytes) -> bool:
    """Tell a RAW file under a TIFF's name: what Pillow reads of it would be a small preview."""
    big = data[2] == 43 or data[3] == 43
    try:
        tags = TiffImagePlugin.ImageFileDirectory_v2(data[: 16 if big else 8])
        file = io.BytesIO(data)
        file.seek(tags.next)
        tags.load(file)
        return _DNG_VERSION in tags or (tags.get(_SUBFILE_TYPE) == 1 and _SUB_IMAGES in tags)
    except Exception:  # damaged; opening it will say how
        return False


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


def _check_size(width: int, height: int, limit: int = MAX_PIXELS) -> None:
    if width < 1 or height < 1:
        reason = "The picture is empty."
        raise DecodeError(reason)
    if width * height > limit:
        reason = (
            f"The picture is larger than {limit // 1_000_000} megapixels "
            f"({width:,} × {height:,}) and was not unpacked."
        )
        raise DecodeError(reason, "Save a smaller copy of it.")


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except Exception:  # damaged metadata of any kind does not make the picture unreadable
        return Image.Exif()


def _in_words(error: Exception, form: Format) -> tuple[str, str]:
    """Turn what a decoder raised into reason and hint."""
    text = str(error).lower()
    cut = ("truncated", "broken data", "unexpected end", "not enough", "end of file", "premature")
    if isinstance(error, EOFError) or any(word in text for word in cut):
        reason = "The picture is cut off before its end."
        return reason, "Copy it again from the camera or a backup."
    unknown = ("unknown", "unsupported", "not supported", "not available", "invalid value for")
    if isinstance(error, NotImplementedError) or any(word in text for word in unknown):
        reason = f"It is a rare kind of {form} that cannot be read, or it is damaged."
        return reason, "Save it as JPEG or PNG with a photo editor."
    reason = f"The picture ({form}) is damaged."
    return reason, "Copy it again from the camera or a backup."


def silence_decoders() -> None:
    """Keep warnings about odd files off stderr.

    One filter, put in once for the whole process and never taken out: `catch_warnings` in
    several threads would restore each other's filters.
    """
    for module in (r"PIL\.", r"pi_heif\."):
        if not any(f[0] == "ignore" and f[3] and f[3].pattern == module for f in warnings.filters):
            warnings.filterwarnings("ignore", module=module)
