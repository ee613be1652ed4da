"""The library and what shows it: the half of the workbench that is built first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from photoclust.core.photo import Digest
from photoclust.services.library.installation import Place
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.jobs.runner import JobRunner, Lane
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader

if TYPE_CHECKING:
    from photoclust.ui.window.frame import Frame

_GRID_BUDGET = 128 * 1024 * 1024
"""Pictures that cover four screens of 3840 x 2160, or twenty-five of 1440 x 900."""
_SMALL_BUDGET = 32 * 1024 * 1024


class Stage(QObject):
    """Library, groups and photos, with nothing to be done about them yet. GUI thread only.

    It is built in a turn of the event loop of its own: with the workbench in one, the window
    would not answer for 60 to 100 ms.

    Args:
        window: The window; its parent.
        place: Where things are and how to compute.
        runner: Runs the jobs.
        theme: The look.

    Attributes:
        controller: The library.
        thumbnails: Loads what the grid shows.
        small: Loads what filing plans show.
        parts: Loads what the preview of a split shows.
        view: Groups and photos.
    """

    def __init__(self, window: Frame, place: Place, runner: JobRunner, theme: Theme) -> None:
        super().__init__(window)
        self.controller = LibraryController(place, runner, self)
        self._pool = runner.pool(Lane.THUMBS)
        self._loaders: list[ThumbnailLoader] = []
        self.thumbnails = self.make_loader(_GRID_BUDGET)
        covers, asked, self.small, self.parts = (self.make_loader(_SMALL_BUDGET) for _ in range(4))
        self.view = LibraryView(
            self.controller, window.commands, theme, self.thumbnails, covers, asked, window.empty
        )

    def make_loader(self, budget: int) -> ThumbnailLoader:
        """Make a loader for one more view that keeps so many bytes of pixmaps."""
        loader = ThumbnailLoader(self._thumbnail, self._pool, budget, self)
        self._loaders.append(loader)
        return loader

    @property
    def pixmap_bytes(self) -> int:
        """Memory of all thumbnails that are kept."""
        return sum(loader.memory_bytes for loader in self._loaders)

    def close(self) -> None:
        """Load nothing more."""
        self.controller.close()
        for loader in self._loaders:
            loader.close()

    def _thumbnail(self, digest: Digest) -> bytes | None:
        """Fetch a thumbnail, from the photo where the cache made room. Called on pool threads."""
        from photoclust.services.library.thumbnails import thumbnail

        library, engine = self.controller.library, self.controller.engine
        side = 0 if engine is None else engine.model.network.side
        return None if library is None else thumbnail(library.workspace, digest, side)
