"""Writing entries down, and reading them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from photoclust.store.journal.records import Entry, EntryState, Intent, Into, Mode
from photoclust.store.journal.rows import entries_of, row_of


def insert_entries(
    connection: sqlite3.Connection, batch: int, intents: Iterable[Intent], state: EntryState
) -> list[int]:
    """Write entries of a batch down, inside a transaction; return their numbers in order."""
    known: dict[Into | None, int | None] = {None: None}
    into, into_id = None, None  # mostly that of the one before
    rows: list[tuple[Any, ...]] = []
    # Numbers are given once, as the table gives them itself: to ask for each takes as long again.
    first = _next_number(connection)
    for number, intent in enumerate(intents, first):
        if intent.into is not into:
            into = intent.into
            if into is not None and into not in known:
                known[into] = number_of(connection, batch, into)
            into_id = known[into]
        rows.append((number, batch, *row_of(intent), state, into_id))
    connection.executemany(
        "INSERT INTO filing_entries (id, batch, bundle, source, destination, cluster, photo,"
        " companion_of, dev, inode, size, mtime_ns, digest, state, into_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return list(range(first, first + len(rows)))


def join(
    connection: sqlite3.Connection, batch: int, late: Sequence[Intent], state: EntryState
) -> list[Entry]:
    """Write down files that join a move late, inside a transaction; return their entries."""
    numbers = insert_entries(connection, batch, late, state)
    return [
        Entry(number, batch, Mode.MOVE, intent, state)
        for number, intent in zip(numbers, late, strict=True)
    ]


def _next_number(connection: sqlite3.Connection) -> int:
    """The number of the next entry: above all that ever were, as AUTOINCREMENT has it."""
    used = connection.execute("SELECT seq FROM sqlite_sequence WHERE name='filing_entries'")
    return int((used.fetchone() or (0,))[0]) + 1


def select_entries(
    connection: sqlite3.Connection, condition: str, values: tuple[Any, ...]
) -> list[Entry]:
    """The entries e that meet a condition, in their order."""
    rows = connection.execute(
        "SELECT e.id, e.batch, b.mode, e.bundle, e.source, e.destination, e.cluster, e.photo,"
        " e.companion_of, e.dev, e.inode, e.size, e.mtime_ns, e.digest, e.state,"
        " i.destination, i.pattern"
        " FROM filing_entries e JOIN filing_batches b ON b.id=e.batch"
        " LEFT JOIN filing_into i ON i.id=e.into_id"
        # A file that joined its bundle later lies with it all the same.
        f" WHERE {condition} ORDER BY e.batch, e.bundle, e.id",
        values,
    )
    return entries_of(rows)


def number_of(connection: sqlite3.Connection, batch: int, into: Into) -> int:
    """The number under which a batch knows where it files, which is written down when it is new."""
    values = (batch, os.fsencode(into.destination), into.pattern)
    known = connection.execute(
        "SELECT id FROM filing_into WHERE batch=? AND destination=? AND pattern=?", values
    ).fetchone()
    if known is not None:
        return int(known[0])
    number = connection.execute(
        "INSERT INTO filing_into (batch, destination, pattern) VALUES (?, ?, ?)", values
    ).lastrowid
    assert number is not None  # tells mypy: an INSERT always sets it
    return number
