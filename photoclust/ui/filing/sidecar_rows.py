"""The sidecars that a plan would write, and those it cannot, as rows."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photoclust.core.problems import Problem
from photoclust.filing.sidecars.sidecar_plan import PlannedSidecar, SidecarPlan
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.widgets.two_line_rows import RowRole

_ROOT = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    FILE = 0
    KEYWORDS = 1


class SidecarRows(QAbstractTableModel):
    """What cannot be written comes first, so that nobody has to look for it. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlannedSidecar | Problem, ...] = ()

    def show_plan(self, plan: SidecarPlan) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._rows = (*plan.problems, *plan.items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many sidecars there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Two columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Sidecar"), self.tr("Keywords"))[section]
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The cells; a tooltip says them whole."""
        row, column = self._rows[index.row()], Column(index.column())
        first, second = _file(row.path) if column is Column.FILE else self._said(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return first
            case RowRole.SECOND_LINE:
                return second
            case Qt.ItemDataRole.ToolTipRole:
                whole = words.printable(str(row.path))
                return whole if column is Column.FILE else " ".join(filter(None, (first, second)))
            case RowRole.TINT if isinstance(row, Problem) and column is Column.KEYWORDS:
                return "warning_text"
            case _:
                return None

    def _said(self, row: PlannedSidecar | Problem) -> tuple[str, str]:
        if isinstance(row, Problem):
            return told(row.reason), told(row.hint)
        if not row.keywords:
            return self.tr("None of ours any more"), self.tr("What others wrote in it stays")
        names = ", ".join(map(words.printable, row.keywords))
        return names, (
            self.tr("New sidecar") if row.is_new else self.tr("What is in it already stays")
        )


def _file(path: Path) -> tuple[str, str]:
    return words.printable(path.name or str(path)), words.printable(str(path.parent))
