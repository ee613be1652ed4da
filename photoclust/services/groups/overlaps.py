"""How pairs of photos lie over each other, kept: adding photos costs what is new.

Most of the time of finding stacks goes into shifting small pictures over each other. What comes of
it follows from the two pictures alone, so unlike stacks it holds whatever else is in the library.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.grouping.stacks.overlap import Floats, overlaps_among
from photoclust.store.cache.cache import EmbeddingCache

_MOST = 1_000_000
"""Pairs that are kept, 28 bytes each; over that, only those last asked for."""

_VERSION = 1
"""Of small pictures and of how they are compared; a higher one makes all be compared anew."""

_NAME = 16
_AT_ONCE = 512
_KIND = np.dtype([("pair", f"V{_NAME}"), ("down", "<f4"), ("right", "<f4"), ("agrees", "<f4")])


class KnownOverlaps:
    """Overlaps of pairs, from the cache where they are known. One thread at a time.

    Args:
        cache: Keeps them.
        digests: The photos by their place.
    """

    def __init__(self, cache: EmbeddingCache, digests: Sequence[Digest]) -> None:
        self._cache, self._digests = cache, digests
        self._key = hashlib.sha256(f"overlaps {_VERSION}".encode()).digest()
        self._known: dict[bytes, tuple[float, float, float]] | None = None
        self._asked: set[bytes] = set()
        self._new = False

    def of(
        self,
        pairs: NDArray[np.int64],
        prints: Callable[[NDArray[np.int64]], NDArray[np.uint8]],
    ) -> tuple[Floats, Floats]:
        """See `grouping.stacks.overlap.overlaps`.

        Args:
            pairs: Places of photos, (n, 2).
            prints: Gives the small pictures of photos; black where there is none.
        """
        known = self._load()
        names = [self._name(one, other) for one, other in pairs.tolist()]
        self._asked.update(names)
        found = np.zeros((len(pairs), 3), np.float32)
        there = np.array([name in known for name in names], np.bool_)
        for row in np.flatnonzero(there).tolist():
            found[row] = known[names[row]]
        lacking = np.flatnonzero(~there)
        for start in range(0, len(lacking), _AT_ONCE):
            rows = lacking[start : start + _AT_ONCE]
            photos, places = np.unique(pairs[rows], return_inverse=True)
            pictures = prints(photos)
            one, other = places.reshape(-1, 2).T
            shift, agreement = overlaps_among(pictures, places.reshape(-1, 2))
            found[rows] = np.column_stack([shift, agreement])
            seen = pictures.reshape(len(pictures), -1).max(axis=1) > 0
            for row in rows[seen[one] & seen[other]].tolist():  # others may get a picture yet
                known[names[row]] = tuple(found[row].tolist())
                self._new = True
        return found[:, :2], found[:, 2]

    def keep(self) -> None:
        """Store what is new."""
        if not self._new or self._known is None:
            return
        kept = self._known
        if len(kept) > _MOST:
            kept = {name: kept[name] for name in self._asked if name in kept}
        rows = np.array([(name, *values) for name, values in kept.items()], _KIND)
        self._cache.put_overlaps(self._key, rows.tobytes()).result()
        self._new = False

    def _name(self, one: int, other: int) -> bytes:
        both = self._digests[one] + self._digests[other]
        return hashlib.blake2b(both, digest_size=_NAME).digest()

    def _load(self) -> dict[bytes, tuple[float, float, float]]:
        if self._known is None:
            data = self._cache.overlaps(self._key) or b""
            rows = np.frombuffer(data, _KIND)
            values = zip(
                *(rows[name].tolist() for name in ("down", "right", "agrees")), strict=True
            )
            self._known = dict(zip(map(bytes, rows["pair"]), values, strict=True))
        return self._known
