"""Whether a file ends before it should, by what its own headers say."""

from __future__ import annotations

from photoclust.imaging.boxes import boxes
from photoclust.imaging.jpeg_markers import extent_of
from photoclust.imaging.signatures import Format


def is_cut_off(form: Format, data: bytes) -> bool:
    """Tell whether part of the file is missing at its end.

    Asked when the picture could not be unpacked, to tell a file that is cut off from a damaged one.
    """
    match form:
        case Format.JPEG:
            return not extent_of(data).has_end_mark
        case Format.PNG:
            return _png_end(data) > len(data)
        case Format.WEBP:
            return 8 + int.from_bytes(data[4:8], "little") > len(data)
        case Format.BMP:
            return int.from_bytes(data[2:6], "little") > len(data)
        case Format.GIF:
            return b"\x3b" not in data[-2:]
        case Format.HEIF | Format.AVIF | Format.JPEG_XL:
            return any(last > len(data) for _, _, last in boxes(data))
        case _:
            return False


def _png_end(data: bytes) -> int:
    """Where the last chunk ends; behind the end of the file where that is missing."""
    place = 8
    while place + 8 <= len(data):
        kind = data[place + 4 : place + 8]
        place += 12 + int.from_bytes(data[place : place + 4], "big")
        if not kind.isalpha():
            return 0  # not cut off but damaged
        if kind == b"IEND":
            return place
    return len(data) + 1


def webp_without_rest(data: bytes) -> bytes:
    """A still WebP up to its picture's end, where what follows is cut off; else the file itself.

    Metadata stand behind the picture, and the decoder refuses a file that lacks a part of them.
    """
    if 8 + int.from_bytes(data[4:8], "little") <= len(data):
        return data
    place, whole = 12, data[:12]
    while place + 8 <= len(data):
        kind, length = (
            data[place : place + 4],
            int.from_bytes(data[place + 4 : place + 8], "little"),
        )
        end = place + 8 + length + (length & 1)
        if place + 8 + length > len(data):
            break
        body = data[place:end]
        if kind == b"VP8X":
            body = body[:8] + bytes((body[8] & 0b00110000,)) + body[9:]
        whole += body.ljust(end - place, b"\0")
        if kind in (b"VP8 ", b"VP8L"):
            return whole[:4] + (len(whole) - 8).to_bytes(4, "little") + whole[8:]
        place = end
    return data
