"""A small library sorted without a mouse, from the first folder to the folders on disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.groups.list_view import ClusterList
from tests.helpers.keyboard import ALT, CTRL, SHIFT, Keyboard, tab_until
from tests.helpers.running_window import Prepared, Running, copy_samples

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)"  # said for every pop-up
)

Key = Qt.Key


def to_list(running: Running, keys: Keyboard) -> None:
    """Tab until the list of groups has the focus, then go to its first row."""
    tab_until(keys, lambda widget: isinstance(widget, ClusterList))
    keys.press(Key.Key_Home)
    running.wait_finished()


@pytest.fixture(scope="module")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A folder opened with Ctrl+O in an empty window, and grouped.

    Splitting is tried here too, where the process that groups runs already.
    """
    base = tmp_path_factory.mktemp("keyboard")
    made = Prepared(base / "now", base / ".pristine")
    copy_samples(made.photos)
    running = Running(made.data)
    try:
        running.window.start()
        running.wait_finished()
        _open_by_keyboard(running, made)
        _merge_and_split(running)
    finally:
        running.close()
    made.keep()
    return made


def _open_by_keyboard(running: Running, made: Prepared) -> None:
    keys = Keyboard(running.window)
    keys.press(Key.Key_O, CTRL)
    running.wait(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    assert isinstance(keys.focus, QLineEdit)
    keys.type(str(made.photos))
    keys.press(Key.Key_Return)
    running.wait(lambda: running.window.controller.reading)
    running.wait_finished()
    assert running.window.controller.clustering.photo_count() == len(made.hashes())


def _merge_and_split(running: Running) -> None:
    keys = Keyboard(running.window)
    before = running.groups
    to_list(running, keys)
    keys.press(Key.Key_Down, SHIFT)
    running.wait_finished()
    keys.press(Key.Key_M)
    running.wait_finished()
    [merged] = running.window.view.chosen_clusters
    assert len(running.groups) == len(before) - 1
    keys.press(Key.Key_S)
    running.wait_finished()
    page = running.window.bench.splitting.page
    assert page is not None
    parts = page.parts.model().rowCount()
    keys.press(Key.Key_Right)
    assert page.parts.model().rowCount() == parts + 1
    keys.press(Key.Key_Left)
    keys.press(Key.Key_Return)
    assert running.window.bench.splitting.page is None
    assert len(running.groups) == len(before) - 2 + parts
    assert merged in running.ids
    keys.press(Key.Key_Z, CTRL, times=2)
    assert running.groups == before


@pytest.fixture
def keys(running: Running) -> Keyboard:
    """The keyboard, on the window as it is after the start."""
    return Keyboard(running.window)


def test_the_keyboard_starts_on_the_photos(running: Running, keys: Keyboard) -> None:
    assert isinstance(keys.focus, PhotoGrid)
    keys.press(Key.Key_Right)
    [first] = running.window.view.grid.selected_photos()
    keys.press(Key.Key_Right, SHIFT)
    assert len(running.window.view.grid.selected_photos()) == 2
    keys.press(Key.Key_Home)
    keys.press(Key.Key_End, SHIFT)
    assert running.window.view.grid.selected_count() == len(running.window.view.photos.ids)
    keys.press(Key.Key_Escape)
    assert running.window.view.grid.selected_count() == 0
    assert first in running.window.view.photos.ids


def test_enter_accepts_group_after_group(running: Running, keys: Keyboard) -> None:
    order = running.ids
    for _ in order:
        keys.press(Key.Key_Return)
    clusters = running.window.controller.clustering.clusters
    assert all(clusters[c].accepted for c in order)
    for _ in order:
        keys.press(Key.Key_Z, CTRL)
    assert not any(c.accepted for c in running.window.controller.clustering.clusters.values())


def test_arrows_in_the_list_choose_groups(running: Running, keys: Keyboard) -> None:
    to_list(running, keys)
    assert running.window.view.chosen_clusters == running.ids[:1]
    keys.press(Key.Key_Down)
    running.wait_finished()
    assert running.window.view.chosen_clusters == running.ids[1:2]
    keys.press(Key.Key_Up, SHIFT)
    running.wait_finished()
    assert running.window.view.chosen_clusters == running.ids[:2]


def test_f2_renames_in_place_and_gives_the_keyboard_back(running: Running, keys: Keyboard) -> None:
    to_list(running, keys)
    keys.press(Key.Key_F2)
    keys.type("Wrenches um 1")
    keys.press(Key.Key_Return)
    running.wait_finished()
    assert "Wrenches um 1" in running.names
    assert isinstance(keys.focus, ClusterList)
    keys.press(Key.Key_F2)
    keys.type("never mind")
    keys.press(Key.Key_Escape)
    assert "Wrenches um 1" in running.names
    keys.press(Key.Key_Z, CTRL)
    assert "Wrenches um 1" not in running.names
    keys.press(Key.Key_Z, CTRL | SHIFT)
    assert "Wrenches um 1" in running.names


def test_m_merges_with_a_group_picked_by_its_name(running: Running, keys: Keyboard) -> None:
    running.name_all()
    before = running.groups
    to_list(running, keys)
    first, other = running.ids[0], running.ids[-1]
    clusters = running.window.controller.clustering.clusters
    members = {*clusters[first].members, *clusters[other].members}
    keys.press(Key.Key_M)
    running.wait(lambda: QApplication.activePopupWidget() is not None)
    keys.type(clusters[other].title.lower())
    keys.press(Key.Key_Return)
    running.wait_finished()
    assert running.window.controller.clustering.clusters[first].members.keys() == members
    assert len(running.groups) == len(before) - 1
    keys.press(Key.Key_Z, CTRL)
    assert running.groups == before


def test_the_doubtful_ones_come_first_and_are_thrown_out_in_one_step(
    running: Running, keys: Keyboard
) -> None:
    window = running.window
    largest = max(running.ids, key=lambda c: len(window.controller.clustering.clusters[c]))
    to_list(running, keys)
    keys.press(Key.Key_Down, times=running.ids.index(largest))
    tab_until(keys, lambda widget: isinstance(widget, PhotoGrid))
    grid = window.view.grid
    middle = grid.rect().center()
    # What a system makes of its menu key; the one that draws nothing makes nothing of it.
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, grid.mapToGlobal(middle))
    QApplication.sendEvent(grid, asked)
    running.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    pick(keys, "Order of photos")
    pick(keys, "Doubtful ones first")
    running.wait_finished()
    before = window.controller.clustering
    belongs = before.clusters[largest].members
    shown = list(window.view.photos.ids)
    assert [belongs[p] for p in shown] == sorted(belongs.values())
    assert belongs[shown[0]] < belongs[shown[-1]]
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Right, SHIFT, times=2)
    assert window.view.grid.selected_photos() == shown[:3]
    keys.press(Key.Key_U)
    running.wait_finished()
    after = window.controller.clustering
    assert after.clusters[largest].rejected == frozenset(shown[:3])
    assert after.clusters[largest].members.keys() == frozenset(shown[3:])
    assert after.unsorted == before.unsorted | frozenset(shown[:3])
    assert list(window.view.photos.ids) == shown[3:], "what is left stays in this order"
    assert window.view.grid.selected_photos() == [], "nobody chose the next one"
    keys.press(Key.Key_Right)
    assert window.view.grid.selected_photos() == [shown[3]], "a person goes on with it"
    keys.press(Key.Key_Z, CTRL)
    assert window.controller.clustering.clusters == before.clusters
    assert window.controller.clustering.unsorted == before.unsorted


def pick(keys: Keyboard, text: str) -> None:
    """Go down in the open menu to an entry and choose it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        keys.press(Key.Key_Down)
        chosen = menu.activeAction()
        if chosen.text() == text:
            keys.press(Key.Key_Return)
            return
    pytest.fail(f"{text} is not in the menu")


def test_letters_send_photos_where_they_belong(running: Running, keys: Keyboard) -> None:
    window = running.window
    running.name_all()
    first, second = running.ids[:2]
    keys.press(Key.Key_Right)
    [rejected] = window.view.grid.selected_photos()
    keys.press(Key.Key_U)
    assert rejected in window.controller.clustering.unsorted

    running.wait_finished()
    keys.press(Key.Key_Right)
    [moved] = window.view.grid.selected_photos()
    keys.press(Key.Key_T)
    running.wait(lambda: QApplication.activePopupWidget() is not None)
    keys.type(window.controller.clustering.clusters[second].title.lower())
    keys.press(Key.Key_Return)
    running.wait_finished()
    assert moved in window.controller.clustering.clusters[second].members

    keys.press(Key.Key_Right)
    keys.press(Key.Key_G)
    keys.type("My own")
    keys.press(Key.Key_Return)
    running.wait_finished()
    assert [count for name, count in running.groups.values() if name == "My own"] == [1]
    keys.press(Key.Key_Z, CTRL, times=4)
    assert {rejected, moved} <= window.controller.clustering.clusters[first].members.keys()


def test_space_opens_the_full_view_and_escape_leaves_it(running: Running, keys: Keyboard) -> None:
    window, viewer = running.window, running.window.bench.looks.viewer
    groups = running.groups
    place = max(0, window.view.grid.currentIndex().row())  # like stands beside like by now
    keys.press(Key.Key_Space)
    running.wait(viewer.isVisible)
    start = viewer.current
    keys.press(Key.Key_Right)
    assert viewer.current != start
    for letter in (Key.Key_M, Key.Key_S, Key.Key_Plus, Key.Key_Z):
        keys.press(letter)
    assert running.groups == groups, "what cannot be seen is not changed"
    keys.press(Key.Key_Escape)
    running.wait(lambda: not viewer.isVisible())
    assert isinstance(keys.focus, PhotoGrid)
    current = window.view.grid.current_photo()
    assert current is not None
    assert current.id == window.view.photos.ids[place + 1]
    assert window.view.grid.selected_photos() == [], "nothing was, and looking is not choosing"


def test_ctrl_f_searches_and_escape_gives_the_place_back(running: Running, keys: Keyboard) -> None:
    window = running.window
    shown = list(window.view.photos.ids)
    photo = window.controller.photo(shown[-1])
    assert photo is not None
    keys.press(Key.Key_F, CTRL)
    keys.type(photo.path.name.lower())
    running.wait(lambda: list(window.view.photos.ids) == [photo.id])
    keys.press(Key.Key_Escape)
    running.wait(lambda: list(window.view.photos.ids) == shown)
    keys.press(Key.Key_Escape)
    assert not isinstance(keys.focus, QLineEdit)


def test_question_mark_lists_the_keys(running: Running, keys: Keyboard) -> None:
    keys.press(Key.Key_Question)  # the platform without a screen knows no layout with Shift
    running.wait(lambda: isinstance(QApplication.activeWindow(), ShortcutsDialog))
    keys.type("merge")
    keys.press(Key.Key_Escape)
    running.wait(lambda: not isinstance(QApplication.activeWindow(), ShortcutsDialog))


def test_tab_reaches_every_part_of_the_window_and_comes_back(
    running: Running, keys: Keyboard
) -> None:
    start, seen = keys.focus, list[QWidget]()
    while keys.focus not in seen:
        seen.append(keys.focus)
        keys.press(Key.Key_Tab)
        assert len(seen) < 100
    assert keys.focus is start
    names = {widget.accessibleName() or type(widget).__name__ for widget in seen}
    for part in ("Groups", "Search", "Add folder", "More", "Photos"):
        assert part in names, names
    keys.press(Key.Key_Tab, SHIFT)
    assert keys.focus is seen[-1], "Shift+Tab goes the same way back"


def test_groups_are_filed_and_brought_back(
    running: Running, keys: Keyboard, prepared: Prepared
) -> None:
    before, target = prepared.hashes(), prepared.base / "Filed by hand"
    first, second = running.ids[:2]
    keys.press(Key.Key_F2)
    keys.type("Tools of mine")
    keys.press(Key.Key_Return)
    running.wait_finished()
    to_list(running, keys)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_F, CTRL | SHIFT)
    running.wait(lambda: running.window.bench.filing.dialog is not None)
    dialog = running.window.bench.filing.dialog
    assert isinstance(dialog, QDialog)
    keys.press(Key.Key_I, ALT)
    assert isinstance(keys.focus, QComboBox)
    keys.press(Key.Key_A, CTRL)
    keys.type(str(target))
    keys.press(Key.Key_C, ALT)

    def to_copy() -> list[QAbstractButton]:
        buttons = dialog.findChildren(QAbstractButton)
        return [b for b in buttons if b.text().startswith("Copy ") and b.isEnabled()]

    running.wait(lambda: bool(to_copy()))
    tab_until(keys, lambda widget: widget in to_copy())
    keys.press(Key.Key_Space)
    running.wait_finished()
    clusters = running.window.controller.clustering.clusters
    assert len(list((target / "Tools of mine").iterdir())) == len(clusters[first])
    assert clusters[second].filed_to is None
    assert prepared.hashes() == before
    keys.press(Key.Key_Z, CTRL)
    running.wait_finished()
    assert not target.exists()
    assert prepared.hashes() == before
