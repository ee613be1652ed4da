"""The part of the left side with the folders: it folds away, and offers to add one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from photoclust.ui.folders.model import FolderModel
from photoclust.ui.folders.tree import FolderTree
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.photos.drag import carries_photos, clusters_in

_UNFOLDS_MS = 500
"""Under a drag the folded pane opens after so long."""

_LEAST_ROWS, _MOST_ROWS = 3, 10
"""So many rows are seen, until a person gives it another height."""


class FolderPane(QFrame):
    """GUI thread only.

    Args:
        model: The folders.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        folders: As given.
        tree: Where they are seen.
        icons: The icons.

    Signals:
        wants_other_height: It was folded or unfolded, or other folders are seen.
        add_wished: A person wants one more folder.
        menu_wished: A menu for a folder (`Path`), whether it is at the top, and where (global).
    """

    wants_other_height = Signal()
    add_wished = Signal()
    menu_wished = Signal(object, bool, QPoint)

    def __init__(self, model: FolderModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, Kind.PANEL)
        self._theme = theme
        self.icons = theme.icons
        self.folders = model
        self.tree = FolderTree(model, theme)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self._fold = QToolButton()
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._fold.setText(self.tr("Folders"))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        mark(self._fold, Kind.CAPTION)
        self._fold.toggled.connect(self._on_fold)
        self._add = QToolButton()
        theme.icons.dress(self._add, "folder-plus", "secondary", IconSize.SMALL)
        self._add.setToolTip(self.tr("Add a folder to put photos into…"))
        self._add.setAccessibleName(self._add.toolTip())
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add.clicked.connect(self.add_wished)
        self._unfold = QTimer(self, singleShot=True, interval=_UNFOLDS_MS)
        self._unfold.timeout.connect(lambda: self.set_folded(folded=False))
        self.setAcceptDrops(True)
        head = QHBoxLayout()
        head.setContentsMargins(Space.SMALL, Space.TINY, Space.SMALL, Space.TINY)
        head.addWidget(self._fold)
        head.addStretch(1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.TINY)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        self._dress()
        for signal in (
            self.tree.expanded,
            self.tree.collapsed,
            model.rowsInserted,
            model.rowsRemoved,
        ):
            signal.connect(lambda *_: self.wants_other_height.emit())

    @property
    def folded(self) -> bool:
        """Whether only the head is seen."""
        return not self._fold.isChecked()

    def set_folded(self, *, folded: bool) -> None:
        """Show only the head, or the folders too."""
        self._fold.setChecked(not folded)

    def sizeHint(self) -> QSize:
        """Room for the folders that are known and open, up to a few."""
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, self._open_rows()))
        height = self._head_height() + Space.TINY
        if not self.folded:
            height += rows * max(1, self.tree.sizeHintForRow(0))
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Room for the head, and one folder where it is not folded."""
        row = 0 if self.folded else max(Space.HUGE, self.tree.sizeHintForRow(0))
        return QSize(0, self._head_height() + row + Space.TINY)

    def changeEvent(self, event: QEvent) -> None:
        """See Qt. A splitter asks again only when told."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Open, where what is dragged could be put into a folder."""
        data = event.mimeData()
        if self.folded and (carries_photos(data) or clusters_in(data)):
            self._unfold.start()
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QEvent) -> None:
        """Stay as it is."""
        self._unfold.stop()

    def _open_rows(self) -> int:
        rows, index = 0, self.folders.index(0, 0)
        while index.isValid() and rows < _MOST_ROWS:
            rows, index = rows + 1, self.tree.indexBelow(index)
        return rows

    def _head_height(self) -> int:
        return max(self._fold.sizeHint().height(), self._add.sizeHint().height()) + 2 * Space.TINY

    def _on_fold(self) -> None:
        self.tree.setVisible(not self.folded)
        limit = self.minimumSizeHint().height() if self.folded else 16_777_215
        self.setMaximumHeight(limit)
        self._dress()
        self.updateGeometry()
        self.wants_other_height.emit()

    def _dress(self) -> None:
        name = "chevron-right" if self.folded else "chevron-down"
        self._theme.icons.dress(self._fold, name, "secondary", IconSize.SMALL)
        tip = self.tr("Show the folders") if self.folded else self.tr("Fold the folders away")
        self._fold.setToolTip(tip)

    def _on_menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        node = self.folders.node(index)
        if node is not None:
            self.tree.setCurrentIndex(index)
            where = self.tree.viewport().mapToGlobal(place)
            self.menu_wished.emit(node.path, node.above is None, where)
