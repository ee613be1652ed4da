"""What the markers in a JPEG say: which kind it is, which scans it has, where its picture ends.

A file often goes on behind its picture (a clip, a second picture, what was on the card before), and
sometimes it lacks the mark that ends it. Neither says anything about the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FRAMES = frozenset(
    (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), 0xCD, 0xCE, 0xCF, 0xF7)
)
_STANDALONE = frozenset((0x01, *range(0xD0, 0xDA)))
MOST_SCANS = 2000
"""Further scans are not looked for; no photo has so many."""

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA

# Neither a stuffed zero nor a restart mark nor a fill byte: what ends a scan's packed data.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


@dataclass(frozen=True, slots=True)
class Frame:
    """What a JPEG's frame header says.

    Attributes:
        process: Low byte of the marker: C0 and C1 sequential, C2 progressive, C3 lossless, C9 and
            CA sequential and progressive but packed arithmetically, F7 JPEG-LS.
        bits: Bits of a sample.
        width: Width in pixels.
        height: Height in pixels; 0 where it is told later.
        components: Their ids; one for grey, three for colours, four for inks.
    """

    process: int
    bits: int
    width: int
    height: int
    components: tuple[int, ...]

    @property
    def is_everyday(self) -> bool:
        """Whether every decoder reads this kind."""
        return (
            self.process in (0xC0, 0xC1, 0xC2, 0xC9, 0xCA)
            and self.bits == 8
            and len(self.components) in (1, 3, 4)
        )


@dataclass(frozen=True, slots=True)
class Scan:
    """One pass over the picture.

    Attributes:
        components: Ids of the components in it.
        first: First coefficient of the band that it holds; 0 is the average.
        last: Last coefficient.
        missing_bits: How many low bits later scans have to bring.
    """

    components: tuple[int, ...]
    first: int
    last: int
    missing_bits: int


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a picture goes.

    Attributes:
        scans: All scans.
        end: Where the last scan's data end.
        has_end_mark: Whether the mark stands there.
    """

    scans: tuple[Scan, ...]
    end: int
    has_end_mark: bool


def frame_of(data: bytes) -> Frame | None:
    """Read the frame header; None where there is none in front of the first scan."""
    for marker, start, stop in _segments(data, 2):
        if marker in _FRAMES:
            body = data[start:stop]
            if len(body) < 6 or len(body) < 6 + 3 * body[5]:
                return None
            return Frame(
                marker,
                body[0],
                int.from_bytes(body[3:5], "big"),
                int.from_bytes(body[1:3], "big"),
                tuple(body[6 : 6 + 3 * body[5] : 3]),
            )
        if marker == _SCAN:
            return None
    return None


def extent_of(data: bytes) -> Extent:
    """Go through all scans up to the picture's end."""
    scans: list[Scan] = []
    place, end = 2, len(data)
    while True:
        marks = _segments(data, place)
        mark = next((each for each in marks if _ends_or_scans(each[0], behind=bool(scans))), None)
        if mark is None or mark[0] != _SCAN:
            has_end = mark is not None and mark[0] == _END
            return Extent(tuple(scans), end, has_end_mark=has_end)
        _, start, stop = mark
        body = data[start:stop]
        if len(body) < 4 or len(body) < 4 + 2 * body[0] or len(scans) >= MOST_SCANS:
            return Extent(tuple(scans), end, has_end_mark=False)
        scans.append(Scan(tuple(body[1 : 1 + 2 * body[0] : 2]), body[-3], body[-2], body[-1] & 15))
        found = _NEXT_MARKER.search(data, stop)
        end = place = found.start() if found else len(data)


def _ends_or_scans(marker: int, *, behind: bool) -> bool:
    """Whether a marker begins a scan or ends the picture; `behind` a scan, another picture does."""
    return marker in (_SCAN, _END) or (behind and marker == _START)


def has_all_scans(frame: Frame, scans: tuple[Scan, ...]) -> bool:
    """Whether the scans bring every bit of every coefficient of every component."""
    for component in frame.components:
        own = [scan for scan in scans if component in scan.components]
        if frame.process not in (0xC2, 0xCA):
            if not own:
                return False
            continue
        whole = {i for s in own if s.missing_bits == 0 for i in range(s.first, s.last + 1)}
        if not whole.issuperset(range(64)):
            return False
    return True


def application_parts(data: bytes) -> bytes:
    """The beginning of the file with all that programs put in front of the picture."""
    parts = [data[:2]]
    for marker, start, stop in _segments(data, 2):
        if marker in _FRAMES or marker == _SCAN:
            break
        if 0xE0 <= marker <= 0xEF:
            parts.append(data[start - 4 : stop])
    return b"".join(parts)


def _segments(data: bytes, place: int) -> Iterator[tuple[int, int, int]]:
    """Yield markers with the place of what belongs to them."""
    while True:
        place = data.find(b"\xff", place)  # decoders step over anything else
        while place >= 0 and data[place + 1 : place + 2] in (b"\xff", b"\0"):
            place = data.find(b"\xff", place + 1)
        if place < 0 or place + 2 > len(data):
            return
        marker = data[place + 1]
        start = stop = place + 2
        if marker not in _STANDALONE:
            length = int.from_bytes(data[start : start + 2], "big")
            start, stop = start + 2, start + max(2, length)
        yield marker, start, stop
        place = stop
