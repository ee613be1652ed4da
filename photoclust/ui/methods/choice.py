"""Which methods one side of a comparison has: a preset, or one of each list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from photoclust.grouping.made_by import MadeBy
from photoclust.services.measure.method_choices import MethodChoice, MethodChoices
from photoclust.ui.language.methods import method_name
from photoclust.ui.language.words import told
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.methods.number import NumberBox

_LETTERS = 7
"""A list shows at least so many, however narrow the window is; the rest is told on hover."""

_PRESETS: Sequence[tuple[str, str]] = (
    ("umap", "photoclust"),
    ("umap", "hdbscan_eom"),
    ("pca_umap", "hdbscan_eom"),
    ("pca", "kmeans"),
)
"""Reduction and grouping of the presets, in the order in which they are offered."""


class MethodChoiceBox(QWidget):
    """GUI thread only.

    Args:
        choices: What there is.

    Signals:
        changed: Another method, or the groups that there are, was chosen.
    """

    changed = Signal()

    def __init__(self, choices: MethodChoices) -> None:
        super().__init__()
        self._choices = choices
        self._preset = _Box(self.tr("Preset"))
        self._features = _Box(self.tr("Features"))
        self._reduce = _Box(self.tr("Reduction"))
        self._cluster = _Box(self.tr("Grouping"))
        self._numbers = {self._reduce: NumberBox(), self._cluster: NumberBox()}
        for name in (
            self.tr("The groups there are"),
            self.tr("PhotoClust’s own"),
            self.tr("The paper’s: UMAP and HDBSCAN"),
            self.tr("PCA, UMAP and HDBSCAN"),
            self.tr("Plain: PCA and k-means"),
            self.tr("Your choice"),
        ):
            self._preset.addItem(name)
        for box, of in (
            (self._features, choices.features),
            (self._reduce, choices.reduce),
            (self._cluster, choices.cluster),
        ):
            box.offer(of)
            box.activated.connect(self._choose_own)
        for box, number in self._numbers.items():
            number.setFixedHeight(self._preset.sizeHint().height())
            number.valueChanged.connect(lambda _: self._choose_own())
            box.currentIndexChanged.connect(
                lambda _, box=box, number=number: number.offer(box.chosen)
            )
        self._preset.activated.connect(self._take_preset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.TINY)
        grid.addWidget(self._preset, 0, 0, 1, 3)
        for column, box in enumerate((self._features, self._reduce, self._cluster)):
            label = QLabel(box.accessibleName())
            mark(label, Kind.CAPTION)
            label.setBuddy(box)
            grid.addWidget(label, 1, column)
            grid.addWidget(box, 2, column)
            if box in self._numbers:
                grid.addWidget(self._numbers[box], 3, column)
            grid.setColumnStretch(column, 1)
        for box, number in self._numbers.items():
            number.offer(box.chosen)

    def take_preset(self, number: int) -> None:
        """Choose a preset: 0 are the groups there are."""
        self._preset.setCurrentIndex(number)
        self._take_preset(number)

    @property
    def made_by(self) -> MadeBy | None:
        """The methods; None for the groups there are."""
        if self._preset.currentIndex() == 0:
            return None
        features, reduce, cluster = (
            "" if box.chosen is None else box.chosen.name
            for box in (self._features, self._reduce, self._cluster)
        )
        reduced, grouped = self._numbers[self._reduce], self._numbers[self._cluster]
        return MadeBy(
            features,
            reduce + reduced.behind_colon,
            "exact",
            cluster + grouped.behind_colon,
            grouped.groups,
        )

    def _take_preset(self, number: int) -> None:
        for box in (self._features, self._reduce, self._cluster):
            # Of the groups there are, what made them is told beside their number.
            if number == 0 or box.currentIndex() < 0:
                box.setCurrentIndex(-1 if number == 0 else 0)
        if 0 < number <= len(_PRESETS):
            reduce, cluster = _PRESETS[number - 1]
            self._features.setCurrentIndex(0)
            self._reduce.choose(reduce)
            self._cluster.choose(cluster)
            for box, field in self._numbers.items():
                field.offer(box.chosen)
        self._show()

    def _choose_own(self) -> None:
        self._preset.setCurrentIndex(self._preset.count() - 1)
        self._show()

    def _show(self) -> None:
        for box in (self._features, self._reduce, self._cluster):
            box.setEnabled(self._preset.currentIndex() != 0)
        self.changed.emit()


class _Box(QComboBox):
    """A list that gives up width before the window does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offered: Sequence[MethodChoice] = ()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self.setToolTip)

    def offer(self, choices: Sequence[MethodChoice]) -> None:
        """Take the methods; those that something is missing for cannot be chosen and say what."""
        self._offered = choices
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for row, choice in enumerate(choices):
            name = method_name(choice.name)
            if choice.needs is not None:
                # In the row itself: what is disabled shows no tooltip to who uses the keyboard.
                needs = self.tr("{method}: {line}").replace("{method}", name)
                line = told(choice.needs)
                self.addItem(needs.replace("{line}", line))
                item = model.item(row)
                item.setEnabled(False)
                item.setToolTip(line)
            else:
                self.addItem(name)
        # As wide as its longest line, however narrow the list: what installs something is read.
        lines = (self.itemText(row) for row in range(self.count()))
        width = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        self.view().setMinimumWidth(width + 2 * Space.HUGE)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def chosen(self) -> MethodChoice | None:
        """The method that is chosen; None where the groups there are need none."""
        row = self.currentIndex()
        return self._offered[row] if row >= 0 else None

    def choose(self, name: str) -> None:
        """Choose a method by name."""
        self.setCurrentIndex([choice.name for choice in self._offered].index(name))
