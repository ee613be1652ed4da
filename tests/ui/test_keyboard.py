"""The tests' own keyboard writes to the window that it was made for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.keyboard import Keyboard


@pytest.mark.parametrize("shown_before_the_keyboard", [True, False])
def test_a_window_of_an_earlier_test_gets_no_keys(
    qtbot: QtBot, shown_before_the_keyboard: bool
) -> None:
    earlier = QWidget()
    qtbot.addWidget(earlier)
    earlier.show()
    with qtbot.waitActive(earlier):
        earlier.activateWindow()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    QVBoxLayout(dialog).addWidget(buttons)
    if shown_before_the_keyboard:
        dialog.show()
        earlier.activateWindow()
    keys = Keyboard(dialog)
    dialog.show()

    keys.press(Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert earlier.isVisible()
