"""Selecting the photos of cells: what is seen is what is caught, and the rest of its stacks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np
from PySide6.QtCore import QItemSelectionModel, Qt

from photoclust.core.photo import PhotoId
from photoclust.ui.map.canvas import MapCanvas
from photoclust.ui.map.cells import Numbers, inside
from photoclust.ui.map.lasso import Lasso
from photoclust.ui.photos.rows import PhotoGridModel

_Keys = Qt.KeyboardModifier


class CellChoice:
    """Selects whole cells, and puts the keyboard on what they show. GUI thread only.

    Args:
        view: The map.
    """

    def __init__(self, view: MapCanvas) -> None:
        self._view = view
        self._whole: Callable[[Sequence[PhotoId]], Collection[PhotoId]] = tuple

    def select_with(self, whole: Callable[[Sequence[PhotoId]], Collection[PhotoId]]) -> None:
        """From now on select with photos what `whole` gives for them: those are in it, too."""
        self._whole = whole

    def _rows(self, cells: Collection[int]) -> Numbers:
        """The rows of cells, and of what is selected with them."""
        photos = self._view.model()
        assert isinstance(photos, PhotoGridModel)
        rows = self._view.rows_of(cells)
        here = [photos.ids[row] for row in rows.tolist()]
        more = photos.rows_of(frozenset(self._whole(here)).difference(here))
        return np.concatenate([rows, np.array(more, rows.dtype)]) if more else rows

    def holds(self, cell: int) -> bool:
        """Whether all photos of a cell are selected."""
        return bool(self._view.selection.rows[self._view.rows_of([cell])].all())

    def click(self, cell: int, modifiers: Qt.KeyboardModifier) -> None:
        """Select a cell only; with Ctrl turn it over, with Shift add it. Go to it."""
        if modifiers & _Keys.ControlModifier:
            chosen = self._view.selection.rows.copy()
            chosen[self._rows([cell])] = not self.holds(cell)
            self._view.selection.set(chosen)
        else:
            self._select([cell], keep=bool(modifiers & _Keys.ShiftModifier))
        self.go_to(cell)

    def go_to(self, cell: int) -> None:
        """Put the keyboard on the photo that a cell shows, and leave the selection."""
        view = self._view
        index = view.model().index(int(view.level.shown[cell]), 0)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def catch(self, lasso: Lasso) -> None:
        """Find the cells whose middle is inside the line, of those that can be seen."""
        view = self._view
        level, frame = view.level, view.frame
        seen = level.within(*frame.seen())
        left, top = frame.origin
        x = (left + (level.x[seen] + 0.5) * frame.cell).astype(np.float64)
        y = (top + (level.y[seen] + 0.5) * frame.cell).astype(np.float64)
        view.caught = frozenset(seen[inside(x, y, lasso.outline())].tolist())
        view.turns_over = lasso.toggles

    def take(self, lasso: Lasso) -> None:
        """Select what the line has caught, and go to the first of it."""
        view = self._view
        if lasso.toggles:
            chosen = view.selection.rows.copy()
            whole = view.cells.counted(view.level, chosen) == view.level.counts
            for cell in view.caught:
                chosen[self._rows([cell])] = not whole[cell]
            view.selection.set(chosen)
            return
        self._select(view.caught, keep=lasso.keeps)
        if view.caught:
            self.go_to(min(view.caught, key=view.level.shown.__getitem__))

    def _select(self, cells: Collection[int], *, keep: bool) -> None:
        view = self._view
        kept = view.selection.rows
        chosen = kept.copy() if keep else np.zeros(len(kept), np.bool_)
        chosen[self._rows(cells)] = True
        view.selection.set(chosen)
