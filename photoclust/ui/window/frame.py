"""What of the window is seen at once, and what can be dropped on it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.commands.actions import make_actions
from photoclust.ui.file_urls import dropped_paths
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.outside import is_one_picture, picture_in
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.widgets.screen_room import open_within
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.drop_overlay import Drop, DropOverlay
from photoclust.ui.window.top_bar import TopBar


class Frame(QMainWindow):
    """The bars, the commands and the empty place between them. GUI thread only.

    It knows nothing of what fills it: the parts that do get it handed in.

    Args:
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
        dropped: Folders and files (`Path`s) were dropped on the window.
    """

    crashed = Signal(object)
    library_opened = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__()
        self._theme = theme
        self._store = settings
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
        open_within(self, QSize(1280, 800))

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
        self.commands.stacks_as_one.setChecked(settings.stacks)
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
        """Welcome folders and files from outside, and a picture to find others by."""
        drops = self._drops(event)
        if drops:
            event.acceptProposedAction()
            self._overlay.appear(drops, event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what a drop would do where the pointer is."""
        self._overlay.light(event.position().toPoint())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped, or find photos like it."""
        self._overlay.hide()
        drops = self._drops(event)
        if not drops:
            return
        event.acceptProposedAction()
        picture = picture_in(event.mimeData())
        finds = self._overlay.at(event.position().toPoint()) is Drop.FIND
        if finds and Drop.FIND in drops and picture is not None:
            self.top.picture_dropped.emit(picture)
        elif Drop.ADD in drops:
            self.dropped.emit(dropped_paths(event.mimeData()))

    def _drops(self, event: QDropEvent) -> tuple[Drop, ...]:
        """What can be done with something that is dragged over the window."""
        if event.source() is not None:
            return ()
        adds = bool(dropped_paths(event.mimeData()))
        finds = self.commands.paste.isEnabled() and is_one_picture(event.mimeData())
        return (Drop.ADD,) * adds + (Drop.FIND,) * finds
