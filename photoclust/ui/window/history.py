"""Everything that was done, in words, newest first; a click goes back to that moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.session import HistoryEntry
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.widgets.two_line_rows import RowRole, TwoLineDelegate

_ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """The moments one can go to, newest first; the last row is the beginning.

    Row `r` is the moment when `len(entries) - r` steps are done.
    """

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._entries: tuple[HistoryEntry, ...] = ()
        self._position = 0
        icons.changed.connect(self._tell)

    @property
    def position(self) -> int:
        """How many steps are done."""
        return self._position

    def position_of(self, row: int) -> int:
        """How many steps are done at the moment of a row."""
        return len(self._entries) - row

    def row_of(self, position: int) -> int:
        """The row of the moment when so many steps are done."""
        return len(self._entries) - position

    def show_history(self, entries: Sequence[HistoryEntry], position: int) -> None:
        """Show another state of the history."""
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self._position = position
            self.endResetModel()
        elif position != self._position:
            self._position = position
            self._tell()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """All steps and the beginning."""
        return 0 if parent.isValid() else len(self._entries) + 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The step in words; what can be redone is paler, the present is bold."""
        if not index.isValid():
            return None
        position = self.position_of(index.row())
        entry = self._entries[position - 1] if position else None
        done = position <= self._position
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.tr("The beginning") if entry is None else told(entry.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(position, entry)
            case Qt.ItemDataRole.FontRole if position == self._position:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.ForegroundRole if not done:
                return QColor(self._icons.colours.secondary)
            case RowRole.TINT:
                return "text" if done else "secondary"
            case Qt.ItemDataRole.DecorationRole:
                return self._icons.icon(*self._symbol(position, entry))
        return None

    def _symbol(self, position: int, entry: HistoryEntry | None) -> tuple[str, str]:
        """Icon and tint: where we are, what moved files, what can be done again."""
        tint = "disabled" if position > self._position else "secondary"
        if position == self._position:
            return "circle-check", "accent_text"
        if entry is None:
            return "circle", tint
        if entry.batch is not None:
            return "folder-input", tint
        return ("redo-2" if position > self._position else "pencil"), tint

    def _spoken(self, position: int, entry: HistoryEntry | None) -> str:
        label = self.tr("The beginning") if entry is None else told(entry.label)
        if position == self._position:
            return self.tr("{step}, now").replace("{step}", label)
        if position > self._position:
            return self.tr("{step}, taken back").replace("{step}", label)
        return label

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))


class HistoryPanel(QFrame):
    """The history as a list. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        position_requested: Go to the moment when so many (int) steps are done. The history is
            shown as it is until `show_history` says otherwise.
        closed: A person wants it out of the way.
    """

    position_requested = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, Kind.PANEL)
        self.model = HistoryModel(icons, self)
        self._list = QListView()
        self._list.setModel(self.model)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(TwoLineDelegate(icons, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = icons.size(IconSize.SMALL)
        self._list.setIconSize(QSize(side, side))
        self._list.setAccessibleName(self.tr("History"))
        self._list.setCursor(Qt.CursorShape.PointingHandCursor)
        mark(self._list, Kind.PLAIN)
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        title = QLabel(self.tr("History"))
        mark(title, Kind.CAPTION)
        hint = QLabel(self.tr("Click a step to go back to it, or forward again."), wordWrap=True)
        mark(hint, Kind.SMALL)
        close = QToolButton()
        icons.dress(close, "x", "secondary")
        close.setToolTip(self.tr("Close the history (Ctrl+H)"))
        close.setAccessibleName(self.tr("Close the history"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        column.addWidget(hint)
        column.addSpacing(Space.TINY)
        column.addWidget(self._list, 1)

    def show_history(self, entries: Sequence[HistoryEntry], position: int) -> None:
        """Show another state of the history; the present is brought into view.

        Args:
            entries: All steps, oldest first.
            position: How many of them are done.
        """
        self.model.show_history(entries, position)
        now = self.model.index(self.model.row_of(position))
        self._list.setCurrentIndex(now)
        self._list.scrollTo(now)

    def _go(self, index: QModelIndex) -> None:
        position = self.model.position_of(index.row())
        if position != self.model.position:
            self.position_requested.emit(position)
