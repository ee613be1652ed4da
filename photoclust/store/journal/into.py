"""Where was filed to, and by which patterns: what a person chose before, and may again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoclust.core.photo import PhotoId
from photoclust.store.database import Database
from photoclust.store.journal.records import Into

_PLAIN = ("{group}", "")
"""Patterns by which a photo lies in its group's folder itself, or in none of it."""


@dataclass(frozen=True, slots=True)
class Deeper:
    """Where a filing put a photo that need not lie in its group's folder itself.

    Attributes:
        place: The photo, or the copy or link that was made of it.
        into: Where was filed.
        cluster: Title of its group then.
    """

    place: Path
    into: Into
    cluster: str


class JournalInto:
    """Reads where filings filed to. Any thread; each call is one transaction.

    Args:
        database: The open library database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def used(self) -> list[Into]:
        """Where is filed to and by which pattern, last used first; what was taken back is out."""
        rows: list[tuple[bytes, str]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT i.destination, i.pattern FROM filing_into i"
                " JOIN filing_batches b ON b.id=i.batch WHERE NOT b.undone AND EXISTS"
                " (SELECT 1 FROM filing_entries e WHERE e.batch=b.id AND e.state='done'"
                "  AND e.into_id=i.id)"
                " GROUP BY i.destination, i.pattern ORDER BY max(i.id) DESC"
            ).fetchall()
        )
        return [_into(*row) for row in rows]

    def deeper(self) -> dict[PhotoId, Sequence[Deeper]]:
        """Photos that filings put where a group may have more than one folder, and still hold.

        Those that were filed last come last.
        """
        rows: list[tuple[Any, ...]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT e.photo, e.destination, i.destination, i.pattern, e.cluster"
                " FROM filing_into i JOIN filing_entries e ON e.batch=i.batch AND e.into_id=i.id"
                " WHERE i.pattern NOT IN (?, ?) AND e.state='done' AND e.photo NOT NULL"
                " ORDER BY e.id",
                _PLAIN,
            ).fetchall()
        )
        found: dict[PhotoId, list[Deeper]] = {}
        for photo, place, destination, pattern, cluster in rows:
            deeper = Deeper(Path(os.fsdecode(place)), _into(destination, pattern), cluster)
            found.setdefault(PhotoId(photo), []).append(deeper)
        return dict(found)


def _into(destination: bytes, pattern: str) -> Into:
    return Into(Path(os.fsdecode(destination)), pattern)
