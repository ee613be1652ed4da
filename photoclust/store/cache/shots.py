"""What was measured in photos, to hold them against others of their scene, as the cache has it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from photoclust.core.photo import Digest
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.values import sealed, unsealed


def kept_shots(
    cache: EmbeddingCache, digests: Sequence[Digest], side: int, version: int
) -> dict[Digest, bytes]:
    """What is kept of photos, as it was stored; what is damaged counts as not kept.

    Args:
        cache: The cache.
        digests: The photos: a few.
        side: Longest side in pixels of the pictures that were measured.
        version: Of the measuring.
    """

    def work(connection: sqlite3.Connection) -> dict[Digest, bytes]:
        found = {}
        for digest in digests:
            row = connection.execute(
                "SELECT data FROM shots WHERE digest = ? AND side = ? AND version = ?",
                (digest, side, version),
            ).fetchone()
            data = unsealed(row[0]) if row is not None and isinstance(row[0], bytes) else None
            if data is not None:
                found[digest] = data
        return found

    return cache.run(work)


def digests_of_shots(cache: EmbeddingCache, version: int) -> frozenset[Digest]:
    """The photos of which anything is kept: few are ever compared."""

    def work(connection: sqlite3.Connection) -> frozenset[Digest]:
        rows = connection.execute("SELECT digest FROM shots WHERE version = ?", (version,))
        return frozenset(Digest(digest) for (digest,) in rows)

    return cache.run(work)


def keep_shots(
    cache: EmbeddingCache, measured: Mapping[Digest, bytes], side: int, version: int
) -> None:
    """Store what was measured."""
    rows = [(digest, side, version, sealed(data)) for digest, data in measured.items()]
    query = "INSERT OR REPLACE INTO shots VALUES (?, ?, ?, ?)"
    cache.run(lambda connection: connection.executemany(query, rows))
