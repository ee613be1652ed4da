"""Two groupings of the same photos side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoclust.core.photo import Photo, PhotoId
from photoclust.services.measure.method_choices import MethodChoices
from photoclust.services.measure.trial import agreement
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.methods.side import MethodsSide
from photoclust.ui.methods.words import agreed
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.elided_label import ElidedLabel


class MethodsPage(QWidget):
    """GUI thread only.

    Args:
        choices: What there is to choose from.
        photo_of: Gives the photo of an id.
        loaders: Where the thumbnails of each side come from.
        theme: Colours and fonts.

    Attributes:
        sides: Left and right.

    Signals:
        closed: A person has seen enough.
    """

    closed = Signal()

    def __init__(
        self,
        choices: MethodChoices,
        photo_of: Callable[[PhotoId], Photo | None],
        loaders: tuple[ThumbnailLoader, ThumbnailLoader],
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Compare methods"))
        left, right = (MethodsSide(choices, photo_of, loader, theme) for loader in loaders)
        self.sides = left, right
        bar = QFrame()
        mark(bar, Kind.BAR)
        title = ElidedLabel(self.tr("Compare methods"))
        mark(title, Kind.TITLE)
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Leave the groups as they are (Esc)"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.addWidget(title, 1)
        row.addWidget(close)
        self._agreement = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._agreement.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot = QFrame()
        mark(foot, Kind.BAR)
        line = QVBoxLayout(foot)
        line.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        line.addWidget(self._agreement)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left, 1)
        both.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(both, 1)
        column.addWidget(foot)
        self.show_agreement()

    def show_agreement(self) -> None:
        """Say how far both sides agree, once both have groups."""
        one, other = (side.trial for side in self.sides)
        found = None if one is None or other is None else agreement(one, other)
        self._agreement.setText(
            self.tr("How far both sides agree is told here once both have groups.")
            if found is None
            else agreed(found)
        )

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return all(side.trial is None or side.photos.all_loaded() for side in self.sides)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
