"""Has ready what a search looks at, before a person types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from photoclust.ui.browsing import Browsing
from photoclust.ui.job_runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library_controller import LibraryController
from photoclust.ui.photo_search import prepare_search

_QUIET_MS = 400
"""Time without new photos before the search is prepared."""


class SearchPreparation(QObject):
    """Reads in the background what is looked for in photos. GUI thread only.

    Args:
        controller: The library.
        browsing: Where the search is.
        parent: Qt parent.

    Signals:
        found_others: The search that is on view finds other photos now.
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
            prepare_search,
            library,
            dict(self._controller.photos),
            self._browsing.search.texts,
            tuple(QLocale().standaloneMonthName(month) for month in range(1, 13)),
        )
        request = JobRequest(self.tr("Search"), Lane.PREVIEW, work, quiet=True)
        self._controller.runner.start(request, self._take)

    def _take(self, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded) and self._browsing.search.take_texts(outcome.value):
            self.found_others.emit()
