"""The list of clusters: choose, rename in place, drop photos or other clusters on one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.groups.row_delegate import COVER, ClusterRowDelegate
from photoclust.ui.groups.rows import ClusterListModel
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import Radius, TextSize
from photoclust.ui.photos.drag import (
    ClustersDrag,
    carries_photos,
    clusters_in,
    drag_pixmap,
    photos_in,
)
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader

_Index = QModelIndex | QPersistentModelIndex
_WISH_MS = 15


class ClusterList(QListView):
    """Shows the clusters. GUI thread only.

    It knows no library: what a person wants is told by signals.

    Args:
        model: The rows.
        loader: Where covers come from; this list is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        chosen_changed: Other rows are selected (told once per turn of the event loop).
        accept_requested: Enter.
        photos_dropped: (photos, ClusterId or None): move photos there; None is Unsorted.
        photos_dropped_beside: (photos): make a new cluster of them.
        clusters_dropped: (clusters, ClusterId): merge them into that one.
        drag_began: Clusters are being dragged.
        drag_ended: They were dropped or let go.
    """

    chosen_changed = Signal()
    accept_requested = Signal()
    photos_dropped = Signal(object, object)
    photos_dropped_beside = Signal(object)
    clusters_dropped = Signal(object, object)
    drag_began = Signal()
    drag_ended = Signal()

    def __init__(
        self,
        model: ClusterListModel,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clusters = model
        self._loader = loader
        self._theme = theme
        self._delegate = ClusterRowDelegate(model, loader, theme, self)
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self.chosen_changed)
        self._wish = QTimer(self, singleShot=True, interval=_WISH_MS)
        self._wish.timeout.connect(self._wish_covers)

        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Groups"))
        self.setStyleSheet("ClusterList { background: transparent; }")
        ratio = self.devicePixelRatioF()
        loader.set_shape(Shape(round(COVER * ratio), round(Radius.PHOTO * ratio)))
        loader.loaded.connect(self.viewport().update)
        loader.outdated.connect(self._wish.start)
        theme.changed.connect(self.viewport().update)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.layoutChanged,
            model.modelReset,
        ):
            signal.connect(self._wish.start)
        model.dataChanged.connect(self._wish.start)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._wish.start())

    # What is chosen

    def chosen_rows(self) -> list[ClusterRow]:
        """The selected rows, in the order shown."""
        return [self._clusters.rows[place] for place in self._chosen_places()]

    def _chosen_places(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def chosen_clusters(self) -> list[ClusterId]:
        """The selected clusters, in the order shown, without Unsorted."""
        return [row.cluster for row in self.chosen_rows() if row.cluster is not None]

    def choose(self, clusters: Iterable[ClusterId | None]) -> None:
        """Select clusters (None is Unsorted), as far as they are shown, and go to the first."""
        at = {home: place for place, home in enumerate(self._clusters.homes)}
        places = [at[cluster] for cluster in clusters if cluster in at]
        selection = QItemSelection()
        for place in places:
            index = self._clusters.index(place)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        if places:
            first = self._clusters.index(min(places))
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def keep(
        self, clusters: Iterable[ClusterId | None], place: int
    ) -> tuple[ClusterId | None, ...]:
        """Select clusters that were chosen; where all are gone, what stands in their place.

        Args:
            clusters: The chosen ones.
            place: The row of the first of them, as it was.

        Returns:
            What is chosen now.
        """
        homes = self._clusters.homes
        known = set(homes)
        there = [cluster for cluster in clusters if cluster in known]
        if not there and homes:
            there = [homes[min(max(place, 0), len(homes) - 1)]]
        if [homes[at] for at in self._chosen_places()] != there:
            self.choose(there)
        return tuple(there)

    def step(self, direction: int) -> None:
        """Choose the next (1) or previous (-1) row."""
        rows = len(self._clusters.rows)
        if rows:
            place = min(max(self.currentIndex().row() + direction, 0), rows - 1)
            self.choose([self._clusters.rows[place].cluster])

    def rename(self, cluster: ClusterId) -> None:
        """Let a person type a name for a cluster; what is chosen stays chosen."""
        place = self._clusters.row_of(cluster)
        if place is not None:
            index = self._clusters.index(place)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
            self.edit(index)

    def offer_names(self, ideas: Callable[[ClusterId], Sequence[str]]) -> None:
        """Take what gives names to choose from while a cluster is renamed."""
        self._delegate.ideas = ideas

    @property
    def editing(self) -> bool:
        """Whether a name is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    def all_loaded(self) -> bool:
        """Whether every cover that can be seen is there."""
        return not self._wish.isActive() and self._loader.pending() == 0

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """See Qt."""
        super().selectionChanged(selected, deselected)
        self._tell.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.editing:
            self.accept_requested.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """See Qt. Letters are shortcuts here, not the beginning of a name."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self._wish.start()

    def _wish_covers(self) -> None:
        """Ask for the covers that can be seen, then for some around them."""
        rows = self._clusters.rows
        if not rows:
            return
        height = max(1, self.sizeHintForRow(0))
        first = max(0, self.indexAt(self.viewport().rect().topLeft()).row())
        visible = self.viewport().height() // height + 2
        order = [*range(first, first + visible), *range(first + visible, first + 2 * visible)]
        order += range(max(0, first - visible), first)
        covers = [self._clusters.cover(rows[place]) for place in order if place < len(rows)]
        self._loader.want([photo.digest for photo in covers if photo is not None])

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """See Qt."""
        clusters = self.chosen_clusters()
        if not clusters:
            return
        covers = [self._clusters.cover(row) for row in self.chosen_rows()[:3]]
        pixmaps = [p for c in covers if c is not None and (p := self._loader.pixmap(c.digest))]
        drag = QDrag(self)
        drag.setMimeData(ClustersDrag(clusters))
        font = self._theme.font(TextSize.SMALL, bold=True)
        picture, hot_spot = drag_pixmap(
            pixmaps, len(clusters), self._theme.icons, font, self.devicePixelRatioF()
        )
        drag.setPixmap(picture)
        drag.setHotSpot(hot_spot)
        self.drag_began.emit()
        try:
            drag.exec(Qt.DropAction.CopyAction)
        finally:
            self.drag_ended.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See Qt."""
        if carries_photos(event.mimeData()) or clusters_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # folders are for the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """See Qt. The row that would receive the drop lights up."""
        super().dragMoveEvent(event)  # scrolls at the edges
        index = self.indexAt(event.position().toPoint())
        welcome = self._is_welcome(event, index)
        self._light(index.row() if welcome and index.isValid() else None)
        event.setAccepted(welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See Qt."""
        super().dragLeaveEvent(event)
        self._light(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """See Qt."""
        self._light(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        index = self.indexAt(event.position().toPoint())
        if not self._is_welcome(event, index):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        target = self._clusters.rows[index.row()].cluster if index.isValid() else None
        photos = photos_in(event.mimeData())
        if not photos:
            self.clusters_dropped.emit(clusters_in(event.mimeData()), target)
        elif index.isValid():
            self.photos_dropped.emit(photos, target)
        else:
            self.photos_dropped_beside.emit(photos)

    def _is_welcome(self, event: QDropEvent, index: QModelIndex) -> bool:
        if carries_photos(event.mimeData()):
            return True
        clusters = clusters_in(event.mimeData())
        target = self._clusters.rows[index.row()].cluster if index.isValid() else None
        return bool(clusters) and target is not None and target not in clusters

    def _light(self, row: int | None) -> None:
        if self._delegate.drop_row != row:
            self._delegate.drop_row = row
            self.viewport().update()
