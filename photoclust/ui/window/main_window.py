"""The window: what of it is seen at once, what can be dropped on it, and how it closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.commands.actions import make_actions
from photoclust.ui.file_urls import dropped_paths
from photoclust.ui.look.theme import Theme
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.drop_overlay import DropOverlay
from photoclust.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from photoclust.services.library.installation import Place
    from photoclust.ui.browse.view import LibraryView
    from photoclust.ui.jobs.runner import JobRunner
    from photoclust.ui.library.controller import LibraryController
    from photoclust.ui.library.jobs import Opened
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


class MainWindow(QMainWindow):
    """GUI thread only. Holds what the first frame shows; the workbench fills it afterwards.

    Args:
        place: Where things are and how to compute.
        runner: Runs the jobs.
        theme: The look.
        settings: What a person chose.

    Attributes:
        commands: All commands.
        top: The top bar.
        bottom: Progress and size.
        empty: What is seen when there are no photos.
        page: All but the full view and the split.
        pages: That, the full view and the split.

    Signals:
        crashed: A job failed by a bug (the `Failed`).
        library_opened: The photos of the library are there, and nothing shows them yet.
    """

    crashed = Signal(object)
    library_opened = Signal()

    def __init__(
        self, place: Place, runner: JobRunner, theme: Theme, settings: SettingsStore
    ) -> None:
        super().__init__()
        self._place = place
        self._runner = runner
        self._theme = theme
        self._store = settings
        self._bench: Workbench | None = None
        self._closing = False
        self.setWindowTitle("PhotoClust")
        self.setAcceptDrops(True)
        icons = theme.icons
        self.page = QWidget()
        self.pages = QStackedWidget()
        self.commands = make_actions(self, self.page, icons)
        self.top = TopBar(self.commands, icons)
        # A library is opened where there was one; else a person is told what to do.
        used = settings.file.contains("window/geometry")
        self.empty = EmptyState(icons, Emptiness.LOADING if used else Emptiness.WELCOME)
        self.bottom = BottomBar(icons)
        self._lay_out()
        self._restore()
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

            self._bench = Workbench(self, self._stage, self._runner, self._theme, self._store)
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
        return self._bench is not None and self._bench.cache_unwanted

    # Putting it together

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.empty, 1)
        column.addWidget(self.bottom)
        self.pages.addWidget(self.page)
        self.setCentralWidget(self.pages)
        self.setMinimumSize(760, 480)
        self.resize(1280, 800)

    def _restore(self) -> None:
        """Look as when it was closed. `WindowMemory` does so for what comes later."""
        file, settings = self._store.file, self._store.load()
        shape = file.value("window/geometry")
        if isinstance(shape, QByteArray):
            self.restoreGeometry(shape)
        self.bottom.set_thumbnail_size(settings.thumbnail_side)
        mode = self._store.view_mode
        self.top.show_mode(mode)
        for way, action in self.commands.modes.items():
            action.setChecked(mode is way)
        self.commands.whole_photos.setChecked(not settings.crop)
        self.commands.panel.setChecked(file.value("window/panel", "true") == "true")

    def fill(self, messages: QWidget, middle: QWidget) -> None:
        """Take the messages and, in the place of `empty`, what holds everything else."""
        self._column.removeWidget(self.empty)
        self._column.insertWidget(1, messages)
        self._column.insertWidget(2, middle, 1)
        messages.show()
        middle.show()
        self._put_last_in_tab_order(self.bottom)

    def _put_last_in_tab_order(self, bar: QWidget) -> None:
        """Let the tab key go from top to bottom, whatever was there first."""
        last = self.previousInFocusChain()
        while last is not None and (bar.isAncestorOf(last) or not last.focusPolicy()):
            last = last.previousInFocusChain()
        for widget in bar.findChildren(QWidget):
            if last is not None and widget.focusPolicy():
                self.setTabOrder(last, widget)
                last = widget

    # Dropping folders

    @cached_property
    def _overlay(self) -> DropOverlay:
        return DropOverlay(self._theme.icons, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome folders and files from outside."""
        if event.source() is None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self._overlay.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.controller.add_folders(paths)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while files are being moved; let every job finish what it has in hand."""
        bench = self._bench
        if bench is not None and not self._closing:
            if bench.filing.running and not bench.wants_to_stop_filing():
                event.ignore()
                return
            bench.close()
        if not self._closing:
            self._closing = True
            self._runner.close()
        if self._runner.busy:
            # The last photo is finished and stored; then the window closes by itself.
            self.bench.tell_closing()
            event.ignore()
            return
        event.accept()

    def _on_idle(self) -> None:
        if self._closing:
            QTimer.singleShot(0, self, self.close)
