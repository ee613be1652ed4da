"""After an end at any step, recovery finds every file and never deletes on doubt."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity, Photo
from photoclust.filing.copying import partial_name
from photoclust.store.journal.records import BatchState, EntryState, Mode
from tests.helpers.shelf import (
    Card,
    FatSystem,
    FaultySystem,
    Interruption,
    KillSwitch,
    LinkingSystem,
    Shelf,
    TwoDisks,
    interrupted_at,
)

Job = Callable[[Shelf, list[Photo], KillSwitch], object]


def file_them(shelf: Shelf, photos: list[Photo], switch: KillSwitch, mode: Mode) -> object:
    plan = shelf.plan([("Dogs", photos[:2]), ("Cats", photos[2:])], mode)
    return shelf.carry_out(plan, checkpoint=switch)


def moving(shelf: Shelf, photos: list[Photo], switch: KillSwitch) -> object:
    return file_them(shelf, photos, switch, Mode.MOVE)


def copying(shelf: Shelf, photos: list[Photo], switch: KillSwitch) -> object:
    return file_them(shelf, photos, switch, Mode.COPY)


def linking(shelf: Shelf, photos: list[Photo], switch: KillSwitch) -> object:
    return file_them(shelf, photos, switch, Mode.LINK)


def undoing(mode: Mode) -> Job:
    def job(shelf: Shelf, photos: list[Photo], switch: KillSwitch) -> object:
        if not shelf.journal.batches():
            file_them(shelf, photos, KillSwitch(10**9), mode)
        return shelf.undo(1, checkpoint=switch)

    return job


def redoing(shelf: Shelf, photos: list[Photo], switch: KillSwitch) -> object:
    if not shelf.journal.batches():
        moving(shelf, photos, KillSwitch(10**9))
        shelf.undo()
    return shelf.redo(1, checkpoint=switch)


def system_for(shelf: Shelf, name: str) -> None:
    shelf.system = {
        "one disk": shelf.system,
        "links": LinkingSystem(),
        "FAT": FatSystem(),
        "two disks": TwoDisks(shelf.destination),
        "two FAT disks": TwoDisks(shelf.destination, FatSystem()),
    }[name]


def assert_sound(shelf: Shelf, photos: list[Photo], originals: dict[str, bytes]) -> None:
    """Every file is there, whole, at one place for a move; and the library knows where."""
    found = shelf.contents()
    assert not [name for name in found if ".photoclust-" in name]
    assert set(found.values()) == set(originals.values())
    assert not any(path.name.startswith(".photoclust") for path in shelf.root.rglob("*"))
    for name, data in found.items():
        assert data, f"{name} is an empty file under a final name"
    for photo in photos:
        now = shelf.known(photo)
        assert now.path.read_bytes() == originals[f"in/{photo.path.name}"]
        assert now.presence == "present"
    # A pair is never split.
    for name in found:
        if name.endswith(".xmp"):
            assert name.replace(".xmp", ".jpg") in found
    assert not shelf.journal.has_open()


JOBS: dict[str, Job] = {
    "move": moving,
    "copy": copying,
    "link": linking,
    "undo a move": undoing(Mode.MOVE),
    "undo a copy": undoing(Mode.COPY),
    "redo": redoing,
}


@pytest.mark.parametrize(
    ("name", "disk"),
    [
        ("move", "one disk"),
        ("move", "links"),
        ("move", "FAT"),
        ("move", "two disks"),
        ("move", "two FAT disks"),
        ("copy", "one disk"),
        ("copy", "two FAT disks"),
        ("link", "one disk"),
        ("undo a move", "one disk"),
        ("undo a move", "two disks"),
        ("undo a copy", "one disk"),
        ("redo", "two disks"),
    ],
)
def test_an_end_at_every_step_loses_nothing(quick_folder: Path, name: str, disk: str) -> None:
    job = JOBS[name]
    position = 0
    ended = True
    while ended:
        position += 1
        root = quick_folder / str(position)
        shelf = Shelf(root)
        try:
            photos = [shelf.photo(f"{n}.jpg", f"picture {n}") for n in range(3)]
            shelf.file("1.xmp", "settings 1")
            originals = shelf.contents()
            system_for(shelf, disk)
            switch = KillSwitch(position)
            try:
                job(shelf, photos, switch)
                ended = False
            except Interruption:
                ended = True
            shelf.reopen()
            result = shelf.recover()
            assert result.kept == 0
            assert result.problems == ()
            assert_sound(shelf, photos, originals)
            assert shelf.recover().batch is None, "what is settled stays settled"
            if shelf.journal.batches():
                shelf.undo(1)
                assert shelf.contents() == originals, f"after an end at step {position}"
                assert not shelf.destination.exists()
        finally:
            shelf.library.close()
        shutil.rmtree(root)
    assert position > 10


def test_a_person_is_told_what_was_found(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", *photos, checkpoint=interrupted_at("placed", 2))
    result = shelf.recover()
    # The first had been marked when the job ended.
    assert (result.batch, result.restored, result.kept) == (1, 2, 0)
    assert result.sentences == (
        "PhotoClust ended in the middle of “Move 3 photos”. 1 file had got to where it was going. "
        "1 file is where it was before. Nothing was lost.",
    )
    assert shelf.recover().sentences == ()


class TestDoubt:
    """What the app cannot know is kept and told."""

    @pytest.fixture(autouse=True)
    def announced(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.photo = shelf.photo("a.jpg", "picture")
        self.place = shelf.destination / "Dogs" / "a.jpg"

    def announce(self, mode: Mode = Mode.MOVE, step: str = "announced") -> None:
        with pytest.raises(Interruption):
            self.shelf.file_as("Dogs", self.photo, mode=mode, checkpoint=KillAt(step))

    def settled(self) -> tuple[EntryState, str]:
        result = self.shelf.recover()
        reason = result.problems[0].reason if result.problems else ""
        return self.shelf.journal.entries(1)[0].state, reason

    def test_another_file_at_the_place_is_kept(self) -> None:
        self.announce()
        self.place.parent.mkdir(parents=True)
        self.place.write_text("someone else's")
        state, reason = self.settled()
        assert state is EntryState.LEFT
        assert "Another file is here" in reason
        assert self.place.read_text() == "someone else's"
        assert self.photo.path.read_text() == "picture"

    def test_a_file_of_the_same_size_is_another_file_too(self) -> None:
        self.announce()
        self.place.parent.mkdir(parents=True)
        self.place.write_text("erutcip")
        assert self.settled()[0] is EntryState.LEFT
        assert len(self.shelf.contents()) == 2

    def test_a_new_file_at_the_old_place_is_kept(self) -> None:
        self.announce(step="placed")
        self.photo.path.write_text("a newcomer")
        state, reason = self.settled()
        assert state is EntryState.DONE
        assert "Another file is here now" in reason
        assert len(self.shelf.contents()) == 2
        assert self.shelf.known(self.photo).path == self.place

    def test_two_files_that_both_are_others_are_kept(self) -> None:
        self.announce()
        self.photo.path.write_text("edited by the person")
        self.place.parent.mkdir(parents=True)
        self.place.write_text("someone else's")
        state, reason = self.settled()
        assert state is EntryState.DOUBT
        assert "both are kept" in reason
        assert len(self.shelf.contents()) == 2
        assert self.shelf.undo().batch is None

    def test_another_file_alone_at_the_place_is_not_taken_for_ours(self) -> None:
        self.announce()
        self.photo.path.unlink()
        self.place.parent.mkdir(parents=True)
        self.place.write_text("someone else's")
        state, reason = self.settled()
        assert state is EntryState.DOUBT
        assert "not the file" in reason
        assert self.place.exists()

    def test_a_file_found_by_its_bytes_after_the_disk_was_mounted_anew(self) -> None:
        self.announce(step="placed")
        data = self.place.read_bytes()
        self.place.unlink()
        self.place.write_bytes(data)
        assert self.settled() == (EntryState.DONE, "")

    def test_a_photo_that_was_edited_where_it_was_stays(self) -> None:
        self.announce()
        self.photo.path.write_text("edited")
        assert self.settled() == (EntryState.LEFT, "")

    def test_a_file_at_neither_place_is_told_of(self) -> None:
        self.announce(step="placed")
        self.place.unlink()
        state, reason = self.settled()
        assert state is EntryState.DOUBT
        assert "neither here nor at its place" in reason
        assert self.shelf.journal.batches()[0].files == 1
        assert self.settled() == (EntryState.DOUBT, ""), "told once"
        self.place.parent.mkdir(parents=True)
        self.place.write_text("picture")
        assert self.settled() == (EntryState.DONE, "")

    @pytest.mark.parametrize("undoing", [False, True])
    def test_a_file_in_a_folder_that_was_renamed_meanwhile_is_found(self, *, undoing: bool) -> None:
        if undoing:
            self.shelf.file_as("Dogs", self.photo)
            with pytest.raises(Interruption):
                self.shelf.undo(checkpoint=KillAt("announced"))
        else:
            self.announce(step="placed")
        self.place.parent.rename(self.place.parent.with_name("Hounds"))
        assert self.settled() == (EntryState.DONE, "")
        assert self.shelf.undo().restored == 1

    def test_a_place_that_cannot_be_looked_at_is_not_taken_for_empty(self) -> None:
        self.announce(step="placed")
        self.place.rename(self.shelf.root / "aside.jpg")
        self.place.parent.rmdir()
        self.place.parent.symlink_to(self.place.parent)
        state, reason = self.settled()
        assert state is EntryState.INTENDED
        assert "could not be settled" in reason

    def test_a_photo_that_was_filed_elsewhere_while_a_card_was_away_is_settled(self) -> None:
        self.shelf.system = card = Card(self.shelf.root / "card")
        card.far.mkdir()
        self.shelf.destination = card.far / "sorted"
        self.announce()
        card.pull()
        self.shelf.destination = self.shelf.root / "sorted"
        self.shelf.file_as("Cats", self.photo)
        card.put_back()
        assert self.settled() == (EntryState.LEFT, "")
        assert self.shelf.undo().restored == 1

    def test_an_unfinished_copy_is_removed_while_its_original_is_there(self) -> None:
        self.announce()
        partial = partial_name(self.photo.path, self.place)
        partial.parent.mkdir(parents=True)
        partial.write_text("pict")
        assert self.settled() == (EntryState.LEFT, "")
        assert not self.shelf.destination.exists()

    def test_an_unfinished_copy_whose_original_was_edited_is_kept(self) -> None:
        self.announce()
        partial = partial_name(self.photo.path, self.place)
        partial.parent.mkdir(parents=True)
        partial.write_text("pict")
        self.photo.path.write_text("edited")
        assert self.settled() == (EntryState.LEFT, "")
        assert partial.exists()

    def test_an_unfinished_copy_whose_original_is_gone_is_kept_and_told_of(self) -> None:
        self.announce()
        partial = partial_name(self.photo.path, self.place)
        partial.parent.mkdir(parents=True)
        self.photo.path.rename(partial)
        state, reason = self.settled()
        assert state is EntryState.DOUBT
        assert str(partial) in reason
        assert partial.read_text() == "picture"

    def test_a_drive_that_is_away_is_looked_for_again(self) -> None:
        self.shelf.system = card = Card(self.shelf.root / "card")
        card.far.mkdir()
        self.shelf.destination = card.far / "sorted"
        self.place = self.shelf.destination / "Dogs" / "a.jpg"
        self.announce(step="removed")
        for leave_mount_point in (True, False):
            card.pull(leave_mount_point=leave_mount_point)
            state, reason = self.settled()
            assert state is EntryState.INTENDED
            assert "is not connected. 1 file waits" in reason
            card.put_another_in()
            assert self.settled()[0] is EntryState.INTENDED
            assert self.shelf.journal.batches()[0].state is BatchState.UNFINISHED
            assert self.shelf.recover().kept == 1
            if leave_mount_point:
                card.put_back()
        card.put_back()
        assert self.settled() == (EntryState.DONE, "")
        assert self.shelf.undo().restored == 1

    def test_a_disk_that_cannot_be_read_is_looked_at_again(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.announce()
        self.place.parent.mkdir(parents=True)
        self.place.write_text("erutcip")
        self.shelf.system = FaultySystem(errno.EIO, lambda *_: False)

        def broken(path: Path) -> object:
            raise OSError(errno.EIO, "broken", str(path))

        monkeypatch.setattr("photoclust.filing.recover.digest_of", broken)
        state, reason = self.settled()
        assert state is EntryState.INTENDED
        assert "disk reported an error" in reason

    def test_an_empty_file_that_was_there_before_is_nobodys_reservation(self) -> None:
        self.announce()
        self.place.parent.mkdir(parents=True)
        self.place.touch()
        os.utime(self.place, ns=(1, 1))
        state, reason = self.settled()
        assert state is EntryState.LEFT
        assert "Another file is here" in reason
        assert self.place.exists()

    def test_two_names_for_one_entry_lose_none(self) -> None:
        """As on a case-insensitive disk: the old and the new path are the same name."""
        self.announce()
        self.place.parent.parent.mkdir(parents=True)
        self.place.parent.symlink_to(self.photo.path.parent)
        assert self.settled()[0] is EntryState.DONE
        assert self.photo.path.read_text() == "picture"

    def test_a_copy_whose_original_is_gone_is_known_by_its_digest(self) -> None:
        self.announce(Mode.COPY, step="published")
        self.photo.path.unlink()
        assert self.settled() == (EntryState.DONE, "")
        assert self.place.read_text() == "picture"

    def test_a_copy_that_is_another_file_is_kept(self) -> None:
        self.announce(Mode.COPY)
        self.place.parent.mkdir(parents=True)
        self.place.write_text("someone else's")
        state, reason = self.settled()
        assert state is EntryState.LEFT
        assert "was not filed" in reason
        assert len(self.shelf.contents()) == 2

    def test_a_copied_sidecar_whose_original_is_gone_is_kept_too(self) -> None:
        sidecar = self.shelf.file("a.xmp", "settings")
        self.announce(Mode.COPY)
        sidecar.unlink()
        self.place.parent.mkdir(parents=True)
        self.place.with_suffix(".xmp").write_text("settings")
        self.shelf.recover()
        states = [entry.state for entry in self.shelf.journal.entries(1)]
        assert states == [EntryState.LEFT, EntryState.LEFT]
        assert self.place.with_suffix(".xmp").exists()

    def test_an_undone_copy_in_a_renamed_folder_counts_as_there(self) -> None:
        self.shelf.file_as("Dogs", self.photo, mode=Mode.COPY)
        with pytest.raises(Interruption):
            self.shelf.undo(checkpoint=KillAt("announced"))
        self.shelf.destination.rename(self.shelf.root / "renamed")
        assert self.settled() == (EntryState.DONE, "")
        assert self.shelf.undo().restored == 1
        assert self.shelf.contents().keys() == {"in/a.jpg"}
        assert not (self.shelf.root / "renamed").exists()

    def test_an_undone_copy_on_a_drive_that_is_away_is_looked_for_again(self) -> None:
        self.shelf.system = card = Card(self.shelf.root / "card")
        card.far.mkdir()
        self.shelf.destination = card.far / "sorted"
        self.shelf.file_as("Dogs", self.photo, mode=Mode.COPY)
        with pytest.raises(Interruption):
            self.shelf.undo(checkpoint=KillAt("announced"))
        card.pull()
        assert self.settled()[0] is EntryState.UNDOING
        card.put_back()
        assert self.settled() == (EntryState.DONE, "")
        assert self.shelf.undo().restored == 1

    def test_a_sidecar_edited_before_it_went_back_is_welcome(self) -> None:
        sidecar = self.shelf.file("a.xmp", "3 stars")
        self.shelf.file_as("Dogs", self.photo)
        self.place.with_suffix(".xmp").write_text("5 whole stars")
        with pytest.raises(Interruption):
            self.shelf.undo(checkpoint=KillAt("placed", 2))
        self.shelf.recover()
        assert sidecar.read_text() == "5 whole stars"
        assert {e.state for e in self.shelf.journal.entries(1)} == {EntryState.UNDONE}

    def test_a_pair_that_cannot_be_completed_is_told_of(self) -> None:
        self.shelf.file("a.xmp", "settings")
        self.announce(step="placed")
        self.shelf.system = FaultySystem(errno.EACCES, lambda _, path: path.name == "a.xmp")
        result = self.shelf.recover()
        assert "no permission" in result.problems[0].reason
        states = [entry.state for entry in self.shelf.journal.entries(1)]
        assert states == [EntryState.DONE, EntryState.LEFT]
        assert len(self.shelf.contents()) == 2

    def test_a_sidecar_is_known_by_its_size_and_time_on_another_disk(self) -> None:
        self.shelf.file("a.xmp", "settings")
        self.shelf.system = TwoDisks(self.shelf.destination)
        self.announce(step="copied")
        sidecar = self.photo.path.with_suffix(".xmp")
        os.utime(sidecar, ns=(1, sidecar.stat().st_mtime_ns + 1))
        self.shelf.recover()
        states = {entry.state for entry in self.shelf.journal.entries(1)}
        assert states == {EntryState.DONE}
        assert len(self.shelf.contents()) == 2


class KillAt:
    """A checkpoint that ends the job the `count`-th time at `step`, for good."""

    def __init__(self, step: str, count: int = 1) -> None:
        self._step = step
        self._left = count

    def __call__(self, step: str) -> None:
        self._left -= step == self._step
        if self._left <= 0:
            raise Interruption(step)


def test_on_a_disk_that_numbers_no_files_two_are_not_one(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.system = FatSystem()
    photo = shelf.photo("a.jpg", "the picture")
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", photo, checkpoint=interrupted_at("reserved"))
    place = shelf.destination / "Dogs" / "a.jpg"
    place.touch()

    def without_number(cls: type[FileIdentity], status: os.stat_result) -> FileIdentity:
        return FileIdentity(status.st_dev, 0, status.st_size, status.st_mtime_ns)

    monkeypatch.setattr(FileIdentity, "from_stat", classmethod(without_number))
    shelf.recover()
    assert shelf.contents() == {"in/a.jpg": b"the picture"}
    assert shelf.known(photo).path == photo.path
