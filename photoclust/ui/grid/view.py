"""The grid of photos: turns mouse, wheel and keys into selections and wishes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from photoclust.ui.grid.canvas import PhotoCanvas
from photoclust.ui.grid.rubber_band import RubberBand
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.drag import drag_photos
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader

_WHEEL_NOTCH = 120


class PhotoGrid(PhotoCanvas):
    """Photos a person can select, drag and act on. GUI thread only.

    It knows no library: what a person wants is told by signals.

    Args:
        model: What to show.
        loader: Where pixmaps come from; this grid is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        accept_requested: Enter.
        left: Esc, while nothing is selected that it would clear.
        preview_requested: A photo (PhotoId) was double-clicked.
        remove_requested: The photo (PhotoId) whose mark was clicked is to leave its group.
        size_step_requested: Ctrl and the wheel: +1 larger, -1 smaller.
        stack_requested: The stack of a photo (PhotoId) is to be opened, or closed.
        header_action: (`GridSection`, `HeaderAction`, global position) of a header's button.
        moved_by_hand: A person scrolls or goes about with keys; photos that arrive do not tell so.
        drag_began: Photos are being dragged out of the grid.
        drag_ended: They were dropped or let go.
    """

    accept_requested = Signal()
    left = Signal()
    preview_requested = Signal(object)
    remove_requested = Signal(object)
    stack_requested = Signal(object)
    size_step_requested = Signal(int)
    header_action = Signal(object, object, QPoint)
    moved_by_hand = Signal()
    drag_began = Signal()
    drag_ended = Signal()

    def __init__(
        self,
        model: PhotoGridModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, loader, theme, parent)
        self._band = RubberBand(self)
        self._wheel = 0
        self.setDragEnabled(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().actionTriggered.connect(lambda _: self.moved_by_hand.emit())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton:
            button = self.header_button_at(place)
            if button is not None:
                self.header_action.emit(*button, event.globalPosition().toPoint())
                return
            photo = self._remove_mark_at(place)
            if photo is not None:
                self.remove_requested.emit(self._photos.ids[photo])
                return
            stack = self._stack_mark_at(place)
            if stack is not None:
                self.stack_requested.emit(self._photos.ids[stack])
                return
            if not self.indexAt(place).isValid():
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.go_to_header_at(place)
                self._band.begin(place, event.modifiers())
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self.pointer = event.position().toPoint()
        self.viewport().update()
        if self._band.active:
            self._band.move(self.pointer)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        if self._band.active:
            self._band.end()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        index = self.indexAt(event.position().toPoint())
        if self._stack_mark_at(event.position().toPoint()) is not None:
            return  # whoever clicks on a number twice wants to open and close
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.preview_requested.emit(self._photos.ids[index.row()])

    def viewportEvent(self, event: QEvent) -> bool:
        """See Qt."""
        if event.type() is QEvent.Type.Leave:
            self.pointer = None
            self.viewport().update()
        if isinstance(event, QHelpEvent) and (text := self.header_tooltip_at(event.pos())):
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt. With Ctrl the wheel changes the size."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _WHEEL_NOTCH)
        self._wheel -= steps * _WHEEL_NOTCH
        if steps:
            self.size_step_requested.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_requested.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.selected_count():
            self.clearSelection()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        self.moved_by_hand.emit()
        if event.key() == Qt.Key.Key_Right and self._resume():
            return
        super().keyPressEvent(event)

    def _resume(self) -> bool:
        """Select the photo that stands where those stood that left; the next would pass it over."""
        row = self.currentIndex().row()
        if row != self.resumes_at or self.selected_count():
            return False
        self.resumes_at = None
        self.select_rows([range(row, row + 1)])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt. Arriving by keyboard puts the keyboard on a photo that can be seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.tiles.count:
            self.set_current_row(self.visible_rows().start)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See Qt."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        super().paintEvent(event)
        self._band.paint(self._theme.colours)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """See Qt."""
        rows = self.selected_rows()
        if not rows:
            return
        self.drag_began.emit()
        try:
            drag_photos(self, self._photos, rows, rows, self._loader, self._theme)
        finally:
            self.drag_ended.emit()

    def _stack_mark_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        mark = self._photos.stack(index.row()) if index.isValid() else None
        if mark is None or self._photos.ids[index.row()] != mark.cover:
            return None
        there = self._tile.stack_mark(self.visualRect(index), mark).contains(place)
        return index.row() if there else None

    def _remove_mark_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        if not index.isValid() or self._photos.membership(index.row()) is None:
            return None
        tile: QRect = self.visualRect(index)
        return index.row() if self._tile.remove_mark(tile).contains(place) else None
