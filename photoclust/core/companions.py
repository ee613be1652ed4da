"""Which files of a folder belong to a photo and travel with it. Pure: looks at names only.

Disks differ in what they take for one name: "shot.xmp" may be all there is of "SHOT.JPG", or lie
beside "shot.jpg" and "SHOT.JPG", which have a sidecar each. So a file belongs to the photo whose
name comes closest to what it asks for, and to one photo (or one shot) only.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from photoclust.core.companion_names import (
    PAIRED_SUFFIXES,
    PHOTO_SUFFIXES,
    RAW_SUFFIXES,
    Claim,
    NameForm,
    claims_of,
    cut_name,
    form_beside,
    is_edited,
    is_raw,
    is_video,
    suffix_of,
    without_number,
)
from photoclust.core.filenames import comparison_key, split_suffix

__all__ = ["Companion", "CompanionIndex", "NameForm", "is_raw"]

T = TypeVar("T")

# Whose sidecar is "x.xmp" when "x.heic", "x.jpg" and "x.png" lie side by side: the first's.
_OWNERSHIP = (".heic", ".heif", ".hif", ".jpg", ".jpeg", ".jpe")

_FEW = 9
"""Of so many photos that begin alike, two are not each other's edited ones."""


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


class CompanionIndex:
    """The files of one folder, sorted by the photo they belong to.

    Args:
        names: Names of all regular files of the folder.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._pictures: dict[str, list[str]] = {}
        self._named: dict[str, list[str]] = {}
        # Sidecars by the picture they belong to; those of none, by the names they ask for.
        self._owned: dict[str, list[Companion]] = {}
        self._of_name: dict[str, list[Companion]] = {}
        self._of_stem: dict[str, list[Companion]] = {}
        self._owner: dict[str, str] = {}
        self._by_number: dict[str, list[tuple[str, str]]] | None = None
        others = []
        for name in sorted(names):
            stem, suffix = split_suffix(name)
            if suffix.lower() in PHOTO_SUFFIXES:
                _put(self._pictures, stem, name)
                _put(self._named, name, name)
            else:
                others.append(name)
        self._give_to_clips([name for name in others if not self._give(name)])

    def alone(self) -> frozenset[str]:
        """The pictures that surely have no companions, and are nobody's."""
        alone = {names[0] for names in self._pictures.values() if len(names) == 1}
        return frozenset(alone - self._owned.keys())

    def of(self, photo: str) -> list[Companion]:
        """The companions of the photo named `photo`, in order of name.

        A RAW file and the JPEG or HEIC of its stem are one shot: each is a companion of the
        other, and so are the sidecars of both.
        """
        pictures = self.pictures_like(photo)
        if pictures == [photo] and photo not in self._owned:
            return []
        shot = _one_shot(photo, pictures)
        found = [
            Companion(picture, NameForm(split_suffix(picture)[1]), paired=True)
            for picture in shot
            if picture != photo
        ]
        for picture in shot:
            found += self._owned.get(picture, [])
        if photo not in pictures:
            found += self._of_name.get(comparison_key(photo), [])
        if not pictures:
            found += self._of_stem.get(comparison_key(split_suffix(photo)[0]), [])
        if is_video(photo):  # a clip belongs to no other film, nor to itself
            found = [companion for companion in found if not is_video(companion.name)]
        by_name = {companion.name: companion for companion in found}
        return [by_name[name] for name in sorted(by_name)]

    def pictures_like(self, photo: str) -> list[str]:
        """The pictures that have the stem of `photo`."""
        return self._pictures.get(comparison_key(split_suffix(photo)[0]), [])

    def owner_of(self, name: str) -> str | None:
        """The picture that a file which is none belongs to; None where it belongs to no picture."""
        return self._owner.get(name)

    def _give(self, name: str) -> bool:
        """Give a sidecar to its picture; return whether there is one."""
        for claim in claims_of(name):
            table = self._named if claim.whole else self._pictures
            candidates = table.get(comparison_key(claim.text), [])
            if candidates:
                owner = min(candidates, key=lambda picture: _distance(claim, picture))
                self._own(owner, Companion(name, claim.form))
                return True
        like = self._beginning_like(name)
        if like is not None:
            self._own(like, Companion(name, form_beside(name, like)))
        return like is not None

    def _give_to_clips(self, waiting: list[str]) -> None:
        """Give what describes a clip ("x.mov.xmp") to the clip's photo; note the rest as nobody's.

        A photo whose name promises none asks for those.
        """
        clips = {c.name: (owner, c) for owner, owned in self._owned.items() for c in owned}
        for name in waiting:
            claims = list(claims_of(name))
            texts = (claim.text for claim in claims if claim.whole)
            clip = next((t for t in texts if t in clips and name.startswith(t)), None)
            if clip is not None:
                owner, described = clips[clip]
                tail = described.form.tail + name[len(clip) :]
                self._own(owner, Companion(name, described.form._replace(tail=tail, found=None)))
                continue
            for claim in claims:
                table = self._of_name if claim.whole else self._of_stem
                _put(table, claim.text, Companion(name, claim.form))

    def _own(self, owner: str, companion: Companion) -> None:
        self._owned.setdefault(owner, []).append(companion)
        self._owner[companion.name] = owner

    def _beginning_like(self, name: str) -> str | None:
        """The one picture that a cut name can mean."""
        cut = cut_name(name)
        if cut is None:
            return None
        rows = self._beginnings().get(cut.number, [])
        start = bisect.bisect_left(rows, (cut.beginning, ""))
        few = rows[start : start + _FEW]
        found = [picture for plain, picture in few if plain.startswith(cut.beginning)]
        found = [picture for picture in found if not is_edited(picture)] or found
        return found[0] if len(found) == 1 else None

    def _beginnings(self) -> dict[str, list[tuple[str, str]]]:
        """The pictures by their number, sorted by their names without it; made when first asked."""
        if self._by_number is None:
            self._by_number = {}
            for picture in (name for names in self._named.values() for name in names):
                plain, number = without_number(picture)
                self._by_number.setdefault(number, []).append((plain, picture))
            for rows in self._by_number.values():
                rows.sort()
        return self._by_number


def _one_shot(photo: str, pictures: list[str]) -> list[str]:
    """The pictures of one stem that are one shot with `photo`, itself included.

    Where the stem is spelled in several ways, those of one spelling belong together; of the
    others a RAW file and a JPEG that have only each other.
    """
    if len(pictures) < 2:
        return [photo]
    stems: dict[str, list[str]] = {}
    for name in pictures:
        if suffix_of(name) in RAW_SUFFIXES | PAIRED_SUFFIXES:
            stems.setdefault(split_suffix(name)[0], []).append(name)
    own = stems.get(split_suffix(photo)[0], [])
    if photo not in own:
        return [photo]
    if _is_pair(own):
        return own
    lonely = [names for names in stems.values() if not _is_pair(names)]
    together = [name for names in lonely for name in names]
    return together if len(lonely) == 2 and _is_pair(together) else [photo]


def _is_pair(names: list[str]) -> bool:
    return 0 < sum(map(is_raw, names)) < len(names)


def _distance(claim: Claim, picture: str) -> tuple[int, int, str]:
    """How far a picture's name is from what a sidecar asks for; then whose it is by rank."""
    text = picture if claim.whole else split_suffix(picture)[0]
    return (_difference(claim.text, text), *_ownership(picture))


def _difference(one: str, other: str) -> int:
    """How much two names with one comparison key differ: nothing, accents, case, or both."""
    if one == other:
        return 0
    if unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other):
        return 1
    return 2 if one.casefold() == other.casefold() else 3


def _ownership(name: str) -> tuple[int, str]:
    suffix = suffix_of(name)
    if suffix in RAW_SUFFIXES:
        return (-1, name)
    return (_OWNERSHIP.index(suffix) if suffix in _OWNERSHIP else len(_OWNERSHIP), name)


def _put(table: dict[str, list[T]], name: str, item: T) -> None:
    table.setdefault(comparison_key(name), []).append(item)
