"""Paints one photo of the grid: the picture, its selection ring, marks and name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPen, QPixmap

from photoclust.core.photo import Photo, Presence
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated
from photoclust.ui.language.certainty import likeness_level
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import AWAY_OPACITY, IconSize, Radius, Space
from photoclust.ui.photos.stacks import StackMark
from photoclust.ui.widgets.certainty_dots import dots_size, paint_level

_RING = 3
_BADGE = 20
_FRAME = 2
"""Half of the room between tiles."""

_NAME_FROM_SIDE = 110
"""On smaller tiles a name would be a few letters and hide the picture."""

_EDGE_OPACITY = 0.1

_FILM_SHADE = (0, 0, 0, 165)
"""Behind what is said of a video, on whatever picture."""


@dataclass(frozen=True, slots=True)
class TileState:
    """What a tile shows besides its photo.

    Attributes:
        selected: The photo is selected.
        current: The keyboard is on the photo, and the grid has the focus.
        hovered: The pointer is on the photo.
        absent: There is no thumbnail and none will come.
        removable: A hovered photo shows the mark that takes it out of the group.
        named: The name stands under the tile already.
        film: How long the video is, or empty where that is not known; None for a photo.
        stack: What it stands for, or is one of.
    """

    selected: bool = False
    current: bool = False
    hovered: bool = False
    absent: bool = False
    removable: bool = False
    named: bool = False
    film: str | None = None
    stack: StackMark | None = None


class PhotoTile:
    """Paints tiles. GUI thread only. One per grid; colours come from the icons.

    Args:
        icons: The icons and with them the colours.
        font: The font of names.
    """

    def __init__(self, icons: Icons, font: QFont) -> None:
        self._icons = icons
        self._ring = QPen()
        self._focus = QPen()
        self._placeholder = QColor()
        self._inner = QPen()
        self._edge = QPen()
        self._text = QColor()
        self.set_font(font)
        self.recolour()

    def set_font(self, font: QFont) -> None:
        """Use another font for names."""
        self._font = font
        self._metrics = QFontMetrics(font)

    @property
    def caption_height(self) -> int:
        """Height of a name under a tile."""
        return self._metrics.height() + Space.TINY

    def recolour(self) -> None:
        """Take the colours anew, after `Icons.changed`."""
        colours = self._icons.colours
        self._ring = QPen(QColor(colours.accent_text), _RING)
        self._focus = QPen(QColor(colours.text), 2)
        self._inner = QPen(QColor(colours.window), 1.5)
        self._placeholder = QColor(colours.placeholder)
        edge = QColor(colours.text)
        edge.setAlphaF(_EDGE_OPACITY)
        self._edge = QPen(edge, 1)
        self._text = QColor(colours.secondary)

    def paint(
        self,
        painter: QPainter,
        tile: QRect,
        photo: Photo | None,
        pixmap: QPixmap | None,
        state: TileState,
    ) -> None:
        """Paint a tile.

        Args:
            painter: With antialiasing on.
            tile: The square.
            photo: The photo, or None when the library lost it.
            pixmap: Its thumbnail in device pixels, or None while it is loading.
            state: Selection and the like.
        """
        away = photo is not None and photo.presence is not Presence.PRESENT
        counted = state.stack
        if counted is not None and counted.opened:
            self._paint_frame(painter, tile)
        if counted is not None and (photo is None or photo.id != counted.cover):
            counted = None  # it is told once
        if pixmap is None:
            self._paint_placeholder(painter, tile, absent=state.absent)
        elif away:
            painter.setOpacity(AWAY_OPACITY)
            self._paint_pixmap(painter, tile, pixmap)
            painter.setOpacity(1.0)
        else:
            self._paint_pixmap(painter, tile, pixmap)
        wide = tile.width() >= _NAME_FROM_SIDE
        if state.hovered and wide and photo is not None and not state.named:
            taken = 0 if counted is None else self.stack_mark(tile, counted).width()
            self._paint_name(painter, tile, words.printable(photo.name), taken)
        elif state.film is not None:
            self._paint_film(painter, tile, state.film)
        if away and photo is not None:
            self._paint_away(painter, tile, photo.presence)
        if state.hovered and state.removable:
            self._paint_badge(painter, self.remove_mark(tile), "x")
        if counted is not None:
            self._paint_stack(painter, self.stack_mark(tile, counted), counted)
        if state.selected:
            self._paint_selection(painter, tile)
        elif state.current:
            self._paint_ring(painter, tile, self._focus)

    def paint_caption(
        self, painter: QPainter, area: QRect, text: str, likeness: float | None
    ) -> None:
        """Paint what stands under a tile: the name, or where the photo lives.

        Args:
            painter: With antialiasing on; in its direction dots and text run.
            area: The place below the tile.
            text: The name.
            likeness: How alike the photo is to what was asked about, as dots before the name; None
                where that is no question.
        """
        dots = QSize() if likeness is None else dots_size(self._icons)
        taken = 0 if likeness is None else dots.width() + Space.SMALL
        room = area.width() - taken
        name = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        wide = min(room, self._metrics.horizontalAdvance(name))
        line = QRect(area.x() + (room - wide) // 2, area.y(), taken + wide, area.height())
        backwards = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if likeness is not None:
            left = line.right() + 1 - dots.width() if backwards else line.x()
            place = QRectF(left, line.y(), dots.width(), line.height())
            paint_level(painter, place, likeness_level(likeness), self._icons)
        line.adjust(0 if backwards else taken, 0, -taken if backwards else 0, 0)
        painter.setFont(self._font)
        painter.setPen(self._text)
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        # A letter may reach over its own width; the room beside it is free.
        align |= Qt.TextFlag.TextDontClip
        painter.drawText(line, align, isolated(name))

    def remove_mark(self, tile: QRect) -> QRect:
        """Where the mark that takes a photo out of its group is."""
        return self._badge_at(tile, Qt.Corner.TopRightCorner)

    def stack_mark(self, tile: QRect, stack: StackMark) -> QRect:
        """Where it stands how many photos a stack has; a click there opens and closes it."""
        place = self._badge_at(tile, Qt.Corner.BottomLeftCorner)
        wide = self._metrics.horizontalAdvance(words.count(len(stack.photos)))
        place.setWidth(_BADGE + wide + Space.SMALL)
        return place

    def paint_mark(self, painter: QPainter, tile: QRect, icon: str) -> None:
        """Paint an icon where the mark that takes a photo out is."""
        self._paint_badge(painter, self.remove_mark(tile), icon)

    def _paint_pixmap(self, painter: QPainter, tile: QRect, pixmap: QPixmap) -> None:
        ratio = painter.device().devicePixelRatioF()
        longest = max(pixmap.width(), pixmap.height())
        if abs(longest - tile.width() * ratio) < 1:
            width, height = pixmap.width() / ratio, pixmap.height() / ratio
        else:  # made for another size: fill the place until the right one is there
            scale = tile.width() / longest
            width, height = pixmap.width() * scale, pixmap.height() * scale
        left = tile.x() + round((tile.width() - width) / 2)
        top = tile.y() + round((tile.height() - height) / 2)
        place = QRect(left, top, round(width), round(height))
        painter.drawPixmap(place, pixmap)
        # A hair's breadth, or a white photo would melt into a white window.
        painter.setPen(self._edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Radius.PHOTO, Radius.PHOTO
        )

    def _paint_placeholder(self, painter: QPainter, tile: QRect, *, absent: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._placeholder)
        painter.drawRoundedRect(tile, Radius.PHOTO, Radius.PHOTO)
        if absent:
            side = IconSize.LARGE
            ratio = painter.device().devicePixelRatioF()
            icon = self._icons.pixmap("image-off", side, "disabled", ratio)
            painter.drawPixmap(tile.center().x() - side // 2, tile.center().y() - side // 2, icon)

    def _paint_name(self, painter: QPainter, tile: QRect, name: str, taken: int) -> None:
        height = self._metrics.height() + 2 * Space.SMALL
        band = QRectF(tile.x(), tile.bottom() + 1 - height, tile.width(), height)
        shade = QLinearGradient(band.topLeft(), band.bottomLeft())
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(0.45, QColor(0, 0, 0, 150))
        shade.setColorAt(1, QColor(0, 0, 0, 190))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(band, Radius.PHOTO, Radius.PHOTO)
        painter.setFont(self._font)
        painter.setPen(Qt.GlobalColor.white)
        before = Space.SMALL + (taken + Space.SMALL if taken else 0)
        inside = band.adjusted(before, Space.SMALL, -Space.SMALL, -2)
        elided = self._metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(inside.width()))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, align, isolated(elided))

    def _paint_film(self, painter: QPainter, tile: QRect, length: str) -> None:
        """Say that it is a video, and how long where there is room."""
        place = self._badge_at(tile, Qt.Corner.BottomLeftCorner)
        wide = self._metrics.horizontalAdvance(length) + Space.SMALL
        # The other corner is for what is said of a file that is away.
        shows_length = bool(length) and 2 * _BADGE + wide + 4 * Space.SMALL <= tile.width()
        if shows_length:
            place.setWidth(_BADGE + wide)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*_FILM_SHADE))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        painter.setBrush(Qt.GlobalColor.white)
        left, middle = place.x() + _BADGE / 2 - 3.0, place.y() + _BADGE / 2
        painter.drawPolygon(
            [
                QPointF(left, middle - 5.0),
                QPointF(left, middle + 5.0),
                QPointF(left + 8.5, middle),
            ]
        )
        if shows_length:
            painter.setFont(self._font)
            painter.setPen(Qt.GlobalColor.white)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place.adjusted(_BADGE, 0, 0, 0), align, length)

    def _paint_away(self, painter: QPainter, tile: QRect, presence: Presence) -> None:
        """Say that there is no file: in words where there is room, else by the icon alone."""
        missing = presence is Presence.MISSING
        icon = "triangle-alert" if missing else "hard-drive"
        text = _tr("not there") if missing else _tr("not connected")
        place = self._badge_at(tile, Qt.Corner.BottomRightCorner)
        wide = self._metrics.horizontalAdvance(text) + Space.SMALL
        room = place.right() - tile.x() - Space.SMALL
        if tile.width() >= _NAME_FROM_SIDE and place.width() + wide <= room:
            place.setLeft(place.left() - wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._icons.colours.raised))
            painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
            painter.setFont(self._font)
            painter.setPen(QColor(self._icons.colours.text))
            words_at = place.adjusted(_BADGE, 0, -Space.SMALL, 0)
            painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter, text)
            place.setWidth(_BADGE)
        self._paint_badge(painter, place, icon)

    def _paint_selection(self, painter: QPainter, tile: QRect) -> None:
        self._paint_ring(painter, tile, self._ring)
        badge = QRectF(self._badge_at(tile, Qt.Corner.TopLeftCorner))
        painter.setPen(self._inner)
        painter.setBrush(QColor(self._icons.colours.accent))
        painter.drawEllipse(badge)
        painter.setPen(
            QPen(
                QColor(self._icons.colours.on_accent),
                1.8,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        middle = badge.center()
        painter.drawPolyline(
            [
                QPointF(middle.x() - 4.0, middle.y() + 0.3),
                QPointF(middle.x() - 1.2, middle.y() + 3.2),
                QPointF(middle.x() + 4.2, middle.y() - 3.2),
            ]
        )

    def _paint_ring(self, painter: QPainter, tile: QRect, pen: QPen) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = pen.widthF() / 2
        ring = QRectF(tile).adjusted(half, half, -half, -half)
        # A line of the background's colour inside keeps the ring visible on any photo.
        painter.setPen(self._inner)
        inner = ring.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inner, Radius.PHOTO - 1, Radius.PHOTO - 1)
        painter.setPen(pen)
        painter.drawRoundedRect(ring, Radius.PHOTO, Radius.PHOTO)

    def _paint_frame(self, painter: QPainter, tile: QRect) -> None:
        """Hold the tiles of an opened stack together: their frames meet between them."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.colours.secondary))
        painter.drawRoundedRect(tile.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME), _FRAME, _FRAME)

    def _paint_stack(self, painter: QPainter, place: QRect, stack: StackMark) -> None:
        """Say how many photos of which kind there are."""
        painter.setPen(self._edge)  # on a white photo its own colour does not set it off
        painter.setBrush(QColor(self._icons.colours.raised))
        painter.drawRoundedRect(QRectF(place), _BADGE / 2, _BADGE / 2)
        side = 14
        inset = (_BADGE - side) // 2
        icon = self._icons.pixmap(stack.icon, side, "text", painter.device().devicePixelRatioF())
        painter.drawPixmap(place.x() + inset, place.y() + inset, icon)
        painter.setFont(self._font)
        painter.setPen(QColor(self._icons.colours.text))
        number = place.adjusted(_BADGE, 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, words.count(len(stack.photos)))

    def _paint_badge(self, painter: QPainter, place: QRect, icon: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.colours.raised))
        painter.drawEllipse(place)
        side = 14
        ratio = painter.device().devicePixelRatioF()
        inset = (place.width() - side) // 2
        pixmap = self._icons.pixmap(icon, side, "text", ratio)
        painter.drawPixmap(place.x() + inset, place.y() + inset, pixmap)

    def _badge_at(self, tile: QRect, corner: Qt.Corner) -> QRect:
        inset = 7 if tile.width() >= 90 else 4
        right = corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner)
        bottom = corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner)
        x = tile.right() + 1 - _BADGE - inset if right else tile.x() + inset
        y = tile.bottom() + 1 - _BADGE - inset if bottom else tile.y() + inset
        return QRect(x, y, _BADGE, _BADGE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoTile", text)
