"""Paints the line above photos of a cluster, with its small buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated
from photoclust.ui.language.certainty import certainty_word
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius, Space, mix
from photoclust.ui.photos.rows import GridSection, SectionPart
from photoclust.ui.widgets.certainty_dots import dots_size, paint_dots


class HeaderAction(StrEnum):
    """What can be done to a cluster from its header."""

    OPEN = "open"
    ACCEPT = "accept"
    FILE = "file"
    SPLIT = "split"
    MORE = "more"
    TAKE = "take"
    SEND_BACK = "send back"
    LEAVE = "leave"


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

_BETWEEN, _SPACE = "\u00a0\u00a0·\u00a0\u00a0", "\u00a0\u00a0"
"""Ordinary spaces at an end would be given up where a line is written from its right end."""

_DOTS = ""
"""The part of what is said that is painted."""


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
        """The buttons of a header, the last one first."""
        wanted: list[tuple[HeaderAction, str, str]]
        if section.part is SectionPart.NEW:
            wanted = _for_new(section)
        elif section.alone or section.event is not None:
            wanted = []  # those of the cluster stand above; an event has none
        elif section.cluster is None:
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
        if section.part is SectionPart.NEW:  # few words, and what is asked is in them
            said = self._body_metrics.horizontalAdvance("".join(word for _, word, _ in wanted))
            roomy = said + len(wanted) * (IconSize.SMALL + 3 * Space.SMALL) <= area.width() // 2
        for action, word, icon in wanted:
            text = word if roomy and action is not HeaderAction.MORE else ""
            width = self._body_metrics.horizontalAdvance(text) + 2 * Space.SMALL
            width += IconSize.SMALL + (Space.TINY if text else 0)
            top = self._line(area).center().y() - height // 2 + 1
            place = QRect(right - width, top, width, height)
            buttons.append(HeaderButton(action, _mirrored(place, area), word, text, icon))
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
        if chosen or hovered or section.part is SectionPart.NEW:
            for button in self.buttons(section, area):
                self._paint_button(painter, button, pointed=button.action is pointed)
                line.setRight(_mirrored(button.place, area).left() - Space.SMALL)
        if chosen:
            self._paint_mark(painter, line, area)
        new = section.part is SectionPart.NEW
        details = self._details(section)
        marked = section.accepted and not new and not section.alone
        sure = section.certainty if _DOTS in details else None
        dots = dots_size(self._icons)
        needed = self._body_metrics.horizontalAdvance("".join(details)) + Space.MEDIUM
        needed += 0 if sure is None else dots.width()
        needed += IconSize.SMALL + Space.SMALL if marked else 0
        if new:
            self._paint_icon(painter, "sparkles", "accent_text", line, area)
        stand_in = section.unnamed and not section.alone
        font = QFont(self._title)
        font.setItalic(stand_in)  # as in the list
        painter.setFont(font)
        painter.setPen(QColor(colours.secondary if stand_in else colours.text))
        title = self._title_metrics.elidedText(
            _title_of(section), Qt.TextElideMode.ElideRight, max(40, line.width() - needed)
        )
        self._write(painter, title, line, area)
        line.setLeft(line.left() + Space.MEDIUM)
        if marked:
            self._paint_icon(painter, "circle-check", "success_text", line, area)
        painter.setFont(self._body)
        painter.setPen(QColor(colours.secondary))
        for part in details:
            if part != _DOTS:
                self._write(painter, part, line, area)
            elif sure is not None and dots.width() < line.width():
                place = _mirrored(_beginning(line, dots.width(), dots.height()), area)
                paint_dots(painter, QRectF(place), sure, self._icons)
                painter.setPen(QColor(colours.secondary))
                line.setLeft(line.left() + dots.width())

    def _paint_icon(
        self, painter: QPainter, name: str, tint: str, line: QRect, area: QRect
    ) -> None:
        """Paint an icon at the beginning of what is left of a line; then less is left of it."""
        place = _beginning(line, IconSize.SMALL, IconSize.SMALL)
        icon = self._icons.pixmap(name, IconSize.SMALL, tint, painter.device().devicePixelRatioF())
        painter.drawPixmap(_mirrored(place, area).topLeft(), icon)
        line.setLeft(line.left() + IconSize.SMALL + Space.SMALL)

    def _write(self, painter: QPainter, text: str, line: QRect, area: QRect) -> None:
        """Write at the beginning of what is left of a line; then less is left of it."""
        width = painter.fontMetrics().horizontalAdvance(text)
        place = QRect(line.left(), line.top(), min(width + 1, line.width()), line.height())
        painter.drawText(_mirrored(place, area), Qt.AlignmentFlag.AlignVCenter, isolated(text))
        line.setLeft(line.left() + width)

    def _details(self, section: GridSection) -> list[str]:
        """What is said behind the name, part by part: each has a direction of its own."""
        if section.alone:
            return []
        if section.part is SectionPart.NEW:
            return [_new_photos(section)]
        parts = [
            words.photos(section.total, shown=section.shown),
        ]
        if section.certainty is not None:
            parts += [_BETWEEN, _DOTS, _SPACE, certainty_word(section.certainty)]
        if section.filed_to is not None:
            parts += [_BETWEEN, _tr("filed")]
        return parts

    def _paint_mark(self, painter: QPainter, line: QRect, area: QRect) -> None:
        height = self._title_metrics.height()
        top = line.center().y() - height // 2 + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.colours.accent))
        place = QRect(line.left() - Space.SMALL, top, _MARK, height)
        painter.drawRoundedRect(_mirrored(place, area), _MARK / 2, _MARK / 2)

    def _paint_button(self, painter: QPainter, button: HeaderButton, *, pointed: bool) -> None:
        colours = self._icons.colours
        main = button.action is HeaderAction.TAKE
        fill = colours.hover if pointed else colours.control
        if main:
            fill = mix(colours.accent, colours.on_accent, 0.12) if pointed else colours.accent
        tint = "on_accent" if main else "text"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(button.place, Radius.CONTROL, Radius.CONTROL)
        inside = button.place.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        icon = _beginning(inside, IconSize.SMALL, IconSize.SMALL)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._icons.pixmap(button.icon, IconSize.SMALL, tint, ratio)
        painter.drawPixmap(_mirrored(icon, button.place).topLeft(), pixmap)
        inside.setLeft(icon.left() + icon.width() + Space.TINY)
        painter.setFont(self._body)
        painter.setPen(QColor(getattr(colours, tint)))
        text = _mirrored(inside, button.place)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, isolated(button.text))


def _for_new(section: GridSection) -> list[tuple[HeaderAction, str, str]]:
    """The buttons of new photos, the last one first."""
    if section.cluster is None:
        return [(HeaderAction.LEAVE, _tr("Leave here"), "inbox")]
    add = _tr("Add")
    if section.left_out:  # all are meant all the same
        add = _tr("Add all {n}").replace("{n}", words.count(section.total))
    return [
        (HeaderAction.SEND_BACK, _tr("Not here"), "x"),
        (HeaderAction.TAKE, add, "check"),
    ]


def _title_of(section: GridSection) -> str:
    """The name of a section: that of its cluster, unless it stands above already."""
    if not section.alone or section.part is SectionPart.WHOLE:
        return section.title
    if section.part is SectionPart.NEW:
        return _new_photos(section)
    number = section.total
    if section.cluster is None:
        return told(Text("1 photo that was left here", "{n} photos that were left here", n=number))
    return told(Text("The other photo", "The other {n} photos", n=number))


def _new_photos(section: GridSection) -> str:
    """What is said of new photos ("12 new photos that fit here")."""
    number, shown = section.total, section.shown
    if section.cluster is None:
        return told(
            Text("1 photo that is in no group yet", "{n} photos that are in no group yet", n=number)
        )
    if shown != number:
        return told(
            Text(
                "{shown} of 1 new photo that fits here",
                "{shown} of {n} new photos that fit here",
                n=number,
                shown=shown,
            )
        )
    return told(Text("1 new photo that fits here", "{n} new photos that fit here", n=number))


def _beginning(line: QRect, width: int, height: int) -> QRect:
    """A place at the beginning of a line, in the middle of its height."""
    return QRect(line.left(), line.center().y() - height // 2 + 1, width, height)


def _mirrored(place: QRect, area: QRect) -> QRect:
    """A place as it is where the window runs from right to left, and the other way round."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SectionHeader", text)
