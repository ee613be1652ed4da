"""The list of keys behind "?", made from the actions themselves so that it is never wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.screen_room import open_within

_COLUMN_LETTERS = 52
"""Width of a column, in letters of the person's font."""
_LABEL_LETTERS = 18

KeyRow = tuple[str, Sequence[str]]
"""What keys do, and each of them in words ("Ctrl+Z")."""


def keys_of(actions: Sequence[QAction]) -> list[KeyRow]:
    """The actions that have keys and can be given here, with the keys as this system says them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            action.text().replace("&", "").rstrip("…"),
            list(dict.fromkeys(key.toString(native) for key in action.shortcuts())),
        )
        for action in actions
        if action.shortcuts() and action.isVisible()
    ]


class ShortcutsDialog(QDialog):
    """Lists keys by subject; typing finds one. GUI thread only.

    Args:
        sections: Title and rows of each section (see `keys_of`); empty ones are left out.
        parent: Qt parent.
    """

    def __init__(
        self,
        sections: Sequence[tuple[str, Sequence[KeyRow]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = [(title, tuple(rows)) for title, rows in sections if rows]
        self.setWindowTitle(self.tr("Keys"))
        self._search = QLineEdit(clearButtonEnabled=False)
        self._search.setPlaceholderText(self.tr("Find a key or what it does"))
        self._search.setAccessibleName(self.tr("Find a key"))
        self._search.textChanged.connect(self._show)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Keys"))
        close = QPushButton(self.tr("Close"))
        mark(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._search)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        letter = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize().width() - 6 * Space.HUGE
        self._columns = 2 if room >= 2 * _COLUMN_LETTERS * letter else 1
        width = min(room, self._columns * _COLUMN_LETTERS * letter)
        self._show()
        if self._page.minimumSizeHint().width() > room:
            self._columns = 1
            self._show()
        # Keys have longer names in some languages, and nothing scrolls to the side.
        width = max(width, self._page.minimumSizeHint().width())
        content = QSize(width, self._page.heightForWidth(width))
        bar = self._area.verticalScrollBar().sizeHint().width()
        around = self._search.sizeHint().height() + close.sizeHint().height() + 2 * Space.MEDIUM
        frame = QSize(2 * Space.HUGE + bar, around + Space.HUGE + Space.LARGE + 2)
        open_within(self, content + frame)

    def _show(self) -> None:
        sought = self._search.text().casefold().strip()
        found = [
            (title, [row for row in rows if sought in f"{row[0]} {' '.join(row[1])}".casefold()])
            for title, rows in self._sections
        ]
        self._page = page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, Space.MEDIUM, 0)
        columns.setSpacing(Space.HUGE * 2)
        sections = [(title, rows) for title, rows in found if rows]
        for part in _halves(sections) if self._columns > 1 else [sections]:
            column = QVBoxLayout()
            column.setSpacing(Space.LARGE)
            for title, rows in part:
                column.addLayout(self._section(title, rows))
            column.addStretch(1)
            columns.addLayout(column, 1)
        if not sections:
            nothing = QLabel(self.tr("No key does that."))
            mark(nothing, Kind.SECONDARY)
            columns.addWidget(nothing, 0, Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(page)

    def _section(self, title: str, rows: Sequence[KeyRow]) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setSpacing(Space.TINY)
        head = QLabel(title)
        mark(head, Kind.CAPTION)
        section.addWidget(head)
        for what, keys in rows:
            label = QLabel(what, wordWrap=True)
            label.setMinimumWidth(_LABEL_LETTERS * self.fontMetrics().averageCharWidth())
            label.setAccessibleDescription(", ".join(keys))
            # Not a grid: the longest keys would leave every other text too little room.
            row = QHBoxLayout()
            row.setSpacing(Space.TINY)
            row.addWidget(label, 1)
            for key in keys:
                cap = QLabel(key)
                mark(cap, Kind.KEY)
                row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            section.addLayout(row)
        return section


def _halves(
    sections: list[tuple[str, list[KeyRow]]],
) -> list[list[tuple[str, list[KeyRow]]]]:
    """Two columns of about the same height, the order kept."""
    heights = [len(rows) + 2 for _, rows in sections]
    whole, above = sum(heights), 0
    for cut, height in enumerate(heights):
        if above + height / 2 >= whole / 2:
            return [part for part in (sections[:cut], sections[cut:]) if part]
        above += height
    return [sections]
