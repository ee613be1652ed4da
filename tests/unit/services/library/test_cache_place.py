"""The cache goes where a person wants it, and is never lost on the way."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.services.library.cache_place import CACHE_FILE, CacheChoice, cache_file
from photoclust.services.library.workspace import LIBRARY_FILE, Workspace, empty_cache
from photoclust.store.cache.keys import ModelKey
from photoclust.store.database import Database
from tests.helpers.embedded import OUTPUTS, store_embeddings
from tests.helpers.mounts import fat_disk, remount_read_only, small_disk

KEY = ModelKey("a" * 64, "int8", 1, OUTPUTS)
OLD, NEW = Digest(b"o" * 32), Digest(b"n" * 32)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose cache knows one photo."""
    folder = tmp_path / "data"
    with Workspace(folder) as workspace:
        store_embeddings(workspace, {OLD: (1, 1)}, KEY)
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "big\udcff disk"
    folder.mkdir()
    return folder


def move(data: Path, folder: Path | None) -> str:
    with Workspace(data) as workspace:
        return workspace.move_cache(folder, NullProgress(), CancelToken())


def caches(*folders: Path) -> list[Path]:
    """All files of caches in folders, and what may be left of them."""
    return sorted(file for folder in folders for file in folder.glob(f"{CACHE_FILE}*"))


def test_the_cache_is_taken_along_and_used_there(data: Path, place: Path) -> None:
    with Workspace(data) as workspace:
        told = workspace.move_cache(place, NullProgress(), CancelToken())
        assert workspace.cache.known(KEY) == {OLD}
        assert workspace.cache.path == place / CACHE_FILE
        store_embeddings(workspace, {NEW: (2, 1)}, KEY)
        assert workspace.cache.thumbnail(NEW) is not None
        assert not caches(data)
    assert str(place) in told
    assert caches(data, place) == [place / CACHE_FILE]
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert workspace.cache.known(KEY) == {OLD, NEW}
    assert not caches(data)
    assert cache_file(data, data / LIBRARY_FILE) == place / CACHE_FILE


def test_it_goes_back_to_the_data_folder(data: Path, place: Path) -> None:
    move(data, place)
    move(data, None)
    assert caches(data, place) == [data / CACHE_FILE]
    with Workspace(data) as workspace:
        assert workspace.cache.known(KEY) == {OLD}
        assert workspace.cache_choice == CacheChoice()
        # Named by a person, the data folder is the default as well.
        workspace.move_cache(data, NullProgress(), CancelToken())
        assert workspace.cache_choice == CacheChoice()


def test_a_place_inside_the_data_folder_is_carried_with_it(data: Path, tmp_path: Path) -> None:
    (data / "cache").mkdir()
    move(data, data / "cache")
    data.rename(tmp_path / "carried")
    with Workspace(tmp_path / "carried") as workspace:
        assert workspace.notices == ()
        assert workspace.cache.known(KEY) == {OLD}
        assert workspace.cache.path == tmp_path / "carried" / "cache" / CACHE_FILE


def test_while_its_disk_is_away_another_stands_in(data: Path, place: Path, tmp_path: Path) -> None:
    move(data, place)
    place.rename(tmp_path / "away")
    with Workspace(data) as workspace:
        (notice,) = workspace.notices
        assert "is not there" in notice
        assert workspace.cache.known(KEY) == set()
        assert workspace.cache_choice.folder == place
        assert not place.exists(), "where a disk was, nothing must be made"
        assert cache_file(data, data / LIBRARY_FILE) == data / CACHE_FILE
        store_embeddings(workspace, {NEW: (2, 1)}, KEY)
        (tmp_path / "away").rename(place)
        told = workspace.move_cache(place, NullProgress(), CancelToken())
        assert "used again from the next start" in told
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert workspace.cache.known(KEY) == {OLD}
    assert caches(data, place) == [place / CACHE_FILE]


def test_where_the_place_lost_its_file_the_one_that_stood_in_is_used(
    data: Path, place: Path, tmp_path: Path
) -> None:
    move(data, place)
    shutil.move(place, tmp_path / "away")
    with Workspace(data) as workspace:
        store_embeddings(workspace, {NEW: (2, 1)}, KEY)
    place.mkdir()
    with Workspace(data) as workspace:
        (notice,) = workspace.notices
        assert "holds none now" in notice
        assert workspace.cache.known(KEY) == {NEW}
        workspace.move_cache(place, NullProgress(), CancelToken())
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert workspace.cache.known(KEY) == {NEW}


def test_a_cache_that_was_emptied_is_begun_anew_at_its_place(data: Path, place: Path) -> None:
    move(data, place)
    empty_cache(data, place / CACHE_FILE)
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert workspace.cache.path == place / CACHE_FILE
        assert workspace.cache.known(KEY) == set()


def test_a_place_that_may_not_be_looked_into_counts_as_away(
    data: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move(data, place)
    look = os.stat

    def refusing(path: int | str | Path, **more: object) -> os.stat_result:
        if not isinstance(path, int) and os.fspath(path).startswith(os.fspath(place)):
            raise PermissionError(errno.EACCES, "Permission denied")
        return look(path, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", refusing)
    assert cache_file(data, data / LIBRARY_FILE) == data / CACHE_FILE
    with Workspace(data) as workspace:
        assert str(place) in workspace.notices[0]
        assert workspace.cache.path == data / CACHE_FILE


@pytest.mark.parametrize("kind", ["folder in its place", "newer"])
def test_a_place_that_cannot_be_used_is_told(data: Path, place: Path, kind: str) -> None:
    move(data, place)
    file = place / CACHE_FILE
    if kind == "newer":
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA user_version=999")
    else:
        file.unlink()
        file.mkdir()
    with Workspace(data) as workspace:
        (notice,) = workspace.notices
        assert f"{place} chosen for the cache cannot be used" in notice
        assert "newer" in notice or "cannot be opened" in notice
        assert workspace.cache.path == data / CACHE_FILE
    assert file.exists()


def test_a_damaged_cache_is_started_afresh_at_its_place(data: Path, place: Path) -> None:
    move(data, place)
    (place / CACHE_FILE).write_bytes(b"damage" * 5000)
    with Workspace(data) as workspace:
        (notice,) = workspace.notices
        assert "started afresh" in notice
        assert workspace.cache.path == place / CACHE_FILE


def test_another_cache_is_never_replaced(data: Path, place: Path) -> None:
    (place / CACHE_FILE).write_bytes(b"of another library")
    with pytest.raises(UserError, match="already, perhaps of another library"):
        move(data, place)
    assert (place / CACHE_FILE).read_bytes() == b"of another library"
    _nothing_changed(data, place, left=[place / CACHE_FILE])


@pytest.mark.parametrize("name", ["absent", "file"])
def test_what_is_no_folder_is_refused(data: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="is not there, or no folder"):
        move(data, tmp_path / name)
    _nothing_changed(data, tmp_path)


def test_no_room_is_told_before_anything_is_copied(
    data: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage(place))(100, 90, 10_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(UserError, match=r"not enough room.*10 MB are free"):
        move(data, place)
    _nothing_changed(data, place)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_cannot_be_written_is_told(data: Path, place: Path) -> None:
    place.chmod(0o500)
    with pytest.raises(UserError, match="cannot be opened"):
        move(data, place)
    _nothing_changed(data, place)


def test_a_copy_that_cannot_be_begun_leaves_all_as_it_was(
    data: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / f"{CACHE_FILE}.partial").mkdir()  # SQLite cannot write there
    with pytest.raises(UserError, match="could not be moved"):
        move(data, place)
    (place / f"{CACHE_FILE}.partial").rmdir()
    _nothing_changed(data, place)


def test_a_disk_that_fills_up_while_copying_leaves_all_as_it_was(
    data: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace(data) as workspace:
        workspace.cache.put_hierarchy(b"large", os.urandom(500_000)).result()
    usage = type(shutil.disk_usage(place))(10**9, 0, 10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with small_disk(place, "256k"):
        with pytest.raises(UserError, match=r"disk .* is full"):
            move(data, place)
        _nothing_changed(data, place)


def test_a_disk_that_cannot_be_written_is_told(data: Path, place: Path) -> None:
    with small_disk(place, "100m"):
        remount_read_only(place)
        with pytest.raises(UserError, match=r"could not be moved|cannot be opened"):
            move(data, place)
        _nothing_changed(data, place)


def test_a_disk_that_is_pulled_out_and_plugged_in(data: Path, place: Path, tmp_path: Path) -> None:
    with fat_disk(place / "stick", tmp_path / "image"):
        move(data, place / "stick")
        with Workspace(data) as workspace:
            assert workspace.notices == ()
            kept = (place / "stick" / CACHE_FILE).read_bytes()
    with Workspace(data) as workspace:  # the folder it was mounted on is there, and empty
        assert "holds none now" in workspace.notices[0]
        assert workspace.cache.path == data / CACHE_FILE
    assert list((place / "stick").iterdir()) == []
    (place / "stick" / CACHE_FILE).write_bytes(kept)
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert workspace.cache.known(KEY) == {OLD}
    assert caches(data) == []


def test_stopped_while_copying_it_stays_where_it_is(data: Path, place: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with Workspace(data) as workspace, pytest.raises(Cancelled):
        workspace.move_cache(place, NullProgress(), cancel)
    _nothing_changed(data, place)


@pytest.mark.parametrize("when", ["opening", "writing down"])
def test_what_fails_after_copying_leaves_all_as_it_was(
    data: Path, place: Path, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing(Database):
        def __init__(self, path: Path, *rest: object, **more: object) -> None:
            if when == "opening" and path.parent == place:
                raise UserError(Text("this disk knows no locks"))
            super().__init__(path, *rest, **more)  # type: ignore[arg-type]

    def refuse(*_: object) -> None:
        raise UserError(Text("the library is full"))

    with Workspace(data) as workspace:
        monkeypatch.setattr("photoclust.store.cache.cache.Database", Refusing)
        if when == "writing down":
            monkeypatch.setattr("photoclust.services.library.workspace.store_choice", refuse)
        with pytest.raises(UserError, match=r"no locks|is full"):
            workspace.move_cache(place, NullProgress(), CancelToken())
        assert workspace.cache.known(KEY) == {OLD}
        store_embeddings(workspace, {NEW: (2, 1)}, KEY)
        assert workspace.cache.known(KEY) == {OLD, NEW}
    _nothing_changed(data, place)


def _nothing_changed(data: Path, place: Path, left: list[Path] | None = None) -> None:
    assert caches(data, place) == sorted([data / CACHE_FILE, *(left or [])])
    with Workspace(data) as workspace:
        assert workspace.notices == ()
        assert OLD in workspace.cache.known(KEY)
        assert workspace.cache_choice == CacheChoice()


@pytest.mark.parametrize("text", ["", "x", "[]", '{"folder": 3, "limit": "much"}', '{"limit": -1}'])
def test_a_choice_that_makes_no_sense_counts_as_none(data: Path, text: str) -> None:
    with Workspace(data) as workspace:
        workspace.library.set_state("cache", text)
    with Workspace(data) as workspace:
        assert workspace.cache_choice == CacheChoice()
        assert workspace.notices == ()


def test_a_library_that_cannot_be_read_says_nothing_of_the_place(data: Path) -> None:
    (data / LIBRARY_FILE).write_bytes(b"damage" * 5000)
    assert cache_file(data, data / LIBRARY_FILE) == data / CACHE_FILE
    assert cache_file(data / "none", data / "none" / LIBRARY_FILE).name == CACHE_FILE


class WhenCopied(NullProgress):
    """Does something while the cache is being copied."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self.told = 0

    def advance(self, count: int = 1) -> None:
        self.told += 1
        self._work()


def test_who_reads_meanwhile_does_not_wait(data: Path, place: Path) -> None:
    with Workspace(data) as workspace:
        seen = []
        progress = WhenCopied(lambda: seen.append(workspace.cache.thumbnail(OLD)))
        workspace.move_cache(place, progress, CancelToken())
        assert seen
        assert all(seen)


def test_what_is_written_meanwhile_comes_along(data: Path, place: Path) -> None:
    with Workspace(data) as workspace:
        threads = []

        def write() -> None:
            thread = threading.Thread(target=store_embeddings, args=(workspace, {NEW: (2, 1)}, KEY))
            thread.start()
            threads.append(thread)

        progress = WhenCopied(write)
        workspace.move_cache(place, progress, CancelToken())
        for thread in threads:
            thread.join()
        assert threads
        assert workspace.cache.known(KEY) == {OLD, NEW}
    with Workspace(data) as workspace:
        assert workspace.cache.known(KEY) == {OLD, NEW}


def test_a_thumbnail_made_again_meanwhile_is_not_waited_for(data: Path, place: Path) -> None:
    with Workspace(data) as workspace:
        progress = WhenCopied(lambda: workspace.cache.put_thumbnail(NEW, 1, 1, b"jpeg"))
        workspace.move_cache(place, progress, CancelToken())
        assert progress.told
        assert workspace.cache.thumbnail(NEW) is None
        workspace.cache.put_thumbnail(NEW, 1, 1, b"jpeg")
        workspace.cache.flush()
        assert workspace.cache.thumbnail(NEW) == b"jpeg"


def test_a_large_cache_is_stopped_half_way(data: Path, place: Path) -> None:
    with Workspace(data) as workspace:
        for number in range(8):
            workspace.cache.put_hierarchy(b"%d" % number, os.urandom(1_500_000))
        workspace.cache.flush()
        cancel = CancelToken()
        progress = WhenCopied(cancel.cancel)
        with pytest.raises(Cancelled):
            workspace.move_cache(place, progress, cancel)
        assert progress.told == 1
        assert workspace.cache.known(KEY) == {OLD}
    _nothing_changed(data, place)
