"""A few small photos side by side, so that a question shows what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from photoclust.core.photo import Digest
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import IconSize, Radius, Space, TextSize
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader

_SIDE = 56

_GAP = 2
_MANY = 4

_SHADE = 170
"""How dark a number lies on a photo, of 255: enough for white letters on a white photo."""


@dataclass(frozen=True, slots=True)
class StripPhoto:
    """A photo in the strip.

    Attributes:
        digest: Its content.
        about: What it is, told on hover.
        badge: A few letters on the photo, such as a number; empty for none.
    """

    digest: Digest
    about: str = ""
    badge: str = ""


class PhotoStrip(QWidget):
    """Runs of small photos with an icon between them. GUI thread only.

    It says nothing that is not said in words beside it, so screen readers leave it out.

    Args:
        loader: Where pixmaps come from; this strip is its only client.
        theme: Colours and fonts.
        side: Of a photo, in device-independent pixels beside an ordinary font.
        parent: Qt parent.
    """

    def __init__(
        self,
        loader: ThumbnailLoader,
        theme: Theme,
        *,
        side: int = _SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plain_side = side
        self._loader = loader
        self._theme = theme
        self._runs: tuple[tuple[StripPhoto, ...], ...] = ()
        self._between = ""
        self._most = _MANY
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        loader.loaded.connect(self.update)
        loader.outdated.connect(self._want)
        theme.changed.connect(self._on_theme_changed)

    @property
    def most(self) -> int:
        """How many photos of each run are shown."""
        return self._most

    def set_most(self, number: int) -> None:
        """Show at most so many photos of each run: what there is room for."""
        if number != self._most:
            self._most = number
            self.updateGeometry()
            self.update()

    def show_photos(self, runs: Sequence[Sequence[StripPhoto]], between: str) -> None:
        """Show other photos.

        Args:
            runs: What belongs together stands together.
            between: Name of the icon between two runs.
        """
        self._runs = tuple(tuple(run) for run in runs if run)
        self._between = between
        self._want()
        self.updateGeometry()
        self.update()

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return self._loader.pending() == 0

    def sizeHint(self) -> QSize:
        """Room for the photos, which grow with the person's font."""
        places = self._places()
        width = places[-1][0].right() + 1 if places else 0
        return QSize(width, self._side if places else 0)

    def minimumSizeHint(self) -> QSize:
        """As large as it is."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt. What is out of sight is not loaded."""
        super().showEvent(event)
        self._want()

    def event(self, event: QEvent) -> bool:
        """See Qt. Each photo tells what it is."""
        if isinstance(event, QHelpEvent):
            shown = (self._mirrored(p) for p, _ in self._places())
            about = (photo for _, photo in self._places())
            found = (
                photo
                for place, photo in zip(shown, about, strict=True)
                if photo is not None and place.contains(event.pos())
            )
            photo = next(found, None)
            QToolTip.showText(event.globalPos(), "" if photo is None else photo.about, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photos and what is between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, photo in self._places():
            if photo is None:
                self._paint_between(painter, self._mirrored(place))
            else:
                self._paint_photo(painter, self._mirrored(place), photo)

    def _paint_between(self, painter: QPainter, place: QRect) -> None:
        side = self._theme.icons.size(IconSize.SMALL)
        ratio = self.devicePixelRatioF()
        icon = self._theme.icons.pixmap(self._between, side, "secondary", ratio)
        corner = place.center() - QRect(0, 0, side, side).center()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            icon = _turned(icon)
        painter.drawPixmap(corner, icon)

    def _paint_photo(self, painter: QPainter, place: QRect, photo: StripPhoto) -> None:
        pixmap = self._loader.pixmap(photo.digest)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.placeholder))
            painter.drawRoundedRect(place, Radius.PHOTO, Radius.PHOTO)
        else:
            painter.drawPixmap(place, pixmap)
        if photo.badge:
            self._paint_badge(painter, place, photo.badge)

    def _paint_badge(self, painter: QPainter, place: QRect, text: str) -> None:
        font = self._theme.font(TextSize.SMALL)
        metrics = QFontMetrics(font)
        width = min(place.width(), metrics.horizontalAdvance(text) + Space.SMALL)
        sheet = QRectF(0, 0, width, metrics.height())
        sheet.moveBottomRight(QRectF(place).bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _SHADE))
        painter.drawRoundedRect(sheet, Radius.PHOTO, Radius.PHOTO)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(font)
        painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, text)

    @property
    def _side(self) -> int:
        return round(self._plain_side * self._theme.icons.size(IconSize.SMALL) / IconSize.SMALL)

    def _places(self) -> list[tuple[QRect, StripPhoto | None]]:
        """Where photos and, as None, the icons between runs are, as from the left."""
        side, left = self._side, 0
        gap = self._theme.icons.size(IconSize.SMALL) + 2 * Space.SMALL
        places: list[tuple[QRect, StripPhoto | None]] = []
        for number, run in enumerate(self._runs):
            if number:
                places.append((QRect(left - _GAP, 0, gap, side), None))
                left += gap - _GAP
            for photo in run[: self._most]:
                places.append((QRect(left, 0, side, side), photo))
                left += side + _GAP
        return places

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _want(self) -> None:
        if not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        self._loader.set_shape(Shape(round(self._side * ratio), round(Radius.PHOTO * ratio)))
        self._loader.want([photo.digest for run in self._runs for photo in run])

    def _on_theme_changed(self) -> None:
        self._want()
        self.updateGeometry()
        self.update()


def _turned(icon: QPixmap) -> QPixmap:
    """An icon that points the other way."""
    from PySide6.QtGui import QTransform

    ratio = icon.devicePixelRatio()
    turned = icon.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    turned.setDevicePixelRatio(ratio)
    return turned
