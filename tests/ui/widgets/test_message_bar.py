"""The bar says one thing at a time, the worst first, nothing twice, and never loses a message."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.message_bar import Level, Message, MessageBar
from tests.helpers.mouse import double_click


def make_bar(qtbot: QtBot, icons: Icons, stays_ms: int = 60_000) -> MessageBar:
    bar = MessageBar(icons, stays_ms=stays_ms)
    qtbot.addWidget(bar)
    return bar


def texts(bar: MessageBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)]


def action(bar: MessageBar) -> QPushButton:
    return bar.findChildren(QPushButton)[1]


def test_nothing_to_say_takes_no_room(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    assert bar.isHidden()
    assert bar.shown is None


def test_messages_wait_for_each_other(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    first, second = Message("One.", Level.WARNING), Message("Two.", Level.WARNING)
    bar.show_message(first)
    bar.show_message(second)
    assert bar.shown == first
    assert bar.waiting == 1
    assert "1 more" in texts(bar)
    with qtbot.waitSignal(bar.closed) as closed:
        qtbot.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert closed.args == [first]
    assert bar.shown == second
    assert not bar.isHidden()


def test_an_error_goes_before_what_matters_less(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    info, error = Message("Computing on the CPU."), Message("The disk is full.", Level.ERROR)
    bar.show_message(info)
    bar.show_message(error)
    bar.show_message(Message("Second error.", Level.ERROR))
    assert bar.shown == error
    assert bar.waiting == 2


def test_nothing_is_said_twice(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    for _ in range(3):
        bar.show_message(Message("The disk is full.", Level.ERROR))
    assert bar.waiting == 0


def test_a_key_replaces_and_withdraws(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    bar.show_message(Message("2 disks are away.", Level.WARNING, key="offline"))
    bar.show_message(Message("1 disk is away.", Level.WARNING, key="offline"))
    assert bar.shown is not None
    assert bar.shown.text == "1 disk is away."
    assert bar.waiting == 0
    bar.withdraw("offline")
    assert bar.isHidden()


def test_information_leaves_by_itself(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons, stays_ms=1)
    with qtbot.waitSignal(bar.closed):
        bar.show_message(Message("Computing on the CPU."))
    assert bar.isHidden()


def test_the_button_acts_once_and_closes(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    calls: list[bool] = []
    message = Message(
        "214 photos moved.", Level.SUCCESS, "Undo", lambda: calls.append(bar.isHidden())
    )
    bar.show_message(message)
    assert action(bar).text() == "Undo"
    qtbot.mouseClick(action(bar), Qt.MouseButton.LeftButton)
    assert calls == [True]


def test_escape_closes_and_names_are_told(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    bar.show_message(Message("The disk is full.", Level.ERROR))
    assert bar.findChildren(QToolButton)[0].accessibleName() == "Close this message"
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)


def test_what_a_person_just_asked_for_is_answered_first(qtbot: QtBot, icons: Icons) -> None:
    bar = make_bar(qtbot, icons)
    problems = Message("27 files could not be read.", Level.WARNING)
    done = Message("Moved 214 photos into 9 folders.", Level.SUCCESS, "Undo", answer=True)
    bar.show_message(problems)
    bar.show_message(done)
    assert bar.shown == done
    assert bar.waiting == 1
    bar.show_message(Message("The disk is full.", Level.ERROR))
    assert bar.shown is not None
    assert bar.shown.level is Level.ERROR, "worse news still come first"


@pytest.fixture
def double_click_ms() -> Iterator[Callable[[int], None]]:
    """Sets how far apart the clicks of a double click may be; as before after the test."""
    before = QApplication.doubleClickInterval()
    yield QApplication.setDoubleClickInterval
    QApplication.setDoubleClickInterval(before)


def test_a_double_click_answers_once(
    qtbot: QtBot, icons: Icons, double_click_ms: Callable[[int], None]
) -> None:
    bar, pressed = make_bar(qtbot, icons), []
    undo = Message("Moved.", Level.SUCCESS, "Undo", lambda: pressed.append("undo"))

    def move() -> None:
        pressed.append("move")
        bar.show_message(undo)

    double_click_ms(60_000)  # however slow this machine is
    bar.show_message(Message("Move?", Level.WARNING, "Move to trash", move))
    bar.show()
    double_click(action(bar), action(bar).rect().center())
    assert pressed == ["move"]
    assert bar.shown == undo
    double_click_ms(0)
    qtbot.mouseClick(action(bar), Qt.MouseButton.LeftButton)
    assert pressed == ["move", "undo"]


def test_a_message_may_have_two_buttons(
    qtbot: QtBot, icons: Icons, double_click_ms: Callable[[int], None]
) -> None:
    double_click_ms(0)
    bar, pressed = make_bar(qtbot, icons), []
    message = Message(
        "Moved.",
        Level.SUCCESS,
        "Undo",
        lambda: pressed.append("undo"),
        other="Show folder",
        on_other=lambda: pressed.append("show"),
    )
    other = bar.findChildren(QPushButton)[0]
    for button in (other, action(bar)):
        bar.show_message(message)
        assert button.isVisibleTo(bar)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.shown is None
    assert pressed == ["show", "undo"]
    bar.show_message(Message("One button.", action="Undo"))
    assert not other.isVisibleTo(bar)
