"""The durable record of every file operation, written before it happens.

A filing is a *batch* of *entries*, one per file. All entries of a batch are committed before the
first file is touched; marks follow what was done. The marks may lag behind a crash, never run
ahead of the disk: `filing.recover` settles what is open by looking at both places.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from photoclust.core.errors import UserError
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text, encode
from photoclust.store.database import Database
from photoclust.store.journal.entries import insert_entries, join, select_entries
from photoclust.store.journal.holdings import Holdings
from photoclust.store.journal.into import JournalInto
from photoclust.store.journal.marks import next_turn, settle_batch, write_marks
from photoclust.store.journal.places import JournalPlaces, insert_places
from photoclust.store.journal.records import (
    Batch,
    Entry,
    EntryState,
    Intent,
    Mark,
    Mode,
    Place,
)
from photoclust.store.journal.rows import batch_of
from photoclust.store.journal.sidecars import JournalSidecars, Rewriting, insert_sidecars
from photoclust.store.journal.traits import LostTraits
from photoclust.store.photo_rows import SELECT_PHOTOS, photo_of

_OPEN_SQL = "state IN ('intended', 'undoing', 'redoing')"


class Journal:
    """The journal in the library database. Any thread may call it; each call is one transaction.

    Attributes:
        traits: What files lost on other disks.

    Args:
        database: The open library database; its `synchronous` is FULL, so that a call that
            returned survives a power cut.

    Attributes:
        places: What the folders of batches are.
        into: Where was filed to.
        holdings: What batches made and carried besides moved photos.
        sidecars: What sidecars were before batches, and are with these.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.traits = LostTraits(database)
        self.places = JournalPlaces(database)
        self.into = JournalInto(database)
        self.holdings = Holdings(database)
        self.sidecars = JournalSidecars(database)
        self._carrying = threading.Lock()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep the journal for one job that carries files.

        Two at a time would take each other's open entries for the remains of a crash.

        Raises:
            UserError: another job is at it.
        """
        if not self._carrying.acquire(blocking=False):
            raise UserError(
                Text("Files are being moved already. Wait until that is done, then do it again.")
            )
        try:
            yield
        finally:
            self._carrying.release()

    def begin(
        self,
        mode: Mode,
        label: Text,
        folders: Sequence[Path],
        intents: Sequence[Intent],
        places: Sequence[Place] = (),
        sidecars: Sequence[Rewriting] = (),
    ) -> tuple[int, list[Entry]]:
        """Write down a whole batch before its first act.

        Args:
            mode: What it does.
            label: What a person reads.
            folders: Folders that will be made, outer ones first.
            intents: What is to be carried.
            places: What the folders are that files are carried from and into.
            sidecars: For a batch that writes sidecars, what each of `intents` writes.

        Returns:
            The batch's number and its entries, in the order of `intents`.
        """

        def work(connection: sqlite3.Connection) -> tuple[int, list[Entry]]:
            turn = next_turn(connection)
            batch = connection.execute(
                "INSERT INTO filing_batches (made_at, mode, label, filed_turn, turn)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    datetime.now().astimezone().isoformat(timespec="seconds"),
                    mode,
                    encode(label),
                    turn,
                    turn,
                ),
            ).lastrowid
            assert batch is not None  # tells mypy: an INSERT always sets it
            connection.executemany(
                "INSERT INTO filing_folders (batch, path) VALUES (?, ?)",
                [(batch, os.fsencode(folder)) for folder in folders],
            )
            insert_places(connection, batch, places)
            numbers = insert_entries(connection, batch, intents, EntryState.INTENDED)
            if mode is Mode.KEYWORDS:
                insert_sidecars(connection, numbers, sidecars)
            return batch, [
                Entry(number, batch, mode, intent, EntryState.INTENDED)
                for number, intent in zip(numbers, intents, strict=True)
            ]

        return self._database.run(work)

    def begin_undo(
        self,
        batch: int,
        known: Sequence[Entry],
        late: Sequence[Intent] = (),
        without: Set[int] = frozenset(),
    ) -> list[Entry]:
        """Announce that all done entries of `batch` go back; return them, newest first.

        Args:
            batch: The batch.
            known: All its entries, as they are.
            late: Files that joined the bundles of a move at their destinations and go along.
            without: Bundles that are left as they are.

        Raises:
            ValueError: the entries are no longer what is known of them.
        """
        found = self._announce(batch, known, EntryState.DONE, EntryState.UNDOING, late, without)
        return found[::-1]

    def begin_redo(
        self,
        batch: int,
        known: Sequence[Entry],
        late: Sequence[Intent] = (),
        without: Set[int] = frozenset(),
    ) -> list[Entry]:
        """Announce that all undone entries of `batch` are carried again; return them in order.

        Arguments and errors as for `begin_undo`, with files that joined at the sources.
        """
        return self._announce(batch, known, EntryState.UNDONE, EntryState.REDOING, late, without)

    def join(self, batch: int, late: Sequence[Intent], state: EntryState) -> list[Entry]:
        """Write down files that joined the bundles of a move on their way, before their act.

        Args:
            batch: The batch.
            late: What is to be carried.
            state: INTENDED, or UNDOING for files that go back.

        Returns:
            Their entries, in the order of `late`.
        """
        return self._database.run(lambda connection: join(connection, batch, late, state))

    def photo_at(self, path: Path) -> Photo | None:
        """The library's photo at `path`, which a filing that comes upon it has to carry as such."""
        query = f"{SELECT_PHOTOS} WHERE path=?"
        row = self._database.run(
            lambda connection: connection.execute(query, (os.fsencode(path),)).fetchone()
        )
        return None if row is None else photo_of(row)

    def mark(self, marks: Iterable[Mark]) -> None:
        """Write down what became of entries.

        Rows of `photos` follow the files of a move in the same transaction, so that the
        library never points at a place that a file has left. So does what the batch counts as:
        undone when nothing of it is carried any more.
        """

        def work(connection: sqlite3.Connection) -> None:
            for batch in write_marks(connection, marks):
                settle_batch(connection, batch)

        self._database.run(work)

    def finish(self, batch: int, *, undone: bool) -> None:
        """Let `batch` count as undone or not, whatever its entries are.

        With `undone`, what is still carried of it no longer bars the way to earlier filings.
        """

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE filing_batches SET undone=?, turn=? WHERE id=?",
                (undone, next_turn(connection), batch),
            )

        self._database.run(work)

    def disown(self, batch: int, folder: Path) -> None:
        """Note that `folder` was made by somebody else after all and must not be removed."""
        self._database.run(
            lambda connection: connection.execute(
                "UPDATE filing_folders SET ours=0 WHERE batch=? AND path=?",
                (batch, os.fsencode(folder)),
            )
        )

    def folders(self, batch: int) -> list[Path]:
        """Folders that the app made for `batch`, inner ones first."""
        rows: list[tuple[bytes]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT path FROM filing_folders WHERE batch=? AND ours=1"
                " ORDER BY length(path) DESC, path",
                (batch,),
            ).fetchall()
        )
        return [Path(os.fsdecode(path)) for (path,) in rows]

    def made_by_app(self, folders: Iterable[Path]) -> list[Path]:
        """Those of `folders` that the app made for any batch, inner ones first."""
        wanted = {os.fsencode(folder) for folder in folders}
        rows: list[tuple[bytes]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT DISTINCT path FROM filing_folders WHERE ours=1"
                " ORDER BY length(path) DESC, path"
            ).fetchall()
        )
        return [Path(os.fsdecode(path)) for (path,) in rows if path in wanted]

    def entries(self, batch: int) -> list[Entry]:
        """All entries of `batch`, in order."""
        return self._entries("e.batch=?", (batch,))

    def open_entries(self) -> list[Entry]:
        """Entries that were announced and not settled: a crash, or a job that is running."""
        return self._entries(_OPEN_SQL, ())

    def doubtful(self) -> list[Entry]:
        """Entries of all batches that were lost from sight, and that a person was not told of."""
        return self._entries("state='doubt'", ())

    def has_open(self) -> bool:
        """Whether there are any such entries."""
        return self._one(f"SELECT 1 FROM filing_entries WHERE {_OPEN_SQL} LIMIT 1") is not None

    def resting(self) -> list[int]:
        """Batches with entries that rest, newest first."""
        query = "SELECT DISTINCT batch FROM filing_entries WHERE state='resting' ORDER BY batch"
        rows = self._database.run(lambda connection: connection.execute(query).fetchall())
        return [int(batch) for (batch,) in reversed(rows)]

    def last_holder(self, path: Path) -> int | None:
        """The newest batch that carried a file away from `path` and still holds it, if any."""

        def work(connection: sqlite3.Connection) -> int | None:
            (batch,) = connection.execute(
                "SELECT max(e.batch) FROM filing_entries e JOIN filing_batches b ON b.id=e.batch"
                " WHERE e.source=? AND e.state='done' AND b.mode IN ('move', 'trash')",
                (os.fsencode(path),),
            ).fetchone()
            return None if batch is None else int(batch)

        return self._database.run(work)

    def copies(self) -> dict[PhotoId, list[Path]]:
        """Copies and links by photo, as far as filings made them and did not take them back."""
        rows: list[tuple[int, bytes]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT e.photo, e.destination FROM filing_entries e"
                " JOIN filing_batches b ON b.id=e.batch"
                " WHERE e.state='done' AND b.mode IN ('copy', 'link') AND e.photo NOT NULL"
                " ORDER BY e.id"
            ).fetchall()
        )
        found: dict[PhotoId, list[Path]] = {}
        for photo, destination in rows:
            found.setdefault(PhotoId(photo), []).append(Path(os.fsdecode(destination)))
        return found

    def paired(self) -> set[PhotoId]:
        """Photos that filings carried along with another photo of the same shot."""
        rows: list[tuple[int]] = self._database.run(
            lambda connection: connection.execute(
                "SELECT DISTINCT e.photo FROM filing_entries e"
                " JOIN filing_batches b ON b.id=e.batch WHERE e.state='done'"
                " AND b.mode<>'trash' AND e.photo NOT NULL AND e.companion_of NOT NULL"
            ).fetchall()
        )
        return {PhotoId(photo) for (photo,) in rows}

    def batches(self) -> list[Batch]:
        """All batches, newest first."""

        def work(connection: sqlite3.Connection) -> list[Batch]:
            rows = connection.execute(
                "SELECT b.id, b.made_at, b.mode, b.label, b.undone,"
                f" total(e.{_OPEN_SQL}), total(e.state='done'), total(e.state='undone'),"
                " total(e.state='resting'), total(e.state='doubt')"
                " FROM filing_batches b LEFT JOIN filing_entries e ON e.batch=b.id"
                " GROUP BY b.id ORDER BY b.id DESC"
            ).fetchall()
            return [batch_of(row) for row in rows]

        return self._database.run(work)

    def next_undo(self) -> int | None:
        """The batch that an undo without a number takes back: the one carried out last.

        Also one of which only a part is still carried. Those that were passed over come last, the
        newest filing first, since it may have carried on what earlier ones had carried.
        """
        return self._one(
            "SELECT b.id FROM filing_batches b WHERE EXISTS"
            " (SELECT 1 FROM filing_entries e WHERE e.batch=b.id AND e.state='done')"
            " ORDER BY b.undone, iif(b.undone, b.filed_turn, b.turn) DESC LIMIT 1"
        )

    def next_redo(self) -> int | None:
        """The batch that a redo does again: the one undone last, unless files were filed since.

        Also one of which only a part was undone.
        """
        return self._one(
            "SELECT b.id FROM filing_batches b WHERE EXISTS"
            " (SELECT 1 FROM filing_entries e WHERE e.batch=b.id AND e.state='undone')"
            " AND b.turn >= (SELECT max(filed_turn) FROM filing_batches)"
            " ORDER BY b.turn DESC LIMIT 1"
        )

    def _announce(
        self,
        batch: int,
        known: Sequence[Entry],
        held: EntryState,
        announced: EntryState,
        late: Sequence[Intent],
        without: Set[int],
    ) -> list[Entry]:
        def work(connection: sqlite3.Connection) -> list[Entry]:
            found = [
                entry._replace(state=announced)
                for entry in (*known, *join(connection, batch, late, held))
                if entry.state is held and entry.intent.bundle not in without
            ]
            changed = connection.execute(
                "UPDATE filing_entries SET state=? WHERE batch=? AND state=?"
                " AND bundle NOT IN (SELECT value FROM json_each(?))",
                (announced, batch, held, json.dumps(list(without))),
            )
            if changed.rowcount != len(found):
                # What is carried must be announced first, and nothing else be announced.
                message = f"Other entries of filing {batch} than those that are known."
                raise ValueError(message)
            # A file that joined its bundle late lies with it all the same.
            return sorted(found, key=lambda entry: (entry.intent.bundle, entry.id))

        return self._database.run(work)

    def _entries(self, condition: str, values: tuple[Any, ...]) -> list[Entry]:
        return self._database.run(lambda connection: select_entries(connection, condition, values))

    def _one(self, statement: str) -> int | None:
        row = self._database.run(lambda connection: connection.execute(statement).fetchone())
        return None if row is None else int(row[0])
