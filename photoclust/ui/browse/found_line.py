"""The line that says by what photos were found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from photoclust.ui.language.words import told
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel


class FoundLine(ElidedLabel):
    """Says it below the name of what is shown; hidden while nothing is searched for.

    A search may mean a day, a place, what is to be seen, or a name: which of these it was explains
    photos that a person did not expect.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(mode=Qt.TextElideMode.ElideRight, parent=parent)
        mark(self, Kind.SECONDARY)
        self.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.SMALL)
        self.hide()

    def show_said(self, said: str) -> None:
        """Say it; nothing hides the line."""
        self.setText(told(said))
        self.setVisible(bool(said))
