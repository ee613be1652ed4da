"""What was left alone while folders were read: each with the reason and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoclust.core.left import Left, left_sentence
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.ui.desktop import reveal
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.problems.table import ProblemsPanel
from photoclust.ui.widgets.screen_room import open_within

_LETTERS = 130
_ROWS = 8


class LeftDialog(QDialog):
    """Lists what was left alone. Not modal. GUI thread only.

    Args:
        icons: The icons.
        left: What was left alone.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, left: Sequence[Left], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Left alone"))
        text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        text.setText(told(left_sentence(left)) or self.tr("Nothing was left alone."))
        mark(text, Kind.TITLE)
        self.panel = ProblemsPanel(
            icons,
            retry=False,
            counted=lambda n: Text("1 entry", "{n} entries", n=n),
            name=self.tr("Left alone"),
        )
        self.panel.show_problems([Problem(item.path, item.reason, item.hint) for item in left])
        self.panel.reveal_requested.connect(reveal)
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
        column.addWidget(text)
        column.addWidget(self.panel, 1)
        column.addLayout(buttons)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        open_within(self, QSize(letter * _LETTERS, line * (3 * _ROWS + 6)))
