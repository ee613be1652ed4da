"""The cache, read as if several networks were one: their embeddings side by side.

Each network's rows stay what they are, under its own key, and are stored once. What they are
together is made when it is read: so nothing has to be made anew when a network comes or goes, and
embeddings of one network and of several are never taken for each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey
from photoclust.store.cache.pictures import Features

_BLOCK = 1024
"""Photos of which all parts are held at once."""

_SUM = 1024.0
"""What each network's features of a photo come to: numbers that float16 holds to three digits."""

Classes = tuple[NDArray[np.uint16], NDArray[np.float16]]


class CacheSideBySide(EmbeddingCache):
    """An `EmbeddingCache` that also takes keys of several networks where it is read."""

    def known(self, key: ModelKey) -> set[Digest]:
        """See `EmbeddingCache.known`; of several networks, what all of them have seen."""
        first, *others = [super(CacheSideBySide, self).known(part) for part in key.each]
        return first.intersection(*others)

    def features(self, digests: Sequence[Digest], key: ModelKey) -> Features:
        """See `EmbeddingCache.features`."""
        if not key.parts:
            return super().features(digests, key)
        found = [super(CacheSideBySide, self).features(digests, part) for part in key.parts]
        rows = together([part.features for part in found], key)
        told = classes_together([(part.classes, part.scores) for part in found], key)
        return Features(rows, *told)

    def classes(self, digests: Sequence[Digest], key: ModelKey) -> Classes:
        """See `EmbeddingCache.classes`."""
        if not key.parts:
            return super().classes(digests, key)
        found = [super(CacheSideBySide, self).classes(digests, part) for part in key.parts]
        return classes_together(found, key)

    def write_matrix(self, digests: Sequence[Digest], key: ModelKey, path: Path) -> None:
        """See `EmbeddingCache.write_matrix`."""
        if not key.parts:
            super().write_matrix(digests, key, path)
            return
        shape = len(digests), key.readable().features
        matrix = np.lib.format.open_memmap(path, mode="w+", dtype=np.float16, shape=shape)
        for start in range(0, len(digests), _BLOCK):
            block = digests[start : start + _BLOCK]
            matrix[start : start + len(block)] = self.features(block, key).features
        matrix.flush()


def together(parts: Sequence[NDArray[np.float16]], key: ModelKey) -> NDArray[np.float16]:
    """Put the features of the same photos by several networks side by side, of equal weight.

    Features are compared by their square roots, where they are never negative, at length one. Those
    of all networks together have that form where each network's are divided by their sum. Where
    they may be negative, the squares of what is compared, with their signs, stand here instead: the
    root that is taken of all of them gives them back.

    Args:
        parts: float16 (n, d) of each network.
        key: Of the several, whose parts are in the same order.

    Returns:
        float16 (n, all features).
    """
    rows = []
    for features, part in zip(parts, key.parts, strict=True):
        row = features.astype(np.float32)
        if part.readable().signed:
            row *= np.abs(row)
        total = np.abs(row).sum(axis=1, keepdims=True)
        rows.append(np.divide(row * _SUM, total, out=np.zeros_like(row), where=total > 0))
    return np.hstack(rows).astype(np.float16)


def classes_together(parts: Sequence[Classes], key: ModelKey) -> Classes:
    """Average the class scores of the networks that tell as many classes apart as the first.

    Args:
        parts: Best classes and their scores by each network, (n, k) each.
        key: Of the several, whose parts are in the same order.

    Returns:
        As many classes of each photo as the first network keeps.
    """
    count = key.readable().classes
    same = [
        told
        for told, part in zip(parts, key.parts, strict=True)
        if part.readable().classes == count
    ]
    (n, kept), every = parts[0][0].shape, np.arange(len(parts[0][0]))[:, None]
    best = np.empty((n, kept), np.uint16)
    scores = np.empty((n, kept), np.float16)
    for start in range(0, n, _BLOCK):
        block = slice(start, start + _BLOCK)
        total = np.zeros((len(best[block]), max(count, kept)), np.float32)
        for classes, told in same:
            here = np.nan_to_num(told[block].astype(np.float32))
            total[every[: len(total)], classes[block].astype(np.int64)] += here / len(same)
        order = np.argsort(-total, axis=1, kind="stable")[:, :kept]
        best[block] = order
        scores[block] = np.take_along_axis(total, order, axis=1)
    return best, scores
