"""A view of a plane with photos in cells: what is where, and how it is moved; no painting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photoclust.core.photo import PhotoId
from photoclust.ui.look.tokens import Space
from photoclust.ui.map.cells import Level, MapCells, Numbers
from photoclust.ui.map.frame import MapFrame, whole_of
from photoclust.ui.map.places import MapPlaces
from photoclust.ui.map.row_selection import RowSelection
from photoclust.ui.photos.rows import GridSection, PhotoGridModel

_Index = QModelIndex | QPersistentModelIndex

_GAP = 4
_LEAST_SIDE = 32
"""A smaller photo cannot be told from another."""


class PlaneView(QAbstractItemView):
    """Photos in the plane, in square cells of which each shows one photo. GUI thread only.

    It never changes the model. Cells are worked out when they are first needed: nothing is done
    for a view that is not seen.

    Args:
        model: What to show.
        parent: Qt parent.

    Attributes:
        frame: What part of the plane is seen.
        selection: The selected rows.

    Signals:
        frame_changed: Another part is seen, or larger or smaller.
        cells_changed: Photos, groups or places are others now.
    """

    frame_changed = Signal()
    cells_changed = Signal()

    def __init__(self, model: PhotoGridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self.selection = RowSelection(self)
        self._places = MapPlaces({}, np.zeros((0, 2), np.float32))
        self._cells: MapCells | None = None
        self.row_places = np.zeros((0, 2), np.float32)
        self.row_groups: Numbers = np.zeros(0, np.int64)
        self.frame = MapFrame(least=_LEAST_SIDE + _GAP, gap=_GAP)
        self._own: QItemSelectionModel | None = None
        self.setModel(model)
        self._own = self.selectionModel()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)  # the keyboard's photo may leave the view as the map is moved
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What there is

    def set_places(self, places: MapPlaces) -> None:
        """Say where photos are, anew after photos were read; zoom and place stay."""
        self._places = places.fitted(_shape_of(self.frame))
        self._forget()

    def set_thumbnail_size(self, side: int) -> None:
        """Show photos much smaller than a grid of this size: a map is to be seen as a whole.

        Their size changes as the map is zoomed: from a fifth of the grid's to two fifths.
        """
        least = max(_LEAST_SIDE, side // 5) + _GAP
        if least != self.frame.least:
            self._limit(replace(self.frame, least=least))

    def set_covered(self, height: int) -> None:
        """See `PhotosView`."""
        frame = replace(self.frame, covered=height)
        self.set_frame(frame.shown_at(frame.scale, frame.x, frame.y))

    @property
    def unplaced(self) -> int:
        """How many rows have no place and are not shown."""
        return self.cells.row_count - self.cells.placed

    @property
    def cells(self) -> MapCells:
        """The photos in the plane."""
        if self._cells is None:
            lengths = [len(section.photos) for section in self._photos.sections]
            self.row_groups = np.repeat(np.arange(len(lengths)), lengths)
            self.row_places = self._places.of(self._photos.ids)
            self._cells = MapCells(self.row_places, self.row_groups)
            self._limit(self.frame)
        return self._cells

    @property
    def level(self) -> Level:
        """The cells of the level that is seen."""
        return self.cells.level(self.frame.level)

    def section_of(self, row: int) -> GridSection:
        """The section a row is in."""
        _ = self.cells
        return self._photos.sections[int(self.row_groups[row])]

    def rows_of(self, cells: Collection[int]) -> Numbers:
        """The rows of all photos that some of the cells seen stand for."""
        return self.cells.rows_in(self.level, np.array(list(cells), np.int64))

    def cell_at(self, place: QPoint | None) -> int | None:
        """The cell whose thumbnail is at a place of the viewport."""
        at = None if place is None else self.frame.column_at(place.x(), place.y())
        return None if at is None else self.level.cell_at(*at)

    def _forget(self) -> None:
        self._cells = None
        self.selection.forget()
        self.cells_changed.emit()

    # What part of it is seen

    def show_all(self) -> None:
        """Show the whole map."""
        _ = self.cells
        self.set_frame(self.frame.all_shown())

    def show_current(self) -> None:
        """Bring what has the keyboard into sight, moving no farther than needed."""
        self.scrollTo(self.currentIndex())

    def show_photo(self, photo: PhotoId) -> None:
        """Put a photo into the middle, so large that it is alone in its cell if it can be."""
        row = self._photos.row_of(photo)
        if row is None:
            return
        place, alone = self.cells.place_of(row), self.cells.alone_from(row)
        if place is not None and alone is not None:
            scale = max(self.frame.scale, float(self.frame.least << alone))
            self.set_frame(self.frame.shown_at(scale, *place))

    def set_frame(self, frame: MapFrame) -> None:
        """Show another part of the plane, or show it larger or smaller."""
        if frame != self.frame:
            self.frame = frame
            self.viewport().update()
            self.frame_changed.emit()

    def _limit(self, frame: MapFrame) -> None:
        """Find the limits of a frame anew. What is seen stays; if it was all, all is seen."""
        if self._cells is None:  # then the limits are found when the cells are
            self.set_frame(frame)
            return
        fitted, parting = self.frame.fits, self._places.parting
        whole = whole_of(self._places.all, frame, margin=Space.MEDIUM, parting=parting)
        frame = replace(frame, whole=whole)
        self.set_frame(
            frame.all_shown() if fitted else frame.shown_at(frame.scale, frame.x, frame.y)
        )

    # What happens

    def reset(self) -> None:
        """See Qt. Zoom and place stay: edits move photos between groups, not on the map."""
        super().reset()
        self._forget()

    def setSelectionModel(self, chooser: QItemSelectionModel) -> None:
        """See Qt. The one that the view made for itself goes."""
        super().setSelectionModel(chooser)
        if self._own is not None and self._own is not chooser:
            self._own.deleteLater()
            self._own = None
        self.selection.forget()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """See Qt."""
        super().selectionChanged(selected, deselected)
        self.selection.forget()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt. What is in the middle stays there."""
        super().resizeEvent(event)
        size = self.viewport().size()
        frame = replace(self.frame, width=size.width(), height=size.height())
        places = self._places.fitted(_shape_of(frame))
        if places is not self._places:
            x, y = places.moved_from(self._places, frame.x, frame.y)
            frame = replace(frame, x=x, y=y)
            self._places = places
            self._forget()
        self._limit(frame)

    # What QAbstractItemView asks of its subclasses

    def visualRect(self, index: _Index) -> QRect:
        """See Qt. Empty for photos that have no place."""
        cell = self.cells.cell_of(index.row() if index.isValid() else -1, self.level)
        if cell is None:
            return QRect()
        x, y = self.frame.corner(int(self.level.x[cell]), int(self.level.y[cell]))
        return QRect(x, y, self.frame.side, self.frame.side)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """See Qt. Of a cell, the photo that is seen."""
        cell = self.cell_at(point)
        return QModelIndex() if cell is None else self.model().index(int(self.level.shown[cell]), 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """See Qt. Moves no farther than needed."""
        place = self.visualRect(index).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        if index.isValid() and self.cells.cell_of(index.row(), self.level) is not None:
            area = self.viewport().rect().adjusted(0, 0, 0, -self.frame.covered)
            right = max(0, -place.left()) or min(0, area.right() - place.right())
            down = max(0, -place.top()) or min(0, area.bottom() - place.bottom())
            self.set_frame(self.frame.moved(right, down))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """See Qt. Keys go from cell to cell, which Qt knows nothing of."""
        return QModelIndex()

    def horizontalOffset(self) -> int:
        """See Qt."""
        return 0

    def verticalOffset(self) -> int:
        """See Qt."""
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        """See Qt."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """See Qt. Nothing: cells are selected by whoever takes the mouse and the keys."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """See Qt. The whole viewport: painting it is cheaper than adding rectangles up."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, search: str) -> None:
        """See Qt. Letters are shortcuts here, not the beginning of a file name."""


def _shape_of(frame: MapFrame) -> float:
    """How much wider than high the room for all photos is."""
    around = 2 * Space.MEDIUM
    return max(1, frame.width - around) / max(1, frame.height - around)
