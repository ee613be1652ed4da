"""Dated copies of the library file: before every migration and at most once a day."""

from __future__ import annotations

import datetime
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from photoclust.core.errors import UserError, system_says
from photoclust.core.text import Text

KEPT = 7
"""How many copies stay; the oldest go first, and those without a photo before all others."""

_SUFFIX = ".sqlite3"
_LOGS = ("-wal", "-shm")


def back_up(library: Path, reason: str = "") -> Path:
    """Copy the library while it may be in use; return the copy.

    Args:
        library: The library file.
        reason: Goes into the name, for example "before-2".

    Raises:
        UserError: the copy could not be made; nothing else changed.
    """
    folder = backups_folder(library)
    stamp = datetime.datetime.now().strftime("%Y-%m-%d-%H%M%S")
    name = "-".join(filter(None, ("library", stamp, reason)))
    target = folder / f"{name}{_SUFFIX}"
    partial = target.with_suffix(".partial")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy(library, partial)
        partial.replace(target)
        for old in best_first(library)[KEPT:]:
            for suffix in ("", *_LOGS):
                old.with_name(old.name + suffix).unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise _not_made(folder, error) from error
    return target


def _copy(library: Path, target: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)
            # One file that can be read where nothing can be written: no log beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _not_made(folder: Path, error: OSError | sqlite3.Error) -> UserError:
    reason = error.strerror if isinstance(error, OSError) else None
    return UserError(
        Text(
            "The library could not be backed up to {folder} ({error}). The library itself is as "
            "it was. Make sure that this is a folder you may write to, on a disk with space.",
            folder=folder,
            error=reason or str(error),
        )
    )


def back_up_daily(library: Path) -> Path | None:
    """Copy the library unless one was made today already or there is no photo in it.

    Raises:
        UserError: see `back_up`.
    """
    today = datetime.date.today().isoformat()
    if any(today in copy.name for copy in backups(library)) or _is_empty(library):
        return None
    return back_up(library)


def back_up_first(library: Path) -> Path | None:
    """Copy the library where no copy holds what would be missed most.

    The copy of the day is made when the library is opened, which is before a person has done
    anything with it for the first time. So a copy is made as soon as there is a photo, and one
    when there is a first edit or filing.

    Raises:
        UserError: see `back_up`.
    """
    copies = backups(library)
    if _is_empty(library) or (copies and not _has_history(library)):
        return None
    return None if any(map(_has_history, copies)) else back_up(library)


def backups(library: Path) -> list[Path]:
    """The copies, newest first."""
    found = backups_folder(library).glob(f"library-*{_SUFFIX}")
    return sorted(found, key=lambda copy: copy.name, reverse=True)


def best_first(library: Path) -> list[Path]:
    """The copies, newest first, but those of a library without a single photo last.

    When a library was lost, an empty one may have been begun in its place, and copied every day:
    those copies must neither push out the ones that hold something nor be restored before them.
    """
    return sorted(backups(library), key=_is_empty)


def _is_empty(library: Path) -> bool:
    """Whether a library surely holds no photo; one that cannot be read may hold some."""
    try:
        return library.stat().st_size == 0 or not _has_rows(library, "photos")
    except (OSError, sqlite3.Error):
        return False


def _has_history(library: Path) -> bool:
    """Whether a library surely holds an edit or a filing."""
    try:
        return _has_rows(library, "history") or _has_rows(library, "filing_batches")
    except sqlite3.Error:
        return False


def _has_rows(library: Path, table: str) -> bool:
    with closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as file:
        return file.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def backups_folder(library: Path) -> Path:
    """Where the copies lie."""
    return library.with_name("backups")


def made_at(copy: Path) -> str:
    """When a copy was made ("2026-11-30 14:03"), by its name, else by its time."""
    named = re.match(r"library-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)", copy.name)
    if named is not None:
        return f"{named[1]} {named[2]}:{named[3]}"
    return datetime.datetime.fromtimestamp(copy.stat().st_mtime).strftime("%Y-%m-%d %H:%M")


def restore(library: Path, copy: Path) -> Path | None:
    """Put a copy in the library's place; return where what was there lies now, if it was there.

    The copy is complete before anything is set aside: a full disk leaves all as it was.

    Raises:
        UserError: the copy could not be made; nothing else changed.
    """
    stamp = datetime.datetime.now().strftime("%Y-%m-%d-%H%M%S")
    aside = library.with_name(f"library-damaged-{stamp}{_SUFFIX}")
    partial = library.with_suffix(".partial")
    try:
        shutil.copyfile(copy, partial)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise UserError(
            Text(
                "The backup {path} could not be copied to {folder} ({error}). Nothing was "
                "changed; mend that and try again.",
                path=copy,
                folder=library.parent,
                error=system_says(error),
            )
        ) from error
    was_there = library.exists()
    if was_there:
        library.rename(aside)
    for suffix in _LOGS:
        leftover = library.with_name(library.name + suffix)
        if leftover.exists():
            leftover.rename(aside.with_name(aside.name + suffix))
    partial.replace(library)
    return aside if was_there else None
