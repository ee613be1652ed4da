"""Looking at a database file without opening it for work: no lock, no migration, no writing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from photoclust.core.errors import system_says
from photoclust.core.text import NOTHING, Text
from photoclust.store.sqlite_words import DamagedDatabaseError, in_words

_WAIT_S = 5.0
"""How long another program may hold a lock before the file counts as in use."""


class Condition(StrEnum):
    """What a database file is like. UNREADABLE says nothing about the content."""

    ABSENT = "absent"
    EMPTY = "empty"
    SOUND = "sound"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """What can be said of a database file from outside.

    Attributes:
        path: The file.
        state: Its condition.
        version: Its format (`user_version`); 0 where it is not known.
        size: Its size in bytes.
        rows: Rows by table.
        reason: Where it is unreadable, a sentence that says why.
    """

    path: Path
    state: Condition
    version: int = 0
    size: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    reason: Text = NOTHING


def inspect(path: Path) -> DatabaseState:
    """Look at a database file, also while a program works with it.

    Damaged is only what SQLite itself calls so: a disk that is full, a missing permission or
    another program's lock keep a sound file from being read just as well.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return DatabaseState(path, Condition.ABSENT)
    except OSError as error:
        reason = Text(
            "{path} cannot be looked at: {error}. Nothing in it was changed.",
            path=path,
            error=system_says(error),
        )
        return DatabaseState(path, Condition.UNREADABLE, reason=reason)
    if size == 0:
        return DatabaseState(path, Condition.EMPTY)
    try:
        name = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(name, timeout=_WAIT_S, uri=True)) as file:
            return _look_inside(file, path, size)
    except sqlite3.Error as error:
        told = in_words(error, path)
        if isinstance(told, DamagedDatabaseError):
            return DatabaseState(path, Condition.DAMAGED, size=size)
        reason = Text(
            "{path} cannot be read: {error}. It was left as it is.", path=path, error=str(error)
        )
        if told is not None:
            reason = told.text
        return DatabaseState(path, Condition.UNREADABLE, size=size, reason=reason)


def peek_state(library: Path, key: str) -> str | None:
    """A small value that a library remembers, without opening it; None where it cannot be read."""
    try:
        name = f"{library.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(name, timeout=_WAIT_S, uri=True)) as file:
            row = file.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None


def _look_inside(file: sqlite3.Connection, path: Path, size: int) -> DatabaseState:
    if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        return DatabaseState(path, Condition.DAMAGED, size=size)
    (version,) = file.execute("PRAGMA user_version").fetchone()
    names = file.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " ORDER BY name"
    ).fetchall()
    rows = {
        name: int(file.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]) for (name,) in names
    }
    return DatabaseState(path, Condition.SOUND if version else Condition.EMPTY, version, size, rows)
