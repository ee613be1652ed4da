"""Has a library looked through for what a person searches and filters."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController


class Narrowing(QObject):
    """Looks through a small library at once and through a large one off the GUI thread.

    Until a large one was looked through, all stays as it is; only the newest wish counts. GUI
    thread only.

    Args:
        controller: The library.
        browsing: What is searched for.
        parent: Qt parent.

    Signals:
        narrowed: What a person wished is known; the call without arguments that shows it.
        found_others: Other photos pass now, for the library is another one.
    """

    narrowed = Signal(object)
    found_others = Signal()

    def __init__(
        self, controller: LibraryController, browsing: Browsing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._search = browsing.search
        self._text, self._filter = "", PhotoFilter()
        self._job: JobId | None = None
        self._wished = self._again = False

    def search(self, text: str) -> None:
        """Show only what has, or shows, or was taken when or where these words say."""
        self._text = text
        self._wish()

    def filter(self, wanted: PhotoFilter) -> None:
        """Show only what passes a filter."""
        self._filter = wanted
        self._wish()

    def look_again(self) -> None:
        """Look through a large library again: it is another one, or more is known of it."""
        self._again = self._job is not None
        if not self._again and self._search.takes_long(self._text, self._filter):
            self._look()

    def _wish(self) -> None:
        if self._job is not None:
            self._controller.runner.cancel(self._job)
            self._job = None
        search, wish = self._search, (self._text, self._filter)
        waits = bool(self._text.split()) and search.is_far_behind
        if waits or not search.takes_long(*wish) or self._controller.runner.closed:
            self._wished = False
            self.narrowed.emit(partial(search.wish, *wish))
        else:
            self._wished = True
            self._look()

    def _look(self) -> None:
        if self._controller.runner.closed:
            return
        photos, now = self._controller.photos_now(), self._controller.clustering
        work = self._search.looking(self._text, self._filter, photos, now)
        self._again = False
        request = JobRequest(self.tr("Search"), Lane.PREVIEW, work, quiet=True)
        self._job = self._controller.runner.start(request, self._on_looked)

    def _on_looked(self, outcome: Outcome) -> None:
        if outcome.job != self._job:
            return  # another wish took its place
        self._job = None
        wished, self._wished = self._wished, False
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
        elif wished:
            self.narrowed.emit(partial(self._search.take_looked, outcome.value))
        elif self._search.take_looked(outcome.value):
            self.found_others.emit()
        if self._again:
            self.look_again()
