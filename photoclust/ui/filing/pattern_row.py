"""Which folders a filing makes: a choice of patterns in words, or one that a person writes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from photoclust.core.errors import InputError
from photoclust.core.folder_pattern import (
    Field,
    FolderPattern,
    Occasion,
    StandIns,
    read_pattern,
)
from photoclust.ui.language.bidi import left_to_right
from photoclust.ui.language.words import told_error
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Space

_SAMPLE = Occasion("2024-05-31")
_SHORTEST = 10
"""Letters of a choice that are always on view."""
_LONGEST_TITLE = 24
"""Letters of a group's title that an example shows."""
_PAUSE_MS = 250
"""So long after the last letter a pattern is tried: half a field makes no sense yet."""


class PatternRow(QWidget):
    """Lets a person choose a pattern or write one. GUI thread only.

    Args:
        icons: The icons.
        title: Title of a group, for the examples.
        stand_ins: What folders are called for what photos do not say.
        parent: Qt parent.

    Attributes:
        choice: The patterns in words; the last is the wish for another one.

    Signals:
        chosen: A person wants this `FolderPattern`.
        refused: What a person wrote makes no sense; a sentence (str) says why.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(
        self, icons: Icons, title: str, stand_ins: StandIns, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…"
        self._stand_ins = stand_ins
        self._pattern: FolderPattern | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take_own)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Folders"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(_SHORTEST)
        self.choice.activated.connect(self._choose)
        self._own = QLineEdit()
        self._own.setAccessibleName(self.tr("Own pattern"))
        self._own.setPlaceholderText("{year}/{group}")
        self._own.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as paths are read
        self._own.textEdited.connect(lambda _: self._pause.start())
        self._own.editingFinished.connect(self._take_pause)
        self._fields = QPushButton(self.tr("Insert"))
        self._fields.setAutoDefault(False)
        self._fields.setAccessibleName(self.tr("Insert a field"))
        self._fields.setMenu(self._field_menu())
        self._fields.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.choice)
        row.addWidget(self._own)
        row.addWidget(self._fields)
        self._show_own(visible=False)

    def offer(self, patterns: Sequence[FolderPattern], pattern: FolderPattern) -> None:
        """Show what can be chosen, and what is."""
        self._pattern = pattern
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for one in dict.fromkeys((*patterns, pattern)):
                self.choice.addItem(self._in_words(one), one)
            self.choice.insertSeparator(self.choice.count())
            self.choice.addItem(self.tr("Own pattern…"))
            self.choice.setCurrentIndex(self._place_of(pattern))
        self._show_own(visible=False)
        self._pause.stop()

    def tab_stops(self) -> list[QWidget]:
        """What the tab key stops at, in order."""
        return [self.choice, self._own, self._fields]

    def _place_of(self, pattern: FolderPattern) -> int:
        return next(n for n in range(self.choice.count()) if self.choice.itemData(n) == pattern)

    def _choose(self, number: int) -> None:
        pattern = self.choice.itemData(number)
        own = not isinstance(pattern, FolderPattern)
        self._show_own(visible=own)
        if own:
            self._own.setText("" if self._pattern is None else self._pattern.text)
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
            self._own.selectAll()
        elif pattern != self._pattern:
            self._pattern = pattern
            self.chosen.emit(pattern)

    def _take_pause(self) -> None:
        """Try at once what waits to be tried."""
        if self._pause.isActive():
            self._pause.stop()
            self._take_own()

    def _take_own(self) -> None:
        try:
            pattern = read_pattern(self._own.text())
        except InputError as error:
            self._pattern = None
            self.refused.emit(told_error(error))
            return
        if pattern != self._pattern:
            self._pattern = pattern
            self.chosen.emit(pattern)

    def _show_own(self, *, visible: bool) -> None:
        self._row.setStretch(0, 1)
        self._row.setStretch(1, 2 if visible else 0)
        self._own.setVisible(visible)
        self._fields.setVisible(visible)

    def _in_words(self, pattern: FolderPattern) -> str:
        words = {
            "{group}": self.tr("A folder for each group"),
            "{year}/{group}": self.tr("Years, in them the groups"),
            "{group}/{date}": self.tr("Groups, in them the days"),
            "{year}/{month}/{group}": self.tr("Years and months, in them the groups"),
            "{place}/{group}": self.tr("Places, in them the groups"),
        }.get(pattern.text, left_to_right(pattern.text))
        town = self.tr("Rome", "a town, as an example")
        occasion = Occasion(_SAMPLE.day, town)
        levels = pattern.levels(self._title, occasion, self._stand_ins)
        example = "/".join(level.name for level in levels)
        return (
            self.tr("{words}: {example}")
            .replace("{words}", words)
            .replace("{example}", left_to_right(example))
        )

    def _field_menu(self) -> QMenu:
        menu = QMenu(self)
        for field, meaning in (
            (Field.GROUP, self.tr("the name of the group")),
            (Field.YEAR, "2024"),
            (Field.MONTH, "05"),
            (Field.DATE, "2024-05-31"),
            (Field.PLACE, self.tr("the town")),
        ):
            written = f"{{{field}}}"
            action = menu.addAction(f"{left_to_right(written)}\t{meaning}")
            action.triggered.connect(lambda _=False, w=written: self._insert(w))
        return menu

    def _insert(self, written: str) -> None:
        self._own.insert(written)
        self._own.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take_own()
