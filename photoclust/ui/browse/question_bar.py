"""Below the group's name: one question with the photos it is about, answered with one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photoclust.ui.browse.many import NOTHING_MORE, Many
from photoclust.ui.commands.actions import Actions, with_key
from photoclust.ui.language.certainty import certainty_word, offer_sentence
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.photos.strip import PhotoStrip, StripPhoto
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.certainty_dots import CertaintyDots
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.fitting_bar import FittingBar

_LETTERS = 44
"""Room for so many letters of the question beside the photos, else it stands above them."""

_BESIDE, _BELOW = (8, 6, 4, 3), (8, 6, 4, 3, 2, 1)
"""Photos of each side, as many as there is room for beside or below the question. One or two
beside it say less than four below."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is shown.

    Attributes:
        text: The question.
        yes: Word of the answer yes.
        no: Word of the answer no.
        does: What Yes does, told on hover.
        sides: The photos it is about: those that may belong somewhere, and those that are there.
        between: Name of the icon between the sides.
        detail: Quieter words below the question.
        sure: How sure the app is (0..1), shown as dots and a word; None where that is no question.
    """

    text: str
    yes: str
    no: str
    does: str
    sides: tuple[tuple[StripPhoto, ...], ...] = ()
    between: str = "move-right"
    detail: str = ""
    sure: float | None = None


class SuggestionBar(FittingBar):
    """Shows a question with Yes and No, and the way to answer many. GUI thread only.

    Photos, question and answers stand in one line where there is room, else the photos below.
    Hidden while there is nothing to ask.

    Args:
        actions: The window's commands; Yes and No are two of them.
        loader: Where small photos come from; this bar is its only client.
        theme: Colours and fonts.
        parent: Qt parent.
    """

    def __init__(
        self,
        actions: Actions,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Suggestion"))
        self._icons = theme.icons
        self._actions = actions
        self.strip = PhotoStrip(loader, theme)
        self._text = ElidedLabel()
        self._detail = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._word = ElidedLabel(letters=12)
        self._dots = CertaintyDots(theme.icons)
        for label in (self._detail, self._word):
            mark(label, Kind.SECONDARY)
        self._yes = self._button(actions.suggestion_yes, "check")
        self._no = self._button(actions.suggestion_no, "x")
        self._all = QPushButton()
        mark(self._all, Kind.ACCENT)
        self._all.setToolTip(actions.surest.toolTip())
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._all.clicked.connect(actions.surest.trigger)
        self._stacked: bool | None = None

        about = QHBoxLayout()
        about.setSpacing(Space.SMALL)
        about.addWidget(self._dots)
        about.addWidget(self._word)
        about.addWidget(self._detail, 1)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._text)
        column.addLayout(about)
        self._answers = QWidget()
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.SMALL)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(1, 1)
        self._place(stacked=False)
        self.setMinimumWidth(1)  # it gives up photos rather than push the list aside
        self.hide()

    def show_question(self, asked: Asked | None, many: Many = NOTHING_MORE) -> None:
        """Show a question, or that there is none.

        Args:
            asked: The question.
            many: What can be agreed to at once.
        """
        there = many.number > 0
        self._all.setText(many.button)
        self._all.setVisible(there)
        for part in (self._answers, self._dots, self._word, self._detail, self.strip):
            part.setVisible(asked is not None)
        if asked is not None:
            self._show(asked)
        else:
            self._text.setText(many.sentence)
        self.setVisible(asked is not None or there)
        self.fit_words()

    def _show(self, asked: Asked) -> None:
        self._text.setText(asked.text)
        self._detail.setText(asked.detail)
        self._word.setText("" if asked.sure is None else certainty_word(asked.sure))
        self._word.setVisible(asked.sure is not None)
        self._dots.show_certainty(asked.sure, offer_sentence)
        self._dots.setVisible(asked.sure is not None)
        self._detail.setVisible(bool(asked.detail))
        self.strip.show_photos(asked.sides, asked.between)
        self.strip.setVisible(any(asked.sides))
        for button, word in ((self._yes, asked.yes), (self._no, asked.no)):
            button.setText(f" {word}")
            button.setAccessibleName(word)
        self._yes.setToolTip(with_key(asked.does, self._actions.suggestion_yes.shortcuts()))

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return self.isHidden() or self.strip.all_loaded()

    def fit_words(self) -> None:
        """Put the photos below the words, and show fewer of them, before the question is cut."""
        room = self.width() - 2 * Space.MEDIUM
        letter = self.fontMetrics().averageCharWidth()
        wanted = min(self._text.sizeHint().width(), _LETTERS * letter)
        answers, surest = (
            0 if part.isHidden() else part.sizeHint().width() for part in (self._answers, self._all)
        )
        beside = wanted + max(answers, surest) + 2 * Space.MEDIUM
        if self.strip.isHidden() or self._fit_strip(_BESIDE, room - beside):
            self._place(stacked=False)
        else:
            self._fit_strip(_BELOW, room - (surest + Space.MEDIUM if surest else 0))
            self._place(stacked=True)

    def _fit_strip(self, numbers: Sequence[int], room: int) -> bool:
        """Show as many photos of each side as there is room for; whether there is enough."""
        for number in numbers:
            self.strip.set_most(number)
            if self.strip.sizeHint().width() <= room:
                return True
        return False

    def _place(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        for widget in (self.strip, self._words, self._answers, self._all):
            grid.removeWidget(widget)
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        grid.setVerticalSpacing(Space.SMALL if stacked else 0)
        grid.addWidget(self._answers, 0, 2, trailing | middle)
        if stacked:
            grid.addWidget(self._words, 0, 0, 1, 2, middle)
            grid.addWidget(self.strip, 1, 0, 1, 2, leading)
            grid.addWidget(self._all, 1, 2, trailing | middle)
        else:
            grid.addWidget(self.strip, 0, 0, 2, 1, middle)
            grid.addWidget(self._words, 0, 1, 2, 1, middle)
            grid.addWidget(self._all, 1, 2, trailing | middle)
        grid.setRowStretch(0, 1)  # without the way to many, the answers stand in the middle

    def _button(self, action: QAction, icon: str) -> QPushButton:
        button = QPushButton()
        self._icons.dress(button, icon)
        button.setToolTip(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button
