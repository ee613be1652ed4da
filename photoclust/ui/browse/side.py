"""The left side: groups above, folders below."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from photoclust.ui.folders.model import FolderModel
from photoclust.ui.folders.pane import FolderPane
from photoclust.ui.look.theme import Theme

_WIDTH = 250
"""Of the left side at first, in device-independent pixels."""

_LARGEST_SHARE = 0.45
"""The folders take no more of the height by themselves: the groups are what one works with."""


class LeftSide(QSplitter):
    """GUI thread only.

    The folders are as high as those that are open need, until a person gives them another height.

    Args:
        groups: The list of groups.
        theme: Colours and fonts.

    Attributes:
        folders: The folders that photos can be put into; they are seen once there are some.
    """

    def __init__(self, groups: QWidget, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.folders = FolderPane(FolderModel(parent=self), theme)
        self.folders.hide()
        self.addWidget(groups)
        self.addWidget(self.folders)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setCollapsible(0, False)  # noqa: FBT003 - Qt's signature
        self.setCollapsible(1, False)  # noqa: FBT003
        self.setHandleWidth(1)
        self.by_hand = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self.splitterMoved.connect(lambda *_: self._note_hand())
        self.folders.wants_other_height.connect(self._soon.start)

    def take_shape(self, state: QByteArray) -> None:
        """Have the heights that a person gave."""
        self.by_hand = self.restoreState(state)

    def show_folders(self, *, shown: bool) -> None:
        """Show the folders, or not."""
        self.folders.setVisible(shown)
        self._soon.start()

    def _note_hand(self) -> None:
        self.by_hand = True

    def _fit(self) -> None:
        if self.by_hand and not self.folders.folded:
            return
        wanted = self.folders.sizeHint().height()
        if not self.folders.folded:
            wanted = min(wanted, round(self.height() * _LARGEST_SHARE))
        self.setSizes([max(1, self.height() - wanted), wanted])


def put_beside(view: QSplitter, side: LeftSide, photos: QWidget) -> None:
    """Put the left side, which is not seen until there are photos, beside these."""
    view.addWidget(side)
    side.hide()
    view.addWidget(photos)
    view.setStretchFactor(0, 0)
    view.setStretchFactor(1, 1)
    view.setSizes([_WIDTH, 1000])
    view.setCollapsible(1, False)  # noqa: FBT003 - Qt's signature
    view.setHandleWidth(1)
