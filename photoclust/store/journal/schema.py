"""The journal's tables, as the steps of the library's format make them."""

from __future__ import annotations

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE filing_batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        made_at TEXT NOT NULL,
        mode TEXT NOT NULL,
        label TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0,
        filed_turn INTEGER NOT NULL,
        turn INTEGER NOT NULL
    )""",
    """CREATE TABLE filing_folders (
        batch INTEGER NOT NULL REFERENCES filing_batches(id),
        path BLOB NOT NULL,
        ours INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (batch, path)
    ) WITHOUT ROWID""",
    """CREATE TABLE filing_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch INTEGER NOT NULL REFERENCES filing_batches(id),
        bundle INTEGER NOT NULL,
        source BLOB NOT NULL,
        destination BLOB,
        cluster TEXT NOT NULL,
        photo INTEGER,
        companion_of BLOB,
        dev TEXT NOT NULL,
        inode TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        digest BLOB,
        state TEXT NOT NULL
    )""",
    "CREATE INDEX filing_entries_of_batch ON filing_entries (batch, state)",
    """CREATE INDEX filing_entries_open ON filing_entries (batch)
        WHERE state IN ('intended', 'undoing', 'redoing')""",
)
"""Tables of the journal; part of the library's first migration step."""

PLACES: tuple[str, ...] = (
    """CREATE TABLE filing_places (
        batch INTEGER NOT NULL REFERENCES filing_batches(id),
        path BLOB NOT NULL,
        real BLOB NOT NULL,
        volume TEXT,
        dev TEXT NOT NULL,
        inode TEXT NOT NULL,
        PRIMARY KEY (batch, path)
    ) WITHOUT ROWID""",
    "CREATE INDEX filing_entries_doubt ON filing_entries (batch) WHERE state='doubt'",
    "CREATE INDEX filing_entries_resting ON filing_entries (batch) WHERE state='resting'",
)
"""What the folders of a batch are, however they are spelled; the third step."""

INTO: tuple[str, ...] = (
    """CREATE TABLE filing_into (
        id INTEGER PRIMARY KEY,
        batch INTEGER NOT NULL REFERENCES filing_batches(id),
        destination BLOB NOT NULL,
        pattern TEXT NOT NULL,
        UNIQUE (batch, destination, pattern)
    )""",
    "ALTER TABLE filing_entries ADD COLUMN into_id INTEGER REFERENCES filing_into(id)",
)
"""Which folder files were filed into, and by which pattern below it; of the sixth step.

Entries of older batches, which all had a folder for each group, say nothing of it, nor do those of
the trash.
"""
