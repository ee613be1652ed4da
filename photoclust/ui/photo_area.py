"""The middle of the window: the photos below their header, or why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from photoclust.ui.empty_state import Emptiness, EmptyState


class PhotoArea(QStackedWidget):
    """GUI thread only.

    Args:
        above: What stands above the photos, from top to bottom.
        grid: The photos.
        empty: What is seen when there are none.
    """

    def __init__(self, above: tuple[QWidget, ...], grid: QWidget, empty: EmptyState) -> None:
        super().__init__()
        self._grid = grid
        self._empty = empty
        photos = QWidget()
        column = QVBoxLayout(photos)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(grid, 1)
        self.addWidget(photos)
        self.addWidget(empty)
        self.setCurrentIndex(1)

    def show_photos(self) -> None:
        """Show the photos; where they appear they get the keyboard, unless a person types."""
        appear = self.currentIndex() == 1 and not isinstance(QApplication.focusWidget(), QLineEdit)
        self.setCurrentIndex(0)
        if appear:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self, state: Emptiness, detail: str = "") -> None:
        """Say why there are no photos."""
        self._empty.show_state(state, detail)
        self.setCurrentIndex(1)
