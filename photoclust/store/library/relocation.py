"""What other programs moved, written down: photos, the journal, folders, in one transaction.

The clusters and the history belong to the session, on another thread. It takes note of moved
folders when it comes to it (`Session.relocate`); till then they are kept here, through a crash too.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from photoclust.core.moved_folders import FolderMove, FolderMoves, moved_path
from photoclust.core.photo import FileIdentity, PhotoId
from photoclust.store.journal.marks import point_row_at
from photoclust.store.journal.records import Place
from photoclust.store.journal.relocation import (
    entries_at,
    follow_file,
    follow_folders,
    follow_photo,
    learn_places,
    note_into,
    rewrite_paths,
)

SCHEMA: tuple[str, ...] = (
    # Photos that were met elsewhere when folders were read: which folders moved, they tell.
    "CREATE TABLE moved_photos (photo INTEGER PRIMARY KEY, old BLOB NOT NULL)",
    # Folders that were moved, one look after the other, that the clusters do not know of yet.
    """CREATE TABLE moved_folders (
        look INTEGER NOT NULL,
        old BLOB NOT NULL,
        new BLOB NOT NULL,
        PRIMARY KEY (look, old)
    ) WITHOUT ROWID""",
)
"""Part of the library's sixth migration step."""


@dataclass(frozen=True, slots=True)
class FoundPhoto:
    """A photo whose file is elsewhere now.

    Attributes:
        photo: The photo.
        old: Where the library has it.
        new: Where its file is.
        identity: The file there.
    """

    photo: PhotoId
    old: Path
    new: Path
    identity: FileIdentity


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A copy or companion that a filing carried, and that is elsewhere now.

    Attributes:
        entry: Number of its entry in the journal.
        old: Where the journal has it.
        new: Where it is.
        identity: The file there.
        is_original: Whether it is what was copied rather than what the filing made.
    """

    entry: int
    old: Path
    new: Path
    identity: FileIdentity
    is_original: bool = False


@dataclass(frozen=True, slots=True)
class Relocation:
    """What one look at the disk found to be elsewhere.

    Attributes:
        photos: Photos.
        files: Copies and companions of filings.
        moves: Folders that are no more where they were.
        same: Those of `moves` that are the very folders, rather than copies of them.
        seen: What the folders of all these are now, by their paths now.
    """

    photos: Sequence[FoundPhoto] = ()
    files: Sequence[FoundFile] = ()
    moves: FolderMoves = ()
    same: Collection[FolderMove] = ()
    seen: Mapping[Path, Place] = field(default_factory=dict)


def relocate(connection: sqlite3.Connection, relocation: Relocation) -> None:
    """Write down what is elsewhere now, inside a transaction."""
    carried: list[tuple[int, Path, Path]] = []
    held: set[tuple[int, Path]] = set()
    for found in relocation.photos:
        known = connection.execute("SELECT path FROM photos WHERE id=?", (found.photo,)).fetchone()
        if known is not None and known[0] == os.fsencode(found.old):
            point_row_at(connection, found.photo, os.fsencode(found.new), found.identity)
            follow_photo(connection, found.photo, found.old, found.new, found.identity)
    met = [(f.photo, f.old, f.new) for f in relocation.photos] + moved_photos(connection)
    for photo, old, new in met:
        for entry, batch in entries_at(connection, photo, new).items():
            carried.append((entry, old, new))
            held.add((batch, new.parent))
    for file in relocation.files:
        batch = follow_file(
            connection, file.entry, file.new, file.identity, is_original=file.is_original
        )
        held.add((batch, file.new.parent))
        if not file.is_original:
            carried.append((file.entry, file.old, file.new))
    note_into(connection, carried, relocation.moves)
    if relocation.moves:
        follow_folders(connection, relocation.moves, relocation.same, relocation.seen)
        rewrite_paths(connection, "photos", "path", relocation.moves)
        _move_own_folders(connection, relocation.moves)
        (last,) = connection.execute("SELECT ifnull(max(look), 0) FROM moved_folders").fetchone()
        connection.executemany(
            "INSERT INTO moved_folders (look, old, new) VALUES (?, ?, ?)",
            [(last + 1, os.fsencode(m.old), os.fsencode(m.new)) for m in relocation.moves],
        )
    learn_places(connection, held, relocation.seen)
    connection.execute("DELETE FROM moved_photos")


def note_moved_photo(
    connection: sqlite3.Connection, photo: PhotoId, old: Path, new: Path, identity: FileIdentity
) -> None:
    """Write down, inside a transaction, that a photo was met elsewhere when a folder was read."""
    follow_photo(connection, photo, old, new, identity)
    connection.execute(
        "INSERT OR IGNORE INTO moved_photos (photo, old) VALUES (?, ?)", (photo, os.fsencode(old))
    )


def moved_photos(connection: sqlite3.Connection) -> list[tuple[PhotoId, Path, Path]]:
    """Where photos were, and where they were met since, as far as nothing was made of it yet."""
    rows = connection.execute(
        "SELECT p.id, m.old, p.path FROM moved_photos m JOIN photos p ON p.id=m.photo ORDER BY p.id"
    )
    return [
        (PhotoId(photo), Path(os.fsdecode(old)), Path(os.fsdecode(new))) for photo, old, new in rows
    ]


def moves_to_take(connection: sqlite3.Connection) -> list[FolderMoves]:
    """The moved folders that the clusters do not know of yet, look by look."""
    rows = connection.execute("SELECT look, old, new FROM moved_folders ORDER BY look, old")
    return [
        tuple(FolderMove(Path(os.fsdecode(old)), Path(os.fsdecode(new))) for _, old, new in look)
        for _, look in groupby(rows.fetchall(), key=lambda row: row[0])
    ]


def forget_moves(connection: sqlite3.Connection, moves: FolderMoves) -> None:
    """Note, inside a transaction, that the clusters know of the oldest look's moves now."""
    if moves:
        connection.execute(
            "DELETE FROM moved_folders WHERE look=(SELECT min(look) FROM moved_folders)"
        )


def _move_own_folders(connection: sqlite3.Connection, moves: FolderMoves) -> None:
    """Let the folders that a person added, and those that were filed into lately, follow."""
    for (blob,) in connection.execute("SELECT path FROM folders").fetchall():
        folder = Path(os.fsdecode(blob))
        if (new := moved_path(folder, moves)) != folder:
            connection.execute("DELETE FROM folders WHERE path=?", (blob,))
            connection.execute("INSERT OR IGNORE INTO folders VALUES (?)", (os.fsencode(new),))
    row = connection.execute("SELECT value FROM state WHERE key='recent_destinations'").fetchone()
    if row is not None:
        recent = [Path(os.fsdecode(bytes.fromhex(name))) for name in json.loads(row[0])]
        followed = dict.fromkeys(moved_path(folder, moves) for folder in recent)
        value = json.dumps([os.fsencode(folder).hex() for folder in followed])
        connection.execute("UPDATE state SET value=? WHERE key='recent_destinations'", (value,))
