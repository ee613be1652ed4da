"""The window's own life: what it remembers, how it opens on trouble, how it closes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.services.workspace import LIBRARY_FILE, Workspace
from photoclust.ui.browsing import PhotoOrder
from photoclust.ui.cluster_list_model import ClusterOrder
from photoclust.ui.empty_state import Emptiness
from tests.helpers import ui_library
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three groups of photos whose files are nowhere."""
    folder = tmp_path / "data"
    make_small_library(folder)
    return folder


@pytest.fixture
def running(qtbot: QtBot, data: Path) -> Iterator[Running]:
    made = open_window(data)
    yield made
    made.close()


def test_a_window_can_be_closed_before_anything_is_loaded(qtbot: QtBot, data: Path) -> None:
    made = Running(data)
    made.close()
    assert made.window._bench is None
    assert not (data / "settings.ini").exists()


def test_a_window_opens_with_the_bars_and_the_place_for_photos(qtbot: QtBot, data: Path) -> None:
    open_window(data).close()
    made = Running(data)
    QCoreApplication.processEvents()
    assert made.window._bench is None
    for part in (made.window.top, made.window.empty, made.window.bottom):
        assert part.isVisible()
    assert made.window.empty.state is Emptiness.LOADING
    seen = [w for w in made.window.findChildren(QWidget) if w.isVisible()]
    before = [(w, w.mapTo(made.window, w.rect().topLeft()), w.size()) for w in seen]
    focus = made.window.focusWidget()
    assert made.window.view.isVisible()
    QCoreApplication.processEvents()
    now = [(w, w.mapTo(made.window, w.rect().topLeft()), w.size()) for w in seen]
    assert now == before, "something jumps when the window is filled"
    assert made.window.focusWidget() is focus
    made.close()


def test_shape_order_and_choice_come_back(qtbot: QtBot, data: Path) -> None:
    first = open_window(data)
    window = first.window
    window.resize(760, 640)  # a screen off screen is small
    window.bottom.set_thumbnail_size(208)
    window.commands.overview.setChecked(True)
    window.commands.panel.setChecked(False)
    window.view.rows.set_order(ClusterOrder.NAME)
    window.view.set_order(PhotoOrder.NAME)
    first.choose(ClusterId(2), ClusterId(3))
    first.close()
    again = open_window(data)
    window = again.window
    assert window.size().toTuple() == (760, 640)
    assert window.bottom.thumbnail_size == 208
    assert window.view.overview
    assert not window.bench.panels.right.isVisible()
    assert window.view.rows.order is ClusterOrder.NAME
    assert window.view.order is PhotoOrder.NAME
    assert window.view.chosen_clusters == [ClusterId(2), ClusterId(3)]
    again.close()


@pytest.mark.parametrize("overview", [False, True])
def test_unsorted_the_photo_and_the_history_come_back(
    qtbot: QtBot, tmp_path: Path, overview: bool
) -> None:
    photos = make_small_library(tmp_path / "some", unsorted=5)
    first = open_window(tmp_path / "some")
    first.window.commands.overview.setChecked(overview)
    first.choose(None)
    first.wait_finished()
    first.window.view.grid.go_to_photo(photos[32])
    first.window.commands.history.setChecked(True)
    first.close()
    again = open_window(tmp_path / "some")
    window = again.window
    assert window.view.chosen == (None,)
    current = window.view.grid.current_photo()
    assert current is not None
    assert current.id == photos[32]
    assert window.view.grid.selected_photos() == []
    assert window.commands.history.isChecked()
    assert not window.commands.panel.isChecked()
    assert window.bench.panels.right.isVisible()
    again.close()


def test_everything_reachable_has_a_name(running: Running) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in running.window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractItemView | QLineEdit | QSlider)
        and widget.isVisibleTo(running.window)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_tab_leads_through_every_part(running: Running) -> None:
    window = running.window
    window.view.grid.setFocus()
    seen = set()
    for _ in range(60):
        window.focusNextChild()
        focus = window.focusWidget()
        assert focus is not None
        seen.add(focus)
    assert {window.view.grid, window.view.list, window.top.search} <= seen
    assert any(window.bottom.isAncestorOf(widget) for widget in seen)
    assert any(window.view.header.isAncestorOf(widget) for widget in seen)


def test_a_damaged_library_is_replaced_by_its_backup_on_request(qtbot: QtBot, data: Path) -> None:
    backup = open_window(data)  # opening an existing library backs it up
    backup.close()
    library = data / LIBRARY_FILE
    library.write_bytes(b"no database" * 1000)
    running = Running(data)
    running.window.start()
    running.wait(lambda: running.window.messages.shown is not None)
    shown = running.window.messages.shown
    assert shown is not None
    assert "damaged" in shown.text
    assert shown.on_action is not None
    shown.on_action()
    running.wait(lambda: running.window.controller.library is not None)
    running.wait_finished()
    assert len(running.groups) == 3
    running.close()


def test_a_library_in_use_can_be_tried_again(qtbot: QtBot, data: Path) -> None:
    with Workspace(data):
        running = Running(data)
        running.window.start()
        running.wait(lambda: running.window.messages.shown is not None)
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.action == "Try again"
    assert shown.on_action is not None
    shown.on_action()
    running.wait_finished()
    assert len(running.groups) == 3
    running.close()


def test_a_folder_that_is_not_there_is_said_in_a_sentence(running: Running) -> None:
    def says_so() -> bool:
        shown = running.window.messages.shown
        return shown is not None and "/no/such/folder" in shown.text

    running.window.controller.add_folders([Path("/no/such/folder")])
    running.wait(says_so)


def test_an_unplugged_folder_makes_photos_offline_not_missing(
    running: Running, tmp_path: Path
) -> None:
    here = tmp_path / "stick"
    here.mkdir()
    for name in ("a.jpg", "b.jpg"):
        (here / name).write_bytes(ui_library.jpeg())
    running.window.controller.add_folders([here])
    running.wait(lambda: not running.window.controller.reading)
    number = running.window.controller.clustering.photo_count()
    shutil.move(here, tmp_path / "elsewhere")
    running.window.commands.refresh.trigger()
    running.wait(lambda: not running.window.controller.reading)
    presences = {
        photo.presence.value
        for photo in running.window.controller.photos.values()
        if photo.path.parent == here
    }
    assert presences == {"offline"}
    assert running.window.controller.clustering.photo_count() == number


def test_closing_while_files_are_moved_asks(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = running.window
    monkeypatch.setattr(type(window.bench.filing), "running", property(lambda self: True))
    answers = [False, True]
    monkeypatch.setattr(window.bench, "wants_to_stop_filing", lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert answers == []


def test_several_groups_share_the_grid_and_the_overview_shows_all(running: Running) -> None:
    view = running.window.view
    running.choose(ClusterId(1), ClusterId(2))
    assert [section.cluster for section in view.photos.sections] == [1, 2]
    running.window.commands.overview.setChecked(True)
    assert len(view.photos.sections) == 3
    photo: PhotoId = view.photos.sections[2].photos[0]
    view.go_to_photo(photo)
    assert view.grid.selected_photos() == [photo]
    running.window.commands.overview.setChecked(False)
    view.go_to_photo(photo)
    assert view.chosen_clusters == [ClusterId(3)]
    assert view.grid.selected_photos() == [photo]
