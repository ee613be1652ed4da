"""What a person's library holds: photos, clusters, names, every edit. Never dropped."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.moved_folders import FolderMoves
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.session import HistoryEntry
from photoclust.store.database import Database
from photoclust.store.journal import journal
from photoclust.store.library import relocation
from photoclust.store.library.change_format import decode_change, encode_change
from photoclust.store.library.clustering_rows import load_clustering, set_state, write_change
from photoclust.store.library.gone import moved_from
from photoclust.store.library.schema import STEPS
from photoclust.store.photo_rows import SELECT_PHOTOS, photo_of

_SEPARATOR = os.fsencode(os.sep)
_AFTER_IT = bytes([_SEPARATOR[0] + 1])
_AT_ONCE = 500
"""Places that are looked up in one go. Others have a word with the file in between."""


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """A photo file as it was just read: what the library has to know about it."""

    path: Path
    identity: FileIdentity
    digest: Digest


@dataclass(frozen=True, slots=True)
class StoredHistory:
    """The history as kept on disk: see `Session`."""

    entries: tuple[HistoryEntry, ...]
    position: int


class Library:
    """The library file. Implements `SessionLog`, so a session writes itself down here.

    Any thread may call it; the work is done on the file's own thread, in order.

    Attributes:
        database: The file underneath, for the journal.
        journal: The record of every file operation, in the same file.
    """

    def __init__(self, path: Path, before_migration: Callable[[Path], None] | None = None) -> None:
        self.database = Database(path, STEPS, synchronous="FULL", before_migration=before_migration)
        self.journal = journal.Journal(self.database)
        self._failure: BaseException | None = None
        self._read: tuple[Photo, ...] = ()

    def close(self) -> None:
        """Finish writing and close the file."""
        self.database.close()

    # Photos

    def photos(self) -> dict[PhotoId, Photo]:
        """All photos ever read, also those since removed from the library.

        Of a photo that is as it was when they were asked for last it is the same object: a library
        is read several times while a window is open, and a second one takes as much memory.
        """
        return self.database.run(self._read_photos)

    def _read_photos(self, connection: sqlite3.Connection) -> dict[PhotoId, Photo]:
        before = iter(self._read)
        old = next(before, None)
        found: dict[PhotoId, Photo] = {}
        for row in connection.execute(f"{SELECT_PHOTOS} ORDER BY id"):
            while old is not None and old.id < row[0]:
                old = next(before, None)
            photo = photo_of(row, old if old is not None and old.id == row[0] else None)
            found[photo.id] = photo
        self._read = tuple(found.values())
        return found

    def store_photos(
        self, photos: Sequence[ReadPhoto], disks: Mapping[int, Collection[int]] | None = None
    ) -> list[Photo]:
        """Store photos that were read, and return them with their ids, in the same order.

        A path that is known keeps its id; with another digest it counts as not yet grouped. A
        photo that is new by path but has the content of one whose file is gone *is* that one,
        moved outside the app: it takes over the id and with it cluster, name and corrections.

        Args:
            photos: The photos.
            disks: Further device numbers that a disk has got, by the one it had.
        """
        return self.database.run(lambda c: [_store(c, photo, disks or {}) for photo in photos])

    def refresh_identities(self, photos: Iterable[Photo]) -> None:
        """Note under which numbers the file system knows unchanged photos now.

        A remount may give a disk another device number. Kept as it was, it would say nothing
        any more about where the photo is.
        """
        rows = [(str(p.identity.dev), str(p.identity.inode), p.id) for p in photos]
        self._write("UPDATE photos SET dev = ?, inode = ? WHERE id = ?", rows).result()

    def contents(self) -> set[Digest]:
        """What the photos of the library show, by digest; without those since removed from it."""
        return self.database.run(
            lambda c: {
                Digest(row[0])
                for row in c.execute(
                    "SELECT DISTINCT digest FROM photos JOIN members ON members.photo = photos.id"
                )
            }
        )

    def shown(self) -> set[PhotoId]:
        """The photos of the library; without those since removed from it."""
        return self.database.run(
            lambda c: {PhotoId(row[0]) for row in c.execute("SELECT photo FROM members")}
        )

    def copies(self, digest: Digest) -> list[Photo]:
        """All photos ever read with this content."""
        query = f"{SELECT_PHOTOS} WHERE digest = ? ORDER BY id"
        return self.database.run(lambda c: [photo_of(row) for row in c.execute(query, (digest,))])

    def photos_about(self, places: Iterable[Path], files: Iterable[FileIdentity]) -> list[Photo]:
        """Photos that have to do with places and files, without reading the whole library.

        Args:
            places: Files and folders: photos that are known there or below count.
            files: Files: photos whose file has the same number count.
        """
        query = f"{SELECT_PHOTOS} WHERE path = ? OR (path > ? AND path < ?)"
        ranges = [(path, path + _SEPARATOR, path + _AFTER_IT) for path in map(os.fsencode, places)]
        numbers = json.dumps([str(file.inode) for file in files])

        def at(start: int) -> Callable[[sqlite3.Connection], list[tuple[Any, ...]]]:
            some = ranges[start : start + _AT_ONCE]
            return lambda c: [row for bounds in some for row in c.execute(query, bounds)]

        rows = {row for n in range(0, len(ranges), _AT_ONCE) for row in self.database.run(at(n))}
        rows.update(
            self.database.run(
                lambda c: c.execute(
                    f"{SELECT_PHOTOS} WHERE inode IN (SELECT value FROM json_each(?))", (numbers,)
                ).fetchall()
            )
        )
        return [photo_of(row) for row in sorted(rows)]

    def set_presence(self, photos: Iterable[PhotoId], presence: Presence) -> None:
        """Note whether photos could be reached."""
        rows = [(presence.value, photo) for photo in photos]
        self._write("UPDATE photos SET presence = ? WHERE id = ?", rows).result()

    def grouped(self) -> set[PhotoId]:
        """Photos that took part in a grouping with the content they have now."""
        return self.database.run(
            lambda c: {PhotoId(row[0]) for row in c.execute("SELECT id FROM photos WHERE grouped")}
        )

    def set_grouped(self, photos: Iterable[PhotoId]) -> Future[None]:
        """Note that photos took part in a grouping."""
        rows = [(photo,) for photo in photos]
        return self._write("UPDATE photos SET grouped = 1 WHERE id = ?", rows)

    # Folders and state

    def folders(self) -> list[Path]:
        """The folders a person added, in order of path."""
        return self.database.run(
            lambda c: [_path(r[0]) for r in c.execute("SELECT path FROM folders ORDER BY path")]
        )

    def add_folders(self, folders: Iterable[Path]) -> None:
        """Remember folders."""
        rows = [(os.fsencode(folder),) for folder in folders]
        self._write("INSERT OR IGNORE INTO folders VALUES (?)", rows).result()

    def remove_folder(self, folder: Path) -> None:
        """Forget a folder. Its photos leave the library by an edit (`RemovePhotos`)."""
        self._write("DELETE FROM folders WHERE path = ?", [(os.fsencode(folder),)]).result()

    def state(self, key: str) -> str | None:
        """A small remembered value, or None."""
        row = self.database.run(
            lambda c: c.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        )
        return None if row is None else str(row[0])

    def set_state(self, key: str, value: str) -> None:
        """Remember a small value. Does not wait: a large change may be being written."""
        self._post(lambda connection: set_state(connection, key, value))

    # Clusters and history

    def clustering(self) -> Clustering:
        """The clustering as last written down."""
        return self.database.run(load_clustering)

    def history(self) -> StoredHistory:
        """The history as last written down."""
        return self.database.run(_load_history)

    def history_batches(self) -> tuple[list[int | None], int]:
        """The batch of each step of the history, and the position; quick, for a look at it."""

        def work(connection: sqlite3.Connection) -> tuple[list[int | None], int]:
            rows = connection.execute("SELECT batch FROM history ORDER BY position")
            return [batch for (batch,) in rows], _history_position(connection)

        return self.database.run(work)

    def recorded(self, entry: HistoryEntry, position: int) -> None:
        """See `SessionLog.recorded`."""
        change = encode_change(entry.change)

        def work(connection: sqlite3.Connection) -> None:
            write_change(connection, entry.change)
            connection.execute("DELETE FROM history WHERE position >= ?", (position,))
            connection.execute(
                "INSERT INTO history VALUES (?, ?, ?, ?)",
                (position, entry.label.encode(errors="replace").decode(), entry.batch, change),
            )
            set_state(connection, "history_position", str(position + 1))

        self._post(work)

    def undone(self, entry: HistoryEntry, position: int) -> None:
        """See `SessionLog.undone`."""

        def work(connection: sqlite3.Connection) -> None:
            write_change(connection, entry.change.inverse())
            set_state(connection, "history_position", str(position))

        self._post(work)

    def redone(self, entry: HistoryEntry, position: int) -> None:
        """See `SessionLog.redone`."""

        def work(connection: sqlite3.Connection) -> None:
            write_change(connection, entry.change)
            set_state(connection, "history_position", str(position + 1))

        self._post(work)

    def absorbed(self, change: Change) -> None:
        """See `SessionLog.absorbed`."""
        self._post(lambda connection: write_change(connection, change))

    def relocated(
        self, moves: FolderMoves, change: Change, entries: Mapping[int, HistoryEntry]
    ) -> None:
        """See `SessionLog.relocated`."""
        rows = [(encode_change(entry.change), number) for number, entry in entries.items()]

        def work(connection: sqlite3.Connection) -> None:
            write_change(connection, change)
            connection.executemany("UPDATE history SET change = ? WHERE position = ?", rows)
            relocation.forget_moves(connection, moves)

        self._post(work)

    # What other programs moved

    def relocate(self, found: relocation.Relocation) -> None:
        """Write down what is elsewhere now. The clusters learn of it by `moves_to_take`."""
        self.database.run(lambda c: relocation.relocate(c, found))

    def moved_photos(self) -> list[tuple[PhotoId, Path, Path]]:
        """Photos, where they were and are, that were met elsewhere, since the last `relocate`."""
        return self.database.run(relocation.moved_photos)

    def moves_to_take(self) -> list[FolderMoves]:
        """The moved folders that the clusters do not know of yet, look by look."""
        return self.database.run(relocation.moves_to_take)

    def flush(self) -> None:
        """Wait until everything queued is on disk; raise what went wrong while writing it."""
        self.database.run(lambda c: None)
        error, self._failure = self._failure, None
        if error is not None:
            raise error

    def _write(self, statement: str, rows: Iterable[Sequence[object]]) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(statement, rows)

        return self.database.post(work)

    def _post(self, work: Callable[[sqlite3.Connection], None]) -> None:
        def remember(future: Future[None]) -> None:
            if (error := future.exception()) is not None:
                self._failure = error

        self.database.post(work).add_done_callback(remember)


def _path(blob: bytes) -> Path:
    return Path(os.fsdecode(blob))


def _store(
    connection: sqlite3.Connection, read: ReadPhoto, disks: Mapping[int, Collection[int]]
) -> Photo:
    path = os.fsencode(read.path)
    identity = read.identity
    seen = (str(identity.dev), str(identity.inode), identity.size, identity.mtime_ns, read.digest)
    row = connection.execute("SELECT id, digest FROM photos WHERE path = ?", (path,)).fetchone()
    moved = None
    if row is None:
        moved = moved_from(connection, read.path, read.identity, read.digest, disks)
    if moved is not None:
        row = moved[:2]
    if row is None:
        number = connection.execute(
            "INSERT INTO photos (path, dev, inode, size, mtime_ns, digest, presence, grouped)"
            " VALUES (?, ?, ?, ?, ?, ?, 'present', 0)",
            (path, *seen),
        ).lastrowid
    else:
        number, digest = row
        connection.execute(
            "UPDATE photos SET path = ?, dev = ?, inode = ?, size = ?, mtime_ns = ?, digest = ?,"
            " presence = 'present', grouped = grouped AND ? WHERE id = ?",
            (path, *seen, digest == read.digest, number),
        )
    if moved is not None:
        relocation.note_moved_photo(connection, moved[0], moved[2], read.path, identity)
    return Photo.at(PhotoId(number or 0), read.path, identity, read.digest)


def _load_history(connection: sqlite3.Connection) -> StoredHistory:
    rows = connection.execute("SELECT batch, change FROM history ORDER BY position")
    entries = tuple(HistoryEntry(decode_change(change), batch) for batch, change in rows)
    return StoredHistory(entries, _history_position(connection))


def _history_position(connection: sqlite3.Connection) -> int:
    position = connection.execute(
        "SELECT value FROM state WHERE key = 'history_position'"
    ).fetchone()
    return 0 if position is None else int(position[0])
