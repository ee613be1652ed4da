"""Looking at a database file without opening it for work: no lock, no migration, no writing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """What can be said of a database file from outside.

    Attributes:
        path: The file.
        state: "absent", "sound" or "damaged".
        version: Its format (`user_version`); 0 where it is absent or damaged.
        size: Its size in bytes.
        rows: Rows by table.
    """

    path: Path
    state: str
    version: int = 0
    size: int = 0
    rows: dict[str, int] = field(default_factory=dict)


def inspect(path: Path) -> DatabaseState:
    """Look at a database file, also while a program works with it."""
    if not path.exists():
        return DatabaseState(path, "absent")
    size = path.stat().st_size
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return DatabaseState(path, "damaged", size=size)
            (version,) = file.execute("PRAGMA user_version").fetchone()
            names = file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " ORDER BY name"
            ).fetchall()
            rows = {
                name: int(file.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0])
                for (name,) in names
            }
    except sqlite3.DatabaseError:
        return DatabaseState(path, "damaged", size=size)
    return DatabaseState(path, "sound", version, size, rows)
