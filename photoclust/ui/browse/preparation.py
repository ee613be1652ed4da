"""Has ready what searching, filtering and ordering look at, before a person asks for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.dates import Moments, read_moments
from photoclust.ui.browse.search import MonthNames, Texts, searched_texts
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController

_QUIET_MS = 400
"""Time without new photos before the search is prepared."""


class SearchPreparation(QObject):
    """Reads in the background the words and dates of photos. GUI thread only.

    Args:
        controller: The library.
        browsing: Where the search is.
        parent: Qt parent.

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
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._prepare)

    def start_soon(self) -> None:
        """Prepare the search once no photos come for a moment."""
        self._quiet.start()

    def _prepare(self) -> None:
        library = self._controller.library
        if library is None or self._controller.runner.closed:
            return
        work = partial(
            _prepare,
            library,
            dict(self._controller.photos),
            self._browsing.search.texts,
            tuple(QLocale().standaloneMonthName(month) for month in range(1, 13)),
            self._browsing.dates.moments,
        )
        request = JobRequest(self.tr("Search"), Lane.PREVIEW, work, quiet=True)
        self._controller.runner.start(request, self._take)

    def _take(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            return
        prepared: _Prepared = outcome.value
        others = self._browsing.search.take_texts(prepared.texts)
        if self._browsing.take_moments(prepared.moments) or others:
            self.found_others.emit()


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Words and dates of all photos."""

    texts: Texts
    moments: Moments


def _prepare(
    library: Opened,
    photos: Mapping[PhotoId, Photo],
    texts: Texts,
    months: MonthNames,
    moments: Moments,
    context: JobContext,
) -> _Prepared:
    """Read what is not known yet. A job."""
    moments = read_moments(library, photos, moments)

    def taken(digests: Collection[Digest]) -> dict[Digest, str]:
        return {d: moment.isoformat() for d in digests if (moment := moments.get(d)) is not None}

    return _Prepared(searched_texts(photos, texts, taken, months), moments)
