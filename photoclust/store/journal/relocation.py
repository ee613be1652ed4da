"""Files and folders that other programs moved: the journal follows them.

What a filing did is undone from where the files are now. All of this is written inside one
transaction with the rows of the photos, so that the two never differ.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from photoclust.core.errors import InputError
from photoclust.core.folder_pattern import read_pattern
from photoclust.core.moved_folders import FolderMove, FolderMoves, moved_path
from photoclust.core.photo import FileIdentity, PhotoId
from photoclust.store.journal.entries import number_of
from photoclust.store.journal.places import insert_places, read_places
from photoclust.store.journal.records import Into, Place

SCHEMA: tuple[str, ...] = (
    # A photo that is found elsewhere is followed by its number.
    "CREATE INDEX filing_entries_by_photo ON filing_entries (photo)",
)
"""Part of the library's sixth migration step."""


def follow_photo(
    connection: sqlite3.Connection, photo: PhotoId, old: Path, new: Path, identity: FileIdentity
) -> None:
    """Let the entries of a photo follow its file.

    A filing that moved it there holds it where it is now; one that copied it has its original
    there. Where it came from stays: another program has not changed that.
    """
    values = (*_columns(new, identity), photo, os.fsencode(old))
    connection.execute(
        "UPDATE filing_entries SET destination=?, dev=?, inode=?, size=?, mtime_ns=?"
        " WHERE photo=? AND destination=? AND state IN ('done', 'resting') AND batch IN"
        " (SELECT id FROM filing_batches WHERE mode='move')",
        values,
    )
    connection.execute(
        "UPDATE filing_entries SET source=?, dev=?, inode=?, size=?, mtime_ns=?"
        " WHERE photo=? AND source=? AND batch IN"
        " (SELECT id FROM filing_batches WHERE mode IN ('copy', 'link'))",
        values,
    )


def entries_at(connection: sqlite3.Connection, photo: PhotoId, place: Path) -> dict[int, int]:
    """The entries by which filings put a photo to a place, each with its batch."""
    rows = connection.execute(
        "SELECT id, batch FROM filing_entries WHERE photo=? AND destination=?",
        (photo, os.fsencode(place)),
    )
    return dict(rows.fetchall())


def follow_file(
    connection: sqlite3.Connection,
    entry: int,
    new: Path,
    identity: FileIdentity,
    *,
    is_original: bool = False,
) -> int:
    """Let one entry follow a file that is no photo of the library: a copy, or a companion.

    Returns:
        Its batch.

    Args:
        connection: Inside a transaction.
        entry: Number of the entry.
        new: Where the file is.
        identity: The file there.
        is_original: Whether it is what was copied rather than what the filing made.
    """
    side = "source" if is_original else "destination"
    connection.execute(f"UPDATE filing_entries SET {side}=? WHERE id=?", (os.fsencode(new), entry))
    # Of a copy its original's numbers are kept.
    modes = "'copy', 'link'" if is_original else "'move'"
    connection.execute(
        "UPDATE filing_entries SET dev=?, inode=?, size=?, mtime_ns=? WHERE id=? AND batch IN"
        f" (SELECT id FROM filing_batches WHERE mode IN ({modes}))",
        (*_columns(new, identity)[1:], entry),
    )
    (batch,) = connection.execute(
        "SELECT batch FROM filing_entries WHERE id=?", (entry,)
    ).fetchone()
    return int(batch)


def follow_folders(
    connection: sqlite3.Connection,
    moves: FolderMoves,
    same: Collection[FolderMove],
    seen: Mapping[Path, Place],
) -> None:
    """Let everything that the journal knows by a path follow the folders that were moved.

    Also where files came from: they go back into the folder that is called otherwise by now.

    Args:
        connection: Inside a transaction.
        moves: The folders.
        same: Those that are the very folders that were there, not copies of them: what the app
            made is the app's to remove.
        seen: What folders are now, by the paths they have now.
    """
    for column in ("source", "companion_of"):
        rewrite_paths(connection, "filing_entries", column, moves)
    carried = rewrite_paths(connection, "filing_entries", "destination", moves)
    note_into(connection, carried, moves)
    ours = connection.execute("SELECT batch, path FROM filing_folders").fetchall()
    for batch, blob in ours:
        path = Path(os.fsdecode(blob))
        if (new := moved_path(path, list(same))) != path:
            connection.execute(
                "UPDATE OR REPLACE filing_folders SET path=? WHERE batch=? AND path=?",
                (os.fsencode(new), batch, blob),
            )
    for batch, place in read_places(connection):
        if (new := moved_path(place.path, moves)) != place.path:
            connection.execute(
                "DELETE FROM filing_places WHERE batch=? AND path=?",
                (batch, os.fsencode(place.path)),
            )
            there = Place(new, moved_path(place.real, moves), place.volume, place.dev, place.inode)
            insert_places(connection, batch, [seen.get(new, there)])


def learn_places(
    connection: sqlite3.Connection, held: Iterable[tuple[int, Path]], seen: Mapping[Path, Place]
) -> None:
    """Write down of folders that files of batches are in now what they are, if that is not known.

    Args:
        connection: Inside a transaction.
        held: Batches and folders.
        seen: What folders are now, by their paths.
    """
    known = {(batch, place.path) for batch, place in read_places(connection)}
    for batch, folder in {*held} - known:
        if folder in seen:
            insert_places(connection, batch, [seen[folder]])


def note_into(
    connection: sqlite3.Connection, carried: Iterable[tuple[int, Path, Path]], moves: FolderMoves
) -> None:
    """Write down below which folder moved files lie now, or that they were put elsewhere by hand.

    Args:
        connection: Inside a transaction.
        carried: Entries, with the places where their files were and are.
        moves: The folders that were moved.
    """
    for entry, old, new in carried:
        row = connection.execute(
            "SELECT e.batch, i.destination, i.pattern FROM filing_entries e"
            " JOIN filing_into i ON i.id=e.into_id WHERE e.id=?",
            (entry,),
        ).fetchone()
        if row is not None:
            batch, destination, pattern = row
            before = Into(Path(os.fsdecode(destination)), pattern)
            if (after := _into_after(before, old, new, moves)) != before:
                number = None if after is None else number_of(connection, batch, after)
                connection.execute(
                    "UPDATE filing_entries SET into_id=? WHERE id=?", (number, entry)
                )


def _into_after(into: Into, old: Path, new: Path, moves: FolderMoves) -> Into | None:
    """Below which folder a moved file lies by its pattern; None where it does no more."""
    top = into.destination
    try:
        home = read_pattern(into.pattern).home(top, old.parent)
        way = home.relative_to(top).parts
    except (InputError, ValueError):  # of a newer program, or outside already
        return into if new.parent == old.parent else None
    there = moved_path(home, moves)
    if not new.is_relative_to(there):
        return None
    if there.is_relative_to(top) and len(there.relative_to(top).parts) == len(way):
        return into
    above = there.parents[len(way) - 1] if way else there
    same_way = there.relative_to(above).parts[:-1] == way[:-1]
    return Into(above, into.pattern) if same_way else None


def rewrite_paths(
    connection: sqlite3.Connection, table: str, column: str, moves: FolderMoves
) -> list[tuple[int, Path, Path]]:
    """Let the paths in a column follow moved folders, where no other row has the new path.

    Returns:
        The rows, each with its old path and its new one.
    """
    found: dict[int, bytes] = {}
    for move in moves:
        below = os.fsencode(move.old) + os.fsencode(os.sep)
        found |= connection.execute(
            f"SELECT rowid, {column} FROM {table} WHERE substr({column}, 1, ?)=?",
            (len(below), below),
        ).fetchall()
    olds = {number: Path(os.fsdecode(blob)) for number, blob in found.items()}
    moved = [(number, old, moved_path(old, moves)) for number, old in olds.items()]
    connection.executemany(
        f"UPDATE OR IGNORE {table} SET {column}=? WHERE rowid=?",
        [(os.fsencode(new), number) for number, _, new in moved],
    )
    return moved


def _columns(path: Path, identity: FileIdentity) -> tuple[Any, ...]:
    return (
        os.fsencode(path),
        str(identity.dev),
        str(identity.inode),
        identity.size,
        identity.mtime_ns,
    )
