"""A photo and its companions travel together or not at all; the journal knows it all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.filing.mover import ItemState
from photoclust.filing.replan import Replanner
from photoclust.store.journal.records import BatchState, EntryState, Mode
from tests.helpers.mounts import fat_disk, remount_read_only, small_disk
from tests.helpers.shelf import (
    BorrowedSystem,
    FatSystem,
    FaultySystem,
    LinkingSystem,
    Shelf,
    TwoDisks,
    acting_at,
)


def states(shelf: Shelf, batch: int = 1) -> list[EntryState]:
    return [entry.state for entry in shelf.journal.entries(batch)]


def test_a_cluster_moves_with_its_companions_and_the_library_follows(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg", "picture")
    shelf.file("a.xmp", "settings")
    result = shelf.file_as("Dogs", photo)
    assert shelf.contents() == {
        "sorted/Dogs/a.jpg": b"picture",
        "sorted/Dogs/a.xmp": b"settings",
    }
    now = shelf.known(photo)
    assert now.path == shelf.destination / "Dogs" / "a.jpg"
    assert now.identity == FileIdentity.from_stat(now.path.stat())
    assert now.digest == photo.digest
    assert result.done == 2
    assert result.problems == ()
    assert states(shelf) == [EntryState.DONE, EntryState.DONE]


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.LINK])
def test_copies_and_links_leave_the_library_where_it_is(shelf: Shelf, mode: Mode) -> None:
    photo = shelf.photo("a.jpg", "picture")
    shelf.file("a.xmp", "settings")
    shelf.file_as("Dogs", photo, mode=mode)
    assert len(shelf.contents()) == 4
    assert shelf.known(photo) == photo
    linked = (shelf.destination / "Dogs" / "a.jpg").samefile(photo.path)
    assert linked == (mode is Mode.LINK)


def test_names_that_are_no_text_and_names_of_255_bytes(shelf: Shelf) -> None:
    long = b"l" * 251 + b".jpg"
    try:
        photos = [shelf.photo(name) for name in (b"caf\xe9.jpg", long, b"1/" + long)]
    except OSError:
        pytest.skip("this disk takes text only")
    before = shelf.contents()
    result = shelf.file_as("Dogs", *photos)
    assert result.done == 3
    names = {os.fsencode(path.name) for path in (shelf.destination / "Dogs").iterdir()}
    assert names == {b"caf\xe9.jpg", long, b"l" * 247 + b" (2).jpg"}
    shelf.undo()
    assert shelf.contents() == before


@pytest.mark.parametrize("disk", ["links", "FAT", "another disk", "another FAT disk"])
def test_every_kind_of_disk_there_and_back(shelf: Shelf, disk: str) -> None:
    shelf.system = {
        "links": LinkingSystem(),
        "FAT": FatSystem(),
        "another disk": TwoDisks(shelf.destination),
        "another FAT disk": TwoDisks(shelf.destination, FatSystem()),
    }[disk]
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    shelf.file("1.xmp")
    before = shelf.contents()
    assert shelf.file_as("Dogs", *photos).done == 4
    assert len(shelf.contents()) == 4
    now = shelf.known(photos[1])
    assert now.identity == FileIdentity.from_stat(now.path.stat())
    assert shelf.undo().restored == 4
    assert shelf.contents() == before
    assert not shelf.destination.exists()


def test_a_real_fat_disk_there_and_back(shelf: Shelf) -> None:
    photos = [shelf.photo(name) for name in ("a.jpg", "1/A.JPG", "caf\u00e9.jpg", "12:30.jpg")]
    shelf.file("1/A.xmp")
    before = shelf.contents()
    with fat_disk(shelf.root / "disk", shelf.root / "image") as disk:
        shelf.destination = disk / "sorted"
        (disk / "sorted" / "dogs").mkdir(parents=True)
        (disk / "sorted" / "dogs" / "A (2).jpg").write_text("someone else's")
        assert shelf.file_as("Dogs", *photos).done == 5
        names = sorted(path.name for path in (disk / "sorted" / "dogs").iterdir())
        assert names == sorted(
            ["a.jpg", "A (2).jpg", "A (3).JPG", "A (3).xmp", "caf\u00e9.jpg", "12_30.jpg"]
        )
        # Once more on the disk itself: by the reservation, where the kernel knows no better.
        shelf.file_as("Cats", *photos)
        for _ in range(2):
            assert shelf.undo().kept == 0
    shelf.destination = shelf.root / "none"
    assert shelf.contents() == before


def test_a_photo_that_changed_since_it_was_read_stays(shelf: Shelf) -> None:
    photo, other = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    shelf.file("a.xmp")
    plan = shelf.plan([("Dogs", [photo, other])])
    photo.path.write_text("edited")
    result = shelf.carry_out(plan)
    assert [item.state for item in result.items] == [
        ItemState.FAILED,
        ItemState.FAILED,
        ItemState.DONE,
    ]
    (problem,) = result.problems
    assert problem.path == photo.path
    assert problem.reason == (
        "It was changed since it was last read. It stays here with its companions."
    )
    assert problem.hint == "Refresh (F5), then do it again."
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "sorted/Dogs/b.jpg"}
    assert shelf.known(photo).path == photo.path


def test_a_place_taken_since_the_plan_gets_another_name_and_is_reported(shelf: Shelf) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("1/A (2).jpg"), shelf.photo("c.jpg")]
    shelf.file("a.xmp")
    plan = shelf.plan([("Dogs", photos)])
    (shelf.destination / "Dogs").mkdir(parents=True)
    (shelf.destination / "Dogs" / "a.xmp").write_text("someone else's")
    result = shelf.carry_out(plan)
    assert [item.destination.name for item in result.items] == [
        "a (3).jpg",
        "a (3).xmp",
        "A (2).jpg",
        "c.jpg",
    ]
    assert result.done == 4
    assert "2 of the files got another name" in result.notes[0]
    assert shelf.contents()["sorted/Dogs/a.xmp"] == b"someone else's"
    before = len(shelf.contents())
    assert shelf.undo().restored == 4
    assert len(shelf.contents()) == before
    assert (shelf.destination / "Dogs").is_dir(), "somebody else made that folder"


def test_a_place_taken_between_the_look_and_the_act(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    plan = shelf.plan([("Dogs", [photo])])

    def take() -> None:
        (shelf.destination / "Dogs" / "a.jpg").write_text("first!")

    result = shelf.carry_out(plan, checkpoint=acting_at("verified", take))
    assert result.items[0].destination.name == "a (2).jpg"
    assert shelf.contents()["sorted/Dogs/a.jpg"] == b"first!"


def test_a_companion_whose_place_is_taken_at_the_last_instant_brings_its_photo_back(
    shelf: Shelf,
) -> None:
    photo = shelf.photo("a.jpg", "picture")
    shelf.file("a.xmp", "settings")
    plan = shelf.plan([("Dogs", [photo])])

    def take() -> None:
        (shelf.destination / "Dogs" / "a.xmp").write_text("first!")

    result = shelf.carry_out(plan, checkpoint=acting_at("placed", take))
    assert shelf.contents() == {
        "sorted/Dogs/a.xmp": b"first!",
        "sorted/Dogs/a (2).jpg": b"picture",
        "sorted/Dogs/a (2).xmp": b"settings",
    }
    assert result.done == 2
    assert shelf.known(photo).path.name == "a (2).jpg"


def test_names_are_not_tried_without_end(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = shelf.photo("a.jpg")
    plan = shelf.plan([("Dogs", [photo])])
    taken = plan.items[0].destination
    taken.parent.mkdir(parents=True)
    taken.write_text("x")
    monkeypatch.setattr(Replanner, "places", lambda self, entries: [taken])
    result = shelf.carry_out(plan)
    assert "Something else is now at" in result.problems[0].reason
    assert photo.path.exists()


def failing_for(name: str, operation: str = "rename") -> Callable[[str, Path], bool]:
    return lambda done, path: done == operation and path.name == name


def test_a_companion_that_cannot_move_brings_its_photo_back(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    other = shelf.photo("b.jpg")
    shelf.system = FaultySystem(errno.EACCES, failing_for("a.xmp"))
    result = shelf.file_as("Dogs", photo, other)
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "sorted/Dogs/b.jpg"}
    assert result.problems[0].path == photo.path
    assert result.problems[0].reason == (
        "Its companion a.xmp could not go: There is no permission to do that. Both stay here."
    )
    assert states(shelf) == [EntryState.LEFT, EntryState.LEFT, EntryState.DONE]
    now = shelf.known(photo)
    assert now.path == photo.path
    assert now.identity == FileIdentity.from_stat(photo.path.stat())


def test_a_photo_that_does_not_come_back_is_told_of_and_stays_in_the_journal(
    shelf: Shelf,
) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    moved = shelf.destination / "Dogs" / "a.jpg"
    shelf.system = FaultySystem(
        errno.EACCES, lambda operation, path: path.name == "a.xmp" or path == moved
    )
    result = shelf.file_as("Dogs", photo)
    assert [item.state for item in result.items] == [ItemState.DONE, ItemState.FAILED]
    assert "in two places now" in result.problems[0].reason
    assert str(moved) in result.problems[0].reason
    assert shelf.known(photo).path == moved
    shelf.system = BorrowedSystem()
    assert shelf.undo().restored == 1
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp"}


def test_a_sidecar_edited_since_the_plan_travels_as_it_is(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    sidecar = shelf.file("a.xmp", "3 stars")
    plan = shelf.plan([("Dogs", [photo])])
    sidecar.write_text("5 stars")
    assert shelf.carry_out(plan).done == 2
    assert shelf.contents()["sorted/Dogs/a.xmp"] == b"5 stars"


def test_a_copy_whose_companion_cannot_be_copied_is_taken_back(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    plan = shelf.plan([("Dogs", [photo])], Mode.COPY)
    plan.items[1].source.unlink()
    result = shelf.carry_out(plan)
    assert "no longer there" in result.problems[0].reason
    assert shelf.contents().keys() == {"in/a.jpg"}
    assert not shelf.destination.exists(), "a folder made for nothing is removed"


def test_a_copy_that_cannot_be_taken_back_is_told_of(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    companion = shelf.file("a.xmp")
    copy = shelf.destination / "Dogs" / "a.jpg"

    def edit_both() -> None:
        copy.write_text("edited at once")
        companion.write_text("edited too")

    checkpoint = acting_at("written", edit_both, 2)
    result = shelf.file_as("Dogs", photo, mode=Mode.COPY, checkpoint=checkpoint)
    assert [item.state for item in result.items] == [ItemState.DONE, ItemState.FAILED]
    assert "changed" in result.problems[0].reason
    assert str(copy) in result.problems[0].reason
    assert copy.read_text() == "edited at once"


def test_a_destination_swapped_for_a_link_is_refused(shelf: Shelf) -> None:
    first, second = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    elsewhere = shelf.root / "elsewhere"
    elsewhere.mkdir()
    folder = shelf.destination / "Dogs"

    def swap() -> None:
        folder.rename(shelf.root / "stolen")
        folder.symlink_to(elsewhere)

    plan = shelf.plan([("Dogs", [first, second])])
    result = shelf.carry_out(plan, checkpoint=acting_at("placed", swap))
    assert "replaced by a link" in result.problems[-1].reason
    assert list(elsewhere.iterdir()) == []
    assert second.path.exists()
    everything = [p.name for p in shelf.root.rglob("*.jpg")]
    assert sorted(everything) == ["a.jpg", "b.jpg"]


def test_the_root_swapped_for_a_link_is_refused(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.destination.mkdir()
    plan = shelf.plan([("Dogs", [photo])])
    shelf.destination.rmdir()
    (shelf.root / "elsewhere").mkdir()
    shelf.destination.symlink_to(shelf.root / "elsewhere")
    result = shelf.carry_out(plan)
    assert result.done == 0
    assert photo.path.exists()
    assert "replaced by a link" in result.problems[0].reason


def test_a_full_disk_stops_the_filing_with_one_problem(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg", bytes([n]) * 30_000) for n in range(6)]
    before = shelf.contents()
    with small_disk(shelf.root / "disk", "256k") as disk:
        shelf.destination = disk / "sorted"
        plan = shelf.plan([("Dogs", photos)])
        (disk / "other").write_bytes(b"x" * 120_000)
        result = shelf.carry_out(plan)
        assert len(result.problems) == 1
        assert "disk is full" in result.problems[0].reason
        outcomes = [item.state for item in result.items]
        assert outcomes.count(ItemState.FAILED) == 1
        assert ItemState.DONE in outcomes
        assert outcomes[-1] is ItemState.LEFT
        moved = {name.rpartition("/")[2]: data for name, data in shelf.contents().items()}
        assert sorted(moved) == [f"{n}.jpg" for n in range(6)]
        assert sorted(moved.values()) == sorted(before.values())
        assert not list(disk.rglob(".photoclust*"))
        assert shelf.undo().restored == outcomes.count(ItemState.DONE)
        assert shelf.contents() == before


def test_a_disk_that_turns_read_only_midway(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    before = shelf.contents()
    with small_disk(shelf.root / "disk", "256k") as disk:
        shelf.destination = disk / "sorted"
        plan = shelf.plan([("Dogs", photos)])
        checkpoint = acting_at("removed", lambda: remount_read_only(disk))
        result = shelf.carry_out(plan, checkpoint=checkpoint)
        assert result.done == 1
        assert [("read-only" in p.reason) for p in result.problems] == [True, True]
        assert sorted(shelf.contents().values()) == sorted(before.values())


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may do everything")
def test_a_folder_that_lost_its_permission_midway(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(2)]
    plan = shelf.plan([("Dogs", photos)])
    result = shelf.carry_out(
        plan, checkpoint=acting_at("placed", lambda: shelf.folder.chmod(0o500))
    )
    shelf.folder.chmod(0o700)
    assert result.done == 1
    assert "no permission" in result.problems[0].reason


def test_permission_lost_midway(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    shelf.system = FaultySystem(errno.EACCES, failing_for("1.jpg"))
    result = shelf.file_as("Dogs", *photos)
    assert [item.state for item in result.items] == [
        ItemState.DONE,
        ItemState.FAILED,
        ItemState.DONE,
    ]
    assert "no permission" in result.problems[0].reason


def test_a_drive_that_is_pulled_out_stops_the_filing(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    drive = shelf.root / "drive"
    drive.mkdir()
    shelf.destination = drive / "sorted"
    plan = shelf.plan([("Dogs", photos)])
    drive.rmdir()
    result = shelf.carry_out(plan)
    assert len(result.problems) == 1
    assert f"{drive} is no longer there" in result.problems[0].reason
    assert [item.state for item in result.items][1:] == [ItemState.LEFT, ItemState.LEFT]
    assert not drive.exists()


def test_an_empty_mount_point_is_not_the_drive(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    with small_disk(shelf.root / "drive", "64k") as drive:
        shelf.destination = drive / "sorted"
        plan = shelf.plan([("Dogs", [photo])])
    result = shelf.carry_out(plan)
    assert "no longer there" in result.problems[0].reason
    assert list((shelf.root / "drive").iterdir()) == []


def test_a_destination_folder_that_vanished_is_not_taken_for_ours(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    (shelf.destination / "Dogs").mkdir(parents=True)
    plan = shelf.plan([("Dogs", [photo])])
    (shelf.destination / "Dogs").rmdir()
    result = shelf.carry_out(plan)
    assert "no longer there" in result.problems[0].reason
    assert photo.path.exists()


def test_cancel_between_files_leaves_a_batch_that_can_be_undone(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(5)]
    before = shelf.contents()
    cancel = CancelToken()
    plan = shelf.plan([("Dogs", photos)])
    result = shelf.carry_out(plan, cancel, acting_at("placed", cancel.cancel, 2))
    assert result.cancelled
    assert [item.state for item in result.items] == [ItemState.DONE] * 2 + [ItemState.LEFT] * 3
    assert shelf.journal.batches()[0].state is BatchState.DONE
    assert shelf.journal.batches()[0].files == 2
    assert shelf.undo().restored == 2
    assert shelf.contents() == before


def test_a_folder_made_by_an_earlier_filing_goes_when_the_next_one_empties_it(
    shelf: Shelf,
) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    shelf.file_as("Cats", photo)
    assert [path.name for path in shelf.destination.iterdir()] == ["Cats"]
    assert shelf.undo().restored == 1
    assert (shelf.destination / "Dogs" / "a.jpg").exists()
    assert shelf.undo().restored == 1
    assert shelf.contents().keys() == {"in/a.jpg"}


def test_the_persons_own_empty_folders_stay(shelf: Shelf) -> None:
    photo = shelf.photo("album/a.jpg")
    shelf.file_as("Dogs", photo)
    assert (shelf.folder / "album").is_dir()


def test_a_stale_row_at_the_new_place_makes_room(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    plan = shelf.plan([("Dogs", [photo])])
    (shelf.destination / "Dogs").mkdir(parents=True)
    ghost_path = shelf.destination / "Dogs" / "a.jpg"
    ghost_path.write_text("was here for a moment")
    ghost = shelf.read(ghost_path)
    ghost_path.unlink()
    shelf.carry_out(plan)
    assert shelf.known(photo).path == ghost_path
    assert shelf.known(ghost).path == photo.path
    assert shelf.known(ghost).presence == "missing"


def test_a_folder_that_vanishes_while_another_name_is_sought_costs_one_photo(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    plan = shelf.plan([("Dogs", photos)])
    dogs = shelf.destination / "Dogs"
    dogs.mkdir(parents=True)
    (dogs / "a.jpg").write_text("in the way")

    def vanish(self: Path) -> Iterator[Path]:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(self))

    monkeypatch.setattr(Path, "iterdir", vanish)
    result = shelf.carry_out(plan)
    assert [item.state for item in result.items] == [ItemState.FAILED, ItemState.DONE]
    assert "disk reported an error" in result.problems[0].reason
    assert not shelf.journal.has_open()
    assert shelf.contents().keys() == {"in/a.jpg", "sorted/Dogs/a.jpg", "sorted/Dogs/b.jpg"}
