"""The slider: one wish per pause, the automatic position, and no jumping under a hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from photoclust.ui.editing.granularity_slider import GranularitySlider
from photoclust.ui.look.icons import Icons
from tests.helpers import ui_library

SOME = ui_library.clustering([[1, 2], [3, 4]], [5])


@pytest.fixture
def slider(qtbot: QtBot, icons: Icons) -> GranularitySlider:
    made = GranularitySlider(icons)
    qtbot.addWidget(made)
    made.show()
    return made


def _handle(slider: GranularitySlider) -> QSlider:
    return slider.findChildren(QSlider)[0]


def test_it_says_what_came_of_it(slider: GranularitySlider) -> None:
    slider.show_clustering(SOME)
    assert "2 groups, 1 unsorted" in [label.text() for label in slider.findChildren(QLabel)]
    assert _handle(slider).value() == 50
    slider.show_clustering(replace(SOME, granularity=None))
    assert not slider.isEnabled(), "nothing was grouped yet"


def test_only_the_newest_position_is_wished(qtbot: QtBot, slider: GranularitySlider) -> None:
    slider.show_clustering(SOME)
    spy = QSignalSpy(slider.granularity_wished)
    for value in (10, 20, 30):
        _handle(slider).setValue(value)
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert [spy.at(i)[0] for i in range(spy.count())] == [0.3]


def test_groups_never_move_the_slider_under_a_hand(slider: GranularitySlider) -> None:
    slider.show_clustering(SOME)
    _handle(slider).setValue(80)
    slider.show_clustering(replace(SOME, granularity=0.1))
    assert _handle(slider).value() == 80


def test_the_automatic_position_is_a_button(qtbot: QtBot, slider: GranularitySlider) -> None:
    slider.show_clustering(replace(SOME, automatic=False))
    button = slider.findChildren(QToolButton)[0]
    assert not button.isChecked()
    with qtbot.waitSignal(slider.granularity_wished) as signal:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert signal.args == [None]
