"""Number keys: giving them to groups and taking them away again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    make_small_library(tmp_path / "data")
    made = open_window(tmp_path / "data")
    made.window.activateWindow()
    yield made
    made.close()


def _pins(running: Running) -> dict[ClusterId, int]:
    return running.window.bench.pins.numbers()


def _press(running: Running, key: Qt.Key) -> None:
    QTest.keyClick(running.window.view.grid, key, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_and_a_number_pin_the_chosen_group(running: Running) -> None:
    running.choose(ClusterId(2))
    _press(running, Qt.Key.Key_3)
    assert _pins(running) == {2: 3}
    assert running.window.messages.shown is None
    _press(running, Qt.Key.Key_3)
    assert _pins(running) == {}


def test_who_loses_a_number_is_told(running: Running) -> None:
    running.choose(ClusterId(2))
    _press(running, Qt.Key.Key_3)
    running.choose(ClusterId(1))
    _press(running, Qt.Key.Key_3)
    assert _pins(running) == {1: 3}
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.text == "Key 3 sends photos to “Group 0” now, no longer to “Group 1”."


def test_several_groups_cannot_have_one_number(running: Running) -> None:
    running.choose(ClusterId(1), ClusterId(2))
    _press(running, Qt.Key.Key_1)
    assert _pins(running) == {}
    assert running.window.messages.shown is not None


def test_the_menu_of_the_header_pins_too(running: Running) -> None:
    running.choose(ClusterId(2))
    running.window.bench.pins.pin(ClusterId(1), 4)
    more = running.window.view.header.more
    more.aboutToShow.emit()
    inner = more.findChild(QMenu)
    assert isinstance(inner, QMenu)
    numbers: dict[str, QAction] = {action.text(): action for action in inner.actions()}
    assert "4  Group 0" in numbers
    numbers["5"].trigger()
    assert _pins(running) == {1: 4, 2: 5}
