"""What a person can do with stacks: open them, close them, and have none shown as one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from photoclust.core.photo import PhotoId
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.stacks import StackFinder


class StackCommands(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        view: Where stacks are seen.
        actions: The window's commands.
        parent: Qt parent.

    Attributes:
        finder: Finds the stacks.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self.finder = StackFinder(controller, self)
        self.finder.found.connect(view.folding.take)
        view.folding.switch(on=actions.stacks_as_one.isChecked())
        actions.stacks_as_one.toggled.connect(lambda on: view.folding.switch(on=on))
        actions.open_stack.triggered.connect(lambda _=False: self.toggle_selected())
        view.grid.stack_requested.connect(self.toggle)

    def toggle(self, photo: PhotoId) -> None:
        """Open the stack that a photo stands for, or close the one that it is in."""
        row = self._view.photos.row_of(photo)
        mark = None if row is None else self._view.photos.stack(row)
        if mark is not None:
            self._view.folding.toggle([mark])

    def toggle_selected(self) -> None:
        """Open the selected stacks, or close them; with none selected, the one at hand."""
        grid, photos = self._view.grid, self._view.photos
        rows = grid.selected_rows() or [grid.currentIndex().row()]
        found = (photos.stack(row) for row in rows if row >= 0)
        marks = {mark.cover: mark for mark in found if mark is not None}
        if marks:
            self._view.folding.toggle(list(marks.values()))
        else:
            self._controller.refused.emit(self.tr("There is no stack among the selected photos."))
