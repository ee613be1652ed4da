"""Paints the line above a cluster's photos in the overview, with its small buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from photoclust.ui import words
from photoclust.ui.certainty import certainty_word
from photoclust.ui.icons import Icons
from photoclust.ui.photo_grid_model import GridSection
from photoclust.ui.tokens import IconSize, Radius, Space


class HeaderAction(StrEnum):
    """What can be done to a cluster from its header."""

    OPEN = "open"
    ACCEPT = "accept"
    FILE = "file"
    SPLIT = "split"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class HeaderButton:
    """A painted button: what it does and where it is.

    Attributes:
        action: What it does.
        place: Where it is.
        name: What it is called.
        text: What of the name there is room for.
        icon: Its icon.
    """

    action: HeaderAction
    place: QRect
    name: str
    text: str
    icon: str


_ROOM_FOR_WORDS = 640
"""Width of a header from which its buttons have words beside their icons."""

_MARK = 3
"""Width of the bar beside the name of a chosen section."""


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
            wanted = [(HeaderAction.OPEN, _tr("Open"), "layout-grid")]
        else:
            accept, file = _tr("Accept"), _tr("File…")
            if section.left_out:  # commands take the whole group all the same
                number = words.count(section.total)
                accept = _tr("Accept all {n}").replace("{n}", number)
                file = _tr("File all {n}…").replace("{n}", number)
            wanted = [
                (HeaderAction.MORE, _tr("More for this group"), "ellipsis"),
                (HeaderAction.OPEN, _tr("Open"), "layout-grid"),
                (HeaderAction.SPLIT, _tr("Split"), "split"),
                (HeaderAction.FILE, file, "folder-output"),
            ]
            if not section.accepted:
                wanted.append((HeaderAction.ACCEPT, accept, "check"))
        buttons = []
        right = area.right() - Space.SMALL
        height = self._body_metrics.height() + Space.SMALL
        roomy = area.width() >= _ROOM_FOR_WORDS
        for action, word, icon in wanted:
            text = word if roomy and action is not HeaderAction.MORE else ""
            width = self._body_metrics.horizontalAdvance(text) + 2 * Space.SMALL
            width += IconSize.SMALL + (Space.TINY if text else 0)
            top = self._line(area).center().y() - height // 2 + 1
            place = QRect(right - width, top, width, height)
            buttons.append(HeaderButton(action, place, word, text, icon))
            right -= width + Space.TINY
        return buttons

    def _line(self, area: QRect) -> QRect:
        """The line that name and buttons share: a little low, nearer to the photos."""
        return area.adjusted(Space.MEDIUM, Space.TINY, -Space.SMALL, 0)

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        section: GridSection,
        *,
        chosen: bool,
        hovered: bool,
        pointed: HeaderAction | None,
    ) -> None:
        """Paint a header.

        Args:
            painter: With antialiasing on.
            area: Where.
            section: What it is the header of.
            chosen: Whether keys act on it: then it has its buttons, and a mark.
            hovered: Whether the pointer is on it: then it has its buttons too.
            pointed: The button under the pointer.
        """
        colours = self._icons.colours
        line = self._line(area)
        if chosen or hovered:
            for button in self.buttons(section, area):
                self._paint_button(painter, button, pointed=button.action is pointed)
                line.setRight(button.place.left() - Space.SMALL)
        if chosen:
            self._paint_mark(painter, line)
        left = line.left()
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
        text = words.part_of(
            len(section.photos),
            section.total,
            _tr("1 photo"),
            _tr("{n} photos"),
            _tr("{n} of {all}"),
        )
        if section.certainty is not None:
            text += "  ·  " + certainty_word(section.certainty)
        if section.filed_to is not None:
            text += "  ·  " + _tr("filed")
        return text

    def _paint_mark(self, painter: QPainter, line: QRect) -> None:
        height = self._title_metrics.height()
        top = line.center().y() - height // 2 + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.colours.accent))
        place = QRect(line.left() - Space.SMALL, top, _MARK, height)
        painter.drawRoundedRect(place, _MARK / 2, _MARK / 2)

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
