"""Groups and photos of an open library in a bare window, for tests of flows that need both."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions, make_actions
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers.open_library import OpenLibrary


@dataclass(frozen=True)
class Shown:
    """What is seen.

    Attributes:
        window: Holds the rest.
        view: Groups and photos.
        actions: The commands.
    """

    window: QMainWindow
    view: LibraryView
    actions: Actions

    def loader(self, budget: int = 1 << 20) -> ThumbnailLoader:
        """A loader that finds no thumbnails."""
        return ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), budget, self.window)


def show_library(library: OpenLibrary, theme: Theme, qtbot: QtBot) -> Shown:
    """Show an open library."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window, window, theme.icons)
    covers, thumbnails, asked = (
        ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), 1 << 20, window)
        for _ in range(3)
    )
    empty = EmptyState(theme.icons, Emptiness.LOADING)
    view = LibraryView(library.controller, actions, theme, thumbnails, covers, asked, empty)
    window.setCentralWidget(view)
    window.resize(1000, 700)
    window.show()
    view.refresh_now()
    return Shown(window, view, actions)
