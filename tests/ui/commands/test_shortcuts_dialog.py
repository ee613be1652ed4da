"""The list of keys is made from the actions and can be searched."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog, keys_of


@pytest.fixture
def dialog(qtbot: QtBot) -> ShortcutsDialog:
    sections = [
        ("Sorting", [("Rename", ["F2"]), ("Undo", ["Ctrl+Z"])]),
        ("Empty", []),
        ("Looking", [("Next photo", ["Right", "Down"])]),
    ]
    widget = ShortcutsDialog(sections)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(dialog: ShortcutsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_keys_come_from_the_actions() -> None:
    undo = QAction("&Undo")
    undo.setShortcuts([QKeySequence("Ctrl+Z"), QKeySequence("Alt+Backspace")])
    settings = QAction("Settings…")
    settings.setShortcut("Ctrl+,")
    assert keys_of([undo, QAction("No key"), settings]) == [
        ("Undo", ["Ctrl+Z", "Alt+Backspace"]),
        ("Settings", ["Ctrl+,"]),
    ]


def test_sections_and_keys_are_shown(dialog: ShortcutsDialog) -> None:
    told = texts(dialog)
    for text in ("Sorting", "Rename", "F2", "Looking", "Right", "Down"):
        assert text in told
    assert "Empty" not in told


def test_typing_finds_a_key_by_name_or_key(dialog: ShortcutsDialog) -> None:
    search = dialog.findChildren(QLineEdit)[0]
    search.setText("renAME")
    assert texts(dialog) == ["Sorting", "Rename", "F2"]
    search.setText("ctrl+z")
    assert "Undo" in texts(dialog)
    search.setText("xyz")
    assert texts(dialog) == ["No key does that."]
    search.setText("")
    assert "Next photo" in texts(dialog)


def test_keys_with_long_names_are_not_cut_off(qtbot: QtBot) -> None:
    keys = ["Strg+Umschalt+Rücktaste", "Strg+Umschalt+Leertaste", "Strg+Umschalt+Eingabe"]
    widget = ShortcutsDialog([("Some", [("One", ["A"])]), ("Others", [("Many", keys)] * 2)])
    qtbot.addWidget(widget)
    widget.show()
    area = widget.findChildren(QScrollArea)[0]
    assert area.horizontalScrollBar().maximum() == 0, "all of it is in sight"
