"""What was worked out over many photos at once, as it lies in the cache: trees, maps, stacks.

A result is kept under the hash of all that went into it, so it is never out of date. Nothing looks
at which of them are still asked for: the newest few of a kind stay.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from enum import Enum
from typing import Any

from photoclust.store.cache.values import sealed, unsealed

_KEPT = 8


class Results(Enum):
    """Kinds of results, by the table they are in."""

    HIERARCHIES = "hierarchies"
    MAPS = "maps"
    STACKS = "stacks"
    OVERLAPS = "overlaps"


def select(kind: Results, key: bytes) -> tuple[str, tuple[bytes]]:
    """The query for a result and its arguments."""
    return f"SELECT data FROM {kind.value} WHERE key = ?", (key,)


def result_in(rows: Sequence[tuple[Any, ...]]) -> bytes | None:
    """The result that `select` found; None where it found none, or not what was stored."""
    data = rows[0][0] if rows else None
    return unsealed(data) if isinstance(data, bytes) else None


def forget_all(connection: sqlite3.Connection) -> None:
    """Drop all results: embeddings they were worked out from are about to be others."""
    for kind in Results:
        connection.execute(f"DELETE FROM {kind.value}")


def put_newest(kind: Results, key: bytes, data: bytes, connection: sqlite3.Connection) -> None:
    """Store a result and drop all but the newest few of its kind."""
    table = kind.value
    connection.execute(
        f"INSERT OR REPLACE INTO {table} VALUES"
        f" (?, (SELECT COALESCE(MAX(used), 0) + 1 FROM {table}), ?)",
        (key, sealed(data)),
    )
    connection.execute(
        f"DELETE FROM {table} WHERE used <= (SELECT MAX(used) FROM {table}) - ?", (_KEPT,)
    )
