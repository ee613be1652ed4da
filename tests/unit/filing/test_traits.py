"""Permissions, times, tags and access lists across disks: each by itself, told, and given back."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from photoclust.core.photo import Photo
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.losses import in_words, remark, would_lose
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.traits import Keeps, NoTraits
from photoclust.filing.traits import (
    NOTHING,
    Loss,
    Traits,
    decode_traits,
    encode_traits,
    give_traits,
    read_traits,
)
from photoclust.store.journal.records import Mode
from tests.helpers.mounts import fat_disk
from tests.helpers.old_library import to_format_5
from tests.helpers.shelf import Interruption, KillSwitch, Shelf, acting_at, interrupted_at
from tests.helpers.traits import (
    ACCESS_LIST,
    LossyDisk,
    access_list,
    adorn,
    second_disk,
    whole,
)

TIME_NS = 1_600_000_001_234_567_891
ACCESS = this_system().traits


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    with second_disk(tmp_path) as folder:
        yield folder


def adorned(shelf: Shelf, name: str = "a.jpg") -> Path:
    """A photo with everything that a disk may not hold."""
    path = shelf.file(name, name.encode() * 1000)
    path.chmod(0o640)
    adorn(path, {"user.tag": b"dog", "user.rating": b"\0\xff5", ACCESS_LIST: access_list(1234)})
    os.utime(path, ns=(1_500_000_000_000_000_000, TIME_NS))
    return path


def test_everything_goes_along_to_a_disk_that_holds_it(tmp_path: Path, memory: Path) -> None:
    shelf = Shelf(tmp_path, memory / "sorted")
    path = adorned(shelf)
    had = whole(path, ACCESS)
    plan = shelf.plan([("A", [shelf.read(path)])])
    result = shelf.carry_out(plan)
    there = shelf.destination / "A" / "a.jpg"
    if ACCESS.keeps(memory) == Keeps():
        assert plan.notes == result.notes == ()
        assert whole(there, ACCESS) == had
        assert not shelf.journal.traits.of(1)
    assert not shelf.undo().problems
    assert whole(path, ACCESS) == had
    shelf.library.close()


def test_an_attribute_that_does_not_fit_costs_no_other(tmp_path: Path, memory: Path) -> None:
    # Memory takes 64 KB in an attribute, ext4 one block of a disk.
    shelf = Shelf(memory, tmp_path / "sorted")
    path = adorned(shelf)
    adorn(path, {"user.large": b"x" * 60_000})
    had = whole(path, ACCESS)
    result = shelf.file_as("A", shelf.read(path))
    there = whole(shelf.destination / "A" / "a.jpg", ACCESS)
    if there == had:
        pytest.skip("this disk takes large attributes")
    kept = {n: v for n, v in had.attributes.items() if n != "user.large"}
    assert there == replace(had, attributes=kept)
    (note,) = result.notes
    assert "Tags and other attributes are not kept (1 of the files)." in note
    assert not shelf.undo().problems
    assert whole(path, ACCESS) == had
    assert not shelf.journal.traits.of(1)
    shelf.redo()
    assert whole(shelf.destination / "A" / "a.jpg", ACCESS) == replace(had, attributes=kept)
    shelf.reopen()
    shelf.undo()
    assert whole(path, ACCESS) == had
    shelf.library.close()


def make_album(shelf: Shelf) -> dict[Path, Photo]:
    """A photo with everything, a pair of hard links, a sparse clip and its photo."""
    path = adorned(shelf)
    first = shelf.file("b.jpg", b"b" * 5000)
    first.chmod(0o600)
    os.link(first, first.with_name("c.jpg"))
    photo = shelf.file("d.jpg", b"d" * 5000)
    with (shelf.folder / "d.mov").open("wb") as clip:
        clip.write(b"film" * 1000)
        clip.seek(1 << 20)
        clip.write(b"more film")
        clip.truncate(3 << 20)
    return {p: shelf.read(p) for p in (path, first, first.with_name("c.jpg"), photo)}


def test_what_exfat_does_not_hold_is_told_once_and_comes_back(tmp_path: Path) -> None:
    with fat_disk(tmp_path / "fat", tmp_path / "image") as disk:
        shelf = Shelf(tmp_path, disk / "sorted")
        photos = make_album(shelf)
        files = [*photos, shelf.folder / "d.mov"]
        had = {path: whole(path, ACCESS) for path in files}
        before = sorted(p.name for p in disk.iterdir())
        plan = shelf.plan([("A", [*photos.values()])])
        assert sorted(p.name for p in disk.iterdir()) == before
        (note,) = plan.notes
        for told in (
            "Permissions and owners are not kept (5 of the files).",
            "Access lists are not kept (1 of the files).",
            "Tags and other attributes are not kept (1 of the files).",
            "Times are kept less exactly",
            "Hard links become files of their own (2 of the files).",
            "undo gives it back.",
        ):
            assert told in note
        result = shelf.carry_out(plan)
        assert result.notes == plan.notes
        assert not result.problems
        undone = shelf.undo()
        assert (undone.restored, undone.kept, undone.problems) == (5, 0, ())
        assert {path: whole(path, ACCESS) for path in files} == had
        assert (shelf.folder / "b.jpg").samefile(shelf.folder / "c.jpg")
        # All that stays in the journal is which names belong together.
        rows = map(decode_traits, shelf.journal.traits.of(1).values())
        assert [replace(row, twins=None) for row in rows] == [NOTHING, NOTHING]
        shelf.library.close()


def test_a_kill_at_any_step_costs_no_permission_and_no_tag(tmp_path: Path) -> None:
    with fat_disk(tmp_path / "fat", tmp_path / "image") as disk:
        position = 0
        while True:
            position += 1
            shelf = Shelf(tmp_path / str(position), disk / str(position))
            path = adorned(shelf)
            had = whole(path, ACCESS)
            plan = shelf.plan([("A", [shelf.read(path)])])
            switch = KillSwitch(position)
            try:
                shelf.carry_out(plan, checkpoint=switch)
            except Interruption:
                shelf.reopen()
                shelf.recover()
            else:
                shelf.library.close()
                break
            shelf.undo()
            assert whole(path, ACCESS) == had, position
            shelf.library.close()
        assert position > 8


@pytest.fixture
def lossy(tmp_path: Path, memory: Path) -> Iterator[Shelf]:
    """A shelf whose photos go to a disk that takes no "user.tag"."""
    shelf = Shelf(tmp_path, memory / "sorted")
    shelf.system = LossyDisk(memory, frozenset({"user.tag"}))
    yield shelf
    shelf.library.close()


BOTH = {"user.tag": b"dog", "user.label": b"red"}


def tagged(shelf: Shelf, name: str = "a.jpg") -> Photo:
    photo = shelf.photo(name)
    adorn(photo.path, BOTH)
    return photo


def tags(shelf: Shelf, path: Path) -> dict[str, bytes]:
    return shelf.system.traits.attributes(path)


@pytest.mark.parametrize("way", ["file", "undo", "redo"])
def test_a_kill_on_any_way_loses_no_tag(lossy: Shelf, way: str) -> None:
    photo = tagged(lossy)
    for step in ("published", "copied", "removed", "before marks", "after marks"):
        plan = lossy.plan([("A", [photo])])
        ways: dict[str, Callable[..., object]] = {
            "file": partial(lossy.carry_out, plan),
            "undo": lossy.undo,
            "redo": lossy.redo,
        }
        if way != "file":
            lossy.carry_out(plan)
        if way == "redo":
            lossy.undo()
        with pytest.raises(Interruption):
            ways[way](checkpoint=interrupted_at(step))
        lossy.reopen()
        lossy.recover()
        filed = lossy.destination / "A" / "a.jpg"
        if filed.exists():
            assert tags(lossy, filed) == {"user.label": b"red"}
            lossy.undo()
        assert tags(lossy, photo.path) == BOTH


def test_a_file_that_cannot_be_looked_at_after_a_kill_keeps_what_was_announced(
    lossy: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tagged(lossy)
    plan = lossy.plan([("A", [photo])])
    with pytest.raises(Interruption):
        lossy.carry_out(plan, checkpoint=interrupted_at("removed"))

    def fails(path: Path) -> dict[str, bytes]:
        raise PermissionError(path)

    with monkeypatch.context() as patch:
        patch.setattr(lossy.system.traits, "attributes", fails)
        lossy.recover()
    assert lossy.journal.traits.of(1)
    lossy.undo()
    assert tags(lossy, photo.path) == BOTH


def test_a_time_that_was_lost_comes_back_unless_the_file_was_written_since() -> None:
    lost = Traits(mtime_ns=5, mtime_there_ns=4)
    assert lost.over(Traits(mtime_ns=4)).mtime_ns == 5
    assert lost.over(Traits(mtime_ns=1_000_000_000)).mtime_ns == 5
    assert lost.over(Traits(mtime_ns=9_000_000_000)).mtime_ns == 9_000_000_000
    assert Traits(mtime_ns=5).missing_in(Traits(mtime_ns=4)) == lost


def test_traits_are_written_down_and_read_again() -> None:
    traits = Traits(0o640, (1, 2), 3, 4, 5, 6, {"user.\udcff": b"\0\xff"}, (7, 1 << 63), holes=True)
    assert decode_traits(encode_traits(traits)) == traits
    assert decode_traits(encode_traits(NOTHING)) == NOTHING
    assert encode_traits(NOTHING) == b"{}"


class Stubborn(NoTraits):
    """A system that tells of birth and flags, and notes what it is asked to set."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def birth_ns(self, status: os.stat_result) -> int | None:
        return 7

    def set_birth(self, path: Path, birth_ns: int) -> None:
        self.asked.append(("birth", birth_ns))

    def flags(self, status: os.stat_result) -> int | None:
        return 0

    def set_flags(self, path: Path, flags: int) -> None:
        self.asked.append(("flags", flags))


def test_birth_flags_and_owner_are_given_each_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    access = Stubborn()
    wanted = Traits(owner=(os.getuid() + 1, os.getgid()), birth_ns=5, flags=1)
    give_traits(file, wanted, 0, access)
    assert access.asked == [("flags", 1), ("birth", 5)]
    lacking = wanted.missing_in(read_traits(file, access))
    assert lacking.kinds(access) >= {Loss.TIMES, Loss.FLAGS}


def test_a_system_without_traits_has_none(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    access = NoTraits()
    access.set_attribute(file, "a", b"")
    access.drop_attribute(file, "a")
    access.set_birth(file, 1)
    access.set_flags(file, 1)
    seen = read_traits(file, access)
    assert (seen.attributes, seen.birth_ns, seen.flags) == ({}, None, None)
    assert not access.is_access_list("a")
    assert access.keeps(tmp_path) == Keeps()


def test_an_access_list_that_the_folder_hands_on_does_not_stay(
    tmp_path: Path, memory: Path
) -> None:
    shelf = Shelf(memory, tmp_path / "sorted")
    shelf.destination.mkdir()
    adorn(shelf.destination, {"system.posix_acl_default": access_list(1234)})
    photo = shelf.photo("a.jpg")
    shelf.file_as("A", photo)
    filed = shelf.destination / "A" / "a.jpg"
    assert ACCESS_LIST not in os.listxattr(filed)
    assert stat.S_IMODE(filed.stat().st_mode) == stat.S_IMODE(0o666 & ~_umask())
    shelf.library.close()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_hard_links_that_travel_together_stay_one_file(tmp_path: Path, memory: Path) -> None:
    shelf = Shelf(tmp_path, memory / "sorted")
    first = shelf.file("a.jpg", b"photo")
    os.link(first, shelf.folder / "b.jpg")
    photos = [shelf.read(p) for p in (first, shelf.folder / "b.jpg")]
    plan = shelf.plan([("A", photos)])
    assert not plan.notes
    assert not shelf.carry_out(plan).notes
    assert (shelf.destination / "A/a.jpg").samefile(shelf.destination / "A/b.jpg")
    assert not shelf.undo().problems
    assert first.samefile(shelf.folder / "b.jpg")
    shelf.library.close()


def test_a_hard_link_whose_other_name_stays_is_told(tmp_path: Path, memory: Path) -> None:
    shelf = Shelf(tmp_path, memory / "sorted")
    first = shelf.file("a.jpg", b"photo")
    os.link(first, shelf.root / "elsewhere.jpg")
    plan = shelf.plan([("A", [shelf.read(first)])])
    told = "Hard links become files of their own (1 of the files)."
    assert plan.notes[0].endswith(told)
    assert shelf.carry_out(plan).notes == plan.notes
    assert not shelf.undo().problems
    shelf.library.close()


def linked(shelf: Shelf) -> list[Photo]:
    first = shelf.file("a.jpg", b"photo")
    os.link(first, shelf.folder / "b.jpg")
    shelf.system = LossyDisk(shelf.destination, frozenset())
    return [shelf.read(p) for p in (first, shelf.folder / "b.jpg")]


def test_a_name_taken_in_the_instant_before_the_second_link(shelf: Shelf) -> None:
    photos = linked(shelf)
    taken = shelf.destination / "A" / "b.jpg"
    real = shelf.system.hard_link

    def hard_link(source: Path, destination: Path) -> None:
        if destination == taken:
            taken.write_bytes(b"other")
        real(source, destination)

    shelf.system.hard_link = hard_link  # type: ignore[method-assign]
    result = shelf.file_as("A", *photos)
    assert not result.problems
    assert taken.read_bytes() == b"other"
    assert (shelf.destination / "A/a.jpg").samefile(shelf.destination / "A/b (2).jpg")


def test_a_second_name_whose_first_was_changed_becomes_a_file_of_its_own(shelf: Shelf) -> None:
    photos = linked(shelf)
    first = shelf.destination / "A" / "a.jpg"
    change = acting_at("removed", lambda: first.write_bytes(b"edited"))
    result = shelf.file_as("A", *photos, checkpoint=change)
    assert not result.problems
    assert (shelf.destination / "A/b.jpg").read_bytes() == b"photo"
    assert first.read_bytes() == b"edited"


def test_a_second_name_that_is_swapped_while_it_is_linked_stays(shelf: Shelf) -> None:
    photos = linked(shelf)
    second = photos[1].path

    def swap() -> None:
        second.unlink()
        second.write_bytes(b"another photo")

    result = shelf.file_as("A", *photos, checkpoint=acting_at("linked", swap))
    assert [problem.path for problem in result.problems] == [second]
    assert second.read_bytes() == b"another photo"
    assert not (shelf.destination / "A/b.jpg").exists()


def test_a_disk_that_takes_no_tags_is_told_by_plan_and_result(lossy: Shelf) -> None:
    photos = [tagged(lossy), lossy.photo("b.jpg")]
    lossy.system.traits.refused |= BOTH.keys()  # type: ignore[attr-defined]
    plan = lossy.plan([("A", photos)])
    (note,) = plan.notes
    assert "Tags and other attributes are not kept (1 of the files)." in note
    assert lossy.carry_out(plan).notes == plan.notes


def test_what_cannot_be_given_back_is_one_problem(shelf: Shelf) -> None:
    shelf.system = LossyDisk(shelf.folder, frozenset({"user.tag"}))
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    shelf.file_as("A", *photos)
    for name in ("a.jpg", "b.jpg"):
        adorn(shelf.destination / "A" / name, {"user.tag": b"new"})
    undone = shelf.undo()
    assert (undone.restored, undone.kept) == (2, 0)
    (problem,) = undone.problems
    assert "Tags and other attributes are not kept (2 of the files)." in problem.reason
    # The journal keeps them all the same: done again, the files have them once more.
    shelf.redo()
    assert tags(shelf, shelf.destination / "A" / "a.jpg") == {"user.tag": b"new"}


@pytest.mark.parametrize(
    ("traits", "there", "lost"),
    [
        (Traits(mode=0o640), Keeps(permissions=False), {Loss.PERMISSIONS}),
        (Traits(mtime_ns=3), Keeps(time_ns=2), {Loss.TIMES}),
        (Traits(mtime_ns=4), Keeps(time_ns=2), set()),
        (Traits(attributes={"user.a": b""}), Keeps(attributes=False), {Loss.ATTRIBUTES}),
        (Traits(attributes={"user.a": b""}), Keeps(access_lists=False), set()),
        (Traits(holes=True), Keeps(holes=False), {Loss.HOLES}),
        (Traits(twins=(1, 2)), Keeps(hard_links=False), {Loss.HARD_LINKS}),
    ],
)
def test_what_a_disk_would_not_hold(traits: Traits, there: Keeps, lost: set[Loss]) -> None:
    assert would_lose(traits, Keeps(), there, NoTraits()) == lost
    assert would_lose(traits, there, Keeps(), NoTraits()) == set()


def test_losses_in_words() -> None:
    place = Path("/card")
    assert remark({}, place, Mode.MOVE) == ""
    assert remark({Loss.FLAGS: 1}, place, Mode.COPY).endswith("The originals keep it.")
    assert "Owners are not kept (2 of the files)." in in_words({Loss.OWNER: 2})
    assert in_words({Loss.OWNER: 1, Loss.PERMISSIONS: 1}).count("wners") == 1


def test_keepsakes_of_files_that_are_gone_or_on_no_known_disk(shelf: Shelf) -> None:
    shelf.system = LossyDisk(shelf.destination, frozenset())
    photo = shelf.photo("a.jpg")
    shelf.file_as("A", photo)
    (entry,) = shelf.journal.entries(1)
    far = entry.intent._replace(identity=entry.intent.identity._replace(dev=99))
    keepsakes = Keepsakes(shelf.journal, 1, shelf.system.traits)
    keepsakes.announce([entry._replace(intent=far), entry._replace(mode=Mode.COPY)])
    assert not shelf.journal.traits.of(1)
    lost = entry._replace(intent=far._replace(source=Path("nowhere") / "a.jpg"))
    keepsakes.announce([lost], going_back=True)
    assert shelf.journal.traits.of(1)


def test_what_a_copy_has_already_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    adorn(file, {"user.same": b"1", "user.other": b"2"})
    give_traits(file, Traits(attributes={"user.same": b"1", "user.new": b"3"}), 0, ACCESS)
    found = ACCESS.attributes(file)
    assert found == {"user.same": b"1", "user.other": b"2", "user.new": b"3"}


def test_a_disk_that_cannot_say_where_holes_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    with file.open("wb") as writer:
        writer.truncate(1 << 20)
    if not read_traits(file, ACCESS).holes:
        pytest.skip("this disk keeps no holes")

    def fails(descriptor: int, position: int, how: int) -> int:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "lseek", fails)
    assert not read_traits(file, ACCESS).holes


def test_a_filing_of_a_library_that_knew_no_traits_goes_back(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("A", photo)
    path = shelf.library.database.path
    shelf.library.close()
    with closing(sqlite3.connect(path)) as file:
        to_format_5(file)
        file.execute("DROP TABLE filing_traits")
        file.execute("DROP INDEX filing_entries_by_source")
        file.execute("PRAGMA user_version=3")
    shelf.reopen()
    assert shelf.undo().restored == 1
    assert photo.path.read_bytes() == b"a.jpg"
