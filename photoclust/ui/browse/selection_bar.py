"""What can be done with the selected photos, on a sheet that floats over their bottom."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from photoclust.core.text import Text
from photoclust.ui.commands.actions import Actions
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.fitting_bar import measure_anew, set_words
from photoclust.ui.widgets.sheet import SHADOW, paint_sheet

_ANY_LETTERS = 99
"""Of "1,234 of 12,400 photos selected": half a number is none."""


class SelectionBar(QWidget):
    """Says how many photos are selected and has their commands. GUI thread only.

    It comes with the first selected photo and goes with the last. It lies over the photos, so
    that none of them moves when it does, and away from the commands of the group: what a person
    was about to press stays where it was, and it can be told what acts on the group and what on
    the photos.

    Args:
        actions: The window's commands.
        icons: The icons.
        place: What it lies over.

    Signals:
        covered: So many pixels (int) at the bottom of its place are hidden by it now.
    """

    covered = Signal(int)

    def __init__(self, actions: Actions, icons: Icons, place: QWidget) -> None:
        super().__init__(place)
        self._icons = icons
        self._place = place
        self._texts: dict[QPushButton, str] = {}
        self._told = "", ""
        self.setAccessibleName(self.tr("Selected photos"))
        self._count = ElidedLabel(mode=Qt.TextElideMode.ElideRight, letters=_ANY_LETTERS)
        self._new = self._push(actions.new_group, "plus", self.tr("New group"))
        self._move = self._push(actions.move_to, "move-right", actions.move_to.text())
        self._compare = self._push(actions.compare, "columns-2", self.tr("Compare"))
        self._unsorted = self._push(actions.unsorted, "inbox", self.tr("To Unsorted"))
        clear = QToolButton()
        icons.dress(clear, "x", size=IconSize.SMALL)
        clear.setToolTip(actions.clear_selection.toolTip())
        clear.setAccessibleName(actions.clear_selection.text())
        clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        clear.clicked.connect(actions.clear_selection.trigger)
        self._row = row = QHBoxLayout(self)
        edge = SHADOW + Space.TINY
        row.setContentsMargins(SHADOW + Space.LARGE, edge, edge, edge)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._count)
        row.addSpacing(Space.SMALL)
        for button in (self._new, self._move, self._unsorted, self._compare):
            row.addWidget(button)
        row.addWidget(clear)
        icons.changed.connect(self.update)
        place.installEventFilter(self)
        self.hide()

    @property
    def covers(self) -> int:
        """So many pixels at the bottom of its place are hidden by it."""
        return 0 if self.isHidden() else self.height() + Space.TINY

    def show_selected(
        self, number: int, shown: int, *, sorted_too: bool = True, comparable: bool = False
    ) -> None:
        """Say how many photos are selected; of none nothing is said.

        Args:
            number: How many.
            shown: Of how many that are shown.
            sorted_too: Whether any of those shown are in a group.
            comparable: Whether they can be looked at side by side.
        """
        if number:
            whole = Text(
                "{selected} of 1 photo selected",
                "{selected} of {n} photos selected",
                n=shown,
                selected=number,
            )
            self._told = told(whole), told(Text("1 selected", "{n} selected", n=number))
            # In Unsorted the same command says that they are to stay there.
            text = self.tr("To Unsorted") if sorted_too else self.tr("Leave in Unsorted")
            self._texts[self._unsorted] = text
            self._unsorted.setAccessibleName(text)
            self._compare.setVisible(comparable)
            self._fit_place()
            self.raise_()
        self.setVisible(number > 0)

    def changeEvent(self, event: QEvent) -> None:
        """See Qt. Another font needs other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit_place()

    def _fit_place(self) -> None:
        """Stand in the middle of the bottom, with as many words as there is room for."""
        room = self._place.width() - 2 * Space.SMALL
        for words, count in product((True, False), self._told):
            self._count.setText(count)
            for button, text in self._texts.items():
                set_words(button, text if words else "")
            measure_anew(self._row)
            wished = self._row.sizeHint()
            if wished.width() <= room:
                break
        width = min(wished.width(), room)
        left = (self._place.width() - width) // 2
        top = self._place.height() - wished.height() - Space.TINY
        self.setGeometry(left, top, width, wished.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. Follows the size of the place."""
        if event.type() is QEvent.Type.Resize and watched is self._place and self.isVisible():
            self._fit_place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt."""
        super().showEvent(event)
        self.covered.emit(self.covers)

    def hideEvent(self, event: QHideEvent) -> None:
        """See Qt. A spontaneous one comes of the window being minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.covered.emit(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a sheet that floats above the photos."""
        paint_sheet(QPainter(self), self.rect(), self._icons.colours)

    def _push(self, action: QAction, icon: str, text: str) -> QPushButton:
        button = QPushButton()
        self._texts[button] = text
        self._icons.dress(button, icon)
        mark(button, Kind.QUIET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button
