"""What the window says of folders while they are read and afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.widgets.message_bar import Message
from tests.helpers import ui_library
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def data(tmp_path: Path) -> Path:
    make_small_library(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def running(qtbot: QtBot, data: Path) -> Iterator[Running]:
    made = open_window(data)
    yield made
    made.close()


def _folder(tmp_path: Path, broken: int = 0, good: int = 0) -> Path:
    folder = tmp_path / "trip"
    folder.mkdir(exist_ok=True)
    for number in range(broken):
        (folder / f"broken{number}.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    for number in range(good):
        (folder / f"good{number}.jpg").write_bytes(ui_library.jpeg())
    return folder


def _read(running: Running, folder: Path) -> None:
    running.window.controller.add_folders([folder])
    running.wait_finished()


def _shown(running: Running) -> Message | None:
    return running.window.messages.shown


def _keys(running: Running) -> set[str]:
    """The keys of all messages, also of those that wait."""
    keys = set()
    while (message := _shown(running)) is not None:
        keys.add(message.key)
        running.window.messages.withdraw(message.key)
    return keys


def _state(running: Running) -> Emptiness:
    return running.window.view.empty.state


def test_problems_are_told_once_and_not_at_every_start(running: Running, tmp_path: Path) -> None:
    folder = _folder(tmp_path, broken=2)
    _read(running, folder)
    shown = _shown(running)
    assert shown is not None
    assert shown.text == "2 files could not be read."
    running.reopen()
    assert len(running.window.controller.problems) == 2
    assert _shown(running) is None
    _folder(tmp_path, broken=3)
    running.window.commands.refresh.trigger()
    running.wait_finished()
    shown = _shown(running)
    assert shown is not None
    assert shown.text == "3 files could not be read."


def test_what_is_in_the_open_table_is_not_told_beside_it(running: Running, tmp_path: Path) -> None:
    problems = running.window.commands.problems
    folder = _folder(tmp_path, broken=2)
    _read(running, folder)
    assert _shown(running) is not None
    problems.setChecked(True)
    assert _shown(running) is None
    _folder(tmp_path, broken=3)
    running.window.commands.refresh.trigger()
    running.wait_finished()
    assert len(running.window.controller.problems) == 3
    assert _shown(running) is None
    problems.setChecked(False)
    running.reopen()
    assert _shown(running) is None, "it was seen in the table"


def test_a_file_that_still_cannot_be_read_is_not_news(running: Running, tmp_path: Path) -> None:
    folder = _folder(tmp_path, broken=3)
    _read(running, folder)
    running.window.messages.withdraw("problems")
    running.window.controller.read_again([folder / "broken1.jpg"])
    running.wait_finished()
    assert len(running.window.controller.problems) == 3
    assert _shown(running) is None


def test_the_message_leaves_with_the_last_problem(running: Running, tmp_path: Path) -> None:
    folder = _folder(tmp_path, broken=1)
    _read(running, folder)
    assert _shown(running) is not None
    (folder / "broken0.jpg").write_bytes(ui_library.jpeg())
    running.window.controller.read_again([folder / "broken0.jpg"])
    running.wait_finished()
    assert running.window.controller.problems == ()
    assert _keys(running).isdisjoint({"problems"})


def test_a_folder_without_photos_is_said_and_can_be_removed(
    running: Running, tmp_path: Path
) -> None:
    folder = _folder(tmp_path)
    _read(running, folder)
    shown = _shown(running)
    assert shown is not None
    assert shown.text == "No photos in “trip”."
    assert shown.action == "Remove"
    assert folder in running.window.controller.folders
    assert shown.on_action is not None
    shown.on_action()
    assert folder not in running.window.controller.folders


def test_a_folder_with_photos_is_not_called_empty(running: Running, tmp_path: Path) -> None:
    folder = _folder(tmp_path, good=1)
    _read(running, folder)
    _read(running, folder)
    assert not any(key.startswith("empty") for key in _keys(running))


def test_the_first_folder_is_named_from_the_moment_it_is_dropped(
    qtbot: QtBot, tmp_path: Path
) -> None:
    running = open_window(tmp_path / "new")
    empty = running.window.view.empty
    assert _state(running) is Emptiness.WELCOME
    running.window.controller.add_folders([_folder(tmp_path, good=1)])
    QCoreApplication.processEvents()
    assert _state(running) is Emptiness.LOADING
    assert "trip" in empty.accessibleName()
    running.wait_finished()
    running.close()


def test_a_first_folder_without_photos_is_said_in_the_middle(qtbot: QtBot, tmp_path: Path) -> None:
    running = open_window(tmp_path / "new")
    _read(running, _folder(tmp_path))
    assert running.window.view.empty.state is Emptiness.NO_PHOTOS
    assert _shown(running) is None
    running.close()


def test_a_refusal_comes_before_a_standing_warning(running: Running, tmp_path: Path) -> None:
    _read(running, _folder(tmp_path, broken=1))
    running.window.bench.edits.send_to_pin(3)
    shown = _shown(running)
    assert shown is not None
    assert shown.key == "refused"
    assert running.window.messages.waiting == 1
