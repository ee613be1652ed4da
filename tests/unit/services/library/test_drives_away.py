"""A drive that is not there, or goes away in the middle, costs no photo its place."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photoclust.core.photo import Photo, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from tests.helpers.mounts import can_mount, mounted, small_disk


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


def _fill(folder: Path, sample_photos: Path, count: int = 4) -> None:
    below = folder / "DCIM"
    below.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted(sample_photos.rglob("*.jpg"))[:count]):
        shutil.copyfile(path, (below if number % 2 else folder) / f"{number}.jpg")


class Card:
    """A real disk that can be taken out, so that its empty mount point is left, and put back."""

    def __init__(self, folder: Path, disk: Path) -> None:
        self.folder = folder
        self._disk = disk
        folder.mkdir(exist_ok=True)

    def put_back(self) -> None:
        subprocess.run(["mount", "--bind", str(self._disk), str(self.folder)], check=True)

    def take_out(self) -> None:
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)


@pytest.fixture
def card(tmp_path: Path, sample_photos: Path) -> Iterator[Card]:
    if not can_mount():
        pytest.skip("cannot mount here")
    with small_disk(tmp_path / "disk", "4m") as disk:
        _fill(disk, sample_photos)
        card = Card(tmp_path / "card", disk)
        card.put_back()
        try:
            yield card
        finally:
            if card.folder.is_mount():
                card.take_out()


def _index(
    workspace: Workspace,
    engine: Engine,
    *folders: Path,
    on_reading: Callable[[], None] = lambda: None,
) -> Indexed:
    def begin(photos: int) -> None:
        del photos
        on_reading()

    indexed = index_folders(
        workspace, folders, engine, workers=2, progress=NullProgress(), cancel=CancelToken(),
        on_reading=begin,
    )  # fmt: skip
    new = frozenset(p.id for p in indexed.photos) - workspace.library.clustering().photos()
    if new:
        open_session(workspace).absorb(arrival(new))
        workspace.library.flush()
    return indexed


def _presence(workspace: Workspace) -> set[Presence]:
    return {photo.presence for photo in workspace.library.photos().values()}


def test_an_empty_mount_point_is_no_folder_of_deleted_photos(
    workspace: Workspace, engine: Engine, card: Card
) -> None:
    first = _index(workspace, engine, card.folder)
    assert (len(first.photos), first.away) == (4, ())
    card.take_out()
    without = _index(workspace, engine, card.folder)
    assert (without.photos, without.found, without.away) == ((), 0, (card.folder,))
    assert _presence(workspace) == {Presence.OFFLINE}
    card.put_back()
    again = _index(workspace, engine, card.folder)
    assert again.photos == first.photos
    assert again.cached == 4
    assert _presence(workspace) == {Presence.PRESENT}


def test_photos_of_a_disk_below_are_offline_too(
    workspace: Workspace, engine: Engine, card: Card, sample_photos: Path
) -> None:
    shutil.copyfile(min(sample_photos.rglob("*.jpg")), card.folder.parent / "own.jpg")
    first = _index(workspace, engine, card.folder, card.folder.parent / "own.jpg")
    card.take_out()
    _index(workspace, engine, card.folder.parent / "own.jpg", card.folder)
    by_path = {photo.path: photo for photo in workspace.library.photos().values()}
    assert by_path[card.folder.parent / "own.jpg"].presence is Presence.PRESENT
    away = [photo for path, photo in by_path.items() if card.folder in path.parents]
    assert {photo.presence for photo in away} == {Presence.OFFLINE}
    assert len(away) == len(first.photos) - 1


def test_a_disk_pulled_before_its_photos_are_read_is_one_folder_that_went_away(
    workspace: Workspace, engine: Engine, card: Card
) -> None:
    pulled = _index(workspace, engine, card.folder, on_reading=card.take_out)
    assert pulled.photos == ()
    by_path = {problem.path: problem for problem in pulled.problems}
    assert "went away while this folder was read" in by_path.pop(card.folder).reason
    assert len(by_path) == 4
    assert {problem.reason for problem in by_path.values()} == {
        "The drive it is on went away before it was read."
    }
    assert pulled.found == 5
    card.put_back()
    assert len(_index(workspace, engine, card.folder).photos) == 4


def test_known_photos_of_a_disk_pulled_meanwhile_are_offline_and_never_missing(
    workspace: Workspace, engine: Engine, card: Card, sample_photos: Path
) -> None:
    first = _index(workspace, engine, card.folder)
    new = card.folder / "DCIM" / "new.jpg"
    shutil.copyfile(sorted(sample_photos.rglob("*.jpg"))[7], new)
    pulled = _index(workspace, engine, card.folder, on_reading=card.take_out)
    assert [problem.path for problem in pulled.problems] == [card.folder, new]
    assert pulled.found == 6
    assert _presence(workspace) == {Presence.OFFLINE}
    card.put_back()
    again = _index(workspace, engine, card.folder)
    assert {p.id for p in first.photos} < {p.id for p in again.photos}


def test_a_folder_moved_away_while_it_is_read_is_told(
    workspace: Workspace, engine: Engine, sample_photos: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    _fill(folder, sample_photos)
    first = _index(workspace, engine, folder)
    shutil.copyfile(sorted(sample_photos.rglob("*.jpg"))[7], folder / "new.jpg")
    gone = _index(
        workspace, engine, folder, on_reading=lambda: _rename(folder, tmp_path / "elsewhere")
    )
    assert folder in {problem.path for problem in gone.problems}
    assert _presence(workspace) == {Presence.OFFLINE}
    elsewhere = _index(workspace, engine, tmp_path / "elsewhere")
    assert {p.id for p in first.photos} < {p.id for p in elsewhere.photos}, "they moved"


def _rename(folder: Path, to: Path) -> None:
    folder.rename(to)


def test_a_disk_may_get_another_device_number(
    workspace: Workspace, engine: Engine, sample_photos: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    _fill(folder, sample_photos)
    first = _index(workspace, engine, folder)

    def renumber(connection: sqlite3.Connection) -> None:
        """As a start of the system does to disks of some kinds."""
        connection.execute("UPDATE photos SET dev = '987654', inode = '1'")

    workspace.library.database.run(renumber)
    deleted, renamed, *_ = first.photos
    deleted.path.unlink()
    renamed.path.rename(folder / "renamed.jpg")
    again = _index(workspace, engine, folder)
    assert {p.id for p in again.photos} == {p.id for p in first.photos} - {deleted.id}
    photos = workspace.library.photos()
    assert photos[deleted.id].presence is Presence.MISSING
    assert photos[renamed.id].path == folder / "renamed.jpg"
    dev = folder.stat().st_dev
    assert {p.identity.dev for p in photos.values() if p.id != deleted.id} == {dev}


def test_another_card_in_the_same_place_is_not_the_card(
    workspace: Workspace, engine: Engine, card: Card, sample_photos: Path, tmp_path: Path
) -> None:
    first = _index(workspace, engine, card.folder)
    card.take_out()
    with small_disk(tmp_path / "other disk", "4m") as disk:
        if os.statvfs(disk).f_fsid == os.statvfs(tmp_path / "disk").f_fsid:
            pytest.skip("these disks have no names of their own")
        shutil.copyfile(sorted(sample_photos.rglob("*.jpg"))[7], disk / "other.jpg")
        other = Card(tmp_path / "card", disk)
        other.put_back()
        dev = str(card.folder.stat().st_dev)  # one reader may give it to both cards

        def in_one_reader(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE photos SET dev = ?", (dev,))

        workspace.library.database.run(in_one_reader)
        for _ in range(2):
            (read,) = _index(workspace, engine, card.folder).photos
            photos = workspace.library.photos()
            assert {photos[p.id].presence for p in first.photos} == {Presence.OFFLINE}
            assert photos[read.id].presence is Presence.PRESENT
        other.take_out()
    card.put_back()
    deleted = first.photos[0]
    deleted.path.unlink()
    again = _index(workspace, engine, card.folder)
    assert {p.id for p in again.photos} == {p.id for p in first.photos} - {deleted.id}
    assert _of(workspace, deleted).presence is Presence.MISSING


def test_the_place_of_a_folder_mounted_from_the_same_disk_is_not_the_folder(
    workspace: Workspace, engine: Engine, sample_photos: Path, tmp_path: Path
) -> None:
    _fill(tmp_path / "disk", sample_photos)
    with mounted(tmp_path / "card", "--bind", str(tmp_path / "disk")) as folder:
        _index(workspace, engine, folder)
    without = _index(workspace, engine, folder)
    assert without.away == (folder,)
    assert _presence(workspace) == {Presence.OFFLINE}


def test_photos_that_were_all_deleted_are_missing(
    workspace: Workspace, engine: Engine, sample_photos: Path, tmp_path: Path
) -> None:
    _fill(tmp_path / "photos", sample_photos)
    for photo in _index(workspace, engine, tmp_path / "photos").photos:
        photo.path.unlink()
    empty = _index(workspace, engine, tmp_path / "photos")
    assert (empty.photos, empty.away) == ((), ())
    assert _presence(workspace) == {Presence.MISSING}


def test_a_photo_that_was_sure_to_be_gone_stays_gone(
    workspace: Workspace, engine: Engine, card: Card
) -> None:
    first, *_ = _index(workspace, engine, card.folder).photos
    first.path.unlink()
    _index(workspace, engine, card.folder)
    card.take_out()
    _index(workspace, engine, card.folder)
    assert _of(workspace, first).presence is Presence.MISSING


def _of(workspace: Workspace, photo: Photo) -> Photo:
    return workspace.library.photos()[photo.id]
