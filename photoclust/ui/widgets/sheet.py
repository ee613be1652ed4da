"""The look of what floats above photos: a sheet with a soft shadow, told apart from any picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photoclust.ui.look.tokens import Colours, Radius

SHADOW = 6
"""How far the shadow reaches, in device-independent pixels: so much is free at every edge."""

_SHADE = 14
"""How dark one of its layers is, of 255."""


def paint_sheet(painter: QPainter, area: QRect, colours: Colours) -> None:
    """Paint a sheet with its shadow into an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet = QRectF(area).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _SHADE))
    for reach in range(1, SHADOW):
        layer = sheet.adjusted(-reach, 1 - reach, reach, 1 + reach)
        painter.drawRoundedRect(layer, Radius.CONTROL + reach, Radius.CONTROL + reach)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.raised))
    inside = sheet.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, Radius.CONTROL, Radius.CONTROL)
