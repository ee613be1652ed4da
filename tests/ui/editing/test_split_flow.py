"""Splitting in the real window: asked for, looked at, done or left, and refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import RenameCluster
from photoclust.core.photo import FileIdentity
from photoclust.core.text import Text
from photoclust.store.library.library import ReadPhoto
from photoclust.ui.editing.split_flow import SplitFlow
from photoclust.ui.editing.split_page import SplitPage
from photoclust.ui.groups.list_view import ClusterList
from photoclust.ui.jobs.runner import Lane
from photoclust.ui.window.main_window import MainWindow
from tests.helpers.embedded import store_embeddings
from tests.helpers.keyboard import CTRL, Keyboard
from tests.helpers.running_window import Running
from tests.helpers.ui_library import digest

Key = Qt.Key
CATS, DOGS = range(1, 5), range(5, 8)
PETS, BEACH, ALIKE, ONE, UNREAD = map(ClusterId, range(1, 6))
GROUPS = {
    PETS: ("Pets", [*CATS, *DOGS]),
    BEACH: ("Beach", [8, 9]),
    ALIKE: ("Alike", [10, 11]),
    ONE: ("One", [12]),
    UNREAD: ("Unread", [13, 14]),
}
LOOKS = {
    **{digest(n): (1, n) for n in CATS},
    **{digest(n): (2, n) for n in DOGS},
    **{digest(n): (3, n) for n in (8, 9)},
    **{digest(n): (4, 10) for n in (10, 11, 12)},
}
CHANGED = "The group has changed since. Split it again to see its parts."


def _start(data: Path, *folders: Path) -> Running:
    made = Running(data)
    made.window.start(folders)
    made.wait_finished()
    controller = made.window.controller
    assert controller.library is not None
    assert controller.session is not None
    numbers = [n for _, members in GROUPS.values() for n in members]
    read = [
        ReadPhoto(data.parent / f"IMG_{n:04}.jpg", FileIdentity(1, n, 1000, n), digest(n))
        for n in numbers
    ]
    workspace = controller.library.workspace
    workspace.library.store_photos(read)
    photos = workspace.library.photos()
    number_of = {p.digest: n for n in numbers for p in photos.values() if p.digest == digest(n)}
    id_of = {number_of[p.digest]: p.id for p in photos.values()}
    if controller.engine is not None:
        store_embeddings(workspace, LOOKS, controller.engine.key)
    controller.take_photos(photos)
    controller.session.absorb(Change(Text("Add photos"), unsorted_in=frozenset(photos)))
    clusters = tuple(
        Cluster(number, {id_of[n]: 1.0 for n in members}, Text(title))
        for number, (title, members) in GROUPS.items()
    )
    controller.session.record(
        Change(Text("Group photos"), after=clusters, unsorted_out=frozenset(photos))
    )
    made.wait_finished()
    return made


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """The real window on a library whose photos the model saw, as far as they are in `LOOKS`."""
    folder = tmp_path / "photos"
    folder.mkdir()
    made = _start(tmp_path / "data", folder)
    try:
        assert made.window.controller.engine is not None
        yield made
    finally:
        made.close()


@pytest.fixture
def window(running: Running) -> MainWindow:
    return running.window


@pytest.fixture
def flow(window: MainWindow) -> SplitFlow:
    return window.bench.splitting


def _ask(running: Running, cluster: ClusterId) -> None:
    """Choose a group and ask for its split; no event is handled, so it is not worked out yet."""
    running.choose(cluster)
    assert running.window.commands.split.isEnabled()
    running.window.commands.split.trigger()


def _open(running: Running, cluster: ClusterId = PETS) -> SplitPage:
    """Choose a group and press the key that splits it."""
    running.choose(cluster)
    running.window.view.grid.setFocus()
    Keyboard(running.window).press(Key.Key_S)
    running.wait_finished()
    page = _page(running)
    assert page is not None, _message(running)
    return page


def _page(running: Running) -> SplitPage | None:
    return running.window.bench.splitting.page


def _message(running: Running) -> str:
    shown = running.window.messages.shown
    return "" if shown is None else shown.text


def _click(running: Running, text: str) -> None:
    buttons = running.window.messages.findChildren(QPushButton)
    next(b for b in buttons if b.text() == text and b.isVisible()).click()


def _rename(running: Running) -> None:
    """Something happens to the group."""
    running.window.controller.apply(RenameCluster(PETS, "Animals"))


def test_enter_splits_and_one_undo_takes_all_of_it_back(
    running: Running, window: MainWindow, flow: SplitFlow
) -> None:
    before = window.controller.clustering
    page = _open(running)
    assert QApplication.focusWidget() is page.parts
    keys = Keyboard(window)
    keys.press(Key.Key_Left, times=20)
    assert page.parts.model().rowCount() == 2
    keys.press(Key.Key_Return)
    assert flow.page is None
    after = window.controller.clustering
    new = max(after.clusters)
    assert sorted(len(after.clusters[part]) for part in (PETS, new)) == [len(DOGS), len(CATS)]
    assert after.clusters[PETS].title == "Pets"
    assert set(after.clusters) == {*GROUPS, new}
    assert set(window.view.chosen_clusters) == {PETS, new}
    assert isinstance(QApplication.focusWidget(), ClusterList)
    keys.press(Key.Key_Z, CTRL)
    assert window.controller.clustering.clusters == before.clusters


def _press_escape(running: Running, page: SplitPage) -> None:
    Keyboard(running.window).press(Key.Key_Escape)


def _press_cancel(running: Running, page: SplitPage) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == "Cancel").click()


@pytest.mark.parametrize("leave", [_press_escape, _press_cancel])
def test_cancel_leaves_all_as_it_was(
    running: Running, window: MainWindow, leave: Callable[[Running, SplitPage], None]
) -> None:
    before, label = window.controller.clustering, running.undo_label()
    page = _open(running)
    keys = Keyboard(window)
    keys.press(Key.Key_Right)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Space)
    leave(running, page)
    assert window.bench.splitting.page is None
    assert window.view.isVisible()
    assert window.controller.clustering is before
    assert running.undo_label() == label
    assert window.view.chosen_clusters == [PETS]
    assert isinstance(QApplication.focusWidget(), ClusterList)


def test_commands_rest_while_the_preview_is_open(running: Running, window: MainWindow) -> None:
    before = window.controller.clustering
    page = _open(running)
    keys = Keyboard(window)
    for key in (Key.Key_S, Key.Key_M, Key.Key_G, Key.Key_U, Key.Key_Delete):
        keys.press(key)
    keys.press(Key.Key_Z, CTRL)
    assert window.controller.clustering is before
    assert window.bench.splitting.page is page
    window.bench.splitting.split(BEACH)
    running.wait_finished()
    assert window.bench.splitting.page is page, "one at a time"


def test_a_group_that_changed_while_it_was_looked_at_is_not_split(
    running: Running, window: MainWindow, flow: SplitFlow
) -> None:
    _open(running)
    _rename(running)
    changed = window.controller.clustering
    Keyboard(window).press(Key.Key_Return)
    assert flow.page is None
    assert window.controller.clustering is changed
    assert _message(running) == CHANGED


def test_a_group_that_changed_while_it_was_worked_out_is_not_shown(
    running: Running, flow: SplitFlow
) -> None:
    _ask(running, PETS)
    _rename(running)
    running.wait_finished()
    assert flow.page is None
    assert _message(running) == CHANGED


def test_who_went_on_to_another_group_is_told_and_can_come_back(
    running: Running, window: MainWindow
) -> None:
    _ask(running, PETS)
    running.choose(BEACH)
    running.wait_finished()
    assert _page(running) is None
    assert _message(running) == "“Pets” can be split now."
    _click(running, "Show")
    page = _page(running)
    assert page is not None
    assert page.isVisible()
    Keyboard(window).press(Key.Key_Return)
    assert "Split “Pets”" in running.undo_label()


def test_who_comes_back_too_late_is_refused(running: Running, flow: SplitFlow) -> None:
    _ask(running, PETS)
    running.choose(BEACH)
    running.wait_finished()
    _rename(running)
    _click(running, "Show")
    assert flow.page is None
    assert _message(running) == CHANGED


def test_who_types_a_name_is_not_interrupted(
    running: Running, window: MainWindow, flow: SplitFlow
) -> None:
    _ask(running, PETS)
    window.commands.rename.trigger()
    assert window.view.list.editing
    running.wait_finished()
    assert flow.page is None
    assert window.view.list.editing
    assert _message(running) == "“Pets” can be split now."


def test_who_looks_at_a_photo_is_not_interrupted(running: Running, window: MainWindow) -> None:
    _ask(running, PETS)
    window.bench.looks.look_at_current()
    running.wait_finished()
    assert window.bench.looks.page.isVisible()
    assert _page(running) is None
    Keyboard(window).press(Key.Key_Escape)
    assert _message(running) == "“Pets” can be split now."
    _click(running, "Show")
    assert _page(running) is not None


def test_only_the_group_asked_for_last_is_shown(running: Running, flow: SplitFlow) -> None:
    _ask(running, PETS)
    assert running.runner.pool(Lane.GROUPING).waitForDone(60_000), "its answer is on the way"
    _ask(running, BEACH)
    running.wait_finished()
    assert flow.page is not None
    assert flow.page.parts.model().index(0, 0).data() == "Beach"
    assert _message(running) == "", "nothing is said of the other"


@pytest.mark.parametrize(
    ("cluster", "sentence"),
    [
        (ONE, "One photo cannot be split."),
        (ALIKE, "These 2 photos look alike; there is nothing to split by."),
        (UNREAD, "These photos must be read again before they can be split."),
    ],
)
def test_a_group_without_parts_is_refused_with_a_sentence(
    running: Running, flow: SplitFlow, cluster: ClusterId, sentence: str
) -> None:
    before = running.window.controller.clustering
    _ask(running, cluster)
    running.wait_finished()
    assert flow.page is None
    assert _message(running) == sentence
    assert running.window.controller.clustering is before


def test_before_the_model_was_chosen_a_split_has_to_wait(tmp_path: Path) -> None:
    made = _start(tmp_path / "data")
    try:
        assert made.window.controller.engine is None
        _ask(made, PETS)
        assert "Split the group when that is done." in _message(made)
        made.window.bench.splitting.split(ClusterId(99))
        made.wait_finished()
        assert made.window.bench.splitting.page is None
    finally:
        made.close()


def test_the_preview_shows_the_photos_themselves(running: Running) -> None:
    page = _open(running)
    running.wait(page.photos.all_loaded)
    known = running.window.controller.clustering.clusters[PETS].members
    model = page.photos.model()
    shown = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    assert sorted(shown) == sorted(known)
