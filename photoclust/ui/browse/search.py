"""Finding photos by the words of their path and of the day they were taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from photoclust.core.photo import Digest, Photo, PhotoId

Taken = Callable[[Collection[Digest]], Mapping[Digest, str]]
"""When photos were taken, ISO 8601, by digest; those without a date are left out. Any thread."""

MonthNames = tuple[str, ...]
"""The twelve months as the person's language calls them."""

_SHORTEST = 3
"""Letters (or one digit more) from which on a word may mean a month or year: numbers of files
must not find days."""


@dataclass(frozen=True, slots=True)
class SearchedText:
    """What a search looks at.

    Attributes:
        photo: The photo this was made of; another state of it needs another text.
        path: Its path, casefolded.
        day: When it was taken: " 2021-07-12 july"; empty where that is not known.
    """

    photo: Photo
    path: str
    day: str


Texts = Mapping[PhotoId, SearchedText]


class PhotoSearch:
    """The words searched for and the photos that have them all. GUI thread only.

    Args:
        photos: The library's photos.

    Attributes:
        text: What is searched for, as typed; empty for nothing.
        words: Its words, casefolded.
        matching: The photos that have it; None when nothing is searched for.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.text = ""
        self.words: tuple[str, ...] = ()
        self.matching: frozenset[PhotoId] | None = None
        self._photos = photos
        self._prepared: Texts = {}
        self._texts: Texts | None = None

    @property
    def texts(self) -> Texts:
        """What was prepared so far, to make only the others."""
        return self._prepared

    def set_text(self, text: str) -> None:
        """Look for these words."""
        self.text = text
        self.words = tuple(text.casefold().split())
        if not self.words:
            self.matching = None
            return
        if self._texts is None:
            # What is not prepared yet is found by its path at once, by its day a moment later.
            self._texts = searched_texts(self._photos, self._prepared)
        found: Iterable[tuple[PhotoId, SearchedText]] = self._texts.items()
        for word in self.words:
            begun = f" {word}"
            if len(word) < _SHORTEST or (len(word) == _SHORTEST and word.isdigit()):
                found = [pair for pair in found if word in pair[1].path]
            else:
                found = [p for p in found if word in p[1].path or begun in p[1].day]
        self.matching = frozenset(photo for photo, _ in found)

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: there may be others, or other paths."""
        self._photos = photos
        self._texts = None
        if self.text:
            self.set_text(self.text)

    def take_texts(self, texts: Texts) -> bool:
        """Take texts made in the background; return whether a search finds others now."""
        self._prepared = texts
        self._texts = None
        before = self.matching
        if self.text:
            self.set_text(self.text)
        return self.matching != before


def searched_texts(
    photos: Mapping[PhotoId, Photo],
    known: Texts,
    taken: Taken | None = None,
    months: MonthNames = (),
) -> Texts:
    """Make what a search looks at. Any thread; takes about a second for 100,000 new photos.

    Args:
        photos: The photos.
        known: Texts made before; those of unchanged photos are taken as they are.
        taken: Where days come from; None leaves them out for now.
        months: Their names.
    """
    texts = {}
    new = []
    for photo in photos.values():
        text = known.get(photo.id)
        if text is not None and (text.photo is photo or text.photo == photo):
            texts[photo.id] = text
        else:
            new.append(photo)
    days = taken({photo.digest for photo in new}) if taken is not None and new else {}
    for photo in new:
        day = _day(days.get(photo.digest, ""), months)
        texts[photo.id] = SearchedText(photo, str(photo.path).casefold(), day)
    return texts


def _day(taken: str, months: MonthNames) -> str:
    """A day as it may be typed from the beginning of a word on: " 2021-07-12 july"."""
    try:
        day = date.fromisoformat(taken[:10])
    except ValueError:
        return ""
    month = months[day.month - 1] if months else ""
    return f" {day.isoformat()} {month.casefold()}"
