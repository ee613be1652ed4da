"""A toast says what was done and is gone by itself; it takes neither the focus nor a key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.toast import Toast
from tests.helpers.keyboard import Keyboard
from tests.helpers.surface import name

_FOR_EVER = 600_000


class _Desk:
    """A window with something to type in, and a toast over it."""

    def __init__(
        self, qtbot: QtBot, icons: Icons, stays_ms: int = _FOR_EVER, fades_ms: int = 0
    ) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.toast = Toast(icons, stays_ms=stays_ms, fades_ms=fades_ms)
        self.toast.stand_on(self.window, self.window)
        self.window.resize(600, 400)
        self.window.show()
        self.keys = Keyboard(self.window)
        self.field.setFocus()

    @property
    def button(self) -> QPushButton:
        return self.toast.findChildren(QPushButton)[0]

    @property
    def there(self) -> bool:
        return self.toast.isVisible()

    def stay_long_enough(self) -> None:
        """Let the time run out; no clock does while something else is waited for."""
        assert self.toast._stay.isActive(), "nothing would end it"
        self.toast._stay.stop()
        self.toast._stay.timeout.emit()


@pytest.fixture
def desk(qtbot: QtBot, icons: Icons) -> Iterator[_Desk]:
    made = _Desk(qtbot, icons)
    yield made
    made.toast.leave()


def test_it_stands_in_the_middle_of_the_bottom(desk: _Desk) -> None:
    desk.toast.show_text("2 photos to “Sunflowers”")
    for size in ((600, 400), (900, 500)):
        desk.window.resize(*size)
        middle = desk.toast.geometry().center().x()
        assert abs(middle - desk.window.width() // 2) <= 1
        assert desk.window.height() - desk.toast.geometry().bottom() < 12
    assert desk.toast.text == "2 photos to “Sunflowers”"


def test_long_words_are_cut_and_the_button_stays(desk: _Desk) -> None:
    desk.toast.show_text("2 photos to “" + "Sunflowers " * 40 + "”")
    desk.window.resize(300, 400)
    assert desk.window.rect().contains(desk.toast.geometry())
    right = desk.button.mapTo(desk.window, desk.button.rect().topRight()).x()
    assert right < desk.window.width()
    assert desk.button.width() >= desk.button.minimumSizeHint().width()


def test_it_does_not_take_the_focus(desk: _Desk) -> None:
    desk.toast.show_text("2 photos to “Sunflowers”")
    assert desk.keys.focus is desk.field
    desk.keys.type("abc")
    assert desk.field.text() == "abc"


def test_its_button_can_be_reached_and_gives_the_keyboard_back(desk: _Desk, qtbot: QtBot) -> None:
    desk.window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    desk.toast.show_text("2 photos to “Sunflowers”")
    desk.keys.press(Qt.Key.Key_Tab)
    assert desk.keys.focus is desk.button
    assert name(desk.button) == "Undo"
    with qtbot.waitSignal(desk.toast.undo_requested):
        desk.keys.press(Qt.Key.Key_Space)
    assert not desk.there
    assert desk.keys.focus is desk.window


def test_the_button_tells_and_the_toast_is_gone(desk: _Desk, qtbot: QtBot) -> None:
    desk.toast.show_text("2 photos to “Sunflowers”")
    with qtbot.waitSignals([desk.toast.left, desk.toast.undo_requested]):
        QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert not desk.there
    assert desk.toast.text == ""


def test_without_a_way_back_there_is_no_button(desk: _Desk) -> None:
    desk.toast.show_text("Nothing to undo", undo=False)
    assert not desk.button.isVisible()


def test_escape_ends_it_and_does_what_else_it_does(desk: _Desk, qtbot: QtBot) -> None:
    seen = []
    desk.window.keyPressEvent = lambda event: seen.append(event.key())  # type: ignore[method-assign]
    desk.toast.show_text("2 photos to “Sunflowers”")
    with qtbot.waitSignal(desk.toast.left):
        desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.there
    assert seen == [Qt.Key.Key_Escape]


def test_it_leaves_by_itself(qtbot: QtBot, icons: Icons) -> None:
    desk = _Desk(qtbot, icons, stays_ms=1)
    with qtbot.waitSignal(desk.toast.left):
        desk.toast.show_text("2 photos to “Sunflowers”")
    assert not desk.there


def test_it_fades(qtbot: QtBot, icons: Icons) -> None:
    desk = _Desk(qtbot, icons, fades_ms=30)
    seen: list[float] = []
    desk.toast._opacity.opacityChanged.connect(seen.append)
    desk.toast.show_text("2 photos to “Sunflowers”")
    with qtbot.waitSignal(desk.toast.left):
        desk.stay_long_enough()
        assert desk.there, "not gone before it has faded"
    assert seen
    assert seen == sorted(seen, reverse=True)
    assert not desk.there


def test_what_is_said_anew_does_not_fade(qtbot: QtBot, icons: Icons) -> None:
    desk = _Desk(qtbot, icons, fades_ms=_FOR_EVER)
    desk.toast.show_text("2 photos to “Sunflowers”")
    desk.stay_long_enough()
    assert desk.toast._opacity.isEnabled()
    desk.toast.show_text("1 photo to “Roses”")
    assert not desk.toast._opacity.isEnabled()
    assert desk.toast.text == "1 photo to “Roses”"
    desk.toast.leave()


def test_it_waits_for_a_pointer_on_its_way(desk: _Desk) -> None:
    desk.toast.show_text("2 photos to “Sunflowers”")
    place = QPointF(5, 5)
    QApplication.sendEvent(desk.toast, QEnterEvent(place, place, place))
    assert not desk.toast._stay.isActive()
    QApplication.sendEvent(desk.toast, QEvent(QEvent.Type.Leave))
    desk.stay_long_enough()
    assert not desk.there


def test_it_waits_while_the_keyboard_is_on_it(desk: _Desk, qtbot: QtBot) -> None:
    desk.toast.show_text("2 photos to “Sunflowers”")
    desk.window.activateWindow()
    desk.button.setFocus()
    qtbot.waitUntil(desk.button.hasFocus)
    desk.stay_long_enough()
    assert desk.there
    desk.field.setFocus()
    desk.stay_long_enough()
    assert not desk.there


def test_it_goes_along_to_another_place(desk: _Desk, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.resize(300, 200)
    other.show()
    desk.toast.show_text("2 photos to “Sunflowers”")
    desk.toast.stand_on(other, other)
    assert desk.toast.isVisible()
    assert other.rect().contains(desk.toast.geometry())
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert desk.toast.isHidden()
    desk.toast.stand_on(desk.window, desk.window)
    assert desk.toast.isHidden(), "what has left does not come back"
    assert desk.toast.mapTo(desk.window, QPoint(0, 0)).y() > 300
