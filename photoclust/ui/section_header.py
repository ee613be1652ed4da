"""Paints the line above a cluster's photos in the overview, with its small buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from photoclust.ui import words
from photoclust.ui.icons import Icons
from photoclust.ui.photo_grid_model import GridSection
from photoclust.ui.tokens import IconSize, Radius, Space


class HeaderAction(StrEnum):
    """What can be done to a cluster from its header."""

    OPEN = "open"
    ACCEPT = "accept"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class HeaderButton:
    """A painted button: what it does and where it is."""

    action: HeaderAction
    place: QRect
    text: str
    icon: str


class SectionHeader:
    """Paints headers and knows where their buttons are. GUI thread only.

    Args:
        icons: The icons.
        title: Font of names.
        body: Font of the rest.
    """

    def __init__(self, icons: Icons, title: QFont, body: QFont) -> None:
        self._icons = icons
        self.set_fonts(title, body)

    def set_fonts(self, title: QFont, body: QFont) -> None:
        """Use other fonts."""
        self._title = title
        self._body = body
        self._title_metrics = QFontMetrics(title)
        self._body_metrics = QFontMetrics(body)

    @property
    def height(self) -> int:
        """Height of a header."""
        return self._title_metrics.height() + 2 * Space.SMALL + Space.TINY

    def buttons(self, section: GridSection, area: QRect) -> list[HeaderButton]:
        """The buttons of a header, from right to left."""
        if section.cluster is None:
            wanted = [(HeaderAction.OPEN, _tr("Open"), "")]
        else:
            wanted = [(HeaderAction.MORE, "", "ellipsis")]
            if not section.accepted:
                wanted.append((HeaderAction.ACCEPT, _tr("Accept"), "check"))
            wanted.append((HeaderAction.OPEN, _tr("Open"), ""))
        buttons = []
        right = area.right() - Space.SMALL
        height = self._body_metrics.height() + Space.SMALL
        for action, text, icon in wanted:
            width = self._body_metrics.horizontalAdvance(text) + 2 * Space.SMALL
            width += IconSize.SMALL + (Space.TINY if text else 0) if icon else 0
            place = QRect(right - width, area.center().y() - height // 2 + 2, width, height)
            buttons.append(HeaderButton(action, place, text, icon))
            right -= width + Space.TINY
        return buttons

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        section: GridSection,
        *,
        hovered: bool,
        pointed: HeaderAction | None,
    ) -> None:
        """Paint a header.

        Args:
            painter: With antialiasing on.
            area: Where.
            section: What it is the header of.
            hovered: Whether the pointer is on it: then it has its buttons.
            pointed: The button under the pointer.
        """
        colours = self._icons.colours
        right = area.right() - Space.SMALL
        if hovered:
            for button in self.buttons(section, area):
                self._paint_button(painter, button, pointed=button.action is pointed)
                right = button.place.left() - Space.SMALL
        left = area.left() + Space.MEDIUM
        line = QRect(left, area.top() + Space.TINY, max(0, right - left), area.height())
        centre = Qt.AlignmentFlag.AlignVCenter
        details = self._details(section)
        room = line.width() - self._body_metrics.horizontalAdvance(details) - Space.MEDIUM
        painter.setFont(self._title)
        painter.setPen(QColor(colours.text))
        title = self._title_metrics.elidedText(
            section.title, Qt.TextElideMode.ElideRight, max(40, room)
        )
        painter.drawText(line, centre, title)
        line.setLeft(left + self._title_metrics.horizontalAdvance(title) + Space.MEDIUM)
        if section.accepted:
            side = IconSize.SMALL
            ratio = painter.device().devicePixelRatioF()
            icon = self._icons.pixmap("circle-check", side, "success_text", ratio)
            painter.drawPixmap(line.left(), line.center().y() - side // 2 + 1, icon)
            line.setLeft(line.left() + side + Space.SMALL)
        painter.setFont(self._body)
        painter.setPen(QColor(colours.secondary))
        painter.drawText(line, centre, details)

    def _details(self, section: GridSection) -> str:
        text = words.counted(len(section.photos), _tr("1 photo"), _tr("{n} photos"))
        if section.filed_to is not None:
            text += "  ·  " + _tr("filed")
        return text

    def _paint_button(self, painter: QPainter, button: HeaderButton, *, pointed: bool) -> None:
        colours = self._icons.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover if pointed else colours.control))
        painter.drawRoundedRect(button.place, Radius.CONTROL, Radius.CONTROL)
        inside = button.place.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        if button.icon:
            side = IconSize.SMALL
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap(button.icon, side, "text", ratio)
            painter.drawPixmap(inside.left(), inside.center().y() - side // 2 + 1, pixmap)
            inside.setLeft(inside.left() + side + Space.TINY)
        painter.setFont(self._body)
        painter.setPen(QColor(colours.text))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, button.text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SectionHeader", text)
