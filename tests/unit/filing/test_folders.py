"""The folders of a filing: only planned ones are made, only empty ones of ours removed."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from photoclust.filing.folders import Folders, remove_empty
from photoclust.filing.refusals import Refusal
from photoclust.store.journal_records import Mode
from tests.helpers.shelf import BorrowedSystem, FaultySystem, Shelf, acting_at


def batch_with(shelf: Shelf, *folders: Path) -> int:
    return shelf.journal.begin(Mode.MOVE, "x", folders, ())[0]


def test_planned_folders_are_made_with_all_above_them(shelf: Shelf) -> None:
    outer, inner = shelf.root / "sorted", shelf.root / "sorted" / "Dogs"
    folders = Folders(shelf.journal, batch_with(shelf, outer, inner), shelf.system)
    folders.make(inner)
    folders.make(inner)
    assert inner.is_dir()


class Noting(BorrowedSystem):
    """A system that notes which folders were synced."""

    def __init__(self) -> None:
        super().__init__()
        self.synced: list[Path] = []

    def sync_folder(self, folder: Path) -> None:
        self.synced.append(folder)
        super().sync_folder(folder)


def test_new_folders_are_synced_into_those_above_them(shelf: Shelf) -> None:
    outer, inner = shelf.root / "sorted", shelf.root / "sorted" / "Dogs"
    system = Noting()
    folders = Folders(shelf.journal, batch_with(shelf, outer, inner), system)
    folders.make(inner)
    assert system.synced == [shelf.root, outer]
    again = shelf.folder / "deep" / "er"
    folders.make_again(again, shelf.root.stat().st_dev)
    assert system.synced[2:] == [shelf.folder, shelf.folder / "deep"]


def test_a_folder_that_cannot_be_synced_is_not_kept(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    broken = FaultySystem(errno.EIO, lambda operation, _: operation == "sync")
    with pytest.raises(OSError, match="Input/output"):
        Folders(shelf.journal, batch_with(shelf, folder), broken).make(folder)
    assert not folder.exists()


def test_a_folder_that_was_not_planned_is_not_made(shelf: Shelf) -> None:
    inner = shelf.root / "sorted" / "Dogs"
    folders = Folders(shelf.journal, batch_with(shelf, inner), shelf.system)
    with pytest.raises(Refusal, match="sorted is no longer there") as caught:
        folders.make(inner)
    assert caught.value.stop
    assert not inner.parent.exists()


def test_a_folder_is_not_made_on_another_disk_than_planned(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    dev = shelf.root.stat().st_dev
    with pytest.raises(Refusal, match="no longer there"):
        Folders(shelf.journal, batch_with(shelf, folder), shelf.system, dev + 1).make(folder)
    Folders(shelf.journal, batch_with(shelf, folder), shelf.system, dev).make(folder)
    assert folder.is_dir()


def test_a_folder_that_somebody_else_makes_first_is_not_ours(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    batch = batch_with(shelf, folder)
    Folders(
        shelf.journal, batch, shelf.system, checkpoint=acting_at("before folder", folder.mkdir)
    ).make(folder)
    assert shelf.journal.folders(batch) == []
    remove_empty(shelf.journal.folders(batch))
    assert folder.is_dir()


def test_a_file_or_a_link_is_no_folder(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    folders = Folders(shelf.journal, batch_with(shelf, folder), shelf.system)
    folder.write_text("a file")
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)
    folder.unlink()
    folder.symlink_to(shelf.folder)
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)


def test_an_old_folder_is_made_again_on_its_own_disk_only(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    old = shelf.folder / "deep" / "album"
    dev = shelf.folder.stat().st_dev
    with pytest.raises(Refusal, match="is not there"):
        folders.make_again(old, dev + 1)
    folders.make_again(old, dev)
    folders.make_again(old, dev)
    assert old.is_dir()


def test_an_old_folder_that_is_something_else_now_is_refused(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    old = shelf.folder / "album"
    old.write_text("a file")
    with pytest.raises(Refusal, match="replaced"):
        folders.make_again(old, shelf.folder.stat().st_dev)
    old.unlink()
    old.symlink_to(shelf.root)
    with pytest.raises(Refusal, match="replaced"):
        folders.make_again(old, shelf.folder.stat().st_dev)


def test_only_empty_folders_are_removed(tmp_path: Path) -> None:
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    remove_empty([tmp_path / "empty" / "inner", tmp_path / "empty", tmp_path / "full"])
    remove_empty([tmp_path / "empty"])
    assert [path.name for path in tmp_path.iterdir()] == ["full"]
