"""What is searched for and filtered, and what of the library that leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.services.search.columns import PhotoColumns, folded
from photoclust.services.search.meanings import Vocabulary
from photoclust.ui.browse.passing import Passing, Titles
from photoclust.ui.browse.photo_filter import PhotoFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from photoclust.core.clusters import Clustering
    from photoclust.core.progress import JobContext

MOST_AT_ONCE = 10_000
"""Photos that are looked through in the window, in a few milliseconds; new ones whose paths are
folded there, 35 ms. More are looked through, or prepared for it, in the background."""


class PhotoSearch:
    """What a person wants to see, and which photos that lets through. GUI thread only.

    Args:
        photos: The library's photos.

    Attributes:
        text: What is searched for, as typed; empty for nothing.
        filter: What is left out besides.
        passing: What they let through.
        prepared: What was read of photos so far.
        waits: Whether what is searched for is looked for once the photos are prepared.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.text = ""
        self.filter = PhotoFilter()
        self.passing = Passing()
        self.prepared = PhotoColumns()
        self.waits = False
        self._photos = photos
        self._vocabulary = Vocabulary({}, {}, {})
        self._columns: PhotoColumns | None = None
        self._titles: Titles = {}
        self._version = 0

    @property
    def is_large(self) -> bool:
        """Whether there are more photos than the window may look through in one go."""
        return len(self._photos) > MOST_AT_ONCE

    @property
    def is_far_behind(self) -> bool:
        """Whether there are more new photos than the window may look at in one go."""
        return self._columns is None and len(self._photos) - len(self.prepared.rows) > MOST_AT_ONCE

    @property
    def matching(self) -> frozenset[PhotoId] | None:
        """The photos that have what is searched for; None when nothing is."""
        return self.passing.matching

    @property
    def said(self) -> Text:
        """By what they were found, for a person; or that this has to be prepared first."""
        return self.passing.said

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
        self.wish(text, self.filter)

    def wish(self, text: str, wanted: PhotoFilter) -> None:
        """Look for words and leave out what a filter says, at once; see `set_text`."""
        same = wanted == self.filter
        self.text, self.filter = text, wanted
        self.waits = bool(text.split()) and self.is_far_behind
        if self.waits:
            words, allowed = tuple(folded(text).split()), self.passing.allowed if same else None
            said = Text("Preparing search…")
            self.passing = Passing(words, None, said, wanted, allowed, self._titles)
        else:
            columns = self.columns if _asks_photos(text, wanted) else PhotoColumns()
            self.passing = Passing.of(text, wanted, columns, self._vocabulary, self._titles)

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: there may be others, or other paths.

        What was found in a large library stays until it is looked through again.
        """
        self._photos = photos
        self._columns = None
        self._version += 1
        if not self.is_large:
            self.wish(self.text, self.filter)
        elif self.text and self.is_far_behind:
            self.waits = True

    def wait_no_more(self) -> bool:
        """Look at once, since nothing will be prepared; return whether a search waited."""
        waited = self.waits
        if waited:
            self._columns = self.prepared.beside(self._photos)
            self.set_text(self.text)
        return waited

    def take(self, prepared: PhotoColumns, vocabulary: Vocabulary) -> bool:
        """Take what was read in the background; return whether other photos pass now.

        A large library has to be looked through again for that.
        """
        self.prepared, self._vocabulary = prepared, vocabulary
        self._columns = None
        self._version += 1
        before = self.passing
        if not self.is_large:
            self.wish(self.text, self.filter)
        return _differ(before, self.passing)

    def forget(self, clustering: Clustering) -> None:
        """Forget the names of clusters that are no more."""
        for cluster in self._titles.keys() - clustering.clusters.keys():
            del self._titles[cluster]

    # In the background

    def takes_long(self, text: str, wanted: PhotoFilter) -> bool:
        """Whether finding out what these let through is too much for the window."""
        return self.is_large and _asks_photos(text, wanted)

    def looking(
        self, text: str, wanted: PhotoFilter, photos: Mapping[PhotoId, Photo], now: Clustering
    ) -> Callable[[JobContext], Looked]:
        """A job that finds out what a search and a filter let through.

        Args:
            text: What is searched for.
            wanted: What is left out besides.
            photos: The library's photos as they are now.
            now: The clusters whose photos are counted.
        """
        columns = self.prepared if self._columns is None else self._columns
        titles, words = self._titles.copy(), self._vocabulary
        return partial(_look, text, wanted, columns, photos, words, titles, now, self._version)

    def take_looked(self, looked: Looked) -> bool:
        """Take what was found out; return whether other photos pass now."""
        before, self.passing = self.passing, looked.passing
        self.text, self.filter = looked.text, looked.passing.filter
        self.waits = False
        self._titles = looked.passing.titles
        if looked.version == self._version:
            self._columns = looked.columns
        return _differ(before, self.passing)


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What a large library was looked through for, and what passes.

    Attributes:
        text: What was searched for, as typed.
        passing: What it and the filter let through, already counted.
        columns: What is known of the photos.
        version: Of the photos and of what was prepared.
    """

    text: str
    passing: Passing
    columns: PhotoColumns
    version: int


def _look(
    text: str,
    wanted: PhotoFilter,
    known: PhotoColumns,
    photos: Mapping[PhotoId, Photo],
    vocabulary: Vocabulary,
    titles: Titles,
    now: Clustering,
    version: int,
    context: JobContext,
) -> Looked:
    """See `PhotoSearch.looking`. A job."""
    columns = known.beside(photos)
    context.cancel.raise_if_cancelled()
    passing = Passing.of(text, wanted, columns, vocabulary, titles)
    context.cancel.raise_if_cancelled()
    passing.counts(now)
    return Looked(text, passing, columns, version)


def _asks_photos(text: str, wanted: PhotoFilter) -> bool:
    """Whether each photo has to be looked at."""
    return bool(text.split()) or wanted.about_photos


def _differ(one: Passing, other: Passing) -> bool:
    return (one.matching, one.said, one.allowed) != (other.matching, other.said, other.allowed)
