"""Opening JPEG 2000: files with boxes and bare codestreams."""

from __future__ import annotations

import io
from contextlib import AbstractContextManager, nullcontext

from PIL import Jpeg2KImagePlugin

from photoclust.imaging.boxes import all_boxes, boxes
from photoclust.imaging.opened import (
    Opened,
    Scale,
    check_size,
    cut_off,
    rare_kind,
    rare_or_damaged,
)
from photoclust.imaging.signatures import Format

_START, _TILE_PART, _END = b"\xff\x4f", b"\xff\x90", b"\xff\xd9"
_STYLES_OF_CODING = b"\xff\x52"
_BY_NUMBER, _ICC_KINDS = 1, (2, 3)
_KNOWN_SPACES = frozenset((0, 12, 15, 16, 17, 18))
"""Black and white, CMYK, sRGB, grey, sYCC."""
_LARGE_PIXELS = 20_000_000


def open_jpeg_2000(data: bytes, scale: Scale, large: AbstractContextManager[object]) -> Opened:
    """Unpack a JPEG 2000 picture, no larger than needed.

    Args:
        data: The whole file.
        scale: From full width and height to the scale that is needed.
        large: Entered while a large picture is unpacked.

    Raises:
        DecodeError: it is of a rare kind, cut off or damaged.
    """
    first, last = _codestream(data)
    end, levels = _end_and_levels(data, first, last)
    profile = _profile(data[:first])
    # What follows the picture would be taken for a part of it.
    whole = data[:end] + _END
    try:
        file = Jpeg2KImagePlugin.Jpeg2KImageFile(io.BytesIO(_open_ended(whole, first)))
    except Exception as error:  # whatever it raises is about this file alone
        raise rare_or_damaged(Format.JPEG_2000) from error
    size = file.size
    check_size(*size)
    wanted = min(1.0, scale(*size))
    steps = 0
    while steps < levels and 0.5 ** (steps + 1) >= wanted:
        steps += 1
    file.reduce = steps
    try:
        with large if size[0] * size[1] > _LARGE_PIXELS else nullcontext():
            file.load()
    except OSError as error:
        raise rare_or_damaged(Format.JPEG_2000) from error
    file.reduce = 0  # it hides the method that makes a picture smaller
    if profile is not None:
        file.info["icc_profile"] = profile
    return Opened(file, size)


def _codestream(data: bytes) -> tuple[int, int]:
    """Where the packed picture begins and its box ends."""
    if data.startswith(_START):
        return 0, len(data)
    for kind, first, last in boxes(data):
        if kind == b"jp2c":
            return first, last
    raise cut_off()


def _open_ended(data: bytes, first: int) -> bytes:
    """The file with the picture's box lasting to the end, wherever it ended."""
    if first == 0:
        return data
    # A length of 1 has the true one behind the kind.
    head = first - 16 if data[first - 12 : first - 8] == b"jp2c" else first - 8
    return data[:head] + b"\0\0\0\0jp2c" + data[first:]


def _end_and_levels(data: bytes, first: int, last: int) -> tuple[int, int]:
    """Where the last part of the picture ends, and how often its side can be halved.

    Raises:
        DecodeError: parts are missing.
    """
    place, levels = first + 2, 32
    stop = min(last, len(data))
    while (marker := data[place : place + 2]) != _TILE_PART:
        if len(marker) < 2 or marker[0] != 0xFF:
            raise cut_off() if place + 2 > stop else rare_or_damaged(Format.JPEG_2000)
        if marker == _STYLES_OF_CODING:
            levels = data[place + 9] if place + 9 < stop else 0
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    while data[place : place + 2] == _TILE_PART:
        length = int.from_bytes(data[place + 6 : place + 10], "big")
        if length == 0:  # the last one, up to the end mark
            end = data.rfind(_END, place, stop)
            if end < 0:
                raise cut_off()
            return end, levels
        place += max(length, 12)
        if place > stop:
            raise cut_off()
    if data[place : place + 2] not in (_END, b"", b"\xff") and place < stop:
        raise rare_or_damaged(Format.JPEG_2000)
    return place, levels


def _profile(head: bytes) -> bytes | None:
    """The ICC profile of a file with boxes.

    Raises:
        DecodeError: the colours are of a space that would be shown as another.
    """
    for kind, first, last in all_boxes(head):
        if kind == b"colr":
            if head[first] in _ICC_KINDS:
                return head[first + 3 : last]
            space = int.from_bytes(head[first + 3 : first + 7], "big")
            if head[first] != _BY_NUMBER or space not in _KNOWN_SPACES:
                raise rare_kind(Format.JPEG_2000)
            return None
    return None
