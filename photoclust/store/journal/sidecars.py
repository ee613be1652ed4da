"""What sidecars were before keywords were written into them, and what they are with these.

Both are kept: going back and settling after a crash compare bytes, and nothing else.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from photoclust.store.database import Database

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE filing_sidecars (
        entry INTEGER PRIMARY KEY REFERENCES filing_entries(id),
        earlier BLOB,
        later BLOB NOT NULL
    )""",
)
"""Of the seventh step: libraries of earlier formats wrote no sidecars."""


@dataclass(frozen=True, slots=True)
class Rewriting:
    """The bytes of one sidecar, packed: a large library has hundreds of megabytes of them.

    Attributes:
        packed_earlier: What it was; None where there was none.
        packed_later: What it is with the keywords.
    """

    packed_earlier: bytes | None
    packed_later: bytes

    @classmethod
    def of(cls, earlier: bytes | None, later: bytes) -> Rewriting:
        """Pack both."""
        return cls(None if earlier is None else zlib.compress(earlier), zlib.compress(later))

    @property
    def earlier(self) -> bytes | None:
        """What it was; None where there was none."""
        return None if self.packed_earlier is None else zlib.decompress(self.packed_earlier)

    @property
    def later(self) -> bytes:
        """What it is with the keywords."""
        return zlib.decompress(self.packed_later)


def insert_sidecars(
    connection: sqlite3.Connection, entries: Sequence[int], rewritings: Sequence[Rewriting]
) -> None:
    """Write down what entries do to their sidecars, inside a transaction."""
    connection.executemany(
        "INSERT INTO filing_sidecars (entry, earlier, later) VALUES (?, ?, ?)",
        [
            (entry, rewriting.packed_earlier, rewriting.packed_later)
            for entry, rewriting in zip(entries, rewritings, strict=True)
        ],
    )


class JournalSidecars:
    """The table of sidecars. Any thread may call it; each call is one transaction.

    Args:
        database: The open library database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, batch: int) -> dict[int, Rewriting]:
        """What a batch does to sidecars, by the number of their entry."""

        def work(connection: sqlite3.Connection) -> dict[int, Rewriting]:
            rows = connection.execute(
                "SELECT s.entry, s.earlier, s.later FROM filing_entries e"
                " JOIN filing_sidecars s ON s.entry=e.id WHERE e.batch=?",
                (batch,),
            )
            return {entry: Rewriting(earlier, later) for entry, earlier, later in rows}

        return self._database.run(work)
