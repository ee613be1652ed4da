"""What floats over the photos while some are selected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoclust.ui.browse.selection_bar import SelectionBar
from photoclust.ui.commands.actions import Actions, make_actions
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.toast import Toast

ALL = ["New group", "Move to…", "To Unsorted", "Clear selection"]


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    yield made
    made.close()


@pytest.fixture
def actions(place: QWidget, icons: Icons) -> Actions:
    return make_actions(place, place, icons)


@pytest.fixture
def bar(place: QWidget, actions: Actions, icons: Icons) -> SelectionBar:
    return SelectionBar(actions, icons, place)


def _buttons(bar: SelectionBar) -> list[str]:
    shown = [b for b in bar.findChildren(QAbstractButton) if not b.isHidden()]
    return [b.accessibleName() for b in shown]


def _told(bar: SelectionBar) -> str:
    return bar.findChildren(QLabel)[0].text()


def test_it_comes_with_the_first_selected_photo_and_goes_with_the_last(bar: SelectionBar) -> None:
    covered: list[int] = []
    bar.covered.connect(covered.append)
    assert not bar.isVisible()
    bar.show_selected(3, 14)
    assert bar.isVisible()
    assert _told(bar) == "3 of 14 photos selected"
    assert _buttons(bar) == ALL
    bar.show_selected(0, 14)
    assert not bar.isVisible()
    assert covered[0] > bar.height() // 2
    assert covered[1:] == [0]


def test_photos_selected_in_unsorted_can_be_left_there(bar: SelectionBar) -> None:
    bar.show_selected(2, 3, sorted_too=False)
    assert _buttons(bar) == ["New group", "Move to…", "Leave in Unsorted", "Clear selection"]
    bar.show_selected(2, 3)
    assert _buttons(bar) == ALL


def test_what_can_be_compared_offers_it(bar: SelectionBar) -> None:
    bar.show_selected(2, 3, comparable=True)
    assert _buttons(bar) == [*ALL[:2], "To Unsorted", "Compare", "Clear selection"]
    bar.show_selected(1, 3)
    assert _buttons(bar) == ALL


@pytest.mark.parametrize("comparable", [False, True])
@pytest.mark.parametrize("width", [340, 480, 620, 900])
def test_nothing_of_it_is_cut(
    bar: SelectionBar, place: QWidget, width: int, *, comparable: bool
) -> None:
    bar.show_selected(6 if comparable else 1000, 1200, comparable=comparable)
    place.resize(width, 500)
    assert bar.x() >= 0
    assert bar.x() + bar.width() <= width
    count = bar.findChildren(QLabel)[0]
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    assert count.width() >= count.fontMetrics().horizontalAdvance(count.text())
    assert layout.minimumSize().width() <= bar.width()
    assert ("Compare" in _buttons(bar)) == comparable
    assert {*ALL} <= {*_buttons(bar)}
    assert bar.geometry().bottom() < place.height()


def test_what_was_done_is_said_above_it(bar: SelectionBar, place: QWidget, icons: Icons) -> None:
    toast = Toast(icons)
    toast.stand_on(place, place)
    toast.keep_above(bar)
    toast.show_text("3 photos to Beach")
    alone = toast.y()
    bar.show_selected(1, 14)
    assert toast.geometry().bottom() < bar.geometry().top() + 2
    bar.show_selected(0, 14)
    assert toast.y() == alone
    toast.leave()
