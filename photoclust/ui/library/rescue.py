"""What a person can do when the library does not open, and what is told when it did."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.errors import UserError
from photoclust.core.progress import JobContext
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told, told_error
from photoclust.ui.library.cache_rescue import CacheRescue
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.services.library.workspace import Restored


class LibraryRescue(QObject):
    """Offers to try again, or to put a backup in a damaged library's place. GUI thread only.

    What was found at opening (a lost backup, a filing cut short) is told at every start that finds
    it.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
    """

    told = Signal(object)

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._cache = CacheRescue(controller, self)
        self._cache.told.connect(self.told)
        controller.opened.connect(self._tell_what_was_found)

    def _tell_what_was_found(self) -> None:
        library = self._controller.library
        for sentence in () if library is None else library.sentences:
            self.told.emit(Message(told(sentence), Level.WARNING))

    def tell(self, error: UserError) -> None:
        """Tell what went wrong, with what can be done about it."""
        if self._cache.takes(error):
            return
        if self._controller.library is not None:
            self.told.emit(Message(told_error(error), Level.ERROR))
            return
        from photoclust.services.library.workspace import DamagedLibraryError

        if isinstance(error, DamagedLibraryError) and error.backups:
            text = self.tr("Use the backup")
            act = partial(self._restore, error.data_folder, error.backups[0])
        else:
            text, act = self.tr("Try again"), partial(self._controller.open)
        self.told.emit(Message(told_error(error), Level.ERROR, text, act, key="library"))

    def _restore(self, data_folder: Path, copy: Path) -> None:
        name = self.tr("Restoring the backup")
        request = JobRequest(name, Lane.LIBRARY, partial(_restore_backup, data_folder, copy))
        self._controller.runner.start(request, self._on_restored)

    def _on_restored(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        text = self.tr("The backup is in place.")
        aside, sentences = outcome.value.aside, outcome.value.sentences
        if aside is not None:
            text = self.tr("The backup is in place. The damaged library was kept as {file}.")
            text = text.replace("{file}", str(aside))
        level = Level.WARNING if sentences else Level.SUCCESS
        self.told.emit(Message(" ".join((text, *map(told, sentences))), level))
        self._controller.open()


def _restore_backup(data_folder: Path, copy: Path, context: JobContext) -> Restored:
    from photoclust.services.library.workspace import restore_backup

    return restore_backup(data_folder, copy)
