"""The sections of all photos by time: events, and what has no date behind them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Self

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.services.search.events import Event, Events
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.language.words import told
from photoclust.ui.photos.rows import EventMark, GridSection, PhotoGridModel


@dataclass(frozen=True, slots=True)
class TitledEvents:
    """The events of a library with what the timeline says of them. Immutable; any thread.

    Saying the names of some thousand events takes a tenth of a second, so it is made where the
    events are, off the GUI thread.

    Attributes:
        events: The events.
        titles: What each is called, in the language of the window.
        known: All photos that are in one, or have no date. Follows from the events, so that nobody
            has to compare it.
    """

    events: Events
    titles: tuple[str, ...]
    known: frozenset[PhotoId] = field(compare=False)

    @classmethod
    def of(cls, events: Events) -> Self:
        """Say what events are called."""
        titles = tuple(told(event.name) for event in events.events)
        dated = (photo for event in events.events for photo in event.photos)
        return cls(events, titles, frozenset(dated).union(events.undated))

    def or_same(self, before: TitledEvents | None) -> TitledEvents:
        """The events of before where these are the same; not for the GUI thread."""
        return before if before is not None and before == self else self


_NONE = TitledEvents(Events((), ()), (), frozenset())


class TimelineSections:
    """Works out the sections of the timeline. GUI thread only; fast enough for every edit.

    Which group a photo is in changes nothing here, so an edit leaves all sections as they are:
    they are kept, and so is what was folded and laid out of them.
    """

    def __init__(self) -> None:
        self._titled: TitledEvents | None = None
        self._kept: dict[int, GridSection] = {}
        self._there: tuple[Clustering, frozenset[PhotoId]] | None = None
        self._inside: dict[int, tuple[PhotoId, ...]] = {}

    def take(self, titled: TitledEvents) -> bool:
        """Take the events of the library; return whether they are others.

        Those that are the same have to be the same object (`TitledEvents.or_same`): comparing the
        events of a large library takes too long for the window.
        """
        if titled is self._titled:
            return False
        self._titled = titled
        self._kept.clear()
        self._there = None
        return True

    def sections(
        self, clustering: Clustering, passing: frozenset[PhotoId] | None
    ) -> list[GridSection]:
        """The sections that have something to show.

        Args:
            clustering: Which photos there are.
            passing: The photos that search and filter let through; None for all.
        """
        if self._there is None or self._there[0] is not clustering:
            self._there = clustering, clustering.photos()
            self._inside.clear()
        there = self._there[1]
        titled = self._titled or _NONE
        events = titled.events
        found = [
            self._section(number, title, event, event.photos, there, passing)
            for number, (title, event) in enumerate(zip(titled.titles, events.events, strict=True))
        ]
        # What was read since is at the end, until it is known when it was taken.
        late = (*events.undated, *sorted(there - titled.known))
        title = _tr("Without a date") if self._titled is not None else _tr("Reading dates…")
        found.append(self._section(-1, title, None, late, there, passing))
        return [section for section in found if section.photos]

    def _section(
        self,
        number: int,
        title: str,
        event: Event | None,
        photos: tuple[PhotoId, ...],
        there: frozenset[PhotoId],
        passing: frozenset[PhotoId] | None,
    ) -> GridSection:
        inside = self._inside.get(number)
        if inside is None:
            # Nearly always all are there; to ask that of all at once is ten times faster.
            inside = photos if there.issuperset(photos) else tuple(p for p in photos if p in there)
            self._inside[number] = inside
        if passing is None or passing.issuperset(inside):
            shown = inside
        elif passing.isdisjoint(inside):
            shown = ()
        else:
            shown = tuple(photo for photo in inside if photo in passing)
        kept = self._kept.get(number)
        left = len(inside) - len(shown)
        if kept is None or (kept.photos, kept.left_out, kept.title) != (shown, left, title):
            mark = EventMark(number, None if event is None else event.day)
            kept = self._kept[number] = GridSection(None, title, shown, left_out=left, event=mark)
        return kept


def go_to_first(grid: PhotoGrid, clustering: Clustering, home: ClusterId | None) -> None:
    """Go to the first photo of a group, unless the keyboard is on one of it already."""
    members: Collection[PhotoId] = clustering.unsorted
    if home is not None and home in clustering.clusters:
        members = clustering.clusters[home].members
    current = grid.current_photo()
    if current is not None and current.id in members:
        grid.scrollTo(grid.currentIndex())
        return
    photos = grid.model()
    assert isinstance(photos, PhotoGridModel)
    row = next((row for row, photo in enumerate(photos.ids) if photo in members), None)
    if row is not None:
        grid.set_current_row(row)
        grid.scrollTo(grid.index_of(row), QAbstractItemView.ScrollHint.PositionAtTop)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
