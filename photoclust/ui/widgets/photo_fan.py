"""A few photos like cards in a hand: so it is seen at a glance what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Radius, Space

_REACH, _APART = 36.0, 16.0
"""Degrees from the first card to the last, and at most between two."""

_CARD = 0.58
"""The longer side of a card, as a share of the height there is."""

_ARM = 1.5
"""How far below its middle cards are turned about, in cards."""

_SHADE = 26
"""How dark one layer of a card's shadow is, of 255."""

_LAYERS = 3


class PhotoFan(QWidget):
    """Paints small photos that overlap, the last on top. GUI thread only.

    It says nothing that is not said in words beside it, so screen readers leave it out.

    Args:
        icons: The icons, and with them the colours.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._faces: tuple[QPixmap, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        icons.changed.connect(self.update)

    @property
    def number(self) -> int:
        """How many photos are seen."""
        return len(self._faces)

    def show_faces(self, faces: Sequence[QImage | None]) -> None:
        """Show some photos; one of None lies there without a picture."""
        self._faces = tuple(QPixmap() if f is None else QPixmap.fromImage(f) for f in faces)
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as the picture of one photo."""
        return width * 3 // 4

    def sizeHint(self) -> QSize:
        """A middling size; the layout decides."""
        return QSize(240, 180)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow panel."""
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.height(), self.width() * 3 // 4) * _CARD
        apart = min(_APART, _REACH / max(1, len(self._faces) - 1))
        for number, face in enumerate(self._faces):
            painter.save()
            painter.translate(QRectF(self.rect()).center() + QPointF(0, side * _ARM))
            painter.rotate((number - (len(self._faces) - 1) / 2) * apart)
            painter.translate(0, -side * _ARM)
            self._paint_card(painter, face, side)
            painter.restore()

    def _paint_card(self, painter: QPainter, face: QPixmap, side: float) -> None:
        colours = self._icons.colours
        shape = QSizeF(3, 2) if face.isNull() else QSizeF(face.size())
        shape.scale(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        inner = QRectF(QPointF(), shape)
        inner.moveCenter(QPointF())
        card = inner.adjusted(-Space.TINY, -Space.TINY, Space.TINY, Space.TINY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _SHADE))
        for reach in range(_LAYERS):
            layer = card.adjusted(-reach, 1 - reach, reach, 1 + reach)
            painter.drawRoundedRect(layer, Radius.CONTROL + reach, Radius.CONTROL + reach)
        painter.setPen(QPen(QColor(colours.line), 1))  # like prints, light on dark too
        painter.setBrush(QColor(colours.on_stage))
        painter.drawRoundedRect(card, Radius.CONTROL, Radius.CONTROL)
        if face.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.placeholder))
            painter.drawRoundedRect(inner, Radius.PHOTO, Radius.PHOTO)
            return
        outline = QPainterPath()
        outline.addRoundedRect(inner, Radius.PHOTO, Radius.PHOTO)
        painter.setClipPath(outline)
        painter.drawPixmap(inner, self._reduced(face, inner.size()), QRectF())

    def _reduced(self, face: QPixmap, size: QSizeF) -> QPixmap:
        """The photo at the size it is drawn: painting alone would leave out pixels."""
        wanted = (size * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if face.width() <= wanted.width() * 2:
            return face
        return face.scaled(
            wanted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
