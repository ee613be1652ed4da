"""The window's own life: what it remembers, how it opens on trouble, how it closes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QSlider,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import FileIdentity, PhotoId, Presence
from photoclust.core.problems import Problem
from photoclust.core.session import Session, arrival
from photoclust.core.text import Text
from photoclust.services.library import opened
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import LIBRARY_FILE, Workspace
from photoclust.store.library.library import ReadPhoto
from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.browse.sections import PhotoOrder
from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.library.rescue import LibraryRescue
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.viewer.facts import PhotoFacts
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


def test_a_window_closed_while_the_library_opens_lets_go_of_it(
    qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Running(data)

    def opened_too_late(workspace: Workspace) -> Session:
        made.runner.close()  # as the closing window does
        return open_session(workspace)

    monkeypatch.setattr(opened, "open_session", opened_too_late)
    made.window.start()
    made.wait(lambda: not made.runner.busy)
    assert made.window.library is None
    made.close()
    Workspace(data).close()  # else: the library is open elsewhere


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
    window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
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


def test_the_panel_follows_a_drive_that_goes_and_comes_back(running: Running) -> None:
    window = running.window
    controller, panel = window.controller, window.bench.looks.panel
    running.choose(ClusterId(1))
    photo = window.view.photos.ids[0]
    window.view.grid.select_photos([photo])
    known = controller.photos[photo]

    def told() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    def told_as_away() -> bool:
        return any("not connected" in text for text in told())

    for presence, expected in ((Presence.OFFLINE, True), (Presence.PRESENT, False)):
        controller.take_photos({photo: replace(known, presence=presence)})
        running.wait(told_as_away if expected else lambda: not told_as_away(), seconds=5)


def test_a_folder_that_is_away_is_told_with_a_way_to_look_again(
    qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    away = tmp_path / "Holidays"
    with Workspace(data) as workspace:
        photos = [
            ReadPhoto(away / f"{n}.jpg", FileIdentity(1, n, 1, 1), ui_library.digest(100 + n))
            for n in range(3)
        ]
        ids = [photo.id for photo in workspace.library.store_photos(photos)]
        open_session(workspace).absorb(arrival(frozenset(ids)))
        workspace.library.set_grouped(ids)
        workspace.library.add_folders([away])
        workspace.library.flush()
    running = open_window(data)
    window = running.window
    said = "“Holidays” is not connected; its 3 photos are kept."
    qtbot.waitUntil(lambda: window.messages.shown is not None)
    for _ in range(2):  # looked for again, it is told again
        shown = window.messages.shown
        assert shown is not None
        assert shown.text == said
        assert shown.on_action is not None
        window.messages.withdraw("offline")
        shown.on_action()
        qtbot.waitUntil(lambda: window.messages.shown is not None)
    window.controller.take_photos(
        {p: replace(window.controller.photos[p], presence=Presence.PRESENT) for p in ids}
    )
    qtbot.waitUntil(lambda: window.messages.shown is None)
    running.close()


@pytest.mark.parametrize("overview", [False, True])
def test_unsorted_the_photo_and_the_history_come_back(
    qtbot: QtBot, tmp_path: Path, overview: bool
) -> None:
    photos = make_small_library(tmp_path / "some", unsorted=5)
    first = open_window(tmp_path / "some")
    first.window.commands.modes[ViewMode.OVERVIEW].setChecked(overview)
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
    told: list[str] = []
    rescue = running.window.findChild(LibraryRescue)
    assert rescue is not None
    rescue.told.connect(lambda message: told.append(message.text))
    shown.on_action()
    running.wait(lambda: running.window.controller.library is not None)
    running.wait_finished()
    assert any("can no longer tell of all filings" in text for text in told)
    assert len(running.groups) == 3
    running.close()


def test_a_library_that_is_gone_is_replaced_by_its_backup_on_request(
    qtbot: QtBot, data: Path
) -> None:
    open_window(data).close()  # which backs it up
    (data / LIBRARY_FILE).unlink()
    running = Running(data)
    running.window.start()
    running.wait(lambda: running.window.messages.shown is not None)
    shown = running.window.messages.shown
    assert shown is not None
    assert "is gone" in shown.text
    assert shown.action == "Use the backup"
    assert shown.on_action is not None
    shown.on_action()
    running.wait_finished()
    assert len(running.groups) == 3
    running.close()


def test_a_backup_that_cannot_be_made_is_told_at_every_start(qtbot: QtBot, data: Path) -> None:
    shutil.rmtree(data / "backups", ignore_errors=True)
    (data / "backups").touch()
    for _ in range(2):
        running = open_window(data)
        shown = running.window.messages.shown
        assert shown is not None
        assert "could not be backed up" in shown.text
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
    shutil.move(here, running.data / "elsewhere")  # where nobody looks for it
    running.window.commands.refresh.trigger()
    running.wait(lambda: not running.window.controller.reading)
    presences = {
        photo.presence.value
        for photo in running.window.controller.photos.values()
        if photo.path.parent == here
    }
    assert presences == {"offline"}
    assert running.window.controller.clustering.photo_count() == number


@pytest.mark.parametrize(
    ("flow", "question"),
    [
        ("filing", "wants_to_stop_filing"),
        ("trash", "wants_to_stop_trashing"),
        ("exporting", "wants_to_stop_writing"),
    ],
)
def test_closing_while_files_are_in_hand_asks(
    running: Running, monkeypatch: pytest.MonkeyPatch, flow: str, question: str
) -> None:
    window = running.window
    busy = type(getattr(window.bench, flow))
    monkeypatch.setattr(busy, "running", property(lambda self: True))
    answers = [False, True]
    asked = f"photoclust.ui.window.assembly.{question}"
    monkeypatch.setattr(asked, lambda window: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert answers == []


def test_several_groups_share_the_grid_and_the_overview_shows_all(running: Running) -> None:
    view = running.window.view
    running.choose(ClusterId(1), ClusterId(2))
    assert [section.cluster for section in view.photos.sections] == [1, 2]
    running.window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    assert len(view.photos.sections) == 3
    photo: PhotoId = view.photos.sections[2].photos[0]
    view.go_to_photo(photo)
    assert view.grid.selected_photos() == [photo]
    running.window.commands.modes[ViewMode.OVERVIEW].setChecked(False)
    view.go_to_photo(photo)
    assert view.chosen_clusters == [ClusterId(3)]
    assert view.grid.selected_photos() == [photo]


def test_photos_are_sorted_in_the_full_view_too(qtbot: QtBot, running: Running) -> None:
    window = running.window
    controller = window.controller
    running.choose(ClusterId(1))
    photos = list(window.view.photos.ids)
    window.bench.pins.pin(ClusterId(3), 4)
    window.bench.looks.look_at(photos[0])
    viewer = window.bench.looks.viewer
    qtbot.waitUntil(viewer.isVisible)
    facts = viewer.findChildren(PhotoFacts)[0]
    assert facts.isVisible()
    assert any(label.text() == "sure" for label in facts.findChildren(QLabel))
    qtbot.keyClick(viewer, Qt.Key.Key_U)
    assert photos[0] in controller.clustering.unsorted
    assert viewer.current == photos[1]
    qtbot.keyClick(viewer, Qt.Key.Key_4)
    assert photos[1] in controller.clustering.clusters[ClusterId(3)].members
    assert viewer.current == photos[2]
    qtbot.keyClick(viewer, Qt.Key.Key_Return)
    assert controller.clustering.clusters[ClusterId(1)].accepted
    assert viewer.current == photos[3]
    qtbot.keyClick(viewer, Qt.Key.Key_7)  # no group has this key: told here, and no step
    assert window.messages.isVisible()
    assert viewer.current == photos[3]
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    assert not facts.isVisible()
    with qtbot.waitSignal(window.commands.shortcuts.triggered):
        qtbot.keyClick(viewer, Qt.Key.Key_Question)
    window.findChildren(ShortcutsDialog)[0].close()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert window.view.isVisible()


def _renaming(running: Running) -> tuple[QLineEdit, QAbstractItemView]:
    """The field in which a group is being renamed, and the ideas shown below it."""
    running.window.commands.rename.trigger()
    editor = running.window.view.list.findChildren(QLineEdit)[-1]
    popup = editor.completer().popup()
    assert popup is not None
    running.wait(popup.isVisible, seconds=5)
    return editor, popup


def test_names_are_offered_while_a_group_is_renamed(qtbot: QtBot, running: Running) -> None:
    window = running.window
    running.choose(ClusterId(1))
    window.bench.edits.rename(ClusterId(2), "Beach")
    _, popup = _renaming(running)
    model = popup.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert offered == ["pictures", "Beach"]  # the folder of its photos; a name in use
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.view.list.editing)
    assert window.controller.clustering.clusters[ClusterId(1)].title == "pictures"


def test_enter_takes_what_was_typed_past_the_ideas(qtbot: QtBot, running: Running) -> None:
    window = running.window
    running.choose(ClusterId(1))
    editor, popup = _renaming(running)
    editor.setText("gon")
    editor.setModified(True)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.view.list.editing)
    assert window.controller.clustering.clusters[ClusterId(1)].title == "gon"


def test_the_panel_folds_in_a_narrow_window_and_comes_back(qtbot: QtBot, data: Path) -> None:
    first = open_window(data)
    window = first.window
    assert window.bench.panels.right.isVisible()
    window.resize(780, 640)
    qtbot.waitUntil(lambda: not window.bench.panels.right.isVisible())
    window.commands.panel.trigger()  # who asks for it has it
    assert window.bench.panels.right.isVisible()
    window.resize(1200, 800)
    window.resize(780, 640)
    qtbot.waitUntil(lambda: not window.bench.panels.right.isVisible())
    first.close()
    again = open_window(data)
    assert not again.window.bench.panels.right.isVisible()
    again.window.resize(1200, 800)
    qtbot.waitUntil(again.window.bench.panels.right.isVisible)
    again.close()


def test_problems_open_at_some_rows_and_keep_the_height_they_were_given(
    qtbot: QtBot, running: Running
) -> None:
    window = running.window
    problems = window.bench.panels.problems
    window.controller.add_problems(
        Problem(Path(f"/photos/{n}.jpg"), Text("The file is cut off."), Text("Copy it again."))
        for n in range(9)
    )
    window.bottom.problems_requested.emit()
    qtbot.waitUntil(lambda: problems.height() >= problems.sizeHint().height() - 2)
    splitter = problems.parentWidget()
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([splitter.height() - 300, 300])
    window.bottom.problems_requested.emit()
    assert not problems.isVisible()
    window.bottom.problems_requested.emit()
    qtbot.waitUntil(lambda: abs(problems.height() - 300) < 5)
    close = next(b for b in problems.findChildren(QAbstractButton) if "Close" in b.accessibleName())
    close.click()
    assert not problems.isVisible()
