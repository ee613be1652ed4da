"""What other programs moved is found again by what it is, and undo works from where it is."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import MovePhotos, RenameCluster
from photoclust.core.folder_pattern import read_pattern
from photoclust.core.photo import Digest, FileIdentity, Photo, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.services.files.filing_session import (
    file_groups,
    plan_groups,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.services.moved.follow import follow_moved
from photoclust.services.moved.followed import Followed
from photoclust.services.moved.take import take_moves
from photoclust.store.library.library import ReadPhoto
from tests.helpers.in_step import assert_in_step
from tests.helpers.shelf import Card

GUITARS, DOGS = ClusterId(1), ClusterId(2)
NOBODY, NEVER = NullProgress(), CancelToken()


class House:
    """A library whose groups were filed, on a disk on which others are at work.

    Photos 0 to 3 are guitars, 4 and 5 are dogs, 6 is unsorted; 1 and 5 have sidecars.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.system: System = this_system()
        self.photos = root / "photos"
        self.sorted = root / "sorted"
        self.photos.mkdir(parents=True)
        for number in range(7):
            (self.photos / f"{number}.jpg").write_bytes(b"photo %d" % number)
        for number in (1, 5):
            (self.photos / f"{number}.xmp").write_bytes(b"settings %d" % number)
        self.before = self.contents(self.photos)
        self.workspace = Workspace(root / "data")
        ids = [p.id for p in self.read(sorted(self.photos.glob("*.jpg")))]
        self.workspace.library.add_folders([self.photos])
        self.session = open_session(self.workspace)
        self.session.absorb(arrival(frozenset(ids)))
        groups = (
            Cluster(GUITARS, dict.fromkeys(ids[:4], 1.0), Text("Guitars")),
            Cluster(DOGS, dict.fromkeys(ids[4:6], 1.0), Text("Dogs")),
        )
        self.session.record(Change(Text("Group"), after=groups, unsorted_out=frozenset(ids[:6])))
        self.flush()

    def read(self, paths: Sequence[Path]) -> list[Photo]:
        """Let the library know files as they are now, as reading their folder does."""
        read = [
            ReadPhoto(
                path,
                FileIdentity.from_stat(path.stat()),
                Digest(hashlib.sha256(path.read_bytes()).digest()),
            )
            for path in paths
        ]
        return self.workspace.library.store_photos(read)

    def flush(self) -> None:
        self.workspace.library.flush()

    def file(
        self,
        mode: str = "move",
        to: Path | None = None,
        only: Sequence[ClusterId] = (),
        pattern: str | None = None,
    ) -> int:
        photos = self.workspace.library.photos()
        groups = [
            FolderGroup(c, tuple((photos[p], m) for p, m in c.members.items()))
            for c in self.session.clustering.clusters.values()
            if not only or c.id in only
        ]
        wanted = None if pattern is None else read_pattern(pattern)
        plan = plan_groups(self.workspace, groups, to or self.sorted, mode, wanted)
        filed = file_groups(self.workspace, self.session, plan, NOBODY, NEVER, system=self.system)
        assert filed.problems == ()
        assert filed.batch is not None
        return filed.batch

    def look(self, where: Path | None = None, cancel: CancelToken = NEVER) -> Followed:
        """Look for what was moved, as F5 does."""
        followed = follow_moved(
            self.workspace.library,
            [self.photos],
            [self.workspace.folder],
            NOBODY,
            cancel,
            where=where,
            system=self.system,
        )
        if followed.moves:
            take_moves(self.session, self.workspace.library)
        self.flush()
        return followed

    def undo(self, batch: int | None = None) -> int:
        undone = undo_filing(self.workspace, batch, NOBODY, NEVER, system=self.system)
        assert undone.problems == (), undone.problems
        self.session = open_session(self.workspace)
        return undone.restored

    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(self.root / "data")
        assert recover_filings(self.workspace, system=self.system).sentences == ()
        self.session = open_session(self.workspace)
        self.flush()

    def cluster(self, number: ClusterId = GUITARS) -> Cluster:
        return self.session.clustering.clusters[number]

    def filed_to(self, number: ClusterId = GUITARS) -> Path | None:
        folder = self.cluster(number).filed_to
        return None if folder is None else Path(folder)

    def places(self, number: ClusterId = GUITARS) -> list[Path]:
        known = self.workspace.library.photos()
        return [known[photo].path for photo in self.cluster(number).members]

    def presence(self, number: ClusterId = GUITARS) -> list[Presence]:
        known = self.workspace.library.photos()
        return [known[photo].presence for photo in self.cluster(number).members]

    @staticmethod
    def contents(folder: Path) -> dict[str, bytes]:
        return {
            str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    def assert_all_back(self) -> None:
        assert self.contents(self.photos) == self.before


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "house")
    yield house
    house.workspace.close()


def _told(followed: Followed) -> list[tuple[str, int]]:
    return [(found.folder.name, found.photos) for found in followed.found]


@pytest.mark.parametrize("mode", ["move", "copy", "link"])
def test_a_folder_that_was_renamed_is_found_and_its_group_takes_its_name(
    house: House, mode: str
) -> None:
    house.file(mode)
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    followed = house.look()
    assert _told(followed) == ([("Gitarren", 4)] if mode == "move" else [])
    assert followed.missing == frozenset()
    assert house.filed_to() == house.sorted / "Gitarren"
    assert house.cluster().title == "Gitarren"
    assert house.filed_to(DOGS) == house.sorted / "Dogs"
    if mode == "move":
        assert house.places() == [house.sorted / "Gitarren" / f"{n}.jpg" for n in range(4)]
    assert_in_step(house.workspace)
    assert house.look() == Followed(), "it is known by now"
    house.reopen()
    assert house.filed_to() == house.sorted / "Gitarren"
    assert house.session.undo() is not None
    assert house.cluster().title == "Guitars", "the name is a step of its own"
    house.flush()
    assert house.undo() == 8
    house.assert_all_back()
    assert not house.sorted.exists(), "what the app made is removed under its new name, too"


def test_what_is_filed_next_goes_on_in_the_renamed_folder(house: House) -> None:
    house.file()
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    house.look()
    house.session.apply(MovePhotos(house.session.clustering.unsorted, GUITARS))
    house.flush()
    house.file()
    assert sorted(path.name for path in house.sorted.iterdir()) == ["Dogs", "Gitarren"]
    assert house.places()[-1] == house.sorted / "Gitarren" / "6.jpg"


@pytest.mark.parametrize(
    ("old", "new", "own"),
    [
        ("Archive/Guitars", "Archive/Gitarren", "Archive/Gitarren"),
        ("Archive", "Old", "Old/Guitars"),
        ("Archive/Guitars/photos", "Archive/Guitars/pictures", "Archive/Guitars"),
        ("Archive/Guitars", "Gitarren", "Gitarren"),
    ],
)
def test_a_group_that_was_filed_by_a_pattern_is_followed_whole(
    house: House, old: str, new: str, own: str
) -> None:
    house.file(pattern="Archive/{group}/photos")
    assert house.filed_to() == house.sorted / "Archive" / "Guitars"
    (house.sorted / old).rename(house.sorted / new)
    told = house.look()
    assert sum(found.photos for found in told.found) == (6 if old == "Archive" else 4)
    assert house.filed_to() == house.sorted / own
    house.session.apply(MovePhotos(house.session.clustering.unsorted, GUITARS))
    house.flush()
    house.file()
    top = house.places()[-1]
    if own != "Gitarren":  # which no longer lies by the pattern
        assert top == house.sorted / own / "photos" / "6.jpg"
        assert house.filed_to() == house.sorted / own
    assert house.places()[0].is_relative_to(house.sorted / own)
    while house.session.position > 1:
        step = house.session.next_undo
        assert step is not None
        if step.batch is None:
            house.session.undo()
            house.flush()
        else:
            house.undo(step.batch)
    house.assert_all_back()


def test_a_given_name_that_was_not_the_folders_stays(house: House) -> None:
    house.file()
    house.session.apply(RenameCluster(GUITARS, "My guitars"))
    house.flush()
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    house.look()
    assert (house.cluster().title, house.filed_to()) == (
        "My guitars",
        house.sorted / "Gitarren",
    )


def test_folders_that_became_one_give_no_group_its_name(house: House) -> None:
    house.file()
    for path in (house.sorted / "Guitars").iterdir():
        path.rename(house.sorted / "Dogs" / path.name)
    (house.sorted / "Guitars").rmdir()
    assert _told(house.look()) == [("Dogs", 4)]
    assert house.filed_to() == house.filed_to(DOGS) == house.sorted / "Dogs"
    assert house.cluster().title == "Guitars"
    assert house.undo() == 8
    house.assert_all_back()


def test_the_destination_itself_was_renamed(house: House) -> None:
    house.file()
    house.sorted.rename(house.root / "ordered")
    assert sorted(_told(house.look())) == [("Dogs", 2), ("Guitars", 4)]
    assert house.filed_to() == house.root / "ordered" / "Guitars"
    assert house.cluster().title == "Guitars"
    assert house.undo() == 8
    house.assert_all_back()
    assert not (house.root / "ordered").exists()


def test_a_folder_that_was_copied_elsewhere_and_deleted_is_found_by_its_bytes(
    house: House,
) -> None:
    house.file()
    old, new = house.sorted / "Guitars", house.root / "music" / "Gitarren"
    shutil.copytree(old, new)
    shutil.rmtree(old)
    assert _told(house.look()) == [("Gitarren", 4)]
    assert house.filed_to() == new
    assert house.undo() == 8
    house.assert_all_back()
    assert new.exists(), "the app did not make it"


def test_in_a_folder_that_was_used_before_it_is_found_however_far_that_is(house: House) -> None:
    far = house.root / "a" / "b" / "c" / "archive"
    house.file(to=far, only=[DOGS])
    house.file(only=[GUITARS])
    (house.sorted / "Guitars").rename(far / "Guitars")
    assert _told(house.look()) == [("Guitars", 4)]
    assert house.filed_to() == far / "Guitars"


def test_elsewhere_it_is_missing_until_a_person_names_a_folder(house: House) -> None:
    house.file()
    far = house.root / "a" / "b" / "c" / "d" / "music"
    far.parent.mkdir(parents=True)
    (house.sorted / "Guitars").rename(far)
    os.utime(far / "0.jpg", (1, 1))
    (far / "0.jpg").rename(far / "renamed.jpg")
    (far / "1.jpg").rename(far / "one.jpg")
    (far / "1.xmp").rename(far / "one.xmp")
    followed = house.look()
    assert (followed.found, len(followed.missing)) == ((), 4)
    assert house.presence() == [Presence.MISSING] * 4
    assert house.filed_to() == house.sorted / "Guitars"
    assert house.look().missing == frozenset(), "that is known by now"
    assert _told(house.look(where=house.root / "a")) == [("music", 4)]
    assert house.presence() == [Presence.PRESENT] * 4
    assert (house.filed_to(), house.cluster().title) == (far, "music")
    assert house.undo() == 8
    house.assert_all_back()


def test_single_files_that_were_renamed_or_moved_are_found_and_the_folder_stays(
    house: House,
) -> None:
    house.file()
    folder = house.sorted / "Guitars"
    (folder / "0.jpg").rename(folder / "zero.jpg")
    (folder / "1.jpg").rename(house.sorted / "Dogs" / "one.jpg")
    (folder / "1.xmp").rename(house.sorted / "Dogs" / "one.xmp")
    assert sorted(_told(house.look())) == [("Dogs", 1), ("Guitars", 1)]
    assert house.filed_to() == folder
    assert house.places()[:2] == [folder / "zero.jpg", house.sorted / "Dogs" / "one.jpg"]
    assert house.undo() == 8
    house.assert_all_back()


def test_deleted_photos_are_missing_and_there_again_when_they_come_back(house: House) -> None:
    house.file()
    lost = house.sorted / "Guitars" / "2.jpg"
    lost.rename(house.root / "data" / "2.jpg")  # which nobody looks into
    followed = house.look()
    assert len(followed.missing) == 1
    assert house.presence() == [*[Presence.PRESENT] * 2, Presence.MISSING, Presence.PRESENT]
    (house.root / "data" / "2.jpg").rename(lost)
    assert house.look().found == ()
    assert house.presence() == [Presence.PRESENT] * 4


def test_where_most_of_a_folder_is_gone_the_rest_goes_on_being_missing_in_the_new_one(
    house: House,
) -> None:
    house.file()
    (house.sorted / "Guitars" / "2.jpg").unlink()
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    followed = house.look()
    assert _told(followed) == [("Gitarren", 3)]
    assert len(followed.missing) == 1
    assert house.places()[2] == house.sorted / "Gitarren" / "2.jpg", "it belongs there"
    assert house.presence()[2] is Presence.MISSING


def test_a_photo_of_the_library_is_never_taken_for_another(house: House) -> None:
    house.file()
    twin = house.sorted / "Dogs" / "0.jpg"
    shutil.copy2(house.sorted / "Guitars" / "0.jpg", twin)
    (known,) = house.read([twin])
    house.session.absorb(arrival(frozenset({known.id})))
    house.flush()
    (house.sorted / "Guitars" / "0.jpg").unlink()
    assert len(house.look().missing) == 1
    assert house.workspace.library.photos()[known.id].path == twin


def test_copies_of_one_photo_are_each_found_once(house: House) -> None:
    paths = [house.photos / f"twin {n}.jpg" for n in range(3)]
    for path in paths:
        path.write_bytes(b"the same")
    twins = [photo.id for photo in house.read(paths)]
    house.session.absorb(arrival(frozenset(twins)))
    house.session.apply(MovePhotos(frozenset(twins), DOGS))
    house.flush()
    house.file()
    (house.sorted / "Dogs").rename(house.sorted / "Hunde")
    shutil.copy(house.sorted / "Hunde" / "twin 0.jpg", house.sorted / "Guitars" / "twin 0.jpg")
    for path in (house.sorted / "Hunde").glob("twin*"):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)  # another file of the same bytes
    house.look()
    assert house.places(DOGS) == [
        house.sorted / "Hunde" / name
        for name in ("4.jpg", "5.jpg", "twin 0.jpg", "twin 1.jpg", "twin 2.jpg")
    ]


def test_a_folder_dragged_into_the_librarys_is_followed_when_that_is_read(house: House) -> None:
    house.file()
    (house.photos / "music").mkdir()
    new = house.photos / "music" / "Gitarren"
    (house.sorted / "Guitars").rename(new)
    house.read(sorted(new.glob("*.jpg")))
    assert _told(house.look()) == [("Gitarren", 4)]
    assert (house.filed_to(), house.cluster().title) == (new, "Gitarren")
    assert house.undo() == 8
    house.assert_all_back()


def test_a_folder_of_the_library_that_was_renamed_gets_its_photos_back(house: House) -> None:
    album = house.photos / "album"
    album.mkdir()
    for number in range(4):
        (house.photos / f"{number}.jpg").rename(album / f"{number}.jpg")
    (house.photos / "1.xmp").rename(album / "1.xmp")
    stays = album / "stays.jpg"
    stays.write_bytes(b"stays")
    house.read(sorted(album.glob("*.jpg")))
    house.look()
    house.file()
    new = house.photos / "holiday"
    album.rename(new)
    house.read([new / "stays.jpg"])
    house.look()
    assert house.undo() == 8
    assert sorted(path.name for path in new.iterdir()) == [
        *(name for n in range(4) for name in ([f"{n}.jpg", "1.xmp"] if n == 1 else [f"{n}.jpg"])),
        "stays.jpg",
    ]
    assert not album.exists()


def test_a_folder_of_the_library_itself_is_found_beside_where_it_was(house: House) -> None:
    house.file(only=[DOGS])
    new = house.root / "pictures"
    house.photos.rename(new)
    followed = follow_moved(house.workspace.library, [], [house.workspace.folder], NOBODY, NEVER)
    assert followed.moves
    assert house.workspace.library.folders() == [new]
    assert house.places() == [new / f"{n}.jpg" for n in range(4)]
    house.photos = new
    assert house.undo() == 3
    house.assert_all_back()


def test_undo_of_a_later_filing_goes_back_into_the_renamed_folder(house: House) -> None:
    first = house.file()
    moved = next(iter(house.cluster().members))
    house.session.apply(MovePhotos(frozenset({moved}), DOGS))
    house.flush()
    second = house.file()
    assert house.places(DOGS)[-1] == house.sorted / "Dogs" / "0.jpg"
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    house.look()
    assert house.undo(second) == 1
    assert (house.sorted / "Gitarren" / "0.jpg").exists()
    assert not (house.sorted / "Guitars").exists()
    assert house.undo(first) == 8
    house.assert_all_back()
    assert not house.sorted.exists()


def test_redo_goes_into_the_renamed_folder_again(house: House) -> None:
    house.file()
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    house.look()
    house.session.undo()
    house.flush()
    house.undo()
    redone = redo_filing(house.workspace, None, NOBODY, NEVER)
    assert (redone.restored, redone.problems) == (8, ())
    house.session = open_session(house.workspace)
    assert house.places() == [house.sorted / "Gitarren" / f"{n}.jpg" for n in range(4)]
    assert house.filed_to() == house.sorted / "Gitarren"
    assert house.undo() == 8


def test_a_copy_whose_original_was_moved_is_taken_back(house: House) -> None:
    house.file("copy")
    (house.photos / "new").mkdir()
    for name in ("1.jpg", "1.xmp", "0.jpg"):
        (house.photos / name).rename(house.photos / "new" / name)
    house.read([house.photos / "new" / "0.jpg", house.photos / "new" / "1.jpg"])
    house.look()
    assert house.undo() == 8
    assert not house.sorted.exists()


def test_a_drive_that_is_not_there_is_offline_and_never_missing(tmp_path: Path) -> None:
    root = tmp_path / "house"
    house = House(root)
    house.system = card = Card(root / "card")
    card.far.mkdir()
    house.file(to=card.far / "sorted")
    for leave in (True, False):
        card.pull(leave_mount_point=leave)
        followed = house.look()
        assert (followed.found, followed.missing) == ((), frozenset())
        assert house.presence() == [Presence.OFFLINE] * 4
        assert house.filed_to() == card.far / "sorted" / "Guitars"
        card.put_back()
        assert house.look().missing == frozenset()
        assert house.presence() == [Presence.PRESENT] * 4
    card.pull()
    card.put_another_in()
    house.look()
    assert house.presence() == [Presence.OFFLINE] * 4
    card.put_back()
    (card.far / "sorted" / "Guitars").rename(card.far / "sorted" / "Gitarren")
    house.look()
    assert house.filed_to() == card.far / "sorted" / "Gitarren"
    assert house.undo() == 8
    house.assert_all_back()
    house.workspace.close()


def test_an_empty_folder_in_the_place_of_the_destination_is_a_mount_point(house: House) -> None:
    house.file()
    house.sorted.rename(house.root / "data" / "sorted")
    house.sorted.mkdir()
    assert house.look().missing == frozenset()
    assert house.presence() == [Presence.OFFLINE] * 4


def test_a_file_that_is_another_by_now_is_to_be_read_again(house: House) -> None:
    house.file()
    edited = house.sorted / "Guitars" / "3.jpg"
    edited.write_bytes(b"edited in place")
    assert house.look().changed == (edited,)


def test_the_system_may_number_files_anew(house: House) -> None:
    house.file()
    house.workspace.library.database.run(
        lambda c: c.execute("UPDATE photos SET inode='1', dev='987'")
    )
    assert house.look() == Followed()
    known = house.workspace.library.photos()
    assert all(
        known[photo].identity == FileIdentity.from_stat(os.lstat(known[photo].path))
        for photo in house.cluster().members
    )


def test_a_lost_copy_is_no_copy_and_is_made_again(house: House) -> None:
    house.file("copy")
    lost = house.sorted / "Guitars" / "0.jpg"
    lost.unlink()
    assert house.look() == Followed()
    assert house.presence() == [Presence.PRESENT] * 4
    house.file("copy")
    assert lost.exists()


def test_a_photo_is_missing_although_a_copy_of_it_is_found(house: House) -> None:
    house.file(only=[GUITARS])
    house.file("copy", to=house.root / "copies", only=[GUITARS])
    (house.root / "copies" / "Guitars").rename(house.root / "copies" / "Gitarren")
    (house.sorted / "Guitars" / "0.jpg").unlink()
    assert len(house.look().missing) == 1
    assert house.presence()[0] is Presence.MISSING
    photo = next(iter(house.cluster().members))
    made = house.workspace.library.journal.copies()[photo]
    assert made == [house.root / "copies" / "Gitarren" / "0.jpg"]


def test_a_stopped_look_takes_nothing_for_missing(house: House) -> None:
    house.file()
    shutil.rmtree(house.sorted)
    stopped = CancelToken()
    stopped.cancel()
    assert house.look(cancel=stopped) == Followed()
    assert house.presence() == [Presence.PRESENT] * 4
    assert len(house.look().missing) == 6


def test_while_files_are_carried_nothing_is_written_down(house: House) -> None:
    house.file()
    (house.sorted / "Guitars").rename(house.sorted / "Gitarren")
    with house.workspace.library.journal.alone():
        assert house.look() == Followed()
    assert _told(house.look()) == [("Gitarren", 4)]


def test_what_the_session_was_not_told_before_the_end_it_learns_at_the_next_start(
    house: House,
) -> None:
    house.file()
    for name in ("Gitarren", "Chitarre"):
        old = next(p for p in house.sorted.iterdir() if p.name != "Dogs")
        old.rename(house.sorted / name)
        follow_moved(
            house.workspace.library, [house.photos], [], NOBODY, NEVER, system=house.system
        )
    house.reopen()
    assert (house.filed_to(), house.cluster().title) == (house.sorted / "Chitarre", "Chitarre")
    assert house.workspace.library.moves_to_take() == []
    assert_in_step(house.workspace)
    house.session.undo()
    house.session.undo()
    assert house.cluster().title == "Guitars"
    house.flush()
    assert house.undo() == 8
    house.assert_all_back()


def test_photos_removed_from_the_library_are_not_looked_for(house: House) -> None:
    house.file()
    from photoclust.core.edits import RemovePhotos

    house.session.apply(RemovePhotos(frozenset(house.cluster().members)))
    house.flush()
    shutil.rmtree(house.sorted / "Guitars")
    assert house.look() == Followed()


def test_the_folders_that_were_filed_into_lately_follow_too(house: House) -> None:
    from photoclust.services.files.recent_destinations import (
        recent_destinations,
        remember_destination,
    )

    house.file()
    remember_destination(house.workspace.library, house.sorted)
    remember_destination(house.workspace.library, house.root / "other")
    house.sorted.rename(house.root / "ordered")
    house.look()
    assert recent_destinations(house.workspace.library) == [
        house.root / "other",
        house.root / "ordered",
    ]
