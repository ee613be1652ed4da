"""The photos most like one, in the whole library: exact, and fast enough to be asked all the time.

Of every photo a short form stays in memory: its strongest directions, and how much of it lies
outside them. Two short forms bound how alike two photos can be, so only the few photos that may be
among the nearest are read whole. Whatever the directions are, the answer is the same; good ones
only leave fewer to read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.grouping.features import UnitRows, main_directions, tempered
from photoclust.services.groups.short_forms import BLOCK, ShortForms
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey

_SAMPLE = 2**11
"""Photos that the directions are found from."""

_OUTGROWN = 4
"""With so many times the photos there were, directions are found anew."""

_MOST_OF_A_GROUP = 512
"""Photos that a group's middle is made of, at most."""

_ROUNDING = 1e-3
"""More than what half-precision short forms can be off by."""

_SEED = 0


class SimilarIndex:
    """Finds nearest photos, and has the short forms of photos. Any thread.

    Who asks for the nearest waits until all photos are taken in; who wants the short forms of a few
    waits for these alone.

    Args:
        cache: Where the features are.
        key: The model whose features are compared.
    """

    def __init__(self, cache: EmbeddingCache, key: ModelKey) -> None:
        self._cache = cache
        self.key = key
        self._updating = threading.Lock()
        self._taking = threading.Lock()
        self._forms: ShortForms | None = None
        self._found_from = 0

    @property
    def size_bytes(self) -> int:
        """What the short forms take of the memory."""
        return 0 if self._forms is None else self._forms.size_bytes

    def update(self, cancel: CancelToken) -> None:
        """Take in what the cache learned since. What is no longer shown may stay.

        Raises:
            Cancelled: a person stopped it; what was taken in stays.
        """
        with self._updating:
            self._take_in(self._cache.known(self.key), cancel)

    def forms(self, digests: Iterable[Digest], cancel: CancelToken) -> ShortForms:
        """The short forms, with those of some photos among them as far as the cache knows these.

        Raises:
            Cancelled: a person stopped it; what was taken in stays.
        """
        forms, wanted = self._forms, set(digests)
        if forms is None or forms.missing(wanted):
            forms = self._take_in(self._cache.known(self.key), cancel, wanted)
        return forms

    def _take_in(
        self, known: set[Digest], cancel: CancelToken, wanted: set[Digest] | None = None
    ) -> ShortForms:
        """Take in photos that are known: those that are wanted, or all."""
        with self._taking:
            if self._forms is None or len(known) > _OUTGROWN * self._found_from:
                self._forms = self._begin(sorted(known))
            forms = self._forms
        new = sorted(forms.missing(known if wanted is None else known & wanted))
        for start in range(0, len(new), BLOCK):
            cancel.raise_if_cancelled()
            with self._taking:
                if left := sorted(forms.missing(new[start : start + BLOCK])):
                    forms.add(left, self._unit_rows(left))
        return forms

    def nearest(
        self, photo: Digest, most: int, shown: Callable[[Digest], Any]
    ) -> list[tuple[Digest, float]]:
        """The photos most like one, and how much (0..1), most alike first; equals by digest.

        Args:
            photo: The one; where the cache does not know it, nothing is like it.
            most: How many.
            shown: Which photos may be named.
        """
        with self._updating:
            if self._forms is None or photo not in self._forms:
                return []
        return self.nearest_to(
            self._unit_rows([photo])[0], most, lambda digest: digest != photo and shown(digest)
        )

    def nearest_to(
        self, target: NDArray[np.float32], most: int, shown: Callable[[Digest], Any]
    ) -> list[tuple[Digest, float]]:
        """The photos most like what a row stands for, as `nearest` tells them.

        Args:
            target: float32 (d,), of length one, see `unit_rows`.
            most: How many.
            shown: Which photos may be named.
        """
        with self._updating:
            forms = self._forms
        if forms is None or not (blocks := list(forms.blocks)):
            return []
        along = target @ forms.directions
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
                batch, size = [], min(BLOCK, 2 * size)
                if len(found) == most and bounds[place] < -found[-1][0]:
                    break
            if shown(digests[place]):
                batch.append(digests[place])
        found = self._best(found, batch, target, most)
        return [(digest, -negative) for negative, digest in found]

    def centre(self, photos: Sequence[Digest]) -> NDArray[np.float32] | None:
        """The middle of photos, float32 (d,), of length one, for `nearest_to`.

        Args:
            photos: Which; of many, some in even steps speak for all. Those that the cache does
                not know do not count.

        Returns:
            None where none of them is known.
        """
        with self._updating:
            forms = self._forms
        known = [] if forms is None else [photo for photo in photos if photo in forms]
        step = -(-len(known) // _MOST_OF_A_GROUP)
        if not known:
            return None
        middle = self._unit_rows(known[::step]).mean(axis=0)
        length = float(np.linalg.norm(middle))
        return np.asarray(middle / length, np.float32) if length else None

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

    def _begin(self, known: list[Digest]) -> ShortForms:
        """Find directions from a sample of all photos; short forms along others are forgotten."""
        self._found_from = len(known)
        if not known:
            return ShortForms(np.zeros((self.key.readable().features, 0), np.float32))
        places = np.linspace(0, len(known) - 1, min(len(known), _SAMPLE)).astype(np.int64)
        sample = self._unit_rows([known[place] for place in places.tolist()])
        return ShortForms(main_directions(sample, _SEED))

    def _unit_rows(self, digests: Sequence[Digest]) -> UnitRows:
        return unit_rows(self._cache.features(digests, self.key).features, self.key)


def unit_rows(features: NDArray[Any], key: ModelKey) -> UnitRows:
    """Features in the form in which they are compared here, float32 (n, d), of length one.

    As in grouping: square roots temper the few large features, then only the angle counts.
    """
    rows = tempered(features, signed=key.readable().signed)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.float32(1e-12)), np.float32)
