"""Rows of the journal's tables and what they stand for.

Paths are kept as bytes (SQLite refuses names that are no text), dev and inode as text (an inode
can exceed 63 bits).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.store.journal_records import Batch, BatchState, Entry, EntryState, Intent, Mode


def row_of(intent: Intent) -> tuple[Any, ...]:
    """The columns of an entry, from `bundle` to `digest`."""
    identity = intent.identity
    return (
        intent.bundle,
        os.fsencode(intent.source),
        None if intent.destination is None else os.fsencode(intent.destination),
        intent.cluster,
        intent.photo,
        None if intent.companion_of is None else os.fsencode(intent.companion_of),
        str(identity.dev),
        str(identity.inode),
        identity.size,
        identity.mtime_ns,
        intent.digest,
    )


def entry_of(row: tuple[Any, ...]) -> Entry:
    """An entry from its row: id, batch, mode, the columns of `row_of`, state."""
    number, batch, mode, bundle, source, destination, cluster, photo, companion_of = row[:9]
    dev, inode, size, mtime_ns, digest, state = row[9:]
    return Entry(
        id=number,
        batch=batch,
        mode=Mode(mode),
        intent=Intent(
            bundle=bundle,
            source=Path(os.fsdecode(source)),
            destination=None if destination is None else Path(os.fsdecode(destination)),
            cluster=cluster,
            photo=None if photo is None else PhotoId(photo),
            companion_of=None if companion_of is None else Path(os.fsdecode(companion_of)),
            identity=FileIdentity(int(dev), int(inode), size, mtime_ns),
            digest=None if digest is None else Digest(digest),
        ),
        state=EntryState(state),
    )


def batch_of(row: tuple[Any, ...]) -> Batch:
    """A batch from its row: id to `undone`, then its open, done, undone and doubtful entries."""
    number, made_at, mode, label, passed, unsettled, done, taken_back, doubt = row
    if unsettled:
        state = BatchState.UNFINISHED
    elif not done and not taken_back and not doubt:
        state = BatchState.NOTHING_DONE
    elif done and (taken_back or passed):
        state = BatchState.PARTLY_UNDONE
    else:
        state = BatchState.UNDONE if taken_back else BatchState.DONE
    files = int(unsettled + done + taken_back + doubt)
    undone = not unsettled and bool(passed if done else taken_back)
    holds = bool(done and not passed)
    return Batch(number, made_at, Mode(mode), label, files, state, holds, undone)
