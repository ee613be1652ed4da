"""Says for a moment what a step did, with a way back as long as it is the newest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclust.core.changes import Change
from photoclust.core.edits import Edit
from photoclust.core.session import HistoryEntry
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.toast import Toast


class StepAnswers(QObject):
    """GUI thread only.

    Photos that move by a key or a drag are out of sight at once; a person should see where they
    went, and that it can be taken back, without looking for it.

    Args:
        controller: The library.
        toast: Where it is said.
        undo: Takes the newest step back.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        toast: Toast,
        undo: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._toast = toast
        self._undo = undo
        self._step: HistoryEntry | None = None
        controller.changed.connect(lambda _: self._on_changed())
        toast.undo_requested.connect(self._take_back)

    def apply(self, edit: Edit, words: Callable[[Change], str]) -> Change | None:
        """Do an edit and say what it did; one that changes nothing is not worth a word.

        Args:
            edit: The edit; what makes no sense is told by the library, and leaves all as it is.
            words: Puts a change in a few words.
        """
        change = self._controller.apply(edit)
        if change is not None and not change.is_empty:
            self._step = self._newest()
            self._toast.show_text(words(change))
        return change

    def _take_back(self) -> None:
        if self._step is not None and self._newest() is self._step:
            self._undo()

    def _on_changed(self) -> None:
        # Photos that arrive change much and are no step: what was said still holds.
        if self._step is not None and self._newest() is not self._step:
            self._step = None
            self._toast.leave()

    def _newest(self) -> HistoryEntry | None:
        session = self._controller.session
        return None if session is None else session.next_undo
