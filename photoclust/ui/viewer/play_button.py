"""Opens the video on view in the system's player."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from photoclust.ui.desktop import open_with_default
from photoclust.ui.look.icons import Icons
from photoclust.ui.viewer.details import PhotoDetails


class PlayButton(QPushButton):
    """Is there for videos whose file is there, and else hidden. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: PhotoDetails | None = None
        icons.dress(self, "play")
        self.setText(self.tr("Open in the player"))
        self.setToolTip(self.tr("Open in the player (Ctrl+Enter)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.play())
        self.hide()

    def show_for(self, details: PhotoDetails) -> None:
        """Be there for a video."""
        self._details = details
        self.setVisible(details.is_video and not details.away)

    def play(self) -> None:
        """Open the video; nothing where there is none."""
        details = self._details
        if details is not None and details.is_video and not details.away:
            open_with_default(details.path)
