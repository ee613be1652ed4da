"""The commands of the window that are no edits: folders, view, search, settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.sections import PhotoOrder
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.file_urls import path_of
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.language import words
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.photos.outside import picture_in
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.viewer.flow import PhotoLooks
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.top_bar import TopBar

_STEP = 24
"""By how much a key or a notch of the wheel changes the size of thumbnails."""


class WindowCommands(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        view: Groups and photos.
        filing: Files groups, and leads through the history.
        looks: The full view.
        top: Search and view switch.
        bottom: The size of thumbnails.
        actions: The window's commands.
        window: Where dialogs belong.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        filing: FilingFlow,
        looks: PhotoLooks,
        top: TopBar,
        bottom: BottomBar,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._view = view
        self._filing = filing
        self._top = top
        self._bottom = bottom
        self._window = window
        self._actions = actions
        self._looks = looks
        self._order_before = PhotoOrder.ALIKE
        c, grid = actions, view.grid
        for action, do in (
            (c.add_folder, self.choose_folder),
            (c.remove_folder, self._choose_folder_to_remove),
            (c.refresh, controller.refresh),
            (c.undo, filing.undo_newest),
            (c.redo, filing.redo_newest),
            (c.file, lambda: filing.file(view.chosen_clusters)),
            (c.file_accepted, lambda: filing.file(self._clusters(accepted=True))),
            (c.file_all, lambda: filing.file(self._clusters(accepted=False))),
            (c.select_all, grid.selectAll),
            (c.clear_selection, grid.clearSelection),
            (c.preview, looks.look_at_current),
            (c.search, self._go_to_search),
            (c.filter, top.filter.showMenu),
            (c.next_group, lambda: view.list.step(1)),
            (c.previous_group, lambda: view.list.step(-1)),
            (c.larger, lambda: self._step_size(1)),
            (c.smaller, lambda: self._step_size(-1)),
            (c.reveal, lambda: self._with_current(reveal)),
            (c.open_photo, lambda: self._with_current(open_with_default)),
            (c.similar, looks.alike.like_current),
            (c.similar_group, self._find_like_group),
            (c.paste, self._find_like_copied),
            (c.doubtful_first, self._turn_order),
            (c.full_screen, self._toggle_full_screen),
            (c.quit, window.close),
        ):
            action.triggered.connect(lambda _=False, d=do: d())
        # Only here: elsewhere Space presses the button that has the focus.
        for widget in (grid, view.list):
            widget.addAction(c.preview)
        for mode, action in c.modes.items():
            action.toggled.connect(partial(self._switch, mode))
        view.empty.add_requested.connect(self.choose_folder)
        view.empty.dropped.connect(controller.add_folders)
        view.mode_changed.connect(self._show_mode)
        c.whole_photos.toggled.connect(lambda on: grid.set_whole_photos(whole=on))
        view.header.usual_order_wished.connect(self._end_order)
        top.mode_wished.connect(view.set_mode)
        top.searched.connect(view.set_search)
        top.picture_dropped.connect(looks.alike.like_picture)
        looks.alike.told.connect(controller.refused)
        controller.engine_changed.connect(lambda: c.paste.setEnabled(controller.engine is not None))
        top.filter.offer(view.filter_choices)
        top.filter.filter_changed.connect(view.set_filter)
        view.everything_wished.connect(self._show_everything)
        bottom.thumbnail_size_changed.connect(grid.set_thumbnail_size)
        grid.size_step_requested.connect(self._step_size)

    def choose_folder(self) -> None:
        """Ask for a folder and read it."""
        dialog = QFileDialog(self._window, self.tr("Add a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not `urlsSelected`: where the system has no dialog of its own, Qt's never tells it.
        dialog.accepted.connect(
            lambda: self._controller.add_folders([path_of(url) for url in dialog.selectedUrls()])
        )
        dialog.open()

    def _choose_folder_to_remove(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for folder in self._controller.folders:
            action = menu.addAction(words.printable(str(folder)))
            action.triggered.connect(lambda _=False, f=folder: self._controller.remove_folder(f))
        if not self._controller.folders:
            menu.addAction(self.tr("No folder was added yet")).setEnabled(False)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _clusters(self, *, accepted: bool) -> list[ClusterId]:
        """All groups, or the accepted ones, in the order of the list."""
        self._view.refresh_now()
        known = self._controller.clustering.clusters
        return [c for c in self._view.rows.sequence if known[c].accepted or not accepted]

    def _go_to_search(self) -> None:
        self._top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.search.selectAll()

    def _show_everything(self) -> None:
        self._top.clear_search()
        self._top.filter.set_filter(PhotoFilter())

    def _step_size(self, steps: int) -> None:
        self._bottom.set_thumbnail_size(self._bottom.thumbnail_size + steps * _STEP)

    def _switch(self, mode: ViewMode, on: bool) -> None:
        """Show photos in a way, or no longer so."""
        if on:
            self._view.set_mode(mode)
        elif self._view.mode is mode:
            self._view.set_mode(ViewMode.GRID)

    def _show_mode(self) -> None:
        mode = self._view.mode
        self._top.show_mode(mode)
        for way, action in self._actions.modes.items():
            action.setChecked(mode is way)

    def _with_current(self, act: Callable[[Path], None]) -> None:
        """Hand the file of the photo that the keyboard is on to another program."""
        photo = self._view.grid.current_photo()
        if photo is not None:
            act(photo.path)

    def _find_like_group(self) -> None:
        clusters = self._view.chosen_clusters
        if len(clusters) == 1:
            self._looks.alike.like_group(clusters[0])

    def _find_like_copied(self) -> None:
        """Show photos like the picture, or the file of one, that another program copied."""
        picture = picture_in(QGuiApplication.clipboard().mimeData())
        if picture is None:
            self._controller.refused.emit(self.tr("Copy one picture to find photos like it."))
        else:
            self._looks.alike.like_picture(picture)

    def _turn_order(self) -> None:
        """Put doubtful photos first, or go back to the order of before."""
        if self._view.order is PhotoOrder.DOUBTFUL_FIRST:
            self._view.set_order(self._order_before)
        else:
            self._order_before = self._view.order
            self._view.set_order(PhotoOrder.DOUBTFUL_FIRST)

    def _end_order(self) -> None:
        """Go back to the order of before; whoever chose this one in the menu, to the usual one."""
        doubtful = self._view.order is PhotoOrder.DOUBTFUL_FIRST
        before = self._order_before if doubtful else PhotoOrder.ALIKE
        self._order_before = PhotoOrder.ALIKE
        self._view.set_order(before)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
