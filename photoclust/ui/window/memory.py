"""What the window remembers from one run to the next: its shape, what was open and chosen."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QMainWindow, QSplitter

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.sections import PhotoOrder
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.settings.store import Settings, SettingsStore
from photoclust.ui.window.bottom_bar import BottomBar

_CHOSEN = "chosen"
_PHOTO = "current photo"
_GROUPS = "order of groups"
_GROUP_ORDER, _PHOTO_ORDER = "window/group order", "window/photo order"
"""Versions without “Alike together” wrote other keys, whether or not anybody chose an order."""


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
        self._history = False
        self._photo: PhotoId | None = None
        view.refreshed.connect(self._restore_photo)

    def restore(self) -> None:
        """Give the window's parts the shape they had.

        The window itself, its bars and its commands have it already: they are seen at once.
        """
        file = self._store.file
        for name, splitter in self._splitters.items():
            state = file.value(f"window/{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        heights = file.value("window/folders")
        if isinstance(heights, QByteArray):
            self._view.side.take_shape(heights)
        # The history is opened with the library: until then there is none to show.
        self._history = file.value("window/history", "false") == "true"
        self._view.grid.set_thumbnail_size(self._bottom.thumbnail_size)
        self._view.grid.set_whole_photos(whole=self._actions.whole_photos.isChecked())
        folded = file.value("window/folders_folded", "false") == "true"
        self._view.side.folders.set_folded(folded=folded)
        self._view.set_mode(self._store.view_mode)
        clusters, photos = file.value(_GROUP_ORDER, ""), file.value(_PHOTO_ORDER, "")
        if isinstance(clusters, str) and clusters in tuple(ClusterOrder):
            self._view.rows.set_order(ClusterOrder(clusters))
        if isinstance(photos, str) and photos in tuple(PhotoOrder):
            self._view.set_order(PhotoOrder(photos))

    def remember(self, settings: Settings, *, preview: bool) -> None:
        """Keep the shape, and what is chosen.

        Args:
            settings: What a person chose.
            preview: Whether a person wants the preview, though it may be out of sight.
        """
        file = self._store.file
        file.setValue("window/geometry", self._window.saveGeometry())
        for name, splitter in self._splitters.items():
            file.setValue(f"window/{name}", splitter.saveState())
        file.setValue("window/panel", str(preview).lower())
        file.setValue("window/history", str(self._actions.history.isChecked()).lower())
        side = self._view.side
        file.setValue("window/folders_folded", str(side.folders.folded).lower())
        if side.by_hand:
            file.setValue("window/folders", side.saveState())
        file.setValue("window/view", str(self._view.mode))
        file.setValue(_GROUP_ORDER, str(self._view.rows.order))
        file.setValue(_PHOTO_ORDER, str(self._view.order))
        self._store.save(self.as_seen(settings))
        library = self._controller.library
        if library is not None:
            photo = self._view.grid.current_photo()
            memory = library.workspace.library
            memory.set_state(_CHOSEN, json.dumps(self._view.chosen))
            memory.set_state(_PHOTO, json.dumps(None if photo is None else photo.id))
            memory.set_state(_GROUPS, json.dumps(self._view.arranging.group_order))

    def as_seen(self, settings: Settings) -> Settings:
        """The settings with what of them is changed beside the photos, too, as it is by now."""
        side = self._bottom.thumbnail_size
        crop = not self._actions.whole_photos.isChecked()
        stacks = self._actions.stacks_as_one.isChecked()
        return replace(settings, thumbnail_side=side, crop=crop, stacks=stacks)

    def restore_choice(self) -> bool:
        """Choose what was chosen in this library; return whether that has shown it."""
        library = self._controller.library
        if library is None:
            return False
        if self._history:
            self._actions.history.setChecked(True)
        memory, clustering = library.workspace.library, self._controller.clustering
        groups = json.loads(memory.state(_GROUPS) or "[]")
        self._view.arranging.remember_groups([ClusterId(cluster) for cluster in groups])
        stored = json.loads(memory.state(_CHOSEN) or "[]")
        chosen = [None if cluster is None else ClusterId(cluster) for cluster in stored]
        shown = any(cluster is None or cluster in clustering.clusters for cluster in chosen)
        if shown:
            self._view.choose(chosen)
        photo = json.loads(memory.state(_PHOTO) or "null")
        self._photo = None if photo is None else PhotoId(photo)
        self._restore_photo()
        return shown

    def _restore_photo(self) -> None:
        """Put the keyboard where it was, once there are photos."""
        if self._photo is not None and self._view.photos.ids:
            photo, self._photo = self._photo, None
            self._view.grid.go_to_photo(photo)
