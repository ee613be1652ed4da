"""Picking a group by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.groups.picker import ClusterPicker
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.look.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROWS = [
    ClusterRow(ClusterId(1), "Beach in July", 20, None),
    ClusterRow(ClusterId(2), "Dogs", 10, None),
    ClusterRow(ClusterId(3), "Beach dogs", 5, None),
    ClusterRow(None, "Unsorted", 3, None),
]


@pytest.mark.parametrize(
    ("new", "typed", "keys", "picked"),
    [
        ("", "", [], 1),
        ("", "dog", [], 2),
        ("", "DOG bea", [], 3),
        ("", "dog", [Qt.Key.Key_Down], 3),
        ("", "dog", [Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 2),
        ("New group", "", [], None),
        ("New group", "dog", [], 2),
        ("New group", "cats", [], None),
    ],
)
def test_typing_arrows_and_enter_pick(
    qtbot: QtBot, theme: Theme, new: str, typed: str, keys: list[Qt.Key], picked: int | None
) -> None:
    picker = ClusterPicker("Move to", ROWS, new)
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(picker)
    picker.pop_up(QPoint(10, 10))
    field = picker.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, typed)
    for key in keys:
        QTest.keyClick(field, key)
    with qtbot.waitSignal(picker.picked) as signal:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == [picked]
    assert not picker.isVisible()


def test_unsorted_is_no_group(qtbot: QtBot, theme: Theme) -> None:
    picker = ClusterPicker("Merge with", ROWS)
    qtbot.addWidget(picker)
    assert picker.findChildren(QListWidget)[0].count() == 3
