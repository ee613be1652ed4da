"""Selecting with a rectangle drawn by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from photoclust.ui.grid.layout import Box
from photoclust.ui.grid.tile_view import TileView
from photoclust.ui.look.tokens import Colours, Radius

_SCROLL_INTERVAL_MS = 20
_Select = QItemSelectionModel.SelectionFlag


class RubberBand:
    """The rectangle from where the mouse was pressed to where it is. GUI thread only.

    It starts at a place of the photos, not of the window, so it grows while the view scrolls.

    Args:
        view: The view it selects in.
    """

    def __init__(self, view: TileView) -> None:
        self._view = view
        self._from: QPoint | None = None
        self._to = QPoint()
        self._before = QItemSelection()
        self._toggles = False
        self._timer = QTimer(view, interval=_SCROLL_INTERVAL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether the mouse is being dragged."""
        return self._from is not None

    def begin(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Start at a place of the viewport. Ctrl and Shift keep what is selected."""
        keys = Qt.KeyboardModifier
        self._toggles = bool(modifiers & keys.ControlModifier)
        keep = self._toggles or modifiers & keys.ShiftModifier
        selection = self._view.selectionModel()
        if not keep:
            self._view.clearSelection()
        self._before = QItemSelection(selection.selection())
        self._from = place + QPoint(0, self._view.verticalOffset())
        self._to = place
        self._timer.start()

    def move(self, place: QPoint) -> None:
        """Follow the mouse."""
        self._to = place
        area = self._area()
        parts = self._view.tiles.rows_in(Box(area.x(), area.y(), area.width(), area.height()))
        self._view.selectionModel().select(self._before, _Select.ClearAndSelect)
        self._view.select_rows(parts, _Select.Toggle if self._toggles else _Select.Select)
        self._view.viewport().update()

    def end(self) -> None:
        """Take the rectangle away; the selection stays."""
        self._from = None
        self._timer.stop()
        self._view.viewport().update()

    def paint(self, colours: Colours) -> None:
        """Paint the rectangle over the view, inside its paint event."""
        if self._from is None:
            return
        colour = QColor(colours.accent_text)
        painter = QPainter(self._view.viewport())
        painter.setPen(QPen(colour, 1))
        colour.setAlphaF(0.15)
        painter.setBrush(colour)
        shown = self._area().translated(0, -self._view.verticalOffset())
        painter.drawRoundedRect(shown, Radius.PHOTO, Radius.PHOTO)

    def _area(self) -> QRect:
        to = self._to + QPoint(0, self._view.verticalOffset())
        return QRect(self._from or to, to).normalized()

    def _scroll(self) -> None:
        """Scroll while the mouse is held outside, the faster the farther."""
        height = self._view.viewport().height()
        outside = min(0, self._to.y()) or max(0, self._to.y() - height)
        if outside:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + outside // 3)
            self.move(self._to)
