"""A small list to pick a group from by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.screen_room import popped_up

_WIDTHS = 280, 480
_MOST_ROWS = 9
"""Of groups on view at once: what is sought is typed."""

_COVER = 32


class ClusterPicker(QFrame):
    """Pops up, filters while a person types, and tells what was picked. GUI thread only.

    Args:
        title: What the pick is for ("Merge with").
        rows: The groups to pick from, in the order shown.
        new_text: Text of an entry for a new group, or empty for none.
        cover: Gives the picture of a group; asked only for what is seen.
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
        *,
        cover: Callable[[ClusterRow], QPixmap | None] = lambda _: None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, Kind.POPUP)
        self._rows = [row for row in rows if row.cluster is not None]
        self._new_text = new_text
        self._cover = cover
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
        self._list.setIconSize(QSize(_COVER, _COVER))
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(caption)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._filter("")

    def pop_up(self, place: QPoint) -> None:
        """Show at a place of the screen, above it where it is low, and take the keyboard."""
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        self.setGeometry(popped_up(self.sizeHint(), QRect(place, QSize()), room))
        self.show()
        self._field.setFocus()

    def sizeHint(self) -> QSize:
        """Room for the longest name and for all groups, or for so many that it is still a list."""
        around = super().sizeHint() - self._list.sizeHint()
        frame = 2 * self._list.frameWidth()
        rows = min(max(self._list.count(), 1), _MOST_ROWS)
        bar = self._list.verticalScrollBar().sizeHint().width()
        width = self._list.sizeHintForColumn(0) + bar + frame + 2 * Space.MEDIUM
        least, most = _WIDTHS
        return QSize(
            min(max(width, least), most),
            around.height() + max(self._list.sizeHintForRow(0), _COVER) * rows + frame,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
            self._list.addItem(_Entry(self._new_text, None, self._cover))
        for row in self._rows:
            if all(word in row.title.casefold() for word in wanted):
                text = f"{isolated(row.title)}   ({words.count(row.total)})"
                self._list.addItem(_Entry(text, row, self._cover))
        first = 1 if self._new_text and wanted and self._list.count() > 1 else 0
        self._list.setCurrentRow(first)

    def _pick(self, item: QListWidgetItem) -> None:
        cluster = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.picked.emit(cluster)


class _Entry(QListWidgetItem):
    """A group of the list, or (no row) the new one; gets its cover when it is first seen."""

    def __init__(
        self, text: str, row: ClusterRow | None, cover: Callable[[ClusterRow], QPixmap | None]
    ) -> None:
        super().__init__(text)
        self._row = row
        self._cover = cover
        self._icon: QIcon | None = None
        self.setData(Qt.ItemDataRole.UserRole, None if row is None else row.cluster)

    def data(self, role: int) -> Any:
        """See Qt."""
        if role != Qt.ItemDataRole.DecorationRole:
            return super().data(role)
        if self._icon is None:
            pixmap = None if self._row is None else self._cover(self._row)
            self._icon = QIcon() if pixmap is None else QIcon(pixmap)
        return self._icon
