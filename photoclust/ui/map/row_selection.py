"""The selected rows of a view as an array: for selections of many scattered rows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QAbstractItemView

_Select = QItemSelectionModel.SelectionFlag

_FEW = 200_000
"""Pairs of old and new runs that Qt compares within some milliseconds."""


class RowSelection:
    """Reads and sets the selection of a list's rows. GUI thread only.

    Args:
        view: Whose selection it is, whatever selection model the view has at the time.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._rows: NDArray[np.bool_] | None = None

    def forget(self) -> None:
        """Read the selection anew when it is next asked for."""
        self._rows = None

    @property
    def rows(self) -> NDArray[np.bool_]:
        """Whether each row is selected. Not to be written to."""
        if self._rows is None:
            steps = np.zeros(self._view.model().rowCount() + 1, np.int32)
            for part in self._view.selectionModel().selection().toList():
                steps[part.top()] += 1
                steps[part.bottom() + 1] -= 1
            self._rows = np.cumsum(steps[:-1]) > 0
        return self._rows

    def numbers(self) -> list[int]:
        """The selected rows, ascending."""
        found: list[int] = np.flatnonzero(self.rows).tolist()
        return found

    def set(self, rows: NDArray[np.bool_]) -> None:
        """Select exactly these rows.

        Qt compares every run of rows that was selected with every one that is to be: with
        thousands of both that takes seconds, so nothing is selected for a moment between.
        """
        steps = np.diff(rows.astype(np.int8), prepend=0, append=0)
        firsts = np.flatnonzero(steps == 1).tolist()
        ends = np.flatnonzero(steps == -1).tolist()
        chooser, index = self._view.selectionModel(), self._view.model().index
        selection = QItemSelection()
        for first, end in zip(firsts, ends, strict=True):
            selection.append(QItemSelectionRange(index(first, 0), index(end - 1, 0)))
        if len(firsts) * chooser.selection().count() > _FEW:
            chooser.clearSelection()
        chooser.select(selection, _Select.ClearAndSelect)
