"""The rows of the cluster list: every cluster with its cover, and Unsorted last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.ui.grid.tile_view import runs
from photoclust.ui.groups.order import ClusterOrder, ClusterSequence, Slot, places
from photoclust.ui.groups.row import ClusterRow, ClusterRows, Entry, photos_of
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty_sentence, certainty_word
from photoclust.ui.language.words import told

_Index = QModelIndex | QPersistentModelIndex

_MOST_STEPS = 32
"""Rows that may come and go one by one; beyond, showing the list anew is faster."""


_Counts = dict[ClusterId | None, int] | None
_Pins = dict[ClusterId, int]
_Asked = tuple[Clustering, _Counts, dict[ClusterId, int]]
"""What is shown: the clusters, how many photos of each, and number keys."""


class ClusterRole(IntEnum):
    """What the model tells about a row besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole


class ClusterListModel(QAbstractListModel):
    """Clusters in a steady order. GUI thread only.

    An edit never reorders what is there: a person who works down the list must not have it
    shuffled under the pointer. `sort` and a regrouping order anew.

    Args:
        photo_of: Gives the photo of an id, for covers.
        parent: Qt parent.

    Signals:
        renamed: (ClusterId, str): a person typed a name.
        order_chosen: A person wants another order, or the same anew.
    """

    renamed = Signal(object, str)
    order_chosen = Signal()

    def __init__(
        self, photo_of: Callable[[PhotoId], Photo | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._rows = ClusterRows(self.tr("Unsorted"))
        self._sequence = ClusterSequence()
        self._clustering = Clustering()
        self._asked: _Asked | None = None

    @property
    def rows(self) -> Sequence[ClusterRow]:
        """All rows, Unsorted last, each made when it is asked for."""
        return self._rows

    @property
    def homes(self) -> list[ClusterId | None]:
        """Of which cluster each row is; to ask that of the rows would make all of them."""
        return [entry.cluster for entry in self._rows.entries]

    @property
    def sequence(self) -> list[ClusterId]:
        """All clusters in the order of the rows, also those that a search leaves out."""
        return self._sequence.among(self._clustering.clusters)

    @property
    def order(self) -> ClusterOrder:
        """How rows are ordered."""
        return self._sequence.order

    @property
    def likeness(self) -> Sequence[ClusterId]:
        """The order in which groups that look alike stand side by side, as it was taken last."""
        return tuple(self._sequence.likeness)

    def set_order(self, order: ClusterOrder) -> None:
        """Order anew."""
        self._sequence.order = order
        self._sort()
        self.order_chosen.emit()

    def take_likeness(
        self,
        order: Sequence[ClusterId],
        slot: Slot,
        *,
        anew: bool,
    ) -> None:
        """Take the order in which groups that look alike stand side by side.

        Args:
            order: The groups.
            slot: Finds the place of a group that comes later.
            anew: Whether rows move to their places in it; otherwise only when they are sorted
                next, so that nothing moves under a person's eyes.
        """
        self._sequence.likeness, self._sequence.slot = places(order), slot
        if anew and self.order is ClusterOrder.ALIKE:
            self._sort()

    def _sort(self) -> None:
        self._sequence.sort(self._clustering.clusters)
        place = places(self.sequence)
        last = len(place)
        self._reorder(
            sorted(
                self._rows.entries, key=lambda e: last if e.cluster is None else place[e.cluster]
            )
        )

    def show(
        self,
        clustering: Clustering,
        *,
        counts: dict[ClusterId | None, int] | None = None,
        pins: dict[ClusterId, int] | None = None,
        sort: bool = False,
    ) -> None:
        """Show the clusters of a clustering.

        Args:
            clustering: What there is.
            counts: Photos per cluster that pass the filter; clusters without any are left out.
                None shows all. The key None is Unsorted.
            pins: Number keys by cluster.
            sort: Order anew, after a regrouping. Resets the model.
        """
        shown = clustering, counts, dict(pins or {})
        if not sort and self._asked is not None and _same(self._asked, shown):
            return  # photos stand in another order, say
        self._asked = shown
        self._clustering = clustering
        if sort:
            self._sequence.sort(clustering.clusters)
        else:
            self._sequence.take(clustering.clusters, _MOST_STEPS)
        entries = [
            entry
            for number in self.sequence
            if (entry := self._entry(clustering.clusters[number], counts, pins or {})) is not None
        ]
        entries += self._unsorted(clustering, counts)
        new = {entry.cluster for entry in entries}
        if sort or len(new.symmetric_difference(self.homes)) > _MOST_STEPS:
            self.beginResetModel()
            self._rows.entries = entries
            self.endResetModel()
        else:
            self._step_to(entries, new)
        self._rows.take(entries)

    def row_of(self, cluster: ClusterId | None) -> int | None:
        """The row of a cluster, or None when it is not shown."""
        rows = enumerate(self._rows.entries)
        return next((place for place, entry in rows if entry.cluster == cluster), None)

    def cover(self, row: ClusterRow) -> Photo | None:
        """The photo on a row's cover."""
        return None if row.cover is None else self._photo_of(row.cover)

    def rowCount(self, parent: _Index | None = None) -> int:
        """See Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ClusterRole.ROW:
            return row
        if role == Qt.ItemDataRole.EditRole and row.unnamed:
            return ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See Qt. Only tells what was typed; the session changes the name."""
        row = self._rows[index.row()]
        text, before = str(value).strip(), self.data(index, Qt.ItemDataRole.EditRole)
        if role != Qt.ItemDataRole.EditRole or row.cluster is None or text == before:
            return False
        self.renamed.emit(row.cluster, text)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDropEnabled
        base |= flag.ItemNeverHasChildren
        if self._rows.entries[index.row()].cluster is None:
            return base
        return base | flag.ItemIsEditable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """See Qt."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _entry(self, cluster: Cluster, counts: _Counts, pins: _Pins) -> Entry | None:
        """What the row of a cluster is made of; None where a search leaves nothing of it."""
        count = len(cluster) if counts is None else counts.get(cluster.id, 0)
        return self._rows.entry(cluster.id, cluster, count, pins.get(cluster.id)) if count else None

    def _unsorted(self, clustering: Clustering, counts: _Counts) -> list[Entry]:
        """That of the row of Unsorted; none where a search leaves nothing of it."""
        unsorted = clustering.unsorted
        count = len(unsorted) if counts is None else counts.get(None, 0)
        there = counts is None or count
        return [self._rows.entry(None, unsorted, count, None)] if there else []

    def _step_to(self, entries: list[Entry], new: set[ClusterId | None]) -> None:
        """Get to other rows by single steps, so that views keep selection and editors."""
        there = self._rows.entries
        for place in reversed(range(len(there))):
            if there[place].cluster not in new:
                self.beginRemoveRows(QModelIndex(), place, place)
                del there[place]
                self.endRemoveRows()
        changed: list[int] = []
        for place, entry in enumerate(entries):
            if place == len(there) or there[place].cluster != entry.cluster:
                self.beginInsertRows(QModelIndex(), place, place)
                there.insert(place, entry)
                self.endInsertRows()
            elif there[place] is not entry:  # most are the same
                if self._rows.differ(there[place], entry):
                    changed.append(place)
                there[place] = entry
        for part in runs(changed):
            self.dataChanged.emit(self.index(part.start), self.index(part.stop - 1))

    def _reorder(self, entries: list[Entry]) -> None:
        before_them = self._rows.entries
        if entries == before_them:
            return
        self.layoutAboutToBeChanged.emit()
        place = {entry.cluster: i for i, entry in enumerate(entries)}
        before = self.persistentIndexList()
        after = [self.index(place[before_them[i.row()].cluster]) for i in before]
        self._rows.entries = entries
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _spoken(self, row: ClusterRow) -> str:
        parts = [row.title, photos_of(row)]
        if row.new:
            parts.append(words.new(row.new))
        if row.accepted:
            parts.append(self.tr("accepted"))
        if row.certainty is not None:
            parts.append(certainty_word(row.certainty))
        if row.filed_to is not None:
            parts.append(self.tr("filed"))
        return ", ".join(parts)

    def _tooltip(self, row: ClusterRow) -> str:
        lines = [row.title]
        if row.cluster is None:
            lines.append(self.tr("Photos that are in no group."))
        if row.unnamed:
            lines.append(_tr("F2 gives it a name."))
        if row.accepted:
            lines.append(self.tr("Accepted"))
        if row.certainty is not None:
            lines.append(certainty_sentence(row.certainty))
        if row.filed_to is not None:
            filed = self.tr("Filed to {folder}").replace("{folder}", words.printable(row.filed_to))
            lines.append(filed)
        if row.new:
            lines.append(
                told(
                    Text(
                        "1 new photo waits for your yes",
                        "{n} new photos wait for your yes",
                        n=row.new,
                    )
                )
            )
        if row.pin is not None:
            lines.append(self.tr("Key {n} sends photos here").replace("{n}", str(row.pin)))
        return "\n".join(lines)


def _same(one: _Asked, other: _Asked) -> bool:
    """Whether the rows are the same; numbers that were counted anew may be others."""
    return one[0] is other[0] and one[1] is other[1] and one[2] == other[2]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClusterRow", text)
