"""What the pages have in common on which a person decides about many photos at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.two_line_rows import TwoLineDelegate

_LIST_LETTERS = 32
"""Width of the list, in letters of the person's font."""


class DecisionPage(QWidget):
    """A list with ticks at the left, the photos beside it, a bar above. GUI thread only.

    Who inherits from it makes the list and the photos, calls `lay_out`, and connects `stepped`.

    Args:
        parent: Qt parent.

    Attributes:
        agree: The button that does what is shown.
        cancel: The button that does nothing.

    Signals:
        agreed: What is shown is to be done.
        cancelled: All is to stay as it was.
        stepped: A key goes on by one step (1) or back by one (-1).
    """

    agreed = Signal()
    cancelled = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agree = QPushButton()
        mark(self.agree, Kind.PRIMARY)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.agree.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.cancelled)
        for keys, by in ((("-",), -1), (("+", "="), 1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda by=by: self.stepped.emit(by))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter agrees (or presses the button it is on), Esc cancels, arrows to the sides step."""
        key, focus = event.key(), QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = focus if isinstance(focus, QAbstractButton) else self.agree
            button.click()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def announce(self, text: str) -> None:
        """Have a screen reader tell what a step did although the focus stays where it is."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def lay_out(
        self,
        title: str,
        hint: str,
        choices: QListView,
        photos: QWidget,
        steps: Sequence[QWidget],
        keys: Sequence[QWidget],
        below: QLayout | None = None,
    ) -> None:
        """Put everything in its place; once.

        Args:
            title: What is decided.
            hint: What the ticks do.
            choices: The list.
            photos: The photos.
            steps: What stands in the bar before the buttons.
            keys: Those of `steps` that Tab goes to, in order.
            below: What stands below the list.
        """
        bar = QFrame()
        mark(bar, Kind.BAR)
        label = ElidedLabel(title)
        mark(label, Kind.TITLE)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(label, 1)
        for widget in steps:
            row.addWidget(widget)
        row.addSpacing(Space.LARGE)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)

        said = QLabel(hint, wordWrap=True)
        mark(said, Kind.SECONDARY)
        left = QFrame()
        mark(left, Kind.PANEL)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(said)
        column.addWidget(choices, 1)
        if below is not None:
            column.addLayout(below)
        left.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS + Space.HUGE)

        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left)
        both.addWidget(photos, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(both, 1)
        for first, second in pairwise((choices, photos, *keys, self.cancel, self.agree)):
            QWidget.setTabOrder(first, second)


class ChoiceList(QListView):
    """Rows with ticks. Arrows to the sides are left to the page. GUI thread only.

    Args:
        model: The rows.
        theme: Colours and fonts.
        name: What a screen reader calls it.
    """

    def __init__(self, model: QAbstractItemModel, theme: Theme, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(theme.icons, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        mark(self, Kind.PLAIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
