"""The empty window says what to do and takes what is dropped on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.file_urls import url_of
from photoclust.ui.look.icons import Icons


@pytest.fixture
def empty(qtbot: QtBot, icons: Icons) -> EmptyState:
    widget = EmptyState(icons)
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.show()
    return widget


def enter(widget: EmptyState, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        widget.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    QApplication.sendEvent(widget, event)
    return event


def test_welcome_asks_for_a_folder(qtbot: QtBot, empty: EmptyState) -> None:
    assert empty.state is Emptiness.WELCOME
    assert empty.accessibleName() == "Drop a folder of photos here"
    assert "stay on this computer" in empty.accessibleDescription()
    with qtbot.waitSignal(empty.add_requested):
        qtbot.keyClick(empty.findChildren(QPushButton)[0], Qt.Key.Key_Space)


def test_a_dropped_folder_is_handed_on(qtbot: QtBot, empty: EmptyState, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([url_of(tmp_path), QUrl("https://example.org/a.jpg")])
    assert enter(empty, data).isAccepted()
    drop = QDropEvent(
        QPointF(empty.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(empty.dropped) as dropped:
        QApplication.sendEvent(empty, drop)
    assert dropped.args == [(tmp_path,)]


def test_what_is_no_file_is_not_welcome(empty: EmptyState) -> None:
    data = QMimeData()
    data.setText("a text")
    assert not enter(empty, data).isAccepted()


def test_a_drag_lights_the_place_up(empty: EmptyState) -> None:
    calm = empty.grab().toImage()
    empty.light_up(on=True)
    assert empty.grab().toImage() != calm
    empty.light_up(on=False)
    assert empty.grab().toImage() == calm


def test_nothing_found_names_what_was_sought(qtbot: QtBot, empty: EmptyState) -> None:
    empty.show_state(Emptiness.NOTHING_FOUND, "Strand")
    assert "Strand" in empty.accessibleName()
    with qtbot.waitSignal(empty.clear_requested):
        qtbot.keyClick(empty.findChildren(QPushButton)[0], Qt.Key.Key_Space)


@pytest.mark.parametrize("state", Emptiness)
def test_every_state_has_words(empty: EmptyState, state: Emptiness) -> None:
    empty.show_state(state)
    assert empty.accessibleName()


def test_what_is_still_to_be_done_can_be_looked_at(empty: EmptyState, qtbot: QtBot) -> None:
    empty.show_state(Emptiness.STILL_TO_DO, "2 groups have no name yet.")
    assert empty.accessibleDescription() == "2 groups have no name yet."
    button = next(b for b in empty.findChildren(QPushButton) if b.text().strip() == "Look")
    with qtbot.waitSignal(empty.look_requested):
        button.click()
