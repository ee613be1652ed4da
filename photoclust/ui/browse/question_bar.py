"""One line under the group's name that asks one question, answered with one key."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from photoclust.ui.commands.actions import Actions
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel


class SuggestionBar(QFrame):
    """Shows a question with Yes and No. Hidden while there is none. GUI thread only.

    Args:
        actions: The window's commands; Yes and No are two of them.
        icons: The icons.
        parent: Qt parent.
    """

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Suggestion"))
        self._text = ElidedLabel()
        mark(self._text, Kind.SECONDARY)
        self._yes = QPushButton()
        self._no = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._text)
        for button, action, icon in (
            (self._yes, actions.suggestion_yes, "check"),
            (self._no, actions.suggestion_no, "x"),
        ):
            icons.dress(button, icon)
            button.setToolTip(action.toolTip())
            button.setFlat(True)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def ask(self, question: str, yes: str, no: str) -> None:
        """Show a question and the words of both answers."""
        self._text.setText(question)
        self._yes.setText(yes)
        self._no.setText(no)
        self.show()
