"""A small list to pick a group from by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import ClusterId
from photoclust.ui import words
from photoclust.ui.cluster_list_model import ClusterRow
from photoclust.ui.theme import Kind, mark
from photoclust.ui.tokens import Space

_WIDTH = 320
_HEIGHT = 360


class ClusterPicker(QFrame):
    """Pops up, filters while a person types, and tells what was picked. GUI thread only.

    Args:
        title: What the pick is for ("Merge with").
        rows: The groups to pick from, in the order shown.
        new_text: Text of an entry for a new group, or empty for none.
        parent: Qt parent.

    Signals:
        picked: The `ClusterId`, or None for a new group.
    """

    picked = Signal(object)

    def __init__(
        self,
        title: str,
        rows: Sequence[ClusterRow],
        new_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, Kind.CARD)
        self._rows = [row for row in rows if row.cluster is not None]
        self._new_text = new_text
        caption = QLabel(title)
        mark(caption, Kind.CAPTION)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Type a part of the name"))
        self._field.setAccessibleName(title)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Groups"))
        self._list.setUniformItemSizes(True)
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(caption)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.resize(_WIDTH, _HEIGHT)
        self._filter("")

    def pop_up(self, place: QPoint) -> None:
        """Show at a place of the screen and take the keyboard."""
        self.move(place)
        self.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See Qt. Arrows and Enter go to the list while a person types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self._list.currentRow()
            match event.key():
                case Qt.Key.Key_Down:
                    self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
                    return True
                case Qt.Key.Key_Up:
                    self._list.setCurrentRow(max(row - 1, 0))
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if (item := self._list.currentItem()) is not None:
                        self._pick(item)
                    return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        self._list.clear()
        if self._new_text:
            self._add(self._new_text, None)
        for row in self._rows:
            if all(word in row.title.casefold() for word in wanted):
                self._add(f"{row.title}   ({words.count(row.count)})", row.cluster)
        first = 1 if self._new_text and wanted and self._list.count() > 1 else 0
        self._list.setCurrentRow(first)

    def _add(self, text: str, cluster: ClusterId | None) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, cluster)
        self._list.addItem(item)

    def _pick(self, item: QListWidgetItem) -> None:
        cluster = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.picked.emit(cluster)
