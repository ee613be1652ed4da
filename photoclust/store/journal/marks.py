"""What marks do to the journal's tables, and to the photos whose files they are about."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import groupby
from operator import itemgetter
from typing import Any

from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.store.journal.records import OPEN_STATES, EntryState, Mark, Mode

_POINT = (
    "UPDATE photos SET path=?, dev=?, inode=?, size=?, mtime_ns=?, digest=ifnull(?, digest),"
    " presence='present' WHERE id=?"
)
_UNCHANGED = (None, None, None, None)


def next_turn(connection: sqlite3.Connection) -> int:
    """The number of the next filing, undo or redo, for their order."""
    (turn,) = connection.execute("SELECT ifnull(max(turn), 0) FROM filing_batches").fetchone()
    return int(turn) + 1


def settle_batch(connection: sqlite3.Connection, batch: int) -> None:
    """Let a batch count as what its entries are: undone when nothing of it is carried any more.

    Belongs into the transaction of the marks: a crash after it must not leave a batch that is
    back and still counts as filed. A batch with open entries waits until these are settled.
    """
    # Asked for one entry of each state: to count them all with every group of marks would make
    # a batch twice as large cost four times as much.
    opened, done, back = (
        _has_entry(connection, batch, states)
        for states in (OPEN_STATES, {EntryState.DONE}, {EntryState.UNDONE, EntryState.RESTING})
    )
    if not opened and (done or back):
        connection.execute(
            "UPDATE filing_batches SET undone=?, turn=? WHERE id=? AND undone<>?",
            (not done, next_turn(connection), batch, not done),
        )


def _has_entry(connection: sqlite3.Connection, batch: int, states: Set[EntryState]) -> bool:
    places = ", ".join("?" * len(states))
    statement = f"SELECT 1 FROM filing_entries WHERE batch=? AND state IN ({places}) LIMIT 1"
    return connection.execute(statement, (batch, *states)).fetchone() is not None


def write_marks(connection: sqlite3.Connection, marks: Iterable[Mark]) -> set[int]:
    """Write marks down in their order; rows of moved photos follow. Return the marks' batches."""
    batches: set[int] = set()
    for state, group in groupby(marks, key=_state_as_known):
        if state is not None:
            for first, last in _ranges(mark.entry for mark in group):
                batches |= _write_range(connection, state, first, last)
        else:
            batches |= _write_each(connection, list(group))
    return batches


def _state_as_known(mark: Mark) -> EntryState | None:
    """The state of a mark that says nothing else; None for one that does."""
    return mark.state if mark.as_known else None


def _ranges(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of numbers that follow each other without a gap."""
    for _, run in groupby(enumerate(sorted(set(numbers))), key=lambda pair: pair[1] - pair[0]):
        found = [number for _, number in run]
        yield found[0], found[-1]


def _write_range(
    connection: sqlite3.Connection, state: EntryState, first: int, last: int
) -> set[int]:
    """Write down that files arrived as they are known; one statement for a thousand of them.

    What fails is not taken back by SQLite (OR FAIL), for which it would write every page it
    changes into a file of its own before: that is done anew below, or with the transaction.
    """
    marked = connection.execute(
        "UPDATE OR FAIL filing_entries SET state=? WHERE id BETWEEN ? AND ?", (state, first, last)
    )
    if marked.rowcount != last - first + 1:
        raise KeyError(first, last)
    place = "destination" if state is EntryState.DONE else "source"
    moved = (
        f"SELECT e.{place} AS place, e.dev, e.inode, e.size, e.mtime_ns, e.digest, e.photo"
        " FROM filing_entries e JOIN filing_batches b ON b.id=e.batch"
        " WHERE e.id BETWEEN ? AND ? AND e.photo NOT NULL AND b.mode='move'"
    )
    try:
        connection.execute(
            "UPDATE OR FAIL photos SET path=e.place, dev=e.dev, inode=e.inode, size=e.size,"
            " mtime_ns=e.mtime_ns, digest=ifnull(e.digest, photos.digest), presence='present'"
            f" FROM ({moved}) e WHERE photos.id=e.photo",
            (first, last),
        )
    except sqlite3.IntegrityError:  # another row names one of these places
        for row in connection.execute(f"{moved} ORDER BY e.id", (first, last)).fetchall():
            _point_row(connection, row)
    found = connection.execute(
        "SELECT DISTINCT batch FROM filing_entries WHERE id BETWEEN ? AND ?", (first, last)
    )
    return {batch for (batch,) in found}


def _write_each(connection: sqlite3.Connection, marks: Sequence[Mark]) -> set[int]:
    """Write marks down that say something of each file."""
    known = _known(connection, {mark.entry for mark in marks})
    batches: set[int] = set()
    entries: list[tuple[Any, ...]] = []
    photos: list[tuple[str, tuple[Any, ...]]] = []
    for mark in marks:
        row = known[mark.entry]
        if mark.destination is not None:
            row = known[mark.entry] = (*row[:-1], os.fsencode(mark.destination))
        batch, mode, *_, destination = row
        batches.add(batch)
        follows = mode in (Mode.MOVE, Mode.TRASH)
        identity = _columns(mark.identity) if follows and mark.identity else _UNCHANGED
        entries.append((mark.state, destination, *identity, mark.digest, mark.entry))
        if follows:
            photos += _of_photo(mark, *row[1:])
    connection.executemany(
        "UPDATE filing_entries SET state=?, destination=?, dev=ifnull(?, dev),"
        " inode=ifnull(?, inode), size=ifnull(?, size), mtime_ns=ifnull(?, mtime_ns),"
        " digest=ifnull(?, digest) WHERE id=?",
        entries,
    )
    for statement, group in groupby(photos, key=itemgetter(0)):
        rows = [row for _, row in group]
        if statement == _POINT:
            _point_rows(connection, rows)
        else:
            connection.executemany(statement, rows)
    return batches


def _known(
    connection: sqlite3.Connection, entries: Set[int]
) -> dict[int, tuple[int, str, int | None, bytes, bytes | None]]:
    """Batch, mode, photo, source and destination of entries, by their numbers.

    Raw columns: to make an entry of each, with its paths, costs twice what writing the mark does.
    """
    rows = connection.execute(
        "SELECT e.id, e.batch, b.mode, e.photo, e.source, e.destination FROM filing_entries e"
        " JOIN filing_batches b ON b.id=e.batch WHERE e.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(entries)),),
    )
    return {row[0]: row[1:] for row in rows}


def _of_photo(
    mark: Mark, mode: str, photo: int | None, source: bytes, destination: bytes | None
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What a mark of a moved file means for its photo's row: a statement and its values."""
    if photo is None or mark.state in OPEN_STATES:
        return
    if mark.state is EntryState.RESTING:
        # Gone from where the library has it, not on a disk that is away.
        statement = "UPDATE photos SET presence='missing' WHERE id=? AND path IN (?, ?)"
        yield statement, (photo, source, destination)
    elif mode == Mode.TRASH and mark.state is EntryState.DONE:
        yield "UPDATE photos SET presence='missing' WHERE id=?", (photo,)
    elif mark.identity is not None:
        place = destination if mark.state is EntryState.DONE else source
        # Out of the trash too: another photo may have been there meanwhile, and swapped rows.
        yield _POINT, (place, *_columns(mark.identity), mark.digest, photo)


def _point_rows(connection: sqlite3.Connection, rows: list[tuple[Any, ...]]) -> None:
    """Point photos' rows at new places; one after the other where another row names a place."""
    try:
        connection.executemany(_POINT, rows)
    except sqlite3.IntegrityError:
        for row in rows:
            _point_row(connection, row)


def _columns(identity: FileIdentity) -> list[str | int]:
    """An identity as the tables keep it."""
    return [str(identity.dev), str(identity.inode), identity.size, identity.mtime_ns]


def point_row_at(
    connection: sqlite3.Connection,
    photo: PhotoId,
    path: bytes,
    identity: FileIdentity,
    digest: Digest | None = None,
) -> None:
    """Point a photo's row at the new place of its file.

    Another row may still name that place: of a photo whose file is gone, because nothing was
    replaced there. The two rows swap their paths, so that paths stay unique and the other photo
    keeps being looked for at a place where nothing is.

    Args:
        connection: Inside a transaction.
        photo: The photo.
        path: The place.
        identity: The file there.
        digest: Digest of its bytes; None to leave what is recorded.
    """
    _point_row(connection, (path, *_columns(identity), digest, photo))


def _point_row(connection: sqlite3.Connection, row: tuple[Any, ...]) -> None:
    path, *_, photo = row
    other = connection.execute(
        "SELECT id FROM photos WHERE path=? AND id<>?", (path, photo)
    ).fetchone()
    if other is not None:
        (old,) = connection.execute("SELECT path FROM photos WHERE id=?", (photo,)).fetchone()
        connection.execute("UPDATE photos SET path=? WHERE id=?", (b"", photo))
        connection.execute(
            "UPDATE photos SET path=?, presence='missing' WHERE id=?", (old, other[0])
        )
    connection.execute(_POINT, row)
