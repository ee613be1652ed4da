"""Rows of the journal's tables and what they stand for.

Paths are kept as bytes (SQLite refuses names that are no text), dev and inode as text (an inode
can exceed 63 bits).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.core.text import decode
from photoclust.store.journal.records import (
    Batch,
    BatchState,
    Entry,
    EntryState,
    Intent,
    Into,
    Mode,
)

_MODES = {mode.value: mode for mode in Mode}
_STATES = {state.value: state for state in EntryState}


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


def entries_of(rows: Iterable[tuple[Any, ...]]) -> list[Entry]:
    """Entries from their rows: id, batch, mode, columns of `row_of`, state, those of `into_of`."""
    known = cache(into_of)  # the same for thousands of them
    return [_entry_of(row, known) for row in rows]


def _entry_of(row: tuple[Any, ...], into_of: Callable[[bytes | None, str], Into | None]) -> Entry:
    number, batch, mode, bundle, source, destination, cluster, photo, companion_of = row[:9]
    dev, inode, size, mtime_ns, digest, state, *into = row[9:]
    return Entry(
        id=number,
        batch=batch,
        mode=_MODES[mode],
        intent=Intent(
            bundle=bundle,
            source=Path(os.fsdecode(source)),
            destination=None if destination is None else Path(os.fsdecode(destination)),
            cluster=cluster,
            photo=None if photo is None else PhotoId(photo),
            companion_of=None if companion_of is None else Path(os.fsdecode(companion_of)),
            identity=FileIdentity(int(dev), int(inode), size, mtime_ns),
            digest=None if digest is None else Digest(digest),
            into=into_of(*into),
        ),
        state=_STATES[state],
    )


def into_of(destination: bytes | None, pattern: str) -> Into | None:
    """Where a file was filed, from the columns of that."""
    return None if destination is None else Into(Path(os.fsdecode(destination)), pattern)


def batch_of(row: tuple[Any, ...]) -> Batch:
    """A batch from its row: id to `undone`, then how many entries are open, done, and so on.

    Those that rest hold nothing up; a batch of which nothing else is left was taken back.
    """
    number, made_at, mode, label, passed, unsettled, done, undone, resting, doubt = row
    if unsettled:
        state = BatchState.UNFINISHED
    elif done:
        state = BatchState.PARTLY_UNDONE if undone or passed else BatchState.DONE
    elif undone or resting:
        state = BatchState.UNDONE
    else:
        state = BatchState.DONE if doubt else BatchState.NOTHING_DONE
    return Batch(
        id=number,
        made_at=made_at,
        mode=Mode(mode),
        label=decode(label),
        files=int(unsettled + done + undone + resting + doubt),
        state=state,
        holds=bool(done and not passed),
        undone=not unsettled and bool(passed if done else undone or resting),
    )
