"""The crash dialog shows the report and puts it on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.problems.crash_dialog import CrashDialog
from photoclust.ui.problems.crash_report import CrashReport


def test_the_report_can_be_read_and_copied(qtbot: QtBot, icons: Icons) -> None:
    dialog = CrashDialog(icons, CrashReport("KeyError", "PhotoClust\nTraceback"))
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChildren(QPlainTextEdit)[0]
    assert field.toPlainText() == "PhotoClust\nTraceback"
    assert field.isReadOnly()
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "PhotoClust\nTraceback"
    assert copy.text() == "Copied"


def test_enter_goes_on(qtbot: QtBot, icons: Icons) -> None:
    dialog = CrashDialog(icons, CrashReport("KeyError", "PhotoClust"))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
