"""Opens the settings and lets them act; shows what photos are analysed on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from photoclust.services.library.installation import LOOKS
from photoclust.ui.commands.actions import Actions
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.folder_watch import FolderWatch
from photoclust.ui.look.theme import Theme
from photoclust.ui.settings.store import Settings, SettingsStore
from photoclust.ui.widgets.message_bar import Message
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.memory import WindowMemory
from photoclust.ui.window.side_panels import SidePanels


class SettingsFlow(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        store: Where what a person chose is kept.
        panels: Show the settings.
        watch: Offers photos that come into the folders.
        bottom: The bar with the size of thumbnails and the device.
        memory: Knows what of them is changed beside the photos.
        commands: The window's commands.
        theme: The look.
        parent: Qt parent.

    Attributes:
        chosen: What a person chose.
        cache_unwanted: The cache is to be emptied when the library is closed.

    Signals:
        told: A `Message`.
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        store: SettingsStore,
        panels: SidePanels,
        watch: FolderWatch,
        bottom: BottomBar,
        memory: WindowMemory,
        commands: Actions,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._store = store
        self._panels = panels
        self._watch = watch
        self._bottom = bottom
        self._memory = memory
        self._commands = commands
        self._theme = theme
        self.chosen = store.load()
        self.cache_unwanted = False
        watch.switch(self.chosen.watch)
        commands.settings.triggered.connect(lambda: self._open())
        panels.settings_changed.connect(self._take)
        panels.empty_cache_requested.connect(self._note_empty_cache)
        controller.engine_changed.connect(lambda: bottom.set_device(*self._device()))

    def _open(self) -> None:
        shown = replace(self._memory.as_seen(self.chosen), look=self._look())
        self._panels.show_settings(shown, self._device()[0])

    def _look(self) -> str:
        """How photos are looked at: as chosen, else as the library's networks say."""
        engine = self._controller.engine
        if self.chosen.look or engine is None:
            return self.chosen.look
        names = tuple(model.network.id for model in (engine.model, *engine.beside))
        return next((look for look, networks in LOOKS.items() if networks == names), "")

    def _take(self, settings: Settings) -> None:
        if not self.chosen.look and settings.look == self._look():
            settings = replace(settings, look="")  # only shown, not chosen
        self.chosen = settings
        self._store.save(settings)
        self._theme.choose(settings.theme)
        self._bottom.set_thumbnail_size(settings.thumbnail_side)
        self._commands.whole_photos.setChecked(not settings.crop)
        self._commands.stacks_as_one.setChecked(settings.stacks)
        self._controller.use(
            settings.precision, settings.provider, settings.workers, LOOKS[settings.look]
        )
        self._watch.switch(settings.watch)

    def _note_empty_cache(self) -> None:
        self.cache_unwanted = True
        text = self.tr("The cache is emptied when you quit; photos are then read once more.")
        self.told.emit(Message(text, key="cache"))

    def _device(self) -> tuple[str, str]:
        """What photos are analysed on, in short and as a sentence; empty before that is known."""
        engine = self._controller.engine
        if engine is None:
            return "", ""
        model = engine.model
        device = {"cpu": self.tr("CPU"), "cuda": self.tr("GPU (CUDA)")}.get(model.provider)
        detail = self.tr("Photos are analysed on this computer with {model}.")
        return f"{device} ({model.precision})", detail.replace("{model}", model.network.name)
