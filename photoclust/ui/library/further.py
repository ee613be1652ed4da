"""Lets a second network see the photos that the first has read, when nothing else is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.progress import JobContext
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import FoldersRead
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine


class FurtherReading(QObject):
    """Begins after each reading what is left of it, and makes way for the next. GUI thread only.

    A person who stops it stops it until folders are read again: with F5, or at the next start.
    Groups stay as they are; that they can be made of more now is told.

    Args:
        controller: The library.
        regroup: Groups anew, when a person wants that.
        parent: Qt parent.

    Signals:
        told: A `Message`.
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        regroup: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._regroup = regroup
        self._job: JobId | None = None
        self._older_groups = False
        controller.engine_changed.connect(self._on_engine)
        controller.reading_began.connect(lambda *_: self._make_way())
        controller.reading_ended.connect(self._begin)

    def _on_engine(self) -> None:
        """Tell that networks which waited are used; not where none did, as at most starts."""
        engine = self._controller.engine
        if engine is None:
            return
        if engine.waiting:
            # Those of a first reading are made anew as soon as it ends.
            self._older_groups = self._controller.clustering.hierarchy is not None
        elif engine.beside and self._older_groups:
            self._older_groups = False
            text = self.tr("Two networks have seen your photos. They can be grouped by both now.")
            again, keep = self.tr("Group again"), self.tr("Keep the groups")
            self.told.emit(
                Message(text, action=again, on_action=self._regroup, other=keep, key="networks")
            )
        else:
            self._older_groups = False

    def _make_way(self) -> None:
        if self._job is not None:
            self._controller.runner.cancel(self._job)

    def _begin(self, read: FoldersRead | None) -> None:
        library, engine = self._controller.library, self._controller.engine
        if read is None or read.indexed.cancelled or self._job is not None:
            return
        if library is None or engine is None or not engine.waiting:
            return
        place = self._controller.place
        request = JobRequest(
            self.tr("Looking more closely"), Lane.INDEX, partial(_look, place, library, engine)
        )
        self._job = self._controller.runner.start(request, partial(self._on_ended, place))

    def _on_ended(self, place: Place, outcome: Outcome) -> None:
        self._job = None
        self._controller.report(outcome)
        if isinstance(outcome, Succeeded) and place.looking == self._controller.place.looking:
            self._controller.take_engine(outcome.value)


def _look(place: Place, library: Opened, engine: Engine, context: JobContext) -> Engine:
    from photoclust.services.library.further import look_closer

    return look_closer(place, library.workspace, engine, context)
