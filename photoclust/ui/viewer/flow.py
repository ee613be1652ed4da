"""Looking at one photo: the side panel, the full view, and the reading of large pictures."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget

from photoclust.core.clusters import Clustering
from photoclust.core.errors import PhotoclustError, UserError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.grouping.events.taken import set_right
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.jobs.runner import Failed, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.certainty import membership
from photoclust.ui.language.words import title_of, told, told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.icons import Icons
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.look_alikes import LookAlikeFlow
from photoclust.ui.viewer.pictures import EVERY_PIXEL, Picture, read_picture
from photoclust.ui.viewer.preview import PreviewPanel, Similar
from photoclust.ui.viewer.several import Several, sum_up
from photoclust.ui.viewer.similar import SimilarFlow

if TYPE_CHECKING:
    from photoclust.ui.viewer.view import PictureRequest, Viewer

_PANEL_SIDE = 720
"""Longest side of the side panel's picture, in pixels: enough for a wide panel on any screen."""

_SETTLE_MS = 40
"""A person who holds an arrow key passes photos faster than they need to be read."""

_MOST_READING = 6
"""Pictures the full view may have on order; older ones have been passed."""


class PhotoLooks(QObject):
    """Feeds the side panel and the full view. GUI thread only.

    Args:
        controller: The library.
        view: What is selected.
        icons: The icons.
        parent: Qt parent.

    Attributes:
        panel: The side panel.
        page: Where the full view is, once it was wanted.
        alike: Shows what is like something as a grid.

    Signals:
        opened: The full view is to be shown.
        closed: A person left the full view.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        icons: Icons,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._reading: dict[PhotoId, JobId] = {}
        self._panel_job: JobId | None = None
        self._looked_at: PhotoId | None = None
        self._in_panel: PhotoDetails | None = None
        self._film_lengths: dict[Digest, float | None] = {}
        view.photos.tell_film_lengths(self._film_length)
        self._similar = SimilarFlow(controller, view.likeness, self)
        self.alike = LookAlikeFlow(controller, view, self)
        self.panel = PreviewPanel(icons)
        self.page = QStackedWidget()
        self._icons = icons
        self._viewer: Viewer | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._update_panel)
        view.selected_changed.connect(self._settle.start)
        view.chosen_changed.connect(self._settle.start)
        controller.changed.connect(lambda _: self._settle.start())
        controller.photos_changed.connect(self._settle.start)
        self.panel.appeared.connect(self._settle.start)
        view.grid.preview_requested.connect(self.look_at)
        self.panel.full_view_requested.connect(self.look_at)
        self.panel.reveal_requested.connect(reveal)
        self.panel.open_requested.connect(open_with_default)
        self.panel.similar_requested.connect(self._similar.find)
        self._similar.found.connect(self._on_similar)
        self.panel.similar_chosen.connect(view.go_to_photo)
        self.panel.all_similar_requested.connect(self.alike.like_photo)

    @property
    def viewer(self) -> Viewer:
        """The full view; made when it is first wanted."""
        if self._viewer is None:
            from photoclust.ui.viewer.view import Viewer

            self._viewer = Viewer(self._icons, self._read_for_viewer, self.describe)
            self._viewer.closed.connect(self._leave)
            self._viewer.current_changed.connect(self._note_looked_at)
            self.page.addWidget(self._viewer)
        return self._viewer

    def look_at_current(self) -> None:
        """Open the full view on the photo that the keyboard is on."""
        photo = self._view.grid.current_photo()
        ids = self._view.photos.ids
        if photo is not None:
            self.look_at(photo.id)
        elif ids:
            self.look_at(ids[0])

    def look_at(self, photo: PhotoId) -> None:
        """Open the full view on a photo; the arrows then lead through what the grid shows."""
        row = self._view.photos.row_of(photo)
        photos: Sequence[PhotoId] = self._view.photos.ids if row is not None else (photo,)
        self.opened.emit()
        self.viewer.show_photos(photos, row or 0)

    def _note_looked_at(self, photo: PhotoId) -> None:
        self._looked_at = photo

    def _leave(self) -> None:
        for job in self._reading.values():
            self._controller.runner.cancel(job)
        self._reading.clear()
        self.closed.emit()
        if self._looked_at is not None:
            self._go_to(self._looked_at)
        self._view.area.view.setFocus()

    def _go_to(self, photo: PhotoId) -> None:
        """Put the keyboard on the photo that was on view; one that was selected takes it along."""
        if self._view.grid.selected_count() == 1:
            self._view.grid.select_photos([photo])
        else:
            self._view.grid.go_to_photo(photo)

    def describe(self, photo: PhotoId) -> PhotoDetails:
        """Tell all that is known about a photo."""
        known = self._controller.photo(photo)
        if known is None:
            return PhotoDetails(photo, Path("?"))
        clusters = self._controller.clustering.clusters.values()
        home = next((c for c in clusters if photo in c.members), None)
        facts = self._facts(known.digest)
        return PhotoDetails(
            photo=photo,
            path=known.path,
            presence=known.presence,
            size_bytes=known.identity.size,
            width=int(facts.get("width") or 0),
            height=int(facts.get("height") or 0),
            taken=set_right(facts, self._controller.clustering.clocks),
            camera=facts.get("camera"),
            lens=facts.get("lens"),
            latitude=facts.get("latitude"),
            longitude=facts.get("longitude"),
            town=self._town(facts),
            group=None if home is None else title_of(home),
            membership=None if home is None else membership(home, photo),
            duration_s=facts.get("duration_s"),
        )

    def _film_length(self, photo: Photo) -> float | None:
        """How long a video is, in seconds, as far as it is known."""
        if photo.digest not in self._film_lengths:
            facts = self._facts(photo.digest)
            if not facts:
                return None
            self._film_lengths[photo.digest] = facts.get("duration_s")
        return self._film_lengths[photo.digest]

    # The side panel

    def _update_panel(self) -> None:
        if not self.panel.isVisible():
            return
        grid = self._view.grid
        number = grid.selected_count()
        photo = grid.current_photo()
        if number > 1:
            photos = grid.selected_photos()
            self._show_several(len(photos), photos)
        elif photo is not None:
            self._show_in_panel(photo)
        else:
            self.panel.show_nothing()

    def _show_in_panel(self, photo: Photo) -> None:
        details = self.describe(photo.id)
        if details == self._in_panel and self.panel.photo == photo.id:
            return
        self._in_panel = details
        self.panel.show_photo(details, self._thumbnail(photo.digest))
        runner = self._controller.runner
        if self._panel_job is not None:
            runner.cancel(self._panel_job)
        self._panel_job = self._read(photo, _PANEL_SIDE, self._on_panel_picture)

    def _show_several(self, number: int, photos: Sequence[PhotoId]) -> None:
        self.panel.show_selection(number)
        library, engine = self._controller.library, self._controller.engine
        runner = self._controller.runner
        if self._panel_job is not None:
            runner.cancel(self._panel_job)
        if library is None or runner.closed:
            return
        known = self._controller.photos_now()
        side = 0 if engine is None else engine.model.network.side
        towns = self._controller.place.places
        work = partial(_sum_up, library, photos, known, self._controller.clustering, side, towns)
        request = JobRequest(self.tr("Looking at photos"), Lane.PREVIEW, work, quiet=True)
        self._panel_job = runner.start(request, self._on_several)

    def _on_several(self, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            if outcome.job == self._panel_job:
                self.panel.take_several(outcome.value)
        else:
            self._controller.report(outcome)

    def _on_panel_picture(self, photo: PhotoId, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            self.panel.take_picture(photo, outcome.value.image)
        elif isinstance(outcome, Failed):
            self.panel.take_failure(photo, self._sentence(outcome))

    # The full view

    def _read_for_viewer(self, wanted: PictureRequest) -> None:
        photo = self._controller.photo(wanted.photo)
        if photo is None:
            return
        while len(self._reading) >= _MOST_READING:
            oldest = next(iter(self._reading))
            self._controller.runner.cancel(self._reading.pop(oldest))
        side = wanted.longest_side or EVERY_PIXEL
        self._reading[wanted.photo] = self._read(photo, side, self._on_viewer_picture)

    def _on_viewer_picture(self, photo: PhotoId, outcome: Outcome) -> None:
        if self._reading.get(photo) == outcome.job:
            del self._reading[photo]
        if isinstance(outcome, Succeeded):
            picture: Picture = outcome.value
            self.viewer.take_picture(photo, picture.image, whole=picture.whole)
        elif isinstance(outcome, Failed):
            self.viewer.take_failure(photo, self._sentence(outcome))

    def _read(self, photo: Photo, side: int, on_outcome: object) -> JobId:
        work = partial(read_picture, photo.id, photo.path, side)
        request = JobRequest(self.tr("Opening the photo"), Lane.PREVIEW, work, quiet=True)
        assert callable(on_outcome)
        return self._controller.runner.start(request, partial(on_outcome, photo.id))

    def _sentence(self, failed: Failed) -> str:
        if isinstance(failed.error, PhotoclustError | OSError):
            return told_error(failed.error)
        self._controller.report(failed)
        return self.tr("The photo cannot be shown.")

    # Similar photos

    def _on_similar(self, photo: PhotoId, nearest: Sequence[tuple[PhotoId, float]]) -> None:
        rows = []
        for other, likeness in nearest:
            known = self._controller.photo(other)
            if known is not None:
                image = self._thumbnail(known.digest)
                rows.append(Similar(other, likeness, known.name, image))
        self.panel.show_similar(photo, rows)

    # The cache

    def _thumbnail(self, digest: Digest) -> QImage | None:
        library = self._controller.library
        jpeg = None
        with contextlib.suppress(UserError):  # a damaged cache is mended; till then it is not shown
            jpeg = None if library is None else library.workspace.cache.thumbnail(digest)
        return None if jpeg is None else QImage.fromData(jpeg)

    def _town(self, facts: Mapping[str, Any]) -> str:
        latitude, longitude = facts.get("latitude"), facts.get("longitude")
        if latitude is None or longitude is None:
            return ""
        from photoclust.grouping.places import towns_in

        town = towns_in(self._controller.place.places).of(latitude, longitude)
        return "" if town is None else told(town.with_country)

    def _facts(self, digest: Digest) -> dict[str, Any]:
        library = self._controller.library
        with contextlib.suppress(UserError, KeyError):
            return {} if library is None else library.workspace.cache.facts([digest])[digest]
        return {}


def _sum_up(
    library: Opened,
    photos: Sequence[PhotoId],
    known: Mapping[PhotoId, Photo],
    clustering: Clustering,
    input_side: int,
    towns: Path,
    context: JobContext,
) -> Several:
    """See `sum_up`. A job: that the library knows a photo is asked for each, here."""
    there = [known[photo] for photo in photos if photo in known]
    return sum_up(library, there, clustering, input_side, towns, context)
