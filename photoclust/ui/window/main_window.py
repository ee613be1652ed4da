"""The window: how it is built in turns, and how it closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from photoclust.ui.look.theme import Theme
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.window.frame import Frame

if TYPE_CHECKING:
    from photoclust.services.library.installation import Place
    from photoclust.services.library.opened import Opened
    from photoclust.services.watch.happenings import MakeWatcher
    from photoclust.ui.browse.view import LibraryView
    from photoclust.ui.jobs.runner import JobRunner
    from photoclust.ui.library.controller import LibraryController
    from photoclust.ui.widgets.message_bar import MessageBar
    from photoclust.ui.window.assembly import Workbench
    from photoclust.ui.window.library_parts import Stage

_LOADED_IN_TURNS = (
    "photoclust.ui.library.controller",
    "photoclust.ui.editing.regrouping",
    "photoclust.ui.groups.list_view",
    "photoclust.ui.grid.view",
    "photoclust.ui.browse.view",
    "photoclust.ui.window.assembly",
)
"""What the workbench needs, the heaviest by themselves, it last."""


class MainWindow(Frame):
    """The window from start to end. GUI thread only.

    Its frame is there at once; the workbench fills it in the turns after.

    Args:
        place: Where things are and how to compute.
        runner: Runs the jobs.
        theme: The look.
        settings: What a person chose.
        watcher: Makes what watches the library's folders; None where nothing does.
    """

    def __init__(
        self,
        place: Place,
        runner: JobRunner,
        theme: Theme,
        settings: SettingsStore,
        watcher: MakeWatcher | None = None,
    ) -> None:
        super().__init__(theme, settings)
        self._watcher = watcher
        self._place = place
        self._runner = runner
        self._bench: Workbench | None = None
        self._closing = False
        self.dropped.connect(lambda paths: self.controller.add_folders(paths))
        runner.idle.connect(self._on_idle)

    def filling(self) -> Iterator[None]:
        """Load and build what fills the window, in parts that are each for a turn of its own.

        A part takes 10 to 50 ms. What is not done when it is wanted is done then.
        """
        for module in _LOADED_IN_TURNS:
            import_module(module)
            yield
        _ = self._stage
        yield
        _ = self.bench
        yield

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Open the library and read folders."""
        self.bench.status.refresh_idle()
        self.controller.open()
        self.controller.add_folders(folders)

    def is_finished(self) -> bool:
        """Whether all jobs are done and all that can be seen is on the screen."""
        return self._bench is not None and self._bench.is_finished()

    # What is behind it

    @property
    def bench(self) -> Workbench:
        """Everything that is not seen at once; loaded and built when it is first wanted."""
        if self._bench is None:
            from photoclust.ui.window.assembly import Workbench

            self._bench = Workbench(
                self, self._stage, self._runner, self._theme, self._store, self._watcher
            )
        return self._bench

    @cached_property
    def _stage(self) -> Stage:
        from photoclust.ui.window.library_parts import Stage

        return Stage(self, self._place, self._runner, self._theme)

    @property
    def controller(self) -> LibraryController:
        """The library."""
        return self.bench.controller

    @property
    def view(self) -> LibraryView:
        """Groups and photos."""
        return self.bench.view

    @property
    def messages(self) -> MessageBar:
        """The message bar."""
        return self.bench.messages

    @property
    def library(self) -> Opened | None:
        """The open library; None before it is open."""
        return None if self._bench is None else self._bench.controller.library

    @property
    def cache_unwanted(self) -> bool:
        """Whether the cache is to be emptied when the library is closed."""
        return self._bench is not None and self._bench.settings.cache_unwanted

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while files are being moved; let every job finish what it has in hand."""
        bench = self._bench
        if bench is not None and not self._closing:
            if not bench.may_close():
                event.ignore()
                return
            bench.close()
        if not self._closing:
            self._closing = True
            self._runner.close()
        if self._runner.busy:
            # The last photo is finished and stored; then the window closes by itself.
            self.bench.telling.tell_closing()
            event.ignore()
            return
        event.accept()

    def _on_idle(self) -> None:
        if self._closing:
            QTimer.singleShot(0, self, self.close)
