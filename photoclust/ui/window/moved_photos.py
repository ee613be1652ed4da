"""What other programs moved: groups follow their folders, and a person is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from photoclust.core.text import Text
from photoclust.services.moved.followed import Followed
from photoclust.ui.desktop import open_with_default
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

_FOUND = "found again"


class MovedPhotos(QObject):
    """Brings groups in step with where their folders are now. GUI thread only.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        told: A `Message` for the bar.
    """

    told = Signal(object)

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        controller.followed.connect(self._take)

    def _take(self, followed: Followed) -> None:
        from photoclust.services.moved.take import take_moves

        library = self._controller.library
        if library is None:
            return
        if followed.moves:
            take_moves(library.session, library.workspace.library)
        if followed.found:
            self._tell_found(followed)

    def _tell_found(self, followed: Followed) -> None:
        first, *others = followed.found
        values = {
            "n": sum(found.photos for found in followed.found),
            "folder": words.printable(first.folder.name or str(first.folder)),
            "more": len(others),
        }
        text = Text(
            "1 photo was found again in “{folder}”.",
            "{n} photos were found again in “{folder}”.",
            **values,
        )
        if others:
            text = Text(
                "1 photo was found again in “{folder}” and {more} more folders.",
                "{n} photos were found again in “{folder}” and {more} more folders.",
                **values,
            )
        show = self.tr("Show folder")
        self.told.emit(
            Message(
                told(text),
                Level.SUCCESS,
                show,
                lambda: open_with_default(first.folder),
                key=_FOUND,
            )
        )
