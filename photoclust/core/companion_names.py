"""How programs name what they put beside a photo: the law of names that filing and scan share.

Pure: looks at one name at a time. Which photo of a folder a file belongs to is found by
`core.companions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from photoclust.core.filenames import byte_length, split_suffix

RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cap", ".cr2", ".cr3", ".crw", ".dcr", ".dcs", ".dng", ".erf", ".fff"}
    | {".gpr", ".iiq", ".k25", ".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef"}
    | {".ptx", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"}
)

PAIRED_SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif", ".avif"})
"""What a camera writes beside a RAW file of the same shot."""

PHOTO_SUFFIXES = (
    RAW_SUFFIXES
    | PAIRED_SUFFIXES
    | {".apng", ".bmp", ".dib", ".gif", ".heics", ".heifs", ".j2k", ".jfif", ".jp2", ".jpf"}
    | {".jpx", ".jxl", ".mpo", ".png", ".tif", ".tiff", ".webp"}
)

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpg", ".mts", ".webm", ".wmv"}
)
"""Videos that belong to the library where they can be read, unless they belong to a photo."""

SIDECAR_SUFFIXES = frozenset(
    # settings and ratings: Adobe, digiKam and darktable; Camera Raw; exiv2 and ExifTool
    {".xmp", ".acr", ".exv", ".mie"}
    # RawTherapee and ART; DxO; Canon; Nikon; ON1; Capture One
    | {".pp3", ".arp", ".dop", ".vrd", ".dr4", ".nksc", ".on1", ".cos", ".comask"}
    # Apple's edits; the film of a Live Photo; a camera's thumbnail, small film and voice note
    | {".aae", ".mov", ".mp4", ".thm", ".lrv", ".wav"}
    # captions and what online albums hand out
    | {".txt", ".json"}
)

_CLIPS = frozenset({".mov", ".mp4"})
_DARKTABLE_DUPLICATE = re.compile(r"(.+)_\d{2}(\.[^.]+)", re.DOTALL)
_APPLE_ORIGINAL = re.compile(r"IMG_O(\d+)", re.IGNORECASE)
_APPLE_HEVC = re.compile(r"(.+)_HEVC", re.IGNORECASE | re.DOTALL)
_EXIFTOOL_BACKUP = "_original"
_PIXEL_CLIP = re.compile(r"\.mp(~\d+)?(?P<number> \(\d{1,6}\))?", re.IGNORECASE)
"""The number is ours: "PXL_1.MP.jpg" that finds its name taken becomes "PXL_1.MP (2).jpg"."""

_GOOGLE_METADATA = ".supplemental-metadata"
_GOOGLE_NUMBER = re.compile(r"(.+)(\(\d+\))", re.DOTALL)
_GOOGLE_LENGTH = 46
"""Google cuts the name of a JSON file to this length, before its number and ".json"."""
_GOOGLE_EDITED = (
    *("-edited", "-bearbeitet", "-modifié", "-editado", "-editada", "-modificato", "-bewerkt"),
    *("-edytowane", "-redigerad", "-redigeret", "-muokattu", "-edytowany", "-編集済み"),
)
"""What Google appends to the name of an edited photo, which has no JSON file of its own."""


class NameForm(NamedTuple):
    """How a file's name is made from the stem that it shares with its photo.

    Attributes:
        tail: What follows the stem (".xmp", ".jpg.xmp", "_01.cr2.xmp").
        apple_original: The name is that of Apple's edits of the original: "IMG_O" + digits.
        found: A stem for which the name is another one than stem and tail make, and that name:
            ("IMG(1)", "IMG.jpg(1).json").
    """

    tail: str
    apple_original: bool = False
    found: tuple[str, str] | None = None

    def name(self, stem: str) -> str:
        """The file's name when the photo's stem is `stem`."""
        if self.found is not None and self.found[0] == stem:
            return self.found[1]
        if self.apple_original and stem[:4].upper() == "IMG_":
            return f"{stem[:4]}O{stem[4:]}{self.tail}"
        return f"{stem}{self.tail}"


@dataclass(frozen=True, slots=True)
class Claim:
    """A photo that a file would belong to, if it is there.

    Attributes:
        text: The photo's name, or its stem.
        whole: Whether `text` is the whole name.
        form: How the file's name follows the photo's stem.
    """

    text: str
    whole: bool
    form: NameForm


@dataclass(frozen=True, slots=True)
class CutName:
    """A name that was cut: it belongs to the one photo whose name begins like this.

    Attributes:
        beginning: How the photo's name begins, without its number.
        number: The number in the photo's name ("(1)"), or nothing.
    """

    beginning: str
    number: str


def is_raw(name: str) -> bool:
    """Whether the name is that of a RAW file."""
    return suffix_of(name) in RAW_SUFFIXES


def is_video(name: str) -> bool:
    """Whether the name is that of a video of a kind that is read."""
    return suffix_of(name) in VIDEO_SUFFIXES


def suffix_of(name: str) -> str:
    """The suffix with its dot, in lower case."""
    return split_suffix(name)[1].lower()


def claims_of(name: str) -> Iterator[Claim]:
    """The photos that a file of this name would belong to, the likeliest first; none for others."""
    stem, suffix = split_suffix(name)
    kind = suffix.lower()
    if kind == ".json":
        yield from _json_claims(name, stem)
    elif kind.endswith(_EXIFTOOL_BACKUP):
        yield _whole(name, name[: -len(_EXIFTOOL_BACKUP)])
    elif clip := _PIXEL_CLIP.fullmatch(suffix):
        yield Claim(name, whole=False, form=NameForm(""))  # "PXL_1.MP" of "PXL_1.MP.jpg"
        if clip["number"] is None:
            yield _stem(name, stem)
    elif kind == ".aae" and (original := _APPLE_ORIGINAL.fullmatch(stem)):
        yield Claim(f"IMG_{original[1]}", whole=False, form=NameForm(suffix, apple_original=True))
    elif kind in SIDECAR_SUFFIXES:
        yield _whole(name, stem)
        if kind == ".xmp" and (duplicate := _DARKTABLE_DUPLICATE.fullmatch(stem)):
            form = NameForm(name[len(duplicate[1]) :])
            yield Claim(duplicate[1] + duplicate[2], whole=True, form=form)
        yield _stem(name, stem)
        if kind in _CLIPS and (hevc := _APPLE_HEVC.fullmatch(stem)):
            yield _stem(name, hevc[1])


def cut_name(name: str) -> CutName | None:
    """What Google cut off a JSON file's name, if it may have."""
    stem, suffix = split_suffix(name)
    if suffix.lower() != ".json":
        return None
    beginning, number = _numbered(stem)
    if _GOOGLE_LENGTH not in (len(beginning), byte_length(beginning)):
        return None
    return CutName(beginning, number)


def without_number(picture: str) -> tuple[str, str]:
    """A photo's name without its number, and the number: "IMG(1).jpg" is "IMG.jpg" and "(1)"."""
    stem, suffix = split_suffix(picture)
    stem, number = _numbered(stem)
    return stem + suffix, number


def is_edited(picture: str) -> bool:
    """Whether Google's name for an edited photo, which shares the JSON file of its original."""
    return split_suffix(without_number(picture)[0])[0].endswith(_GOOGLE_EDITED)


def _json_claims(name: str, base: str) -> Iterator[Claim]:
    """The claims of what online albums hand out; `base` is the name without ".json"."""
    yield _whole(name, base)
    plain, number = _numbered(base)
    head, middle = split_suffix(plain)
    is_google = _GOOGLE_METADATA.startswith(middle.lower())  # a word that may be cut
    pictures = [plain, head] if is_google else [plain]
    for picture in pictures:
        # "IMG.jpg(1).json" and "IMG.jpg.supplemental-metadata(1).json" are of "IMG(1).jpg"
        yield _elsewhere(name, _with(number, picture)) if number else _whole(name, picture)
    yield _stem(name, base)
    if not number:
        yield _whole(name, head)  # "x.jpg.whatever.json"
    for picture in pictures:
        for edited in _GOOGLE_EDITED:
            yield _elsewhere(name, _with(edited + number, picture))


def _numbered(stem: str) -> tuple[str, str]:
    numbered = _GOOGLE_NUMBER.fullmatch(stem)
    return (numbered[1], numbered[2]) if numbered else (stem, "")


def _with(addition: str, picture: str) -> str:
    stem, suffix = split_suffix(picture)
    return f"{stem}{addition}{suffix}"


def _whole(name: str, picture: str) -> Claim:
    """The claim on a picture with whose name the file's begins; the tail begins with its suffix."""
    return Claim(picture, whole=True, form=NameForm(name[len(split_suffix(picture)[0]) :]))


def _stem(name: str, stem: str) -> Claim:
    return Claim(stem, whole=False, form=NameForm(name[len(stem) :]))


def _elsewhere(name: str, picture: str) -> Claim:
    """The claim on a picture with whose name the file's does not begin."""
    return Claim(picture, whole=True, form=form_beside(name, picture))


def form_beside(name: str, picture: str) -> NameForm:
    """How a JSON file is called after its photo, where its name does not simply follow from it."""
    stem, suffix = split_suffix(picture)
    return NameForm(suffix + split_suffix(name)[1], found=(stem, name))
