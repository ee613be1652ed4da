"""Dates and keywords in IPTC's older form (IIM), which archives write into JPEG and TIFF.

Read here in few lines: Pillow's reader is made for files of that kind, takes no TIFF block as its
editors write it, and gives up on a damaged one as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator

_PHOTOSHOP_BLOCK = b"8BIM\x04\x04"
_MARK = 0x1C
_APPLICATION_RECORD = 2
_KEYWORD = 25

CREATED, CREATED_TIME = 55, 60
DIGITIZED, DIGITIZED_TIME = 62, 63


def iptc_of(block: bytes) -> dict[int, str]:
    """The texts of the application record by number, as far as the block can be read.

    Args:
        block: The datasets, bare or inside Photoshop's resources.
    """
    texts: dict[int, str] = {}
    for record, number, value in _datasets(block):
        if record == _APPLICATION_RECORD:
            texts.setdefault(number, value.decode("ascii", "replace"))
    return texts


def iptc_keywords(block: bytes) -> tuple[str, ...]:
    """The keywords in a block, in UTF-8, or in Latin-1 where they are not that."""
    found = (
        value
        for record, number, value in _datasets(block)
        if (record, number) == (_APPLICATION_RECORD, _KEYWORD)
    )
    return tuple(filter(None, (_text(value).strip() for value in found)))


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _datasets(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and value of each dataset, as far as the block can be read."""
    position = block.find(_MARK, _after_header(block))
    while 0 <= position <= len(block) - 5 and block[position] == _MARK:
        record, number = block[position + 1], block[position + 2]
        length = int.from_bytes(block[position + 3 : position + 5], "big")
        if length >= 0x8000:
            break  # a dataset of pictures or the like; dates come before
        value = block[position + 5 : position + 5 + length]
        yield record, number, value
        position += 5 + length


def _after_header(block: bytes) -> int:
    """Where the datasets begin: behind the header of Photoshop's resource, if they are in one."""
    start = block.find(_PHOTOSHOP_BLOCK)
    if start < 0:
        return 0
    name = start + len(_PHOTOSHOP_BLOCK)
    # A name, its length in front, together an even number of bytes; then four of length.
    padded = (1 + sum(block[name : name + 1]) + 1) // 2 * 2
    return name + padded + 4
