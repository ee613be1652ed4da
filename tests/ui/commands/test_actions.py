"""The commands: words and keys."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoclust.ui.commands.actions import make_actions, with_key
from photoclust.ui.commands.key_list import key_sections
from photoclust.ui.look.icons import Icons


def test_no_key_has_two_meanings(qtbot: QtBot, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, QWidget(window), icons)
    keys = Counter(key.toString() for action in actions.all() for key in action.shortcuts())
    assert [key for key, times in keys.items() if times > 1] == []
    assert not {str(n) for n in range(1, 10)} & keys.keys(), "digits are for pinned groups"


def test_every_command_says_what_it_does(qtbot: QtBot, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, QWidget(window), icons)
    texts = [action.text() for action in actions.all()]
    assert all(texts)
    assert len(set(texts)) == len(texts)
    assert actions.undo.toolTip() == "Undo (Ctrl+Z)"
    assert actions.merge.toolTip() == "Merge (M)"


def test_a_tooltip_names_the_first_key() -> None:
    assert with_key("Refresh", [QKeySequence("F5"), QKeySequence("Ctrl+R")]) == "Refresh (F5)"
    assert with_key("Dissolve…", []) == "Dissolve"


def test_the_list_of_keys_names_every_command_that_has_one(qtbot: QtBot, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, QWidget(window), icons)
    listed = {key for _, rows in key_sections(actions) for _, keys in rows for key in keys}
    native = QKeySequence.SequenceFormat.NativeText
    keys = {key.toString(native) for action in actions.all() for key in action.shortcuts()}
    assert keys <= listed
