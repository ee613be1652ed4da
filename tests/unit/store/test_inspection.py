"""What is said of a database file from outside: damaged only where its content is."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.store import inspection
from photoclust.store.database import Database, Step, script
from photoclust.store.inspection import Condition, inspect
from tests.helpers.mounts import remount_read_only, small_disk

_STEPS = (Step(1, script("CREATE TABLE t (x)", "INSERT INTO t VALUES (zeroblob(40000))")),)


def _make(path: Path) -> Path:
    Database(path, _STEPS, synchronous="FULL").close()
    return path


def test_a_sound_file_is_counted(tmp_path: Path) -> None:
    state = inspect(_make(tmp_path / "a.sqlite3"))
    assert (state.state, state.version, state.rows) == (Condition.SOUND, 1, {"t": 1})


def test_a_file_that_is_not_there_or_holds_nothing(tmp_path: Path) -> None:
    assert inspect(tmp_path / "a.sqlite3").state is Condition.ABSENT
    (tmp_path / "b.sqlite3").touch()
    assert inspect(tmp_path / "b.sqlite3").state is Condition.EMPTY
    with closing(sqlite3.connect(tmp_path / "c.sqlite3")) as connection:
        connection.execute("PRAGMA journal_mode=WAL")  # as when killed before the first table
    assert inspect(tmp_path / "c.sqlite3").state is Condition.EMPTY


@pytest.mark.parametrize("offset", [0, 5000])
def test_garbage_is_damage(tmp_path: Path, offset: int) -> None:
    path = _make(tmp_path / "a.sqlite3")
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(b"garbage!" * 512)
    assert inspect(path).state is Condition.DAMAGED


def test_a_file_locked_by_another_program_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "_WAIT_S", 0)
    path = _make(tmp_path / "a.sqlite3")
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        state = inspect(path)
    assert state.state is Condition.UNREADABLE
    assert "in use by another program" in state.reason


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_a_file_without_permission_is_not_damaged(tmp_path: Path) -> None:
    path = _make(tmp_path / "a.sqlite3")
    path.chmod(0)
    state = inspect(path)
    assert state.state is Condition.UNREADABLE
    assert "may write it" in state.reason


def test_what_cannot_be_read_is_not_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite3").mkdir()
    state = inspect(tmp_path / "a.sqlite3")
    assert state.state is Condition.UNREADABLE
    assert "failed" in state.reason


def test_a_file_under_a_file_is_not_damaged(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    state = inspect(tmp_path / "file" / "a.sqlite3")
    assert state.state is Condition.UNREADABLE
    assert "cannot be looked at" in state.reason


def test_a_read_only_disk_is_no_damage(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk:
        path = _make(disk / "a.sqlite3")
        remount_read_only(disk)
        state = inspect(path)
    assert state.state is Condition.UNREADABLE
    assert "mounted read-only" in state.reason


def test_a_full_disk_is_no_damage(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        path = _make(disk / "a.sqlite3")
        with (disk / "fill").open("wb", buffering=0) as fill:
            while fill.write(bytes(65536)) == 65536:
                pass  # the last write is cut short
        state = inspect(path)
    assert state.state is Condition.UNREADABLE
    assert "full" in state.reason
