"""A scrolling view of tiles in sections: geometry, keyboard and selection, but no painting."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photoclust.ui.grid.layout import Box, GridLayout, Measures

_Index = QModelIndex | QPersistentModelIndex


class TileView(QAbstractItemView):
    """Places the rows of a list model as square tiles. GUI thread only.

    Qt's own icon view keeps a rectangle per item and lays all of them out anew at every change
    of width; here all is arithmetic, so a hundred thousand photos cost what a hundred do.

    Args:
        parent: Qt parent.

    Attributes:
        tiles: The layout of the moment. Subclasses set it with `lay_out`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = GridLayout(1, Measures(1, 0, 0), ())
        self._runs: list[range] | None = None
        self._anchor: tuple[int, int] | None = None  # row at the top, scroll bar's value
        self._covered = 0
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def lay_out(
        self, measures: Measures, counts: Sequence[int], *, keep_place: bool = True
    ) -> None:
        """Place everything anew; with `keep_place` the photos at the top stay at the top."""
        bar = self.verticalScrollBar()
        if not keep_place or bar.value() == 0:
            self._anchor = None
        elif self._anchor is None or self._anchor[1] != bar.value():
            # Scrolled since: another photo is at the top. Otherwise the one from before stays
            # the anchor, or a few changes of size in a row would lead away from it.
            inside = bar.value() + self.tiles.side // 2
            row = self.tiles.rows_between(inside, inside + 1).start
            self._anchor = (row, bar.value())
        before = 0
        if self._anchor is not None and self._anchor[0] < self.tiles.count:
            before = self.tiles.tile(self._anchor[0]).y - bar.value()
        self.tiles = self._place(measures, counts)
        self.updateGeometries()
        if self._anchor is not None and self._anchor[0] < self.tiles.count:
            bar.setValue(self.tiles.tile(self._anchor[0]).y - before)
            self._anchor = (self._anchor[0], bar.value())
        self.viewport().update()

    def set_covered(self, height: int) -> None:
        """Let the last tiles come up from below something that lies over the bottom.

        Nothing moves but what would have to leave its place at the very end.
        """
        self._covered = height
        self.updateGeometries()

    def _place(self, measures: Measures, counts: Sequence[int]) -> GridLayout:
        """Place everything beside a scroll bar where one is needed, over the whole width else.

        Decided here and not by Qt: tiles fill the width, so those that are too high without the
        bar may fit beside it, and Qt would show and hide it for ever.
        """
        policy = Qt.ScrollBarPolicy
        whole = self.contentsRect()
        many = len(counts) * measures.header > whole.height()  # the headers alone are too high
        tiles = GridLayout(whole.width(), measures, () if many else counts)
        fits = not many and tiles.height <= whole.height()
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn
        )
        if fits:
            return tiles
        bar = self.verticalScrollBar().sizeHint().width()
        return GridLayout(whole.width() - bar, measures, counts)

    def index_of(self, row: int) -> QModelIndex:
        """The model's index of a row."""
        return self.model().index(row, 0)

    def visible_rows(self) -> range:
        """The rows that can be seen."""
        top = self.verticalOffset()
        return self.tiles.rows_between(top, top + self.viewport().height())

    def on_viewport(self, box: Box) -> QRect:
        """A box of the layout in the viewport's coordinates."""
        return QRect(box.x, box.y - self.verticalOffset(), box.width, box.height)

    def selected_rows(self) -> list[int]:
        """The selected rows, ascending."""
        return [row for part in self.selected_runs() for row in part]

    def selected_count(self) -> int:
        """How many rows are selected, without listing them."""
        return sum(len(part) for part in self.selected_runs())

    def selected_runs(self) -> list[range]:
        """The selected rows as runs of neighbours, ascending. Not to be changed.

        Kept until the selection is another one: on a map, tens of thousands of scattered photos
        are selected at once.
        """
        if self._runs is None:
            parts = self.selectionModel().selection().toList()
            found = (range(part.top(), part.bottom() + 1) for part in parts)
            self._runs = sorted(found, key=_start)
        return self._runs

    def selected_among(self, rows: range) -> set[int]:
        """Those of some neighbouring rows that are selected, without looking at all others."""
        parts = self.selected_runs()
        found: set[int] = set()
        for number in range(max(0, bisect_right(parts, rows.start, key=_start) - 1), len(parts)):
            part = parts[number]
            if part.start >= rows.stop:
                break
            found.update(range(max(part.start, rows.start), min(part.stop, rows.stop)))
        return found

    def select_rows(
        self,
        parts: Sequence[range],
        command: QItemSelectionModel.SelectionFlag = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
        ),
    ) -> None:
        """Select runs of rows."""
        selection = QItemSelection()
        for part in parts:
            selection.select(self.index_of(part.start), self.index_of(part.stop - 1))
        self.selectionModel().select(selection, command)

    def set_current_row(self, row: int) -> None:
        """Put the keyboard on a row without touching the selection."""
        self.selectionModel().setCurrentIndex(
            self.index_of(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def reset(self) -> None:
        """See Qt."""
        super().reset()
        self._runs = None

    def setSelectionModel(self, chooser: QItemSelectionModel) -> None:
        """See Qt."""
        super().setSelectionModel(chooser)
        self._runs = None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """See Qt."""
        self._runs = None
        super().selectionChanged(selected, deselected)

    # What QAbstractItemView asks of its subclasses

    def updateGeometries(self) -> None:
        """See Qt."""
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.tiles.height + self._covered - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(20, self.tiles.side // 3))
        super().updateGeometries()

    def visualRect(self, index: _Index) -> QRect:
        """See Qt."""
        if not index.isValid() or index.row() >= self.tiles.count:
            return QRect()
        return self.on_viewport(self.tiles.tile(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """See Qt. What is hidden cannot be hit."""
        row = self.tiles.row_at(point.x(), point.y() + self.verticalOffset())
        if row is None or self.is_under_header(point):
            return QModelIndex()
        return self.index_of(row)

    def is_under_header(self, place: QPoint) -> bool:
        """Whether a subclass paints something over what lies at a place of the viewport."""
        return False

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """See Qt."""
        if not index.isValid() or index.row() >= self.tiles.count:
            return
        tile, gap = self.tiles.tile(index.row()), self.tiles.measures.gap
        top = tile.y - gap - self.tiles.measures.header  # a header stays at the top
        bar, height = self.verticalScrollBar(), self.viewport().height() - self._covered
        bottom = tile.y + tile.height + self.tiles.measures.caption + gap
        if hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((tile.y + bottom - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def horizontalOffset(self) -> int:
        """See Qt."""
        return 0

    def verticalOffset(self) -> int:
        """See Qt."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        """See Qt."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """See Qt. `rect` runs from the tile where it began to where it ends."""
        offset = self.verticalOffset()
        first = self.tiles.row_at(rect.left(), rect.top() + offset)
        last = self.tiles.row_at(rect.right(), rect.bottom() + offset)
        if first is None or last is None:
            first = last = first if last is None else last
        selection = QItemSelection()
        if first is not None and last is not None:
            low, high = sorted((first, last))
            selection.select(self.index_of(low), self.index_of(high))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """See Qt. The whole viewport: painting it is cheaper than adding rectangles up."""
        return QRegion(self.viewport().rect())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """See Qt."""
        if not self.tiles.count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            visible = self.visible_rows()
            return self.index_of(min(visible.start, self.tiles.count - 1))
        move = QAbstractItemView.CursorAction
        match action:
            case move.MoveUp:
                row = self.tiles.line_up(row)
            case move.MoveDown:
                row = self.tiles.line_down(row)
            case move.MoveLeft | move.MovePrevious:
                row -= 1
            case move.MoveRight | move.MoveNext:
                row += 1
            case move.MoveHome:
                row = 0
            case move.MoveEnd:
                row = self.tiles.count - 1
            case move.MovePageUp | move.MovePageDown:
                row = self._page(row, down=action is move.MovePageDown)
        return self.index_of(min(max(row, 0), self.tiles.count - 1))

    def _page(self, row: int, *, down: bool) -> int:
        step = self.tiles.line_down if down else self.tiles.line_up
        top = self.tiles.tile(row).y
        room = max(1, self.viewport().height() - self.tiles.side)
        while (following := step(row)) != row:
            if abs(self.tiles.tile(following).y - top) > room:
                break
            row = following
        return row

    def keyboardSearch(self, search: str) -> None:
        """See Qt. Letters are shortcuts here, not the beginning of a file name."""


def _start(part: range) -> int:
    return part.start


def runs(rows: Sequence[int]) -> list[range]:
    """Ascending rows as runs of neighbours: [1, 2, 3, 7] -> [1..3], [7..7]."""
    if not rows:
        return []
    if rows[-1] - rows[0] == len(rows) - 1:
        return [range(rows[0], rows[-1] + 1)]  # all of a large library, say
    starts = [at for at, (row, then) in enumerate(pairwise(rows), 1) if then - row != 1]
    return [range(rows[a], rows[b - 1] + 1) for a, b in pairwise((0, *starts, len(rows)))]
