"""When a Windows Media film was made, which is when it was taken unless a program wrote it anew.

The header counts in UTC and says nothing of a zone, so it is told by this computer's clock. Objects
are those of the Advanced Systems Format Specification, 3.2.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from photoclust.imaging.dates import Moment, utc_moment

MARK = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
"""How such files begin."""

_FILE_PROPERTIES = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_HEADER_HEAD, _OBJECT_HEAD = 30, 24
_MOST_OBJECTS = 200
_DATE = slice(_OBJECT_HEAD + 24, _OBJECT_HEAD + 32)
"""Behind the number of the file and its size."""

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def told_by(file: BinaryIO) -> Moment | None:
    """See `container.told_by`; of places it says nothing.

    Raises:
        OSError: the file cannot be read.
        OverflowError: no such time can be.
    """
    at = _HEADER_HEAD
    for _ in range(_MOST_OBJECTS):
        file.seek(at)
        head = file.read(_DATE.stop)
        length = int.from_bytes(head[16:_OBJECT_HEAD], "little")
        if len(head) < _OBJECT_HEAD or length < _OBJECT_HEAD:
            return None
        if head.startswith(_FILE_PROPERTIES):
            ticks = int.from_bytes(head[_DATE], "little")  # of a tenth of a microsecond
            return utc_moment(_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else None
        at += length
    return None
