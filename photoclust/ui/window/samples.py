"""Lets a person try the program on sample photos, where there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.text import Text
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.desktop import pictures_folder
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.widgets.message_bar import Message, MessageBar
from photoclust.ui.window.hints import Hints

if TYPE_CHECKING:
    from photoclust.core.progress import JobContext


class SampleFlow(QObject):
    """GUI thread only. What is tried is tried on copies: filing them moves nothing else.

    Args:
        controller: The library.
        view: Groups and photos, with the empty place that offers the samples.
        store: Where it is remembered which hints are still to be given.
        actions: The window's commands.
        messages: Where hints are given.
        parent: Qt parent.
        place: Tells the folder that the copies go into.

    Attributes:
        hints: What a person is told while they try.

    Signals:
        told: A `Message`.
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        store: SettingsStore,
        actions: Actions,
        messages: MessageBar,
        parent: QObject | None = None,
        place: Callable[[], Path] = pictures_folder,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._place = place
        self._job: JobId | None = None
        self.told.connect(messages.show_message)
        self.hints = Hints(controller, view, store, actions, messages, self)
        view.empty.samples_requested.connect(self.begin)

    def begin(self) -> None:
        """Copy the sample photos and read them."""
        if self._job is not None:
            return
        work = partial(_lay_out, self._controller.place.resources, self._place())
        request = JobRequest(self.tr("Copying the sample photos"), Lane.FOLDERS, work)
        self._job = self._controller.runner.start(request, self._on_copied)

    def _on_copied(self, outcome: Outcome) -> None:
        self._job = None
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        folder: Path = outcome.value
        text = told(
            Text(
                "The sample photos are copies in “{folder}”. Try what you like, filing too.",
                folder=str(folder),
            )
        )
        self.told.emit(Message(text, key="samples"))
        self.hints.begin()
        self._controller.add_folders([folder])


def _lay_out(resources: Path, parent: Path, context: JobContext) -> Path:
    """Copy them. A job."""
    from photoclust.services.library.samples import Samples, lay_out

    return lay_out(Samples.among(resources), parent, context)
