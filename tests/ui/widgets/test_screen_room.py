"""Windows open within the screen, and lists pop up where they can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoclust.ui.widgets.screen_room import open_within, popped_up, room_for

SCREEN = QRect(0, 0, 1280, 720)
LIST = QSize(300, 360)


@pytest.mark.parametrize("wished", [QSize(300, 200), QSize(5000, 200), QSize(5000, 5000)])
def test_no_window_opens_larger_than_the_screen(qtbot: QtBot, wished: QSize) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(4000, 100)
    open_within(window, wished)
    room = room_for(window)
    assert room.width() < window.screen().availableSize().width(), "edges and title need some"
    assert window.height() == min(wished.height(), room.height())
    assert window.width() <= room.width()


@pytest.mark.parametrize(
    ("anchor", "top", "height"),
    [
        (QRect(100, 50, 80, 30), 80, 360),  # below
        (QRect(100, 650, 80, 30), 290, 360),  # above, where there is more room
        (QRect(100, 340, 80, 30), 370, 350),  # neither holds all: the larger, cut
        (QRect(700, 610, 0, 0), 250, 360),  # at a point
    ],
)
def test_lists_pop_up_where_there_is_room(anchor: QRect, top: int, height: int) -> None:
    place = popped_up(LIST, anchor, SCREEN)
    assert (place.y(), place.height()) == (top, height)
    assert SCREEN.contains(place)


def test_lists_stay_on_the_screen_at_its_sides() -> None:
    assert popped_up(LIST, QRect(1200, 10, 0, 0), SCREEN).right() == SCREEN.right()
    second = QRect(1280, 0, 1280, 720)
    assert popped_up(LIST, QRect(1270, 10, 0, 0), second).left() == second.left()
    assert popped_up(QSize(2000, 100), QRect(5, 5, 0, 0), SCREEN).width() == SCREEN.width()
