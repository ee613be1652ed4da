"""Camera RAW files, by way of a small DNG made here."""

from __future__ import annotations

import io
import struct
import sys
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PIL import Image

from photoclust.core.packages import how_to_get
from photoclust.imaging.decode import Decoded
from photoclust.imaging.errors import DecodeError

Decode = Callable[..., Decoded]
Corners = Callable[[Image.Image], str]

BYTE, ASCII, SHORT, LONG, RATIONAL, SRATIONAL = 1, 2, 3, 4, 5, 10


def tag(number: int, kind: int, values: Sequence[int] | bytes) -> tuple[int, int, int, bytes]:
    if isinstance(values, bytes):
        return number, kind, len(values), values
    letter = {BYTE: "B", SHORT: "H", LONG: "I", RATIONAL: "I", SRATIONAL: "i"}[kind]
    count = len(values) // (2 if kind in (RATIONAL, SRATIONAL) else 1)
    return number, kind, count, struct.pack(f"<{len(values)}{letter}", *values)


def dng(sensor: np.ndarray[tuple[int, int], np.dtype[np.uint16]], orientation: int = 1) -> bytes:
    """Write a DNG whose sensor has red, green, green, blue in each square of four."""
    height, width = sensor.shape
    tags = [
        tag(254, LONG, [0]),
        tag(256, LONG, [width]),
        tag(257, LONG, [height]),
        tag(258, SHORT, [16]),
        tag(259, SHORT, [1]),
        tag(262, SHORT, [32803]),
        tag(271, ASCII, b"Testmaker\0"),
        tag(272, ASCII, b"Model 1\0"),
        tag(273, LONG, [0]),
        tag(274, SHORT, [orientation]),
        tag(277, SHORT, [1]),
        tag(278, LONG, [height]),
        tag(279, LONG, [width * height * 2]),
        tag(306, ASCII, b"2024:05:31 18:02:11\0"),
        tag(33421, SHORT, [2, 2]),
        tag(33422, BYTE, [0, 1, 1, 2]),
        tag(50706, BYTE, [1, 4, 0, 0]),
        tag(50708, ASCII, b"Testmaker Model 1\0"),
        tag(50717, LONG, [65535]),
        tag(50721, SRATIONAL, [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]),
        tag(50728, RATIONAL, [1, 1, 1, 1, 1, 1]),
    ]
    extra_at = 8 + 2 + 12 * len(tags) + 4
    extra = b"".join(data + b"\0" * (len(data) % 2) for *_, data in tags if len(data) > 4)
    pixels_at = extra_at + len(extra)
    out = io.BytesIO()
    out.write(b"II*\0" + struct.pack("<IH", 8, len(tags)))
    for number, kind, count, data in tags:
        if number == 273:
            data = struct.pack("<I", pixels_at)
        if len(data) > 4:
            field = struct.pack("<I", extra_at)
            extra_at += len(data) + len(data) % 2
        else:
            field = data.ljust(4, b"\0")
        out.write(struct.pack("<HHI", number, kind, count) + field)
    out.write(bytes(4) + extra + sensor.astype("<u2").tobytes())
    return out.getvalue()


def four_corners(
    width: int = 800, height: int = 600
) -> np.ndarray[tuple[int, int], np.dtype[np.uint16]]:
    """Make sensor data that show red, green, blue and white in the corners."""
    sensor = np.zeros((height, width), np.uint16)
    top, left = slice(0, height // 2), slice(0, width // 2)
    bottom, right = slice(height // 2, height), slice(width // 2, width)
    sensor[top, left][0::2, 0::2] = 60000
    sensor[top, right][0::2, 1::2] = 60000
    sensor[top, right][1::2, 0::2] = 60000
    sensor[bottom, left][1::2, 1::2] = 60000
    sensor[bottom, right] = 60000
    return sensor


@pytest.mark.parametrize("suffix", [".dng", ".tif"])
def test_a_raw_file_is_read_under_any_name(suffix: str, decoded: Decode, corners: Corners) -> None:
    pytest.importorskip("rawpy")
    result = decoded(dng(four_corners()), suffix)
    assert corners(result.image) == "RGBW"
    assert (result.facts.width, result.facts.height) == (800, 600)
    assert result.facts.camera == "Testmaker Model 1"
    assert result.facts.taken == "2024-05-31T18:02:11"


def test_a_raw_file_is_turned_once(decoded: Decode, corners: Corners) -> None:
    pytest.importorskip("rawpy")
    result = decoded(dng(four_corners(), orientation=6), ".dng")
    assert corners(result.image) == "BRWG"
    assert (result.facts.width, result.facts.height) == (600, 800)


def test_a_damaged_raw_file_is_a_reason(decoded: Decode) -> None:
    pytest.importorskip("rawpy")
    with pytest.raises(DecodeError, match="RAW"):
        decoded(b"FUJIFILMCCD-RAW 0201" + bytes(400), ".raf")


def test_without_the_extra_a_hint_says_what_to_install(
    decoded: Decode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(DecodeError) as caught:
        decoded(dng(four_corners(64, 48)), ".dng")
    assert "extra" in caught.value.reason
    assert caught.value.hint == how_to_get("raw")
