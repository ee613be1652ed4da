"""Finds the photos most like one; what that needs is kept ready, so that nobody waits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.likeness import PhotoLikeness

if TYPE_CHECKING:
    from photoclust.services.groups.similar import SimilarIndex
    from photoclust.services.library.opened import Opened

_MOST = 12


class SimilarFlow(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        likeness: What photos are compared by.
        parent: Qt parent.

    Signals:
        found: (`PhotoId`, list of (`PhotoId`, float)): photos like one with their likeness (0..1),
            most alike first; none where the photo's own embedding is not at hand.
    """

    found = Signal(object, object)

    def __init__(
        self,
        controller: LibraryController,
        likeness: PhotoLikeness,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._likeness = likeness
        self._shown: _Shown | None = None  # until something changes
        controller.changed.connect(lambda _: self._note_change())
        controller.photos_changed.connect(self._note_change)

    def find(self, photo: PhotoId) -> None:
        """Look for photos like one; `found` tells."""
        known, index = self._controller.photo(photo), self._likeness.index()
        library, engine = self._controller.library, self._controller.engine
        if known is None or index is None or library is None or engine is None:
            return
        if self._shown is None:
            self._shown = _Shown(self._controller.clustering, self._controller.photos_now())
        side = engine.model.network.side
        work = partial(_nearest, index, known.digest, self._shown, library, side)
        request = JobRequest(self.tr("Looking for similar photos"), Lane.PREVIEW, work)
        self._controller.runner.start(request, partial(self._on_found, photo))

    def _on_found(self, photo: PhotoId, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        self.found.emit(photo, outcome.value)

    def _note_change(self) -> None:
        self._shown = None


class _Shown:
    """The photos in the window by content, worked out when first asked for, off the GUI thread.

    Args:
        clustering: What is shown.
        photos: The library's photos; nobody changes this copy.
    """

    def __init__(self, clustering: Clustering, photos: Mapping[PhotoId, Photo]) -> None:
        self._clustering = clustering
        self._photos = photos

    @cached_property
    def by_digest(self) -> dict[Digest, PhotoId]:
        """The photo of each content; of copies the one that came last."""
        known = self._photos
        inside = sorted(self._clustering.photos())
        return {known[photo].digest: photo for photo in inside if photo in known}


def _nearest(
    index: SimilarIndex,
    photo: Digest,
    known: _Shown,
    library: Opened,
    input_side: int,
    context: JobContext,
) -> list[tuple[PhotoId, float]]:
    """Ask the index, and have the thumbnails that will be shown. Runs on a pool thread."""
    from photoclust.services.library.thumbnails import thumbnail

    context.progress.begin(Text("Looking for similar photos"))
    shown = known.by_digest
    found = index.nearest(photo, _MOST, shown.__contains__)
    if not found:  # asked before the index was made
        index.update(context.cancel)
        found = index.nearest(photo, _MOST, shown.__contains__)
    for digest, _ in found:
        context.cancel.raise_if_cancelled()
        thumbnail(library.workspace, digest, input_side)
    return [(shown[digest], likeness) for digest, likeness in found]
