"""Has ready what searching, filtering and ordering look at, before a person asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened
from photoclust.services.search.columns import PhotoColumns, read_columns
from photoclust.services.search.meanings import Vocabulary, vocabulary
from photoclust.ui.browse.narrowing import Narrowing
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.browse.timeline import TitledEvents
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.languages import month_names
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine

_QUIET_MS = 400
"""Time without new photos before the search is prepared."""

_MOST_REST_S = 0.2
"""Longest wait before a piece of the preparation while a person scrolls: with 100,000 photos it is
ready after 20 s more at worst."""


class SearchPreparation(QObject):
    """Keeps the search in step with the library, reading in the background. GUI thread only.

    Args:
        controller: The library.
        browsing: Where the search is.
        parent: Qt parent.

    Attributes:
        narrowing: Looks through the library, and again when it is ready for that.

    Signals:
        found_others: Other photos are found now, or in another order.
    """

    found_others = Signal()

    def __init__(
        self, controller: LibraryController, browsing: Browsing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._browsing = browsing
        self.narrowing = Narrowing(controller, browsing, self)
        self.narrowing.found_others.connect(self.found_others)
        self._clocks: Mapping[str, float] = {}
        self._prepared: _Prepared | None = None
        self._under_way = False
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._prepare)
        controller.photos_changed.connect(self._take_photos)
        controller.engine_changed.connect(self._start_where_read)
        controller.changed.connect(lambda _: self._look_at_clocks())

    def _take_photos(self) -> None:
        self._browsing.set_photos(self._controller.photos)
        self.narrowing.look_again()
        self._start_where_read()

    def _start_where_read(self) -> None:
        """Prepare the search once no photos come for a moment, or where very many came."""
        if not self._controller.reading or (
            self._browsing.search.is_far_behind
            and not self._under_way
            and not self._quiet.isActive()
        ):
            self._quiet.start()

    def _look_at_clocks(self) -> None:
        if self._controller.clustering.clocks != self._clocks:
            self._start_where_read()

    def _prepare(self) -> None:
        library = self._controller.library
        if library is None or self._controller.runner.closed:
            return
        self._clocks = self._controller.clustering.clocks
        place = self._controller.place
        work = partial(
            _prepare,
            library,
            self._controller.engine,
            place.places,
            self._controller.photos_now(),
            self._prepared,
            self._clocks,
            month_names(place.resources / "translations"),
        )
        request = JobRequest(self.tr("Search"), Lane.PREVIEW, work, quiet=True)
        self._under_way = True
        self._controller.runner.start(request, self._take)

    def _take(self, outcome: Outcome) -> None:
        self._under_way = False
        if not isinstance(outcome, Succeeded):
            if self._browsing.search.wait_no_more():
                self.found_others.emit()
            return
        prepared: _Prepared = outcome.value
        self._prepared = prepared
        if self._browsing.take(prepared.columns, prepared.vocabulary, prepared.events):
            self.found_others.emit()
        self.narrowing.look_again()


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What is known of all photos, what words mean, and what went into the events' names."""

    columns: PhotoColumns
    vocabulary: Vocabulary
    events: TitledEvents
    labels: tuple[str, ...]


def _prepare(
    library: Opened,
    engine: Engine | None,
    places: Path,
    photos: Mapping[PhotoId, Photo],
    before: _Prepared | None,
    clocks: Mapping[str, float],
    months: Sequence[tuple[str, int]],
    context: JobContext,
) -> _Prepared:
    """Read what is not known yet. A job."""
    from photoclust.grouping.places import towns_in
    from photoclust.services.search.events import events_of
    from photoclust.vision.manifest import class_labels

    key = None if engine is None else engine.key
    labels = () if engine is None else class_labels(engine.model.network)
    known = PhotoColumns() if before is None else before.columns
    rest = partial(context.cancel.rest, _MOST_REST_S)
    towns = towns_in(places)
    columns = read_columns(library.workspace, key, towns, photos, known, clocks, told, rest)
    if before is not None and columns is known and labels == before.labels:
        return before
    rest()
    events = TitledEvents.of(events_of(columns, labels))
    events = events.or_same(None if before is None else before.events)
    return _Prepared(columns, vocabulary(months, labels, told), events, labels)
