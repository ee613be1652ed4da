"""Finds the stacks of the open library in the background; nothing waits for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened
from photoclust.ui.jobs.runner import Cancelled, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.photos.stacks import FoundStacks

if TYPE_CHECKING:
    from photoclust.services.groups.stacks import PhotoStack
    from photoclust.store.cache.keys import ModelKey


class StackFinder(QObject):
    """Looks for stacks when it is told to. GUI thread only.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        found: The stacks (`FoundStacks`).
    """

    found = Signal(object)

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job: JobId | None = None

    def look(self) -> None:
        """Find the stacks of the photos that are there now; another search for them ends."""
        library, engine = self._controller.library, self._controller.engine
        runner = self._controller.runner
        if library is None or engine is None or self._controller.reading or runner.closed:
            return
        if self._job is not None:
            runner.cancel(self._job)
        clustering, photos = self._controller.clustering, self._controller.photos
        work = partial(_find, library, clustering, photos, engine.key)
        request = JobRequest(
            self.tr("Looking for shots of one moment"), Lane.PREVIEW, work, quiet=True
        )
        self._job = runner.start(request, self._on_found)

    def _on_found(self, outcome: Outcome) -> None:
        if outcome.job != self._job:
            return  # another one took its place
        self._job = None
        if isinstance(outcome, Succeeded):
            self.found.emit(outcome.value)
        elif not isinstance(outcome, Cancelled):
            self._controller.report(outcome)


def _find(
    library: Opened,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    key: ModelKey,
    context: JobContext,
) -> FoundStacks:
    """Find stacks. A job, also gathering the photos: of a large library that takes long."""
    there = [photos[photo] for photo in clustering.photos() if photo in photos]
    return FoundStacks.of(stacks_shown(library, clustering, there, key, context))


def stacks_shown(
    library: Opened,
    clustering: Clustering,
    photos: Sequence[Photo],
    key: ModelKey,
    context: JobContext,
) -> list[PhotoStack]:
    """The stacks of photos as the window shows them. Runs off the GUI thread.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.services.groups.best_shot import with_best_covers
    from photoclust.services.groups.stacks import stacks_in

    found = stacks_in(library.workspace, clustering, photos, key, context.cancel)
    by_id = {photo.id: photo for photo in photos}
    return with_best_covers(library.workspace.cache, found, by_id)
