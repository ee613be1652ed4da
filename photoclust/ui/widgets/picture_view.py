"""One picture, zoomed and dragged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_LARGEST_FIT = 1.0
"""Small pictures are not blown up unless a person zooms in: a blur tells less than a small one."""

_LARGEST_ZOOM = 16.0
_SHARP_PIXELS_FROM = 3.0
"""From this zoom on a person wants to see the pixels, not a blur between them."""

_WHEEL_STEP = 1.25
_KEY_STEP = 1.5


@dataclass(frozen=True, slots=True)
class Place:
    """What is seen of a picture, whatever its size.

    Attributes:
        across: Where the middle of the view is, 0 at the picture's left border, 1 at its right.
        down: Likewise from the top.
        length: Pixels of the screen that the longer side of the whole picture would take; None
            where the whole picture is shown.
    """

    across: float
    down: float
    length: float | None


class PictureView(QWidget):
    """Shows a picture fitted to the widget or at any zoom. GUI thread only.

    Zoom is in screen pixels per picture pixel, so 1.0 shows each pixel of the photo as one pixel
    of the screen, whatever the screen's scale factor and however reduced the picture at hand is.

    Args:
        parent: Qt parent.

    Signals:
        zoom_changed: The zoom (float) as it is shown now.
        detail_wanted: The picture at hand has fewer pixels than are being looked at.
        moved: A person zoomed or moved the picture.
    """

    zoom_changed = Signal(float)
    detail_wanted = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._full = QSizeF()
        self._zoom: float | None = None  # None: fitted
        self._centre = QPointF()
        self._pressed: QPointF | None = None
        self.setMinimumSize(120, 90)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._zoom is None

    @property
    def zoom(self) -> float:
        """Screen pixels per picture pixel, as shown now."""
        return self._fit() if self._zoom is None else self._zoom

    @property
    def place(self) -> Place:
        """What is seen now."""
        middle = self._relative_centre()
        length = None if self._zoom is None else self._zoom * self._longest
        return Place(middle.x(), middle.y(), length)

    def follow(self, place: Place) -> None:
        """Show the same place as another view, as far as this picture reaches."""
        if not self.has_picture:
            return
        smallest = min(self._fit(), 1.0)
        zoom = None if place.length is None else min(_LARGEST_ZOOM, place.length / self._longest)
        self._zoom = None if zoom is None or zoom <= smallest else zoom
        self._centre = QPointF(place.across * self._full.width(), place.down * self._full.height())
        self._settle()

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return not self._pixmap.isNull()

    def clear(self) -> None:
        """Show nothing."""
        self._pixmap = QPixmap()
        self._full = QSizeF()
        self._zoom = None
        self.update()

    def show_picture(self, image: QImage | QPixmap, full_size: QSize | None = None) -> None:
        """Show another picture, fitted.

        Args:
            image: The picture, perhaps reduced.
            full_size: Size of the whole photo in pixels; that of `image` when unknown.
        """
        self._take(image, full_size)
        self._fit_whole()

    def sharpen(self, image: QImage | QPixmap, full_size: QSize | None = None) -> None:
        """Show the same picture with more pixels; zoom and place stay."""
        place = self._relative_centre()
        self._take(image, full_size)
        self._centre = QPointF(place.x() * self._full.width(), place.y() * self._full.height())
        self._settle()

    def fit(self) -> None:
        """Show the whole picture."""
        self._fit_whole()
        self.moved.emit()

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom so that the point `around` (widget coordinates, else the middle) stays put."""
        if not self.has_picture:
            return
        anchor = QPointF(self.width() / 2, self.height() / 2) if around is None else around
        fixed = self._to_picture(anchor)
        smallest = min(self._fit(), 1.0)
        zoom = min(_LARGEST_ZOOM, max(smallest, zoom))
        # Zooming out to the whole picture means fitting it, also when the window grows later.
        self._zoom = None if zoom <= smallest and smallest == self._fit() else zoom
        self._centre += fixed - self._to_picture(anchor)
        self._settle()
        self.moved.emit()

    def zoom_in(self) -> None:
        """Zoom in by one key step."""
        self.zoom_to(self.zoom * _KEY_STEP)

    def zoom_out(self) -> None:
        """Zoom out by one key step."""
        self.zoom_to(self.zoom / _KEY_STEP)

    def toggle_zoom(self, around: QPointF | None = None) -> None:
        """Go between the whole picture and one screen pixel per picture pixel."""
        if self.fitted:
            self.zoom_to(1.0 if self._fit() != 1.0 else 2.0, around)
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching, on touch screens and on touch pads."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self.mapFromGlobal(pinch.centerPoint())
                self.zoom_to(self.zoom * pinch.scaleFactor(), centre)
                event.accept(pinch)
                return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; two fingers on a touch pad move the picture instead."""
        on_pad = event.device().type() is QInputDevice.DeviceType.TouchPad
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if on_pad and not ctrl:
            self._move_by(QPointF(event.pixelDelta()))
        else:
            steps = event.angleDelta().y() / 120
            self.zoom_to(self.zoom * _WHEEL_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() is Qt.MouseButton.LeftButton and not self.fitted:
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if self._pressed is not None:
            self._move_by(event.position() - self._pressed)
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go."""
        self._pressed = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where a person pointed, or out again."""
        self.toggle_zoom(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture fitted, or the same place in the middle."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part of the picture that is in view."""
        if not self.has_picture:
            return
        painter = QPainter(self)
        smooth = self.zoom < _SHARP_PIXELS_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        scale = self._scale()
        origin = QPointF(self.width() / 2, self.height() / 2) - self._centre * scale
        # Only what is seen: at a high zoom the whole target would be hundreds of megapixels.
        seen = QRectF(self._to_picture(QPointF(0, 0)), QSizeF(self.size()) / scale)
        seen = seen.intersected(QRectF(QPointF(0, 0), self._full))
        target = QRectF(origin + seen.topLeft() * scale, seen.size() * scale)
        x, y = self._pixels_per_full()
        source = QRectF(seen.x() * x, seen.y() * y, seen.width() * x, seen.height() * y)
        painter.drawPixmap(target, self._pixmap, source)

    def _take(self, image: QImage | QPixmap, full_size: QSize | None) -> None:
        self._pixmap = image if isinstance(image, QPixmap) else QPixmap.fromImage(image)
        self._full = QSizeF(self._pixmap.size() if full_size is None else full_size)

    @property
    def _longest(self) -> float:
        return max(self._full.width(), self._full.height(), 1.0)

    def _fit_whole(self) -> None:
        self._zoom = None
        self._centre = QPointF(self._full.width() / 2, self._full.height() / 2)
        self._settle()

    def _fit(self) -> float:
        if self._full.isEmpty():
            return 1.0
        ratio = self.devicePixelRatioF()
        across = self.width() * ratio / self._full.width()
        down = self.height() * ratio / self._full.height()
        return min(across, down, _LARGEST_FIT)

    def _scale(self) -> float:
        """Device-independent pixels per picture pixel."""
        return self.zoom / self.devicePixelRatioF()

    def _to_picture(self, point: QPointF) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return self._centre + (point - middle) / self._scale()

    def _relative_centre(self) -> QPointF:
        if self._full.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF(
            self._centre.x() / self._full.width(), self._centre.y() / self._full.height()
        )

    def _pixels_per_full(self) -> tuple[float, float]:
        return (
            self._pixmap.width() / self._full.width(),
            self._pixmap.height() / self._full.height(),
        )

    def _move_by(self, delta: QPointF) -> None:
        self._centre -= delta / self._scale()
        self._settle()
        self.moved.emit()

    def _settle(self) -> None:
        """Keep the picture in view, tell the zoom, and ask for more pixels where they lack."""
        if self.has_picture:
            self._centre = QPointF(
                _kept(self._centre.x(), self._full.width(), self.width() / self._scale()),
                _kept(self._centre.y(), self._full.height(), self.height() / self._scale()),
            )
            if self._pixels_per_full()[0] < min(1.0, self.zoom) * 0.99:
                self.detail_wanted.emit()
            self.zoom_changed.emit(self.zoom)
        self._show_cursor()
        self.update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor if self.fitted else Qt.CursorShape.OpenHandCursor
        if self.cursor().shape() is not shape:
            self.setCursor(QCursor(shape))


def _kept(centre: float, length: float, seen: float) -> float:
    """Keep a view of length `seen` inside a picture of `length`; a smaller picture is centred."""
    if seen >= length:
        return length / 2
    return min(max(centre, seen / 2), length - seen / 2)
