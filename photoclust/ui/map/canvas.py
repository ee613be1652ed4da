"""Shows photos in the plane: paints what is seen of it and has its thumbnails loaded."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Presence
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import Radius, Space, TextSize
from photoclust.ui.map.names import MapNames
from photoclust.ui.map.plane import PlaneView
from photoclust.ui.map.tile import MapTile, Ring
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader

_Index = QModelIndex | QPersistentModelIndex

_SETTLE_MS = 120
"""Quiet time after zooming before thumbnails are made anew in the exact size."""

_WISH_MS = 8
"""Steps closer together than this ask for thumbnails once."""

_AROUND = 0.5
"""Of the viewport: so much around it is loaded beforehand."""


class MapCanvas(PlaneView):
    """Photos in square cells, each showing one of those in it. GUI thread only.

    It never changes the model, nor what is selected.

    Args:
        model: What to show.
        loader: Where pixmaps come from; this view is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        notice: Why no photos are shown; seen only while none has a place.
        pointer: Where the mouse is on the viewport, or None when it is elsewhere.
        caught: Cells that are painted as selected while a line is drawn around them.
        turns_over: Whether those that are selected are caught to be so no longer.
    """

    def __init__(
        self,
        model: PhotoGridModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent)
        self._loader = loader
        self._theme = theme
        self._tile = MapTile(theme.icons, theme.font(TextSize.SMALL, bold=True))
        self._names = MapNames(theme.icons, theme.font(TextSize.SMALL, bold=True))
        self._named = False
        self.notice = ""
        self._side = 0
        self.pointer: QPoint | None = None
        self.caught: frozenset[int] = frozenset()
        self.turns_over = False
        self._wish = QTimer(self, singleShot=True, interval=_WISH_MS)
        self._wish.timeout.connect(self._wish_thumbnails)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._use_exact_size)

        self.setAccessibleName(self.tr("Map of photos"))
        self.setStyleSheet("MapCanvas { background: transparent; }")
        self.frame_changed.connect(self._on_frame_changed)
        self.cells_changed.connect(self._on_cells_changed)
        model.headers_changed.connect(self._on_headers_changed)
        loader.loaded.connect(self.repaint_soon)
        loader.outdated.connect(self._wish.start)
        theme.changed.connect(self._on_theme_changed)

    # What is shown

    def show_notice(self, text: str) -> None:
        """Set `notice`."""
        self.notice = text
        self.repaint_soon()

    def mark_sections(self, clusters: Collection[ClusterId | None]) -> None:
        """Show of which groups keys are about."""
        self._names.choose(frozenset(clusters))
        self.repaint_soon()

    def all_loaded(self) -> bool:
        """Whether every thumbnail that can be seen is there."""
        exact = not (self._settle.isActive() or self._wish.isActive())
        return exact and self._loader.pending() == 0

    # Painting and thumbnails

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all that is seen: where a map is moved, everything moves."""
        painter = QPainter(self.viewport())
        if not self.cells.placed:
            self._paint_notice(painter)
            return
        # No smooth scaling: a thumbnail of another size is on view for a moment only.
        self._paint_cells(painter)
        self._lay_out_names()
        self._names.paint(painter, self.frame, self.named_at(self.pointer))

    def _paint_notice(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(TextSize.LARGE))
        painter.setPen(QColor(self._theme.colours.secondary))
        place = self.viewport().rect().adjusted(Space.HUGE, Space.HUGE, -Space.HUGE, -Space.HUGE)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.notice
        )

    def _paint_cells(self, painter: QPainter) -> None:
        level, frame, tile = self.level, self.frame, self._tile
        tile.fit(frame.side, self.devicePixelRatioF())
        seen = level.within(*frame.seen())
        chosen = self.cells.counted(level, self.selection.rows)
        hovered = self.cell_at(self.pointer)
        row = self.currentIndex().row() if self.hasFocus() else -1
        current = self.cells.cell_of(row, level)
        photos, pixmap_of = self._photos, self._loader.pixmap
        left, top = frame.corner(0, 0)
        for cell, face, count, selected, x, y in zip(
            seen.tolist(),
            level.shown[seen].tolist(),
            level.counts[seen].tolist(),
            chosen[seen].tolist(),
            (left + level.x[seen] * frame.cell).tolist(),
            (top + level.y[seen] * frame.cell).tolist(),
            strict=True,
        ):
            photo = photos.photo(face)
            pixmap = None if photo is None else pixmap_of(photo.digest)
            away = photo is not None and photo.presence is not Presence.PRESENT
            tile.paint_photo(painter, x, y, pixmap, away=away)
            if count > 1:
                tile.paint_count(painter, x, y, count)
            if cell in self.caught:
                selected = 0 if self.turns_over and selected == count else count
            if selected:
                tile.paint_ring(painter, x, y, Ring.WHOLE if selected == count else Ring.PART)
            elif cell == current:
                tile.paint_ring(painter, x, y, Ring.FOCUS)
            elif cell == hovered:
                tile.paint_ring(painter, x, y, Ring.HOVER)

    def _lay_out_names(self) -> None:
        if not self._named:
            cells = self.cells
            sections = self._photos.sections
            self._names.lay_out(sections, cells, self.row_places, self.row_groups)
            self._named = True

    def _wish_thumbnails(self) -> None:
        """Ask for what is seen, from the middle outwards, then for what is around it."""
        if not self.isVisible() or not self.cells.placed:
            return
        level, frame = self.level, self.frame
        near = level.within(*frame.seen(_AROUND))
        left, top, right, bottom = frame.seen()
        x, y = level.x[near], level.y[near]
        hidden = (x < left) | (x > right) | (y < top) | (y > bottom)
        far = np.abs(2 * x - left - right) + np.abs(2 * y - top - bottom)
        rows = level.shown[near[np.lexsort((far, hidden))]].tolist()
        photos = (self._photos.photo(row) for row in rows)
        self._loader.want([photo.digest for photo in photos if photo is not None])

    def _use_exact_size(self) -> None:
        ratio = self.devicePixelRatioF()
        side = round(self.frame.side * ratio)
        self._loader.set_shape(Shape(side, round(Radius.PHOTO * ratio)))
        self._wish_thumbnails()
        self.repaint_soon()

    def repaint_soon(self) -> None:
        """Paint all anew at the next turn of the event loop."""
        self.viewport().update()

    # What is where

    def cell_at(self, place: QPoint | None) -> int | None:
        """The cell whose thumbnail is at a place of the viewport; a name may hide it."""
        return None if self.named_at(place) is not None else super().cell_at(place)

    def named_at(self, place: QPoint | None) -> GridSection | None:
        """The group whose name is at a place of the viewport."""
        if place is None or not self.cells.placed:
            return None
        self._lay_out_names()
        return self._names.section_at(self.frame, place)

    # What happens

    def _on_frame_changed(self) -> None:
        if self.frame.side != self._side:
            self._side = self.frame.side
            self._settle.start()
        self._wish.start()

    def _on_cells_changed(self) -> None:
        self._named = False
        self.caught = frozenset()
        self._settle.start()
        self.repaint_soon()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """See Qt."""
        super().currentChanged(current, previous)
        self.repaint_soon()

    def _on_headers_changed(self) -> None:
        self._named = False
        self.repaint_soon()

    def _on_theme_changed(self) -> None:
        self._tile.set_font(self._theme.font(TextSize.SMALL, bold=True))
        self._names.set_font(self._theme.font(TextSize.SMALL, bold=True))
        self._named = False
        self.repaint_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt. What changed meanwhile is loaded."""
        super().showEvent(event)
        self._settle.start()
