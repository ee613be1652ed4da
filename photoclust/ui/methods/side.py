"""One side of a comparison: its methods, what came of them, and the photos group by group."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.photo import Photo, PhotoId
from photoclust.grouping.made_by import MadeBy
from photoclust.services.measure.method_choices import MethodChoices
from photoclust.services.measure.trial import Trial
from photoclust.ui.grid.canvas import PhotoCanvas
from photoclust.ui.jobs.meter import Reading
from photoclust.ui.language.methods import described
from photoclust.ui.language.words import told
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.methods.choice import MethodChoiceBox
from photoclust.ui.methods.words import figures
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader

_SIDE = 72


class MethodsSide(QWidget):
    """GUI thread only.

    Args:
        choices: What there is to choose from.
        photo_of: Gives the photo of an id.
        loader: Where thumbnails come from; this side is its only client.
        theme: Colours and fonts.

    Attributes:
        choice: The methods.
        trial: What came of them; None before, and once others are chosen.
        photos: The photos.

    Signals:
        wished: Groups are to be made by the methods chosen.
        stopped: They are wanted no longer.
        taken: The groups that are shown are to be the library's.
    """

    wished = Signal()
    stopped = Signal()
    taken = Signal()

    def __init__(
        self,
        choices: MethodChoices,
        photo_of: Callable[[PhotoId], Photo | None],
        loader: ThumbnailLoader,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.trial: Trial | None = None
        self.choice = MethodChoiceBox(choices)
        self._model = PhotoGridModel(photo_of, self)
        self.photos = PhotoCanvas(self._model, loader, theme)
        self.photos.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.photos.set_thumbnail_size(_SIDE)
        self._told = QLabel(wordWrap=True)
        mark(self._told, Kind.SECONDARY)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._make = QPushButton(self.tr("Make groups"))
        self._stop = QPushButton(self.tr("Cancel"))
        self._take = QPushButton(self.tr("Use these groups"))
        mark(self._take, Kind.PRIMARY)
        self._told.setMinimumHeight(self._take.sizeHint().height())  # one height for both sides
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        mark(self._empty, Kind.SECONDARY)
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._make.clicked.connect(self.wished)
        self._stop.clicked.connect(self.stopped)
        self._take.clicked.connect(self.taken)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._told, 1)
        row.addWidget(self._stop)
        row.addWidget(self._make)
        row.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.choice)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._empty, 1)
        column.addWidget(self.photos, 1)
        self.show_waiting()

    def show_waiting(self, text: str = "") -> None:
        """Show no groups: none are made yet, or others are wanted.

        Args:
            text: Why, where that is to be said.
        """
        self.trial = None
        self._show(working=False)
        self._told.setText(text)

    def show_progress(self, reading: Reading | None) -> None:
        """Show that groups are being made, and how far that is."""
        self._show(working=True)
        self._told.setText("" if reading is None else told(reading.phase))
        total = 0 if reading is None or reading.total is None else reading.total
        self._bar.setRange(0, total)
        self._bar.setValue(0 if reading is None else reading.done)

    def show_trial(
        self, trial: Trial, titles: Sequence[str], made_by: MadeBy | None = None
    ) -> None:
        """Show what came of it.

        Args:
            trial: The groups.
            titles: Of each group.
            made_by: What made the groups that there are, where other methods did.
        """
        self.trial = trial
        sections = [
            GridSection(None, title, photos)
            for title, photos in zip(titles, trial.groups, strict=True)
        ]
        if trial.unsorted:
            sections.append(GridSection(None, self.tr("Unsorted"), trial.unsorted))
        self.photos.show_sections(sections, headers=True, keep_place=False)
        self._show(working=False)
        about = [figures(trial)]
        if made_by is not None:
            about.append(self.tr("made by {methods}").replace("{methods}", described(made_by)))
        self._told.setText(" · ".join(about))

    def _show(self, *, working: bool) -> None:
        made_by = self.choice.made_by
        there = self.trial is not None
        self.choice.setEnabled(not working)
        self._bar.setVisible(working)
        self._stop.setVisible(working)
        self._make.setVisible(not working and not there and made_by is not None)
        self._take.setVisible(there and made_by is not None)
        self.photos.setVisible(there)
        hint = self.tr("Choose methods, then let them make groups.")
        self._empty.setText("" if working else hint)
        self._empty.setVisible(not there)
