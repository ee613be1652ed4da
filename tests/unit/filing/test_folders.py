"""The folders of a filing: only planned ones are made, only empty ones of ours removed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity
from photoclust.core.text import Text
from photoclust.filing.folders import Folders, remove_empty, same_folder
from photoclust.filing.places import Places
from photoclust.filing.refusals import Refusal
from photoclust.store.journal.records import Entry, EntryState, Intent, Mode
from tests.helpers.shelf import BorrowedSystem, Card, FaultySystem, Shelf, acting_at

DONE = EntryState.DONE


def batch_with(shelf: Shelf, *folders: Path) -> int:
    return shelf.journal.begin(Mode.MOVE, Text("x"), folders, ())[0]


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
    folders.places.learn([again])
    folders.make_again(again, ())
    assert system.synced[2:] == [shelf.folder, shelf.folder / "deep"]


def test_a_folder_that_cannot_be_synced_is_not_kept(shelf: Shelf) -> None:
    folder = shelf.root / "sorted"
    broken = FaultySystem(errno.EIO, lambda operation, _: operation == "sync")
    with pytest.raises(OSError, match="Input/output"):
        Folders(shelf.journal, batch_with(shelf, folder), broken).make(folder)
    assert not folder.exists()


def test_folders_that_are_made_beforehand_are_synced_together(shelf: Shelf) -> None:
    outer = shelf.root / "sorted"
    inner = [outer / name for name in ("Cats", "Dogs", "Owls")]
    system = Noting()
    folders = Folders(shelf.journal, batch_with(shelf, outer, *inner), system)
    folders.prepare(inner)
    assert all(folder.is_dir() for folder in inner)
    assert system.synced == [shelf.root, outer]
    folders.make(inner[0])
    assert system.synced == [shelf.root, outer]


def test_what_hinders_a_folder_beforehand_is_told_when_a_file_comes(shelf: Shelf) -> None:
    cats, dogs = shelf.root / "Cats", shelf.root / "Dogs"
    folders = Folders(shelf.journal, batch_with(shelf, dogs), shelf.system)
    folders.prepare([cats, dogs])
    assert dogs.is_dir()
    with pytest.raises(Refusal, match="no longer there"):
        folders.make(cats)


def test_folders_that_cannot_be_synced_beforehand_are_not_kept_but_those_of_others_are(
    shelf: Shelf,
) -> None:
    theirs, outer, inner = shelf.root / "a", shelf.root / "b", shelf.root / "b" / "c"
    theirs.mkdir()
    broken = FaultySystem(errno.EIO, lambda operation, _: operation == "sync")
    Folders(shelf.journal, batch_with(shelf, theirs, outer, inner), broken).prepare(
        [theirs, outer, inner]
    )
    assert theirs.is_dir()
    assert not outer.exists()


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


@pytest.mark.parametrize("leave_mount_point", [True, False])
def test_an_old_folder_is_made_again_on_its_own_disk_only(
    shelf: Shelf, *, leave_mount_point: bool
) -> None:
    shelf.folder.joinpath("deep").mkdir()
    card = Card(shelf.folder)
    batch = batch_with(shelf)
    old = shelf.folder / "deep" / "album"
    Folders(shelf.journal, batch, card).places.learn([old])
    card.pull(leave_mount_point=leave_mount_point)
    with pytest.raises(Refusal, match="is not connected"):
        Folders(shelf.journal, batch, card).make_again(old, ())
    card.put_another_in()
    with pytest.raises(Refusal, match="is not connected"):
        Folders(shelf.journal, batch, card).make_again(old, ())
    assert not old.exists()
    card.put_back()
    for _ in range(2):
        Folders(shelf.journal, batch, card).make_again(old, ())
    assert old.is_dir()


def test_of_a_batch_of_an_earlier_version_the_files_tell_which_disk_it_was(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    photo = shelf.photo("a.jpg")
    old = shelf.folder / "album"
    identity = FileIdentity(photo.identity.dev + 1, 1, 1, 1)
    entries = [
        Entry(1, 1, Mode.MOVE, Intent(0, photo.path, None, "", None, None, seen, None), DONE)
        for seen in (identity, photo.identity)
    ]
    with pytest.raises(Refusal, match="is not connected"):
        folders.make_again(old, entries[:1])
    folders.make_again(old, entries)
    assert old.is_dir()


def test_an_old_folder_that_is_something_else_now_is_refused(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    old = shelf.folder / "album"
    old.mkdir()
    folders.places.learn([old])
    old.rmdir()
    old.write_text("a file")
    with pytest.raises(Refusal, match="replaced"):
        folders.make_again(old, ())
    old.unlink()
    old.symlink_to(shelf.root)
    with pytest.raises(Refusal, match="replaced"):
        folders.make_again(old, ())


def test_a_folder_is_the_same_however_it_is_reached(shelf: Shelf) -> None:
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    real, link = shelf.root / "photos", shelf.folder / "linked"
    real.mkdir()
    link.symlink_to(real)
    folders.places.learn([link, real])
    folders.make_again(link, ())
    # Moved elsewhere on its disk, with a link left behind.
    real.rename(shelf.root / "moved")
    real.symlink_to(shelf.root / "moved")
    folders.make_again(real, ())
    folders.make_again(link, ())
    # What the link led to was removed.
    real.unlink()
    shelf.root.joinpath("moved").rmdir()
    folders.make_again(link, ())
    assert real.is_dir()
    assert link.is_symlink()


def test_a_disk_that_does_not_say_its_name_has_none(shelf: Shelf) -> None:
    class Broken(BorrowedSystem):
        def volume(self, folder: Path) -> str | None:
            raise OSError(errno.EIO, "broken", str(folder))

    shelf.system = Broken()
    shelf.file_as("Dogs", shelf.photo("a.jpg"))
    assert {place.volume for place in shelf.journal.places.of(1).values()} == {None}
    assert shelf.undo().restored == 1


def test_two_paths_may_lead_to_one_folder(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert same_folder(tmp_path, tmp_path)
    assert same_folder(tmp_path, tmp_path / "link")
    assert not same_folder(tmp_path, tmp_path.parent)
    assert not same_folder(tmp_path, tmp_path / "nowhere")


def test_only_empty_folders_are_removed(tmp_path: Path) -> None:
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    remove_empty([tmp_path / "empty" / "inner", tmp_path / "empty", tmp_path / "full"])
    remove_empty([tmp_path / "empty"])
    assert [path.name for path in tmp_path.iterdir()] == ["full"]


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders whose disk was looked at in full, each time."""
    seen: list[Path] = []
    is_there = Places.is_there

    def noting(places: Places, folder: Path, entries: Iterable[Entry] = ()) -> bool:
        seen.append(folder)
        return is_there(places, folder, entries)

    monkeypatch.setattr(Places, "is_there", noting)
    return seen


def sound(shelf: Shelf) -> tuple[Folders, Path]:
    """The folders of a batch, and one of them that was found sound, with another inside."""
    folder = shelf.root / "sorted" / "Dogs"
    folder.mkdir(parents=True)
    folders = Folders(shelf.journal, batch_with(shelf), shelf.system)
    folders.places.learn([folder])
    folders.make(folder)
    return folders, folder


def test_a_folder_that_nothing_happened_to_is_looked_at_in_full_once(
    shelf: Shelf, looks: list[Path]
) -> None:
    folders, folder = sound(shelf)
    looks.clear()
    for _ in range(3):
        folders.make(folder)
        folders.make_again(folder, ())
    assert looks == []


@pytest.mark.parametrize("above", [False, True])
def test_a_sound_folder_is_refused_once_it_or_one_above_it_is_a_link(
    shelf: Shelf, *, above: bool
) -> None:
    folders, folder = sound(shelf)
    swapped = folder.parent if above else folder
    elsewhere = shelf.root / "elsewhere"
    (elsewhere / "Dogs").mkdir(parents=True)
    swapped.rename(shelf.root / "away")
    swapped.symlink_to(elsewhere)
    with pytest.raises(Refusal, match="replaced"):
        folders.make_again(folder, ())


def test_a_link_back_to_the_very_same_folder_is_that_until_it_leads_elsewhere(
    shelf: Shelf, looks: list[Path]
) -> None:
    folders, folder = sound(shelf)
    folder.parent.rename(shelf.root / "away")
    folder.parent.symlink_to(shelf.root / "away")
    looks.clear()
    folders.make(folder)
    assert looks == []
    (shelf.root / "elsewhere" / "Dogs").mkdir(parents=True)
    folder.parent.unlink()
    folder.parent.symlink_to(shelf.root / "elsewhere")
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)


def test_a_sound_folder_that_another_one_replaces_is_looked_at_again(
    shelf: Shelf, looks: list[Path]
) -> None:
    folders, folder = sound(shelf)
    folder.rename(shelf.root / "away")
    folder.mkdir()
    looks.clear()
    folders.make(folder)
    assert folder in looks


def test_a_sound_folder_that_is_a_file_now_is_refused(shelf: Shelf) -> None:
    folders, folder = sound(shelf)
    folder.rmdir()
    folder.write_text("a file")
    with pytest.raises(Refusal, match="replaced"):
        folders.make(folder)


def test_folders_without_numbers_are_looked_at_each_time(
    shelf: Shelf, looks: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    lstat = os.lstat

    def numberless(path: str | Path) -> os.stat_result:
        found = lstat(path)
        return os.stat_result((found[0], 0, *found[2:]))

    monkeypatch.setattr("photoclust.filing.folders.os.lstat", numberless)
    folders, folder = sound(shelf)
    looks.clear()
    folders.make(folder)
    assert folder in looks


def test_a_disk_that_only_its_files_tell_is_asked_for_with_every_file(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders, folder = sound(shelf)
    other = folder.parent / "Cats"
    other.mkdir()
    folders.places.learn([other])
    asked: list[int] = []

    def accepts(_: Places, folder: Path, entries: Iterable[Entry]) -> bool:
        asked.append(len(list(entries)))
        return asked[-1] > 0

    photo = shelf.photo("a.jpg")
    intent = Intent(0, photo.path, None, "", None, None, photo.identity, None)
    monkeypatch.setattr(Places, "accepts", accepts)
    for _ in range(2):
        folders.make_again(other, [Entry(1, 1, Mode.MOVE, intent, DONE)])
    assert asked.count(1) == 2
