"""What the settings show of the cache, and the fields that change its place and its size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from photoclust.ui.file_urls import path_of, url_of
from photoclust.ui.language import words
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel

_GB = 1_000_000_000
_LIMITS = (0, *(number * _GB for number in (1, 2, 5, 10, 20)))


@dataclass(frozen=True, slots=True)
class CacheState:
    """The cache as it is now.

    Attributes:
        file: Where it is.
        size_bytes: Its size.
        chosen: The folder a person chose for it, or None for the data folder.
        limit_bytes: How large it may grow; 0 for no limit.
        ready: Whether anything about it can be changed: the library is open, nothing is moving.
        remark: What came of the last wish, in a sentence, or empty.
        failed: Whether that went wrong.
    """

    file: Path
    size_bytes: int = 0
    chosen: Path | None = None
    limit_bytes: int = 0
    ready: bool = True
    remark: str = ""
    failed: bool = False

    @property
    def is_away(self) -> bool:
        """Whether the folder a person chose could not be used when the library was opened."""
        return self.ready and self.chosen is not None and self.file.parent != self.chosen


class CachePlace(QWidget):
    """The buttons that give the cache another folder, and a label that names it. GUI thread only.

    Attributes:
        path: The label; the dialog puts it above the buttons, where a long path has room.

    Signals:
        folder_chosen: The cache is to be in this folder (`Path`), or at the default place (None).
    """

    folder_chosen = Signal(object)

    def __init__(self, state: CacheState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.path = ElidedLabel(path=True)
        self._change = QPushButton(self.tr("&Change…"))
        self._change.setAutoDefault(False)
        self._change.setAccessibleName(self.tr("Choose another folder for the cache"))
        self._change.clicked.connect(self._ask)
        self._default = QPushButton(self.tr("Use def&ault folder"))
        self._default.setAutoDefault(False)
        self._default.setAccessibleName(self.tr("Keep the cache in the library’s folder"))
        self._default.clicked.connect(lambda: self.folder_chosen.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._change)
        row.addWidget(self._default)
        row.addStretch(1)
        self.show_state(state)

    def show_state(self, state: CacheState) -> None:
        """Show where the cache is now; a folder that was chosen is named though it be away."""
        self._state = state
        self.path.setText(words.printable(str(state.chosen or state.file.parent)))
        self._default.setVisible(state.chosen is not None)
        for button in (self._change, self._default):
            button.setEnabled(state.ready)

    def _ask(self) -> None:
        # A dialog of its own, not `getExistingDirectoryUrl`: that one would run an event loop here.
        dialog = QFileDialog(self, self.tr("Keep the cache in this folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectoryUrl(url_of(self._state.file.parent))
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, dialog: QFileDialog) -> None:
        urls = [url for url in dialog.selectedUrls() if url.isLocalFile()]
        if urls:
            self.folder_chosen.emit(path_of(urls[0]))


class CacheLimit(QComboBox):
    """How large the cache may grow. GUI thread only.

    Signals:
        limit_chosen: The largest size in bytes (int, as an object: it exceeds 32 bits).
    """

    limit_chosen = Signal(object)

    def __init__(self, state: CacheState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._limits = sorted({*_LIMITS, state.limit_bytes})
        for limit in self._limits:
            text = words.size(limit) if limit % _GB else f"{words.count(limit // _GB)} GB"
            self.addItem(text if limit else self.tr("No limit"))
        self.show_state(state)
        self.activated.connect(lambda row: self.limit_chosen.emit(self._limits[row]))

    def show_state(self, state: CacheState) -> None:
        """Show the limit there is."""
        if state.limit_bytes in self._limits:
            self.setCurrentIndex(self._limits.index(state.limit_bytes))
        self.setEnabled(state.ready)
