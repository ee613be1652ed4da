"""Selecting with a line drawn around photos by a free hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from photoclust.ui.look.tokens import Colours

_STEP = 3
"""Pixels between two points of the line: nearer ones show nothing of a hand's movement."""

_LINE = 1.5
_FILL_OPACITY = 0.12


class Lasso:
    """The line from where the mouse was pressed to where it is, closed. GUI thread only."""

    def __init__(self) -> None:
        self._line: list[QPoint] = []
        self.toggles = False
        self.keeps = False

    @property
    def active(self) -> bool:
        """Whether a line is being drawn."""
        return bool(self._line)

    def begin(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Start at a place of the viewport. Ctrl turns what is caught over, Shift adds it."""
        self.toggles = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.keeps = self.toggles or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._line = [place]

    def move(self, place: QPoint) -> None:
        """Follow the mouse."""
        if (place - self._line[-1]).manhattanLength() >= _STEP:
            self._line.append(place)

    def end(self) -> None:
        """Take the line away."""
        self._line = []

    def outline(self) -> NDArray[np.float64]:
        """The corners of the line, (n, 2)."""
        return np.array([(p.x(), p.y()) for p in self._line], np.float64).reshape(-1, 2)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Paint the line and what it encloses."""
        if not self._line:
            return
        line = QPolygon(self._line)
        # A line of the background's colour below keeps the dashes visible on any photo.
        painter.setPen(QPen(QColor(colours.window), 2 * _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(line)
        colour = QColor(colours.accent_text)
        pen = QPen(colour, _LINE, Qt.PenStyle.DashLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        colour.setAlphaF(_FILL_OPACITY)
        painter.setBrush(colour)
        painter.drawPolygon(line, Qt.FillRule.WindingFill)
