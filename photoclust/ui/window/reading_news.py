"""What a person is told about folders: that they are read, hold no photos, or have problems."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from photoclust.core.left import left_sentence
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.services.library.read_folders import FoldersRead
from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message, MessageBar

_TOLD = "problems told"
_MOST_TOLD = 10_000
_PROBLEMS = "problems"
_LEFT_TOLD = "left told"
_LEFT = "left"


class ReadingNews(QObject):
    """Tells it, once. GUI thread only.

    Args:
        controller: The library.
        view: Its middle says what goes on while there are no photos.
        messages: Where the rest is told.
        table: The command that shows the table of problems; what is seen there is not told.
        left: The command that lists what was left alone.
        parent: Qt parent.

    Signals:
        told: A `Message` for the bar.
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        messages: MessageBar,
        table: QAction,
        left: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._messages = messages
        self._table = table
        self._left = left
        self._named: list[Path] = []
        controller.reading_began.connect(self._on_began)
        controller.reading_ended.connect(self._on_ended)
        controller.problems_changed.connect(self._withdraw_seen)
        table.toggled.connect(self._withdraw_seen)
        controller.left_changed.connect(lambda: left.setEnabled(bool(controller.left)))
        left.triggered.connect(lambda: messages.withdraw(_LEFT))

    def _on_began(self, folders: tuple[Path, ...], named: bool) -> None:
        if named:
            self._named += [folder.absolute() for folder in folders]
        if not self._controller.clustering.photo_count():
            text = told(
                Text(
                    "Reading “{name}”…",
                    "Reading {n} folders…",
                    n=len(folders),
                    name=_name(folders[0]),
                )
            )
            self._view.set_emptiness(Emptiness.LOADING, text)

    def _on_ended(self, read: FoldersRead | None) -> None:
        named, self._named = self._named, []
        folders = self._controller.folders
        if read is None or not folders or self._controller.clustering.photo_count():
            self._view.set_emptiness(Emptiness.WELCOME)
        else:
            self._view.set_emptiness(Emptiness.NO_PHOTOS, _name(folders[-1]))
        if read is None:
            return
        self._tell_new_problems()
        if not read.indexed.cancelled:
            self._tell_what_was_left()
        if not read.indexed.cancelled and self._controller.clustering.photo_count():
            for folder in self._empty_ones(named):
                self._tell_empty(folder)

    def _empty_ones(self, named: Iterable[Path]) -> list[Path]:
        """The folders just named in which there is nothing, not even something unreadable."""
        asked = [folder for folder in named if folder in self._controller.folders]
        if not asked:
            return []
        from photoclust.services.library.folders import is_under

        met = {photo.folder for photo in self._controller.photos.values()}
        met.update(problem.path for problem in self._controller.problems)
        return [folder for folder in asked if not any(is_under(one, [folder]) for one in met)]

    def _tell_empty(self, folder: Path) -> None:
        text = self.tr("No photos in “{name}”.").replace("{name}", _name(folder))
        remove = self._controller.remove_folder
        self.told.emit(
            Message(
                text,
                Level.INFO,
                self.tr("Remove"),
                lambda: remove(folder),
                key=f"empty {folder}",
                answer=True,
            )
        )

    def _tell_new_problems(self) -> None:
        """Tell how many problems there are, if there is one that was not told before.

        What was told is kept with the library: a photo that cannot be read today cannot be read
        tomorrow, and nobody wants to close the same message at every start.
        """
        library = self._controller.library
        problems = self._controller.problems
        if library is None or not problems:
            return
        before = json.loads(library.workspace.library.state(_TOLD) or "[]")
        known = set(before)
        new = [mark for problem in problems if (mark := _mark(problem)) not in known]
        if not new:
            return
        library.workspace.library.set_state(_TOLD, json.dumps([*before, *new][-_MOST_TOLD:]))
        if self._table.isChecked():
            return
        text = told(
            Text("1 file could not be read.", "{n} files could not be read.", n=len(problems))
        )
        show = partial(self._table.setChecked, True)  # noqa: FBT003 - Qt's signature
        self.told.emit(Message(text, Level.WARNING, self.tr("Show"), show, key=_PROBLEMS))

    def _tell_what_was_left(self) -> None:
        """Tell how much was left alone, if it is more of any kind than was told before.

        What was told is kept with the library: most of it is there for good, and it is no trouble.
        """
        library = self._controller.library
        if library is None:
            return
        counts = Counter(item.kind.value for item in self._controller.left)
        known = json.loads(library.workspace.library.state(_LEFT_TOLD) or "{}")
        if counts == known:
            return
        library.workspace.library.set_state(_LEFT_TOLD, json.dumps(counts))
        if any(number > known.get(kind, 0) for kind, number in counts.items()):
            text = told(left_sentence(self._controller.left))
            show = self._left.trigger
            self.told.emit(Message(text, Level.INFO, self.tr("Show"), show, key=_LEFT))

    def _withdraw_seen(self) -> None:
        if self._table.isChecked() or not self._controller.problems:
            self._messages.withdraw(_PROBLEMS)


def _name(folder: Path) -> str:
    return words.printable(folder.name or str(folder))


def _mark(problem: Problem) -> str:
    """A short stand-in for a problem, the same at the next start."""
    text = f"{problem.path}\0{problem.reason}"
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:12]
