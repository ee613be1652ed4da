"""What SQLite says of a file, in words for a person: only a damaged file is called damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from photoclust.core.errors import UserError


class DamagedDatabaseError(UserError):
    """The file is not a sound SQLite database. Its owner decides: rebuild or restore.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, detail: object) -> None:
        self.path = path
        super().__init__(f"{path} is damaged ({detail}).")


class DamagedRowsError(DamagedDatabaseError):
    """Single rows made no sense and were dropped: the rest is sound, the work can be repeated."""


_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_WRITE = "Check that you may write it and its folder"

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk with {path} is full. Nothing was lost; free some space and try "
    "again.",
    sqlite3.SQLITE_READONLY: "{path} cannot be written. {write}, and that the disk is not mounted "
    "read-only. Nothing in it was changed.",
    sqlite3.SQLITE_IOERR: "Reading or writing {path} failed ({error}). Check the disk: it may be "
    "full or failing. The file was left as it is.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened. {write}, and that the disk is not full or "
    "mounted read-only. Nothing in it was changed.",
    sqlite3.SQLITE_PERM: "{path} cannot be opened. {write}. Nothing in it was changed.",
    sqlite3.SQLITE_BUSY: "{path} is in use by another program. Close that one, then try again.",
    sqlite3.SQLITE_PROTOCOL: "{path} cannot be locked. Other programs may be using it, or its "
    "disk knows no locks. Nothing in it was changed.",
}


def in_words(error: sqlite3.Error, path: Path) -> UserError | None:
    """What a person is told of an error of SQLite; None where it is a mistake of ours.

    Disk full, no permission or a read-only disk say nothing about the content: who believed such
    a file damaged and put a backup in its place would lose what is newer in it.
    """
    code = getattr(error, "sqlite_errorcode", None)
    primary = -1 if code is None else code & 0xFF
    if primary in _DAMAGED:
        return DamagedDatabaseError(path, error)
    sentence = _SENTENCES.get(primary)
    return (
        None
        if sentence is None
        else UserError(sentence.format(path=path, error=error, write=_WRITE))
    )
