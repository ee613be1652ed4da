"""The button that says what groups were made by."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from photoclust.grouping.by import By
from photoclust.ui.editing.by_button import ByButton
from photoclust.ui.look.icons import Icons


def test_it_says_what_groups_were_made_by_and_who_chose(qtbot: QtBot, icons: Icons) -> None:
    button = ByButton(icons)
    qtbot.addWidget(button)
    assert not button.isEnabled(), "nothing was grouped yet"
    button.show_by(By.BOTH, "So it is.", automatic=True, grouped=True)
    assert button.isEnabled()
    assert button.text().strip() == "Both"
    assert "So it is." in button.toolTip()
    entries = [action for action in button.menu().actions() if action.isCheckable()]
    assert [entry.isChecked() for entry in entries] == [False, False, False, True]
    button.show_by(By.EVENT, "", automatic=False, grouped=True)
    assert [entry.isChecked() for entry in entries] == [False, True, False, False]
    spy = QSignalSpy(button.by_wished)
    for entry in entries:
        entry.trigger()
    assert [spy.at(n)[0] for n in range(spy.count())] == [*By, None]
