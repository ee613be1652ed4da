"""Choosing the program that a photo opens with, in the real window on Linux."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from photoclust.ui.viewer.open_with import kinds_of
from photoclust.ui.widgets.message_bar import MessageBar
from tests.helpers.desktop import Desktop
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window, small_pictures

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems ask themselves"),
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)"),
]


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    made = Desktop(tmp_path / "desktop")
    path = made.environment["PATH"]
    for name, value in made.environment.items():
        monkeypatch.setenv(name, f"{path}:/usr/bin:/bin" if name == "PATH" else value)
    made.base.mkdir()
    return made


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    make_small_library(tmp_path / "data", (3,))
    made = open_window(tmp_path / "data")
    made.window.view.grid.set_current_row(0)
    yield made
    made.close()


def _entry(running: Running) -> tuple[QMenu, QMenu]:
    """The menu of the photos, and the one of programs in it."""
    menu = running.window.bench.menus.grid_menu()
    submenus = (action.menu() for action in menu.actions())
    found = next(m for m in submenus if isinstance(m, QMenu) and m.title() == "Open with")
    return menu, found


def _texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_programs_are_offered_and_one_gets_the_photo(
    running: Running, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.program("Eye", "image/jpeg")
    told = desktop.program("Paint", "image/jpeg", more="Name[de]=Malen & Zeichnen")
    desktop.program("Text", "text/plain")
    desktop.write("config/mimeapps.list", "[Default Applications]\nimage/jpeg=paint.desktop\n")
    menu, programs = _entry(running)
    assert _texts(programs) == ["Malen && Zeichnen", "Eye"], "the default first"
    assert programs.menuAction().isEnabled()
    programs.actions()[0].trigger()
    qtbot.waitUntil(told.exists)
    assert told.read_text().splitlines()[0] == str(small_pictures(running.data) / "IMG_0.jpg")
    menu.deleteLater()


def test_without_a_program_the_entry_says_so(running: Running, desktop: Desktop) -> None:
    menu, programs = _entry(running)
    entry = programs.menuAction()
    assert not entry.isEnabled()
    assert entry.toolTip() == "No program on this computer says that it opens such photos."
    assert menu.toolTipsVisible()
    menu.deleteLater()
    running.window.commands.open_with.trigger()
    assert entry.toolTip() in _message(running)


def test_the_key_opens_the_programs_and_enter_takes_the_first(
    running: Running, desktop: Desktop, qtbot: QtBot
) -> None:
    told = desktop.program("Eye", "image/jpeg")
    grid = running.window.view.grid
    grid.setFocus()
    QTest.keyClick(
        grid, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(told.exists)


def test_a_program_that_does_not_start_is_told(running: Running, desktop: Desktop) -> None:
    desktop.program("Eye", "image/jpeg")
    menu, programs = _entry(running)
    (desktop.base / "bin" / "eye").unlink()
    programs.actions()[0].trigger()
    assert "Eye could not be started: no such file or directory." in _message(running)
    menu.deleteLater()


def _message(running: Running) -> str:
    bar: MessageBar = running.window.messages
    return "" if bar.shown is None else bar.shown.text


def test_a_file_is_known_by_its_content_and_name(tmp_path: Path) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert kinds_of(photo)[0] == "image/png"
    assert kinds_of(tmp_path / "gone.JPG")[0] == "image/jpeg"
    assert "application/octet-stream" not in kinds_of(photo)
