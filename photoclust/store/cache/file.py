"""The cache as a file on disk: copying it to another place, removing it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from photoclust.core.text import Text
from photoclust.store.sqlite_words import DamagedDatabaseError, in_words

REBUILT = Text(
    "The cache of analysed photos was damaged and has been started afresh. "
    "No photo and no group is affected; photos will be read once more."
)
"""What a person is told when a damaged cache was replaced."""

_LOGS = ("-wal", "-shm")
_PAGES = 1024
"""Pages copied between two looks at the step function: 4 MB, a few hundredths of a second."""


def copy_cache(source: Path, target: Path, step: Callable[[int, int], None]) -> None:
    """Copy a cache that others read meanwhile; nobody may write to it.

    The copy has its name only when it is whole: what a crash leaves is never taken for a cache.

    Args:
        source: The cache file.
        target: The file to make; one that is there is replaced.
        step: Called with the number of pages done and of all; what it raises stops the copying.

    Raises:
        UserError: the disk is full or cannot be written. Nothing is left of the copy.
        DamagedDatabaseError: the cache is damaged.
    """
    partial = target.with_name(f"{target.name}.partial")
    try:
        remove_cache(partial)
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(partial)) as new,
        ):
            old.execute("PRAGMA busy_timeout=10000")
            old.backup(new, pages=_PAGES, progress=lambda _, left, all_: step(all_ - left, all_))
            # One file without a log beside it, so that it can be given its name.
            new.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)
    except sqlite3.Error as error:
        remove_cache(partial)
        told = in_words(error, target)
        if isinstance(told, DamagedDatabaseError):  # the copy cannot be: it is made by SQLite
            told = in_words(error, source)
        raise (told or error) from error
    except BaseException:
        remove_cache(partial)
        raise


def remove_cache(path: Path) -> None:
    """Remove a cache file that is not open; it is made anew from the photos."""
    for suffix in ("", *_LOGS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
