"""Whom a person left in Unsorted, as the history of libraries up to format 5 tells it.

Needed once a library, when it is brought to format 6. Since then every step says it itself.
"""

from __future__ import annotations

import json
import sqlite3
import zlib


def note_left(connection: sqlite3.Connection) -> None:
    """Note in every step, and for the photos as they lie now, who was left unsorted on purpose.

    Those are the photos that a step of a person took out of their clusters; a step that only
    grouped has a granularity. Steps that were undone are noted as well: they can be redone.
    """
    position = connection.execute(
        "SELECT CAST(value AS INTEGER) FROM state WHERE key = 'history_position'"
    ).fetchone()
    done = 0 if position is None else position[0]
    left: set[int] = set()
    now: set[int] = set()
    rows = connection.execute("SELECT position, change FROM history ORDER BY position").fetchall()
    for number, written in rows:
        change = json.loads(zlib.decompress(written))
        out = left.intersection(change["unsorted_out"])
        members = {photo for cluster in change["before"] for photo in cluster["photos"]}
        taken = members.intersection(change["unsorted_in"])
        new = taken - left if change["granularity"] is None else set()
        change["left_in"], change["left_out"] = sorted(new), sorted(out)
        left = (left - out) | new
        now = left if number < done else now
        connection.execute(
            "UPDATE history SET change = ? WHERE position = ?",
            (zlib.compress(json.dumps(change, separators=(",", ":")).encode("ascii")), number),
        )
    connection.executemany(
        "UPDATE members SET left_here = 1 WHERE photo = ? AND cluster IS NULL",
        ((photo,) for photo in sorted(now)),
    )
