"""The folders at the left: which they are, what is inside them, what is put into them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from photoclust.core.text import Text
from photoclust.services.files.folder_list import Inside
from photoclust.services.files.recent_destinations import (
    forget_folder,
    keep_shown,
    recent_targets,
    shown_folders,
)
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.desktop import open_with_default
from photoclust.ui.file_urls import path_of
from photoclust.ui.filing.drops import DropFlow
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.folders.tree import is_copy
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.core.progress import JobContext
    from photoclust.services.library.opened import Opened

_MOST = 9
"""Folders in the menu: each has a digit."""


class FolderSide(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        view: The folders, and what is chosen and selected.
        filing: Carries files.
        actions: The window's commands.
        window: Where dialogs and menus belong.

    Attributes:
        drops: Files what is put into a folder.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        filing: FilingFlow,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._view = view
        self._window = window
        self._pane = view.side.folders
        self._model = self._pane.folders
        self._model.group_of = self._group_of
        self.drops = DropFlow(controller, filing, self)
        self._model.wanted.connect(self._look_into)
        tree = self._pane.tree
        tree.photos_dropped.connect(lambda p, to, copy: self.drops.put_photos(p, to, copy=copy))
        tree.groups_dropped.connect(lambda c, to, copy: self.drops.put_groups(c, to, copy=copy))
        tree.chosen_wished.connect(lambda to, copy: self.put_chosen(to, copy=copy))
        tree.removal_wished.connect(self._remove)
        self._pane.add_wished.connect(self._add)
        self._pane.menu_wished.connect(self._show_menu)
        actions.file_to.triggered.connect(lambda: self._pop_up_menu())
        controller.opened.connect(self.show_folders)
        controller.reading_ended.connect(lambda _: self.refresh())
        actions.refresh.triggered.connect(lambda: self.refresh())
        filing.ended.connect(self.refresh)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when a person comes back: disks may have been connected meanwhile."""
        if event.type() is QEvent.Type.WindowActivate:
            self._model.refresh()
        return super().eventFilter(watched, event)

    def show_folders(self) -> None:
        """Show the folders that were filed into lately."""
        library = self._controller.library
        folders = [] if library is None else shown_folders(library.workspace.library)
        self._model.show(folders)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self._view.side.show_folders(shown=self._model.rowCount() > 0)

    def refresh(self) -> None:
        """Look again: a filing made folders, a disk may be there or gone."""
        self.show_folders()
        self._model.refresh()

    def put_chosen(self, folder: Path, *, copy: bool) -> None:
        """Put the selected photos into a folder, or file the chosen groups there."""
        photos = self._view.grid.selected_photos()
        if photos:
            self.drops.put_photos(photos, folder, copy=copy)
        else:
            self.drops.put_groups(self._view.chosen_clusters, folder, copy=copy)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of folders to put into what is chosen: those used last first."""
        menu = QMenu(self.tr("File to"), parent)
        menu.setIcon(self._pane.icons.icon("folder-input"))
        library = self._controller.library
        folders: list[Path] = []
        if library is not None:
            known = library.workspace.library
            offered = dict.fromkeys((*recent_targets(known), *shown_folders(known)))
            folders = [folder for folder in offered if not self._model.is_gone(folder)][:_MOST]
        for number, folder in enumerate(folders, 1):
            name = words.printable(folder.name or str(folder)).replace("&", "&&")
            above = words.printable(folder.parent.name).replace("&", "&&")
            action = QAction(f"&{number}  {name}\t{above}", menu)
            action.setToolTip(words.printable(str(folder)))
            action.setEnabled(not self._model.is_away(folder))
            action.triggered.connect(partial(self._put, folder))
            menu.addAction(action)
        if folders:
            menu.addSeparator()
        menu.addAction(self.tr("Another folder…")).triggered.connect(lambda: self._choose())
        hint = menu.addAction(self.tr("With Ctrl: copy"))
        hint.setEnabled(False)
        return menu

    def _put(self, folder: Path) -> None:
        self.put_chosen(folder, copy=is_copy(QGuiApplication.keyboardModifiers()))

    def _pop_up_menu(self) -> None:
        menu = self.menu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def _show_menu(self, folder: Path, top: bool, place: QPoint) -> None:
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = menu.addAction(self._deed(copy=False))
        here.triggered.connect(lambda: self.put_chosen(folder, copy=False))
        copy = menu.addAction(self._deed(copy=True))
        copy.triggered.connect(lambda: self.put_chosen(folder, copy=True))
        possible = bool(self._view.grid.selected_count() or self._view.chosen_clusters)
        node = self._pane.tree.current_node
        away = node is not None and node.away
        for action in (here, copy):
            action.setEnabled(possible and not away)
        menu.addSeparator()
        show = menu.addAction(self.tr("Show in the file manager"))
        show.setEnabled(not away)
        show.triggered.connect(lambda: open_with_default(folder))
        if top:
            remove = menu.addAction(self.tr("Remove from this list"))
            remove.triggered.connect(lambda: self._remove(folder))
        menu.popup(place)

    def _deed(self, *, copy: bool) -> str:
        photos = len(self._view.grid.selected_photos())
        groups = len(self._view.chosen_clusters)
        if photos and copy:
            return told(
                Text("Copy 1 selected photo here", "Copy {n} selected photos here", n=photos)
            )
        if photos:
            return told(
                Text("Move 1 selected photo here", "Move {n} selected photos here", n=photos)
            )
        if copy:
            return told(Text("Copy 1 group here", "Copy {n} groups here", n=groups))
        return told(Text("File 1 group here", "File {n} groups here", n=groups))

    def _add(self) -> None:
        self._ask_folder(self.tr("Show this folder at the left"), self._keep)

    def _choose(self) -> None:
        self._ask_folder(
            self.tr("File to this folder"), lambda folder: self.put_chosen(folder, copy=False)
        )

    def _ask_folder(self, title: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not `urlsSelected`: where the system has no dialog of its own, Qt's never tells it.
        dialog.accepted.connect(lambda: then(path_of(dialog.selectedUrls()[0])))
        dialog.open()

    def _keep(self, folder: Path) -> None:
        library = self._controller.library
        if library is not None:
            keep_shown(library.workspace.library, folder)
            self.show_folders()
            self._pane.set_folded(folded=False)

    def _remove(self, folder: Path) -> None:
        library = self._controller.library
        if library is not None:
            forget_folder(library.workspace.library, folder)
            self.show_folders()

    def _group_of(self, folder: Path) -> str:
        from photoclust.services.files.dropped import owner_of

        clustering = self._controller.clustering
        owner = owner_of(folder, clustering, self._controller.photos)
        return "" if owner is None else title_of(clustering.clusters[owner])

    def _look_into(self, folder: Path) -> None:
        library = self._controller.library
        if library is None or self._controller.runner.closed:
            self._model.take(folder, Inside(None))
            return
        work = partial(_inside, library, folder)
        job = JobRequest(self.tr("Looking at folders"), Lane.FOLDERS, work, quiet=True)
        self._controller.runner.start(job, partial(self._on_looked, folder))

    def _on_looked(self, folder: Path, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            self._model.take(folder, outcome.value)
        else:
            self._model.take(folder, Inside(None))
            self._controller.report(outcome)
        self._show_or_hide()


def _inside(library: Opened, folder: Path, context: JobContext) -> Inside:
    """Look into a folder, off the GUI thread."""
    from photoclust.services.files.folder_list import folders_inside

    return folders_inside(library.workspace.library, folder)
