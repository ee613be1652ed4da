"""Photos and clusters under way with the pointer: what is carried and what is seen."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.file_urls import url_of
from photoclust.ui.language import words
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import Radius, Space, TextSize
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader

PHOTOS = "application/x-photoclust-photos"
CLUSTERS = "application/x-photoclust-clusters"
_URLS = "text/uri-list"

_FAN = 3
_CARD = 72


class PhotosDrag(QMimeData):
    """Dragged photos: ids for this window, file URLs for other programs.

    URLs are made only when another program asks for them: a hundred thousand would take a while.

    Args:
        photos: The photos.
        paths: Gives their paths.
    """

    def __init__(self, photos: Sequence[PhotoId], paths: Callable[[], Sequence[Path]]) -> None:
        super().__init__()
        self._photos = tuple(photos)
        self._paths = paths

    def formats(self) -> list[str]:
        """See Qt."""
        return [PHOTOS, _URLS]

    def hasFormat(self, kind: str) -> bool:
        """See Qt."""
        return kind in (PHOTOS, _URLS)

    def retrieveData(self, kind: str, preferred: Any) -> Any:
        """See Qt."""
        if kind == PHOTOS:
            return QByteArray(array("q", self._photos).tobytes())
        if kind == _URLS:
            return [url_of(path) for path in self._paths()]
        return None


class ClustersDrag(QMimeData):
    """Dragged clusters, for this window only."""

    def __init__(self, clusters: Sequence[ClusterId]) -> None:
        super().__init__()
        self.setData(CLUSTERS, QByteArray(array("q", clusters).tobytes()))


def photos_in(data: QMimeData) -> tuple[PhotoId, ...]:
    """The photos of this window in what is dragged; empty when there are none."""
    return tuple(PhotoId(number) for number in _numbers(data, PHOTOS))


def carries_photos(data: QMimeData) -> bool:
    """Whether photos of this window are dragged, without listing them."""
    return data.hasFormat(PHOTOS)


def clusters_in(data: QMimeData) -> tuple[ClusterId, ...]:
    """The clusters of this window in what is dragged; empty when there are none."""
    return tuple(ClusterId(number) for number in _numbers(data, CLUSTERS))


def _numbers(data: QMimeData, kind: str) -> array[int]:
    numbers = array("q")
    if data.hasFormat(kind):
        numbers.frombytes(data.data(kind).data())
    return numbers


def drag_photos(
    source: QWidget,
    photos: PhotoGridModel,
    rows: Sequence[int],
    faces: Sequence[int],
    loader: ThumbnailLoader,
    theme: Theme,
) -> None:
    """Drag photos out of a view, until they are dropped or let go.

    Other programs may only copy: files are moved by filing alone.

    Args:
        source: The view.
        photos: What it shows.
        rows: The rows of what is dragged; what they stand for comes along.
        faces: The rows of what is seen of it; more than a few are left out.
        loader: Where the view has its pixmaps from.
        theme: Colours and fonts.
    """
    carried = photos.whole(photos.ids[row] for row in rows)
    data = PhotosDrag(carried, lambda: photos.paths(carried))
    shown = [photo for row in faces[:_FAN] if (photo := photos.photo(row)) is not None]
    pixmaps = [p for photo in shown if (p := loader.pixmap(photo.digest)) is not None]
    drag = QDrag(source)
    drag.setMimeData(data)
    picture, hot_spot = drag_pixmap(
        pixmaps,
        len(carried),
        theme.icons,
        theme.font(TextSize.SMALL, bold=True),
        source.devicePixelRatioF(),
    )
    drag.setPixmap(picture)
    drag.setHotSpot(hot_spot)
    drag.exec(Qt.DropAction.CopyAction)


def drag_pixmap(
    pixmaps: Sequence[QPixmap], count: int, icons: Icons, font: QFont, ratio: float
) -> tuple[QPixmap, QPoint]:
    """Paint a small fan of photos with their number; return it and its hot spot."""
    cards = list(pixmaps[:_FAN]) or [QPixmap()]
    step = Space.SMALL
    side = _CARD + step * (len(cards) - 1) + Space.LARGE
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    colours = icons.colours
    painter = QPainter(picture)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    for index in reversed(range(len(cards))):
        place = QRect(index * step, Space.SMALL + index * step, _CARD, _CARD)
        painter.setPen(QPen(QColor(colours.raised), 2))
        painter.setBrush(QColor(colours.placeholder))
        painter.drawRoundedRect(place, Radius.PHOTO, Radius.PHOTO)
        if not cards[index].isNull():
            painter.drawPixmap(place.adjusted(1, 1, -1, -1), cards[index])
    text = words.count(count)
    painter.setFont(font)
    metrics = QFontMetrics(painter.font())
    width = max(22, metrics.horizontalAdvance(text) + Space.MEDIUM)
    badge = QRect(_CARD - width // 2, 0, width, 22)
    painter.setPen(QPen(QColor(colours.raised), 1.5))
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(badge, 11, 11)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    # Below and beside the pointer, so that the place it points at can be seen.
    return picture, QPoint(-Space.MEDIUM, -Space.MEDIUM)
