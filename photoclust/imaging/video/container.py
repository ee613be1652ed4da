"""When and where a video was taken, as QuickTime and MP4 files say it.

Apple's metadata are trusted first: they have the clock's offset. The header's time is UTC by the
standard and says nothing of a zone, so it is told by this computer's clock, which most people
carry along; some cameras write their local time there all the same, which nobody can know.
Only the boxes that lead to these are read, never the film, however long it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from photoclust.imaging.coordinates import Place, place_of
from photoclust.imaging.dates import Moment, moment_of

_MOST_BOXES = 2000
_MOST_BYTES = 1_000_000
"""Of metadata; cover pictures may be larger, and nothing of them is wanted."""

_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_DATE_KEY = b"com.apple.quicktime.creationdate"
_PLACE_KEY = b"com.apple.quicktime.location.ISO6709"
_PLACE = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")
_DATA_HEAD = 16
"""Length, "data", type and language stand in front of a value."""

_Box = tuple[bytes, int, int]


def told_by(file: BinaryIO) -> tuple[Moment | None, Place | None]:
    """Read when and where a video was taken; None for what its file does not tell.

    Whatever is wrong with the file, what can be read of it is told.

    Args:
        file: The video, from whose beginning on it is looked through.
    """
    try:
        return _told(_Reader(file))
    except (OSError, ValueError, OverflowError, IndexError):
        return None, None


class _Reader:
    """Boxes of a file, each a kind with where its content begins and ends."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = _MOST_BOXES
        self.size = file.seek(0, 2)

    def boxes(self, start: int, stop: int) -> Iterator[_Box]:
        while start + 8 <= stop and self._left:
            self._left -= 1
            self._file.seek(start)
            head = self._file.read(16)
            length, begin = int.from_bytes(head[:4], "big"), 8
            if length == 1:
                length, begin = int.from_bytes(head[8:16], "big"), 16
            elif length == 0:
                length = stop - start
            if length < begin:
                return
            yield head[4:8], start + begin, min(start + length, stop)
            start += length

    def inside(self, box: _Box, skip: int = 0) -> dict[bytes, _Box]:
        """The boxes in a box by their kind, the first of each."""
        found: dict[bytes, _Box] = {}
        for inner in self.boxes(box[1] + skip, box[2]):
            found.setdefault(inner[0], inner)
        return found

    def content(self, box: _Box) -> bytes:
        self._file.seek(box[1])
        return self._file.read(min(box[2] - box[1], _MOST_BYTES))


def _told(reader: _Reader) -> tuple[Moment | None, Place | None]:
    movie = next((box for box in reader.boxes(0, reader.size) if box[0] == b"moov"), None)
    if movie is None:
        return None, None
    parts = reader.inside(movie)
    apple = _apple(reader, parts[b"meta"]) if b"meta" in parts else {}
    moment = moment_of(apple.get(_DATE_KEY, ""))
    place = _place(apple.get(_PLACE_KEY, ""))
    if moment is None and b"mvhd" in parts:
        moment = _header_moment(reader.content(parts[b"mvhd"]))
    return moment, place or _android_place(reader, movie)


def _android_place(reader: _Reader, movie: _Box) -> Place | None:
    """The place as Android's cameras write it; other programs may add boxes of their own."""
    for data in reader.boxes(*movie[1:]):
        written = reader.inside(data).get(b"\xa9xyz") if data[0] == b"udta" else None
        if written is not None:
            return _place(reader.content(written)[4:].decode("ascii", "replace"))
    return None


def _apple(reader: _Reader, meta: _Box) -> dict[bytes, str]:
    """Apple's metadata by their keys; values that are no text are left out."""
    parts = reader.inside(meta)
    if b"keys" not in parts:
        parts = reader.inside(meta, 4)  # in MP4 a version stands in front of the boxes
    if b"keys" not in parts or b"ilst" not in parts:
        return {}
    names = reader.content(parts[b"keys"])[8:]
    keys: list[bytes] = []
    while len(names) >= 8 and (length := int.from_bytes(names[:4], "big")) >= 8:
        keys.append(names[8:length])
        names = names[length:]
    found: dict[bytes, str] = {}
    for number, start, stop in reader.boxes(*parts[b"ilst"][1:]):
        place = int.from_bytes(number, "big") - 1
        if 0 <= place < len(keys) and keys[place] in (_DATE_KEY, _PLACE_KEY):
            value = reader.content((number, start, stop))[_DATA_HEAD:]
            found[keys[place]] = value.decode("utf-8", "replace")
    return found


def _header_moment(header: bytes) -> Moment | None:
    seconds = int.from_bytes(header[4:12] if header[:1] == b"\1" else header[4:8], "big")
    if seconds == 0:
        return None
    written = _EPOCH + timedelta(seconds=seconds)
    if moment_of(written.strftime("%Y-%m-%dT%H:%M:%S")) is None:
        return None  # a clock that was never set
    return moment_of(written.astimezone().isoformat())


def _place(text: str) -> Place | None:
    """A place as ISO 6709 writes it: "+52.5000+013.4000+034/"."""
    found = _PLACE.match(text)
    return None if found is None else place_of(float(found[1]), float(found[2]))
