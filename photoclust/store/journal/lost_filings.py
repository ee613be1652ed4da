"""Which filings a backup of the library does not know, before it takes the library's place."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.text import Text, decode


@dataclass(frozen=True, slots=True)
class KnownFiling:
    """A filing as a library that may be damaged tells of it.

    Attributes:
        id: Its number.
        made_at: When it was begun, ISO 8601 with the zone.
        label: What a person reads ("Move 214 photos").
    """

    id: int
    made_at: str
    label: Text


def filings_of(library: Path) -> tuple[list[KnownFiling], bool]:
    """The filings that are carried out, oldest first, and whether the list is whole.

    Reads as far as it gets: a damaged file mostly has only some pages that are.
    """
    found: list[KnownFiling] = []
    if not library.is_file():  # SQLite would say the same of it, in more words
        return found, False
    try:
        with closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as file:
            rows = file.execute("SELECT id, made_at, label, undone FROM filing_batches ORDER BY id")
            for number, made_at, label, undone in rows:
                if not undone and _carried(file, number):
                    found.append(KnownFiling(number, str(made_at), _label(str(label))))
    except sqlite3.Error:
        return found, False
    return found, True


def unknown_filings(library: Path, copy: Path) -> tuple[list[KnownFiling], bool]:
    """The filings of `library` that `copy` does not know, and whether these are surely all."""
    here, whole = filings_of(library)
    there, _ = filings_of(copy)
    # Numbers are given again after an earlier backup was restored.
    known = {(filing.id, filing.made_at) for filing in there}
    return [filing for filing in here if (filing.id, filing.made_at) not in known], whole


def _carried(file: sqlite3.Connection, batch: int) -> bool:
    """Whether any file of a filing is where that put it; yes where that cannot be read."""
    with suppress(sqlite3.Error):
        statement = "SELECT 1 FROM filing_entries WHERE batch=? AND state='done' LIMIT 1"
        return file.execute(statement, (batch,)).fetchone() is not None
    return True


def _label(written: str) -> Text:
    """What a filing is called; libraries up to format 4 keep it as mere English."""
    try:
        return decode(written)
    except ValueError:
        return Text("{what}", what=written)
