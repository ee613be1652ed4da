"""Everything that went wrong with single files, in one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.fitting_bar import set_words
from photoclust.ui.widgets.two_line_rows import RowRole, TwoLineDelegate, row_height

_ROOT = QModelIndex()

_ROWS_AT_FIRST = 5
_ROOM_FOR_WORDS = 90
"""Width in letters from which buttons have words beside their icons."""


class Column(IntEnum):
    """Columns of the table."""

    FILE = 0
    REASON = 1
    HINT = 2


class ProblemsModel(QAbstractTableModel):
    """The problems as a table; each file once, with the last that was said of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []
        self._said: dict[str, str] = {}  # thousands of problems share a few sentences

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems in the order shown."""
        return tuple(self._problems)

    def replace(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.beginResetModel()
        # A file that was tried twice has one row: what was said last is what is so.
        self._problems = list({problem.path: problem for problem in problems}.values())
        self.endResetModel()

    def add(self, problems: Sequence[Problem]) -> None:
        """Add problems; one of a file that is there already takes its row."""
        rows = {problem.path: row for row, problem in enumerate(self._problems)}
        new: dict[Path, Problem] = {}
        for problem in problems:
            row = rows.get(problem.path)
            if row is None:
                new[problem.path] = problem
            else:
                self._problems[row] = problem
                self.dataChanged.emit(self.index(row, 0), self.index(row, Column.HINT))
        if new:
            first = len(self._problems)
            self.beginInsertRows(_ROOT, first, first + len(new) - 1)
            self._problems += new.values()
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many files had problems."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Three columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("What happened"), self.tr("What to do"))[section]
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Name with folder below, reason, hint."""
        problem = self._problems[index.row()]
        column = Column(index.column())
        name = words.printable(problem.path.name)
        folder = words.printable(str(problem.path.parent))
        if role == RowRole.SECOND_LINE:
            return folder if column is Column.FILE else None
        if role == RowRole.TINT:
            return "secondary" if column is Column.HINT else "text"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (name, self._say(problem.reason), self._say(problem.hint))[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            sentences = f"{self._say(problem.reason)}\n{self._say(problem.hint)}"
            return f"{folder}/{name}\n{sentences}".rstrip()
        return None

    def _say(self, sentence: str) -> str:
        """A sentence in the window's language."""
        said = self._said.get(sentence)
        if said is None:
            said = self._said[sentence] = told(sentence)
        return said

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by file, reason or hint."""

        def key(problem: Problem) -> tuple[str, str]:
            first = {
                Column.FILE: str(problem.path),
                Column.REASON: self._say(problem.reason),
                Column.HINT: self._say(problem.hint),
            }[Column(column)]
            return first, str(problem.path)

        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        problems = [self._problems[index.row()] for index in before]
        self._problems.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        rows = {id(problem): row for row, problem in enumerate(self._problems)}
        self.changePersistentIndexList(
            before,
            [
                self.index(rows[id(problem)], index.column())
                for problem, index in zip(problems, before, strict=True)
            ],
        )
        self.layoutChanged.emit()


def _could_not(n: int) -> Text:
    return Text("1 file could not be handled", "{n} files could not be handled", n=n)


class ProblemsPanel(QWidget):
    """The table of problems and what can be done about them. GUI thread only.

    Args:
        icons: The icons.
        retry: Whether trying again makes sense here.
        closable: Whether it stands where it can be closed.
        counted: What is said above the rows of so many of them; that they
            are files that could not be handled, unless said otherwise.
        name: What the table is called for those who cannot see it.
        parent: Qt parent.

    Signals:
        closed: A person wants the table out of the way.
        reveal_requested: Show a file (`Path`) in the file manager.
        retry_requested: Try these files again (a tuple of `Path`).
    """

    closed = Signal()
    reveal_requested = Signal(object)
    retry_requested = Signal(object)

    def __init__(
        self,
        icons: Icons,
        *,
        retry: bool = True,
        closable: bool = False,
        counted: Callable[[int], Text] = _could_not,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._counted = counted
        self._texts: dict[QPushButton, str] = {}
        self.model = ProblemsModel(self)
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setItemDelegate(TwoLineDelegate(icons, self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setCornerButtonEnabled(False)
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setAccessibleName(name or self.tr("Problems"))
        self._table.verticalHeader().hide()
        self._table.setSortingEnabled(True)
        header = self._table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._table.doubleClicked.connect(self._reveal)
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        mark(self._title, Kind.LARGE)
        self._reveal_button = self._button("folder-open", self.tr("Show in folder"), self._reveal)
        self._copy_button = self._button("clipboard", self.tr("Copy"), self.copy)
        self._retry_button = self._button("refresh-cw", self.tr("Try again"), self._retry)
        close = QToolButton()
        icons.dress(close, "x", "secondary")
        close.setToolTip(self.tr("Close the problems (Esc)"))
        close.setAccessibleName(self.tr("Close the problems"))
        close.clicked.connect(self.closed)
        if closable:
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(self.closed)
        copy = QAction(self.tr("Copy"), self._table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self._table.addAction(copy)

        bar = QHBoxLayout()
        bar.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        bar.addWidget(self._title, 1)
        for button in (self._reveal_button, self._copy_button, self._retry_button):
            bar.addWidget(button)
        bar.addWidget(close)
        self._bar = bar
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(0)
        column_layout.addLayout(bar)
        column_layout.addWidget(self._table)
        # Not before it is in here: alone it would be a window of its own, and take the focus.
        self._retry_button.setVisible(retry)
        close.setVisible(closable)
        self._table.selectionModel().selectionChanged.connect(self._update)
        for signal in (self.model.modelReset, self.model.rowsInserted):
            signal.connect(self._update)
        self._fit_rows()
        self.show_problems(())

    def sizeHint(self) -> QSize:
        """Room for some rows; more can be scrolled to or made room for."""
        return QSize(super().sizeHint().width(), self._height_of(_ROWS_AT_FIRST))

    def minimumSizeHint(self) -> QSize:
        """At least one whole row."""
        return QSize(super().minimumSizeHint().width(), self._height_of(1))

    def changeEvent(self, event: QEvent) -> None:
        """See Qt. Rows are as high as two lines of the person's font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the words of buttons before anything is cut off."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOM_FOR_WORDS * self.fontMetrics().averageCharWidth()
        for button, text in self._texts.items():
            set_words(button, text if roomy else "")

    def _fit_rows(self) -> None:
        # One height for all rows: measuring each would take seconds for thousands.
        self._table.verticalHeader().setDefaultSectionSize(row_height(self._table.font()))
        self.updateGeometry()

    def _height_of(self, rows: int) -> int:
        head = self._table.horizontalHeader().sizeHint().height()
        return self._bar.sizeHint().height() + head + rows * row_height(self._table.font()) + 2

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.model.replace(problems)

    def add_problems(self, problems: Sequence[Problem]) -> None:
        """Add problems as they come in."""
        self.model.add(problems)

    def chosen(self) -> tuple[Problem, ...]:
        """The selected problems; all of them when none is selected."""
        rows = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        return tuple(self.model.problems[row] for row in rows) or self.model.problems

    def copy(self) -> None:
        """Put the chosen problems on the clipboard as text, for a mail or a search."""
        lines = (
            "\t".join((words.printable(str(p.path)), told(p.reason), told(p.hint))).rstrip()
            for p in self.chosen()
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _reveal(self) -> None:
        current = self._table.currentIndex()
        if current.isValid():
            self.reveal_requested.emit(self.model.problems[current.row()].path)

    def _retry(self) -> None:
        paths = tuple(problem.path for problem in self.chosen())
        if paths:
            self.retry_requested.emit(paths)

    def _update(self) -> None:
        number = self.model.rowCount()
        self._title.setText(told(self._counted(number)) if number else self.tr("No problems"))
        self._reveal_button.setEnabled(self._table.selectionModel().hasSelection())
        self._copy_button.setEnabled(number > 0)
        self._retry_button.setEnabled(number > 0)

    def _button(self, icon: str, text: str, act: object) -> QPushButton:
        button = QPushButton()
        self._texts[button] = text
        button.setToolTip(text)
        button.setAccessibleName(text)
        mark(button, Kind.QUIET)
        self._icons.dress(button, icon)
        button.clicked.connect(act)
        return button
