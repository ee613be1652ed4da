"""When and where a video was taken, as QuickTime and MP4 files say it.

Apple's metadata are trusted first: they have the clock's offset. Then what cameras of Nikon (tags)
and of Canon (the EXIF of a small picture) say, by their clock, and the date among what a person is
shown. The header's time comes last: it is UTC by the standard and says nothing of a zone, so it is
told by this computer's clock, which most people carry along; some cameras write their local time
there all the same, which nobody can know.
Only the boxes that lead to these are read, never the film, however long it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from PIL import ExifTags, Image

from photoclust.imaging.coordinates import Place, iso_place, place_of
from photoclust.imaging.dates import Moment, moment_of, utc_moment

_MOST_BOXES = 2000
_MOST_BYTES = 1_000_000
"""Of metadata; cover pictures may be larger, and nothing of them is wanted."""

_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_DATE_KEY = b"com.apple.quicktime.creationdate"
_PLACE_KEY = b"com.apple.quicktime.location.ISO6709"
_MOST_KEYS = 1000
_DATA_HEAD = 16
"""Length, "data", type and language stand in front of a value."""

_TEXT_HEAD = 4
"""Length and language stand in front of a text."""

_NIKON_DATES = (0x12, 0x11)
"""When it was taken, and when the file was made."""

_NIKON_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8}
"""Bytes of a value by its type, as in TIFF."""

_Box = tuple[bytes, int, int]


def told_by(file: BinaryIO) -> tuple[Moment | None, Place | None]:
    """See `container.told_by`.

    Raises:
        OSError: the file cannot be read.
    """
    reader = _Reader(file)
    movie = next((box for box in reader.boxes(0, reader.size) if box[0] == b"moov"), None)
    if movie is None:
        return None, None
    parts = reader.inside(movie)
    apple = _apple(reader, parts[b"meta"]) if b"meta" in parts else {}
    # Programs may add boxes of their own beside the camera's.
    data = [reader.inside(box) for box in reader.boxes(*movie[1:]) if box[0] == b"udta"]
    moment = moment_of(apple.get(_DATE_KEY, ""))
    place = iso_place(apple.get(_PLACE_KEY, ""))
    for boxes in data:
        moment = moment or _camera_moment(reader, boxes)
        place = place or _phone_place(reader, boxes)
    if moment is None and b"mvhd" in parts:
        moment = _header_moment(reader.content(parts[b"mvhd"]))
    return moment, place


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


def _camera_moment(reader: _Reader, boxes: dict[bytes, _Box]) -> Moment | None:
    """The date as cameras and programs write it among what describes the film."""
    nikon = _nikon(_content_in(reader, boxes, b"NCDT", b"NCTG"))
    day = moment_of(_text(_content_in(reader, boxes, b"\xa9day")[_TEXT_HEAD:]))
    moments = (
        *(moment_of(nikon.get(tag, "")) for tag in _NIKON_DATES),
        _exif_moment(_content_in(reader, boxes, b"CNTH", b"CNDA")),
        day if day is not None and day.has_time else None,  # of a bought film it is a year
    )
    return next(filter(None, moments), None)


def _content_in(reader: _Reader, boxes: dict[bytes, _Box], *way: bytes) -> bytes:
    """What is in a box of a box; nothing where there is none."""
    for kind in way[:-1]:
        boxes = reader.inside(boxes[kind]) if kind in boxes else {}
    return reader.content(boxes[way[-1]]) if way[-1] in boxes else b""


def _nikon(data: bytes) -> dict[int, str]:
    """Nikon's texts by their numbers: a tag, a type, a count, and so many values."""
    found: dict[int, str] = {}
    at = 0
    while at + 8 <= len(data):
        tag, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 5]
        size = _NIKON_SIZES.get(kind, 1) * int.from_bytes(data[at + 6 : at + 8], "big")
        found.setdefault(tag, _text(data[at + 8 : at + 8 + size]))
        at += 8 + size
    return found


def _exif_moment(jpeg: bytes) -> Moment | None:
    """When Canon's small picture of a film was taken, which is when the film was."""
    start = jpeg.find(b"Exif\0\0")
    if not jpeg.startswith(b"\xff\xd8") or start < 0:
        return None
    exif = Image.Exif()
    try:
        exif.load(jpeg[start:])
        written = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    except Exception:  # Pillow lets out many kinds for a damaged directory
        return None
    return moment_of(written) if isinstance(written, str) else None


def _phone_place(reader: _Reader, boxes: dict[bytes, _Box]) -> Place | None:
    """The place as Android's cameras write it, else as other phones do (3GPP's `loci`)."""
    if b"\xa9xyz" in boxes:
        return iso_place(_text(reader.content(boxes[b"\xa9xyz"])[_TEXT_HEAD:]))
    if b"loci" not in boxes:
        return None
    # Version, language and a name; then what happened there, and degrees by the 65,536th.
    name = reader.content(boxes[b"loci"])[6:]
    end = name.find(b"\0\0") // 2 * 2 + 2 if name[:2] == b"\xfe\xff" else name.find(b"\0") + 1
    numbers = name[end + 1 : end + 9]
    if end < 1 or len(numbers) < 8:
        return None
    east, north = (int.from_bytes(numbers[i : i + 4], "big", signed=True) / 65536 for i in (0, 4))
    return place_of(north, east)


def _text(data: bytes) -> str:
    return data.split(b"\0", 1)[0].decode("utf-8", "replace")


def _apple(reader: _Reader, meta: _Box) -> dict[bytes, str]:
    """Apple's metadata by their keys; values that are no text are left out."""
    parts = reader.inside(meta)
    if b"keys" not in parts:
        parts = reader.inside(meta, 4)  # in MP4 a version stands in front of the boxes
    if b"keys" not in parts or b"ilst" not in parts:
        return {}
    names = reader.content(parts[b"keys"])[8:]
    keys: list[bytes] = []
    at = 0
    while len(keys) < _MOST_KEYS and (length := int.from_bytes(names[at : at + 4], "big")) >= 8:
        keys.append(names[at + 8 : at + length])
        at += length
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
    return utc_moment(_EPOCH + timedelta(seconds=seconds))
