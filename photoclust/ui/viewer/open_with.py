"""Lets a person choose the program that a photo opens with."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeDatabase, QObject, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from photoclust.core.errors import system_says
from photoclust.machine.programs.associations import programs_for
from photoclust.machine.programs.desktop_entry import Program
from photoclust.machine.programs.start import start
from photoclust.ui.desktop import asks_for_program, open_with_choice
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.language import words
from photoclust.ui.language.words import told

_ANYTHING = "application/octet-stream"
"""What every file is a kind of; programs for it show bytes."""

_FIRST_BYTES = 4096
"""Enough to tell what a file is."""


class OpenWith(QObject):
    """Windows and macOS ask by themselves; on Linux the programs are a menu. GUI thread only.

    Args:
        grid: Has the photo that the keyboard is on.
        action: The command, whose key is pressed.
        tell: Tells a person a sentence.
    """

    def __init__(self, grid: PhotoGrid, action: QAction, tell: Callable[[str], object]) -> None:
        super().__init__(grid)
        self._grid = grid
        self._action = action
        self._tell = tell
        action.triggered.connect(lambda _=False: self._ask())

    def offer(self, menu: QMenu) -> None:
        """Add the command to a menu; with the programs below it where the system does not ask."""
        if asks_for_program():
            menu.addAction(self._action)
        else:
            entry = menu.addMenu(self._programs(menu))
            menu.setToolTipsVisible(menu.toolTipsVisible() or not entry.isEnabled())

    def _ask(self) -> None:
        photo = self._grid.current_photo()
        if photo is None:
            return
        if asks_for_program():
            open_with_choice(photo.path)
            return
        menu = self._programs(self._grid)
        if menu.isEmpty():
            self._tell(menu.menuAction().toolTip())
            menu.deleteLater()
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._grid.visualRect(self._grid.currentIndex()).center()
        menu.popup(self._grid.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])  # the keyboard asked for it

    def _programs(self, parent: PhotoGrid | QMenu) -> QMenu:
        """The programs for the photo; the one the desktop would take stands apart, above."""
        menu = QMenu(self.tr("Open with"), parent)
        photo = self._grid.current_photo()
        path = Path() if photo is None else photo.path
        found = [] if photo is None else programs_for(kinds_of(path), os.environ)
        for number, program in enumerate(found):
            if number == 1:
                menu.addSeparator()
            name = words.printable(program.name).replace("&", "&&")
            action = menu.addAction(_icon(program), name)
            action.triggered.connect(partial(self._open, program, path))
        if not found:
            entry = menu.menuAction()
            entry.setEnabled(False)
            entry.setToolTip(self.tr("No program on this computer says that it opens such photos."))
        return menu

    def _open(self, program: Program, path: Path, _checked: bool = False) -> None:
        try:
            start(program, path)
        except OSError as error:
            text = self.tr("{program} could not be started: {reason}. The photo is unchanged.")
            text = text.replace("{program}", words.printable(program.name))
            self._tell(text.replace("{reason}", told(system_says(error))))


def kinds_of(path: Path) -> Sequence[str]:
    """The MIME type of a file, its other names and what it is a kind of, the most special first.

    It is told by name and content, as file managers do: who opens a photo there is offered the
    same programs.
    """
    database, name = QMimeDatabase(), words.printable(path.name)
    try:
        with path.open("rb") as file:
            kind = database.mimeTypeForFileNameAndData(name, QByteArray(file.read(_FIRST_BYTES)))
    except OSError:
        kind = database.mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension)
    kinds = [kind.name(), *kind.aliases()]
    for above in kind.allAncestors():
        kinds += [above, *database.mimeTypeForName(above).aliases()]
    return [known for known in dict.fromkeys(kinds) if known != _ANYTHING]


def _icon(program: Program) -> QIcon:
    is_file = Path(program.icon).is_absolute()
    return QIcon(program.icon) if is_file else QIcon.fromTheme(program.icon)
