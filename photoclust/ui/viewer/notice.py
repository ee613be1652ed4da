"""Why there is no picture, in the middle of the stage."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Space

_LETTERS = 66
"""Width of the text at most, in letters of the person's font."""


class ViewerNotice(QWidget):
    """An icon and a sentence; the pointer goes through to the picture. GUI thread only.

    Args:
        icons: The icons.
    """

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._icon.setFixedHeight(IconSize.HERO)
        self._text = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout()
        column.setSpacing(Space.MEDIUM)
        column.addStretch(4)
        column.addWidget(self._icon)
        column.addWidget(self._text)
        column.addStretch(5)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 6)
        row.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        icons.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Tell why; an empty text tells nothing."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._icons.pixmap("image-off", IconSize.HERO, "on_stage", ratio)
        self._icon.setPixmap(pixmap)
        self._text.setStyleSheet(f"color: {self._icons.colours.on_stage};")
