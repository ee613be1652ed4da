"""Opening JPEGs, rare kinds too, and telling a picture that is cut from one without its mark."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from photoclust.core.text import Text
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.jpeg_markers import (
    MOST_SCANS,
    Extent,
    Frame,
    application_parts,
    extent_of,
    frame_of,
    has_all_scans,
)
from photoclust.imaging.opened import (
    LARGE_PIXELS,
    Opened,
    check_size,
    cut_off,
    rare_kind,
    rare_or_damaged,
)
from photoclust.imaging.signatures import Format
from photoclust.imaging.wide_pixels import in_bytes

_MAX_SCANNED_PIXELS = 4_000_000_000
_WIDE_OR_LOSSLESS = frozenset(range(0xC0, 0xC4))
_LS = 0xF7
_END_MARK = b"\xff\xd9"

_FILLING = random.Random(0).randbytes(4096).replace(b"\xff", b"\x55")
"""Packed data of no meaning, without a marker in it."""


def is_rare_jpeg(data: bytes) -> bool:
    """Whether another library than for everyday JPEGs has to read this one."""
    frame = frame_of(data)
    return frame is not None and not frame.is_everyday


def is_arithmetic(data: bytes) -> bool:
    """Whether it is a JPEG that is packed arithmetically, which not every decoder was built for."""
    frame = frame_of(data) if data.startswith(b"\xff\xd8") else None
    return frame is not None and frame.process in (0xC9, 0xCA)


def open_jpeg(data: bytes, large: AbstractContextManager[object]) -> Opened:
    """Read the header; a rare kind is unpacked at once.

    Args:
        data: The whole file.
        large: Entered while a large picture of a rare kind is unpacked.

    Raises:
        DecodeError: it is of a kind that cannot be read, or damaged, or a decompression bomb.
    """
    frame = frame_of(data)
    if frame is not None and not frame.is_everyday:
        check_size(frame.width, frame.height)
        is_large = frame.width * frame.height > LARGE_PIXELS
        with large if is_large else nullcontext():
            return _open_rare(data, frame)
    # The first picture of a multi-picture JPEG (MPO) is the photo itself.
    image = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    scans = 1 if _has_one_scan(image, data) else len(extent_of(data).scans)
    if scans >= MOST_SCANS or scans * image.width * image.height > _MAX_SCANNED_PIXELS:
        reason = Text(
            "The picture is packed in 1 layer, more than a photo ever has.",
            "The picture is packed in {n} layers, more than a photo ever has.",
            n=scans,
        )
        raise DecodeError(reason, Text("Save it anew with a photo editor."))
    return Opened(image, image.size)


def _has_one_scan(image: JpegImagePlugin.JpegImageFile, data: bytes) -> bool:
    # The reader stands behind the first scan's header. Where that scan holds all components of
    # a sequential JPEG it is the only one; looking for others costs part of the decoding's time.
    first = (image.fp.tell() if image.fp else 0) - 8 - 2 * image.layers
    return "progressive" not in image.info and data[first : first + 2] == b"\xff\xda"


def lacks_its_end(data: bytes, image: Image.Image) -> bool:
    """Whether a JPEG that was unpacked without complaint is only part of a picture.

    Decoders fill up what is missing and say nothing where anything follows: an end mark that a
    rescue program put there, zeros, another picture. What they fill up is grey, down to the last
    corner; so only a file that does not end as it should, or a picture with such a corner, is
    looked at closely. That keeps everyday photos as fast as they were.
    """
    ends_well = data.endswith(_END_MARK)
    if ends_well and not _is_filled_up(image) and "progressive" not in image.info:
        return False
    frame, extent = frame_of(data), extent_of(data)
    if frame is None:
        return False  # an odd file, which the decoder understood
    if not has_all_scans(frame, extent.scans):
        return True
    if extent.has_end_mark and not _is_filled_up(image):
        return False
    return not _is_whole(data, extent, _everyday_pixels)


def completed(data: bytes) -> bytes | None:
    """The file with an end mark behind its picture, or None where the picture is not all there."""
    frame, extent = frame_of(data), extent_of(data)
    if frame is None or extent.has_end_mark or not has_all_scans(frame, extent.scans):
        return None
    return _packed(data, extent) + _END_MARK if _is_whole(data, extent, _everyday_pixels) else None


def _is_filled_up(image: Image.Image) -> bool:
    corner = image.getpixel((image.width - 1, image.height - 1))
    values = corner if isinstance(corner, tuple) else (corner,)
    return all(value in (127, 128) for value in values)


def _everyday_pixels(data: bytes) -> NDArray[Any]:
    image = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    image.load()
    return np.asarray(image)


def _is_whole(data: bytes, extent: Extent, unpack: Callable[[bytes], NDArray[Any]]) -> bool:
    """Whether the packed data suffice for the picture.

    If they do, nothing that follows them is looked at, so that the picture is the same whatever
    follows. If not, the decoder goes on in what follows, and two pictures differ.
    """
    packed = _packed(data, extent)
    pictures = []
    for filling in (b"", _FILLING):
        try:
            pictures.append(unpack(packed + filling + _END_MARK))
        except Exception:  # whatever a decoder raises: it did not find enough
            return False
    return np.array_equal(pictures[0], pictures[1])


def _packed(data: bytes, extent: Extent) -> bytes:
    packed = data[: extent.end]
    # What a disk gives that was never written, and half a marker.
    return packed if extent.has_end_mark else packed.rstrip(b"\0").rstrip(b"\xff")


def _open_rare(data: bytes, frame: Frame) -> Opened:
    """Unpack a lossless JPEG, a JPEG-LS or one of 12 bits."""
    if len(frame.components) not in (1, 3):
        raise rare_kind(Format.JPEG)
    if frame.process == _LS:
        pixels = _unpacked_ls(data)
    elif frame.process in _WIDE_OR_LOSSLESS:
        pixels = _unpacked_wide(data)
    else:
        raise rare_kind(Format.JPEG)
    image = Image.fromarray(in_bytes(pixels, frame.bits))
    exif = _take_along(data, image)
    return Opened(image, image.size, exif)


def _unpacked_wide(data: bytes) -> NDArray[Any]:
    import imagecodecs

    extent = extent_of(data)
    try:
        pixels: NDArray[Any] = imagecodecs.jpeg8_decode(_packed(data, extent) + _END_MARK)
    except (RuntimeError, ValueError) as error:
        raise (rare_or_damaged(Format.JPEG) if extent.has_end_mark else cut_off()) from error
    if not _is_whole(data, extent, imagecodecs.jpeg8_decode):
        raise cut_off()
    return pixels


def _unpacked_ls(data: bytes) -> NDArray[Any]:
    """Unpack a JPEG-LS, whose packed data have other marks; its decoder misses what is missing."""
    import imagecodecs

    packed = data.rstrip(b"\0")
    has_end_mark = packed.endswith(_END_MARK)
    try:
        return np.asarray(imagecodecs.jpegls_decode(data if has_end_mark else packed + _END_MARK))
    except (RuntimeError, ValueError) as error:
        raise (rare_or_damaged(Format.JPEG) if has_end_mark else cut_off()) from error


def _take_along(data: bytes, image: Image.Image) -> Image.Exif | None:
    """Read profile and metadata, by giving them to a picture that Pillow knows how to open."""
    tiny = io.BytesIO()
    Image.new("L", (1, 1)).save(tiny, "JPEG")
    try:
        header = JpegImagePlugin.JpegImageFile(
            io.BytesIO(application_parts(data) + tiny.getvalue()[2:])
        )
        image.info.update(header.info)
        return header.getexif()
    except Exception:  # damaged metadata of any kind does not make the picture unreadable
        return None
