"""Has the map laid out when it is wanted, and again when there are other photos."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.jobs.runner import Cancelled, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.widgets.message_bar import Message

if TYPE_CHECKING:
    from photoclust.services.groups.photo_map import Layout
    from photoclust.store.cache.keys import ModelKey
    from photoclust.ui.map.layout_switch import LayoutSwitch
    from photoclust.ui.map.places import MapPlaces
    from photoclust.ui.map.view import PhotoMap
    from photoclust.ui.photos.thumbnails import ThumbnailLoader

_BUDGET = 64 * 1024 * 1024

_LAYOUT = "map layout"
"""Where a library keeps what is to lie together on its map."""


class MapFlow(QObject):
    """GUI thread only.

    The map is built when it is first wanted: most people start without, and a start is to be quick.

    Args:
        controller: The library.
        view: Where the map is shown; its grid gets what a person wishes on the map.
        make_loader: Makes a loader of thumbnails that keeps so many bytes.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        built: The map (`PhotoMap`) is there, for those who connect it with the window.
        told: A `Message` for the bar.
    """

    built = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        make_loader: Callable[[int], ThumbnailLoader],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._view = controller, view
        self._make_loader = make_loader
        self._theme = theme
        self._map: PhotoMap | None = None
        self._switch: LayoutSwitch | None = None
        self._wished: Layout | None = None
        self._shown: Layout | None = None
        self._job: JobId | None = None
        self._laid_out: tuple[frozenset[PhotoId], Layout | None] = frozenset(), None
        self._failed = False
        self._outdated = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._view.mode_changed.connect(self._on_mode)
        controller.photos_changed.connect(self._look_soon)
        controller.engine_changed.connect(self._look_soon)
        controller.reading_ended.connect(lambda _: self._on_read())
        self._view.refreshed.connect(self._look_soon)

    @property
    def busy(self) -> bool:
        """Whether the map is being laid out or will be in a moment."""
        return self._job is not None or self._soon.isActive()

    def _on_mode(self) -> None:
        if self._view.mode is ViewMode.MAP:
            if self._map is None:
                self._map = self._build()
            self._outdated = self._outdated or self._failed
            self._soon.start()

    def _build(self) -> PhotoMap:
        from photoclust.ui.map.layout_switch import LayoutSwitch
        from photoclust.ui.map.view import PhotoMap

        loader = self._make_loader(_BUDGET)
        grid = self._view.grid
        plane = PhotoMap(self._view.photos, loader, self._theme)
        self._view.area.add_view(ViewMode.MAP, plane)
        plane.choice.select_with(
            lambda photos: self._view.folding.with_mates(self._controller.clustering, photos)
        )
        self._switch = LayoutSwitch(plane)
        self._switch.layout_wished.connect(self._lay_out_as)
        # What a person does on the map is what they could do in the grid.
        plane.accept_requested.connect(grid.accept_requested)
        plane.preview_requested.connect(grid.preview_requested)
        plane.size_step_requested.connect(grid.size_step_requested)
        plane.moved_by_hand.connect(grid.moved_by_hand)
        plane.drag_began.connect(grid.drag_began)
        plane.drag_ended.connect(grid.drag_ended)
        plane.group_requested.connect(lambda cluster: self._view.choose([cluster]))
        self._controller.photos_changed.connect(loader.look_again)
        self.built.emit(plane)
        return plane

    def _layout(self, library: Opened) -> Layout:
        """What is to lie together: what a person wished last for this library."""
        from photoclust.services.groups.photo_map import Layout

        if self._wished is None:
            kept = library.workspace.library.state(_LAYOUT)
            self._wished = Layout(kept) if kept in tuple(Layout) else Layout.THEMES
        return self._wished

    def _lay_out_as(self, layout: Layout) -> None:
        library = self._controller.library
        if library is None or self._switch is None:
            return
        self._wished = layout
        self._switch.show_layout(layout)
        library.workspace.library.set_state(_LAYOUT, layout.value)
        if self._job is not None:
            self._controller.runner.cancel(self._job)  # another map is wanted now
        self._soon.start()

    def _on_read(self) -> None:
        self._outdated = True  # a file may hold another picture now
        self._look_soon()

    def _look_soon(self) -> None:
        if self._view.mode is ViewMode.MAP:
            self._soon.start()

    def _look(self) -> None:
        """Lay the map out if it is seen and is not that of these photos."""
        library, engine = self._controller.library, self._controller.engine
        if self._map is None or self._view.mode is not ViewMode.MAP or library is None:
            return
        if self._controller.runner.closed:
            return
        layout = self._layout(library)
        assert self._switch is not None
        self._switch.show_layout(layout)
        if self._controller.reading:
            self._map.show_notice(self.tr("The map is made as soon as the photos are read."))
            return
        if engine is None:  # nothing was read, not even found unchanged
            self._tell_left_out(self._map.unplaced)
            return
        inside = self._controller.clustering.photos()
        current = (inside, layout) == self._laid_out and not self._outdated
        if self._job is not None or current or not inside:
            return
        known = self._controller.photos
        photos = {photo: known[photo] for photo in inside if photo in known}
        if self._is_refused(layout, photos.values()):
            return
        self._outdated = False
        self._map.show_notice(self.tr("Putting photos that look alike next to each other…"))
        work = partial(_lay_out, library, photos, engine.key, layout)
        request = JobRequest(self.tr("Laying out the map"), Lane.GROUPING, work)
        done = partial(self._on_laid_out, inside, layout)
        self._job = self._controller.runner.start(request, done)

    def _is_refused(self, layout: Layout, photos: Collection[Photo]) -> bool:
        """Whether there are too many photos; then it is said, and the usual map is made."""
        from photoclust.services.groups.photo_map import Layout, why_not

        reason = why_not(layout, len({photo.digest for photo in photos}))
        if reason is None:
            return False
        self.told.emit(Message(told(reason), key="map layout", answer=True))
        self._lay_out_as(Layout.THEMES)
        return True

    def _on_laid_out(self, photos: frozenset[PhotoId], layout: Layout, outcome: Outcome) -> None:
        self._job = None
        assert self._map is not None
        assert self._switch is not None
        if layout is not self._wished:
            self._soon.start()
            return
        self._laid_out = photos, layout  # also what failed: it is not begun again by itself
        self._failed = not isinstance(outcome, Succeeded)
        if not isinstance(outcome, Succeeded) and self._shown not in (None, layout):
            # What was there before still is, so the switch says so.
            self._wished = self._shown
            self._laid_out = photos, self._shown
            self._switch.show_layout(self._shown)
        if isinstance(outcome, Succeeded):
            self._shown = layout
            self._map.set_places(outcome.value)
            self._tell_left_out(self._map.unplaced)
            self._soon.start()
            return
        self._map.show_notice(self.tr("The map was not made. Leave it and come back to try again."))
        if not isinstance(outcome, Cancelled):
            self._controller.report(outcome)

    def _tell_left_out(self, number: int) -> None:
        """Say that photos are missing on the map, in it where all are."""
        assert self._map is not None
        text = told(
            Text(
                "1 photo has no place on the map: it could not be compared yet.",
                "{n} photos have no place on the map: they could not be compared yet.",
                n=number,
            )
        )
        self._map.show_notice(text if number else "")
        if 0 < number < len(self._view.photos.ids):
            self.told.emit(Message(text, key="map"))


def _lay_out(
    library: Opened,
    photos: Mapping[PhotoId, Photo],
    key: ModelKey,
    layout: Layout,
    context: JobContext,
) -> MapPlaces:
    """Give each photo its place. A job."""
    from photoclust.services.groups.photo_map import map_photos
    from photoclust.ui.map.places import MapPlaces

    laid_out = map_photos(
        library.workspace,
        photos.values(),
        key,
        library.process,
        layout=layout,
        progress=context.progress,
        cancel=context.cancel,
    )
    row_of = laid_out.row_of
    numbers = {p: row_of[photo.digest] for p, photo in photos.items() if photo.digest in row_of}
    return MapPlaces(numbers, laid_out.points)
