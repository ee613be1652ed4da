"""What filings made and carried besides the photos that they moved: copies, links, companions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from photoclust.store.database import Database
from photoclust.store.journal.entries import select_entries
from photoclust.store.journal.records import Entry

Companion = tuple[int, Path, Path]
"""Number of the entry of a companion, where it is, and where its photo is."""


class Holdings:
    """Asks the journal's entries. Any thread; each call is one transaction.

    Args:
        database: The open library database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def copies(self) -> list[Entry]:
        """The copies and links of photos that filings made and did not take back."""
        condition = "e.state='done' AND b.mode IN ('copy', 'link') AND e.photo NOT NULL"
        return self._database.run(lambda connection: select_entries(connection, condition, ()))

    def companions(self) -> list[Companion]:
        """The companions that filings carried or copied, where they put them."""
        return self._companions("destination", "b.mode IN ('move', 'copy', 'link')")

    def copied_companions(self) -> list[Companion]:
        """The companions that filings copied, where they are themselves."""
        return self._companions("source", "b.mode IN ('copy', 'link')")

    def _companions(self, side: str, modes: str) -> list[Companion]:
        rows: list[tuple[Any, ...]] = self._database.run(
            lambda connection: connection.execute(
                f"SELECT e.id, e.batch, e.bundle, e.{side}, e.companion_of IS NULL, e.photo IS NULL"
                f" FROM filing_entries e JOIN filing_batches b ON b.id=e.batch WHERE {modes}"
                " AND e.state IN ('done', 'resting') ORDER BY e.id"
            ).fetchall()
        )
        leads = {row[1:3]: row[3] for row in rows if row[4]}
        return [
            (number, Path(os.fsdecode(place)), Path(os.fsdecode(leads[batch, bundle])))
            for number, batch, bundle, place, leading, nameless in rows
            if nameless and not leading and (batch, bundle) in leads
        ]
