"""The tables of the cache file, as numbered steps. A step that was released is never changed."""

from __future__ import annotations

from photoclust.store.database import Step, script

STEPS = (
    Step(
        1,
        script(
            """CREATE TABLE embeddings (
                id INTEGER PRIMARY KEY,
                digest BLOB NOT NULL,
                model TEXT NOT NULL,
                precision TEXT NOT NULL,
                preprocess INTEGER NOT NULL,
                features BLOB NOT NULL,
                classes BLOB NOT NULL,
                scores BLOB NOT NULL,
                UNIQUE (digest, model, precision, preprocess)
            )""",
            """CREATE TABLE thumbnails (
                digest BLOB PRIMARY KEY,
                width INTEGER NOT NULL,
                height INTEGER NOT NULL,
                jpeg BLOB NOT NULL,
                facts TEXT NOT NULL
            )""",
            """CREATE TABLE hierarchies (
                key BLOB PRIMARY KEY,
                used INTEGER NOT NULL,
                data BLOB NOT NULL
            )""",
        ),
    ),
    Step(
        2,
        # Behind the picture in one row, SQLite reads all of the picture to come to the facts.
        script(
            "CREATE TABLE facts (digest BLOB PRIMARY KEY, facts TEXT NOT NULL)",
            "INSERT INTO facts SELECT digest, facts FROM thumbnails",
            "ALTER TABLE thumbnails DROP COLUMN facts",
        ),
    ),
    Step(
        3,
        script(
            """CREATE TABLE maps (
                key BLOB PRIMARY KEY,
                used INTEGER NOT NULL,
                data BLOB NOT NULL
            )""",
        ),
    ),
    Step(
        4,
        script(
            """CREATE TABLE stacks (
                key BLOB PRIMARY KEY,
                used INTEGER NOT NULL,
                data BLOB NOT NULL
            )""",
        ),
    ),
    Step(
        5,
        script(
            """CREATE TABLE shots (
                digest BLOB NOT NULL,
                side INTEGER NOT NULL,
                version INTEGER NOT NULL,
                data BLOB NOT NULL,
                PRIMARY KEY (digest, side)
            )""",
            """CREATE TABLE overlaps (
                key BLOB PRIMARY KEY,
                used INTEGER NOT NULL,
                data BLOB NOT NULL
            )""",
        ),
    ),
)
