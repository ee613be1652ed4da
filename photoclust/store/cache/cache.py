"""What the machine worked out about photos: embeddings, thumbnails, facts, trees, maps, stacks.

Everything here is keyed by content, so renamed and moved photos are found again, and all of it
can be made anew from the photos: the file may be deleted at any time.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.core.text import Text
from photoclust.store.cache.facts import select_outdated
from photoclust.store.cache.file import REBUILT, copy_cache, remove_cache
from photoclust.store.cache.keys import ModelKey
from photoclust.store.cache.pictures import Features, copy_vectors, forget, picture
from photoclust.store.cache.results import Results, put_newest, result_in, select
from photoclust.store.cache.schema import STEPS
from photoclust.store.cache.values import class_scores, facts_of, sealed
from photoclust.store.database import Database
from photoclust.store.reader import Reader
from photoclust.store.sqlite_words import DamagedDatabaseError, DamagedRowsError, in_words

T = TypeVar("T")

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CachedPhoto:
    """All that is kept about one photo's content.

    Attributes:
        digest: Digest of the file.
        features: float16, shape (features,), as many as its model gives.
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


class EmbeddingCache:
    """The cache file: one writing thread, any number of readers.

    Any thread may call it. Damage shows when the damaged part is read, not at opening: a check of
    gigabytes at every start would take longer than it is worth. What is read is looked at for
    sense, too, because SQLite notices garbage in its own structures only, not in a picture or in
    numbers. Every call may then raise `DamagedDatabaseError`; after `rebuild` it works again.
    Embeddings that are not what was stored are dropped alone: their photos are read again.

    Attributes:
        rebuilt: A sentence when a damaged file was replaced by an empty one, else None.
        on_damage: Called when damage was found, on the thread that found it.
    """

    def __init__(self, path: Path) -> None:
        self.rebuilt: Text | None = None
        self.on_damage: Callable[[], None] = lambda: None
        self._path = path
        self._replaced = self._moving = False
        self._forgotten: set[Digest] = set()
        try:
            self._database = _opened(path)
        except DamagedDatabaseError:
            remove_cache(path)
            self.rebuilt = REBUILT
            self._database = _opened(path)
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
            self._database = _opened(self._path)
            self._replaced = True

    def move(
        self, path: Path, step: Callable[[int, int], None], settle: Callable[[], None]
    ) -> None:
        """Take the file to another place while others use it: who writes waits, who reads does not.

        Until `settle` has returned, all is as it was: whatever fails or is stopped before leaves
        the cache where it is, and nothing at the other place.

        Args:
            path: Where it goes; its folder is there and the file is not.
            step: Called with the number of pages copied and of all; may raise to stop it.
            settle: Writes down where the cache is from now on.

        Raises:
            UserError: there is no room at the other place, or it cannot be written.
        """
        self._moving = True
        try:
            with self._writing:
                left = self._go_to(path, step, settle)
        finally:
            self._moving = False
        with suppress(OSError):  # it only takes up room
            remove_cache(left)

    def _go_to(
        self, path: Path, step: Callable[[int, int], None], settle: Callable[[], None]
    ) -> Path:
        self._database.run(lambda connection: None)  # what is queued comes along
        try:
            copy_cache(self._path, path, step)
        except DamagedDatabaseError:
            self.on_damage()
            raise
        try:
            moved = _opened(path)
            try:
                self._reader.go_to(path)
                settle()
            except BaseException:
                self._reader.go_to(self._path)
                moved.close()
                raise
        except BaseException:
            remove_cache(path)
            raise
        self._database.close()
        left, self._database, self._path = self._path, moved, path
        return left

    def put(
        self, photos: Sequence[CachedPhoto], key: ModelKey, *, only_embeddings: bool = False
    ) -> Future[None]:
        """Queue photos for storing, in one transaction; or what one more model says of them."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT OR REPLACE INTO embeddings"
                " (digest, model, precision, preprocess, features, classes, scores)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    (
                        *(p.digest, key.model, key.precision, key.preprocess),
                        sealed(p.features.astype(np.float16).tobytes()),
                        p.classes.astype(np.uint16).tobytes(),
                        p.scores.astype(np.float16).tobytes(),
                    )
                    for p in photos
                ),
            )
            if only_embeddings:
                return
            connection.executemany(
                "INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?, ?)",
                ((p.digest, p.width, p.height, sealed(p.jpeg)) for p in photos),
            )
            connection.executemany(
                "INSERT OR REPLACE INTO facts VALUES (?, ?)",
                ((p.digest, json.dumps(dict(p.facts))) for p in photos),
            )

        return self._post(work)

    def put_thumbnail(self, digest: Digest, width: int, height: int, jpeg: bytes) -> None:
        """Queue a thumbnail for storing that was made again; not while the file is being moved.

        Who shows pictures must not wait for that. It is then made once more.
        """
        if not self._moving:
            row = (digest, width, height, sealed(jpeg))
            query = "INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?, ?)"
            self._post(lambda connection: connection.execute(query, row))

    def note_forgotten(self, digests: Iterable[Digest]) -> None:
        """Take it for no mistake when somebody asks for what is about to be removed."""
        self._forgotten.update(digests)

    def known(self, key: ModelKey) -> set[Digest]:
        """Digests of the photos of which nothing has to be worked out any more.

        Their thumbnails may have made room for others: such a one is made again when it is looked
        at. That is no reason to read the photo at every start.
        """
        rows = self._rows(
            "SELECT digest FROM embeddings JOIN facts USING (digest)"
            " WHERE model = ? AND precision = ? AND preprocess = ?",
            (key.model, key.precision, key.preprocess),
        )
        return {Digest(row[0]) for row in rows}

    def features(self, digests: Sequence[Digest], key: ModelKey) -> Features:
        """Embeddings of photos that are known, in the order asked for.

        Raises:
            KeyError: one of them is not in the cache.
        """
        outputs = key.readable()
        features = np.empty((len(digests), outputs.features), np.float16)
        damaged: list[Digest] = []
        classes: list[bytes] = []
        scores: list[bytes] = []
        with self._making_sense():
            for start, rows in self._in_chunks(digests, key):
                damaged += copy_vectors(rows, features[start:])
                classes += [row[2] for row in rows]
                scores += [row[3] for row in rows]
            self._refuse(damaged)
            return Features(features, *class_scores(classes, scores, outputs.classes))

    def classes(
        self, digests: Sequence[Digest], key: ModelKey
    ) -> tuple[NDArray[np.uint16], NDArray[np.float16]]:
        """Best classes and their scores, each of shape (n, k), in the order asked for."""
        count = key.readable().classes
        classes: list[bytes] = []
        scores: list[bytes] = []
        for _, rows in self._in_chunks(digests, key, columns="digest, classes, scores"):
            classes += [row[1] for row in rows]
            scores += [row[2] for row in rows]
        with self._making_sense():
            return class_scores(classes, scores, count)

    def write_matrix(self, digests: Sequence[Digest], key: ModelKey, path: Path) -> None:
        """Write the embeddings as a .npy file, float16 (n, features), without holding them all.

        Raises:
            KeyError: one of them is not in the cache.
        """
        matrix = np.lib.format.open_memmap(
            path, mode="w+", dtype=np.float16, shape=(len(digests), key.readable().features)
        )
        damaged: list[Digest] = []
        with self._making_sense():
            for start, rows in self._in_chunks(digests, key, columns="digest, features"):
                damaged += copy_vectors(rows, matrix[start:])
        self._refuse(damaged)
        matrix.flush()

    def thumbnail(self, digest: Digest) -> bytes | None:
        """The thumbnail as JPEG, or None when there is none, or not as it was stored."""
        rows = self._rows("SELECT jpeg FROM thumbnails WHERE digest = ?", (digest,))
        return picture(rows[0][0]) if rows else None

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

    def outdated_facts(self, *versions: int) -> set[Digest]:
        """Photos whose facts were read by none of these versions of the reading."""
        return {Digest(row[0]) for row in self._rows(*select_outdated(*versions))}

    def hierarchy(self, key: bytes) -> bytes | None:
        """A stored hierarchy, or None where there is none or its bytes are not what was stored."""
        return result_in(self._rows(*select(Results.HIERARCHIES, key)))

    def put_hierarchy(self, key: bytes, data: bytes) -> Future[None]:
        """Queue a hierarchy for storing; only the newest few are kept."""
        return self._post(partial(put_newest, Results.HIERARCHIES, key, data))

    def photo_map(self, key: bytes) -> bytes | None:
        """A stored map, or None where there is none or its bytes are not what was stored."""
        return result_in(self._rows(*select(Results.MAPS, key)))

    def put_photo_map(self, key: bytes, data: bytes) -> Future[None]:
        """Queue a map for storing; only the newest few are kept."""
        return self._post(partial(put_newest, Results.MAPS, key, data))

    def stacks(self, key: bytes) -> bytes | None:
        """Stored stacks, or None where there are none or their bytes are not what was stored."""
        return result_in(self._rows(*select(Results.STACKS, key)))

    def put_stacks(self, key: bytes, data: bytes) -> Future[None]:
        """Queue stacks for storing; only the newest few are kept."""
        return self._post(partial(put_newest, Results.STACKS, key, data))

    def overlaps(self, key: bytes) -> bytes | None:
        """Stored overlaps of pairs of photos; None as with stacks."""
        return result_in(self._rows(*select(Results.OVERLAPS, key)))

    def put_overlaps(self, key: bytes, data: bytes) -> Future[None]:
        """Queue overlaps for storing; those under the same key are replaced."""
        return self._post(partial(put_newest, Results.OVERLAPS, key, data))

    def flush(self) -> None:
        """Wait until all that was queued is stored."""
        self._post(lambda connection: None).result()

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with the tables in one transaction, behind what is queued; wait for it."""
        return self._post(work).result()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    def _post(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        with self._writing:
            future = self._database.post(work)
        future.add_done_callback(self._look_for_damage)
        return future

    def _look_for_damage(self, future: Future[Any]) -> None:
        if isinstance(future.exception(), DamagedDatabaseError):
            self.on_damage()

    def _refuse(self, damaged: Sequence[Digest]) -> None:
        """Drop embeddings that are not what was stored, and tell whoever asked for them."""
        if damaged:
            self.note_forgotten(damaged)
            self.run(partial(forget, damaged))
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
            missing = set(chunk) - found.keys()
            if missing and (self._replaced or not missing.isdisjoint(self._forgotten)):
                # Whoever asks took it for known before it went.
                raise DamagedDatabaseError(self._path, "part of it was started afresh meanwhile")
            yield start, [found[digest] for digest in chunk]
            start += len(chunk)


def _opened(path: Path) -> Database:
    return Database(path, STEPS, synchronous="NORMAL", shrinks=True)


def _chunks(digests: Sequence[Digest]) -> Iterator[Sequence[Digest]]:
    for start in range(0, len(digests), _CHUNK):
        yield digests[start : start + _CHUNK]
