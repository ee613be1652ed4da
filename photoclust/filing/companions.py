"""Which files of a folder belong to a photo and travel with it. Pure: looks at names only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from photoclust.core.filenames import comparison_key, split_suffix

T = TypeVar("T")

RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc"}
    | {".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl"}
    | {".sr2", ".srf", ".srw", ".x3f"}
)

PAIRED_SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif", ".avif"})
"""What a camera writes beside a RAW file of the same shot."""

PHOTO_SUFFIXES = (
    RAW_SUFFIXES | PAIRED_SUFFIXES | {".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".jfif"}
)

SIDECAR_SUFFIXES = frozenset(
    # settings and ratings: Adobe, digiKam and darktable; RawTherapee; DxO; Canon
    {".xmp", ".pp3", ".dop", ".vrd"}
    # Apple's edits; the film of a Live Photo; a camera's thumbnail and voice note
    | {".aae", ".mov", ".mp4", ".thm", ".wav"}
    # captions and what online albums hand out
    | {".txt", ".json"}
)

# Whose sidecar is "x.xmp" when "x.heic", "x.jpg" and "x.png" lie side by side: the first's.
_OWNERSHIP = (".heic", ".heif", ".hif", ".jpg", ".jpeg", ".jpe")

_DARKTABLE_DUPLICATE = re.compile(r"(.+)_\d{2}(\.[^.]+)", re.DOTALL)
_APPLE_ORIGINAL = re.compile(r"IMG_O(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameForm:
    """How a file's name is made from the stem that it shares with its photo.

    Attributes:
        tail: What follows the stem (".xmp", ".jpg.xmp", "_01.cr2.xmp").
        apple_original: The name is that of Apple's edits of the original: "IMG_O" + digits.
    """

    tail: str
    apple_original: bool = False

    def name(self, stem: str) -> str:
        """The file's name when the photo's stem is `stem`."""
        if self.apple_original and stem[:4].upper() == "IMG_":
            return f"{stem[:4]}O{stem[4:]}{self.tail}"
        return f"{stem}{self.tail}"


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a photo.

    Attributes:
        name: Its name, in the photo's folder.
        form: How its name follows the photo's stem.
        paired: It is itself a picture of the same shot (RAW beside JPEG).
    """

    name: str
    form: NameForm
    paired: bool = False


def is_raw(name: str) -> bool:
    """Whether the name is that of a RAW file."""
    return _suffix(name) in RAW_SUFFIXES


class CompanionIndex:
    """The files of one folder, sorted by the photo they belong to.

    Args:
        names: Names of all regular files of the folder.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._pictures: dict[str, list[str]] = {}
        # Sidecars by the stem or by the whole name of the picture they belong to.
        self._of_stem: dict[str, list[Companion]] = {}
        self._of_name: dict[str, list[Companion]] = {}
        sidecars = []
        for name in sorted(names):
            stem, suffix = split_suffix(name)
            if suffix.lower() in PHOTO_SUFFIXES:
                _put(self._pictures, stem, name)
            elif suffix.lower() in SIDECAR_SUFFIXES:
                sidecars.append(name)
        pictures = {comparison_key(n) for names in self._pictures.values() for n in names}
        for name in sidecars:
            self._file(name, pictures)

    def of(self, photo: str) -> list[Companion]:
        """The companions of the photo named `photo`, in order of name.

        A RAW file and the JPEG or HEIC of its stem are one shot: each is a companion of the
        other, and so are the sidecars of both.
        """
        key = comparison_key(split_suffix(photo)[0])
        pictures = self.pictures_like(photo)
        shot = _one_shot(photo, pictures)
        found = [
            Companion(picture, NameForm(split_suffix(picture)[1]), paired=True)
            for picture in shot
            if picture != photo
        ]
        for picture in shot:
            found += self._of_name.get(comparison_key(picture), [])
        if not pictures or min(pictures, key=_ownership) in shot:
            found += self._of_stem.get(key, [])
        by_name = {companion.name: companion for companion in found}
        return [by_name[name] for name in sorted(by_name)]

    def pictures_like(self, photo: str) -> list[str]:
        """The pictures that have the stem of `photo`."""
        return self._pictures.get(comparison_key(split_suffix(photo)[0]), [])

    def _file(self, name: str, pictures: set[str]) -> None:
        """Sort in one sidecar."""
        stem, suffix = split_suffix(name)
        original = _APPLE_ORIGINAL.fullmatch(stem)
        if original and suffix.lower() == ".aae":
            form = NameForm(suffix, apple_original=True)
            _put(self._of_stem, f"IMG_{original[1]}", Companion(name, form))
            return
        _put(self._of_stem, stem, Companion(name, NameForm(suffix)))
        # "x.jpg.xmp" of "x.jpg"; its tail begins where the stem of "x.jpg" ends.
        picture = stem
        duplicate = _DARKTABLE_DUPLICATE.fullmatch(stem)
        if suffix.lower() == ".json" and comparison_key(stem) not in pictures:
            # "x.jpg.supplemental-metadata.json", as Google hands them out
            outer = split_suffix(stem)[0]
            picture = outer if comparison_key(outer) in pictures else stem
        elif suffix.lower() == ".xmp" and duplicate and comparison_key(stem) not in pictures:
            tail = name[len(duplicate[1]) :]
            _put(self._of_name, duplicate[1] + duplicate[2], Companion(name, NameForm(tail)))
            return
        tail = name[len(split_suffix(picture)[0]) :]
        _put(self._of_name, picture, Companion(name, NameForm(tail)))


def _one_shot(photo: str, pictures: list[str]) -> list[str]:
    """The pictures of one stem that are one shot with `photo`, itself included."""
    paired = [n for n in pictures if _suffix(n) in RAW_SUFFIXES | PAIRED_SUFFIXES]
    raws = sum(map(is_raw, paired))
    return paired if photo in paired and 0 < raws < len(paired) else [photo]


def _ownership(name: str) -> tuple[int, str]:
    suffix = _suffix(name)
    if suffix in RAW_SUFFIXES:
        return (-1, name)
    return (_OWNERSHIP.index(suffix) if suffix in _OWNERSHIP else len(_OWNERSHIP), name)


def _put(table: dict[str, list[T]], name: str, item: T) -> None:
    table.setdefault(comparison_key(name), []).append(item)


def _suffix(name: str) -> str:
    return split_suffix(name)[1].lower()
