"""Photos of which a person picks out those that are not meant, one click each."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photoclust.core.photo import PhotoId
from photoclust.ui.grid.canvas import PhotoCanvas
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import AWAY_OPACITY, Radius
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader

_Index = QModelIndex | QPersistentModelIndex


class ChoiceCanvas(PhotoCanvas):
    """Photos that are all meant but for those that a person takes out. GUI thread only.

    A click or Space takes a photo out, or back in; with Shift all from the last one on. What is out
    is pale and stays in its place, so that a slip is mended where it happened.

    Args:
        model: What to show.
        loader: Where pixmaps come from; this view is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        toggled: Photos (a list of `PhotoId`) are to be out (bool), or in again.
    """

    toggled = Signal(object, bool)

    def __init__(
        self,
        model: PhotoGridModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, loader, theme, parent)
        self._out: AbstractSet[PhotoId] = frozenset()
        self._last: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setMouseTracking(True)

    def show_out(self, photos: AbstractSet[PhotoId]) -> None:
        """Show that these photos are out and all others in."""
        self._out = photos
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.set_current_row(index.row())
            self._toggle(
                index.row(), up_to=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt. Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt. Headers have no buttons here, so they need not know of the pointer."""
        place = event.position().toPoint()
        self.pointer = place if self.indexAt(place).isValid() else None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """See Qt."""
        if event.type() is QEvent.Type.Leave:
            self.pointer = None
            self.viewport().update()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._toggle(row, up_to=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt. Arriving by keyboard puts the keyboard on a photo that can be seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.tiles.count:
            self.set_current_row(self.visible_rows().start)
        self.viewport().update()

    def _toggle(self, row: int, *, up_to: bool) -> None:
        ids = self._photos.ids
        out = ids[row] not in self._out
        first = row
        if up_to and self._last is not None and self._last < len(ids):
            first, out = self._last, ids[self._last] in self._out
        low, high = sorted((first, row))
        self._last = row
        self.toggled.emit(list(ids[low : high + 1]), out)

    def _paint_tile(
        self, painter: QPainter, row: int, *, selected: bool, current: bool, hovered: bool
    ) -> None:
        super()._paint_tile(painter, row, selected=selected, current=current, hovered=hovered)
        place = self.on_viewport(self.tiles.tile(row))
        out = self._photos.ids[row] in self._out
        if out:
            veil = QColor(self._theme.colours.window)
            veil.setAlphaF(1 - AWAY_OPACITY)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(place, Radius.PHOTO, Radius.PHOTO)
        if hovered or out:
            self._tile.paint_mark(painter, place, "plus" if hovered and out else "x")
