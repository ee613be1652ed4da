"""When an AVI film was taken: by its camera's clock, which says nothing of a zone.

Nikon's cameras write it into chunks of their own; others, and theirs as well, into `IDIT`, in as
many forms as there are makers; programs into `ICRD`, often the day only. Chunks are those that
ExifTool knows (its RIFF.pm and Nikon.pm).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from photoclust.imaging.dates import Moment, moment_of

_MOST_CHUNKS = 2000
_MOST_BYTES = 100_000
_NIKON_DATES = (0x13, 0x14)
"""When it was taken, and when it was made digital."""

_CASIO = re.compile(r"(\d{4}/\s*\d{1,2}/\s*\d{1,2})/")

_Chunk = tuple[bytes, int, int]
"""A chunk's kind (of a list, the list's), and where its content begins and ends."""


def told_by(file: BinaryIO) -> Moment | None:
    """See `container.told_by`; of places an AVI film says nothing.

    Raises:
        OSError: the file cannot be read.
    """
    reader = _Reader(file)
    said: dict[bytes, bytes] = {}
    for _, start, stop in reader.chunks(0, reader.size):
        for kind, begin, end in reader.chunks(start, stop):
            if kind in (b"hdrl", b"INFO", b"ncdt"):
                for inner, first, last in reader.chunks(begin, end):
                    if inner in (b"IDIT", b"ICRD", b"nctg"):
                        said.setdefault(inner, reader.content(first, last))
            elif kind == b"IDIT":
                said.setdefault(kind, reader.content(begin, end))
    nikon = _nikon(said.get(b"nctg", b""))
    written = [*(nikon.get(tag, b"") for tag in _NIKON_DATES)]
    written += [said.get(kind, b"") for kind in (b"IDIT", b"ICRD")]
    moments = [moment for text in written if (moment := _moment(text)) is not None]
    return next((m for m in moments if m.has_time), moments[0] if moments else None)


class _Reader:
    """Chunks of a file. So many are looked at and no more, whatever the file says."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = _MOST_CHUNKS
        self.size = file.seek(0, 2)

    def chunks(self, start: int, stop: int) -> Iterator[_Chunk]:
        """The chunks from `start` to `stop`."""
        while start + 8 <= stop and self._left:
            self._left -= 1
            self._file.seek(start)
            head = self._file.read(12)
            kind, begin, length = head[:4], start + 8, int.from_bytes(head[4:8], "little")
            end = min(begin + length, stop)
            if kind in (b"RIFF", b"LIST"):
                kind, begin = head[8:12], min(begin + 4, end)
            yield kind, begin, end
            start += 8 + length + length % 2

    def content(self, start: int, stop: int) -> bytes:
        """The bytes of a value."""
        self._file.seek(start)
        return self._file.read(min(stop - start, _MOST_BYTES))


def _nikon(data: bytes) -> dict[int, bytes]:
    """Nikon's tags by their numbers."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 4 <= len(data):
        tag, size = (int.from_bytes(data[at + i : at + i + 2], "little") for i in (0, 2))
        found.setdefault(tag, data[at + 4 : at + 4 + size])
        at += 4 + size
    return found


def _moment(written: bytes) -> Moment | None:
    text = written.split(b"\0", 1)[0].decode("ascii", "replace").strip()
    return moment_of(_CASIO.sub(r"\1", text))  # "2005/11/28/ 09:19"
