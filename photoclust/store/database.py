"""One SQLite file with one thread that owns it, and numbered steps that bring it up to date."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from photoclust.core.errors import UserError
from photoclust.core.text import Text
from photoclust.store.sqlite_words import in_words

T = TypeVar("T")

_Work = tuple[Callable[[sqlite3.Connection], Any], "Future[Any]"]


@dataclass(frozen=True, slots=True)
class Step:
    """One migration, from the version before to `version`.

    Attributes:
        version: The `user_version` after this step; steps are numbered 1, 2, 3 without gaps.
        apply: Changes the schema inside the transaction that also raises the version.
    """

    version: int
    apply: Callable[[sqlite3.Connection], None]


def script(*statements: str) -> Callable[[sqlite3.Connection], None]:
    """Make a migration out of SQL statements (`executescript` would commit on its own)."""

    def apply(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return apply


def in_turn(
    *parts: Callable[[sqlite3.Connection], None],
) -> Callable[[sqlite3.Connection], None]:
    """Make one migration of several, done in this order."""

    def apply(connection: sqlite3.Connection) -> None:
        for part in parts:
            part(connection)

    return apply


class Database:
    """An open SQLite file. All its statements run on one thread of its own.

    Any thread may call `run` and `post`; work is done in the order it arrives, each call in one
    transaction that commits when the call returns and rolls back when it raises. That makes one
    writer by construction (docs/architecture.md) without locks in the callers.

    Args:
        path: The file; made when absent.
        steps: Migrations, in order.
        synchronous: "FULL" for what must survive a power cut, "NORMAL" for what can be rebuilt.
        shrinks: Whether a new file can give back room in small steps (`incremental_vacuum`).
        before_migration: Called with the path before an existing file is migrated (backup).

    Raises:
        UserError: the file belongs to a newer program or cannot be opened.
        DamagedDatabaseError: the file is no sound database.
    """

    def __init__(
        self,
        path: Path,
        steps: Sequence[Step],
        *,
        synchronous: str,
        shrinks: bool = False,
        before_migration: Callable[[Path], None] | None = None,
    ) -> None:
        self.path = path
        self._steps = tuple(steps)
        self._synchronous = synchronous
        self._shrinks = shrinks
        self._before_migration = before_migration
        self._work: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        opened: Future[None] = Future()
        self._thread = threading.Thread(
            target=self._serve, args=(opened,), name=f"db-{path.stem}", daemon=False
        )
        self._closing = threading.Lock()
        self._closed = False
        self._thread.start()
        try:
            opened.result()
        except BaseException:
            self._thread.join()
            raise

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do `work` in one transaction and wait for its result."""
        return self.post(work).result()

    def post(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Queue `work` as one transaction; the future holds its result or its error."""
        future: Future[T] = Future()
        with self._closing:
            if self._closed:
                msg = f"{self.path.name} is closed"
                raise RuntimeError(msg)
            self._work.put((work, future))
        return future

    def close(self) -> None:
        """Finish the queued work and close the file. Safe to call twice."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._work.put(None)
        self._thread.join()

    def _serve(self, opened: Future[None]) -> None:
        try:
            connection = self._open()
        except BaseException as error:
            opened.set_exception(error)
            return
        opened.set_result(None)
        while (item := self._work.get()) is not None:
            work, future = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                connection.execute("BEGIN IMMEDIATE")
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException as error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                future.set_exception(self._in_words(error))
            else:
                future.set_result(result)
            # A waiting thread must not keep results (arrays, whole tables) alive.
            del item, work, future
        connection.close()

    def _open(self) -> sqlite3.Connection:
        existed = self.path.exists() and self.path.stat().st_size > 0
        try:
            connection = sqlite3.connect(self.path, isolation_level=None)
        except sqlite3.Error as error:
            raise self._in_words(error) from error
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA busy_timeout=10000")
            if self._shrinks:  # before all else: it says how the file is laid out
                connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(f"PRAGMA synchronous={self._synchronous}")
            self._migrate(connection, existed=existed)
        except sqlite3.DatabaseError as error:
            connection.close()
            raise self._in_words(error) from error
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection, *, existed: bool) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        newest = self._steps[-1].version
        if version > newest:
            raise UserError(
                Text(
                    "{path} was written by a newer version of PhotoClust (format {version}; this "
                    "one knows up to {newest}). Update PhotoClust to open it.",
                    path=self.path,
                    version=version,
                    newest=newest,
                )
            )
        missing = [step for step in self._steps if step.version > version]
        if missing and existed and version > 0 and self._before_migration is not None:
            self._before_migration(self.path)
        for step in missing:
            connection.execute("BEGIN IMMEDIATE")
            try:
                step.apply(connection)
                connection.execute(f"PRAGMA user_version={step.version}")
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # on a full disk SQLite has rolled back already
                    connection.execute("ROLLBACK")
                raise

    def _in_words(self, error: BaseException) -> BaseException:
        """Turn what SQLite says about the environment into a sentence; leave our bugs alone."""
        if not isinstance(error, sqlite3.Error):
            return error
        return in_words(error, self.path) or error
