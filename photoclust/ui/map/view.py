"""The map of photos: turns mouse, wheel and keys into selections, movements and wishes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.ui.look.theme import Theme
from photoclust.ui.map.canvas import MapCanvas
from photoclust.ui.map.cell_choice import CellChoice
from photoclust.ui.map.frame import MapFrame
from photoclust.ui.map.lasso import Lasso
from photoclust.ui.map.tooltips import cell_tooltip, name_tooltip
from photoclust.ui.photos.drag import drag_photos
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader

_Keys = Qt.KeyboardModifier

_HAND = Qt.CursorShape.PointingHandCursor

_WHEEL_NOTCH = 120
_WHEEL_STEP = 1.25
_KEY_STEP = 1.5

_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOM_KEYS = {
    Qt.Key.Key_Plus: _KEY_STEP,
    Qt.Key.Key_Equal: _KEY_STEP,  # plus without Shift on many keyboards
    Qt.Key.Key_Minus: 1 / _KEY_STEP,
}


@dataclass(frozen=True, slots=True)
class _Press:
    """The left button was pressed on a cell.

    Attributes:
        place: Where on the viewport.
        cell: On which cell.
        modifiers: With which keys.
        waits: What a click does is done when the button is let go, for it may become a drag.
    """

    place: QPoint
    cell: int
    modifiers: Qt.KeyboardModifier
    waits: bool


class PhotoMap(MapCanvas):
    """Photos in the plane that a person can select, drag and act on. GUI thread only.

    It knows no library: what a person wants is told by signals. With the model and the selection
    model of a grid it is a second view of that, and commands that ask the grid act on it, too.

    What is seen is what is caught: a cell that shows one photo of many stands for all of them.

    Args:
        model: What to show.
        loader: Where pixmaps come from; this map is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        choice: Selects cells.

    Signals:
        accept_requested: Enter.
        preview_requested: A photo (PhotoId) was double-clicked.
        group_requested: The name of a group (ClusterId) was clicked.
        size_step_requested: Ctrl and the wheel: +1 larger, -1 smaller.
        moved_by_hand: A person moves or zooms or goes about with keys.
        drag_began: Photos are being dragged out of the map.
        drag_ended: They were dropped or let go.
    """

    accept_requested = Signal()
    preview_requested = Signal(object)
    group_requested = Signal(object)
    size_step_requested = Signal(int)
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
        self._lasso = Lasso()
        self.choice = CellChoice(self)
        self._press: _Press | None = None
        self._held: QPointF | None = None  # where the middle button took hold of the map
        self._under: tuple[int | None, ClusterId | None] = (None, None)
        self._wheel = 0
        self.viewport().setMouseTracking(True)
        self.cells_changed.connect(self._let_go)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self.pointer = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._let_go()
        cell = self.cell_at(self.pointer)
        if event.button() is Qt.MouseButton.MiddleButton:
            self._held = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            named = self.named_at(self.pointer)
            if named is not None:
                self.group_requested.emit(named.cluster)
            elif cell is None:
                self._lasso.begin(self.pointer, event.modifiers())
            else:
                self._press_on(cell, event.modifiers())
        elif cell is not None and not self.choice.holds(cell):
            self.choice.click(cell, _Keys.NoModifier)
        self.repaint_soon()

    def _press_on(self, cell: int, modifiers: Qt.KeyboardModifier) -> None:
        waits = self.choice.holds(cell)
        self._press = _Press(self.pointer or QPoint(), cell, modifiers, waits)
        if not waits:
            self.choice.click(cell, modifiers)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self.pointer = event.position().toPoint()
        if self._held is not None:
            way = event.position() - self._held
            self._held = event.position()
            self._move_by(way)
        elif self._lasso.active:
            self._lasso.move(self.pointer)
            self.choice.catch(self._lasso)
            self.repaint_soon()
        elif self._press is not None:
            self._drag_from(self._press)
        else:
            self._point_at(self.pointer)

    def _point_at(self, place: QPoint) -> None:
        """Show what is under the pointer; paint only if it is something else than before."""
        named = self.named_at(place)
        under = self.cell_at(place), None if named is None else named.cluster
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.ArrowCursor if named is None else _HAND
            self.viewport().setCursor(shape)
            self.repaint_soon()

    def _drag_from(self, press: _Press) -> None:
        place = self.pointer or press.place
        if (place - press.place).manhattanLength() < QApplication.startDragDistance():
            return
        if press.modifiers & _Keys.ShiftModifier:
            # Where photos lie close together there is no empty ground to begin on.
            self._press = None
            self._lasso.begin(press.place, press.modifiers)
        elif self.choice.holds(press.cell):
            self.startDrag(Qt.DropAction.CopyAction)
            self._let_go()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        if self._lasso.active:
            self.choice.take(self._lasso)
        elif self._press is not None and self._press.waits:
            self.choice.click(self._press.cell, self._press.modifiers)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt. A single photo is looked at; what stands for several comes apart."""
        cell = self.cell_at(event.position().toPoint())
        if cell is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self._zoom_to(cell):
            self.preview_requested.emit(self._photos.ids[int(self.level.shown[cell])])

    def _zoom_to(self, cell: int) -> bool:
        """Show a cell's photos so large that they come apart, if they ever do."""
        apart = self.cells.apart_from(self.level, cell)
        if apart is None:
            return False
        left, top, right, bottom = self.cells.extent(self.level, cell)
        frame = self.frame
        room = min(
            (frame.width - 2 * frame.least) / (right - left),
            (frame.height - 2 * frame.least) / (bottom - top),
        )
        # As large as they fit, but no larger than makes a difference to them.
        first, last = (float(frame.least << level) for level in apart)
        scale = max(first, min(room, last))
        self._show(frame.shown_at(scale, (left + right) / 2, (top + bottom) / 2))
        return True

    def _let_go(self) -> None:
        """Forget what the mouse was doing."""
        if self._held is not None:
            self.viewport().unsetCursor()
        self._press = self._held = None
        self._lasso.end()
        self.caught = frozenset()
        self.repaint_soon()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """See Qt."""
        rows = self.selection.numbers()
        if not rows:
            return
        level = self.level
        counted = self.cells.counted(level, self.selection.rows)
        faces = level.shown[counted > 0].tolist()
        if self._press is not None:
            faces.insert(0, int(level.shown[self._press.cell]))
        faces = list(dict.fromkeys(faces))
        self.drag_began.emit()
        try:
            drag_photos(self, self._photos, rows, faces, self._loader, self._theme)
        finally:
            self.drag_ended.emit()

    # Moving and zooming

    def _show(self, frame: MapFrame) -> None:
        """Show another part because a person wants to."""
        if not self._lasso.active:  # which belongs to what is seen
            self.moved_by_hand.emit()
            self.set_frame(frame)

    def _move_by(self, way: QPointF) -> None:
        _ = self.cells  # the limits are found with them
        self._show(self.frame.moved(way.x(), way.y()))

    def _zoom(self, factor: float, place: QPointF) -> None:
        _ = self.cells
        self._show(self.frame.zoomed(factor, place.x(), place.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt. Two fingers on a touch pad move the map; a wheel zooms about the pointer.

        With Ctrl the size of photos changes, with Shift a wheel moves sideways.
        """
        event.accept()
        turned, keys = event.angleDelta(), event.modifiers()
        if keys & _Keys.ControlModifier:
            self._wheel += turned.y()
            steps = int(self._wheel / _WHEEL_NOTCH)
            self._wheel -= steps * _WHEEL_NOTCH
            if steps:
                self.size_step_requested.emit(steps)
        elif event.phase() is not Qt.ScrollPhase.NoScrollPhase:
            pixels = event.pixelDelta()
            self._move_by(QPointF(turned if pixels.isNull() else pixels))
        elif keys & _Keys.ShiftModifier or not turned.y():
            self._move_by(QPointF(turned.y() or turned.x(), 0))
        else:
            self._zoom(_WHEEL_STEP ** (turned.y() / _WHEEL_NOTCH), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_requested.emit()
        elif key == Qt.Key.Key_Escape and self._lasso.active:
            self._let_go()
        elif key == Qt.Key.Key_Escape and self.selection.rows.any():
            self.clearSelection()
        elif key in _DIRECTIONS:
            self.moved_by_hand.emit()
            self._step(*_DIRECTIONS[key], event.modifiers())
        elif key in _ZOOM_KEYS:
            self._zoom(_ZOOM_KEYS[key], self._middle())
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.moved_by_hand.emit()
            self.show_all()
        else:
            super().keyPressEvent(event)

    def _middle(self) -> QPointF:
        """What keys zoom about: the photo the keyboard is on, if it is seen, or the middle."""
        area = QPointF(self.viewport().rect().center())
        place = QPointF(self.visualRect(self.currentIndex()).center())
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        return place if seen else area

    def _step(self, dx: int, dy: int, modifiers: Qt.KeyboardModifier) -> None:
        """Go to the nearest cell in a direction; Shift adds it, Ctrl leaves the selection."""
        cell = self.cells.cell_of(self.currentIndex().row(), self.level)
        there = self._nearest_to_middle() if cell is None else self.level.towards(cell, dx, dy)
        if there is None:
            return
        if modifiers & _Keys.ControlModifier:
            self.choice.go_to(there)
        else:
            self.choice.click(there, modifiers)
        self.scrollTo(self.currentIndex())

    def _nearest_to_middle(self) -> int | None:
        columns = 1 << self.frame.level
        return self.level.nearest(self.frame.x * columns, self.frame.y * columns)

    # The rest

    def viewportEvent(self, event: QEvent) -> bool:
        """See Qt."""
        if event.type() is QEvent.Type.Leave:
            self.pointer = None
            self.repaint_soon()
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def tooltip_at(self, place: QPoint) -> str:
        """What is to be said of what is at a place of the viewport."""
        named = self.named_at(place)
        if named is not None:
            return name_tooltip(named)
        cell = self.cell_at(place)
        if cell is None:
            return ""
        sections = self._photos.sections
        groups = [(sections[n].title, many) for n, many in self.cells.groups_in(self.level, cell)]
        return cell_tooltip(self._photos.photo(int(self.level.shown[cell])), groups)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt. Arriving by keyboard puts the keyboard on a photo in the middle."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            cell = self._nearest_to_middle()
            if cell is not None:
                self.choice.go_to(cell)
        self.repaint_soon()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See Qt."""
        super().focusOutEvent(event)
        self.repaint_soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        super().paintEvent(event)
        if self._lasso.active:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._lasso.paint(painter, self._theme.colours)
