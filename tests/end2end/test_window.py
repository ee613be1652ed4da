"""The real window over a real library: what a person does, from the drop to the undo."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId, Presence
from photoclust.core.progress import JobContext
from photoclust.core.session import arrival
from photoclust.ui.file_urls import url_of
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.groups.pane import DropTarget
from photoclust.ui.jobs.runner import JobRequest, Lane
from photoclust.ui.photos.drag import ClustersDrag, PhotosDrag
from photoclust.ui.widgets.message_bar import Level, Message
from tests.helpers.running_window import Prepared, Running, copy_samples


def _drop(target: QWidget, data: QMimeData, place: QPoint) -> bool:
    """Drag something in, over a place and let it go, as Qt delivers it."""
    at, buttons = QPointF(place), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copy, data, buttons, none)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(place, copy, data, buttons, none)
    QApplication.sendEvent(target, move)
    if not move.isAccepted() and not enter.isAccepted():
        return False
    drop = QDropEvent(at, copy, data, buttons, none)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


@pytest.fixture(scope="module")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Drop a folder of real photos on the real window and let it group them."""
    base = tmp_path_factory.mktemp("window")
    made = Prepared(base / "now", base / ".pristine")
    copy_samples(made.photos)
    running = Running(made.data)
    running.window.start()
    running.wait_finished()
    urls = QMimeData()
    urls.setUrls([url_of(made.photos)])
    assert _drop(running.window, urls, QPoint(600, 400))
    running.wait(lambda: running.window.controller.reading)
    running.wait_finished()
    running.close()
    made.keep()
    return made


def _editor() -> QLineEdit:
    """The field in which a name is being typed."""
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def _open(prepared: Prepared) -> Running:
    made = Running(prepared.data)
    made.window.start()
    made.wait_finished()
    return made


def test_a_dropped_folder_becomes_groups(running: Running, prepared: Prepared) -> None:
    number = len(list(prepared.photos.iterdir()))
    clustering = running.window.controller.clustering
    assert clustering.photo_count() == number
    assert len(clustering.clusters) >= 2
    assert sum(running.sizes.values()) + len(clustering.unsorted) == number
    assert running.window.view.grid.tiles.count == max(running.sizes.values())
    assert running.window.messages.shown is None


def test_merging_two_groups_is_undone_redone_and_kept(running: Running) -> None:
    before, (first, second) = running.groups, running.ids[:2]
    running.choose(first, second)
    running.window.commands.merge.trigger()
    merged = running.groups
    assert len(merged) == len(before) - 1
    assert running.window.controller.clustering.clusters[first].kept
    running.window.commands.undo.trigger()
    assert running.groups == before
    running.window.commands.redo.trigger()
    assert running.groups == merged
    assert "Merge" in running.window.commands.undo.text()
    running.reopen()
    assert running.groups == merged
    assert running.undo_label().startswith("Merge 2 groups")
    running.window.commands.undo.trigger()
    assert running.groups == before


def test_a_group_dragged_on_another_joins_it(running: Running) -> None:
    first, second = running.ids[:2]
    view = running.window.view.list
    row = running.window.view.rows.row_of(first)
    assert row is not None
    place = view.visualRect(running.window.view.rows.index(row)).center()
    assert _drop(view.viewport(), ClustersDrag([second]), place)
    assert second not in running.window.controller.clustering.clusters
    assert not _drop(view.viewport(), ClustersDrag([first]), place), "not on itself"


def test_a_group_is_renamed_in_place(running: Running) -> None:
    first = running.ids[0]
    running.choose(first)
    running.window.commands.rename.trigger()
    editor = _editor()
    QTest.keyClicks(editor, "Summer us MM 1")
    assert len(running.ids) == len(running.groups), "letters are letters while a name is typed"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    running.wait(lambda: not running.window.view.list.editing)
    cluster = running.window.controller.clustering.clusters[first]
    assert cluster.name == "Summer us MM 1"
    assert not cluster.accepted, "Enter ended the typing, nothing else"
    running.reopen()
    assert "Summer us MM 1" in running.names


def test_photos_are_dragged_to_a_group_a_new_one_and_out(running: Running, qtbot: QtBot) -> None:
    window = running.window
    first, second = running.ids[:2]
    running.choose(first)
    photos = list(window.view.photos.ids[:3])
    data = PhotosDrag(photos, list)
    row = window.view.rows.row_of(second)
    assert row is not None
    place = window.view.list.visualRect(window.view.rows.index(row)).center()
    assert _drop(window.view.list.viewport(), data, place)
    clusters = window.controller.clustering.clusters
    assert set(photos) <= clusters[second].placed

    window.view.pane.show_targets()
    new, unsorted = window.view.pane.findChildren(DropTarget)
    number = len(clusters)
    assert _drop(new, PhotosDrag(photos[:2], list), new.rect().center())
    assert len(window.controller.clustering.clusters) == number + 1
    assert window.view.list.editing, "the new group waits for its name"
    QTest.keyClick(_editor(), Qt.Key.Key_Escape)
    assert _drop(unsorted, PhotosDrag(photos[2:], list), unsorted.rect().center())
    assert photos[2] in window.controller.clustering.unsorted
    for _ in range(3):
        window.commands.undo.trigger()
    assert set(photos) <= window.controller.clustering.clusters[first].members.keys()


def test_groups_are_sorted_by_keyboard_alone(running: Running) -> None:
    window, grid = running.window, running.window.view.grid
    first = running.ids[0]
    running.choose(first)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    rejected = grid.selected_photos()
    assert len(rejected) == 1
    QTest.keyClick(grid, Qt.Key.Key_U)
    assert rejected[0] in window.controller.clustering.unsorted
    running.wait_finished()
    assert grid.selected_photos() == [], "nobody chose the next photo"
    QTest.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rejected[0] not in window.controller.clustering.unsorted
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert window.controller.clustering.clusters[first].accepted
    assert window.view.chosen_clusters != [first], "on to the next group"
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected_count() == len(window.view.photos.ids)
    QTest.keyClick(grid, Qt.Key.Key_G)
    assert window.view.list.editing
    QTest.keyClicks(_editor(), "Kept")
    QTest.keyClick(_editor(), Qt.Key.Key_Return)
    running.wait(lambda: not window.view.list.editing)
    assert "Kept" in running.names


def test_number_keys_send_photos_to_pinned_groups(running: Running) -> None:
    first, second = running.ids[:2]
    running.window.bench.pins.pin(second, 4)
    running.reopen()
    running.choose(first)
    grid = running.window.view.grid
    photos = list(running.window.view.photos.ids[:2])
    grid.select_photos(photos)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_4)
    assert set(photos) <= running.window.controller.clustering.clusters[second].placed
    QTest.keyClick(grid, Qt.Key.Key_9)
    assert running.window.messages.shown is not None


def test_filing_and_undoing_it_leaves_every_file_as_it_was(
    running: Running, prepared: Prepared
) -> None:
    window, before = running.window, prepared.hashes()
    target = prepared.base / "Sorted"
    window.messages.show_message(Message("27 files could not be read.", Level.WARNING, key="older"))
    running.choose(running.ids[0])
    cluster = window.controller.clustering.clusters[running.ids[0]]
    window.commands.file.trigger()
    dialog = window.bench.filing.dialog
    assert dialog is not None
    assert dialog.request.destination == target, "beside the photos"
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move "))
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()
    folder = next(target.iterdir())
    assert len(list(folder.iterdir())) == len(cluster)
    filed = window.controller.clustering.clusters[cluster.id]
    assert filed.filed_to == str(folder)
    for member in cluster.members:
        photo = window.controller.photo(member)
        assert photo is not None
        assert photo.path.parent == folder
        assert photo.path.exists()
    shown = window.messages.shown
    assert shown is not None
    assert (shown.action, shown.other) == ("Undo", "Show folder"), "not behind what is older"
    window.messages.withdraw("older")

    window.messages.withdraw("filed")
    window.commands.file.trigger()
    assert window.bench.filing.dialog is None, "a filed group is not filed twice"
    assert window.messages.shown is not None

    running.reopen()
    assert running.window.controller.clustering.clusters[cluster.id].filed_to == str(folder)
    running.window.commands.undo.trigger()
    running.wait_finished()
    assert prepared.hashes() == before
    assert not target.exists()
    assert running.window.controller.clustering.clusters[cluster.id].filed_to is None
    running.window.commands.redo.trigger()
    running.wait_finished()
    assert len(list(folder.iterdir())) == len(cluster)


def test_the_history_leads_back_and_forth(running: Running) -> None:
    window, before = running.window, running.groups
    window.commands.history.setChecked(True)
    session = window.controller.session
    assert session is not None
    start = session.position
    running.choose(running.ids[0])
    window.commands.dissolve.trigger()
    running.wait_finished()
    running.choose(*running.ids[:2])
    window.commands.merge.trigger()
    after = running.groups
    window.bench.filing.travel_to(start)
    assert running.groups == before
    window.bench.filing.travel_to(start + 2)
    assert running.groups == after


def test_groups_are_split_and_made_finer_and_coarser(running: Running) -> None:
    # One test, because starting the process that groups takes longer than all the rest.
    window = running.window
    running.choose(*running.ids[:2])
    window.commands.merge.trigger()
    [merged] = window.view.chosen_clusters
    number = len(window.controller.clustering.clusters)
    members = window.controller.clustering.clusters[merged].members.keys()
    window.commands.split.trigger()
    running.wait_finished()
    page = window.bench.splitting.page
    assert page is not None
    assert len(window.controller.clustering.clusters) == number, "so far it is only shown"
    page.agreed.emit()
    assert window.bench.splitting.page is None
    clusters = window.controller.clustering.clusters
    assert len(clusters) > number
    assert sum(len(c.members.keys() & members) for c in clusters.values()) == len(members)

    kept = window.controller.clustering.clusters[merged].members
    session = window.controller.session
    assert session is not None
    position, before = session.position, running.groups
    for granularity in (0.0, 1.0, 0.3):
        window.top.granularity.granularity_wished.emit(granularity)
        running.wait_finished()
    assert session.position == position + 1, "steps of the slider in a row are one"
    assert window.controller.clustering.clusters[merged].members == kept
    window.commands.undo.trigger()
    assert running.groups == before


def test_photos_that_come_in_while_grouping_do_not_hold_it_up(running: Running) -> None:
    window = running.window
    session = window.controller.session
    assert session is not None
    window.bench.grouping.slide_to(0.0)
    session.absorb(arrival(frozenset({PhotoId(9999)})))
    running.wait(lambda: not window.bench.grouping.busy)
    assert window.controller.clustering.granularity == 0.0
    assert PhotoId(9999) in window.controller.clustering.unsorted


def test_a_removed_folder_comes_back_by_undo(running: Running, prepared: Prepared) -> None:
    window, before = running.window, running.groups
    window.controller.remove_folder(prepared.photos)
    assert window.controller.clustering.photo_count() == 0
    assert not window.controller.folders
    assert len(prepared.hashes()) > 0, "the files stay"
    window.commands.undo.trigger()
    assert running.groups == before
    assert window.controller.folders == (prepared.photos,)


def test_vanished_and_unreadable_photos_are_shown_as_such(
    running: Running, prepared: Prepared
) -> None:
    window = running.window
    gone, broken = sorted(prepared.photos.iterdir())[:2]
    gone.unlink()
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture any more")
    window.commands.refresh.trigger()
    running.wait_finished()
    presence = {p.path: p.presence for p in window.controller.photos.values()}
    assert presence[gone] is Presence.MISSING
    assert [problem.path for problem in window.controller.problems] == [broken]
    shown = window.messages.shown
    assert shown is not None
    assert shown.on_action is not None
    shown.on_action()
    assert window.bench.panels.problems.isVisible()
    running.choose(*running.ids)
    gone_photo = next(p for p in window.controller.photos.values() if p.path == gone)
    row = window.view.photos.row_of(gone_photo.id)
    assert row is not None
    spoken = window.view.photos.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "missing" in spoken


def test_the_full_view_leads_through_the_group(running: Running) -> None:
    window = running.window
    running.choose(running.ids[0])
    window.view.grid.setFocus()
    QTest.keyClick(window.view.grid, Qt.Key.Key_Home)
    QTest.keyClick(window.view.grid, Qt.Key.Key_Space)
    viewer = window.bench.looks.viewer
    assert viewer.isVisible()
    assert viewer.current == window.view.photos.ids[0]
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert not viewer.isVisible()
    current = window.view.grid.current_photo()
    assert current is not None
    assert current.id == window.view.photos.ids[1]


def test_similar_photos_are_found(running: Running) -> None:
    window = running.window
    running.choose(running.ids[0])
    photo = window.view.photos.ids[0]
    window.view.grid.select_photos([photo])
    window.commands.panel.setChecked(True)  # it folds on the small screen of these tests
    running.wait(lambda: window.bench.looks.panel.photo == photo)
    window.bench.looks.panel.similar_requested.emit(photo)
    found: list[PhotoId] = []
    window.bench.looks.panel.similar_chosen.connect(found.append)
    running.wait_finished()
    buttons = [
        b for b in window.bench.looks.panel.findChildren(QWidget) if "alike" in b.accessibleName()
    ]
    assert len(buttons) == 12


def test_a_search_narrows_and_gives_the_place_back(running: Running) -> None:
    window = running.window
    running.choose(running.ids[1])
    shown = list(window.view.photos.ids)
    photo = window.controller.photo(shown[0])
    assert photo is not None
    window.top.search.setText(photo.path.name)
    running.wait(lambda: list(window.view.photos.ids) == [photo.id])
    window.top.clear_search()
    assert list(window.view.photos.ids) == shown


def test_quitting_while_reading_keeps_what_is_done(prepared: Prepared, tmp_path: Path) -> None:
    prepared.restore()
    first = Running(tmp_path / "data")
    first.window.start([prepared.photos])
    first.wait(lambda: first.window.controller.clustering.photo_count() > 0)
    first.close()
    done = first.window.controller.clustering.photo_count()
    again = Running(tmp_path / "data")
    again.window.controller.open()
    again.wait(lambda: again.window.controller.library is not None)
    assert again.window.controller.clustering.photo_count() >= done > 0
    again.window.start([prepared.photos])
    again.wait(lambda: not again.window.controller.reading)
    assert again.window.controller.clustering.photo_count() == len(prepared.hashes())
    again.close()


def test_the_command_line_saves_a_picture_of_the_finished_window(
    prepared: Prepared, tmp_path: Path
) -> None:
    prepared.restore()
    picture = tmp_path / "w.png"
    command = [
        sys.executable,
        "-m",
        "photoclust",
        "--data-dir",
        str(prepared.data),
        "--screenshot",
        str(picture),
    ]
    done = subprocess.run(command, timeout=240, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with Image.open(picture) as image:
        assert image.size == (1440, 900)
        assert len(image.getcolors(1_000_000) or []) > 1000, "photos are on it"


def test_the_window_is_shown_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from photoclust.ui.problems.crash_report import CrashCatcher
import photoclust.app as app
a = QApplication([])
program = app.Program(Path({str(tmp_path)!r}), CrashCatcher())
program.window.show()
a.processEvents()
heavy = ["PIL", "onnxruntime", "umap", "hdbscan", "sklearn", "numba", "scipy", "tqdm"]
print(sorted(name for name in heavy if name in sys.modules))
program.window.close()
program.shut_down()
"""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, timeout=240, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_plan_holds_the_groups_in_the_order_of_the_list(running: Running) -> None:
    window = running.window
    running.name_all()
    seen = []
    for order in ClusterOrder:
        window.view.rows.set_order(order)
        window.commands.file_all.trigger()
        dialog = window.bench.filing.dialog
        assert dialog is not None
        listed = [row.title for row in window.view.rows.rows if row.cluster is not None]
        assert [title for title, _ in dialog.model.clusters] == listed
        seen.append(listed)
        dialog.reject()
    assert seen[0] != seen[1]


def _answer_the_question(running: Running, text: str) -> None:
    """Press a button of the message box that is about to open."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text() == text).click()

    QTimer.singleShot(0, running.window, press)


@pytest.mark.parametrize("stop", [False, True])
def test_closing_during_a_filing_asks_and_loses_no_file(
    running: Running, prepared: Prepared, stop: bool
) -> None:
    window, before = running.window, prepared.hashes()
    number = sum(len(c) for c in window.controller.clustering.clusters.values())
    window.commands.file_all.trigger()
    dialog = window.bench.filing.dialog
    assert dialog is not None
    go = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move "))
    running.wait(go.isEnabled)
    go.click()
    assert window.bench.filing.running
    _answer_the_question(running, "Stop and quit" if stop else "Keep filing")
    assert not window.close()
    if stop:
        running.wait(lambda: not window.isVisible())
    else:
        running.wait_finished()
        assert window.isVisible()
    there = sorted(prepared.photos.rglob("*.*")) + sorted((prepared.base / "Sorted").rglob("*.*"))
    contents = [hashlib.sha256(file.read_bytes()).hexdigest() for file in there]
    assert sorted(contents) == sorted(before.values()), "every file is once, and whole"

    running.reopen()
    places = {photo.path for photo in running.window.controller.photos.values()}
    assert places == set(there), "the library knows where each is"
    filed = [path for path in places if path.is_relative_to(prepared.base / "Sorted")]
    assert len(filed) == number if not stop else len(filed) <= number
    if filed:
        assert running.undo_label().startswith("File ")
        running.window.commands.undo.trigger()
        running.wait_finished()
    assert prepared.hashes() == before


def test_reading_waits_while_a_person_scrolls(running: Running) -> None:
    contexts: list[JobContext] = []

    def work(context: JobContext) -> None:
        contexts.append(context)
        context.cancel.wait(60)

    job = running.runner.start(JobRequest("Reading photos", Lane.INDEX, work))
    running.wait(lambda: bool(contexts))
    assert not any(context.cancel.held_back for context in contexts)
    grid = running.window.view.grid
    bar = grid.verticalScrollBar()
    bar.setRange(0, 100)
    bar.setValue(50)
    assert not any(c.cancel.held_back for c in contexts), "photos that arrive move the view as well"
    bar.setSliderPosition(60)  # what dragging and the wheel do
    assert all(context.cancel.held_back for context in contexts)
    contexts[0].cancel.hold_back(0)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert all(context.cancel.held_back for context in contexts)
    running.runner.cancel(job)
    running.wait_finished()
