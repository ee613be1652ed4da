"""The tree of the filing plan: its look and its keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from photoclust.ui.filing.model import Column, FilingModel
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.widgets.two_line_rows import TwoLineDelegate


class PlanTree(QTreeView):
    """Space ticks all selected rows, F2 or a double-click names the folder. GUI thread only.

    Args:
        model: What is wanted and what a plan makes of it.
        icons: The icons.
    """

    def __init__(self, model: FilingModel, icons: Icons) -> None:
        super().__init__()
        self._plan = model
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(icons, self))
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(IconSize.LARGE + Space.SMALL, IconSize.LARGE + Space.SMALL))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAccessibleName(self.tr("Plan"))
        header = self.header()
        header.setStretchLastSection(False)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            ticked = current.siblingAtColumn(Column.FROM).data(Qt.ItemDataRole.CheckStateRole)
            wanted = Qt.CheckState(ticked) is not Qt.CheckState.Checked
            self._plan.tick(self.selectionModel().selectedRows(), wanted=wanted)
        elif event.key() == Qt.Key.Key_F2 and current.isValid() and not current.parent().isValid():
            self.setCurrentIndex(current.siblingAtColumn(Column.TO))
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
