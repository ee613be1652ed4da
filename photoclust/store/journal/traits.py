"""What files lost on other disks: permissions, times and attributes, until they come back.

The journal keeps them as bytes; `filing.traits` knows what they say.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from photoclust.store.database import Database

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE filing_traits (
        entry INTEGER PRIMARY KEY REFERENCES filing_entries(id),
        traits BLOB NOT NULL
    )""",
    # A file that is no longer where a filing left it is looked for by its source.
    "CREATE INDEX filing_entries_by_source ON filing_entries (source)",
)
"""A migration step of its own: libraries of earlier formats remember nothing of this kind."""


class LostTraits:
    """The table of lost traits. Any thread may call it; each call is one transaction.

    Args:
        database: The open library database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, batch: int) -> dict[int, bytes]:
        """What the files of a batch lost, by the number of their entry."""

        def work(connection: sqlite3.Connection) -> dict[int, bytes]:
            return dict(
                connection.execute(
                    "SELECT t.entry, t.traits FROM filing_entries e"
                    " JOIN filing_traits t ON t.entry=e.id WHERE e.batch=?",
                    (batch,),
                ).fetchall()
            )

        return self._database.run(work)

    def write(self, rows: Mapping[int, bytes | None]) -> None:
        """Remember what files lost; None forgets it."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "DELETE FROM filing_traits WHERE entry=?", [(entry,) for entry in rows]
            )
            connection.executemany(
                "INSERT INTO filing_traits (entry, traits) VALUES (?, ?)",
                [(entry, traits) for entry, traits in rows.items() if traits is not None],
            )

        self._database.run(work)
