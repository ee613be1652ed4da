"""What the window remembers from one run to the next: its shape, what was open and chosen."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QMainWindow, QSplitter

from photoclust.core.clusters import ClusterId
from photoclust.ui.actions import Actions
from photoclust.ui.bottom_bar import BottomBar
from photoclust.ui.browsing import PhotoOrder
from photoclust.ui.cluster_list_model import ClusterOrder
from photoclust.ui.library_controller import LibraryController
from photoclust.ui.library_view import LibraryView
from photoclust.ui.settings import Settings, SettingsStore

_CHOSEN = "chosen"


class WindowMemory(QObject):
    """Remembers and restores. GUI thread only.

    Shapes are kept with the settings, what was chosen is kept in the library it belongs to.

    Args:
        store: The settings file.
        window: The window.
        splitters: The window's splitters by name.
        view: Groups and photos.
        bottom: The size of thumbnails.
        actions: The window's commands.
        controller: The library.
    """

    def __init__(
        self,
        store: SettingsStore,
        window: QMainWindow,
        splitters: dict[str, QSplitter],
        view: LibraryView,
        bottom: BottomBar,
        actions: Actions,
        controller: LibraryController,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._splitters = splitters
        self._view = view
        self._bottom = bottom
        self._actions = actions
        self._controller = controller
        controller.opened.connect(self._restore_choice)

    def restore(self) -> None:
        """Give the window's parts the shape they had.

        The window itself, its bars and its commands have it already: they are seen at once.
        """
        file = self._store.file
        for name, splitter in self._splitters.items():
            state = file.value(f"window/{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        self._view.grid.set_thumbnail_size(self._bottom.thumbnail_size)
        self._view.grid.set_whole_photos(whole=self._actions.whole_photos.isChecked())
        self._view.set_overview(overview=self._actions.overview.isChecked())
        clusters, photos = file.value("window/groups", ""), file.value("window/photos", "")
        if isinstance(clusters, str) and clusters in tuple(ClusterOrder):
            self._view.rows.set_order(ClusterOrder(clusters))
        if isinstance(photos, str) and photos in tuple(PhotoOrder):
            self._view.set_order(PhotoOrder(photos))

    def remember(self, settings: Settings) -> None:
        """Keep the shape, and what is chosen."""
        file = self._store.file
        file.setValue("window/geometry", self._window.saveGeometry())
        for name, splitter in self._splitters.items():
            file.setValue(f"window/{name}", splitter.saveState())
        file.setValue("window/panel", str(self._actions.panel.isChecked()).lower())
        file.setValue("window/overview", str(self._actions.overview.isChecked()).lower())
        file.setValue("window/groups", str(self._view.rows.order))
        file.setValue("window/photos", str(self._view.order))
        side = self._bottom.thumbnail_size
        crop = not self._actions.whole_photos.isChecked()
        self._store.save(replace(settings, thumbnail_side=side, crop=crop))
        library = self._controller.library
        if library is not None:
            chosen = json.dumps(self._view.chosen_clusters)
            library.workspace.library.set_state(_CHOSEN, chosen)

    def _restore_choice(self) -> None:
        library = self._controller.library
        stored = None if library is None else library.workspace.library.state(_CHOSEN)
        chosen = [ClusterId(cluster) for cluster in json.loads(stored or "[]")]
        if any(cluster in self._controller.clustering.clusters for cluster in chosen):
            self._view.choose(chosen)
