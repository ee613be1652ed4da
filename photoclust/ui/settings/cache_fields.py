"""The fields of the settings that change its place and its size."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from photoclust.ui.file_urls import path_of, url_of
from photoclust.ui.language import words
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel

_GB = 1_000_000_000
_LIMITS = (0, *(number * _GB for number in (1, 2, 5, 10, 20)))


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
