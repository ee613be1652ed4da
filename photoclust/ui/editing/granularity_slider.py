"""Finer or coarser groups: a slider that acts while it is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space

if TYPE_CHECKING:
    from photoclust.core.clusters import Clustering

_STEPS = 100
_SETTLE_MS = 60
"""Pause between two wishes while the slider is dragged."""

_IN_HAND_MS = 2000
"""After the last move a person may go on from there: the hierarchy has fewer positions than the
slider, and a slider that snaps back could not be moved by the arrow keys."""


class GranularitySlider(QWidget):
    """Finer ----o---- Coarser, with what came of it beside. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        granularity_wished: 0 (finest) to 1 (coarsest), or None for the automatic position.
    """

    granularity_wished = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._granularity: float | None = None
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_STEPS // 10)
        self._slider.setMinimumWidth(70)
        self._slider.setMaximumWidth(150)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.setAccessibleName(self.tr("Finer or coarser groups"))
        self._about = self.tr(
            "Finer makes more and smaller groups, coarser fewer and larger ones.\n"
            "Groups you named, merged, accepted or corrected stay as they are."
        )
        self._slider.setToolTip(self._about)

        self._auto = QToolButton()
        self._auto.setText(" " + self.tr("Auto"))
        icons.dress(self._auto, "sparkles")
        self._auto.setCheckable(True)
        self._auto.setAutoRaise(True)
        self._auto.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._auto.setToolTip(self.tr("Let PhotoClust choose how fine the groups are"))
        self._auto.setAccessibleName(self.tr("Choose automatically"))
        self._auto.clicked.connect(self._wish_automatic)
        self._summary = QLabel()
        mark(self._summary, Kind.SECONDARY)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._wish)
        self._in_hand = QTimer(self, singleShot=True, interval=_IN_HAND_MS)
        self._in_hand.timeout.connect(self._follow)
        self._slider.valueChanged.connect(lambda _: self._settle.start())
        self._slider.valueChanged.connect(lambda _: self._in_hand.start())

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        self._ends = QLabel(self.tr("Finer")), QLabel(self.tr("Coarser"))
        row.addWidget(self._ends[0])
        row.addWidget(self._slider)
        row.addWidget(self._ends[1])
        row.addWidget(self._auto)
        row.addSpacing(Space.TINY)
        row.addWidget(self._summary)

    def show_clustering(self, clustering: Clustering) -> None:
        """Show where the hierarchy is cut and what came of it."""
        groups = told(Text("1 group", "{n} groups", n=len(clustering.clusters)))
        unsorted = self.tr("{n} unsorted").replace("{n}", words.count(len(clustering.unsorted)))
        anything = bool(clustering.clusters or clustering.unsorted)
        self._summary.setText(f"{groups}, {unsorted}" if anything else "")
        grouped = clustering.granularity is not None
        self._auto.setChecked(grouped and clustering.automatic)
        self.setEnabled(grouped)
        self._granularity = clustering.granularity
        self._tell_methods(clustering.hierarchy)
        self._follow()

    def _tell_methods(self, hierarchy: str | None) -> None:
        """Tell on hover what made the groups, where that is not the usual way."""
        about = ""
        if hierarchy is not None:
            # The first frame does without.
            from photoclust.grouping.made_by import made_by
            from photoclust.ui.language.methods import described

            if (methods := made_by(hierarchy)) is not None:
                about = self.tr("Groups made by {methods}").replace("{methods}", described(methods))
        self._summary.setToolTip(about)
        self._slider.setToolTip("\n".join(part for part in (self._about, about) if part))

    def show_summary(self, *, shown: bool) -> None:
        """Tell what came of it, or leave that to the list of groups where room is scarce."""
        self._summary.setVisible(shown)

    @property
    def summary(self) -> str:
        """What came of it, in words."""
        return self._summary.text()

    def show_automatic_word(self, *, shown: bool) -> None:
        """Say beside its icon what the automatic button is, or leave that to its tooltip."""
        style = Qt.ToolButtonStyle
        self._auto.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
        )

    def show_ends(self, *, shown: bool) -> None:
        """Name the ends of the slider, or leave that to its tooltip."""
        for end in self._ends:
            end.setVisible(shown)

    def _follow(self) -> None:
        """Go where the groups were cut, but not under a hand: there the slider leads."""
        if self._slider.isSliderDown() or self._in_hand.isActive():
            return
        if self._granularity is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(self._granularity * _STEPS))

    def _wish(self) -> None:
        self._auto.setChecked(False)
        self.granularity_wished.emit(self._slider.value() / _STEPS)

    def _wish_automatic(self) -> None:
        self._settle.stop()
        self._in_hand.stop()
        self.granularity_wished.emit(None)
