"""What SQLite says of a file, in words for a person: only a damaged file is called damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from photoclust.core.errors import UserError
from photoclust.core.text import Text


class DamagedDatabaseError(UserError):
    """The file is not a sound SQLite database. Its owner decides: rebuild or restore.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, detail: object) -> None:
        self.path = path
        super().__init__(Text("{path} is damaged ({what}).", path=path, what=str(detail)))


class DamagedRowsError(DamagedDatabaseError):
    """Single rows made no sense and were dropped: the rest is sound, the work can be repeated."""


_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def in_words(error: sqlite3.Error, path: Path) -> UserError | None:
    """What a person is told of an error of SQLite; None where it is a mistake of ours.

    Disk full, no permission or a read-only disk say nothing about the content: who believed such
    a file damaged and put a backup in its place would lose what is newer in it.
    """
    code = getattr(error, "sqlite_errorcode", None)
    primary = -1 if code is None else code & 0xFF
    if primary in _DAMAGED:
        return DamagedDatabaseError(path, error)
    sentence = _sentence(primary, path, error)
    return None if sentence is None else UserError(sentence)


def _sentence(code: int, path: Path, error: sqlite3.Error) -> Text | None:
    match code:
        case sqlite3.SQLITE_FULL:
            return Text(
                "The disk with {path} is full. Nothing was lost; free some space and try again.",
                path=path,
            )
        case sqlite3.SQLITE_READONLY:
            return Text(
                "{path} cannot be written. Check that you may write it and its folder, and that "
                "the disk is not mounted read-only. Nothing in it was changed.",
                path=path,
            )
        case sqlite3.SQLITE_IOERR:
            return Text(
                "Reading or writing {path} failed ({error}). Check the disk: it may be full or "
                "failing. The file was left as it is.",
                path=path,
                error=str(error),
            )
        case sqlite3.SQLITE_CANTOPEN:
            return Text(
                "{path} cannot be opened. Check that you may write it and its folder, and that "
                "the disk is not full or mounted read-only. Nothing in it was changed.",
                path=path,
            )
        case sqlite3.SQLITE_PERM:
            return Text(
                "{path} cannot be opened. Check that you may write it and its folder. Nothing in "
                "it was changed.",
                path=path,
            )
        case sqlite3.SQLITE_BUSY:
            return Text(
                "{path} is in use by another program. Close that one, then try again.", path=path
            )
        case sqlite3.SQLITE_PROTOCOL:
            return Text(
                "{path} cannot be locked. Other programs may be using it, or its disk knows no "
                "locks. Nothing in it was changed.",
                path=path,
            )
        case _:
            return None
