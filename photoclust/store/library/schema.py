"""The tables of the library file, as numbered steps. A step that was released is never changed."""

from __future__ import annotations

from photoclust.store.database import Step, in_turn, script
from photoclust.store.journal import relocation as journal_relocation
from photoclust.store.journal import schema as journal_schema
from photoclust.store.journal import sidecars as journal_sidecars
from photoclust.store.journal import traits as journal_traits
from photoclust.store.library import relocation
from photoclust.store.library.old_history import note_left
from photoclust.store.library.old_sentences import to_texts

STEPS = (
    Step(
        1,
        script(
            """CREATE TABLE photos (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                path BLOB NOT NULL UNIQUE,
                dev TEXT NOT NULL,
                inode TEXT NOT NULL,
                size INTEGER NOT NULL,
                mtime_ns INTEGER NOT NULL,
                digest BLOB NOT NULL,
                presence TEXT NOT NULL,
                grouped INTEGER NOT NULL
            )""",
            "CREATE INDEX photos_by_digest ON photos (digest)",
            """CREATE TABLE clusters (
                id INTEGER PRIMARY KEY,
                suggested_name TEXT NOT NULL,
                name TEXT,
                kept INTEGER NOT NULL,
                accepted INTEGER NOT NULL,
                filed_to BLOB
            )""",
            # No cluster means unsorted; no row means not in the library.
            """CREATE TABLE members (
                photo INTEGER PRIMARY KEY REFERENCES photos (id),
                cluster INTEGER REFERENCES clusters (id) DEFERRABLE INITIALLY DEFERRED,
                membership REAL NOT NULL
            )""",
            "CREATE INDEX members_by_cluster ON members (cluster)",
            # What a person said about a photo and a cluster: it belongs here, or it does not.
            """CREATE TABLE corrections (
                cluster INTEGER NOT NULL REFERENCES clusters (id) DEFERRABLE INITIALLY DEFERRED,
                photo INTEGER NOT NULL REFERENCES photos (id),
                belongs INTEGER NOT NULL,
                PRIMARY KEY (cluster, photo)
            ) WITHOUT ROWID""",
            """CREATE TABLE history (
                position INTEGER PRIMARY KEY,
                label TEXT NOT NULL,
                batch INTEGER,
                change BLOB NOT NULL
            )""",
            "CREATE TABLE folders (path BLOB PRIMARY KEY)",
            "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
            *journal_schema.SCHEMA,
        ),
    ),
    Step(
        2,
        script(
            # What a person said about two clusters: they are not the same. The other one may be
            # gone, and comes back when that is undone.
            """CREATE TABLE apart (
                cluster INTEGER NOT NULL REFERENCES clusters (id) DEFERRABLE INITIALLY DEFERRED,
                other INTEGER NOT NULL,
                PRIMARY KEY (cluster, other)
            ) WITHOUT ROWID""",
        ),
    ),
    # What the folders of filings are, so that another disk in their place is not taken for theirs.
    Step(3, script(*journal_schema.PLACES)),
    Step(4, script(*journal_traits.SCHEMA)),
    # What the program says is kept as templates and values, so that it shows in any language.
    Step(5, to_texts),
    Step(
        6,
        in_turn(
            # Photos that joined a cluster and wait for a yes, and those left unsorted on purpose.
            script(
                "ALTER TABLE members ADD COLUMN pending INTEGER NOT NULL DEFAULT 0",
                "ALTER TABLE members ADD COLUMN left_here INTEGER NOT NULL DEFAULT 0",
            ),
            note_left,
            script(*journal_schema.INTO),
            script(*journal_relocation.SCHEMA, *relocation.SCHEMA),
        ),
    ),
    # What sidecars were before keywords were written into them.
    Step(7, script(*journal_sidecars.SCHEMA)),
)
