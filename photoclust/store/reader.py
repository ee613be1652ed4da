"""A read-only connection to a database that another connection writes."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Reader:
    """A read-only connection beside the writer, shared by threads under a lock.

    Reading must not queue behind writes: thumbnails are wanted while photos are being stored.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection = self._connect()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
        )
        connection.execute("PRAGMA busy_timeout=10000")
        return connection

    def rows(self, query: str, arguments: Sequence[Any]) -> list[tuple[Any, ...]]:
        """What a query yields. Any thread."""
        with self._lock:
            return self._connection.execute(query, arguments).fetchall()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Close the file for a while; who wants to read meanwhile waits."""
        with self._lock:
            self._connection.close()
            yield
            self._connection = self._connect()

    def go_to(self, path: Path) -> None:
        """Read from another file from now on; where that fails, from the same as before."""
        with self._lock:
            before = self._path, self._connection
            self._path = path
            try:
                self._connection = self._connect()
            except BaseException:
                self._path, self._connection = before
                raise
            before[1].close()

    def close(self) -> None:
        """Close the file for good."""
        with self._lock:
            self._connection.close()
