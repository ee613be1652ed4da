"""One file: carried whole, or not at all, and nothing is ever replaced."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photoclust.core.photo import Digest, FileIdentity
from photoclust.filing.acts import Acts, Checkpoint, Expected, no_checkpoint
from photoclust.filing.copying import partial_name
from photoclust.filing.refusals import Refusal
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from tests.helpers.mounts import fat_disk, small_disk
from tests.helpers.shelf import FatSystem, FaultySystem, LinkingSystem, TwoDisks, acting_at

DATA = b"the only copy of a family photo" * 1000


class Place:
    """A file at `source`, and a place for it."""

    def __init__(self, folder: Path) -> None:
        (folder / "from").mkdir()
        (folder / "to").mkdir()
        self.source = folder / "from" / "a.jpg"
        self.destination = folder / "to" / "a.jpg"
        self.source.write_bytes(DATA)
        os.utime(self.source, ns=(1_000_000_000, 1_234_567_890))
        self.source.chmod(0o640)
        self.digest = Digest(hashlib.sha256(DATA).digest())
        self.identity = FileIdentity.from_stat(os.lstat(self.source))
        self.partial = partial_name(self.source, self.destination)

    @property
    def expected(self) -> Expected:
        return Expected(self.identity, self.digest)

    def relocate(
        self, system: System | None = None, checkpoint: Checkpoint = no_checkpoint
    ) -> object:
        acts = Acts(system or this_system(), checkpoint)
        return acts.relocate(self.source, self.destination, self.expected)

    def assert_untouched(self) -> None:
        assert self.source.read_bytes() == DATA
        assert not self.partial.exists()

    def assert_moved(self) -> None:
        assert not self.source.exists()
        assert self.destination.read_bytes() == DATA
        status = self.destination.stat()
        assert status.st_mtime_ns == 1_234_567_890
        assert status.st_mode & 0o777 == 0o640
        assert status.st_nlink == 1
        assert sorted(p.name for p in self.destination.parent.iterdir()) == ["a.jpg"]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def systems(place: Place) -> dict[str, System]:
    far = place.destination.parent
    return {
        "exclusive rename": this_system(),
        "links": LinkingSystem(),
        "reservation": FatSystem(),
        "another disk": TwoDisks(far),
        "another disk over NFS": TwoDisks(far, LinkingSystem()),
        "another disk with FAT": TwoDisks(far, FatSystem()),
    }


ROADS = [
    "exclusive rename",
    "links",
    "reservation",
    "another disk",
    "another disk over NFS",
    "another disk with FAT",
]


@pytest.mark.parametrize("road", ROADS)
def test_every_road_moves_the_file_whole(place: Place, road: str) -> None:
    place.relocate(systems(place)[road])
    place.assert_moved()


@pytest.mark.parametrize("road", ROADS)
def test_no_road_replaces_anything(place: Place, road: str) -> None:
    place.destination.write_bytes(b"someone else's")
    with pytest.raises(FileExistsError):
        place.relocate(systems(place)[road])
    place.assert_untouched()
    assert place.destination.read_bytes() == b"someone else's"


@pytest.mark.parametrize("road", ROADS)
def test_no_road_follows_a_link_at_the_destination(place: Place, road: str) -> None:
    elsewhere = place.destination.parent / "elsewhere"
    place.destination.symlink_to(elsewhere)
    with pytest.raises(FileExistsError):
        place.relocate(systems(place)[road])
    place.assert_untouched()
    assert not elsewhere.exists()


def test_a_real_other_disk(tmp_path: Path) -> None:
    place = Place(tmp_path)
    with small_disk(tmp_path / "disk", "1m") as disk:
        place.destination = disk / "a.jpg"
        place.partial = partial_name(place.source, place.destination)
        arrival = place.relocate()
        place.assert_moved()
        assert getattr(arrival, "digest", None) == place.digest


def test_a_real_fat_disk(tmp_path: Path) -> None:
    with fat_disk(tmp_path / "disk", tmp_path / "image") as disk:
        for system in (this_system(), FatSystem()):
            folder = disk / type(system).__name__
            folder.mkdir()
            place = Place(folder)
            place.destination.with_name("A.JPG").write_text("someone else's")
            with pytest.raises(FileExistsError):
                place.relocate(system)
            place.destination.unlink()
            place.relocate(system)
            assert place.destination.read_bytes() == DATA
            assert not place.source.exists()


def test_extended_attributes_travel_to_another_disk(place: Place) -> None:
    try:
        os.setxattr(place.source, "user.rating", b"5")
    except OSError:
        pytest.skip("no extended attributes here")
    place.identity = FileIdentity.from_stat(os.lstat(place.source))
    place.relocate(TwoDisks(place.destination.parent))
    assert os.getxattr(place.destination, "user.rating") == b"5"


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root gives files away")
def test_the_owner_travels_to_another_disk(place: Place) -> None:
    os.chown(place.source, 1234, 5678)
    place.relocate(TwoDisks(place.destination.parent))
    status = place.destination.stat()
    assert (status.st_uid, status.st_gid) == (1234, 5678)
    place.assert_moved()


def test_another_identity_with_the_same_bytes_is_the_same_file(place: Place) -> None:
    os.utime(place.source, ns=(1, 1))
    Acts(this_system()).relocate(place.source, place.destination, place.expected)
    assert place.destination.read_bytes() == DATA


@pytest.mark.parametrize(
    ("change", "digest_known"),
    [
        (lambda p: p.write_bytes(DATA[::-1]), True),
        (lambda p: p.write_bytes(DATA + b"!"), True),
        (lambda p: os.utime(p, ns=(1, 1)), False),
    ],
)
def test_a_changed_file_is_not_moved(
    place: Place, change: Callable[[Path], object], *, digest_known: bool
) -> None:
    change(place.source)
    now = place.source.read_bytes()
    expected = Expected(place.identity, place.digest if digest_known else None)
    with pytest.raises(Refusal, match="changed"):
        Acts(this_system()).relocate(place.source, place.destination, expected)
    assert place.source.read_bytes() == now
    assert not place.destination.exists()


def test_any_regular_file_will_do_where_nothing_is_expected(place: Place) -> None:
    place.source.write_bytes(b"edited")
    acts = Acts(this_system())
    acts.relocate(place.source, place.destination, Expected(None, None))
    assert place.destination.read_bytes() == b"edited"


def test_a_file_that_is_gone_or_no_file_is_refused(place: Place) -> None:
    place.source.unlink()
    with pytest.raises(Refusal, match="no longer there"):
        place.relocate()
    place.source.symlink_to(place.destination)
    with pytest.raises(Refusal, match="ordinary"):
        place.relocate()
    place.source.unlink()
    place.source.parent.rmdir()
    place.source.parent.write_text("a file now")
    with pytest.raises(Refusal, match="no longer there"):
        place.relocate()


def test_another_file_that_slips_in_at_the_last_instant_is_put_back(place: Place) -> None:
    def swap() -> None:
        place.source.unlink()
        place.source.write_bytes(b"a newcomer")

    with pytest.raises(Refusal, match="changed"):
        place.relocate(checkpoint=acting_at("verified", swap))
    assert place.source.read_bytes() == b"a newcomer"
    assert not place.destination.exists()


def test_a_newcomer_that_cannot_be_put_back_is_told_of(place: Place) -> None:
    def checkpoint(step: str) -> None:
        if step == "verified":
            place.source.unlink()
            place.source.write_bytes(b"a newcomer")
        if step == "placed":
            place.source.write_bytes(b"and another")

    with pytest.raises(Refusal, match=r"that one is now at .*a\.jpg"):
        place.relocate(checkpoint=checkpoint)
    assert place.destination.read_bytes() == b"a newcomer"
    assert place.source.read_bytes() == b"and another"


def test_a_file_written_to_while_it_is_copied_is_not_moved(place: Place) -> None:
    system = TwoDisks(place.destination.parent)

    def write() -> None:
        place.source.write_bytes(b"edited")

    with pytest.raises(Refusal, match="changed"):
        place.relocate(system, acting_at("written", write))
    assert place.source.read_bytes() == b"edited"
    assert list(place.destination.parent.iterdir()) == []


def test_a_file_written_to_after_it_was_copied_is_not_removed(place: Place) -> None:
    def write() -> None:
        place.source.write_bytes(b"edited")

    with pytest.raises(Refusal, match="changed"):
        place.relocate(TwoDisks(place.destination.parent), acting_at("copied", write))
    assert place.source.read_bytes() == b"edited"
    assert list(place.destination.parent.iterdir()) == []


def test_a_file_removed_while_it_was_copied_leaves_the_copy(place: Place) -> None:
    system = TwoDisks(place.destination.parent)
    place.relocate(system, acting_at("copied", place.source.unlink))
    place.assert_moved()


def test_bytes_that_changed_without_a_trace_are_noticed_by_the_digest(place: Place) -> None:
    status = place.source.stat()
    place.source.write_bytes(DATA[::-1])
    os.utime(place.source, ns=(status.st_atime_ns, status.st_mtime_ns))
    with pytest.raises(Refusal, match="changed"):
        place.relocate(TwoDisks(place.destination.parent))
    assert place.source.read_bytes() == DATA[::-1]
    assert list(place.destination.parent.iterdir()) == []


def test_a_copy_that_reads_back_differently_is_not_published(place: Place) -> None:
    def rot() -> None:
        place.partial.write_bytes(DATA[:-1] + b"?")

    with pytest.raises(Refusal, match="not the same as the original"):
        place.relocate(TwoDisks(place.destination.parent), acting_at("written", rot))
    place.assert_untouched()
    assert not place.destination.exists()


def test_a_copy_edited_as_soon_as_it_is_there_is_no_reason_to_remove_the_original(
    place: Place,
) -> None:
    def edit() -> None:
        place.destination.write_bytes(b"edited")

    with pytest.raises(Refusal, match="that one is now at"):
        place.relocate(TwoDisks(place.destination.parent), acting_at("published", edit))
    place.assert_untouched()
    assert place.destination.read_bytes() == b"edited"


def test_an_unfinished_copy_of_an_earlier_crash_is_written_anew(place: Place) -> None:
    place.partial.write_bytes(b"half")
    place.relocate(TwoDisks(place.destination.parent))
    place.assert_moved()


def test_a_source_that_cannot_be_removed_keeps_the_file_and_loses_the_copy(place: Place) -> None:
    # The sync comes right before the removal and stands for it: root may remove anything.
    faulty = FaultySystem(errno.EROFS, lambda operation, _: operation == "sync")
    with pytest.raises(OSError, match="Read-only"):
        place.relocate(TwoDisks(place.destination.parent, faulty))
    place.assert_untouched()
    assert not place.destination.exists()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    place = Place(tmp_path)
    with small_disk(tmp_path / "disk", "16k") as disk:
        place.destination = disk / "a.jpg"
        place.partial = partial_name(place.source, place.destination)
        with pytest.raises(OSError, match="No space") as caught:
            place.relocate()
        assert caught.value.errno == errno.ENOSPC
        assert list(disk.iterdir()) == []
    place.assert_untouched()


def test_a_rename_that_the_system_forbids_leaves_the_file(place: Place) -> None:
    for code in (errno.EACCES, errno.EIO):
        faulty = FaultySystem(code, lambda operation, _: operation == "rename")
        with pytest.raises(OSError, match=os.strerror(code)):
            place.relocate(faulty)
        place.assert_untouched()


def test_a_link_that_fails_for_another_reason_than_fat_is_no_reason_to_reserve(
    place: Place,
) -> None:
    faulty = FaultySystem(errno.EIO, lambda operation, _: operation == "link", LinkingSystem())
    with pytest.raises(OSError, match="Input/output"):
        place.relocate(faulty)
    place.assert_untouched()
    assert not place.destination.exists()


def test_an_old_name_that_a_network_disk_removed_in_spite_of_its_error(place: Place) -> None:
    def gone() -> None:
        place.source.unlink()

    place.relocate(LinkingSystem(), acting_at("linked", gone))
    place.assert_moved()


def test_an_old_name_that_cannot_be_removed_takes_the_new_one_back(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path == place.source:
            raise PermissionError(errno.EACCES, "not yours", str(path))
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(PermissionError):
        place.relocate(LinkingSystem())
    place.assert_untouched()
    assert not place.destination.exists()


def test_someone_who_writes_into_the_reservation_keeps_what_he_wrote(place: Place) -> None:
    def write() -> None:
        place.destination.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        place.relocate(FatSystem(), acting_at("reserved", write))
    place.assert_untouched()
    assert place.destination.read_bytes() == b"mine"


def test_a_reservation_whose_rename_fails_is_taken_back(place: Place) -> None:
    with pytest.raises(FileNotFoundError):
        place.relocate(FatSystem(), acting_at("reserved", place.source.unlink))
    assert not place.destination.exists()


def test_a_copy_leaves_the_original(place: Place) -> None:
    acts = Acts(this_system())
    arrival = acts.duplicate(place.source, place.destination, place.expected)
    place.assert_untouched()
    assert place.destination.read_bytes() == DATA
    assert place.destination.stat().st_mtime_ns == 1_234_567_890
    assert arrival.digest == place.digest


def test_a_link_is_a_second_name(place: Place) -> None:
    arrival = Acts(this_system()).link(place.source, place.destination, place.expected)
    assert place.source.samefile(place.destination)
    assert arrival.identity.inode == place.identity.inode


def test_where_no_link_can_be_made_the_refusal_says_so(place: Place) -> None:
    with pytest.raises(Refusal, match="hard link"):
        Acts(FatSystem()).link(place.source, place.destination, place.expected)
    faulty = FaultySystem(errno.EIO, lambda *_: True)
    with pytest.raises(OSError, match="Input/output"):
        Acts(faulty).link(place.source, place.destination, place.expected)


def test_a_link_to_a_newcomer_is_taken_back(place: Place) -> None:
    def swap() -> None:
        place.source.rename(place.source.with_name("old.jpg"))
        place.source.write_bytes(b"a newcomer")

    acts = Acts(this_system(), acting_at("verified", swap))
    with pytest.raises(Refusal, match="changed"):
        acts.link(place.source, place.destination, place.expected)
    assert not place.destination.exists()
    assert place.source.read_bytes() == b"a newcomer"


class TestRemovingCopies:
    """A copy may only go when the original is there, whole, and the copy is still one."""

    @pytest.fixture(autouse=True)
    def copied(self, place: Place) -> None:
        self.place = place
        self.acts = Acts(this_system())
        self.acts.duplicate(place.source, place.destination, place.expected)

    def verify(self, digest: Digest | None = None) -> FileIdentity:
        expected = Expected(self.place.identity, digest)
        return self.acts.verify_copy(self.place.destination, self.place.source, expected)

    def test_a_faithful_copy_goes(self) -> None:
        for digest in (self.place.digest, None):
            seen = self.verify(digest)
        self.acts.discard(self.place.destination, seen)
        assert not self.place.destination.exists()
        self.place.assert_untouched()

    def test_an_edited_copy_stays(self) -> None:
        self.place.destination.write_bytes(DATA[::-1])
        with pytest.raises(Refusal, match="changed since it was made"):
            self.verify(self.place.digest)
        self.place.destination.write_bytes(b"shorter")
        with pytest.raises(Refusal, match="changed since it was made"):
            self.verify(self.place.digest)

    def test_the_last_copy_stays(self) -> None:
        self.place.source.unlink()
        with pytest.raises(Refusal, match=r"original .* is gone"):
            self.verify(self.place.digest)

    def test_a_copy_of_an_original_that_was_edited_stays(self) -> None:
        status = self.place.source.stat()
        self.place.source.write_bytes(DATA[::-1])
        os.utime(self.place.source, ns=(1, status.st_mtime_ns + 1))
        with pytest.raises(Refusal, match=r"original .* was changed"):
            self.verify(self.place.digest)

    def test_a_link_goes_by_its_inode(self) -> None:
        self.place.destination.unlink()
        self.place.destination.hardlink_to(self.place.source)
        seen = self.verify()
        self.acts.discard(self.place.destination, seen)
        assert self.place.source.read_bytes() == DATA

    def test_two_ways_to_one_file_are_told_apart_from_two_links(self) -> None:
        expected = Expected(self.place.identity, self.place.digest)
        with pytest.raises(Refusal, match="reached by another path"):
            self.acts.verify_copy(self.place.source, self.place.source, expected)

    def test_a_copy_that_changes_at_the_last_instant_stays(self) -> None:
        seen = self.verify(self.place.digest)
        self.place.destination.write_bytes(b"edited")
        with pytest.raises(Refusal, match="changed"):
            self.acts.discard(self.place.destination, seen)
        assert self.place.destination.read_bytes() == b"edited"


def test_partial_names_are_hidden_and_follow_from_both_ends(tmp_path: Path) -> None:
    one = partial_name(tmp_path / "a", tmp_path / "b" / "x")
    assert one.parent == tmp_path / "b"
    assert one.name.startswith(".photoclust-")
    assert one == partial_name(tmp_path / "a", tmp_path / "b" / "x")
    assert one != partial_name(tmp_path / "c", tmp_path / "b" / "x")
