"""Lies over the window while files are dragged over it, and says what a drop does where."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius, Space

_OPACITY = 0.94
_FIND_SHARE = 3
"""The place to find by a picture takes one part in so many of the window, at its end."""


class Drop(Enum):
    """What a drop can do."""

    ADD = auto()
    FIND = auto()


class DropOverlay(QWidget):
    """Covers its parent; lets mouse and drag through. GUI thread only.

    One place says that files are added. With a single picture there is another beside it, at which
    photos like it are found.

    Args:
        icons: The icons.
        window: What it lies over.
    """

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._icons = icons
        self._window = window
        self._drops: tuple[Drop, ...] = (Drop.ADD,)
        self._lit: Drop | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to add"))
        self.hide()

    def appear(self, drops: tuple[Drop, ...], place: QPoint) -> None:
        """Cover the window and offer what a drop can do; the pointer is at a place of it."""
        self._drops = drops
        self.setGeometry(self._window.rect())
        self.light(place)
        self.raise_()
        self.show()

    def light(self, place: QPoint) -> None:
        """Light up what a drop at a place of the window would do."""
        lit = self.at(place)
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def at(self, place: QPoint) -> Drop | None:
        """What a drop at a place of the window does: between two places the nearer one."""
        return min(self._drops, key=lambda d: abs(self.place(d).center().x() - place.x()))

    def place(self, drop: Drop) -> QRect:
        """Where one has to drop for that."""
        inside = self.rect().adjusted(Space.HUGE, Space.HUGE, -Space.HUGE, -Space.HUGE)
        if len(self._drops) == 1:
            return inside
        find = QRect(inside)
        find.setLeft(inside.right() + 1 - inside.width() // _FIND_SHARE)
        if drop is Drop.FIND:
            return find
        inside.setRight(find.left() - 1 - Space.LARGE)
        return inside

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each place, the one that a drop would be for lit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._icons.colours.window)
        veil.setAlphaF(_OPACITY)
        painter.fillRect(self.rect(), veil)
        for drop in self._drops:
            self._paint_place(painter, drop, self.place(drop), lit=drop is self._lit)

    def _paint_place(self, painter: QPainter, drop: Drop, place: QRect, *, lit: bool) -> None:
        colours = self._icons.colours
        pen = QPen(QColor(colours.accent_text if lit else colours.disabled), 2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        # What stands below must not shine through behind the words.
        painter.setBrush(QColor(colours.selected if lit else colours.raised))
        painter.drawRoundedRect(QRectF(place), Radius.CARD, Radius.CARD)
        side, ratio = IconSize.HERO, self.devicePixelRatioF()
        name = "folder-plus" if drop is Drop.ADD else "scan-search"
        icon = self._icons.pixmap(name, side, "accent_text" if lit else "secondary", ratio)
        middle = place.center()
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side, icon)
        text = self.tr("Drop to add these photos")
        if drop is Drop.FIND:
            text = self.tr("Find photos like this")
        elif len(self._drops) > 1:
            text = self.tr("Drop to add this photo")
        words = QRect(place.left(), middle.y() + Space.SMALL, place.width(), place.height() // 2)
        words.adjust(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        painter.setPen(QColor(colours.text))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, text)
