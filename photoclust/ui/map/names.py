"""The names of groups on the map: which are shown, where, and painting them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from photoclust.core.clusters import ClusterId
from photoclust.ui.language.bidi import isolated
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Radius, Space
from photoclust.ui.map.cells import MapCells, Numbers
from photoclust.ui.map.frame import MapFrame
from photoclust.ui.map.labels import Ground, Label, Measures, densest_rows, largest_first
from photoclust.ui.photos.rows import GridSection

_MOST_WIDTH, _SHORT = 140, 48
"""Of a name that is wider than its cell: at most, and where there is no room for more."""

_INSET = 6
_PADDING = 6
_ROOMY = 48
"""Side of a cell from which a name keeps off its foot."""
_OPACITY = 0.93


_ZOOM_STEP = 6
"""Pixels by which cells grow before names are placed anew."""

_MOST_DRAWN = 1000
"""Names that are kept drawn: some MB."""


class _Kind(Enum):
    """How a name looks: as most, under the pointer, or of a group that keys are about."""

    PLAIN = 0
    POINTED = 1
    CHOSEN = 2


class MapNames:
    """Each name stands near where its group is densest. GUI thread only. One per map.

    It stands below or above a photo of the group where no other is, else at the foot of photos of
    its own, as faces are in their upper part (`Ground.place`): it never hides what it is not about.
    Where there is no room it is left out till the map is zoomed. Names move with the photos.

    Args:
        icons: The icons and with them the colours.
        font: The font of names.
    """

    def __init__(self, icons: Icons, font: QFont) -> None:
        self._icons = icons
        self._sections: Sequence[GridSection] = ()
        self._cells: MapCells | None = None
        self._order: Numbers = np.zeros(0, np.int64)
        self._rows: Numbers = np.zeros(0, np.int64)
        self._widths: Numbers = np.zeros(0, np.int64)
        self._clusters: Collection[ClusterId | None] = ()
        self._chosen = np.zeros(0, np.bool_)
        self._groups: Numbers = np.zeros(0, np.int64)
        self._ground: tuple[int, Ground] | None = None  # of a level
        self._labels: tuple[int, int, list[tuple[int, Label]]] | None = None
        self._shown: tuple[int, int, list[tuple[int, QRect]]] | None = None
        self._seen: tuple[MapFrame, list[tuple[int, QRect]]] | None = None
        self._drawn: dict[tuple[int, int, _Kind, float], QPixmap] = {}
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Use another font. Takes effect when names are laid out."""
        self._font = font
        self._metrics = QFontMetrics(font)

    def lay_out(
        self,
        sections: Sequence[GridSection],
        cells: MapCells,
        places: NDArray[np.float32],
        groups: Numbers,
    ) -> None:
        """Find a place for the name of every group. Unsorted has none: it is no group.

        Args:
            sections: The groups.
            cells: Their photos.
            places: Of each row, from 0 to 1.
            groups: Of each row, its section's number.
        """
        densest, counts = densest_rows(places, groups, len(sections))
        named = np.array([s.cluster is not None for s in sections], np.bool_)
        self._sections, self._cells, self._groups = sections, cells, groups
        self._ground = None
        self._order = largest_first(counts, named)
        self._rows = densest[self._order]
        advance = self._metrics.horizontalAdvance
        widths = [advance(sections[n].title) for n in self._order.tolist()]
        self._widths = np.array(widths, np.int64) + 2 * _PADDING + 1
        self.choose(self._clusters)

    def choose(self, clusters: Collection[ClusterId | None]) -> None:
        """Let the names of some groups stand out and come first: keys act on them."""
        self._clusters = clusters
        found = (self._sections[n].cluster in clusters for n in self._order.tolist())
        self._chosen = np.fromiter(found, np.bool_, len(self._order))
        self._labels = self._shown = self._seen = None
        self._drawn.clear()

    def seen(self, frame: MapFrame) -> list[tuple[int, QRect]]:
        """The names that can be seen, by number, and where they are on the viewport."""
        if self._seen is None or self._seen[0] is not frame:
            self._seen = frame, self._look(frame)
        return self._seen[1]

    def _look(self, frame: MapFrame) -> list[tuple[int, QRect]]:
        corner = QPoint(*frame.corner(0, 0))
        seen = QRect(0, 0, frame.width, frame.height)
        places = ((number, place.translated(corner)) for number, place in self._at(frame))
        return [(number, place) for number, place in places if place.intersects(seen)]

    def section_at(self, frame: MapFrame, place: QPoint) -> GridSection | None:
        """The group whose name is at a place of the viewport."""
        found = (n for n, area in self.seen(frame) if area.contains(place))
        number = next(found, None)
        return None if number is None else self._section(number)

    def paint(self, painter: QPainter, frame: MapFrame, pointed: GridSection | None) -> None:
        """Paint the names that can be seen.

        Args:
            painter: On the viewport.
            frame: What is seen.
            pointed: The group whose name the pointer is on.
        """
        ratio = painter.device().devicePixelRatioF()
        for number, place in self.seen(frame):
            kind = _Kind.CHOSEN if self._chosen[number] else _Kind.PLAIN
            if kind is _Kind.PLAIN and self._section(number) is pointed:
                kind = _Kind.POINTED
            key = (number, place.width(), kind, ratio)
            made = self._drawn.get(key)
            if made is None:
                made = self._drawn[key] = self._draw(number, place.size(), kind, ratio)
            painter.drawPixmap(place.topLeft(), made)

    def _draw(self, number: int, size: QSize, kind: _Kind, ratio: float) -> QPixmap:
        if len(self._drawn) >= _MOST_DRAWN:
            self._drawn.clear()
        colours = self._icons.colours
        ground = QColor(colours.raised)
        ground.setAlphaF(_OPACITY)
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        if kind is _Kind.CHOSEN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
        else:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.hover) if kind is _Kind.POINTED else ground)
        place = QRectF(QPointF(), QSizeF(size))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), Radius.PHOTO, Radius.PHOTO)
        painter.setPen(QColor(colours.on_accent if kind is _Kind.CHOSEN else colours.text))
        text = self._metrics.elidedText(
            self._section(number).title,
            Qt.TextElideMode.ElideRight,
            size.width() - 2 * _PADDING,
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, isolated(text))
        painter.end()
        return made

    def _at(self, frame: MapFrame) -> list[tuple[int, QRect]]:
        """The names that are shown wherever the map is moved, from the plane's first photo on."""
        key = (frame.level, frame.cell)
        if self._shown is None or self._shown[:2] != key:
            by = self._measures(frame.cell, frame.gap)
            found = []
            if self._cells is not None and len(self._order):
                ground = self._ground_of(frame.level, self._cells)
                for number, label in self._find(ground, frame):
                    place = QRect(*ground.corner(label, by), label.width, by.height)
                    found.append((number, place))
            self._shown = (*key, found)
        return self._shown[2]

    def _find(self, ground: Ground, frame: MapFrame) -> list[tuple[int, Label]]:
        """Find room for names, anew only after some steps of zooming: till then they stay."""
        cell = frame.cell - frame.cell % _ZOOM_STEP
        key = (frame.level, cell)
        if self._labels is None or self._labels[:2] != key:
            by = self._measures(max(cell, frame.least), frame.gap)
            # Chosen ones first, then the largest: the order is that of size already.
            first = np.argsort(~self._chosen, kind="stable")
            most = max(_MOST_WIDTH, by.side - 2 * _INSET)
            widths = np.minimum(self._widths[first], most)
            labels = ground.names(self._order[first].tolist(), widths.tolist(), by)
            found = zip(first.tolist(), labels, strict=True)
            self._labels = (*key, [(n, label) for n, label in found if label is not None])
        return self._labels[2]

    def _ground_of(self, number: int, cells: MapCells) -> Ground:
        if self._ground is None or self._ground[0] != number:
            level = cells.level(number)
            at = cells.cells_of(self._rows, level)
            near = np.zeros((len(self._sections), 2), np.int64)
            near[self._order] = np.stack((level.x[at], level.y[at]), axis=1)
            self._ground = number, Ground(level.x, level.y, self._groups[level.shown], near)
        return self._ground[1]

    def _measures(self, cell: int, gap: int) -> Measures:
        side = max(1, cell - gap)
        # In a small cell the count needs the room above.
        foot = _INSET if side >= _ROOMY else 0
        height = self._metrics.height() + Space.TINY
        return Measures(cell, side, height, _INSET, foot, max(_SHORT, side - 2 * _INSET))

    def _section(self, number: int) -> GridSection:
        return self._sections[int(self._order[number])]
