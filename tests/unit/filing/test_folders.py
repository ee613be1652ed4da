"""The folders of a filing: only planned ones are made, only empty ones of ours removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.filing.folders import Folders, remove_empty
from photoclust.filing.refusals import Refusal
from photoclust.store.journal_records import Mode
from tests.helpers.shelf import Shelf, acting_at


def batch_with(shelf: Shelf, *folders: Path) -> int:
    return shelf.journal.begin(Mode.MOVE, "x", folders, ())[0]


def test_planned_folders_are_made_with_all_above_them(shelf: Shelf) -> None:
    outer, inner = shelf.root / "sorted", shelf.root / "sorted" / "Dogs"
    folders = Folders(shelf.journal, batch_with(shelf, outer, inner))
    folders.make(inner)
    folders.make(inner)
    assert inner.is_dir()


def test_a_folder_that_was_not_planned_is_not_made(shelf: Shelf) -> None:
    inner = shelf.root / "sorted" / "Dogs"
    folders = Folders(shelf.journal, batch_with(shelf, inner))
    with pytest.raises(Refusal, match="sorted is no longer there") as caught:
        folders.make(inner)
    assert caught.value.stop
    assert not inner.parent.exists()


def test_a_folder_is_not_made_on_another_disk_than_planned(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    dev = shelf.root.stat().st_dev
    with pytest.raises(Refusal, match="no longer there"):
        Folders(shelf.journal, batch_with(shelf, folder), dev + 1).make(folder)
    Folders(shelf.journal, batch_with(shelf, folder), dev).make(folder)
    assert folder.is_dir()


def test_a_folder_that_somebody_else_makes_first_is_not_ours(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    batch = batch_with(shelf, folder)
    Folders(shelf.journal, batch, checkpoint=acting_at("before folder", folder.mkdir)).make(folder)
    assert shelf.journal.folders(batch) == []
    remove_empty(shelf.journal.folders(batch))
    assert folder.is_dir()


def test_a_file_or_a_link_is_no_folder(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    folders = Folders(shelf.journal, batch_with(shelf, folder))
    folder.write_text("a file")
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)
    folder.unlink()
    folder.symlink_to(shelf.folder)
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)


def test_an_old_folder_is_made_again_on_its_own_disk_only(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf))
    old = shelf.folder / "deep" / "album"
    dev = shelf.folder.stat().st_dev
    with pytest.raises(Refusal, match="is not there"):
        folders.make_again(old, dev + 1)
    folders.make_again(old, dev)
    folders.make_again(old, dev)
    assert old.is_dir()


def test_an_old_folder_that_is_something_else_now_is_refused(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf))
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
