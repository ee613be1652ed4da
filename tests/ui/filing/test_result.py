"""The result tells how many, where and what went wrong, and offers to undo what was done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.mover import ItemState
from photoclust.services.files.filing_results import FiledItem, FilingResult, UndoResult
from photoclust.store.journal.records import Mode
from photoclust.ui.filing.result import FilingResultDialog
from photoclust.ui.look.icons import Icons
from tests.helpers.keyboard import Keyboard

TO = Path("/sorted")
PROBLEM = Problem(Path("/a/x.jpg"), Text("The file is in use."), Text("Close the other program."))


def items(*states: ItemState) -> tuple[FiledItem, ...]:
    return tuple(
        FiledItem(Path(f"/a/{n}.jpg"), TO / f"{n}.jpg", "Beach", PhotoId(n), None, state)
        for n, state in enumerate(states)
    )


@pytest.fixture
def dialog(qtbot: QtBot, icons: Icons) -> FilingResultDialog:
    widget = FilingResultDialog(icons)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(dialog: FilingResultDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(dialog: FilingResultDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().strip() == text)


def test_a_filing_that_went_well(qtbot: QtBot, dialog: FilingResultDialog) -> None:
    dialog.show_filing(FilingResult(7, Mode.MOVE, (), items(ItemState.DONE), ()), TO)
    assert "1 photo moved" in texts(dialog)
    assert "They are in /sorted." in texts(dialog)
    with qtbot.waitSignal(dialog.reveal_requested) as revealed:
        qtbot.mouseClick(button(dialog, "&Show folder"), Qt.MouseButton.LeftButton)
    assert revealed.args == [TO]
    with qtbot.waitSignal(dialog.undo_requested) as undone:
        qtbot.mouseClick(button(dialog, "&Undo"), Qt.MouseButton.LeftButton)
    assert undone.args == [7]
    assert not dialog.isVisible()


def test_a_stopped_filing_with_problems(dialog: FilingResultDialog) -> None:
    states = (ItemState.DONE, ItemState.FAILED, ItemState.LEFT, ItemState.LEFT)
    result = FilingResult(
        7, Mode.COPY, (), items(*states), (PROBLEM,), cancelled=True, notes=(Text("A note."),)
    )
    dialog.show_filing(result, TO)
    told = texts(dialog)
    assert "1 photo copied" in told
    assert "You stopped it; 2 photos stayed where they were." in told
    assert "A note." in told
    assert "1 file could not be handled" in told


def test_nothing_done_can_not_be_undone(dialog: FilingResultDialog) -> None:
    dialog.show_filing(FilingResult(7, Mode.MOVE, (), items(ItemState.FAILED), (PROBLEM,)), TO)
    assert "0 photos moved" in texts(dialog)
    assert not button(dialog, "&Undo").isVisible()
    assert not button(dialog, "&Show folder").isVisible()


def test_an_undo_tells_what_is_back(dialog: FilingResultDialog) -> None:
    dialog.show_undo(UndoResult(7, Text("Move 4 photos"), restored=3, kept=1, problems=(PROBLEM,)))
    told = texts(dialog)
    assert "3 files are back" in told
    assert "Move 4 photos: taken back." in told
    assert "1 file stayed where it is" in told
    assert not button(dialog, "&Undo").isVisible()


@pytest.mark.parametrize("problems", [(), (PROBLEM,)])
def test_enter_closes_and_undoes_nothing(
    qtbot: QtBot, icons: Icons, problems: tuple[Problem, ...]
) -> None:
    dialog = FilingResultDialog(icons)
    qtbot.addWidget(dialog)
    dialog.show_filing(FilingResult(7, Mode.MOVE, (), items(ItemState.DONE), problems), TO)
    dialog.show()
    with qtbot.assertNotEmitted(dialog.undo_requested):
        Keyboard(dialog).press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
