"""What is searched for, and what of the library that finds."""

from __future__ import annotations

from collections.abc import Mapping

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import NOTHING, Text
from photoclust.services.search.columns import PhotoColumns, folded
from photoclust.services.search.find import find, understand
from photoclust.services.search.meanings import Vocabulary

MOST_AT_ONCE = 10_000
"""New photos whose paths are folded in the window, 35 ms; for more, a search waits for those that
are prepared in the background."""


class PhotoSearch:
    """The words searched for and the photos that have them all. GUI thread only.

    Args:
        photos: The library's photos.

    Attributes:
        text: What is searched for, as typed; empty for nothing.
        words: Its words, folded.
        matching: The photos that have it; None when nothing is searched for.
        said: By what they were found, for a person; or that this has to be prepared first.
        prepared: What was read of photos so far.
        waits: Whether what is searched for is looked for once the photos are prepared.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.text = ""
        self.words: tuple[str, ...] = ()
        self.matching: frozenset[PhotoId] | None = None
        self.said: Text = NOTHING
        self.prepared = PhotoColumns()
        self.waits = False
        self._photos = photos
        self._vocabulary = Vocabulary({}, {}, {})
        self._columns: PhotoColumns | None = None

    @property
    def is_far_behind(self) -> bool:
        """Whether there are more new photos than the window may look at in one go."""
        return self._columns is None and len(self._photos) - len(self.prepared.rows) > MOST_AT_ONCE

    @property
    def columns(self) -> PhotoColumns:
        """What is known of the photos: of those that were not read yet, their path."""
        if self._columns is None:
            self._columns = self.prepared.beside(self._photos)
        return self._columns

    def moment(self, photo: PhotoId) -> float | None:
        """When a photo was taken; None where that is not known, or not yet."""
        return (self.prepared if self.is_far_behind else self.columns).moment(photo)

    def set_text(self, text: str) -> None:
        """Look for these words; where very many photos are new, once those are prepared."""
        self.text = text
        self.words = tuple(folded(text).split())
        self.matching, self.said = None, NOTHING
        self.waits = bool(self.words) and self.is_far_behind
        if self.waits:
            self.said = Text("Preparing search…")
        elif self.words:
            found = find(understand(text, self._vocabulary, self.columns), self.columns)
            self.matching, self.said = found.photos, found.said

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: there may be others, or other paths."""
        self._photos = photos
        self._columns = None
        if self.text and self.is_far_behind:
            self.waits = True  # what was found until now stays
        elif self.text:
            self.set_text(self.text)

    def wait_no_more(self) -> bool:
        """Look at once, since nothing will be prepared; return whether a search waited."""
        waited = self.waits
        if waited:
            self._columns = self.prepared.beside(self._photos)
            self.set_text(self.text)
        return waited

    def take(self, prepared: PhotoColumns, vocabulary: Vocabulary) -> bool:
        """Take what was read in the background; return whether a search finds others now."""
        self.prepared, self._vocabulary = prepared, vocabulary
        self._columns = None
        before = self.matching, self.said
        if self.text:
            self.set_text(self.text)
        return (self.matching, self.said) != before
