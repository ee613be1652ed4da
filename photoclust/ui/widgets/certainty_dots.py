"""How sure the app is of a group, as three dots that are read before the word beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photoclust.ui.language.certainty import LEVELS, certainty_level, certainty_sentence
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize

_DOT = 3 / 8
"""Diameter of a dot, in sides of a small icon."""

_GAP = 3 / 16
"""Between dots, likewise."""


def dots_size(icons: Icons) -> QSize:
    """The room that the dots take; they grow with the person's font, as icons do."""
    side = icons.size(IconSize.SMALL)
    return QSize(round(side * (LEVELS * _DOT + (LEVELS - 1) * _GAP)), round(side * _DOT))


def paint_dots(painter: QPainter, place: QRectF, value: float, icons: Icons) -> None:
    """Paint three dots for how sure the app is, 0 to 1; see `paint_level`."""
    paint_level(painter, place, certainty_level(value), icons)


def paint_level(painter: QPainter, place: QRectF, level: int, icons: Icons) -> None:
    """Paint three dots, as many of them filled as the app is sure.

    The others are rings: what differs in form is seen without telling colours apart.

    Args:
        painter: With antialiasing on; in its direction the dots run.
        place: Where, of `dots_size`.
        level: How many are filled.
        icons: The icons and with them the colours.
    """
    side = icons.size(IconSize.SMALL)
    diameter, step = side * _DOT, side * (_DOT + _GAP)
    colour = QColor(icons.colours.secondary)
    backwards = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for number in range(LEVELS):
        along = number * step
        left = place.right() - diameter - along if backwards else place.left() + along
        dot = QRectF(left, place.center().y() - diameter / 2, diameter, diameter)
        if number < level:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        else:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            dot.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawEllipse(dot)


class CertaintyDots(QWidget):
    """The dots as a part of a row. GUI thread only.

    Args:
        icons: The icons and with them the colours.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._value: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        icons.changed.connect(self._resize)

    def show_certainty(
        self, value: float | None, sentence_of: Callable[[float], str] = certainty_sentence
    ) -> None:
        """Show how sure the app is.

        Args:
            value: 0 to 1; None where that is no question.
            sentence_of: Says what that means: of a group, a photo or an offer.
        """
        self._value = value
        sentence = "" if value is None else sentence_of(value)
        self.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """See Qt."""
        return dots_size(self._icons)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        if self._value is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dots(painter, QRectF(self.rect()), self._value, self._icons)

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()
