"""A picture that can be pressed: in the preview, among similar photos."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius

_RING = 2
_UPPER_THIRD = 0.35


class PictureButton(QAbstractButton):
    """Paints a picture with rounded corners, a quiet placeholder without one. GUI thread only.

    Args:
        icons: The icons.
        cover: True fills the whole square and cuts what is beyond (for small ones); False shows
            the whole picture.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, *, cover: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._cover = cover
        self._pixmap = QPixmap()
        self._symbol = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        icons.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to see."""
        return not self._pixmap.isNull()

    def show_image(self, image: QImage | None, symbol: str = "") -> None:
        """Show a picture, or without one an icon (`symbol`) on the placeholder."""
        self._pixmap = QPixmap() if image is None else QPixmap.fromImage(image)
        self._symbol = symbol
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Square when it covers, three quarters when it shows the whole picture."""
        return width if self._cover else width * 3 // 4

    def sizeHint(self) -> QSize:
        """A middling size; the layout decides."""
        return QSize(72, 72) if self._cover else QSize(240, 180)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow panel."""
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture or its placeholder, and a ring when it has the focus."""
        colours = self._icons.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        if self.has_picture:
            target = self._target(area)
            outline = QPainterPath()
            shape = target.intersected(area)
            outline.addRoundedRect(shape, Radius.PHOTO, Radius.PHOTO)
            painter.save()
            painter.setClipPath(outline)
            painter.drawPixmap(target, self._reduced(target), QRectF())
            painter.restore()
        else:
            shape = area
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.placeholder))
            painter.drawRoundedRect(area, Radius.PHOTO, Radius.PHOTO)
            if self._symbol:
                side = min(IconSize.HERO, int(min(area.width(), area.height()) / 2))
                ratio = self.devicePixelRatioF()
                symbol = self._icons.pixmap(self._symbol, side, "disabled", ratio)
                corner = area.center() - QRectF(0, 0, side, side).center()
                painter.drawPixmap(corner, symbol)
        if self.hasFocus() or (self.underMouse() and self._cover):
            ring = QColor(colours.accent_text)
            painter.setPen(QPen(ring, _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = _RING / 2
            ringed = shape.adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ringed, Radius.PHOTO, Radius.PHOTO)

    def _target(self, area: QRectF) -> QRectF:
        size = QSizeF(self._pixmap.size())
        mode = Qt.AspectRatioMode
        fitting = mode.KeepAspectRatioByExpanding if self._cover else mode.KeepAspectRatio
        target = QRectF(area.topLeft(), size.scaled(area.size(), fitting))
        target.moveCenter(area.center())
        if self._cover and target.height() > area.height():
            # Heads are in the upper part of a tall photo; they must not be cut off.
            target.moveTop(area.top() - (target.height() - area.height()) * _UPPER_THIRD)
        return target

    def _reduced(self, target: QRectF) -> QPixmap:
        """The picture at the size it is drawn: painting alone would leave out pixels."""
        ratio = self.devicePixelRatioF()
        wanted = (target.size() * ratio).toSize().expandedTo(QSize(1, 1))
        if self._pixmap.width() <= wanted.width() * 2:
            return self._pixmap
        return self._pixmap.scaled(
            wanted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
