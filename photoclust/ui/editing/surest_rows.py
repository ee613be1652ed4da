"""The groups that photos are offered to, as rows with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.editing.surest_draft import JoiningPhotos, SurestDraft
from photoclust.ui.editing.surest_words import SurestWords
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of
from photoclust.ui.widgets.two_line_rows import RowRole

_Index = QModelIndex | QPersistentModelIndex


class SurestGroupsModel(QAbstractListModel):
    """The groups of a draft; it is changed through this model only. GUI thread only.

    Args:
        draft: The offers.
        clusters: The groups.
        said: The words for it; None for those of photos that join groups.
        parent: Qt parent.

    Signals:
        ticked: Another choice was made among the same photos.
    """

    ticked = Signal()

    def __init__(
        self,
        draft: SurestDraft,
        clusters: Mapping[ClusterId, Cluster],
        said: SurestWords | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = said or SurestWords()
        self._draft = draft
        self._clusters = clusters
        self._groups = list(draft.groups)

    def group(self, row: int) -> ClusterId:
        """The group of a row."""
        return self._groups[row].group

    def row_of(self, group: ClusterId | None) -> int | None:
        """The row of a group, or None where it has none."""
        rows = (row for row, known in enumerate(self._groups) if known.group == group)
        return next(rows, None)

    def set_level(self, level: int) -> None:
        """Take offers that are so sure; the same groups stay current and others come or go."""
        self.beginResetModel()
        self._draft.set_level(level)
        self._groups = list(self._draft.groups)
        self.endResetModel()

    def set_out(self, photos: Iterable[PhotoId], *, out: bool) -> None:
        """Take photos out, or back in."""
        self._draft.set_out(photos, out=out)
        self._tell()

    def rowCount(self, parent: _Index | None = None) -> int:
        """See Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        group = self._groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._title(group)
            case Qt.ItemDataRole.CheckStateRole:
                return self._state(group)
            case RowRole.SECOND_LINE:
                return self._said.second_line(group)
            case RowRole.BOLD:
                return True
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._title(group)}, {self._said.second_line(group)}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See Qt. Takes ticks; a tick on a group that is partly out takes all of it."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        group = self._groups[index.row()]
        self._draft.set_ticked(group.group, ticked=ticked)
        if ticked:
            self._draft.set_out(group.photos, out=False)
        self._tell()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        flags = flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsUserCheckable
        return flags | flag.ItemNeverHasChildren

    def _tell(self) -> None:
        self._groups = list(self._draft.groups)
        self.dataChanged.emit(self.index(0), self.index(len(self._groups) - 1))
        self.ticked.emit()

    def _title(self, group: JoiningPhotos) -> str:
        return words.printable(title_of(self._clusters[group.group]))

    def _state(self, group: JoiningPhotos) -> Qt.CheckState:
        if group.joining == len(group.photos):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if group.joining else Qt.CheckState.Unchecked
