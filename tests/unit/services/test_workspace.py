"""Opening a data folder: alone, with a backup, and never over a damaged library."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.services.workspace import DamagedLibraryError, Workspace, restore_backup
from photoclust.store import inspection
from photoclust.store.backup import KEPT, back_up, backups


def test_a_second_program_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with Workspace(tmp_path):
        code = (
            "import sys, pathlib\n"
            "from photoclust.core.errors import UserError\n"
            "from photoclust.services.workspace import Workspace\n"
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


def test_one_backup_a_day(tmp_path: Path) -> None:
    for _ in range(3):
        with Workspace(tmp_path):
            pass
    assert len(backups(tmp_path / "library.sqlite3")) == 1


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
    aside = restore_backup(tmp_path, caught.value.backups[0])
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
    with pytest.raises(DamagedLibraryError, match="None of its 1 backups can be used") as caught:
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
