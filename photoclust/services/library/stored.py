"""What networks say of photos on its way into the cache, in small transactions."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future

from photoclust.core.photo import Digest
from photoclust.services.library.renew_facts import facts_row
from photoclust.store.cache.cache import CachedPhoto, EmbeddingCache
from photoclust.store.cache.keys import ModelKey
from photoclust.vision.embedder import Embedded
from photoclust.vision.embedding import Embedding

_BATCH = 64
_BATCH_SECONDS = 0.5
_PENDING_BATCHES = 4


class Batch:
    """Photos that were read, gathered until storing them is worth a transaction."""

    def __init__(self) -> None:
        self._items: list[Embedded] = []
        self._last = time.perf_counter()

    def add(self, item: Embedded) -> list[Embedded]:
        """Take one more; returns all that were gathered when it is time to store them."""
        self._items.append(item)
        late = time.perf_counter() - self._last > _BATCH_SECONDS
        return self.rest() if late or len(self._items) >= _BATCH else []

    def rest(self) -> list[Embedded]:
        """All that were gathered since."""
        items, self._items, self._last = self._items, [], time.perf_counter()
        return items


class Storing:
    """Stores batches; waits only when the disk is several behind. One thread.

    Args:
        cache: Where.
        keys: Of the network that read photos, then of those beside it.
        again: The photos have been read by another network: their thumbnails and facts stay.
    """

    def __init__(
        self, cache: EmbeddingCache, keys: Sequence[ModelKey], *, again: bool = False
    ) -> None:
        self._again = again
        self._cache = cache
        self._keys = keys
        self._pending: deque[Future[None]] = deque()

    def put(self, batch: Sequence[Embedded]) -> set[Digest]:
        """Queue a batch, and return the digests of those that were not known already.

        The first network's row comes last: a photo that it has seen when the power fails was seen
        by all of them.
        """
        made: set[Digest] = set()
        for place in reversed(range(len(self._keys))):
            rows = [row for item in batch if (row := _row(item, place)) is not None]
            if rows:
                only = self._again or place > 0
                self._pending.append(self._cache.put(rows, self._keys[place], only_embeddings=only))
                made = {row.digest for row in rows}
        while len(self._pending) > _PENDING_BATCHES or (self._pending and self._pending[0].done()):
            self._pending.popleft().result()
        return made

    def finish(self) -> None:
        """Wait until all is on the disk."""
        while self._pending:
            self._pending.popleft().result()


def _row(item: Embedded, place: int) -> CachedPhoto | None:
    told: Embedding | None = item.embedding if place == 0 else None
    if place and item.embedding is not None:
        told = item.beside[place - 1]
    if told is None or item.thumbnail is None or item.facts is None:
        return None
    return CachedPhoto(
        digest=Digest(item.digest),
        features=told.features,
        classes=told.classes,
        scores=told.scores,
        width=item.thumbnail.width,
        height=item.thumbnail.height,
        jpeg=item.thumbnail.jpeg,
        facts=facts_row(item.facts),
    )
