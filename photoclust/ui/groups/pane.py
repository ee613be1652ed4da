"""The left side: the list of clusters with its head, and targets that appear under a drag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.groups.list_view import ClusterList
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.groups.row_delegate import COVER
from photoclust.ui.groups.rows import ClusterListModel
from photoclust.ui.language import words
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import IconSize, Radius, Space
from photoclust.ui.photos.drag import carries_photos, photos_in

_NAME_LETTERS = 13
"""Of a name and a count there is room for so many."""


class ClusterPane(QFrame):
    """GUI thread only.

    Args:
        clusters: The list.
        model: Its rows.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        photos_for_new_group: (photos): make a new group of them.
        photos_for_unsorted: (photos): take them out of their groups.
    """

    photos_for_new_group = Signal(object)
    photos_for_unsorted = Signal(object)

    def __init__(
        self,
        clusters: ClusterList,
        model: ClusterListModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark(self, Kind.PANEL)
        self._model = model
        self._theme = theme
        self._title = QLabel()
        mark(self._title, Kind.CAPTION)
        self._order = QToolButton()
        theme.icons.dress(self._order, "arrow-up-down", "secondary", IconSize.SMALL)
        self._order.setToolTip(self.tr("Order of the groups"))
        self._order.setAccessibleName(self.tr("Order of the groups"))
        self._order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(self._order_menu())
        self._targets = QWidget()
        self._targets.hide()
        new = DropTarget("plus", self.tr("New group"), theme.icons)
        new.dropped.connect(self.photos_for_new_group)
        unsorted = DropTarget("inbox", self.tr("Unsorted"), theme.icons)
        unsorted.dropped.connect(self.photos_for_unsorted)
        targets = QHBoxLayout(self._targets)
        targets.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        targets.setSpacing(Space.SMALL)
        targets.addWidget(new)
        targets.addWidget(unsorted)

        head = QHBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.TINY)
        head.addWidget(self._title, 1)
        head.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(clusters, 1)
        column.addWidget(self._targets)
        self.show_count(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for a cover, a few letters of a name and a count, in the person's font."""
        letters = self.fontMetrics().averageCharWidth() * _NAME_LETTERS
        return QSize(COVER + 3 * Space.MEDIUM + Space.LARGE + letters, 0)

    def changeEvent(self, event: QEvent) -> None:
        """See Qt. A splitter asks again only when told."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def show_count(self, shown: int, clusters: int) -> None:
        """Say how many clusters there are, and how many of them are shown."""
        text = words.groups(clusters, shown=shown)
        self._title.setText(text if clusters else self.tr("Groups"))

    def show_targets(self) -> None:
        """Photos are being dragged: show where they can go besides the groups."""
        self._targets.show()

    def hide_targets(self) -> None:
        """The drag is over."""
        self._targets.hide()

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in (
            (ClusterOrder.ALIKE, self.tr("Alike together")),
            (ClusterOrder.SIZE, self.tr("Largest first")),
            (ClusterOrder.NAME, self.tr("By name")),
            (ClusterOrder.REVIEW, self.tr("Not accepted first")),
            (ClusterOrder.UNSURE, self.tr("Least sure first")),
        ):
            action = QAction(text, menu, checkable=True)
            # Asked when it opens: the order of the last time is taken up later than this.
            menu.aboutToShow.connect(lambda a=action, o=order: a.setChecked(o is self._model.order))
            action.triggered.connect(lambda _=False, o=order: self._model.set_order(o))
            group.addAction(action)
            menu.addAction(action)
        return menu


class DropTarget(QFrame):
    """A place to drop photos on; lights up under them. GUI thread only.

    Signals:
        dropped: The photos (PhotoIds).
    """

    dropped = Signal(object)

    def __init__(self, icon: str, text: str, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._icon = icon
        self._lit = False
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        picture, label = QLabel(), QLabel(text)
        self._picture = picture
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(picture)
        row.addWidget(label)
        row.addStretch(1)
        self.setMinimumHeight(52)
        icons.changed.connect(self._dress)
        self._dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome photos."""
        if carries_photos(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the photos on."""
        self._light(on=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(photos_in(event.mimeData()))

    def _light(self, *, on: bool) -> None:
        self._lit = on
        self._dress()

    def _dress(self) -> None:
        icons, colours = self._icons, self._icons.colours
        side = icons.size(IconSize.NORMAL)
        self._picture.setPixmap(icons.pixmap(self._icon, side, "text", self.devicePixelRatioF()))
        edge = colours.accent_text if self._lit else colours.disabled
        fill = colours.selected if self._lit else colours.panel
        self.setStyleSheet(
            f"DropTarget {{ background: {fill}; border: 2px dashed {edge};"
            f" border-radius: {int(Radius.CONTROL)}px; }}"
        )
