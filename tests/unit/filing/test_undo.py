"""Undo and redo of any filing, also after a restart, and nothing lost when it cannot be."""

from __future__ import annotations

import errno
import shutil

import pytest

from photoclust.core.errors import InputError
from photoclust.core.photo import FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.store.journal.records import BatchState, EntryState, Mode
from tests.helpers.mounts import small_disk
from tests.helpers.shelf import (
    BorrowedSystem,
    FaultySystem,
    Interruption,
    Shelf,
    TwoDisks,
    acting_at,
    interrupted_at,
)


@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY, Mode.LINK])
def test_undo_after_a_restart_and_redo_and_undo(shelf: Shelf, mode: Mode) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    shelf.file("0.xmp")
    before = shelf.contents()
    shelf.file_as("Dogs", *photos, mode=mode)
    filed = shelf.contents()
    shelf.reopen()
    undone = shelf.undo()
    assert (undone.batch, undone.restored, undone.kept, undone.problems) == (1, 4, 0, ())
    expected = f"{mode.capitalize()} 3 photos"
    assert undone.label == expected
    assert shelf.contents() == before
    assert not shelf.destination.exists()
    assert shelf.journal.batches()[0].state is BatchState.UNDONE
    shelf.reopen()
    redone = shelf.redo()
    assert (redone.batch, redone.restored) == (1, 4)
    assert shelf.contents() == filed
    assert shelf.journal.batches()[0].state is BatchState.DONE
    assert shelf.undo().restored == 4
    assert shelf.contents() == before
    for photo in photos:
        now = shelf.known(photo)
        assert now.path == photo.path
        assert now.identity == FileIdentity.from_stat(photo.path.stat())


def test_batches_are_undone_newest_first_and_redone_in_order(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    for title in ("One", "Two", "Three"):
        shelf.file_as(title, photo)
    where = [shelf.known(photo).path.parent.name]
    for _ in range(3):
        shelf.undo()
        where.append(shelf.known(photo).path.parent.name)
    assert where == ["Three", "Two", "One", "in"]
    assert shelf.undo().batch is None
    for _ in range(3):
        shelf.redo()
        where.append(shelf.known(photo).path.parent.name)
    assert where[4:] == ["One", "Two", "Three"]
    assert shelf.redo().batch is None


def test_filing_anew_ends_what_could_be_redone(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("One", photo)
    shelf.undo()
    shelf.file_as("Two", photo)
    assert shelf.redo().batch is None
    assert shelf.redo(1).problems[0].reason.startswith("It is no longer there")
    assert shelf.redo(1).problems == (), "told once"
    assert shelf.known(photo).path.parent.name == "Two"


def test_undoing_an_older_filing_names_the_newer_one_that_bars_the_way(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("One", photo)
    shelf.file_as("Two", photo)
    result = shelf.undo(1)
    assert (result.restored, result.kept) == (0, 1)
    assert "moved on from here by filing 2" in result.problems[0].reason
    assert result.problems[0].hint == "Undo filing 2 first."
    assert shelf.undo().batch == 2
    assert shelf.undo().batch == 1
    assert shelf.contents().keys() == {"in/a.jpg"}


def test_there_may_be_nothing_to_undo_or_no_such_filing(shelf: Shelf) -> None:
    assert shelf.undo().batch is None
    assert shelf.redo().batch is None
    with pytest.raises(InputError, match="no filing number 7"):
        shelf.undo(7)
    with pytest.raises(InputError, match="no filing number 7"):
        shelf.redo(7)


def test_a_photo_edited_since_stays_with_its_companion_and_keeps_its_entry(shelf: Shelf) -> None:
    edited, other = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    shelf.file("a.xmp")
    shelf.file_as("Dogs", edited, other)
    place = shelf.known(edited).path
    original = place.read_bytes()
    place.write_text("edited")
    result = shelf.undo()
    assert (result.restored, result.kept) == (1, 2)
    assert result.problems[0].path == place
    assert "changed" in result.problems[0].reason
    assert "stays here with its companions" in result.problems[0].reason
    assert shelf.contents().keys() == {"in/b.jpg", "sorted/Dogs/a.jpg", "sorted/Dogs/a.xmp"}
    assert shelf.journal.batches()[0].state is BatchState.PARTLY_UNDONE
    place.write_bytes(original)
    assert shelf.undo(1).restored == 2
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "in/b.jpg"}


def test_a_sidecar_edited_since_goes_back_as_it_is(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp", "3 stars")
    shelf.file_as("Dogs", photo)
    (shelf.destination / "Dogs" / "a.xmp").write_text("5 stars")
    assert shelf.undo().restored == 2
    assert shelf.contents()["in/a.xmp"] == b"5 stars"


def test_a_photo_that_is_gone_is_a_problem(shelf: Shelf) -> None:
    photo, other = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    shelf.file_as("Dogs", photo, other)
    shelf.known(photo).path.unlink()
    result = shelf.undo()
    assert (result.restored, result.kept) == (1, 1)
    assert "no longer there" in result.problems[0].reason


def test_a_place_that_was_taken_since_is_not_overwritten(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg", "old")
    shelf.file_as("Dogs", photo)
    photo.path.write_text("new")
    result = shelf.undo()
    assert f"Something else is now at {photo.path}" in result.problems[0].reason
    assert shelf.contents() == {"in/a.jpg": b"new", "sorted/Dogs/a.jpg": b"old"}
    assert shelf.undo().kept == 1, "an undo that did nothing can be tried again"
    photo.path.unlink()
    assert shelf.undo().restored == 1


def test_a_redo_whose_place_was_taken_is_a_problem(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg", "old")
    shelf.file_as("Dogs", photo)
    shelf.undo()
    (shelf.destination / "Dogs").mkdir(parents=True)
    (shelf.destination / "Dogs" / "a.jpg").write_text("new")
    result = shelf.redo()
    assert "Something else is now at" in result.problems[0].reason
    assert shelf.contents()["in/a.jpg"] == b"old"
    assert [e.state for e in shelf.journal.entries(1)] == [EntryState.UNDONE]


def test_an_old_folder_that_was_removed_is_made_again(shelf: Shelf) -> None:
    photo = shelf.photo("deep/er/a.jpg")
    shelf.file_as("Dogs", photo)
    shutil.rmtree(shelf.folder)
    assert shelf.undo().restored == 1
    assert photo.path.exists()


def test_an_old_folder_that_was_removed_is_made_again_on_another_disk_too(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    with small_disk(shelf.root / "disk", "64k") as disk:
        shelf.destination = disk / "sorted"
        shelf.file_as("Dogs", photo)
        shutil.rmtree(shelf.folder)
        assert shelf.undo().restored == 1
        assert photo.path.exists()


def test_an_old_folder_swapped_for_a_link_is_refused(shelf: Shelf) -> None:
    photo = shelf.photo("album/a.jpg")
    shelf.file_as("Dogs", photo)
    (shelf.folder / "album").rmdir()
    (shelf.root / "elsewhere").mkdir()
    (shelf.folder / "album").symlink_to(shelf.root / "elsewhere")
    result = shelf.undo()
    assert "replaced by a link" in result.problems[0].reason
    assert list((shelf.root / "elsewhere").iterdir()) == []


def test_a_folder_with_anything_else_in_it_stays(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    (shelf.destination / "Dogs" / "notes.txt").write_text("mine")
    shelf.undo()
    assert (shelf.destination / "Dogs" / "notes.txt").exists()


def test_cancelling_an_undo_leaves_the_rest_for_the_next(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(4)]
    before = shelf.contents()
    shelf.file_as("Dogs", *photos)
    cancel = CancelToken()
    first = shelf.undo(None, cancel, acting_at("placed", cancel.cancel))
    assert (first.restored, first.kept, first.cancelled) == (1, 3, True)
    assert shelf.contents().keys() >= {"in/3.jpg"}, "the newest goes back first"
    assert shelf.undo().restored == 3
    assert shelf.contents() == before


def test_cancelling_a_redo_leaves_a_batch_that_can_be_undone(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(4)]
    before = shelf.contents()
    shelf.file_as("Dogs", *photos)
    shelf.undo()
    cancel = CancelToken()
    assert shelf.redo(None, cancel, acting_at("placed", cancel.cancel)).restored == 1
    assert shelf.undo().restored == 1
    assert shelf.contents() == before


def test_a_companion_that_cannot_go_back_keeps_its_photo_there(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    shelf.file_as("Dogs", photo)
    shelf.system = FaultySystem(errno.EACCES, lambda _, path: path.name == "a.xmp")
    result = shelf.undo()
    assert (result.restored, result.kept) == (0, 2)
    assert shelf.contents().keys() == {"sorted/Dogs/a.jpg", "sorted/Dogs/a.xmp"}
    shelf.system = BorrowedSystem()
    assert shelf.undo().restored == 2


def test_undo_across_disks(shelf: Shelf) -> None:
    shelf.system = TwoDisks(shelf.destination)
    photos = [shelf.photo(f"{n}.jpg") for n in range(2)]
    shelf.file("0.xmp")
    before = shelf.contents()
    shelf.file_as("Dogs", *photos)
    assert shelf.undo().restored == 3
    assert shelf.contents() == before


def test_undo_keeps_an_edited_copy_and_the_last_copy(shelf: Shelf) -> None:
    edited, last, plain = (shelf.photo(f"{n}.jpg") for n in "abc")
    shelf.file_as("Dogs", edited, last, plain, mode=Mode.COPY)
    (shelf.destination / "Dogs" / "a.jpg").write_text("edited")
    last.path.unlink()
    result = shelf.undo()
    assert (result.restored, result.kept) == (1, 2)
    reasons = {p.path.name: p.reason for p in result.problems}
    assert "changed since it was made, so it is kept" in reasons["a.jpg"]
    assert "so the copy is kept" in reasons["b.jpg"]
    assert shelf.contents().keys() == {
        "in/a.jpg",
        "in/c.jpg",
        "sorted/Dogs/a.jpg",
        "sorted/Dogs/b.jpg",
    }


def test_a_copy_goes_only_when_all_of_its_bundle_can(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    shelf.file_as("Dogs", photo, mode=Mode.COPY)
    (shelf.destination / "Dogs" / "a.xmp").write_text("edited")
    result = shelf.undo()
    assert (result.restored, result.kept) == (0, 2)
    assert len(shelf.contents()) == 4


def test_copies_of_which_only_some_can_be_removed(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.xmp")
    shelf.file_as("Dogs", photo, mode=Mode.COPY)
    copy = shelf.destination / "Dogs" / "a.xmp"
    result = shelf.undo(checkpoint=acting_at("removed", lambda: copy.write_text("edited")))
    assert (result.restored, result.kept) == (1, 1)
    assert "Only these could be removed" in result.problems[0].reason
    assert copy.read_text() == "edited"
    states = [entry.state for entry in shelf.journal.entries(1)]
    assert states == [EntryState.UNDONE, EntryState.DONE]


def test_the_first_copy_that_cannot_be_removed_keeps_all(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo, mode=Mode.COPY)
    copy = shelf.destination / "Dogs" / "a.jpg"
    result = shelf.undo(checkpoint=acting_at("verified", lambda: copy.write_text("edited")))
    assert (result.restored, result.kept) == (0, 1)
    assert copy.read_text() == "edited"


def test_what_the_system_forbids_is_told_in_words(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    shelf.system = FaultySystem(errno.EIO, lambda operation, _: operation == "rename")
    assert "disk reported an error" in shelf.undo().problems[0].reason


def test_marks_of_what_was_done_survive_a_fault_in_the_middle(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", *photos, checkpoint=interrupted_at("verified", 3))
    states = [entry.state for entry in shelf.journal.entries(1)]
    assert states == [EntryState.DONE, EntryState.DONE, EntryState.INTENDED]
    assert shelf.undo().restored == 2, "an undo settles first what is open"
    assert len(shelf.contents()) == 3


def test_a_sidecar_made_after_the_filing_goes_back_with_its_photo_and_forth(shelf: Shelf) -> None:
    photo, other = shelf.photo("a.jpg"), shelf.photo("sub/a.jpg")
    shelf.file_as("Dogs", photo, other)
    dogs = shelf.destination / "Dogs"
    (dogs / "a.xmp").write_text("5 stars")
    (dogs / "a (2).jpg.xmp").write_text("4 stars")
    (dogs / "alone.xmp").write_text("of nobody")
    result = shelf.undo()
    assert (result.restored, result.kept, result.problems) == (4, 0, ())
    assert shelf.contents() == {
        "in/a.jpg": b"a.jpg",
        "in/a.xmp": b"5 stars",
        "in/sub/a.jpg": b"sub/a.jpg",
        "in/sub/a.jpg.xmp": b"4 stars",
        "sorted/Dogs/alone.xmp": b"of nobody",
    }
    assert shelf.redo().restored == 4
    assert (dogs / "a (2).jpg.xmp").read_text() == "4 stars"
    assert shelf.undo().restored == 4


def test_an_end_while_a_later_sidecar_goes_back_splits_no_pair(shelf: Shelf) -> None:
    shelf.file_as("Dogs", shelf.photo("a.jpg"), shelf.photo("b.jpg"))
    (shelf.destination / "Dogs" / "a.xmp").write_text("5 stars")
    with pytest.raises(Interruption):
        shelf.undo(checkpoint=interrupted_at("placed", 2))
    shelf.recover()
    names = shelf.contents().keys()
    assert ("in/a.jpg" in names) == ("in/a.xmp" in names)
    shelf.undo()
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "in/b.jpg"}


def test_a_later_sidecar_whose_old_place_is_taken_keeps_its_photo_there(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    (shelf.destination / "Dogs" / "a.xmp").write_text("5 stars")
    shelf.file("a.xmp", "older")
    result = shelf.undo()
    assert (result.restored, result.kept) == (0, 2)
    assert "Something else is now at" in result.problems[0].reason
    (shelf.folder / "a.xmp").unlink()
    assert shelf.undo().restored == 2


def test_a_sidecar_that_appears_after_the_plan_is_taken_along(shelf: Shelf) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("sub/a.jpg")]
    plan = shelf.plan([("Dogs", photos)])
    shelf.file("sub/a.xmp", "late")
    result = shelf.carry_out(plan)
    assert [item.source.name for item in result.items] == ["a.jpg", "a.jpg", "a.xmp"]
    assert shelf.contents()["sorted/Dogs/a (2).xmp"] == b"late"
    assert shelf.undo().restored == 3
    assert "in/sub/a.xmp" in shelf.contents()
