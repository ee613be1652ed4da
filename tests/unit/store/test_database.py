"""One thread per file, transactions, migrations, and sentences for what goes wrong."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.store.database import Database, Step, script
from photoclust.store.sqlite_words import DamagedDatabaseError

STEPS = (Step(1, script("CREATE TABLE t (x INTEGER)")),)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "test.sqlite3", STEPS, synchronous="NORMAL")
    yield database
    database.close()


def _count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT COUNT(*) FROM t").fetchone()[0])


def test_all_work_runs_on_one_other_thread_in_order(database: Database) -> None:
    seen: list[tuple[int, int]] = []

    def work(number: int) -> None:
        database.post(lambda c: seen.append((number, threading.get_ident()))).result()

    for number in range(5):
        work(number)
    assert [number for number, _ in seen] == [0, 1, 2, 3, 4]
    assert len({thread for _, thread in seen} - {threading.get_ident()}) == 1


def test_work_that_raises_leaves_nothing_behind(database: Database) -> None:
    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO t VALUES (1)")
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        database.run(half)
    assert database.run(_count) == 0


def test_queued_work_is_finished_before_closing_and_none_is_taken_after(tmp_path: Path) -> None:
    path = tmp_path / "test.sqlite3"
    database = Database(path, STEPS, synchronous="FULL")
    for _ in range(50):
        database.post(lambda c: c.execute("INSERT INTO t VALUES (1)").rowcount)
    database.close()
    database.close()
    with pytest.raises(RuntimeError):
        database.post(_count)
    with closing(sqlite3.connect(path)) as connection:
        assert _count(connection) == 50


def test_migrations_run_once_each_with_a_backup_before(tmp_path: Path) -> None:
    path = tmp_path / "test.sqlite3"
    backups: list[Path] = []
    Database(path, STEPS, synchronous="FULL", before_migration=backups.append).close()
    assert backups == []
    newer = (*STEPS, Step(2, script("ALTER TABLE t ADD COLUMN y INTEGER")))
    for _ in range(2):
        Database(path, newer, synchronous="FULL", before_migration=backups.append).close()
    assert backups == [path]
    with pytest.raises(UserError, match="newer version of PhotoClust"):
        Database(path, STEPS, synchronous="FULL")


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "test.sqlite3"
    Database(path, STEPS, synchronous="FULL").close()
    broken = (*STEPS, Step(2, script("CREATE TABLE u (x)", "CREATE TABLE t (x)")))
    with pytest.raises(sqlite3.OperationalError):
        Database(path, broken, synchronous="FULL")
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert tables == [("t",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_file_that_is_no_database_is_called_damaged_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "test.sqlite3"
    path.write_bytes(b"this is not a database at all" * 100)
    with pytest.raises(DamagedDatabaseError, match="damaged"):
        Database(path, STEPS, synchronous="FULL")
    assert path.read_bytes().startswith(b"this is not")


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        Database(tmp_path / "nowhere" / "test.sqlite3", STEPS, synchronous="FULL")


def test_a_full_disk_is_a_sentence_and_the_database_goes_on(database: Database) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count=4")
        connection.execute("CREATE TABLE big (x)")
        connection.execute("INSERT INTO big VALUES (zeroblob(1000000))")

    with pytest.raises(UserError, match="full"):
        database.run(fill)
    assert database.run(_count) == 0
