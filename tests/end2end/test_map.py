"""The map on the real window: real places from the real engine, and what is done there."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.jobs.runner import JobStarted
from photoclust.ui.map.view import PhotoMap
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.keyboard import SHIFT, Keyboard, tab_until
from tests.helpers.running_window import RESOURCES, Prepared, Running
from tests.helpers.small_library import make_small_library, open_window

_JOB = "Laying out the map"


def _map(running: Running) -> PhotoMap:
    plane = running.window.view.area.view_of(ViewMode.MAP)
    assert isinstance(plane, PhotoMap)
    return plane


def _open_map(running: Running) -> PhotoMap:
    running.window.commands.modes[ViewMode.MAP].trigger()
    running.wait_finished()
    return _map(running)


def test_every_photo_has_its_place(running: Running) -> None:
    assert running.window.view.area.view_of(ViewMode.MAP) is None, (
        "made when it is wanted, not at the start"
    )
    plane = _open_map(running)
    assert plane.isVisible()
    assert not running.window.view.grid.isVisible()
    assert plane.unplaced == 0
    assert len(running.window.view.photos.ids) == len(running.window.controller.photos)
    running.window.commands.modes[ViewMode.OVERVIEW].trigger()
    running.wait_finished()
    assert running.window.view.grid.isVisible()
    assert not running.window.commands.modes[ViewMode.MAP].isChecked()


def test_it_is_laid_out_once(running: Running) -> None:
    started: list[str] = []
    running.runner.started.connect(lambda job: started.append(_name(job)))
    _open_map(running)
    assert started.count(_JOB) == 1
    running.window.commands.modes[ViewMode.MAP].trigger()
    assert running.window.view.mode is ViewMode.GRID
    _open_map(running)
    assert started.count(_JOB) == 1


def _name(started: JobStarted) -> str:
    return started.request.name


def test_what_is_selected_on_the_map_is_what_commands_act_on(running: Running) -> None:
    plane, window = _open_map(running), running.window
    row = 3
    plane.show_photo(window.view.photos.ids[row])
    running.wait_finished()
    place = plane.visualRect(plane.model().index(row, 0)).center()
    QTest.mouseClick(plane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    selected = window.view.grid.selected_photos()
    assert window.view.photos.ids[row] in selected
    groups = set(window.controller.clustering.clusters)
    window.commands.new_group.trigger()
    running.wait_finished()
    made = set(window.controller.clustering.clusters) - groups
    assert len(made) == 1
    assert window.controller.clustering.clusters[made.pop()].members.keys() == set(selected)
    assert window.view.mode is ViewMode.MAP


def test_a_lasso_around_everything_selects_everything(running: Running) -> None:
    plane = _open_map(running)
    plane.show_all()
    view = plane.viewport()
    edge = view.rect().adjusted(1, 1, -1, -1)
    start, *others = edge.topLeft(), edge.topRight(), edge.bottomRight(), edge.bottomLeft()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for corner in (*others, start):
        QTest.mouseMove(view, corner)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    grid = running.window.view.grid
    assert sorted(grid.selected_photos()) == sorted(running.window.controller.photos)


def test_with_the_keyboard_alone(running: Running) -> None:
    keys, window = Keyboard(running.window), running.window
    keys.press(Qt.Key.Key_M, SHIFT)
    running.wait_finished()
    plane = _map(running)
    tab_until(keys, lambda widget: widget is plane)
    first = window.view.grid.current_photo()
    seen = {None if first is None else first.id}
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up) * 2:
        keys.press(key)
        current = window.view.grid.current_photo()
        assert current is not None
        assert plane.viewport().rect().contains(plane.visualRect(plane.currentIndex()).center())
        seen.add(current.id)
    assert len(seen) > 2
    current = window.view.grid.current_photo()
    assert current is not None
    keys.press(Qt.Key.Key_Space)
    running.wait(lambda: window.bench.looks.viewer.isVisible())
    keys.press(Qt.Key.Key_Escape)
    running.wait(plane.isVisible)
    assert keys.focus is plane
    assert window.view.grid.current_photo() == current
    groups = window.controller.clustering.clusters.values()
    home = [group.id for group in groups if current.id in group.members]  # none for Unsorted
    assert window.view.chosen_clusters == home, "keys are about the group one is at"


def test_a_chosen_group_comes_into_sight(running: Running) -> None:
    plane = _open_map(running)
    window = running.window
    for cluster in running.ids:
        running.choose(cluster)
        running.wait_finished()
        current = window.view.grid.current_photo()
        assert current is not None
        assert current.id in window.controller.clustering.clusters[cluster].members
        place = plane.visualRect(plane.currentIndex()).center()
        assert plane.viewport().rect().contains(place)


def test_a_name_on_the_map_leads_to_its_group(running: Running) -> None:
    plane = _open_map(running)
    wanted: list[ClusterId] = [running.ids[-1]]
    plane.group_requested.emit(wanted[0])
    assert running.window.view.chosen_clusters == wanted


def test_it_comes_back_after_a_restart(prepared: Prepared) -> None:
    prepared.restore()
    running = Running(prepared.data)
    running.window.start()
    running.wait_finished()
    _open_map(running)
    running.reopen()
    assert running.window.view.mode is ViewMode.MAP
    assert running.window.commands.modes[ViewMode.MAP].isChecked()
    assert _map(running).isVisible()
    assert _map(running).unplaced == 0
    running.close()


def test_photos_that_come_later_find_their_place(running: Running, tmp_path: Path) -> None:
    _open_map(running)
    folder = tmp_path / "more"
    folder.mkdir()
    samples = sorted((RESOURCES / "sample_photos").rglob("*.jpg"))
    for sample in samples[1:12:3]:
        shutil.copy2(sample, folder / sample.name)
    before = len(running.window.view.photos.ids)
    running.window.controller.add_folders([folder])
    running.wait_finished()
    assert len(running.window.view.photos.ids) > before
    assert _map(running).unplaced == 0


def test_a_search_leaves_out_what_it_leaves_out_elsewhere(running: Running) -> None:
    plane = _open_map(running)
    total = len(running.window.view.photos.ids)
    running.window.view.set_search("DSC")
    running.wait_finished()
    assert 0 < len(running.window.view.photos.ids) < total
    assert plane.unplaced == 0


def test_a_map_that_was_cancelled_is_made_when_one_comes_back(running: Running) -> None:
    window = running.window
    jobs: list[JobStarted] = []
    running.runner.started.connect(lambda job: jobs.append(job) if _name(job) == _JOB else None)
    window.commands.modes[ViewMode.MAP].trigger()
    running.wait(lambda: bool(jobs))
    running.runner.cancel(jobs[0].job)
    running.wait_finished()
    if _map(running).unplaced:  # else it was done before it could be cancelled
        window.commands.modes[ViewMode.MAP].trigger()
        window.commands.modes[ViewMode.MAP].trigger()
        running.wait_finished()
    assert _map(running).unplaced == 0


def test_photos_that_were_never_compared_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    make_small_library(tmp_path / "data", (5, 4))
    running = open_window(tmp_path / "data")
    plane = _open_map(running)
    assert plane.unplaced == 9
    assert "9 photos have no place" in plane.notice
    assert running.window.messages.shown is None, "the map itself says so"
    running.close()
