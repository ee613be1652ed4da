"""Photos and groups dropped on the folders at the left of the real window, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from photoclust.core.edits import RejectPhotos
from photoclust.core.photo import PhotoId
from photoclust.services.files.recent_destinations import keep_shown, recent_targets, shown_folders
from photoclust.ui.folders.model import FolderRole
from photoclust.ui.widgets.message_bar import Level, Message
from tests.helpers.beach import BEACH, NAMES, make_beach
from tests.helpers.running_window import Running


class Left:
    """The window with a folder at its left that was filed into before."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.top = root / "Sorted"
        data = make_beach(root)
        (self.top / "Best of").mkdir(parents=True)
        self.running = Running(data)
        self.running.window.start()
        self.settle()
        self.pane = self.running.window.view.side.folders

    def settle(self) -> None:
        self.running.wait_finished()

    @property
    def photos(self) -> list[PhotoId]:
        known = self.running.window.controller.photos.values()
        return [photo.id for photo in sorted(known, key=lambda photo: photo.path.name)]

    @property
    def members(self) -> set[PhotoId]:
        clusters = self.running.window.controller.clustering.clusters
        return set(clusters[BEACH].members) if BEACH in clusters else set()

    def drop(self, numbers: list[int], folder: Path, *, copy: bool = False) -> None:
        photos = tuple(self.photos[number] for number in numbers)
        self.pane.tree.photos_dropped.emit(photos, folder, copy)
        self.settle()

    def drop_group(self, folder: Path, *, copy: bool = False) -> None:
        self.pane.tree.groups_dropped.emit((BEACH,), folder, copy)
        self.settle()

    def undo(self) -> None:
        self.running.window.commands.undo.trigger()
        self.settle()

    @property
    def answer(self) -> Message:
        shown = self.running.window.messages.shown
        assert shown is not None
        return shown

    def files(self) -> list[str]:
        found = (path for path in self.top.rglob("*") if path.is_file())
        return sorted(str(path.relative_to(self.top)) for path in found)

    def rows(self, above: QModelIndex | None = None) -> list[str]:
        model, above = self.pane.folders, above or QModelIndex()
        return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


@pytest.fixture
def left(qapp: QApplication, tmp_path: Path) -> Iterator[Left]:
    assert qapp is not None
    made = Left(tmp_path)
    yield made
    made.running.close()


def test_folders_used_lately_are_seen_with_what_is_inside_them(left: Left) -> None:
    assert left.pane.isVisible()
    assert left.rows() == ["Sorted"]
    top = left.pane.folders.index(0, 0)
    left.pane.tree.expand(top)
    left.settle()
    assert left.rows(top) == ["Best of"]


def test_photos_are_dropped_and_undo_takes_them_back(left: Left) -> None:
    folder = left.top / "Best of"
    left.drop([0, 1], folder)
    assert left.running.window.bench.filing.dialog is None, "nothing had to be decided"
    assert left.files() == ["Best of/0.jpg", "Best of/1.jpg"]
    assert left.answer.text == "Moved 2 photos into “Best of”."
    assert left.answer.action == "Undo"
    assert len(left.members) == 5, "it is the place of no group"
    library = left.running.window.controller.library
    assert library is not None
    known = library.workspace.library
    assert recent_targets(known) == [folder]
    assert shown_folders(known) == [left.top], "what is below is found there"
    assert left.answer.on_action is not None
    left.answer.on_action()
    left.settle()
    assert left.files() == []
    assert sorted(path.name for path in (left.root / "photos").iterdir()) == NAMES


def test_ctrl_copies(left: Left) -> None:
    left.drop([0], left.top / "Best of", copy=True)
    assert left.files() == ["Best of/0.jpg"]
    assert len(list((left.root / "photos").iterdir())) == 5
    assert left.answer.text.startswith("Copied 1 photo")
    left.undo()
    assert left.files() == []


def test_a_group_gets_a_folder_and_its_photos_find_it_again(left: Left) -> None:
    controller = left.running.window.controller
    stray = left.photos[4]
    controller.apply(RejectPhotos(frozenset({stray})))
    left.drop_group(left.top)
    assert left.files() == [f"Beach/{name}" for name in NAMES[:4]]
    assert controller.clustering.clusters[BEACH].filed_to == str(left.top / "Beach")
    top = left.pane.folders.index(0, 0)
    left.pane.tree.expand(top)
    left.settle()
    assert left.rows(top) == ["Beach", "Best of"], "the new folder is seen"
    beach = left.pane.folders.index(0, 0, top)
    assert beach.data(FolderRole.NODE).ours
    left.drop([4], left.top / "Beach")
    assert stray in left.members
    assert "1 photo joined “Beach”" in left.answer.text
    left.undo()
    assert stray not in left.members
    assert left.files() == [f"Beach/{name}" for name in NAMES[:4]]
    left.drop_group(left.top / "Beach")
    assert "is in “Beach” already" in left.answer.text


def test_a_group_goes_straight_into_a_folder_of_its_name(left: Left) -> None:
    (left.top / "Best of" / "BEACH").mkdir()
    left.drop_group(left.top / "Best of" / "BEACH")
    assert left.files() == [f"Best of/BEACH/{name}" for name in NAMES]


def test_what_needs_a_decision_opens_the_plan(left: Left) -> None:
    (left.top / "Best of" / "0.jpg").write_text("another photo")
    left.drop([0], left.top / "Best of")
    dialog = left.running.window.bench.filing.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "File 1 photo into a folder"
    assert left.files() == ["Best of/0.jpg"], "nothing was done yet"
    dialog.reject()
    left.settle()
    assert left.files() == ["Best of/0.jpg"]
    left.drop([1], left.top / "Best of")
    assert left.files() == ["Best of/0.jpg", "Best of/1.jpg"]


def test_what_is_dropped_meanwhile_waits(left: Left) -> None:
    for number, folder in enumerate((left.top / "Best of", left.top)):
        photo = (left.photos[number],)
        left.pane.tree.photos_dropped.emit(photo, folder, False)
    left.settle()
    assert left.files() == ["1.jpg", "Best of/0.jpg"]


def test_a_folder_on_a_drive_is_offline_and_there_again(left: Left) -> None:
    running, side = left.running, left.running.window.bench.folders
    stick, plugged = left.root / "stick", left.root / "plugged"
    assert running.window.library is not None
    keep_shown(running.window.library.workspace.library, stick / "Sorted")
    side.refresh()
    left.settle()
    assert left.rows() == ["Sorted", "Sorted"]
    away = [left.pane.folders.index(row, 0).data(FolderRole.NODE).away for row in (0, 1)]
    assert away == [False, True]
    menu = side.menu(running.window)
    assert [action.isEnabled() for action in menu.actions()[:2]] == [True, False]
    menu.deleteLater()
    (plugged / "Sorted").mkdir(parents=True)
    plugged.rename(stick)
    running.window.commands.refresh.trigger()
    left.settle()
    assert not left.pane.folders.index(1, 0).data(FolderRole.NODE).away


def test_a_folder_that_was_removed_is_left_out_until_it_is_there_again(left: Left) -> None:
    away = left.root / "away"
    left.top.rename(away)
    side = left.running.window.bench.folders
    side.refresh()
    left.settle()
    assert left.rows() == []
    assert not left.pane.isVisible()
    menu = side.menu(left.running.window)
    assert menu.actions()[0].text() == "Another folder…"
    menu.deleteLater()
    away.rename(left.top)
    left.running.window.commands.refresh.trigger()
    left.settle()
    assert left.rows() == ["Sorted"]
    assert left.pane.isVisible()


def test_a_refusal_is_told(left: Left) -> None:
    shutil.rmtree(left.top)
    left.top.write_text("a file by now")
    left.drop([0], left.top)
    assert left.answer.level is Level.WARNING
    assert "is not a folder" in left.answer.text


def test_keys_file_to_a_folder_used_lately(left: Left) -> None:
    window = left.running.window
    window.view.grid.selectAll()
    side = window.bench.folders
    menu = side.menu(window)
    assert [action.text() for action in menu.actions() if action.isEnabled()] == [
        f"&1  Sorted\t{left.root.name}", "", "Another folder…",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    left.settle()
    assert left.files() == NAMES
    left.undo()
    window.view.grid.clearSelection()
    side.put_chosen(left.top, copy=False)
    left.settle()
    assert left.files() == [f"Beach/{name}" for name in NAMES], "without photos, the chosen group"


def test_a_folder_is_removed_from_the_list_and_stays_on_the_disk(left: Left) -> None:
    left.pane.tree.removal_wished.emit(left.top)
    assert left.rows() == []
    assert not left.pane.isVisible()
    assert left.top.is_dir()
