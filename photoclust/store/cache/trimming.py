"""Taking rows out of the cache, a few at a time, and giving their room back to the disk.

Each function is one short transaction on the cache's own thread, so that whoever reads photos or
shows thumbnails meanwhile hardly waits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from photoclust.core.photo import Digest
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey

_PAGES = 2_000
"""Pages given back in one transaction: 8 MB."""

_INCREMENTAL = 2
"""What `PRAGMA auto_vacuum` says of a file that gives back room in steps."""


def sizes(cache: EmbeddingCache) -> tuple[int, int]:
    """How many bytes the rows take up, and how many the file has, with what is free inside."""

    def work(connection: sqlite3.Connection) -> tuple[int, int]:
        pages, page = _pragma(connection, "page_count"), _pragma(connection, "page_size")
        return (pages - _free(connection)) * page, pages * page

    return cache.run(work)


def contents(cache: EmbeddingCache) -> list[Digest]:
    """Every content of which the cache holds anything."""
    query = (
        "SELECT digest FROM embeddings"
        " UNION ALL SELECT digest FROM facts UNION ALL SELECT digest FROM thumbnails"
        " UNION ALL SELECT digest FROM shots"
    )
    return list(dict.fromkeys(Digest(row[0]) for row in cache.run(lambda c: _all(c, query))))


def forget(cache: EmbeddingCache, digests: Iterable[Digest]) -> None:
    """Remove all that is kept about photos."""
    rows = [(digest,) for digest in digests]
    cache.note_forgotten(digest for (digest,) in rows)

    def work(connection: sqlite3.Connection) -> None:
        for table in ("embeddings", "facts", "thumbnails", "shots"):
            connection.executemany(f"DELETE FROM {table} WHERE digest = ?", rows)

    cache.run(work)


def forget_other_models(cache: EmbeddingCache, key: ModelKey, most: int) -> int:
    """Remove embeddings of other models where there is one of this model; return how many.

    Args:
        cache: The cache.
        key: The model in use; of several side by side all are kept.
        most: How many to remove at most.
    """

    def work(connection: sqlite3.Connection) -> int:
        one = "(model = ? AND precision = ? AND preprocess = ?)"
        of_key = f"({' OR '.join([one] * len(key.each))})"
        values = [v for each in key.each for v in (each.model, each.precision, each.preprocess)]
        return connection.execute(
            "DELETE FROM embeddings WHERE id IN (SELECT id FROM embeddings"
            f" WHERE NOT ({of_key}) AND digest IN (SELECT digest FROM embeddings WHERE {of_key})"
            " LIMIT ?)",
            (*values, *values, most),
        ).rowcount

    return cache.run(work)


def oldest_thumbnails(
    cache: EmbeddingCache, after: int, most: int
) -> tuple[list[Digest], int | None]:
    """The thumbnails that were stored longest ago.

    Args:
        cache: The cache.
        after: 0 at first, then what the call before returned.
        most: How many at most.

    Returns:
        Their contents, and where to go on; None where there are no more.
    """
    query = "SELECT digest, rowid FROM thumbnails WHERE rowid > ? ORDER BY rowid LIMIT ?"
    rows = cache.run(lambda c: c.execute(query, (after, most)).fetchall())
    return [Digest(row[0]) for row in rows], rows[-1][1] if rows else None


def forget_thumbnails(cache: EmbeddingCache, digests: Iterable[Digest]) -> None:
    """Remove thumbnails only."""
    rows = [(digest,) for digest in digests]

    def work(connection: sqlite3.Connection) -> None:
        connection.executemany("DELETE FROM thumbnails WHERE digest = ?", rows)

    cache.run(work)


def shrink(cache: EmbeddingCache) -> bool:
    """Give some of the free room back to the disk; return whether there is more.

    A file made before room could be given back in steps is written anew as a whole, once.
    """

    def work(connection: sqlite3.Connection) -> bool:
        if _pragma(connection, "auto_vacuum") != _INCREMENTAL:
            _outside(connection, "PRAGMA auto_vacuum=INCREMENTAL")
            _outside(connection, "VACUUM")
        _all(connection, f"PRAGMA incremental_vacuum({_PAGES})")
        more = _free(connection) > 0
        if not more:
            _outside(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
        return more

    return cache.run(work)


def _outside(connection: sqlite3.Connection, statement: str) -> None:
    """Do something that SQLite does outside of transactions only."""
    connection.execute("COMMIT")
    connection.execute(statement).fetchall()
    connection.execute("BEGIN IMMEDIATE")


def _all(connection: sqlite3.Connection, query: str) -> list[tuple[bytes]]:
    return connection.execute(query).fetchall()


def _free(connection: sqlite3.Connection) -> int:
    return _pragma(connection, "freelist_count")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
