"""Shows photos: paints what is visible and has its thumbnails loaded, visible ones first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import chain

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Photo, PhotoId
from photoclust.ui.grid.headers import OverviewHeaders
from photoclust.ui.grid.kept_rows import KeptRows
from photoclust.ui.grid.layout import Measures
from photoclust.ui.grid.section_header import HeaderAction, SectionHeader
from photoclust.ui.grid.tile import PhotoTile, TileState
from photoclust.ui.grid.tile_view import TileView, runs
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import Radius, Space, TextSize
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader

_Index = QModelIndex | QPersistentModelIndex
_Select = QItemSelectionModel.SelectionFlag

_GAP = 4
_NAMES_FROM_SIDE = 220
"""From this size on, names stand under the photos."""

_SETTLE_MS = 120
"""Quiet time after a change of size before thumbnails are made anew in the exact size."""

_PAUSE_MS = 80
"""Time without a scroll step before it is told that other photos can be seen: what follows from it
is too much for every frame."""

_WISH_MS = 8
"""Scroll steps closer together than this ask for thumbnails once."""


class PhotoCanvas(TileView):
    """Photos in sections, with or without headers. GUI thread only.

    Args:
        model: What to show.
        loader: Where pixmaps come from; this view is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        pointer: Where the mouse is on the viewport, or None when it is elsewhere.
        resumes_at: The row where all that was selected left, until a person goes on.

    Signals:
        selected_changed: The selection changed (told once per turn of the event loop).
        place_changed: The keyboard is on another photo (told at once), or other photos can be
            seen (told when scrolling pauses, see `settle_place`).
    """

    selected_changed = Signal()
    place_changed = Signal()

    def __init__(
        self,
        model: PhotoGridModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self.resumes_at: int | None = None
        self._loader = loader
        self._theme = theme
        self._tile = PhotoTile(theme.icons, theme.font(TextSize.SMALL))
        self._header = SectionHeader(
            theme.icons, theme.font(TextSize.LARGE, bold=True), theme.font(TextSize.BODY)
        )
        self._section_headers = OverviewHeaders(self, model, self._header, theme.icons)
        self._side = 160
        self._headers = False
        self._whole = False
        self.pointer: QPoint | None = None
        self._wish = _single_shot(self, _WISH_MS, self._wish_thumbnails)
        self._settle = _single_shot(self, _SETTLE_MS, self._use_exact_size)
        self._tell_selection = _single_shot(self, 0, self.selected_changed.emit)
        self._tell_place = _single_shot(self, _PAUSE_MS, self.place_changed.emit)

        self.setModel(model)
        self.setAccessibleName(self.tr("Photos"))
        self.setStyleSheet("PhotoCanvas { background: transparent; }")
        model.headers_changed.connect(self._repaint)
        loader.loaded.connect(self._repaint)
        loader.outdated.connect(self._wish.start)
        theme.changed.connect(self._on_theme_changed)

    # What is shown

    def show_sections(
        self, sections: Sequence[GridSection], *, headers: bool, keep_place: bool = True
    ) -> None:
        """Show photos. Selection, keyboard position and place stay with the photos.

        Args:
            sections: What to show.
            headers: Whether sections have headers (the overview).
            keep_place: False starts at the top with nothing selected (another group).
        """
        row = self.currentIndex().row()
        parts = self.selected_runs() if keep_place else []
        kept = KeptRows(self._photos, parts, sections)
        leading = sum(min(len(part), max(0, row - part.start)) for part in parts)
        current = self._photos.ids[row] if row >= 0 and keep_place else None
        relaid = headers != self._headers
        self._headers = headers
        if self._photos.show(sections) or relaid or not keep_place:
            self.relayout(keep_place=keep_place)
            self._restore(kept.parts(), current, row - leading if parts else -1)
            if not keep_place:
                self.verticalScrollBar().setValue(0)
            self._tell_selection.start()  # a model that is reset tells nothing itself

    def set_thumbnail_size(self, side: int) -> None:
        """Show photos about this large, in device-independent pixels."""
        if side != self._side:
            self._side = side
            self.relayout()

    def set_whole_photos(self, *, whole: bool) -> None:
        """Show whole photos, or fill the squares and crop."""
        if whole != self._whole:
            self._whole = whole
            self._use_exact_size()

    def relayout(self, *, keep_place: bool = True) -> None:
        """Place everything anew, after a change of size, fonts or photos."""
        told = self._side >= _NAMES_FROM_SIDE or self._photos.tells_homes
        measures = Measures(
            self._side,
            _GAP,
            Space.SMALL,
            header=self._header.height if self._headers else 0,
            caption=self._tile.caption_height if told else 0,
            between=Space.MEDIUM if self._headers else 0,
        )
        counts = [len(section.photos) for section in self._photos.sections]
        self.lay_out(measures, counts, keep_place=keep_place)
        self._settle.start()
        self._wish.start()

    def all_loaded(self) -> bool:
        """Whether every thumbnail that can be seen is there."""
        exact = not any(t.isActive() for t in (self._settle, self._wish, self._tell_place))
        return exact and self._loader.pending() == 0

    def _restore(self, rows: Sequence[range], current: PhotoId | None, row: int) -> None:
        place = None if current is None else self._photos.row_of(current)
        self.resumes_at = None
        if not rows and self._photos.ids and row >= 0:
            # All that was selected left: the keyboard goes on to what nobody chose so far.
            self.resumes_at = place = min(row, len(self._photos.ids) - 1)
        self.select_rows(rows)
        if place is not None:
            self.set_current_row(place)

    # Selection

    def selected_photos(self) -> list[PhotoId]:
        """The selected photos, in the order shown, with those that they stand for."""
        slices = (self._photos.ids[run.start : run.stop] for run in self.selected_runs())
        return self._photos.whole(chain.from_iterable(slices))

    def select_photos(self, photos: Iterable[PhotoId]) -> None:
        """Select these photos, as far as they are shown, and go to the first."""
        rows = runs(self._photos.rows_of(photos))
        self.select_rows(rows)
        if rows:
            self.set_current_row(rows[0].start)
            self.scrollTo(self.currentIndex())

    # Sections

    def scroll_to_section(self, cluster: ClusterId | None) -> None:
        """Put the header of a cluster's section at the top."""
        numbers = self._photos.sections_of(cluster)
        if numbers:
            self.verticalScrollBar().setValue(self.tiles.header(numbers[0]).y)

    def go_to_section(self, cluster: ClusterId | None) -> None:
        """Put a section's header at the top and the keyboard into the section.

        The last sections cannot come to the top; with the keyboard in it, it is still the one
        that a person is at.
        """
        self.scroll_to_section(cluster)
        numbers = self._photos.sections_of(cluster)
        row = self.currentIndex().row()
        if numbers and not any(row in self.tiles.rows_of(number) for number in numbers):
            self.set_current_row(self.tiles.rows_of(numbers[0]).start)

    def go_to_header_at(self, place: QPoint) -> None:
        """Put the keyboard into the section whose header is at a place of the viewport."""
        number = self._section_headers.section_at(place)
        if number is not None and self.currentIndex().row() not in self.tiles.rows_of(number):
            self.set_current_row(self.tiles.rows_of(number).start)

    def section_at_top(self) -> GridSection | None:
        """The section that takes most of the room at the top of the view."""
        number = self._section_headers.at_top()
        return None if number is None else self._photos.sections[number]

    def current_section(self) -> GridSection | None:
        """The section of the photo that the keyboard is on, wherever it is."""
        row = self.currentIndex().row()
        if not 0 <= row < self.tiles.count:
            return None
        return self._photos.sections[self.tiles.section_of(row)]

    def section_at_hand(self) -> GridSection | None:
        """The section a person is at: that of the current photo, the topmost if it is not seen."""
        if self._sees_current(self.viewport().height()):
            return self._photos.sections[self.tiles.section_of(self.currentIndex().row())]
        return self.section_at_top()

    def _sees_current(self, height: int) -> bool:
        """Whether the current photo can be seen in a viewport of some height."""
        row = self.currentIndex().row()
        if not 0 <= row < self.tiles.count:
            return False
        tile = self.visualRect(self.index_of(row))
        return self._section_headers.height < tile.bottom() and tile.top() < height

    def settle_place(self) -> None:
        """Tell at once what would be told when scrolling pauses: a person did not wait."""
        if self._tell_place.isActive():
            self._tell_place.stop()
            self.place_changed.emit()

    def mark_sections(self, clusters: Collection[ClusterId | None]) -> None:
        """Show of which sections keys are about."""
        self._section_headers.chosen = clusters
        self._repaint()

    def is_under_header(self, place: QPoint) -> bool:
        """Whether the header at the top hides what lies at a place of the viewport."""
        return self._section_headers.covers(place)

    def header_button_at(self, place: QPoint | None) -> tuple[GridSection, HeaderAction] | None:
        """The section and action of the header's button at a place of the viewport."""
        return None if place is None else self._section_headers.button_at(place)

    def header_tooltip_at(self, place: QPoint) -> str:
        """What the header at a place of the viewport has to explain."""
        return self._section_headers.tooltip_at(place)

    # The photo the keyboard is on

    def go_to_photo(self, photo: PhotoId) -> None:
        """Put the keyboard on a photo, as far as it is shown, and leave the selection."""
        row = self._photos.row_of(photo)
        if row is not None:
            self.set_current_row(row)
            self.scrollTo(self.index_of(row))

    def current_photo(self) -> Photo | None:
        """The photo the keyboard is on."""
        row = self.currentIndex().row()
        return self._photos.photo(row) if 0 <= row < len(self._photos.ids) else None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """See Qt."""
        super().selectionChanged(selected, deselected)
        self._repaint()
        self._tell_selection.start()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """See Qt."""
        super().currentChanged(current, previous)
        self._repaint()
        self._tell_selection.start()
        self.place_changed.emit()

    # Painting and thumbnails

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles and headers that touch the dirty area."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # No smooth scaling: a thumbnail of another size is on view for a moment only.
        dirty, offset = event.rect(), self.verticalOffset()
        top, bottom = dirty.top() + offset, dirty.bottom() + 1 + offset
        current = self.currentIndex().row() if self.hasFocus() else -1
        hovered = self.hovered_row()
        rows = self.tiles.rows_between(top - _GAP, bottom + _GAP)
        chosen = self.selected_among(rows)
        for row in rows:
            self._paint_tile(
                painter,
                row,
                selected=row in chosen,
                current=row == current,
                hovered=row == hovered,
            )
        self._section_headers.paint(painter, dirty.top(), dirty.bottom() + 1, self.pointer)

    def _paint_tile(
        self, painter: QPainter, row: int, *, selected: bool, current: bool, hovered: bool
    ) -> None:
        photo = self._photos.photo(row)
        place = self.on_viewport(self.tiles.tile(row))
        pixmap = None if photo is None else self._loader.pixmap(photo.digest)
        state = TileState(
            stack=self._photos.stack(row),
            selected=selected,
            current=current,
            hovered=hovered,
            absent=photo is None or self._loader.is_absent(photo.digest),
            removable=self._photos.membership(row) is not None,
            film=self._photos.film(row),
            named=self.tiles.measures.caption > 0 and not self._photos.tells_homes,
        )
        self._tile.paint(painter, place, photo, pixmap, state)
        caption = self.tiles.measures.caption
        if caption and photo is not None:
            below = QRect(place.left(), place.bottom() + 1, place.width(), caption)
            likeness = self._photos.likeness(row)
            self._tile.paint_caption(painter, below, self._photos.caption(row), likeness)

    def hovered_row(self) -> int | None:
        """The row of the photo under the pointer."""
        if self.pointer is None or self.is_under_header(self.pointer):
            return None
        return self.tiles.row_at(self.pointer.x(), self.pointer.y() + self.verticalOffset())

    def _wish_thumbnails(self) -> None:
        """Ask for what is visible, then for a screen below and one above."""
        if not self.isVisible() or not self.tiles.count:
            return
        top, height = self.verticalOffset(), self.viewport().height()
        visible = self.tiles.rows_between(top, top + height)
        below = self.tiles.rows_between(top + height, top + 2 * height)
        above = self.tiles.rows_between(max(0, top - height), top)
        photos = (self._photos.photo(r) for part in (visible, below, above) for r in part)
        self._loader.want([photo.digest for photo in photos if photo is not None])

    def _use_exact_size(self) -> None:
        ratio = self.devicePixelRatioF()
        shape = Shape(
            round(self.tiles.side * ratio), round(Radius.PHOTO * ratio), crop=not self._whole
        )
        self._loader.set_shape(shape)
        self._wish_thumbnails()
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self._tile.recolour()
        self._tile.set_font(self._theme.font(TextSize.SMALL))
        self._header.set_fonts(
            self._theme.font(TextSize.LARGE, bold=True), self._theme.font(TextSize.BODY)
        )
        self.relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt. The current photo stays in sight, though fewer photos fit into a line."""
        seen = self._sees_current(event.oldSize().height())
        super().resizeEvent(event)
        self.relayout()
        if seen:
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """See Qt. What stays visible is moved, not painted again, but for the header on top."""
        self.viewport().scroll(dx, dy)
        header = self._section_headers.height
        if header:
            self.viewport().update(0, 0, self.viewport().width(), header + abs(dy))
        self._wish.start()
        self._tell_place.start()
        if self.pointer is not None:
            self._repaint()


def _single_shot(owner: QWidget, interval_ms: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(owner, singleShot=True, interval=interval_ms)
    timer.timeout.connect(call)
    return timer
