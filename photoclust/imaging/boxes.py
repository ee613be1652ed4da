"""The boxes of which HEIF, AVIF, JPEG 2000 and JPEG XL files consist."""

from __future__ import annotations

from collections.abc import Iterator

_DEEP = {b"meta": 4, b"iprp": 0, b"ipco": 0, b"jp2h": 0}
"""Boxes that hold boxes, with how many bytes stand in front of these."""


def boxes(data: bytes, start: int = 0, stop: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """Yield each box's kind and where its content begins and ends.

    The end lies behind `stop` where the box is cut off.
    """
    stop = len(data) if stop is None else stop
    while start + 8 <= stop:
        length, head = int.from_bytes(data[start : start + 4], "big"), 8
        if length == 1:
            length, head = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        elif length == 0:
            length = stop - start
        if length < head:
            return
        yield data[start + 4 : start + 8], start + head, start + length
        start += length


def all_boxes(
    data: bytes, start: int = 0, stop: int | None = None
) -> Iterator[tuple[bytes, int, int]]:
    """Yield boxes with those inside them that hold what a picture is like."""
    for kind, first, last in boxes(data, start, stop):
        yield kind, first, last
        if kind in _DEEP:
            yield from all_boxes(data, first + _DEEP[kind], min(last, len(data)))
