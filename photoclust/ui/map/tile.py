"""Paints one cell of the map: the photo that stands for it, its number, rings."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from photoclust.ui.language import words
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import AWAY_OPACITY, Radius, Space

_RING, _THIN_RING, _FOCUS, _HOVER = 3.0, 2.0, 2.0, 2.0
_INNER = 1.5
_DASHES = (2.5, 2.0)
_EDGE_OPACITY = 0.1
_BADGE_OPACITY = 0.82
_BADGE_INSET = 5
_THOUSANDS_FROM = 10_000
"""From here on a badge says "12k": more digits do not fit into a small cell."""

_MOST_BADGES = 2000
"""Numbers that are kept drawn: some MB."""


class Ring(StrEnum):
    """What is drawn around a cell.

    All photos of it are selected, some are, the keyboard is on it, the pointer is on it.
    """

    WHOLE = "whole"
    PART = "part"
    FOCUS = "focus"
    HOVER = "hover"


class MapTile:
    """Paints cells. GUI thread only. One per map; colours come from the icons.

    All cells are of one size, so whatever lies over a photo is drawn once and then copied:
    hundreds of cells have to be painted within one frame.

    Args:
        icons: The icons and with them the colours.
        font: The font of numbers.
    """

    def __init__(self, icons: Icons, font: QFont) -> None:
        self._icons = icons
        self._side = 1
        self._ratio = 1.0
        self._made: dict[str, QPixmap] = {}
        self._badges: dict[int, tuple[QPixmap, int]] = {}
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Use another font for numbers; take the colours anew, too."""
        self._font = font
        self._metrics = QFontMetrics(font)
        self._made.clear()
        self._badges.clear()

    def fit(self, side: int, ratio: float) -> None:
        """Paint cells with thumbnails of this size from now on, at a screen's scale factor."""
        if ratio != self._ratio:
            self._badges.clear()
        if (side, ratio) != (self._side, self._ratio):
            self._side, self._ratio = side, ratio
            self._made.clear()

    def paint_photo(
        self, painter: QPainter, x: int, y: int, pixmap: QPixmap | None, *, away: bool
    ) -> None:
        """Paint a cell's photo, or that it is loading.

        Args:
            painter: On the viewport.
            x: Left edge.
            y: Upper edge.
            pixmap: The thumbnail, perhaps of another size; None while it is loading.
            away: Its file cannot be reached.
        """
        if pixmap is None:
            painter.drawPixmap(x, y, self._overlay("placeholder", self._draw_placeholder))
            return
        if away:
            painter.setOpacity(AWAY_OPACITY)
        painter.drawPixmap(x, y, self._side, self._side, pixmap)
        if away:
            painter.setOpacity(1.0)
        # A hair's breadth, or a white photo would melt into a white window.
        painter.drawPixmap(x, y, self._overlay("edge", self._draw_edge))

    def paint_count(self, painter: QPainter, x: int, y: int, count: int) -> None:
        """Paint how many photos a cell stands for, in its upper right corner."""
        badge, width = self._badges.get(count) or self._make_badge(count)
        painter.drawPixmap(x + self._side - _BADGE_INSET - width, y + _BADGE_INSET, badge)

    def paint_ring(self, painter: QPainter, x: int, y: int, ring: Ring) -> None:
        """Paint a ring on a cell."""
        draw = {
            Ring.WHOLE: self._draw_whole,
            Ring.PART: self._draw_part,
            Ring.FOCUS: self._draw_focus,
            Ring.HOVER: self._draw_hover,
        }[ring]
        painter.drawPixmap(x, y, self._overlay(ring, draw))

    def _overlay(self, name: str, draw: Callable[[QPainter], None]) -> QPixmap:
        made = self._made.get(name)
        if made is None:
            made = self._blank(self._side, self._side)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
            painter.end()
            self._made[name] = made
        return made

    def _blank(self, width: int, height: int) -> QPixmap:
        made = QPixmap(round(width * self._ratio), round(height * self._ratio))
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made

    def _draw_placeholder(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.colours.placeholder))
        painter.drawRoundedRect(QRectF(0, 0, self._side, self._side), Radius.PHOTO, Radius.PHOTO)

    def _draw_edge(self, painter: QPainter) -> None:
        colour = QColor(self._icons.colours.text)
        colour.setAlphaF(_EDGE_OPACITY)
        self._draw_line(painter, QPen(colour, 1), 0)

    def _draw_whole(self, painter: QPainter) -> None:
        self._draw_line(painter, QPen(QColor(self._icons.colours.window), _INNER), _RING)
        self._draw_line(painter, QPen(QColor(self._icons.colours.accent_text), _RING), 0)

    def _draw_part(self, painter: QPainter) -> None:
        self._draw_line(painter, QPen(QColor(self._icons.colours.window), _THIN_RING + _INNER), 0)
        pen = QPen(QColor(self._icons.colours.accent_text), _THIN_RING)
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._draw_line(painter, pen, 0)

    def _draw_focus(self, painter: QPainter) -> None:
        self._draw_line(painter, QPen(QColor(self._icons.colours.window), _INNER), _FOCUS)
        self._draw_line(painter, QPen(QColor(self._icons.colours.text), _FOCUS), 0)

    def _draw_hover(self, painter: QPainter) -> None:
        self._draw_line(painter, QPen(QColor(self._icons.colours.secondary), _HOVER), 0)

    def _draw_line(self, painter: QPainter, pen: QPen, inset: float) -> None:
        inset += pen.widthF() / 2
        place = QRectF(0, 0, self._side, self._side).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, Radius.PHOTO, Radius.PHOTO)

    def _make_badge(self, count: int) -> tuple[QPixmap, int]:
        few = count < _THOUSANDS_FROM
        text = words.count(count) if few else f"{words.count(count // 1000)}k"
        height = self._metrics.height()
        width = max(height, self._metrics.horizontalAdvance(text) + Space.SMALL)
        made = self._blank(width, height)
        if len(self._badges) >= _MOST_BADGES:
            self._badges.clear()
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._icons.colours.stage)
        colour.setAlphaF(_BADGE_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        place = QRectF(0, 0, width, height)
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(self._font)
        painter.setPen(QColor(self._icons.colours.on_stage))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        self._badges[count] = made, width
        return self._badges[count]
