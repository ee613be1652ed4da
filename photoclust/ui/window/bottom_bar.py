"""The bar at the bottom: what runs, how fast, how long still; the device; thumbnail size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.photos.thumbnail_size import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.fitting_bar import FittingBar, fit, set_words

_STEP = 16


class BottomBar(FittingBar):
    """Shows one job, or a quiet line when nothing runs. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        cancel_requested: A person wants the job to stop.
        thumbnail_size_changed: The side of thumbnails in device-independent pixels (int).
        problems_requested: A person wants to see the problems.
    """

    cancel_requested = Signal()
    thumbnail_size_changed = Signal(int)
    problems_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stopping = self._working = False
        mark(self, Kind.BAR)
        self.setAccessibleName(self.tr("Progress"))
        self._text = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMinimumWidth(80)
        self._bar.setMaximumWidth(220)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._rate = QLabel()
        self._left = QLabel()
        self._cancel = QPushButton(self.tr("Cancel"))
        mark(self._cancel, Kind.QUIET)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self._request_cancel)
        self._problems = QPushButton()
        mark(self._problems, Kind.QUIET)
        icons.dress(self._problems, "triangle-alert", "warning_text")
        self._problems.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._problems.clicked.connect(self.problems_requested)
        self._device = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST_THUMBNAIL, LARGEST_THUMBNAIL)
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(_STEP * 2)
        self._slider.setFixedWidth(110)
        self._slider.setAccessibleName(self.tr("Thumbnail size"))
        self._slider.setToolTip(self.tr("Thumbnail size (Ctrl+wheel over the photos)"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.valueChanged.connect(self.thumbnail_size_changed)
        for label in (self._rate, self._left, self._device):
            mark(label, Kind.SECONDARY)

        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, 2, Space.MEDIUM, 2)
        row.setSpacing(Space.MEDIUM)
        for widget in (self._text, self._bar, self._rate, self._left, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._problems)
        row.addWidget(self._device)
        row.addSpacing(Space.SMALL)
        row.addWidget(
            self._size_button(icons, "layout-grid", self.tr("Smaller thumbnails"), -_STEP)
        )
        row.addWidget(self._slider)
        row.addWidget(self._size_button(icons, "image", self.tr("Larger thumbnails"), _STEP))
        self._fitted: tuple[object, ...] = ()
        self.show_problems(0)
        self.show_idle("")

    def fit_words(self) -> None:
        """Give up the least important words before anything is cut off."""
        labels = (self._text, self._rate, self._left, self._device)
        given = (
            self.width(),
            self.fontMetrics().height(),
            self._working,
            self._problems.accessibleName(),
            *(len(label.text()) for label in labels),
        )
        if given == self._fitted:  # what is hidden here asks for a new layout in turn
            return
        self._fitted = given
        problems = self._problems.accessibleName()
        fit(
            self._row,
            self.width(),
            (
                lambda shown: self._device.setVisible(shown),
                lambda shown: self._rate.setVisible(shown and self._working),
                lambda shown: set_words(self._problems, problems if shown else ""),
                lambda shown: self._left.setVisible(shown and self._working),
                lambda shown: self._bar.setVisible(shown and self._working),
                lambda shown: self._slider.setVisible(shown),
            ),
        )

    @property
    def thumbnail_size(self) -> int:
        """The side of thumbnails, in device-independent pixels."""
        return self._slider.value()

    def set_thumbnail_size(self, side: int) -> None:
        """Move the slider; tells `thumbnail_size_changed` when that is new."""
        self._slider.setValue(side)

    def set_device(self, text: str, detail: str = "") -> None:
        """Show what computes ("CPU (int8)"), with a longer explanation as tooltip."""
        self._device.setText(text)
        self._device.setToolTip(detail)

    def show_problems(self, number: int) -> None:
        """Show how many files could not be handled; nothing for none."""
        self._problems.setVisible(number > 0)
        text = told(Text("1 problem", "{n} problems", n=number))
        set_words(self._problems, text)
        self._problems.setAccessibleName(text)
        self._problems.setToolTip(text)
        self.fit_words()

    def show_idle(self, text: str) -> None:
        """Show that nothing runs, with a quiet line ("12,400 photos in 36 groups")."""
        self._stopping = self._working = False
        self._text.setText(text)
        self._text.setMinimumWidth(0)
        for widget in (self._bar, self._rate, self._left, self._cancel):
            widget.hide()
        self.fit_words()

    def show_job(
        self,
        phase: str,
        done: int,
        total: int | None,
        *,
        per_second: float | None = None,
        seconds_left: float | None = None,
        unit: str = "",
        cancellable: bool = True,
    ) -> None:
        """Show how far a job is.

        Args:
            phase: What is being done ("Reading photos").
            done: Steps done.
            total: All steps, or None when that is not known: the bar then only moves.
            per_second: Steps per second, or None when not known.
            seconds_left: Time left, or None when not known.
            unit: What a step is ("photos"), for the rate; no rate is shown without.
            cancellable: Whether Cancel would do anything.
        """
        text = self._job_text(phase, done, total)
        self._text.setText(text)
        # Room for the longest text of the phase, so that nothing beside it trembles.
        widest = self._job_text(phase, total or done, total)
        needed = self._text.fontMetrics().horizontalAdvance(widest) + 2
        self._text.setMinimumWidth(min(needed, self.width() // 3))
        # Qt counts in 32 bits, and bytes do not fit.
        self._bar.setMaximum(1000 if total else 0)
        self._bar.setValue(min(1000, 1000 * done // total) if total else 0)
        self._rate.setText(words.rate(per_second, unit) if per_second and unit else "")
        if self._stopping:
            self._left.setText(self.tr("stopping…"))
        else:
            self._left.setText("" if seconds_left is None else words.time_left(seconds_left))
        self._cancel.setEnabled(not self._stopping)
        self._cancel.setVisible(cancellable)
        if not self._working:
            self._working = True
            for widget in (self._bar, self._rate, self._left):
                widget.show()
        self.fit_words()

    def _job_text(self, phase: str, done: int, total: int | None) -> str:
        if total:
            text = self.tr("{phase} {done} of {total}").replace("{total}", words.count(total))
        else:
            text = self.tr("{phase} {done}") if done else self.tr("{phase}…")
        return text.replace("{done}", words.count(done)).replace("{phase}", phase)

    def _request_cancel(self) -> None:
        # What is in hand is finished first; the button says that it was heard.
        self._stopping = True
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("stopping…"))
        self.cancel_requested.emit()

    def _size_button(self, icons: Icons, icon: str, name: str, change: int) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, "secondary", IconSize.SMALL)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._slider.setValue(self._slider.value() + change))
        return button
