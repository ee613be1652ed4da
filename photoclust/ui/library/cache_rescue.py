"""Replaces a cache that proves damaged while the window is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import FoldersRead
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.core.errors import UserError


class CacheRescue(QObject):
    """Starts a damaged cache afresh and has the photos read once more. GUI thread only.

    Once a session: damage that comes back at once is a matter of the disk.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
    """

    told = Signal(object)
    _noticed = Signal()  # from any thread: whoever reads or writes the cache finds the damage

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._working = False
        self._done = False
        self._to_read = False
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        controller.opened.connect(self._watch)
        controller.reading_ended.connect(self._on_reading_ended)

    def takes(self, error: UserError) -> bool:
        """Whether a job failed by a damaged cache, which is told and mended here."""
        from photoclust.services.library.workspace import damaged_cache
        from photoclust.store.cache.pictures import DROPPED
        from photoclust.store.sqlite_words import DamagedRowsError

        if isinstance(error, DamagedRowsError):
            self._read_again(DROPPED)
        return damaged_cache(error) is not None

    def _watch(self) -> None:
        library = self._controller.library
        if library is not None:
            library.workspace.cache.on_damage = self._noticed.emit

    def _on_noticed(self) -> None:
        library, runner = self._controller.library, self._controller.runner
        if self._working or library is None or runner.closed:
            return
        if self._done:
            text = self.tr(
                "The cache of analysed photos is damaged again: the disk it is on may be failing. "
                "Your photos and groups are not affected. Check the disk, then start PhotoClust "
                "again."
            )
            self.told.emit(Message(text, Level.ERROR, key="cache"))
            return
        self._working = True
        work = partial(_rebuild, library)
        request = JobRequest(self.tr("Starting the cache afresh"), Lane.LIBRARY, work)
        runner.start(request, self._on_rebuilt)

    def _on_rebuilt(self, outcome: Outcome) -> None:
        self._working, self._done = False, True
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        self._read_again(outcome.value)

    def _read_again(self, sentence: str) -> None:
        """Tell what became of the cache, and have what it lost read."""
        self.told.emit(Message(told(sentence), Level.WARNING, key="cache"))
        # A reading under way has taken photos for known that are not any more.
        self._to_read = self._controller.reading
        if not self._to_read:
            self._controller.refresh()

    def _on_reading_ended(self, _read: FoldersRead | None) -> None:
        if self._to_read:
            self._to_read = False
            self._controller.refresh()


def _rebuild(library: Opened, context: JobContext) -> str:
    """Replace the cache and return the sentence that says so."""
    from photoclust.services.library.workspace import CACHE_REBUILT

    library.workspace.cache.rebuild()
    return CACHE_REBUILT
