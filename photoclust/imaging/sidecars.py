"""What lies beside a photo and tells its date and place: XMP sidecars, and JSON from Google.

Whose sidecar a file is, `core.companions` says, as for filing. Read are plain files of that very
folder, up to a size; links are not followed, so nothing outside is ever opened.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from photoclust.core.companions import CompanionIndex
from photoclust.imaging.coordinates import Place, place_of
from photoclust.imaging.dates import Moment, moment_of
from photoclust.imaging.xmp import MAX_BYTES, xmp_keywords, xmp_of

_READ = (".xmp", ".json")
_FOLDERS_KEPT = 8
"""Photos come folder by folder, a few folders at a time."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe must not block the thread
    | getattr(os, "O_BINARY", 0)
)
# Opening would fetch them from the cloud: winnt.h (offline, recalled on open or on access) and
# SF_DATALESS of macOS.
_WINDOWS_AWAY = 0x00001000 | 0x00040000 | 0x00400000
_MACOS_AWAY = 0x40000000


@dataclass(frozen=True, slots=True)
class Beside:
    """What the files beside a photo say of it.

    Attributes:
        xmp: Properties of its XMP sidecars, as of `xmp.xmp_of`.
        taken: When an online album says it was taken.
        place: Where an online album says it was taken.
    """

    xmp: Mapping[str, str] = field(default_factory=dict)
    taken: Moment | None = None
    place: Place | None = None


NOTHING_BESIDE = Beside()


class Sidecars:
    """Reads what lies beside photos. Any thread; each folder is listed once.

    Sidecars that appear in a folder after it was listed are not seen: make a new one for a new
    run.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._indexes: OrderedDict[Path, CompanionIndex | None] = OrderedDict()

    def beside(self, photo: Path) -> Beside:
        """What is said beside a photo; what cannot be read says nothing."""
        index = self._index(photo.parent)
        if index is None:
            return NOTHING_BESIDE
        names = [c.name for c in index.of(photo.name) if c.name.lower().endswith(_READ)]
        # What bears the photo's whole name is more its own than what its shot or clip shares.
        names.sort(key=lambda name: (not name.startswith(photo.name), len(name), name))
        xmp: dict[str, str] = {}
        taken, place = None, None
        for name in names:
            data = _read(photo.with_name(name))
            if name.lower().endswith(".xmp"):
                xmp = {**xmp_of(data), **xmp}
            else:
                found = _album_of(data)
                taken, place = taken or found.taken, place or found.place
        return Beside(xmp, taken, place)

    def keywords(self, photo: Path) -> tuple[str, ...]:
        """The keywords that the XMP sidecars of a photo list; see `xmp_keywords`."""
        index = self._index(photo.parent)
        names = [] if index is None else [c.name for c in index.of(photo.name)]
        found = (
            xmp_keywords(_read(photo.with_name(n))) for n in names if n.lower().endswith(".xmp")
        )
        return tuple(keyword for keywords in found for keyword in keywords)

    def _index(self, folder: Path) -> CompanionIndex | None:
        """The folder's files by the photo they belong to; None where nothing is to be read."""
        with self._lock:
            if folder not in self._indexes:
                self._indexes[folder] = _listed(folder)
                if len(self._indexes) > _FOLDERS_KEPT:
                    self._indexes.popitem(last=False)
            return self._indexes[folder]


def _listed(folder: Path) -> CompanionIndex | None:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:
        return None
    if not any(name.lower().endswith(_READ) for name in names):
        return None
    # Clips count as well: "x.mov.json" is read as that of the clip's photo.
    return CompanionIndex(names)


def _read(path: Path) -> bytes:
    """The file's bytes; nothing where it is no plain small file on this disk."""
    try:
        if not _is_here(os.lstat(path)):
            return b""
        with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
            return file.read(MAX_BYTES) if _is_here(os.fstat(file.fileno())) else b""
    except OSError:
        return b""


def _is_here(status: os.stat_result) -> bool:
    return (
        stat.S_ISREG(status.st_mode)
        and status.st_size <= MAX_BYTES
        and not getattr(status, "st_file_attributes", 0) & _WINDOWS_AWAY
        and not getattr(status, "st_flags", 0) & _MACOS_AWAY
    )


def _album_of(data: bytes) -> Beside:
    """What Google Photos hands out with a photo; nothing for any other JSON."""
    try:
        album = json.loads(data)
    except (ValueError, RecursionError):
        return NOTHING_BESIDE
    if not isinstance(album, dict) or not isinstance(album.get("photoTakenTime"), dict):
        return NOTHING_BESIDE
    place = _album_place(album.get("geoData")) or _album_place(album.get("geoDataExif"))
    return Beside(taken=_album_time(album["photoTakenTime"].get("timestamp")), place=place)


def _album_time(seconds: object) -> Moment | None:
    """The time of an album, which counts seconds of UTC, by the clocks of this computer's home.

    The camera's own clock is not known; most photos were taken in the zone their owner lives in.
    """
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(str(seconds)))
        return moment_of(moment.astimezone().replace(tzinfo=None).isoformat())
    except (ValueError, OverflowError, OSError):
        return None


def _album_place(data: Any) -> Place | None:
    if not isinstance(data, dict):
        return None
    latitude, longitude = data.get("latitude"), data.get("longitude")
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        with contextlib.suppress(OverflowError):
            return place_of(float(latitude), float(longitude))
    return None
