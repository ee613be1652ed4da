"""Undo and redo of files that a person deleted, renamed, dragged, edited or took away on a card."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity, Photo, Presence
from photoclust.core.text import Text
from photoclust.filing.places import Places
from photoclust.services.files.filing_results import UndoResult
from photoclust.store.database import Database
from photoclust.store.journal.records import BatchState, EntryState, Mode
from photoclust.store.library import schema as library_schema
from tests.helpers.shelf import (
    BorrowedSystem,
    Card,
    Interruption,
    Shelf,
    TwoDisks,
    acting_at,
    interrupted_at,
)

STEPS = ("announced", "after folder", "partial made", "copied", "published", "removed")


class Nameless(BorrowedSystem):
    """A system that can name no disk."""

    def volume(self, folder: Path) -> str | None:
        return None


@pytest.fixture
def dogs(shelf: Shelf) -> Path:
    return shelf.destination / "Dogs"


@pytest.fixture
def card(shelf: Shelf) -> Card:
    card = Card(shelf.root / "card")
    card.far.mkdir()
    shelf.system = card
    return card


def assert_at_rest(shelf: Shelf) -> None:
    """Nothing is open, and neither command has anything more to say."""
    assert shelf.recover().problems == ()
    assert shelf.undo().problems == ()
    assert shelf.journal.next_undo() is None
    assert not shelf.journal.has_open()
    assert shelf.journal.doubtful() == []


def told(result: UndoResult) -> dict[str, str]:
    return {problem.path.name: problem.reason for problem in result.problems}


class TestMove:
    """A photo with two sidecars and another photo, moved."""

    @pytest.fixture(autouse=True)
    def moved(self, shelf: Shelf, dogs: Path) -> None:
        self.shelf, self.dogs = shelf, dogs
        self.photos = [shelf.photo("album/a.jpg", "picture a"), shelf.photo("album/b.jpg")]
        shelf.file("album/a.xmp", "settings a")
        shelf.file("album/a.jpg.pp3", "more settings")
        self.before = shelf.contents()
        shelf.file_as("Dogs", *self.photos)

    def assert_back(self, restored: int = 4) -> None:
        result = self.shelf.undo()
        assert (result.restored, result.kept, result.problems) == (restored, 0, ())
        assert self.shelf.contents() == self.before
        assert not self.shelf.destination.exists()
        assert_at_rest(self.shelf)
        for photo in self.photos:
            now = self.shelf.known(photo)
            assert now.path == photo.path
            assert now.identity == FileIdentity.from_stat(photo.path.stat())

    def test_a_deleted_sidecar_holds_nothing_up(self) -> None:
        (self.dogs / "a.xmp").unlink()
        result = self.shelf.undo()
        assert (result.restored, result.kept) == (3, 1)
        (problem,) = result.problems
        assert problem.path == self.dogs / "a.xmp"
        assert "The photo that it belongs to does not wait for it" in problem.reason
        del self.before["in/album/a.xmp"]
        assert self.shelf.contents() == self.before
        assert self.shelf.journal.batches()[0].state is BatchState.UNDONE
        assert_at_rest(self.shelf)
        assert self.shelf.redo().restored == 3
        assert self.shelf.undo().restored == 3

    def test_a_deleted_photo_holds_nothing_up(self) -> None:
        (self.dogs / "a.jpg").unlink()
        result = self.shelf.undo()
        assert (result.restored, result.kept) == (3, 1)
        assert "It is no longer there, nor back at" in told(result)["a.jpg"]
        assert self.shelf.known(self.photos[0]).presence is Presence.MISSING
        assert_at_rest(self.shelf)

    def test_all_deleted(self) -> None:
        shutil.rmtree(self.shelf.destination)
        assert self.shelf.undo().kept == 4
        assert self.shelf.journal.batches()[0].state is BatchState.UNDONE
        assert_at_rest(self.shelf)

    def test_what_is_put_back_where_it_was_filed_goes_along_later(self) -> None:
        (self.dogs / "a.jpg").rename(self.shelf.root / "a.jpg")
        assert self.shelf.undo().kept == 1
        assert self.shelf.undo().batch is None
        self.dogs.mkdir(parents=True)
        (self.shelf.root / "a.jpg").rename(self.dogs / "a.jpg")
        self.assert_back(restored=1)

    def test_what_comes_back_by_hand_after_it_was_given_up_is_back(self) -> None:
        (self.dogs / "a.jpg").rename(self.shelf.root / "a.jpg")
        assert self.shelf.undo().kept == 1
        (self.shelf.root / "a.jpg").rename(self.photos[0].path)
        self.assert_back(restored=1)

    @pytest.mark.parametrize("name", ["a.xmp", "a.jpg", "a.jpg.pp3"])
    def test_a_renamed_file_is_found_by_what_it_is(self, name: str) -> None:
        (self.dogs / name).rename(self.dogs / f"beach{Path(name).suffix}")
        self.assert_back()

    def test_a_pair_that_was_renamed_comes_back(self) -> None:
        for suffix in (".jpg", ".xmp", ".jpg.pp3"):
            (self.dogs / f"a{suffix}").rename(self.dogs / f"beach{suffix}")
        self.assert_back()

    def test_a_renamed_photo_on_a_disk_that_numbers_files_anew_is_found_by_its_bytes(self) -> None:
        for name in ("a.jpg", "a.xmp"):
            data = (self.dogs / name).read_bytes()
            times = (self.dogs / name).stat()
            (self.dogs / name).unlink()
            (self.dogs / "other.txt").write_text("takes the number")
            new = self.dogs / f"beach{Path(name).suffix}"
            new.write_bytes(data)
            os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))
        (self.dogs / "other.txt").unlink()
        self.assert_back()

    def test_a_file_that_was_put_into_another_group_is_found(self) -> None:
        other = self.shelf.photo("c.jpg")
        self.shelf.undo()
        plan = self.shelf.plan([("Dogs", self.photos), ("Cats", [other])])
        self.shelf.carry_out(plan)
        (self.dogs / "b.jpg").rename(self.dogs.with_name("Cats") / "b.jpg")
        self.before["in/c.jpg"] = b"c.jpg"
        self.assert_back(restored=5)

    @pytest.mark.parametrize("which", ["Dogs", "the destination", "both"])
    def test_a_renamed_folder_is_known_by_its_number(self, which: str) -> None:
        if which != "the destination":
            self.dogs.rename(self.dogs.with_name("Hounds"))
        if which != "Dogs":
            self.shelf.destination.rename(self.shelf.root / "Pictures")
        self.assert_back()
        assert not (self.shelf.root / "Pictures").exists()

    def test_a_folder_whose_number_changed_is_found_by_what_lies_in_it(self) -> None:
        shutil.copytree(self.dogs, self.dogs.with_name("Hounds"))
        shutil.rmtree(self.dogs)
        result = self.shelf.undo()
        assert (result.restored, result.problems) == (4, ())
        assert self.shelf.contents() == self.before

    def test_what_was_dragged_back_counts_as_back(self) -> None:
        for name in ("a.jpg", "a.xmp"):
            (self.dogs / name).rename(self.shelf.folder / "album" / name)
        self.assert_back()

    def test_what_was_copied_back_and_then_deleted_counts_as_back(self) -> None:
        shutil.copy(self.dogs / "b.jpg", self.photos[1].path)
        (self.dogs / "b.jpg").unlink()
        self.assert_back()

    def test_all_dragged_back(self) -> None:
        for path in self.dogs.iterdir():
            path.rename(self.shelf.folder / "album" / path.name)
        self.assert_back()
        assert self.shelf.redo().restored == 4

    def test_what_was_dragged_to_the_destination_again_counts_as_filed(self) -> None:
        self.shelf.undo()
        self.dogs.mkdir(parents=True)
        self.photos[1].path.rename(self.dogs / "b.jpg")
        result = self.shelf.redo()
        assert (result.restored, result.problems) == (4, ())
        self.assert_back()

    def test_a_sidecar_made_since_follows_a_photo_that_was_dragged_back(self) -> None:
        (self.dogs / "b.xmp").write_text("made since")
        (self.dogs / "b.jpg").rename(self.photos[1].path)
        self.before["in/album/b.xmp"] = b"made since"
        self.assert_back(restored=5)

    def test_a_photo_copied_back_is_told_of_and_neither_is_touched(self) -> None:
        shutil.copy(self.dogs / "b.jpg", self.photos[1].path)
        result = self.shelf.undo()
        assert told(result) == {
            "b.jpg": f"The same file is at {self.photos[1].path} already. It stays here."
        }
        (self.dogs / "b.jpg").unlink()
        self.assert_back(restored=1)

    def test_another_file_of_its_size_at_the_old_place_is_another(self) -> None:
        self.photos[1].path.write_text("album/X.jpg")
        assert "Something else is now at" in told(self.shelf.undo())["b.jpg"]

    def test_a_photo_that_is_gone_and_whose_place_is_taken_names_both(self) -> None:
        (self.dogs / "b.jpg").unlink()
        self.photos[1].path.write_text("another")
        reason = told(self.shelf.undo())["b.jpg"]
        assert "no longer there" in reason
        assert f"at its old place {self.photos[1].path} is another file" in reason
        assert_at_rest(self.shelf)

    def test_an_edited_photo_that_the_library_has_read_goes_back(self) -> None:
        (self.dogs / "b.jpg").write_text("edited")
        assert "changed since it was last read" in told(self.shelf.undo())["b.jpg"]
        self.photos[1] = self.shelf.read(self.dogs / "b.jpg")
        assert self.shelf.undo().restored == 1
        assert (self.shelf.folder / "album" / "b.jpg").read_text() == "edited"
        assert_at_rest(self.shelf)
        (self.shelf.folder / "album" / "b.jpg").write_text("edited again")
        assert "changed" in told(self.shelf.redo())["b.jpg"]
        self.shelf.read(self.shelf.folder / "album" / "b.jpg")
        assert self.shelf.redo().restored == 1

    def test_an_edited_photo_that_was_dragged_back_and_read_counts_as_back(self) -> None:
        (self.dogs / "b.jpg").rename(self.photos[1].path)
        self.photos[1].path.write_text("edited")
        shelf = self.shelf
        shelf.library.set_presence([self.photos[1].id], Presence.MISSING)
        shelf.read(self.photos[1].path)
        result = shelf.undo()
        assert result.restored == 3
        assert "is another file" in told(result)["b.jpg"]
        assert_at_rest(shelf)

    def test_the_sidecar_of_another_photo_is_not_taken_for_it(self) -> None:
        (self.dogs / "b.xmp").write_text("settings a")
        times = (self.dogs / "a.xmp").stat()
        os.utime(self.dogs / "b.xmp", ns=(times.st_atime_ns, times.st_mtime_ns))
        self.shelf.journal.finish(1, undone=False)
        (self.dogs / "a.xmp").unlink()
        result = self.shelf.undo()
        assert told(result).keys() == {"a.xmp"}
        assert (self.shelf.folder / "album" / "b.xmp").exists()

    def test_a_photo_of_the_same_bytes_is_not_taken_for_it(self) -> None:
        self.shelf.read(self.shelf.file("elsewhere.jpg", "picture a"))
        twin = self.dogs / "twin.jpg"
        (self.shelf.folder / "elsewhere.jpg").rename(twin)
        self.shelf.read(twin)
        (self.dogs / "a.jpg").rename(self.shelf.root / "a.jpg")
        assert told(self.shelf.undo()).keys() == {"a.jpg"}
        assert twin.exists()

    def test_redo_of_what_is_gone_is_told_once(self) -> None:
        self.shelf.undo()
        self.photos[0].path.unlink()
        result = self.shelf.redo()
        assert (result.restored, result.kept) == (3, 1)
        assert "not filed again" in told(result)["a.jpg"]
        assert self.shelf.redo().batch is None
        assert self.shelf.undo().restored == 3
        assert_at_rest(self.shelf)

    def test_a_source_folder_that_was_deleted_is_made_again(self) -> None:
        shutil.rmtree(self.shelf.folder)
        self.assert_back()

    def test_a_photo_moved_on_by_a_later_filing_waits_for_that(self) -> None:
        self.shelf.file_as("Cats", self.photos[1])
        result = self.shelf.undo(1)
        assert (result.restored, result.kept) == (3, 1)
        assert told(result) == {"b.jpg": "It was moved on from here by filing 2."}
        assert self.shelf.undo().restored == 1
        self.assert_back(restored=1)

    @pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY])
    def test_what_vanishes_while_it_goes_back_is_settled_the_next_time(self, mode: Mode) -> None:
        if mode is Mode.COPY:
            self.shelf.undo()
            self.shelf.file_as("Dogs", *self.photos, mode=mode)
        place = self.dogs / "b.jpg"
        result = self.shelf.undo(checkpoint=acting_at("announced", place.unlink))
        assert told(result) == {"b.jpg": "It is no longer there."}
        assert self.shelf.undo().kept == (mode is Mode.MOVE)
        assert_at_rest(self.shelf)

    def test_a_sidecar_that_vanishes_while_it_goes_back_is_named(self) -> None:
        place = self.dogs / "a.xmp"
        result = self.shelf.undo(checkpoint=acting_at("announced", place.unlink))
        reason = Text("Its companion a.xmp is no longer there. It stays here for now.")
        assert told(result) == {"a.jpg": reason}
        assert self.shelf.undo().restored == 2
        assert_at_rest(self.shelf)

    def test_what_cannot_be_read_is_not_taken_for_the_file(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(path: Path) -> object:
            raise OSError(errno.EIO, "broken", str(path))

        data = (self.dogs / "b.jpg").read_bytes()
        (self.dogs / "b.jpg").unlink()
        (self.dogs / "b.png").write_bytes(data)
        (self.dogs / "c.jpg").write_bytes(data)
        self.photos[1].path.write_bytes(data)
        monkeypatch.setattr("photoclust.filing.content.digest_of", broken)
        assert "is another file" in told(self.shelf.undo())["b.jpg"]
        monkeypatch.undo()
        (self.dogs / "c.jpg").unlink()
        assert self.shelf.undo().restored == 1

    def test_a_raw_file_is_nobodys_sidecar(self) -> None:
        raw = self.shelf.photo("album/c.nef")
        jpeg = self.shelf.photo("album/c.jpg")
        self.shelf.file("album/c.xmp")
        self.shelf.file_as("Dogs", raw, jpeg)
        (self.dogs / "c.xmp").rename(self.dogs / "renamed.xmp")
        (self.dogs / "other.xmp").write_bytes(b"album/c.xmp")
        assert self.shelf.undo().restored == 3

    def test_a_folder_that_cannot_be_looked_into_is_not_taken_for_empty(self) -> None:
        shutil.rmtree(self.dogs)
        self.dogs.symlink_to(self.dogs)
        result = self.shelf.undo()
        assert result.kept == 4
        assert all("The system says" in problem.reason for problem in result.problems)
        states = {entry.state for entry in self.shelf.journal.entries(1)}
        assert states == {EntryState.DONE}


class TestLinks:
    """Folders that are reached through links."""

    def test_a_linked_source_folder_gets_its_photos_back(self, shelf: Shelf) -> None:
        real = shelf.root / "real"
        (real / "album").mkdir(parents=True)
        (shelf.folder / "linked").symlink_to(real)
        photos = [shelf.photo("linked/a.jpg"), shelf.photo("linked/album/b.jpg")]
        shelf.file_as("Dogs", *photos)
        assert list(real.iterdir()) == [real / "album"]
        result = shelf.undo()
        assert (result.restored, result.problems) == (2, ())
        assert (real / "a.jpg").exists()
        shelf.redo()
        shutil.rmtree(real)
        assert shelf.undo().restored == 2
        assert (real / "album" / "b.jpg").exists()

    def test_photos_filed_on_through_a_link_leave_no_empty_folder(self, shelf: Shelf) -> None:
        photo = shelf.photo("a.jpg")
        shelf.file_as("Dogs", photo)
        shelf.library.store_photos([])
        link = shelf.root / "link"
        link.symlink_to(shelf.destination)
        shelf.known(photo).path.rename(shelf.root / "away.jpg")
        (shelf.root / "away.jpg").rename(link / "Dogs" / "a.jpg")
        shelf.library.set_presence([photo.id], Presence.MISSING)
        through = shelf.read(link / "Dogs" / "a.jpg")
        assert shelf.file_as("Cats", through).done == 1
        assert not (shelf.destination / "Dogs").exists()


class TestCopies:
    """Copies whose original, or which themselves, are not what they were."""

    @pytest.fixture(autouse=True)
    def copied(self, shelf: Shelf, dogs: Path) -> None:
        self.shelf, self.dogs = shelf, dogs
        self.photo = shelf.photo("a.jpg", "first version")
        self.sidecar = shelf.file("a.xmp", "settings")
        self.copy = dogs / "a.jpg"
        shelf.file_as("Dogs", self.photo, mode=Mode.COPY)

    @pytest.mark.parametrize("edit", ["longer than the first version", "other version"])
    def test_an_edited_original_is_named_and_nobody_is_told_to_delete(self, edit: str) -> None:
        self.photo.path.write_text(edit)
        result = self.shelf.undo()
        (problem,) = result.problems
        assert f"Its original {self.photo.path} was changed since" in problem.reason
        assert "delete" not in (problem.reason + problem.hint).lower()
        assert self.copy.read_text() == "first version"
        assert_at_rest(self.shelf)
        self.photo.path.write_text("first version")
        assert self.shelf.undo().restored == 2
        assert not self.copy.exists()

    def test_an_edited_sidecar_is_named_too(self) -> None:
        self.sidecar.write_text("other settings")
        reason = told(self.shelf.undo())["a.jpg"]
        assert "Its companion a.xmp could not go" in reason
        assert f"Its original {self.sidecar} was changed since" in reason
        assert_at_rest(self.shelf)

    def test_an_original_that_is_gone_is_named(self) -> None:
        self.photo.path.unlink()
        result = self.shelf.undo()
        assert f"Its original {self.photo.path} is gone" in told(result)["a.jpg"]
        assert "delete" not in result.problems[0].hint.lower()
        assert_at_rest(self.shelf)
        assert self.copy.exists()

    def test_a_copy_that_was_edited_is_kept_and_bars_nothing(self) -> None:
        self.copy.write_text("edited")
        result = self.shelf.undo()
        assert "It was changed since it was made" in told(result)["a.jpg"]
        assert "delete" not in result.problems[0].hint.lower()
        assert_at_rest(self.shelf)

    def test_a_copy_that_was_deleted_needs_no_undo(self) -> None:
        self.copy.unlink()
        result = self.shelf.undo()
        assert (result.restored, result.kept, result.problems) == (2, 0, ())
        assert not self.shelf.destination.exists()
        assert_at_rest(self.shelf)

    def test_copies_in_a_renamed_folder_are_removed(self) -> None:
        self.dogs.rename(self.dogs.with_name("Hounds"))
        assert self.shelf.undo().restored == 2
        assert not self.shelf.destination.exists()

    def test_redo_of_copies_whose_original_is_gone_is_told_once(self) -> None:
        self.shelf.undo()
        self.photo.path.unlink()
        assert "not filed again" in told(self.shelf.redo())["a.jpg"]
        assert self.shelf.redo(1).problems == ()

    def test_links_whose_original_was_replaced_are_kept(self) -> None:
        self.shelf.undo()
        self.shelf.file_as("Dogs", self.photo, mode=Mode.LINK)
        self.sidecar.unlink()
        self.sidecar.write_text("replaced")
        reason = told(self.shelf.undo())["a.jpg"]
        assert f"Its original {self.sidecar} was changed since" in reason
        assert (self.dogs / "a.xmp").read_text() == "settings"


class TestCard:
    """A card that is pulled out, swapped for another, and put back."""

    @pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY])
    def test_files_on_a_card_wait_for_it(self, shelf: Shelf, card: Card, mode: Mode) -> None:
        photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
        shelf.file("a.xmp")
        before = shelf.contents()
        shelf.destination = card.far / "sorted"
        shelf.file_as("Dogs", *photos, mode=mode)
        for leave_mount_point in (True, False):
            card.pull(leave_mount_point=leave_mount_point)
            self.assert_waits(shelf, card)
            card.put_another_in()
            (card.far / "sorted" / "Dogs").mkdir()
            self.assert_waits(shelf, card)
            card.put_back()
        result = shelf.undo()
        assert (result.restored, result.problems) == (3, ())
        assert shelf.contents() == before

    def assert_waits(self, shelf: Shelf, card: Card) -> None:
        result = shelf.undo()
        assert (result.restored, result.kept) == (0, 3)
        (problem,) = result.problems
        assert "is not connected. 3 files wait for it." in problem.reason
        assert problem.path == card.far / "sorted" / "Dogs"

    def test_nothing_is_put_where_a_card_was(self, shelf: Shelf, card: Card) -> None:
        shelf.folder = card.far / "DCIM"
        shelf.folder.mkdir()
        photo = shelf.photo("a.jpg")
        shelf.file_as("Dogs", photo)
        for leave_mount_point in (True, False):
            card.pull(leave_mount_point=leave_mount_point)
            assert "is not connected" in told(shelf.undo())["a.jpg"]
            card.put_another_in()
            assert "is not connected" in told(shelf.undo())["a.jpg"]
            assert list((card.far / "DCIM").iterdir()) == []
            card.put_back()
        shutil.rmtree(shelf.folder)
        assert shelf.undo().restored == 1, "a folder that was removed is made again"

    def test_nothing_is_filed_again_onto_another_card(self, shelf: Shelf, card: Card) -> None:
        photo = shelf.photo("a.jpg")
        shelf.destination = card.far / "sorted"
        shelf.file_as("Dogs", photo)
        shelf.undo()
        for act in (card.pull, card.put_another_in):
            act()
            assert "is not connected" in told(shelf.redo())["a.jpg"]
            assert list(card.far.iterdir()) == []
        card.put_back()
        assert shelf.redo().restored == 1

    @pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY])
    def test_what_is_to_be_filed_again_from_a_card_waits_for_it(
        self, shelf: Shelf, card: Card, mode: Mode
    ) -> None:
        shelf.folder = card.far
        photo = shelf.photo("a.jpg")
        shelf.file_as("Dogs", photo, mode=mode)
        shelf.undo()
        card.pull()
        (problem,) = shelf.redo().problems
        assert "1 file waits for it" in problem.reason
        card.put_back()
        assert shelf.redo().restored == 1

    def test_a_folder_with_the_same_number_is_the_same_in_another_socket(
        self, shelf: Shelf
    ) -> None:
        shelf.system = Nameless()
        photo = shelf.photo("a.jpg")
        shelf.file_as("Dogs", photo)
        shelf.library.database.run(lambda c: c.execute("UPDATE filing_places SET dev='7'"))
        shelf.known(photo).path.unlink()
        assert "no longer there" in told(shelf.undo())["a.jpg"]

    def test_on_a_drive_letter_that_is_gone_nothing_stands(
        self, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shelf.file_as("Dogs", shelf.photo("a.jpg"))
        places = Places(shelf.journal, 1, shelf.system)
        monkeypatch.setattr("photoclust.filing.places.standing_above", lambda folder: None)
        assert not places.is_there(shelf.folder)
        before = shelf.journal.places.of(1)
        places.learn([shelf.folder])
        assert shelf.journal.places.of(1) == before

    def test_a_copy_is_kept_while_the_card_of_its_original_is_away(
        self, shelf: Shelf, card: Card
    ) -> None:
        shelf.folder = card.far
        photo = shelf.photo("a.jpg")
        shelf.file_as("Dogs", photo, mode=Mode.COPY)
        card.pull()
        assert "The disk of its original" in told(shelf.undo())["a.jpg"]
        card.put_back()
        assert shelf.undo().restored == 1
        assert photo.path.exists()

    @pytest.mark.parametrize("number", [1, 2])
    @pytest.mark.parametrize("step", STEPS)
    @pytest.mark.parametrize("undoing", [False, True])
    def test_a_crash_while_a_card_was_written_is_settled_when_it_is_back(
        self, shelf: Shelf, card: Card, step: str, number: int, *, undoing: bool
    ) -> None:
        photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
        shelf.file("a.xmp")
        before = shelf.contents()
        shelf.destination = card.far / "sorted"
        ends = interrupted_at(step, number)
        try:
            if undoing:
                shelf.file_as("Dogs", *photos)
                shelf.undo(checkpoint=ends)
            else:
                shelf.file_as("Dogs", *photos, checkpoint=ends)
        except Interruption:
            pass
        card.pull()
        shelf.recover()
        card.put_another_in()
        shelf.recover()
        card.put_back()
        assert shelf.recover().problems == ()
        assert not shelf.journal.has_open()
        assert not [path for path in card.far.rglob("*") if "photoclust" in path.name]
        shelf.undo()
        assert shelf.contents() == before
        assert_at_rest(shelf)

    def test_a_card_in_another_socket_is_known_by_what_lies_on_it(self, shelf: Shelf) -> None:
        """Where nothing names disks: other device numbers, as after it was plugged in anew."""
        shelf.system = Nameless()
        photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
        shelf.file_as("Dogs", *photos)
        shelf.library.database.run(
            lambda c: c.execute("UPDATE filing_places SET dev='7', inode='0'")
        )
        place = shelf.known(photos[1]).path
        shelf.known(photos[0]).path.unlink()
        place.rename(shelf.root / "b.jpg")
        assert "is not connected" in told(shelf.undo())["Dogs"]
        (shelf.root / "b.jpg").rename(place)
        result = shelf.undo()
        assert (result.restored, result.kept) == (1, 1)
        assert "no longer there" in told(result)["a.jpg"]


def test_a_batch_of_an_earlier_version_is_undone_as_it_was(shelf: Shelf, dogs: Path) -> None:
    photo, other = shelf.photo("album/a.jpg"), shelf.photo("b.jpg")
    shelf.file_as("Dogs", photo, other)
    shelf.library.database.run(lambda c: c.execute("DELETE FROM filing_places"))
    photo.path.parent.rmdir()
    (dogs / "b.jpg").unlink()
    result = shelf.undo()
    assert (result.restored, result.kept) == (1, 1)
    assert photo.path.exists()
    shelf.redo()
    assert shelf.undo().restored == 1


def test_a_folder_renamed_on_two_disks(shelf: Shelf, dogs: Path) -> None:
    shelf.system = TwoDisks(shelf.destination)
    photos: list[Photo] = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    before = shelf.contents()
    shelf.file_as("Dogs", *photos)
    dogs.rename(shelf.destination / "Hounds")
    assert shelf.undo().restored == 2
    assert shelf.contents() == before


def test_a_library_of_format_2_is_brought_up_to_date_with_its_filings(tmp_path: Path) -> None:
    """A filing that an earlier version left open in the middle, on another disk by now."""
    (tmp_path / "data").mkdir()
    Database(
        tmp_path / "data" / "library.sqlite3", library_schema.STEPS[:2], synchronous="FULL"
    ).close()
    shelf = Shelf(tmp_path)
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    for mode in (Mode.MOVE, Mode.COPY):
        with pytest.raises(Interruption):
            shelf.file_as("Dogs", *photos, mode=mode, checkpoint=interrupted_at("verified"))
        shelf.library.database.run(lambda c: c.execute("DELETE FROM filing_places"))
        shelf.library.database.run(lambda c: c.execute("UPDATE filing_entries SET dev='7'"))
        assert shelf.recover().problems == ()
        assert not shelf.journal.has_open()
    assert_at_rest(shelf)
    shelf.library.close()
