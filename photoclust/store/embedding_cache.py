"""What the machine worked out about photos: embeddings, thumbnails, facts, hierarchies.

Everything here is keyed by content, so renamed and moved photos are found again, and all of it
can be made anew from the photos: the file may be deleted at any time.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.store.cache_values import FEATURES, class_scores, facts_of, sealed, unsealed
from photoclust.store.cached_pictures import copy_vectors, forget, picture
from photoclust.store.database import Database, Step, script
from photoclust.store.reader import Reader
from photoclust.store.sqlite_words import DamagedDatabaseError, DamagedRowsError, in_words

REBUILT = (
    "The cache of analysed photos was damaged and has been started afresh. "
    "No photo and no group is affected; photos will be read once more."
)
"""What a person is told when a damaged cache was replaced."""

_KEPT_HIERARCHIES = 8
_CHUNK = 500

_STEPS = (
    Step(
        1,
        script(
            """CREATE TABLE embeddings (
                id INTEGER PRIMARY KEY,
                digest BLOB NOT NULL,
                model TEXT NOT NULL,
                precision TEXT NOT NULL,
                preprocess INTEGER NOT NULL,
                features BLOB NOT NULL,
                classes BLOB NOT NULL,
                scores BLOB NOT NULL,
                UNIQUE (digest, model, precision, preprocess)
            )""",
            """CREATE TABLE thumbnails (
                digest BLOB PRIMARY KEY,
                width INTEGER NOT NULL,
                height INTEGER NOT NULL,
                jpeg BLOB NOT NULL,
                facts TEXT NOT NULL
            )""",
            """CREATE TABLE hierarchies (
                key BLOB PRIMARY KEY,
                used INTEGER NOT NULL,
                data BLOB NOT NULL
            )""",
        ),
    ),
    Step(
        2,
        # Behind the picture in one row, SQLite reads all of the picture to come to the facts.
        script(
            "CREATE TABLE facts (digest BLOB PRIMARY KEY, facts TEXT NOT NULL)",
            "INSERT INTO facts SELECT digest, facts FROM thumbnails",
            "ALTER TABLE thumbnails DROP COLUMN facts",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class ModelKey:
    """What an embedding depends on besides the photo.

    Attributes:
        model: SHA-256 of the model's files, hexadecimal.
        precision: "int8" or "float".
        preprocess: Version of the way from file to model input.
    """

    model: str
    precision: str
    preprocess: int


@dataclass(frozen=True, slots=True)
class CachedPhoto:
    """All that is kept about one photo's content.

    Attributes:
        digest: Digest of the file.
        features: float16, shape (2048,).
        classes: uint16, shape (k,): the model's best classes, best first.
        scores: float16, shape (k,): their probabilities.
        width: Width of the thumbnail in pixels.
        height: Height of the thumbnail in pixels.
        jpeg: The thumbnail, JPEG.
        facts: Size, date, camera and place of the photo; plain JSON values.
    """

    digest: Digest
    features: NDArray[np.float16]
    classes: NDArray[np.uint16]
    scores: NDArray[np.float16]
    width: int
    height: int
    jpeg: bytes
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Features:
    """Embeddings of several photos, in the order asked for.

    Attributes:
        features: float16, shape (n, 2048).
        classes: uint16, shape (n, k).
        scores: float16, shape (n, k).
    """

    features: NDArray[np.float16]
    classes: NDArray[np.uint16]
    scores: NDArray[np.float16]


class EmbeddingCache:
    """The cache file: one writing thread, any number of readers.

    Any thread may call it. Damage shows when the damaged part is read, not at opening: a check of
    gigabytes at every start would take longer than it is worth. What is read is looked at for
    sense, too, because SQLite notices garbage in its own structures only, not in a picture or in
    numbers. Every call may then raise `DamagedDatabaseError`; after `rebuild` it works again.
    Embeddings and thumbnails that are not what was stored are dropped: their photos are read again.

    Attributes:
        rebuilt: A sentence when a damaged file was replaced by an empty one, else None.
        on_damage: Called when damage was found, on the thread that found it.
    """

    def __init__(self, path: Path) -> None:
        self.rebuilt: str | None = None
        self.on_damage: Callable[[], None] = lambda: None
        self._path = path
        self._replaced = False
        try:
            self._database = Database(path, _STEPS, synchronous="NORMAL")
        except DamagedDatabaseError:
            remove_cache(path)
            self.rebuilt = REBUILT
            self._database = Database(path, _STEPS, synchronous="NORMAL")
        self._writing = threading.Lock()
        self._reader = Reader(path)

    def close(self) -> None:
        """Finish writing and close the file."""
        self._reader.close()
        self._database.close()

    def rebuild(self) -> None:
        """Replace the file by an empty one, while others use it: they wait."""
        with self._writing, self._reader.closed():
            self._database.close()
            remove_cache(self._path)
            self._database = Database(self._path, _STEPS, synchronous="NORMAL")
            self._replaced = True

    def put(self, photos: Sequence[CachedPhoto], key: ModelKey) -> Future[None]:
        """Queue photos for storing, in one transaction."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT OR REPLACE INTO embeddings"
                " (digest, model, precision, preprocess, features, classes, scores)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    (
                        p.digest,
                        key.model,
                        key.precision,
                        key.preprocess,
                        sealed(p.features.astype(np.float16).tobytes()),
                        p.classes.astype(np.uint16).tobytes(),
                        p.scores.astype(np.float16).tobytes(),
                    )
                    for p in photos
                ),
            )
            connection.executemany(
                "INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?, ?)",
                ((p.digest, p.width, p.height, sealed(p.jpeg)) for p in photos),
            )
            connection.executemany(
                "INSERT OR REPLACE INTO facts VALUES (?, ?)",
                ((p.digest, json.dumps(dict(p.facts))) for p in photos),
            )

        return self._post(work)

    def known(self, key: ModelKey) -> set[Digest]:
        """Digests of the photos of which nothing has to be worked out any more."""
        rows = self._rows(
            "SELECT digest FROM embeddings JOIN thumbnails USING (digest)"
            " WHERE model = ? AND precision = ? AND preprocess = ?",
            (key.model, key.precision, key.preprocess),
        )
        return {Digest(row[0]) for row in rows}

    def features(self, digests: Sequence[Digest], key: ModelKey) -> Features:
        """Embeddings of photos that are known, in the order asked for.

        Raises:
            KeyError: one of them is not in the cache.
        """
        features = np.empty((len(digests), FEATURES), np.float16)
        damaged: list[Digest] = []
        classes: list[bytes] = []
        scores: list[bytes] = []
        with self._making_sense():
            for start, rows in self._in_chunks(digests, key):
                damaged += copy_vectors(rows, features[start:])
                classes += [row[2] for row in rows]
                scores += [row[3] for row in rows]
            self._refuse(damaged)
            return Features(features, *class_scores(classes, scores))

    def classes(
        self, digests: Sequence[Digest], key: ModelKey
    ) -> tuple[NDArray[np.uint16], NDArray[np.float16]]:
        """Best classes and their scores, each of shape (n, k), in the order asked for."""
        classes: list[bytes] = []
        scores: list[bytes] = []
        for _, rows in self._in_chunks(digests, key, columns="digest, classes, scores"):
            classes += [row[1] for row in rows]
            scores += [row[2] for row in rows]
        with self._making_sense():
            return class_scores(classes, scores)

    def write_matrix(self, digests: Sequence[Digest], key: ModelKey, path: Path) -> None:
        """Write the embeddings as a .npy file, float16 (n, 2048), without holding them all.

        Raises:
            KeyError: one of them is not in the cache.
        """
        matrix = np.lib.format.open_memmap(
            path, mode="w+", dtype=np.float16, shape=(len(digests), FEATURES)
        )
        damaged: list[Digest] = []
        with self._making_sense():
            for start, rows in self._in_chunks(digests, key, columns="digest, features"):
                damaged += copy_vectors(rows, matrix[start:])
        self._refuse(damaged)
        matrix.flush()

    def thumbnail(self, digest: Digest) -> bytes | None:
        """The thumbnail as JPEG, or None when there is none."""
        rows = self._rows("SELECT jpeg FROM thumbnails WHERE digest = ?", (digest,))
        found = picture(rows[0][0]) if rows else None
        if rows and found is None:
            self._post(partial(forget, "thumbnails", [digest]))
        return found

    def facts(self, digests: Iterable[Digest]) -> dict[Digest, dict[str, Any]]:
        """Facts of those photos that are known."""
        found: dict[Digest, dict[str, Any]] = {}
        for chunk in _chunks(list(digests)):
            marks = ",".join("?" * len(chunk))
            rows = self._rows(
                # As bytes: text that is no UTF-8 would be an error without a code.
                f"SELECT digest, CAST(facts AS BLOB) FROM facts WHERE digest IN ({marks})",
                chunk,
            )
            with self._making_sense():
                found.update((Digest(digest), facts_of(data)) for digest, data in rows)
        return found

    def hierarchy(self, key: bytes) -> bytes | None:
        """A stored hierarchy, or None where there is none or its bytes are not what was stored."""
        rows = self._rows("SELECT data FROM hierarchies WHERE key = ?", (key,))
        data = rows[0][0] if rows else None
        return unsealed(data) if isinstance(data, bytes) else None

    def put_hierarchy(self, key: bytes, data: bytes) -> Future[None]:
        """Queue a hierarchy for storing; only the newest few are kept."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO hierarchies VALUES"
                " (?, (SELECT COALESCE(MAX(used), 0) + 1 FROM hierarchies), ?)",
                (key, sealed(data)),
            )
            connection.execute(
                "DELETE FROM hierarchies WHERE used <= (SELECT MAX(used) FROM hierarchies) - ?",
                (_KEPT_HIERARCHIES,),
            )

        return self._post(work)

    def flush(self) -> None:
        """Wait until all that was queued is stored."""
        self._post(lambda connection: None).result()

    def _post(self, work: Callable[[sqlite3.Connection], None]) -> Future[None]:
        with self._writing:
            future = self._database.post(work)
        future.add_done_callback(self._look_for_damage)
        return future

    def _look_for_damage(self, future: Future[None]) -> None:
        if isinstance(future.exception(), DamagedDatabaseError):
            self.on_damage()

    def _refuse(self, damaged: Sequence[Digest]) -> None:
        """Drop embeddings that are not what was stored, and tell whoever asked for them."""
        if damaged:
            self._post(partial(forget, "embeddings", damaged)).result()
            raise DamagedRowsError(self._path, "embeddings in it make no sense")

    def _rows(self, query: str, arguments: Sequence[Any]) -> list[tuple[Any, ...]]:
        try:
            return self._reader.rows(query, arguments)
        except sqlite3.Error as error:
            told = in_words(error, self._path)
            if isinstance(told, DamagedDatabaseError):
                self.on_damage()
            raise (told or error) from error

    @contextmanager
    def _making_sense(self) -> Iterator[None]:
        """Take values that make no sense for damage."""
        try:
            yield
        except ValueError as error:
            self.on_damage()
            raise DamagedDatabaseError(self._path, error) from error

    def _in_chunks(
        self,
        digests: Sequence[Digest],
        key: ModelKey,
        columns: str = "digest, features, classes, scores",
    ) -> Iterator[tuple[int, list[tuple[Any, ...]]]]:
        start = 0
        for chunk in _chunks(digests):
            marks = ",".join("?" * len(chunk))
            found = {
                row[0]: row
                for row in self._rows(
                    f"SELECT {columns} FROM embeddings WHERE model = ? AND precision = ?"
                    f" AND preprocess = ? AND digest IN ({marks})",
                    (key.model, key.precision, key.preprocess, *chunk),
                )
            }
            if self._replaced and not found.keys() >= set(chunk):
                # Whoever asks took it for known before the file was replaced.
                raise DamagedDatabaseError(self._path, "it was started afresh meanwhile")
            yield start, [found[digest] for digest in chunk]
            start += len(chunk)


def remove_cache(path: Path) -> None:
    """Remove a cache file that is not open; it is made anew from the photos."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _chunks(digests: Sequence[Digest]) -> Iterator[Sequence[Digest]]:
    for start in range(0, len(digests), _CHUNK):
        yield digests[start : start + _CHUNK]
