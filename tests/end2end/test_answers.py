"""Every step by a key or a drag says for a moment what it did, and takes back just that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import RenameCluster
from photoclust.core.photo import PhotoId
from photoclust.core.session import arrival
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window

ONE, TWO, THREE = ClusterId(1), ClusterId(2), ClusterId(3)
Key = Qt.Key


@pytest.fixture
def photos(tmp_path: Path) -> list[PhotoId]:
    """Three groups of ten, and five photos in none."""
    return make_small_library(tmp_path / "data", unsorted=5)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, photos: list[PhotoId]) -> Iterator[Running]:
    made = open_window(tmp_path / "data")
    made.window.activateWindow()
    made.choose(ONE)
    yield made
    made.close()


def _said(running: Running) -> str:
    return running.window.bench.toast.text


def _press(running: Running, key: Qt.Key, widget: QWidget | None = None) -> None:
    there = widget or running.window.view.grid
    there.setFocus()
    QTest.keyClick(there, key)


def _take_back(running: Running) -> None:
    (button,) = running.window.bench.toast.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_goes_to_unsorted_is_said_and_comes_back(
    running: Running, photos: list[PhotoId]
) -> None:
    grid = running.window.view.grid
    before = running.window.controller.clustering.clusters
    grid.select_photos(photos[:2])
    _press(running, Key.Key_U)
    assert _said(running) == "2 photos to Unsorted"
    assert grid.hasFocus()
    _take_back(running)
    assert running.window.controller.clustering.clusters == before
    assert _said(running) == ""
    assert running.undo_label() == "Group"


def test_a_number_key_says_where_to(running: Running, photos: list[PhotoId]) -> None:
    running.window.bench.pins.pin(TWO, 4)
    running.window.view.grid.select_photos(photos[:1])
    _press(running, Key.Key_4)
    assert _said(running) == "1 photo to “Group 1”"


def test_what_is_dropped_on_a_group_is_said(running: Running, photos: list[PhotoId]) -> None:
    groups = running.window.view.list
    groups.photos_dropped.emit(photos[:3], THREE)
    assert _said(running) == "3 photos to “Group 2”"
    groups.clusters_dropped.emit([ONE], TWO)
    assert _said(running) == "2 groups became “Group 1”"
    groups.photos_dropped.emit(photos[10:12], None)
    assert _said(running) == "2 photos to Unsorted"


def test_groups_that_are_accepted_merged_or_dissolved(running: Running) -> None:
    window = running.window
    _press(running, Key.Key_Return)
    assert _said(running) == "“Group 0” accepted"
    running.choose(TWO, THREE)
    _press(running, Key.Key_Return)
    assert _said(running) == "2 groups accepted"
    running.choose(ONE, TWO, THREE)
    _press(running, Key.Key_M)
    assert _said(running) == "3 groups became “Group 0”"
    _take_back(running)
    window.view.refresh_now()
    running.choose(TWO)
    window.commands.dissolve.trigger()
    assert _said(running) == "10 photos to Unsorted"


def test_it_leaves_when_something_else_is_done(running: Running, photos: list[PhotoId]) -> None:
    controller = running.window.controller
    running.window.view.list.photos_dropped.emit(photos[:1], TWO)
    controller.apply(RenameCluster(TWO, "Roses"))
    assert _said(running) == ""
    controller.undo()
    assert _said(running) == "", "it does not come back"
    running.window.view.list.photos_dropped.emit(photos[1:2], TWO)
    running.window.commands.undo.trigger()
    assert _said(running) == ""


def test_photos_that_arrive_leave_it_there(running: Running, photos: list[PhotoId]) -> None:
    session = running.window.controller.session
    assert session is not None
    running.window.view.list.photos_dropped.emit(photos[:1], TWO)
    session.absorb(arrival(frozenset({PhotoId(900)})))
    assert _said(running) == "1 photo to “Group 1”"
    _take_back(running)
    assert photos[0] in running.window.controller.clustering.clusters[ONE].members


def test_nothing_is_said_of_what_was_refused(running: Running, photos: list[PhotoId]) -> None:
    running.window.view.list.photos_dropped.emit(photos[10:12], TWO)
    assert _said(running) == ""
    assert running.window.messages.shown is not None


def test_escape_ends_it_and_clears_the_selection(running: Running, photos: list[PhotoId]) -> None:
    grid = running.window.view.grid
    grid.select_photos(photos[4:6])
    running.window.view.list.photos_dropped.emit(photos[:1], TWO)
    _press(running, Key.Key_Escape)
    assert _said(running) == ""
    assert grid.selected_photos() == []


def test_it_is_seen_in_the_full_view_and_comes_along(
    running: Running, photos: list[PhotoId]
) -> None:
    window = running.window
    window.view.grid.select_photos(photos[:1])
    _press(running, Key.Key_Space)
    viewer, toast = window.bench.looks.viewer, window.bench.toast
    running.wait(viewer.isVisible)
    _press(running, Key.Key_U, viewer)
    assert _said(running) == "1 photo to Unsorted"
    assert toast.isVisible()
    assert toast.parentWidget() is viewer
    _press(running, Key.Key_Space, viewer)
    running.wait(window.view.isVisible)
    assert toast.parentWidget() is window.view.area
    assert toast.isVisible()
    _take_back(running)
    assert photos[0] in window.controller.clustering.clusters[ONE].members
