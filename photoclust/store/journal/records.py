"""What the journal keeps: batches, their entries, and the marks that entries get."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.core.text import Text


class Mode(StrEnum):
    """What a batch does with its files."""

    MOVE = "move"
    COPY = "copy"
    LINK = "link"
    TRASH = "trash"
    KEYWORDS = "keywords"
    """Sidecars are written. An entry's source and destination are the sidecar itself."""


class EntryState(StrEnum):
    """Where one file is on its way.

    The three open states say "about to be carried, look at both places"; the others are settled.
    """

    INTENDED = "intended"
    """To be carried for the first time."""
    DONE = "done"
    """At its destination."""
    UNDOING = "undoing"
    """To be carried back."""
    UNDONE = "undone"
    """Back at its source; can be redone."""
    REDOING = "redoing"
    """To be carried again."""
    LEFT = "left"
    """Never carried (cancelled or failed): at its source."""
    DOUBT = "doubt"
    """Lost from sight by a crash: at neither place, or not the one that was. Looked for again by
    every recovery; rests once a person was told."""
    RESTING = "resting"
    """Can go neither way, though its disk is there: it is gone, or what it was copied from is
    another by now. A person was told, and it holds nothing up. Looked at again when its batch is
    undone or redone, and goes along when it can."""


OPEN_STATES = frozenset({EntryState.INTENDED, EntryState.UNDOING, EntryState.REDOING})


class Into(NamedTuple):
    """Where a file is filed.

    Attributes:
        destination: The folder below which it is filed, without links in its path.
        pattern: The folders below that, as `core.folder_pattern` writes them; empty for none.
    """

    destination: Path
    pattern: str


class Intent(NamedTuple):
    """One file that a new batch is going to carry.

    Attributes:
        bundle: Number shared by a photo and its companions: they travel together or not at all.
        source: Where the file is.
        destination: Where it shall be; None in the system's trash, which finds its own names.
        cluster: Title of the cluster.
        photo: The library's number when the file is a photo of the library.
        companion_of: Source of the photo that the file accompanies, else None.
        identity: The file as it was last seen at `source`.
        digest: Digest of its bytes where known.
        into: Where it is filed; None in the trash, and where an older program did not write it
            down.
    """

    bundle: int
    source: Path
    destination: Path | None
    cluster: str
    photo: PhotoId | None
    companion_of: Path | None
    identity: FileIdentity
    digest: Digest | None
    into: Into | None = None


class Entry(NamedTuple):
    """One file of a batch as the journal knows it.

    Attributes:
        id: Number of the entry.
        batch: Number of its batch.
        mode: What the batch does.
        intent: What was to be done. In move and trash mode its identity is refreshed to that of
            the file where it is now; in copy and link mode it stays that of the source. The
            digest is filled in once it is known.
        state: How far it got.
    """

    id: int
    batch: int
    mode: Mode
    intent: Intent
    state: EntryState


@dataclass(frozen=True, slots=True)
class Place:
    """What a folder of a batch was when the batch was carried out, however it was spelled.

    Attributes:
        path: As the entries of the batch spell it.
        real: Its path without links at that time.
        volume: What names its disk for good; None where nothing does.
        dev: Device number, which another disk may have by now.
        inode: File number of the folder; 0 when it was not made yet, or has none.
    """

    path: Path
    real: Path
    volume: str | None
    dev: int
    inode: int


class Mark(NamedTuple):
    """What became of one entry.

    Attributes:
        entry: Number of the entry.
        state: Its new state.
        identity: The file as it is now, or None to leave what is recorded.
        digest: Digest of its bytes, or None to leave what is recorded.
        destination: The new destination, or None to leave what is recorded.
        as_known: The file is the very one that the entry records and is at the end of its way.
            Where it is a photo that was moved, the photo's row takes over what is recorded.
    """

    entry: int
    state: EntryState
    identity: FileIdentity | None = None
    digest: Digest | None = None
    destination: Path | None = None
    as_known: bool = False


class BatchState(StrEnum):
    """A batch in one word, for lists."""

    UNFINISHED = "unfinished"
    DONE = "done"
    UNDONE = "undone"
    PARTLY_UNDONE = "partly undone"
    NOTHING_DONE = "nothing done"


@dataclass(frozen=True, slots=True)
class Batch:
    """A filing in the list of filings.

    Attributes:
        id: Its number, counting up.
        made_at: When it was begun, ISO 8601 with the zone.
        mode: What it does.
        label: What a person reads ("Move 214 photos").
        files: How many files it carried.
        state: In one word.
        holds: Whether it counts as carried out: some of its files are where it put them.
        undone: Whether it counts as taken back: none are, or those that are were passed over.
            A batch that was begun and is not settled may be neither.
    """

    id: int
    made_at: str
    mode: Mode
    label: Text
    files: int
    state: BatchState
    holds: bool
    undone: bool
