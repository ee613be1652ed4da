"""When and where a Matroska or WebM film was taken.

Tags are trusted first: what a phone wrote has the clock's offset, and `DATE_RECORDED` is made to
say this. `DateUTC` is when the file was made, which is when it was taken unless a program wrote it
anew; it says nothing of a zone, so it is told by this computer's clock. Elements are those of
https://www.matroska.org/technical/elements.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from photoclust.imaging.coordinates import Place, iso_place
from photoclust.imaging.dates import Moment, moment_of, utc_moment

MARK = b"\x1a\x45\xdf\xa3"
"""How such files begin."""

_MOST_ELEMENTS = 2000
_MOST_BYTES = 10_000
"""Of one value; no date and no place is as long."""

_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_SEEK_HEAD, _SEEK, _SEEK_ID, _SEEK_POSITION = 0x114D9B74, 0x4DBB, 0x53AB, 0x53AC
_INFO, _DATE_UTC = 0x1549A966, 0x4461
_TAGS, _TAG, _SIMPLE_TAG, _TAG_NAME, _TAG_STRING = 0x1254C367, 0x7373, 0x67C8, 0x45A3, 0x4487

_EPOCH = datetime(2001, 1, 1, tzinfo=UTC)
_DATES = ("COM.APPLE.QUICKTIME.CREATIONDATE", "DATE_RECORDED")
_PLACES = ("COM.APPLE.QUICKTIME.LOCATION.ISO6709", "LOCATION", "LOCATION-ENG")

_Element = tuple[int, int, int]
"""An element's kind, and where its content begins and ends."""


def told_by(file: BinaryIO) -> tuple[Moment | None, Place | None]:
    """See `container.told_by`.

    Raises:
        OSError: the file cannot be read.
    """
    reader = _Reader(file)
    date, tags = b"", dict[str, str]()
    for kind, start, stop in _described(reader):
        if kind == _INFO:
            inside = {inner: (begin, end) for inner, begin, end in reader.elements(start, stop)}
            date = date or (reader.content(*inside[_DATE_UTC]) if _DATE_UTC in inside else b"")
        else:
            tags = {**_tags(reader, start, stop), **tags}
    moments = (moment_of(tags.get(name, "")) for name in _DATES)
    places = (iso_place(tags.get(name, "")) for name in _PLACES)
    moment = next(filter(None, moments), None) or _made(date)
    return moment, next(filter(None, places), None)


class _Reader:
    """Elements of a file. So many are looked at and no more, whatever the file says."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = _MOST_ELEMENTS
        self.size = file.seek(0, 2)

    def elements(self, start: int, stop: int) -> Iterator[_Element]:
        """The elements from `start` to `stop`, until one makes no sense."""
        while start < stop and self._left:
            self._left -= 1
            self._file.seek(start)
            head = self._file.read(12)
            kind_bytes = _width(head[:1])
            size_bytes = _width(head[kind_bytes : kind_bytes + 1])
            begin = start + kind_bytes + size_bytes
            if not 0 < kind_bytes <= 4 or not size_bytes or len(head) < kind_bytes + size_bytes:
                return
            most = (1 << 7 * size_bytes) - 1
            size = int.from_bytes(head[kind_bytes : kind_bytes + size_bytes], "big") & most
            # A film that is streamed does not say how long it is, nor how long its parts are.
            end = stop if size == most else begin + size
            yield int.from_bytes(head[:kind_bytes], "big"), begin, min(end, stop)
            start = end

    def content(self, start: int, stop: int) -> bytes:
        """The bytes of a value."""
        self._file.seek(start)
        return self._file.read(min(stop - start, _MOST_BYTES))


def _width(first: bytes) -> int:
    """How many bytes a number takes, told by the zeros it begins with; 0 where it is none."""
    return 9 - first[0].bit_length() if first and first[0] else 0


def _described(reader: _Reader) -> Iterator[_Element]:
    """The parts that describe the film: in front of it, and where the file says there are more."""
    segment = next((e for e in reader.elements(0, reader.size) if e[0] == _SEGMENT), None)
    if segment is None:
        return
    _, start, stop = segment
    seen, elsewhere = set[int](), list[int]()
    for element in reader.elements(start, stop):
        kind, begin, end = element
        if kind == _CLUSTER:
            break
        if kind == _SEEK_HEAD:
            elsewhere += [start + place for place in _places(reader, begin, end)]
        elif kind in (_INFO, _TAGS):
            seen.add(begin)
            yield element
    for place in elsewhere:
        there = next(reader.elements(place, stop), None)
        if there is not None and there[0] in (_INFO, _TAGS) and there[1] not in seen:
            seen.add(there[1])
            yield there


def _places(reader: _Reader, start: int, stop: int) -> Iterator[int]:
    """Where the parts are that describe the film, from the beginning of the segment on."""
    for kind, begin, end in reader.elements(start, stop):
        if kind == _SEEK:
            said = {inner: reader.content(a, b) for inner, a, b in reader.elements(begin, end)}
            if int.from_bytes(said.get(_SEEK_ID, b""), "big") in (_INFO, _TAGS):
                yield int.from_bytes(said.get(_SEEK_POSITION, b"")[:8], "big")


def _tags(reader: _Reader, start: int, stop: int) -> dict[str, str]:
    """Tags by their names, the first of each."""
    found: dict[str, str] = {}
    for kind, begin, end in reader.elements(start, stop):
        if kind != _TAG:
            continue
        for inner, first, last in reader.elements(begin, end):
            if inner == _SIMPLE_TAG:
                said = {k: reader.content(a, b) for k, a, b in reader.elements(first, last)}
                name = said.get(_TAG_NAME, b"").decode("utf-8", "replace").strip("\0").upper()
                value = said.get(_TAG_STRING, b"").decode("utf-8", "replace").strip("\0")
                found.setdefault(name, value)
    return found


def _made(written: bytes) -> Moment | None:
    """When the file was made: nanoseconds since 2001, in UTC."""
    nanoseconds = int.from_bytes(written[:8], "big", signed=True)
    if nanoseconds == 0:
        return None
    return utc_moment(_EPOCH + timedelta(microseconds=nanoseconds // 1000))
