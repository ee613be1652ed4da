"""Opening a data folder: alone, with a backup, and never over a damaged library."""

from __future__ import annotations

import errno
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.files import file_clusters
from photoclust.services.files.filing_session import file_groups, undo_filing
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import DamagedLibraryError, Workspace, restore_backup
from photoclust.store import backup, inspection
from photoclust.store.backup import KEPT, back_up, backups, best_first, made_at
from photoclust.store.inspection import inspect
from photoclust.store.journal.lost_filings import filings_of
from photoclust.store.library.library import Library, ReadPhoto
from tests.helpers.shelf import Shelf


def test_a_second_program_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        code = (
            "import sys, pathlib\n"
            "from photoclust.core.errors import UserError\n"
            "from photoclust.services.library.workspace import Workspace\n"
            "try:\n"
            "    Workspace(pathlib.Path(sys.argv[1]))\n"
            "except UserError as error:\n"
            "    print(error)\n"
        )
        other = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
        )
    assert "open in another PhotoClust" in other.stdout
    with Workspace(tmp_path):
        pass


def _library_with_a_photo(folder: Path) -> Path:
    with Workspace(folder) as workspace:
        identity = FileIdentity(1, 1, 1, 1)
        workspace.library.store_photos([ReadPhoto(Path("/a.jpg"), identity, Digest(bytes(32)))])
    shutil.rmtree(folder / "backups")  # the first one, which would be there for every test
    return folder / "library.sqlite3"


def test_one_backup_a_day_once_there_is_a_photo(tmp_path: Path) -> None:
    for _ in range(2):
        with Workspace(tmp_path):
            pass
    assert backups(tmp_path / "library.sqlite3") == []
    library = _library_with_a_photo(tmp_path)
    for _ in range(2):
        with Workspace(tmp_path):
            pass
    assert len(backups(library)) == 1


def test_a_backup_is_one_file_that_can_be_read_where_nothing_can_be_written(
    tmp_path: Path,
) -> None:
    copy = back_up(_library_with_a_photo(tmp_path))
    assert inspect(copy).rows["photos"] == 1
    assert list(copy.parent.iterdir()) == [copy]


def test_backups_of_an_empty_library_never_push_out_full_ones(tmp_path: Path) -> None:
    library = _library_with_a_photo(tmp_path)
    full = back_up(library, reason="full")
    library.unlink()
    Library(library).close()
    for number in range(KEPT + 3):
        back_up(library, reason=f"{number:02}")
    assert len(backups(library)) == KEPT
    assert best_first(library)[0] == full
    library.unlink()
    with pytest.raises(DamagedLibraryError) as caught:
        Workspace(tmp_path)
    assert caught.value.backups[0] == full


@pytest.mark.parametrize("size", [None, 0])
def test_a_library_that_is_gone_or_empty_is_not_replaced_while_there_are_backups(
    tmp_path: Path, size: int | None
) -> None:
    library = _library_with_a_photo(tmp_path)
    back_up(library)
    library.unlink()
    if size == 0:
        library.touch()
    words = "is gone" if size is None else "is empty, which it was not before"
    with pytest.raises(DamagedLibraryError, match=words) as caught:
        Workspace(tmp_path)
    assert library.exists() == (size == 0)
    aside = restore_backup(tmp_path, caught.value.backups[0]).aside
    assert (aside is None) == (size is None)
    with Workspace(tmp_path) as workspace:
        assert len(workspace.library.photos()) == 1


def test_an_empty_file_without_backups_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").touch()
    with Workspace(tmp_path) as workspace:
        assert workspace.library.photos() == {}


def test_a_backup_that_cannot_be_restored_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = _library_with_a_photo(tmp_path)
    copy = back_up(library)
    library.write_bytes(b"damage")
    before = sorted(tmp_path.iterdir())

    def full(source: Path, target: Path) -> None:
        target.write_bytes(b"part")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(UserError, match=r"no space.*Nothing was changed"):
        restore_backup(tmp_path, copy)
    assert sorted(tmp_path.iterdir()) == before
    assert library.read_bytes() == b"damage"


def test_a_daily_backup_that_fails_is_told_and_the_library_opens(tmp_path: Path) -> None:
    _library_with_a_photo(tmp_path)
    (tmp_path / "backups").touch()
    with Workspace(tmp_path) as workspace:
        (notice,) = workspace.notices
        assert len(workspace.library.photos()) == 1
    assert "could not be backed up" in notice
    assert str(tmp_path / "backups") in notice


def test_a_daily_backup_that_sqlite_cannot_make_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _library_with_a_photo(tmp_path)

    def full(source: Path, target: Path) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(backup, "_copy", full)
    with Workspace(tmp_path) as workspace:
        assert "disk is full" in workspace.notices[0]
    with pytest.raises(UserError, match="disk is full"):
        back_up(tmp_path / "library.sqlite3")


def test_what_fails_on_the_way_closes_what_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(library: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(backup, "back_up_daily", broken)
    with pytest.raises(ZeroDivisionError):
        Workspace(tmp_path)
    monkeypatch.undo()
    with Workspace(tmp_path):
        pass


def test_old_backups_go(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        pass
    library = tmp_path / "library.sqlite3"
    for number in range(KEPT + 3):
        back_up(library, reason=f"{number:02}")
    assert len(backups(library)) == KEPT


def test_a_damaged_library_is_left_alone_and_its_backup_can_be_restored(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        workspace.library.set_state("mark", "kept")
    back_up(tmp_path / "library.sqlite3")
    library = tmp_path / "library.sqlite3"
    damaged = b"damage" * 5000
    library.write_bytes(damaged)
    with pytest.raises(DamagedLibraryError, match="left as it is") as caught:
        Workspace(tmp_path)
    assert library.read_bytes() == damaged
    aside = restore_backup(tmp_path, caught.value.backups[0]).aside
    assert aside is not None
    assert aside.read_bytes() == damaged
    with Workspace(tmp_path) as workspace:
        assert workspace.library.state("mark") == "kept"


def test_a_library_that_cannot_be_read_now_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "_WAIT_S", 0)
    with Workspace(tmp_path):
        pass
    library = tmp_path / "library.sqlite3"
    back_up(library)
    with closing(sqlite3.connect(library)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError, match="in use by another program") as caught:
            Workspace(tmp_path)
    assert not isinstance(caught.value, DamagedLibraryError)
    with Workspace(tmp_path):
        pass


def test_backups_that_cannot_be_read_are_not_said_to_be_absent(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").write_bytes(b"damage" * 5000)
    (tmp_path / "backups" / "library-2026-01-01-000000.sqlite3").mkdir(parents=True)
    with pytest.raises(DamagedLibraryError, match="Its one backup cannot be used") as caught:
        Workspace(tmp_path)
    assert caught.value.backups == []


def test_a_library_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.execute("PRAGMA user_version=999")
    with pytest.raises(UserError, match="newer version"):
        Workspace(tmp_path)


def test_a_data_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be used"):
        Workspace(tmp_path / "file" / "data")


def _file_one(shelf: Shelf, workspace: Workspace, name: str) -> None:
    """File a new photo by itself, as the window does it."""
    shelf.library = workspace.library
    photo = shelf.photo(name)
    plan = file_clusters.plan_filing(workspace.library, shelf.request([(name, [photo])]))
    session = open_session(workspace)
    file_groups(workspace, session, plan, NullProgress(), CancelToken())


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    shelf.library.close()
    (tmp_path / "data" / "library.sqlite3").unlink()
    yield shelf
    shelf.library.close()


def test_the_first_backups_are_made_on_the_first_day(shelf: Shelf) -> None:
    folder = shelf.root / "data"
    library = folder / "library.sqlite3"
    with Workspace(folder):
        pass
    assert backups(library) == []
    with Workspace(folder) as workspace:
        shelf.library = workspace.library
        photo = shelf.photo("first.jpg")
    assert len(backups(library)) == 1
    backups(library)[0].rename(backups(library)[0].with_name("library-2020-01-01-000000.sqlite3"))
    with Workspace(folder) as workspace:
        _file_one(shelf, workspace, "second.jpg")
        assert len(filings_of(backups(library)[0])[0]) == 1
        made = len(backups(library))
        _file_one(shelf, workspace, "third.jpg")
        assert photo.id in workspace.library.photos()
    assert len(backups(library)) == made


def test_a_restored_backup_says_which_filings_it_does_not_know(shelf: Shelf) -> None:
    folder = shelf.root / "data"
    library = folder / "library.sqlite3"
    with Workspace(folder) as workspace:
        _file_one(shelf, workspace, "known.jpg")
        (copy,) = backups(library)
        for number in range(7):
            _file_one(shelf, workspace, f"{number}.jpg")
        undo_filing(workspace, 3, NullProgress(), CancelToken())
    restored = restore_backup(folder, copy)
    assert restored.aside is not None
    assert len(restored.sentences) == 7
    *filings, more, safe = restored.sentences
    when = r"Filing (\d) of \d{4}-\d\d-\d\d \d\d:\d\d \(Move 1 photo\) is not in the backup"
    found = [re.match(when, sentence) for sentence in filings]
    assert [match and match[1] for match in found] == ["4", "5", "6", "7", "8"]
    assert more.startswith("1 earlier filing that")
    assert "safe" in safe
    with Workspace(folder) as workspace:
        assert [b.id for b in file_clusters.list_batches(workspace.library)] == [1]


def test_a_backup_that_knows_all_filings_says_nothing(shelf: Shelf) -> None:
    folder = shelf.root / "data"
    with Workspace(folder) as workspace:
        _file_one(shelf, workspace, "known.jpg")
    (copy,) = backups(folder / "library.sqlite3")
    assert restore_backup(folder, copy).sentences == ()


@pytest.mark.parametrize("what", ["gone", "garbage", "entries damaged"])
def test_a_library_that_cannot_tell_of_its_filings(shelf: Shelf, what: str) -> None:
    folder = shelf.root / "data"
    library = folder / "library.sqlite3"
    with Workspace(folder) as workspace:
        _file_one(shelf, workspace, "known.jpg")
        (copy,) = backups(library)
        _file_one(shelf, workspace, "lost.jpg")
    if what == "gone":
        library.unlink()
    elif what == "garbage":
        library.write_bytes(b"damage" * 5000)
    else:
        with closing(sqlite3.connect(library)) as file:
            file.execute("PRAGMA foreign_keys=OFF")
            file.execute("DROP TABLE filing_traits")
            file.execute("DROP TABLE filing_entries")
    sentences = restore_backup(folder, copy).sentences
    if what == "entries damaged":
        assert sentences[0].startswith("Filing 2 of")
    else:
        assert sentences[0].startswith("The old library can no longer tell")
        assert made_at(copy) in sentences[0]


def test_when_a_backup_was_made(tmp_path: Path) -> None:
    assert made_at(tmp_path / "library-2026-11-30-140300.sqlite3") == "2026-11-30 14:03"
    other = tmp_path / "copy.sqlite3"
    other.touch()
    assert made_at(other).startswith("20")
