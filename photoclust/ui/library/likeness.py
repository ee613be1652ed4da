"""Keeps ready what photos are compared by, so that nobody waits for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from photoclust.core.progress import JobContext
from photoclust.ui.jobs.runner import JobRequest, Lane
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.services.groups.similar import SimilarIndex


class PhotoLikeness(QObject):
    """Has the short forms of all photos, for finding and for ordering alike. GUI thread only.

    Args:
        controller: The library.
        parent: Qt parent.
    """

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._index: SimilarIndex | None = None
        controller.reading_ended.connect(lambda _: self._prepare())

    def index(self) -> SimilarIndex | None:
        """The index of the model in use; None before there is one."""
        library, engine = self._controller.library, self._controller.engine
        if library is None or engine is None:
            return None
        if self._index is None or self._index.key != engine.key:
            from photoclust.services.groups.similar import SimilarIndex

            self._index = SimilarIndex(library.workspace.cache, engine.key)
        return self._index

    def _prepare(self) -> None:
        """Take in what was read, in the background, before anybody asks."""
        index = self.index()
        if index is not None and not self._controller.runner.closed:
            name = self.tr("Preparing to find similar photos")
            request = JobRequest(name, Lane.PREVIEW, partial(_update, index), quiet=True)
            self._controller.runner.start(request, self._controller.report)


def _update(index: SimilarIndex, context: JobContext) -> None:
    index.update(context.cancel)
