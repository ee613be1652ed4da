"""The one number that a method may be given: what it says is told inside its field."""

from __future__ import annotations

import re

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from photoclust.grouping.compare.method import About, Setting
from photoclust.services.measure.method_choices import MethodChoice
from photoclust.ui.language import words
from photoclust.ui.look.tokens import Space

_MOST_GROUPS = 9_999
_NUMBER = re.compile(r"\d[\d.,\s\u202f\u00a0]*")

_STEP_OF_SHARE, _MOST_SHARE = 0.05, 0.99
_STEP_OF_REACH = 0.05


class NumberBox(QDoubleSpinBox):
    """How many groups, or a method's setting: "50 dimensions", "95 % of the variance".

    Hidden where the method takes no number. GUI thread only.
    """

    def __init__(self) -> None:
        super().__init__()
        self._counted = False
        self._setting: Setting | None = None
        self.lineEdit().setTextMargins(Space.TINY + 2, 0, 0, 0)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else lists below jump with the choice of a method
        self.setSizePolicy(policy)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(1)  # the list above says how wide
        self.hide()

    def offer(self, choice: MethodChoice | None) -> None:
        """Ask for the number of a method, at first its usual one."""
        self._counted = choice is not None and choice.counted
        self._setting = None if choice is None else choice.setting
        with QSignalBlocker(self):
            if self._counted:
                self.setDecimals(0)
                self.setRange(1, _MOST_GROUPS)
                self.setSpecialValueText(self.tr("as many as fit"))
                self.setValue(1)
            elif self._setting is not None:
                setting = self._setting
                self.setDecimals(0 if setting.whole else 3)
                self.setRange(0 if setting.usual is None else setting.least, setting.most)
                found = self.tr("found by itself")
                self.setSpecialValueText(found if setting.usual is None else "")
                self.setValue(setting.usual or 0)
        self.lineEdit().setCursorPosition(0)  # a long text is cut at its end
        said = self._said()
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setVisible(self._counted or self._setting is not None)

    @property
    def groups(self) -> int | None:
        """How many groups to make; None where the photos decide."""
        return int(self.value()) if self._counted and self.value() > 1 else None

    @property
    def behind_colon(self) -> str:
        """What stands behind the method's name, empty for the usual number: ":50"."""
        setting = self._setting
        if setting is None or self._counted or self.value() == (setting.usual or 0):
            return ""
        return f":{self.value():g}"

    def stepBy(self, steps: int) -> None:
        """A share moves in twentieths and stays one; dimensions move by one and stay such."""
        about = None if self._setting is None else self._setting.about
        if about is About.REACH:
            self.setValue(self.value() + steps * _STEP_OF_REACH)
        elif about not in (About.SHARE, About.SHARE_BEFORE):
            self.setValue(self.value() + steps)
        elif self.value() < 1:
            self.setValue(min(self.value() + steps * _STEP_OF_SHARE, _MOST_SHARE))
        else:
            self.setValue(max(self.value() + steps, 1))

    def textFromValue(self, value: float) -> str:
        """The number with what it says."""
        if self._counted:
            return self.tr("{n} groups").replace("{n}", words.count(int(value)))
        match None if self._setting is None else self._setting.about:
            case About.DIMENSIONS:
                form = self.tr("{n} dimensions")
            case About.SHARE | About.SHARE_BEFORE if value < 1:
                form = self.tr("{n} % of the variance")
                value *= 100
            case About.SHARE | About.SHARE_BEFORE:
                form = self.tr("{n} dimensions")
            case About.PERPLEXITY:
                form = self.tr("perplexity {n}")
            case About.FEWEST:
                form = self.tr("{n} photos at least")
            case About.REACH:
                form = self.tr("up to {n} apart")
            case _:
                form = "{n}"
        places = next(p for p in range(4) if p == 3 or abs(value - round(value, p)) < 5e-5)
        return form.replace("{n}", words.decimal(value, places))

    def valueFromText(self, text: str) -> float:
        """The number in a text; with % behind it a share."""
        value = self._read(text)
        return self.value() if value is None else value

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whatever holds a number in range is one."""
        value = self._read(text)
        fits = text == self.specialValueText() or (
            value is not None and self.minimum() <= value <= self.maximum()
        )
        state = QValidator.State.Acceptable if fits else QValidator.State.Intermediate
        return state, text, position

    def _read(self, text: str) -> float | None:
        if self.specialValueText() and text == self.specialValueText():
            return self.minimum()
        found = _NUMBER.search(text)
        if found is None:
            return None
        value = words.number(found[0])
        if value is None:
            return None
        if self._setting is not None and self._setting.about in (About.SHARE, About.SHARE_BEFORE):
            value = value / 100 if "%" in text else value
            return value if value < 1 else round(value)
        return value

    def _said(self) -> str:
        if self._counted:
            return self.tr("How many groups to make")
        match None if self._setting is None else self._setting.about:
            case About.DIMENSIONS:
                return self.tr("To how many dimensions")
            case About.SHARE:
                return self.tr("To how many dimensions, or with % how much of the variance stays")
            case About.SHARE_BEFORE:
                return self.tr(
                    "To how many dimensions before UMAP, or with % how much of the variance stays"
                )
            case About.PERPLEXITY:
                return self.tr("About how many neighbours each photo is held near to")
            case About.FEWEST:
                return self.tr("How many photos a group has at least")
            case About.REACH:
                return self.tr("How near photos have to be to be in one group")
            case _:
                return ""
