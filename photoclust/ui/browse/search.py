"""What is searched for, and what of the library that finds."""

from __future__ import annotations

from collections.abc import Mapping

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import NOTHING, Text
from photoclust.services.search.columns import PhotoColumns, folded
from photoclust.services.search.find import find, understand
from photoclust.services.search.meanings import Vocabulary


class PhotoSearch:
    """The words searched for and the photos that have them all. GUI thread only.

    Args:
        photos: The library's photos.

    Attributes:
        text: What is searched for, as typed; empty for nothing.
        words: Its words, folded.
        matching: The photos that have it; None when nothing is searched for.
        said: By what they were found, for a person.
        prepared: What was read of photos so far.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.text = ""
        self.words: tuple[str, ...] = ()
        self.matching: frozenset[PhotoId] | None = None
        self.said: Text = NOTHING
        self.prepared = PhotoColumns()
        self._photos = photos
        self._vocabulary = Vocabulary({}, {}, {})
        self._columns: PhotoColumns | None = None

    @property
    def columns(self) -> PhotoColumns:
        """What is known of the photos: of those that were not read yet, their path."""
        if self._columns is None:
            self._columns = self.prepared.beside(self._photos)
        return self._columns

    def set_text(self, text: str) -> None:
        """Look for these words."""
        self.text = text
        self.words = tuple(folded(text).split())
        self.matching, self.said = None, NOTHING
        if self.words:
            found = find(understand(text, self._vocabulary, self.columns), self.columns)
            self.matching, self.said = found.photos, found.said

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: there may be others, or other paths."""
        self._photos = photos
        self._columns = None
        if self.text:
            self.set_text(self.text)

    def take(self, prepared: PhotoColumns, vocabulary: Vocabulary) -> bool:
        """Take what was read in the background; return whether a search finds others now."""
        self.prepared, self._vocabulary = prepared, vocabulary
        self._columns = None
        before = self.matching, self.said
        if self.text:
            self.set_text(self.text)
        return (self.matching, self.said) != before
