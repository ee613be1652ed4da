"""Finds what is like a photo, a group or a picture from outside, and shows it as a grid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.errors import PhotoclustError, UserError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.ui.browse.detour import LookAlikes
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.browse.way_back import WayBack
from photoclust.ui.jobs.runner import Failed, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told_error
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.services.groups.similar import SimilarIndex
    from photoclust.services.library.engine import Engine

_MOST = 240
"""Photos that are shown; those that are hardly alike any more are of no use."""

Asked = tuple[PhotoId, ...] | Path | bytes
"""A photo or those of a group, or a file or the bytes of one."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found, most alike first, and the thumbnail of what is no photo of the library."""

    found: list[tuple[PhotoId, float]]
    jpeg: bytes | None = None


class LookAlikeFlow(QObject):
    """GUI thread only. Only the newest question is answered.

    Args:
        controller: The library.
        view: Where it is shown.
        parent: Qt parent.

    Signals:
        told: A sentence (str): why nothing is shown.
    """

    told = Signal(str)

    def __init__(
        self, controller: LibraryController, view: LibraryView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._way = WayBack(view, self)
        self._job: JobId | None = None

    def like_photo(self, photo: PhotoId) -> None:
        """Show what is like a photo of the library, it first."""
        known = self._controller.photo(photo)
        if known is not None:
            name = words.printable(known.name)
            title = self.tr("Photos like {name}").replace("{name}", name)
            image = self._thumbnail(known.digest)
            self._ask((photo,), lambda answer: LookAlikes(title, tuple(answer.found), photo, image))

    def like_current(self) -> None:
        """Show what is like the photo that the keyboard is on."""
        photo = self._view.grid.current_photo()
        if photo is not None:
            self.like_photo(photo.id)

    def like_group(self, group: ClusterId) -> None:
        """Show unsorted photos and those of other groups that are like a group."""
        cluster = self._controller.clustering.clusters.get(group)
        if cluster is not None:
            title = self.tr("More like {group}").replace("{group}", title_of(cluster))
            best = max(sorted(cluster.members), key=cluster.members.__getitem__, default=None)
            known = None if best is None else self._controller.photo(best)
            image = None if known is None else self._thumbnail(known.digest)
            members = tuple(sorted(cluster.members))
            self._ask(members, lambda answer: LookAlikes(title, tuple(answer.found), None, image))

    def like_picture(self, source: Path | bytes) -> None:
        """Show what is like a picture that is no photo of the library, and never becomes one."""
        title = self.tr("Photos like this picture")
        if isinstance(source, Path):
            name = words.printable(source.name)
            title = self.tr("Photos like {name}").replace("{name}", name)

        def shown(answer: _Answer) -> LookAlikes:
            image = None if answer.jpeg is None else QImage.fromData(answer.jpeg)
            return LookAlikes(title, tuple(answer.found), None, image)

        self._ask(source, shown)

    def _ask(self, asked: Asked, shown: Callable[[_Answer], LookAlikes]) -> None:
        index, engine = self._view.likeness.index(), self._controller.engine
        runner = self._controller.runner
        if index is None or engine is None or runner.closed:
            self.told.emit(self.tr("Photos have to be read before similar ones can be found."))
            return
        if self._job is not None:
            runner.cancel(self._job)
        clustering, photos = self._controller.clustering, self._controller.photos_now()
        work = partial(_answer, index, engine, asked, clustering, photos)
        request = JobRequest(self.tr("Looking for similar photos"), Lane.PREVIEW, work)
        self._job = runner.start(request, partial(self._on_answer, shown))

    def _on_answer(self, shown: Callable[[_Answer], LookAlikes], outcome: Outcome) -> None:
        if outcome.job != self._job:
            return  # another question took its place
        self._job = None
        if isinstance(outcome, Succeeded):
            found = shown(outcome.value)
            if found.photos:
                self._way.show(found)
            else:
                self.told.emit(self.tr("No other photo of the library is known to be like it."))
        elif isinstance(outcome, Failed) and _is_about_the_picture(outcome.error):
            nothing = self.tr("No photos like this picture were looked for. {reason}")
            self.told.emit(nothing.replace("{reason}", told_error(outcome.error)))
        else:
            self._controller.report(outcome)

    def _thumbnail(self, digest: Digest) -> QImage | None:
        library = self._controller.library
        jpeg = None if library is None else library.workspace.cache.thumbnail(digest)
        return None if jpeg is None else QImage.fromData(jpeg)


def _is_about_the_picture(error: BaseException) -> bool:
    """Whether a picture could not be read, rather than the library or the model."""
    return isinstance(error, PhotoclustError) and not isinstance(error, UserError)


def _answer(
    index: SimilarIndex,
    engine: Engine,
    asked: Asked,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    context: JobContext,
) -> _Answer:
    """Find what is like something. A job.

    Raises:
        DecodeError: the picture cannot be read.
        UserError: the model or the cache failed.
        Cancelled: another question took its place.
    """
    from photoclust.services.groups.outside_picture import read_outside

    context.progress.begin(Text("Looking for similar photos"))
    index.update(context.cancel)
    jpeg, own = None, frozenset[PhotoId]()
    if isinstance(asked, tuple):
        own = frozenset(asked)
        row = index.centre([photos[photo].digest for photo in asked if photo in photos])
        if row is None:
            return _Answer([])
    else:
        outside = read_outside(asked, engine, context.cancel)
        row, jpeg = outside.row, outside.jpeg
    context.cancel.raise_if_cancelled()
    ids: defaultdict[Digest, list[PhotoId]] = defaultdict(list)
    for photo in sorted(clustering.photos() - own):
        if photo in photos:
            ids[photos[photo].digest].append(photo)
    found = index.nearest_to(row, _MOST, ids.__contains__)
    alike = [(photo, min(1.0, likeness)) for digest, likeness in found for photo in ids[digest]]
    return _Answer(alike[:_MOST], jpeg)
