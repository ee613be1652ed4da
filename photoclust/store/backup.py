"""Dated copies of the library file: before every migration and at most once a day."""

from __future__ import annotations

import datetime
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

KEPT = 7
"""How many copies stay; the oldest go first."""

_SUFFIX = ".sqlite3"


def back_up(library: Path, reason: str = "") -> Path:
    """Copy the library while it may be in use; return the copy.

    Args:
        library: The library file.
        reason: Goes into the name, for example "before-2".
    """
    folder = backups_folder(library)
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.datetime.now().strftime("%Y-%m-%d-%H%M%S")
    name = "-".join(filter(None, ("library", stamp, reason)))
    target = folder / f"{name}{_SUFFIX}"
    partial = target.with_suffix(".partial")
    with (
        closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(partial)) as copy,
    ):
        source.backup(copy)
    partial.replace(target)
    for old in backups(library)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def back_up_daily(library: Path) -> Path | None:
    """Copy the library unless one was made today already."""
    today = datetime.date.today().isoformat()
    if any(today in copy.name for copy in backups(library)):
        return None
    return back_up(library)


def backups(library: Path) -> list[Path]:
    """The copies, newest first."""
    found = backups_folder(library).glob(f"library-*{_SUFFIX}")
    return sorted(found, key=lambda copy: copy.name, reverse=True)


def backups_folder(library: Path) -> Path:
    """Where the copies lie."""
    return library.with_name("backups")


def restore(library: Path, copy: Path) -> Path:
    """Put a copy in the library's place; the damaged file is set aside and returned."""
    stamp = datetime.datetime.now().strftime("%Y-%m-%d-%H%M%S")
    aside = library.with_name(f"library-damaged-{stamp}{_SUFFIX}")
    if library.exists():
        library.rename(aside)
    for suffix in ("-wal", "-shm"):
        leftover = library.with_name(library.name + suffix)
        if leftover.exists():
            leftover.rename(aside.with_name(aside.name + suffix))
    partial = library.with_suffix(".partial")
    shutil.copyfile(copy, partial)
    partial.replace(library)
    return aside
