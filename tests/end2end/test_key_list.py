"""The list of keys behind "?" leaves out no key that works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import photoclust.ui
from photoclust.ui.commands.key_list import key_sections
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window

_SAID = {
    "←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "−": "-", "Enter": "Return",
}  # fmt: skip
"""Keys that the list says otherwise than Qt."""

_ELSEWHERE = {"picker.py", "file_urls.py"}
"""Modules whose keys are those of every list that pops up."""


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    make_small_library(tmp_path / "data")
    made = open_window(tmp_path / "data")
    yield made
    made.close()


def _listed(running: Running) -> set[QKeySequence]:
    """Every key of the list, numbers one by one."""
    keys = [
        key
        for _, rows in key_sections(running.window.commands)
        for _, names in rows
        for key in names
    ]
    for key in tuple(keys):
        if key.endswith("1 … 9"):
            keys += [f"{key.removesuffix('1 … 9')}{number}" for number in range(1, 10)]
    native = QKeySequence.SequenceFormat.NativeText
    return {QKeySequence(_SAID.get(key, key), native) for key in keys}


def _missing(keys: set[QKeySequence], running: Running) -> list[str]:
    twin = {QKeySequence("Enter"): QKeySequence("Return")}  # the one beside the numbers
    listed = _listed(running)
    return sorted(key.toString() for key in keys if twin.get(key, key) not in listed)


def test_every_command_of_the_window_is_listed(running: Running) -> None:
    actions = running.window.findChildren(QAction)
    keys = {key for action in actions if action.isVisible() for key in action.shortcuts()}
    assert len(keys) > 40
    assert _missing(keys, running) == []


def test_every_shortcut_of_window_and_full_view_is_listed(running: Running) -> None:
    window = running.window
    window.commands.problems.trigger()
    QTest.keyClick(window.view.grid, Qt.Key.Key_Space)
    shortcuts = window.findChildren(QShortcut)
    keys = {key for shortcut in shortcuts for key in QShortcut.keys(shortcut)}
    assert QKeySequence("Ctrl+9") in keys, "the window's"
    assert QKeySequence("Esc") in keys, "of the problems"
    assert QKeySequence("Return") in keys, "of the full view"
    assert _missing(keys, running) == []


def test_every_key_that_a_widget_looks_for_is_listed(running: Running) -> None:
    """Widgets take keys in `keyPressEvent`, where nobody can ask for them: read the code."""
    folder = Path(photoclust.ui.__file__).parent
    found = {
        name
        for file in folder.rglob("*.py")
        if file.name not in _ELSEWHERE
        for name in re.findall(r"\b(?:Key|keys)\.Key_(\w+)", file.read_text(encoding="utf-8"))
    }
    found -= {"0", "Period"}  # with Ctrl, which the next line adds
    keys = {QKeySequence(Qt.Key[f"Key_{name}"]) for name in found}
    keys |= {QKeySequence("Ctrl+0"), QKeySequence("Ctrl+.")}
    keys -= {QKeySequence("=")}  # the plus of many keyboards without Shift
    assert len(keys) > 15
    assert _missing(keys, running) == []
