"""The rows of the cluster list: every cluster with its cover, and Unsorted last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

from photoclust.core.clusters import Cluster, ClusterId, Clustering, is_unnamed
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.ui.groups.order import ClusterOrder, ClusterSequence, Slot, places
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty, certainty_sentence, certainty_word
from photoclust.ui.language.words import title_of, told

_Index = QModelIndex | QPersistentModelIndex

_MOST_STEPS = 32
"""Rows that may come and go one by one; beyond, showing the list anew is faster."""


_Counts = dict[ClusterId | None, int] | None
_Asked = tuple[Clustering, _Counts, dict[ClusterId, int]]
"""What is shown: the clusters, how many photos of each, and number keys."""


class ClusterRole(IntEnum):
    """What the model tells about a row besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """What a row of the list shows.

    Attributes:
        cluster: The cluster, or None for Unsorted.
        title: Its name.
        count: Photos in it that are shown.
        cover: The photo on its cover, or None.
        accepted: A person accepted it.
        named: A person gave it its name.
        unnamed: It has none, not even a suggested one.
        filed_to: Where it was filed to, or None.
        pin: The number key that sends photos here, or None.
        certainty: How sure the app is of it (0..1); None where that is no question.
        left_out: Photos in it that a search or filter leaves out.
        new: New photos in it that wait for a yes.
    """

    cluster: ClusterId | None
    title: str
    count: int
    cover: PhotoId | None
    accepted: bool = False
    named: bool = False
    unnamed: bool = False
    filed_to: str | None = None
    pin: int | None = None
    certainty: float | None = None
    left_out: int = 0
    new: int = 0

    @property
    def total(self) -> int:
        """All photos in it, also those that are not shown."""
        return self.count + self.left_out


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
        self._rows: list[ClusterRow] = []
        self._sequence = ClusterSequence()
        self._clustering = Clustering()
        self._made: dict[ClusterId, tuple[Cluster, ClusterRow]] = {}
        self._asked: _Asked | None = None

    @property
    def rows(self) -> Sequence[ClusterRow]:
        """All rows, Unsorted last."""
        return self._rows

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
            sorted(self._rows, key=lambda r: last if r.cluster is None else place[r.cluster])
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
        self._made = {i: made for i, made in self._made.items() if i in clustering.clusters}
        if sort:
            self._sequence.sort(clustering.clusters)
        else:
            self._sequence.take(clustering.clusters, _MOST_STEPS)
        rows = [
            row
            for number in self.sequence
            if (row := self._row(clustering.clusters[number], counts, pins or {})) is not None
        ]
        rows += self._unsorted(clustering, counts)
        old = {row.cluster for row in self._rows}
        new = {row.cluster for row in rows}
        if sort or len(old ^ new) > _MOST_STEPS:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._step_to(rows, new)

    def row_of(self, cluster: ClusterId | None) -> int | None:
        """The row of a cluster, or None when it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.cluster == cluster), None)

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
        if self._rows[index.row()].cluster is None:
            return base
        return base | flag.ItemIsEditable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """See Qt."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _row(
        self,
        cluster: Cluster,
        counts: dict[ClusterId | None, int] | None,
        pins: dict[ClusterId, int],
    ) -> ClusterRow | None:
        """The row of a cluster; None where a search leaves nothing of it."""
        count = len(cluster) if counts is None else counts.get(cluster.id, 0)
        pin = pins.get(cluster.id)
        if not count:
            return None
        before = self._made.get(cluster.id)
        if before is not None and before[0] is cluster:
            row = before[1]
            if (row.count, row.pin) == (count, pin):
                return row  # of thousands of clusters an edit touches a few
        row = ClusterRow(
            cluster=cluster.id,
            title=words.printable(title_of(cluster)),
            count=count,
            cover=_cover(cluster, before[1] if before else None),
            accepted=cluster.accepted,
            named=cluster.name is not None,
            unnamed=is_unnamed(cluster),
            filed_to=cluster.filed_to,
            pin=pin,
            certainty=certainty(cluster),
            left_out=len(cluster) - count,
            new=len(cluster.pending),
        )
        self._made[cluster.id] = (cluster, row)
        return row

    def _unsorted(
        self, clustering: Clustering, counts: dict[ClusterId | None, int] | None
    ) -> list[ClusterRow]:
        """The row of Unsorted; none where a search leaves nothing of it."""
        count = len(clustering.unsorted) if counts is None else counts.get(None, 0)
        if counts is not None and not count:
            return []
        cover = min(clustering.unsorted, default=None)
        left_out = len(clustering.unsorted) - count
        return [ClusterRow(None, self.tr("Unsorted"), count, cover, left_out=left_out)]

    def _step_to(self, rows: list[ClusterRow], new: set[ClusterId | None]) -> None:
        """Get to other rows by single steps, so that views keep selection and editors."""
        for place in reversed(range(len(self._rows))):
            if self._rows[place].cluster not in new:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if place == len(self._rows) or self._rows[place].cluster != row.cluster:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] is not row and self._rows[place] != row:  # most are the same
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def _reorder(self, rows: list[ClusterRow]) -> None:
        if rows == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        place = {row.cluster: i for i, row in enumerate(rows)}
        before = self.persistentIndexList()
        after = [self.index(place[self._rows[i.row()].cluster]) for i in before]
        self._rows = rows
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


def photos_of(row: ClusterRow) -> str:
    """How many photos a row has: "5 of 14 photos" where only some of them are shown."""
    return words.photos(row.total, shown=row.count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClusterRow", text)


def _cover(cluster: Cluster, before: ClusterRow | None) -> PhotoId:
    """The member that belongs most; the cover of before as long as that is a member."""
    if before is not None and before.cover is not None and before.cover in cluster.members:
        return before.cover
    shares = list(cluster.members.values())
    most = max(shares)
    if shares.count(most) == 1:  # nearly always, and many times faster
        return list(cluster.members)[shares.index(most)]
    return min(photo for photo, membership in cluster.members.items() if membership == most)
