"""What the folders of batches are: their disks and numbers, whatever their paths lead to later."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from photoclust.store.database import Database
from photoclust.store.journal.records import Place


class JournalPlaces:
    """The journal's table of folders. Any thread; each call is one transaction.

    Args:
        database: The open library database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, batch: int, places: Iterable[Place]) -> None:
        """Write down what folders are, in the place of what was written before."""
        known = list(places)
        if known:
            self._database.run(lambda connection: insert_places(connection, batch, known))

    def of(self, batch: int) -> dict[Path, Place]:
        """The folders of a batch by their paths; none for batches of format 2 and before."""
        return self._read("WHERE batch=?", (batch,))

    def newest(self) -> dict[Path, Place]:
        """The folders of all batches by their paths, as the newest one knows them."""
        return self._read("ORDER BY batch", ())

    def _read(self, which: str, values: tuple[int, ...]) -> dict[Path, Place]:
        query = f"SELECT path, real, volume, dev, inode FROM filing_places {which}"
        rows: list[tuple[Any, ...]] = self._database.run(
            lambda connection: connection.execute(query, values).fetchall()
        )
        return {place.path: place for place in map(_place, rows)}


def insert_places(connection: sqlite3.Connection, batch: int, places: Iterable[Place]) -> None:
    """Write down what folders are, inside a transaction."""
    connection.executemany(
        "INSERT OR REPLACE INTO filing_places (batch, path, real, volume, dev, inode)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [_row(batch, place) for place in places],
    )


def read_places(connection: sqlite3.Connection) -> list[tuple[int, Place]]:
    """All folders of all batches, each with its batch, inside a transaction."""
    rows = connection.execute("SELECT batch, path, real, volume, dev, inode FROM filing_places")
    return [(row[0], _place(row[1:])) for row in rows.fetchall()]


def _row(batch: int, place: Place) -> tuple[Any, ...]:
    path, real = os.fsencode(place.path), os.fsencode(place.real)
    return (batch, path, real, place.volume, str(place.dev), str(place.inode))


def _place(row: tuple[Any, ...]) -> Place:
    path, real, volume, dev, inode = row
    return Place(Path(os.fsdecode(path)), Path(os.fsdecode(real)), volume, int(dev), int(inode))
