"""Rows of two lines: a name with something quieter below, or a sentence that may wrap once."""

from __future__ import annotations

import os
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photoclust.ui.language.bidi import isolated, left_to_right
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Space, TextSize

AnyIndex = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a model tells the delegate besides Qt's own roles."""

    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    """Quieter text below (str). Without one the first text may take both lines."""
    TINT = Qt.ItemDataRole.UserRole + 2
    """Name of a colour of `Colours` for the first text."""
    BOLD = Qt.ItemDataRole.UserRole + 3
    """Whether the first text is set in bold."""


class TwoLineDelegate(QStyledItemDelegate):
    """Paints every row two lines high; background, icon and check box are the style's.

    Args:
        icons: The icons, for the colours.
        parent: The view.
    """

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and some air."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = QFontMetrics(option.font).horizontalAdvance(text) + option.decorationSize.width()
        return QSize(width + Space.HUGE, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Let the style draw the row without its text, then put the two lines in."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        widget = option.widget
        style = widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, widget)
        area.adjust(Space.TINY, 0, -Space.TINY, 0)
        first = row.text
        row.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)

        enabled = bool(row.state & QStyle.StateFlag.State_Enabled)
        colours = self._icons.colours
        tint = index.data(RowRole.TINT) or "text"
        second = index.data(RowRole.SECOND_LINE) or ""
        bold = QFont(row.font)
        if index.data(RowRole.BOLD):
            bold.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setPen(QColor(getattr(colours, tint if enabled else "disabled")))
        if second:
            self._draw_pair(painter, area, bold, first, second, enabled=enabled)
        else:
            painter.setFont(bold)
            draw_wrapped(painter, area, first)
        if row.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent_text), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_pair(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        first: str,
        second: str,
        *,
        enabled: bool,
    ) -> None:
        small = _smaller(font)
        large_line = QFontMetrics(font).lineSpacing()
        small_line = QFontMetrics(small).lineSpacing()
        top = area.top() + (area.height() - large_line - small_line) // 2
        middle = Qt.TextElideMode.ElideMiddle
        # Lines are higher with letters of other fonts: let them out rather than cut them off.
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        align |= Qt.TextFlag.TextDontClip
        painter.setFont(font)
        line = QRect(area.left(), top, area.width(), large_line)
        first = QFontMetrics(font).elidedText(first, middle, area.width())
        painter.drawText(line, align, _turned(first))
        painter.setFont(small)
        painter.setPen(QColor(getattr(self._icons.colours, "secondary" if enabled else "disabled")))
        line = QRect(area.left(), top + large_line, area.width(), small_line)
        second = QFontMetrics(small).elidedText(second, middle, area.width())
        painter.drawText(line, align, _turned(second))


def _turned(text: str) -> str:
    """A path reads from left to right; of all else the first letter says."""
    return left_to_right(text) if os.sep in text else isolated(text)


def row_height(font: QFont) -> int:
    """Height of a row: two lines and some air."""
    lines = QFontMetrics(font).lineSpacing() + QFontMetrics(_smaller(font)).lineSpacing()
    return lines + 2 * Space.SMALL


def draw_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Draw text on one or two lines, centred vertically; what is beyond is cut with "…"."""
    metrics = painter.fontMetrics()
    lines = wrapped(text, metrics, painter.font(), area.width())
    top = area.top() + (area.height() - metrics.lineSpacing() * len(lines)) // 2
    for number, line in enumerate(lines):
        place = QRect(
            QPoint(area.left(), top + number * metrics.lineSpacing()),
            QSize(area.width(), metrics.lineSpacing()),
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, line)


def wrapped(text: str, metrics: QFontMetrics, font: QFont, width: int) -> list[str]:
    """Break text into at most two lines of `width` pixels, the second cut with "…"."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    length = line.textLength()
    rest = text[length:].lstrip()
    right = Qt.TextElideMode.ElideRight
    if not rest:  # one word longer than the line
        return [metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)]
    return [text[:length].rstrip(), metrics.elidedText(rest, right, width)]


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * TextSize.SMALL.factor)
    small.setWeight(QFont.Weight.Normal)
    return small
