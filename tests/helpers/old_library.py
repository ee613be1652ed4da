"""A library as an earlier version of the program left it."""

from __future__ import annotations

import sqlite3


def to_format_5(library: sqlite3.Connection) -> None:
    """Take back what the sixth step and later ones added to the tables, and nothing else."""
    for table, column in (
        ("members", "pending"),
        ("members", "left_here"),
        ("filing_entries", "into_id"),
    ):
        library.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    for table in ("filing_into", "moved_photos", "moved_folders", "filing_sidecars"):
        library.execute(f"DROP TABLE {table}")
    library.execute("DROP INDEX filing_entries_by_photo")
    library.execute("PRAGMA user_version = 5")
