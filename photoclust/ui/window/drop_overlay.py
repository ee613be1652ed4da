"""Lies over the window while folders are dragged over it, and says that a drop is welcome."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius, Space

_OPACITY = 0.94
_MARGIN = 3 * Space.HUGE


class DropOverlay(QWidget):
    """Covers its parent; lets mouse and drag through. GUI thread only.

    Args:
        icons: The icons.
        window: What it lies over.
    """

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._icons = icons
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to add"))
        self.hide()

    def appear(self) -> None:
        """Cover the window."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lit frame."""
        colours = self._icons.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlphaF(_OPACITY)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(colours.accent_text), 2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        inset = float(Space.HUGE)
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, Radius.CARD, Radius.CARD)
        side = IconSize.HERO
        middle = self.rect().center()
        words = self.tr("Drop to add these photos")
        text = self.rect().translated(0, side // 2)
        # What stands in the middle of the window must not shine through behind the words.
        room = painter.boundingRect(text, Qt.AlignmentFlag.AlignCenter, words)
        room = room.united(QRect(middle.x() - side // 2, middle.y() - side, side, side))
        card = room.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(card, Radius.CARD, Radius.CARD)
        icon = self._icons.pixmap("folder-plus", side, "accent_text", self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side, icon)
        painter.setPen(QColor(colours.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, words)
