"""How sure the app must be, to choose from: the three steps with dots, a word and a number each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from photoclust.ui.language import words
from photoclust.ui.language.certainty import LEVELS
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.certainty_dots import dots_size, paint_level


class CertaintySteps(QWidget):
    """Three buttons of which one is down. GUI thread only.

    Args:
        icons: The icons and with them the colours.
        parent: Qt parent.

    Signals:
        level_wished: A person chose a level (1 to `LEVELS`).
    """

    level_wished = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setAccessibleName(self.tr("How sure it must be"))
        self._choice = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for level, about in (
            (LEVELS, self.tr("Only photos that fit a group well")),
            (2, self.tr("Those that fit fairly well, too")),
            (1, self.tr("All that fit a group at all: look through them")),
        ):
            button = QPushButton()
            button.setCheckable(True)
            mark(button, Kind.QUIET)
            button.setToolTip(about)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._choice.addButton(button, level)
            row.addWidget(button)
        self._choice.idClicked.connect(self.level_wished)
        icons.changed.connect(self._dress)
        self._dress()

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The buttons in the order shown."""
        return self._choice.buttons()

    def show_levels(self, level: int, numbers: Sequence[int]) -> None:
        """Show which level is chosen.

        Args:
            level: The level.
            numbers: How many there are of each level and above, beginning with the lowest.
        """
        names = (self.tr("all {n}"), self.tr("fairly sure {n}"), self.tr("sure {n}"))
        for of, (name, number) in enumerate(zip(names, numbers, strict=True), start=1):
            button = self._choice.button(of)
            text = name.replace("{n}", words.count(number))
            button.setText(f" {text}")
            button.setAccessibleName(text)
            button.setEnabled(number > 0)
        self._choice.button(level).setChecked(True)

    def _dress(self) -> None:
        size, ratio = dots_size(self._icons), self.devicePixelRatioF()
        for level in range(1, LEVELS + 1):
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(self.layoutDirection())
            paint_level(painter, QRectF(0, 0, size.width(), size.height()), level, self._icons)
            painter.end()
            button = self._choice.button(level)
            button.setIcon(QIcon(pixmap))
            button.setIconSize(size)
