"""Copies that earlier filings put into a folder, found again by name and bytes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from photoclust.core.filenames import byte_length, numbered, shortened, split_number, split_suffix
from photoclust.core.photo import Digest, Photo
from photoclust.filing.plan_records import Disk, Kind

_WIDTHS = range(1, 7)
"""How many digits a number in a name may have."""
_ADDITION = len(" (999999)")

_Named = dict[tuple[str, str], list[tuple[int, str]]]


class FiledCopies:
    """Says of photos whether a folder holds a copy of them. One thread at a time.

    Every file is read once at most, and only where it bears the name of a photo, with or without
    a number, and has the size of one: to look for each photo's bytes in each file of its name
    would take 10,000 photos of one name 50 million looks.

    Args:
        disk: Answers questions about the disk.
        photos: All photos that will be asked about.
    """

    def __init__(self, disk: Disk, photos: Iterable[Photo]) -> None:
        self._disk = disk
        self._sizes = {photo.identity.size for photo in photos}
        self._named: dict[Path, _Named] = {}
        self._numbers: dict[tuple[Path, str, str], dict[Digest, int]] = {}

    def holds(self, folder: Path, photo: Photo, stem: str, suffix: str, room: int) -> bool:
        """Whether the photo's bytes lie in `folder` under a name that it would get.

        Args:
            folder: Where to look.
            photo: The photo.
            stem: The wished name without its suffix.
            suffix: Its suffix.
            room: How many bytes a stem may take; see `Numbering.first_free`.
        """
        base, number = split_number(stem)
        bases = {base}
        if byte_length(stem) > room - _ADDITION:
            bases.add(shortened(stem, room))
            bases |= {split_number(numbered(base, 10**width - 1, room))[0] for width in _WIDTHS}
        return any(
            self._last_number(folder, spelled, suffix).get(photo.digest, 0) >= number
            for spelled in bases
        )

    def _last_number(self, folder: Path, base: str, suffix: str) -> dict[Digest, int]:
        """The highest number under which bytes lie in a folder, by their digest."""
        key = (folder, base, suffix)
        if key not in self._numbers:
            numbers = self._numbers[key] = {}
            for number, name in self._names(folder).get((base, suffix), ()):
                status = self._disk.status(folder / name)
                if status is None or status.identity.size not in self._sizes:
                    continue
                digest = self._disk.digest(folder / name)
                if digest is not None:
                    numbers[digest] = max(number, numbers.get(digest, 0))
        return self._numbers[key]

    def _names(self, folder: Path) -> _Named:
        """The files of a folder by their name without its number, and suffix."""
        if folder not in self._named:
            named = self._named[folder] = {}
            for name, kind in (self._disk.names(folder) or {}).items():
                if kind is Kind.FILE:
                    stem, suffix = split_suffix(name)
                    base, number = split_number(stem)
                    named.setdefault((base, suffix), []).append((number, name))
        return self._named[folder]
