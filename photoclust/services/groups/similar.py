"""The photos most like one, in the whole library: exact, and fast enough to be asked all the time.

Of every photo a short form stays in memory: its strongest directions, and how much of it lies
outside them. Two short forms bound how alike two photos can be, so only the few photos that may be
among the nearest are read whole. Whatever the directions are, the answer is the same; good ones
only leave fewer to read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.grouping.features import UnitRows, main_directions, tempered
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey

_CHUNK = 1024
_SAMPLE = 2**11
"""Photos that the directions are found from."""

_OUTGROWN = 4
"""With so many times the photos there were, directions are found anew."""

_ROUNDING = 1e-3
"""More than what half-precision short forms can be off by."""

_SEED = 0


@dataclass(frozen=True, slots=True)
class _Block:
    """Some photos in their short form.

    Attributes:
        digests: Which photos.
        short: float16 (n, k), what they are along the directions.
        rest: float32 (n,), the length of what lies outside.
    """

    digests: tuple[Digest, ...]
    short: NDArray[np.float16]
    rest: NDArray[np.float32]


class SimilarIndex:
    """Finds nearest photos. Any thread; one at a time, the others wait. 0.6 KB for each photo.

    Args:
        cache: Where the features are.
        key: The model whose features are compared.
    """

    def __init__(self, cache: EmbeddingCache, key: ModelKey) -> None:
        self._cache = cache
        self.key = key
        self._lock = threading.Lock()
        self._blocks: list[_Block] = []
        self._have: set[Digest] = set()
        self._directions: NDArray[np.float32] | None = None
        self._found_from = 0

    @property
    def size_bytes(self) -> int:
        """What the short forms take of the memory."""
        return sum(block.short.nbytes + block.rest.nbytes for block in self._blocks)

    def update(self, cancel: CancelToken) -> None:
        """Take in what the cache learned since. What is no longer shown may stay.

        Raises:
            Cancelled: a person stopped it; what was taken in stays.
        """
        with self._lock:
            known = self._cache.known(self.key)
            if self._directions is None or len(known) > _OUTGROWN * self._found_from:
                self._begin(sorted(known))
            new = sorted(known - self._have)
            for start in range(0, len(new), _CHUNK):
                cancel.raise_if_cancelled()
                self._take(new[start : start + _CHUNK])

    def nearest(
        self, photo: Digest, most: int, shown: Callable[[Digest], Any]
    ) -> list[tuple[Digest, float]]:
        """The photos most like one, and how much (0..1), most alike first; equals by digest.

        Args:
            photo: The one; where the cache does not know it, nothing is like it.
            most: How many.
            shown: Which photos may be named.
        """
        with self._lock:
            if photo not in self._have or self._directions is None:
                return []
            target = self._unit_rows([photo])[0]
            blocks = list(self._blocks)
            directions = self._directions
        along = target @ directions
        beside = np.float32(np.sqrt(max(0.0, 1.0 - float(along @ along))))
        bounds = np.concatenate(
            [b.short.astype(np.float32) @ along + b.rest * beside + _ROUNDING for b in blocks]
        )
        digests = [digest for block in blocks for digest in block.digests]
        found: list[tuple[float, Digest]] = []
        batch: list[Digest] = []
        size = 4 * most
        for place in np.argsort(-bounds, kind="stable").tolist():
            beaten = len(found) == most and bounds[place] < -found[-1][0]
            if beaten or len(batch) == size:
                found = self._best(found, batch, target, most)
                batch, size = [], min(_CHUNK, 2 * size)
                if len(found) == most and bounds[place] < -found[-1][0]:
                    break
            digest = digests[place]
            if digest != photo and shown(digest):
                batch.append(digest)
        found = self._best(found, batch, target, most)
        return [(digest, -negative) for negative, digest in found]

    def _best(
        self,
        found: Collection[tuple[float, Digest]],
        batch: list[Digest],
        target: NDArray[np.float32],
        most: int,
    ) -> list[tuple[float, Digest]]:
        """The best of what was found and of a batch that is read whole."""
        if not batch:
            return list(found)
        rows = self._unit_rows(batch).astype(np.float64)
        # Rounded, so that equal photos are equal in whatever company they are compared.
        exact = np.round(rows @ target.astype(np.float64), 9).tolist()
        both = [*found, *((-likeness, d) for likeness, d in zip(exact, batch, strict=True))]
        return sorted(both)[:most]

    def _begin(self, known: list[Digest]) -> None:
        """Find directions from a sample of all photos, and forget short forms of other ones."""
        self._blocks, self._have = [], set()
        self._found_from = max(1, len(known))
        if known:
            places = np.linspace(0, len(known) - 1, min(len(known), _SAMPLE)).astype(np.int64)
            sample = self._unit_rows([known[place] for place in places.tolist()])
            self._directions = main_directions(sample, _SEED)

    def _take(self, digests: list[Digest]) -> None:
        rows = self._unit_rows(digests)
        assert self._directions is not None
        short = rows @ self._directions
        rest = np.sqrt(np.maximum(0.0, 1.0 - np.einsum("ij,ij->i", short, short)))
        block = _Block(tuple(digests), short.astype(np.float16), rest.astype(np.float32))
        self._blocks.append(block)
        self._have.update(digests)

    def _unit_rows(self, digests: list[Digest]) -> UnitRows:
        # As in grouping: square roots temper the few large features, then only the angle counts.
        features = self._cache.features(digests, self.key).features
        rows = tempered(features, signed=self.key.readable().signed)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, np.float32(1e-12)), np.float32)
