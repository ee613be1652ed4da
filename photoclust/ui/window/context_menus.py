"""What a right click offers on groups and on photos."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QMenu

from photoclust.core.clusters import ClusterId
from photoclust.ui.browse.photo_orders import photo_orders
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.editing.pins import Pins
from photoclust.ui.grid.section_header import HeaderAction
from photoclust.ui.photos.rows import GridSection, SectionPart
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.viewer.open_with import OpenWith
from photoclust.ui.window.folder_side import FolderSide


class ContextMenus(QObject):
    """GUI thread only.

    Args:
        view: Where clicks come from.
        actions: The window's commands.
        pins: Groups with a number key.
        open_with: Offers programs for a photo.
        folders: Offers folders to put photos and groups into.
        parent: Qt parent.
    """

    def __init__(
        self,
        view: LibraryView,
        actions: Actions,
        pins: Pins,
        open_with: OpenWith,
        folders: FolderSide,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self._pins = pins
        self._open_with = open_with
        self._folders = folders
        view.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.list.customContextMenuRequested.connect(self._on_list)
        self.offer_on(view.grid)
        view.grid.header_action.connect(self._on_header)
        more = view.header.more
        more.addSeparator()
        self._header_pins = more.addMenu(self.tr("Pin to a number key"))
        more.aboutToShow.connect(self._on_more)

    def list_menu(self) -> QMenu:
        """The menu of the chosen groups."""
        a = self._actions
        menu = QMenu(self._view)
        menu.addActions([a.accept, a.rename, a.merge, a.split, a.dissolve])
        menu.addSeparator()
        menu.addActions([a.file, a.similar_group])
        menu.addMenu(self._folders.menu(menu))
        clusters = self._view.chosen_clusters
        if not clusters:
            menu.addSeparator()
            menu.addAction(a.surest)
        if len(clusters) == 1:
            menu.addSeparator()
            menu.addMenu(self._pin_menu(menu, clusters[0]))
        return menu

    def grid_menu(self) -> QMenu:
        """The menu of the selected photos."""
        a = self._actions
        menu = QMenu(self._view)
        menu.addActions([a.preview, a.open_photo])
        self._open_with.offer(menu)
        menu.addActions([a.reveal, a.similar, a.compare])
        menu.addSeparator()
        menu.addActions([a.move_to, a.new_group, a.unsorted])
        menu.addMenu(self._folders.menu(menu))
        menu.addAction(a.trash)
        menu.addSeparator()
        menu.addAction(a.select_all)
        menu.addMenu(self._order_menu(menu))
        menu.addActions([a.open_stack, a.stacks_as_one, a.whole_photos])
        return menu

    def offer_on(self, photos: QAbstractItemView) -> None:
        """Offer on a view of photos what can be done with those that are selected."""
        photos.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        photos.customContextMenuRequested.connect(
            lambda place: _pop_up(self.grid_menu(), photos.viewport().mapToGlobal(place))
        )

    def _on_list(self, place: QPoint) -> None:
        _pop_up(self.list_menu(), self._view.list.viewport().mapToGlobal(place))

    def _on_header(self, section: GridSection, action: HeaderAction, place: QPoint) -> None:
        if section.part is SectionPart.NEW:
            return  # whoever leads through new photos does it
        self._view.list.choose([section.cluster])
        self._view.take_choice()
        match action:
            case HeaderAction.OPEN:
                self._view.set_mode(ViewMode.GRID)
            case HeaderAction.ACCEPT:
                self._actions.accept.trigger()
            case HeaderAction.FILE:
                self._actions.file.trigger()
            case HeaderAction.SPLIT:
                self._actions.split.trigger()
            case HeaderAction.MORE:
                _pop_up(self.list_menu(), place)

    def _on_more(self) -> None:
        self._header_pins.clear()
        clusters = self._view.chosen_clusters
        self._header_pins.setEnabled(len(clusters) == 1)
        if len(clusters) == 1:
            self._offer_pins(self._header_pins, clusters[0])

    def _pin_menu(self, parent: QMenu, cluster: ClusterId) -> QMenu:
        menu = QMenu(self.tr("Pin to a number key"), parent)
        self._offer_pins(menu, cluster)
        return menu

    def _offer_pins(self, menu: QMenu, cluster: ClusterId) -> None:
        """Offer the number keys, each with the group that has it now."""
        titles = {row.cluster: row.title for row in self._view.rows.rows}
        for number in range(1, 10):
            owner = self._pins.cluster(number)
            text = str(number) if owner in (None, cluster) else f"{number}  {titles.get(owner, '')}"
            action = QAction(text.replace("&", "&&"), menu, checkable=True)
            action.setChecked(owner == cluster)
            action.triggered.connect(
                lambda checked, n=number: (
                    self._pins.pin(cluster, n) if checked else self._pins.unpin(cluster)
                )
            )
            menu.addAction(action)

    def _order_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Order of photos"), parent)
        group = QActionGroup(menu)
        for order, text in photo_orders().items():
            action = QAction(text, menu, checkable=True)
            action.setChecked(order is self._view.order)
            action.triggered.connect(lambda _=False, o=order: self._view.set_order(o))
            group.addAction(action)
            menu.addAction(action)
        return menu


def _pop_up(menu: QMenu, place: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
