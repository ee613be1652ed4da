"""What a mark does to the journal's tables, and to the photo whose file it is about."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Set

from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.store.journal.records import OPEN_STATES, EntryState, Mark, Mode


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


def write_mark(connection: sqlite3.Connection, mark: Mark) -> int:
    """Write one mark down, a moved photo's row follows its file; return the mark's batch."""
    if mark.destination is not None:
        connection.execute(
            "UPDATE filing_entries SET destination=? WHERE id=?",
            (os.fsencode(mark.destination), mark.entry),
        )
    # Raw columns: to make an entry of each, with its paths, costs twice what writing the mark does.
    ((batch, mode, photo, source, destination, *known),) = connection.execute(
        "SELECT e.batch, b.mode, e.photo, e.source, e.destination, e.dev, e.inode, e.size,"
        " e.mtime_ns FROM filing_entries e JOIN filing_batches b ON b.id=e.batch WHERE e.id=?",
        (mark.entry,),
    )
    follows = mode in (Mode.MOVE, Mode.TRASH)
    if follows and mark.identity:
        known = _columns(mark.identity)
    connection.execute(
        "UPDATE filing_entries SET state=?, dev=?, inode=?, size=?, mtime_ns=?,"
        " digest=ifnull(?, digest) WHERE id=?",
        (mark.state, *known, mark.digest, mark.entry),
    )
    if photo is None or not follows or mark.state in OPEN_STATES:
        return int(batch)
    if mark.state is EntryState.RESTING:
        # Gone from where the library has it, not on a disk that is away.
        connection.execute(
            "UPDATE photos SET presence='missing' WHERE id=? AND path IN (?, ?)",
            (photo, source, destination),
        )
    elif mode == Mode.TRASH and mark.state is EntryState.DONE:
        connection.execute("UPDATE photos SET presence='missing' WHERE id=?", (photo,))
    elif mark.identity is not None:
        place = destination if mark.state is EntryState.DONE else source
        # Out of the trash too: another photo may have been there meanwhile, and swapped rows.
        point_row_at(connection, PhotoId(photo), place, mark.identity, mark.digest)
    return int(batch)


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
    other = connection.execute(
        "SELECT id FROM photos WHERE path=? AND id<>?", (path, photo)
    ).fetchone()
    if other is not None:
        (old,) = connection.execute("SELECT path FROM photos WHERE id=?", (photo,)).fetchone()
        connection.execute("UPDATE photos SET path=? WHERE id=?", (b"", photo))
        connection.execute(
            "UPDATE photos SET path=?, presence='missing' WHERE id=?", (old, other[0])
        )
    connection.execute(
        "UPDATE photos SET path=?, dev=?, inode=?, size=?, mtime_ns=?, digest=ifnull(?, digest),"
        " presence='present' WHERE id=?",
        (
            path,
            *_columns(identity),
            digest,
            photo,
        ),
    )
