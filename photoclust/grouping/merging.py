"""Merging leaves while a merge is expected to save a person work.

A right merge saves one action. A wrong one costs a move for each photo of the smaller side. So
the larger the smaller side, the surer the merge has to be; the score of a merge is the logarithm
of its odds less what its size demands, and the automatic start merges while the best score is
positive.

How far apart different things are in a library shows in how fast distances grow around a photo.
Inside a large class the fifteenth nearest photo is hardly farther than the fifth. Where classes are
small it is already something else, and much farther: there, a merge has to be surer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.neighbours import Neighbours
from photoclust.grouping.search import near_neighbours

DENSE = 8192
"""Up to so many pieces are all compared with all; what comes of it takes 270 MB."""

_ALIKE, _AROUND = 48, 16
"""Of more pieces, each is compared with so many nearest by looks, and in the reduced space."""

_BIAS = 13.0
_PER_DISTANCE = 30.0
_PER_LOG_GAP = 1.0
_PER_LOG_SIZE = 1.0
_LEAST_GAP = 0.1

_FIRST = 4
"""The neighbour from which growth is counted: nearer ones may be shots of the same scene."""

_USUAL_GROWTH = 0.18
_PER_GROWTH = 30.0
_LEAST_DISTANCE = 1e-6


def caution(neighbours: Neighbours) -> float:
    """How much surer than usual merges have to be in this library, in logarithms of odds.

    Distances are averaged over the middle half of the photos: as hard to mislead as medians are,
    and a few photos more or less move it half as much (docs/grouping.md).

    Args:
        neighbours: Of each photo, at least one photo.

    Returns:
        0 where classes are large; 3 with about 25 photos to a class, 7 with a dozen.
    """
    distances = neighbours.distances
    ordered = np.sort(distances[:, [min(_FIRST, distances.shape[1] - 1), -1]], axis=0)
    aside = len(ordered) // 4
    first, last = ordered[aside : len(ordered) - aside].mean(axis=0, dtype=np.float64)
    growth = float(np.log(max(last, _LEAST_DISTANCE) / max(first, _LEAST_DISTANCE)))
    return _PER_GROWTH * max(0.0, growth - _USUAL_GROWTH)


class Merging(Protocol):
    """Groups of photos that may be merged, and change as they are."""

    def allow(self, pieces: NDArray[np.int64]) -> None:
        """Let these pieces take part from now on."""

    def merge_best(self, least: float) -> tuple[int, int] | None:
        """Merge the two pieces with the highest score; the second goes into the first.

        Args:
            least: No merge scores lower than this.

        Returns:
            The two, or None when there is no such merge.
        """


def merging(
    sizes: NDArray[np.float64], sums: NDArray[np.float32], places: NDArray[np.float64]
) -> Merging:
    """Begin to merge pieces; the arguments are as in `Pieces`, and change."""
    return (Pieces if len(sizes) <= DENSE else ManyPieces)(sizes, sums, places)


@dataclass
class Pieces:
    """Groups of photos, each compared with each.

    Attributes:
        sizes: float64 (m,), photos in each.
        sums: float32 (m, d), sum of their rows.
        places: float64 (m, dimensions), sum of their positions in the reduced space.
    """

    sizes: NDArray[np.float64]
    sums: NDArray[np.float32]
    places: NDArray[np.float64]
    _alive: NDArray[np.bool_] = field(init=False)
    _products: NDArray[np.float32] = field(init=False)
    _best: NDArray[np.int64] = field(init=False)
    _score: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        count = len(self.sizes)
        self._alive = np.zeros(count, bool)
        self._products = self.sums @ self.sums.T
        self._best = np.zeros(count, np.int64)
        self._score = np.full(count, -np.inf)

    def allow(self, pieces: NDArray[np.int64]) -> None:
        """See `Merging`."""
        self._alive[pieces] = True
        for piece in np.flatnonzero(self._alive):
            self._look_around(int(piece))

    def merge_best(self, least: float) -> tuple[int, int] | None:
        """See `Merging`."""
        if not len(self._score):
            return None
        a = int(self._score.argmax())
        if not self._score[a] > least:
            return None
        b = int(self._best[a])
        a, b = min(a, b), max(a, b)
        self.sizes[a] += self.sizes[b]
        self.places[a] += self.places[b]
        self._products[a] += self._products[b]
        self._products[:, a] += self._products[:, b]
        self._alive[b] = False
        self._score[b] = -np.inf
        self._look_around(a)
        for piece in np.flatnonzero(self._alive & ((self._best == a) | (self._best == b))):
            if piece != a:
                self._look_around(int(piece))
        return a, b

    def _look_around(self, piece: int) -> None:
        scores = self._scores(piece)
        best = int(scores.argmax())
        self._best[piece], self._score[piece] = best, scores[best]
        # Others may have found a better partner in this piece.
        better = scores > self._score
        self._best[better], self._score[better] = piece, scores[better]

    def _scores(self, piece: int) -> NDArray[np.float64]:
        """Score of merging a piece with each other one; minus infinity where it may not be."""
        sizes = np.maximum(self.sizes, 1.0)
        scores = _scores(
            self._products[piece],
            (sizes, sizes[piece]),
            (self.places / sizes[:, None], self.places[piece] / sizes[piece]),
        )
        scores[~self._alive] = -np.inf
        scores[piece] = -np.inf
        return scores


class ManyPieces:
    """Groups of photos, so many that each is compared only with those around it.

    All products of 50,000 pieces would take 10 GB. So each piece knows the pieces near it, by
    looks and in the reduced space; one that is made knows those that its parts knew. Where no
    merge is left among them, neighbours are looked for anew, and when few enough pieces are left,
    each is compared with each.

    Args:
        sizes: See `Pieces`; all are changed.
        sums: See `Pieces`.
        places: See `Pieces`.
    """

    def __init__(
        self, sizes: NDArray[np.float64], sums: NDArray[np.float32], places: NDArray[np.float64]
    ) -> None:
        count = len(sizes)
        self._sizes, self._sums, self._places = sizes, sums, places
        self._alive = np.zeros(count, bool)
        self._into = np.arange(count)
        """The piece that each went into, itself while it is there; a chain leads to the last."""
        self._near: dict[int, NDArray[np.int64]] = {}
        self._best = np.zeros(count, np.int64)
        self._score = np.full(count, -np.inf)
        self._stale = False
        self._left = count
        self._few: tuple[NDArray[np.int64], Pieces] | None = None

    def allow(self, pieces: NDArray[np.int64]) -> None:
        """See `Merging`."""
        self._alive[pieces] = True
        if self._few is None:
            self._look_anew()
        else:
            numbers, few = self._few
            few.allow(np.searchsorted(numbers, pieces))

    def merge_best(self, least: float) -> tuple[int, int] | None:
        """See `Merging`."""
        if self._few is None and self._left <= DENSE:
            self._compare_all()
        if self._few is not None:
            numbers, few = self._few
            merge = few.merge_best(least)
            return None if merge is None else (int(numbers[merge[0]]), int(numbers[merge[1]]))
        a = int(self._score.argmax())
        if not self._score[a] > least:
            if not self._stale:
                return None
            self._look_anew()
            return self.merge_best(least)
        b = int(self._best[a])
        a, b = min(a, b), max(a, b)
        for sums in (self._sizes, self._sums, self._places):
            sums[a] += sums[b]
        self._alive[b] = False
        self._into[b] = a
        self._score[b] = -np.inf
        self._near[a] = np.concatenate([self._near[a], self._near.pop(b)])
        self._left -= 1
        self._stale = True
        self._look_around(a)
        around = self._near[a]
        for piece in around[(self._best[around] == a) | (self._best[around] == b)]:
            self._look_around(int(piece))
        return a, b

    def _look_anew(self) -> None:
        """Find what is near each piece as it is now, and the best merge of each."""
        from scipy.spatial import cKDTree

        self._stale = False
        self._near = {}
        self._score[:] = -np.inf
        there = np.flatnonzero(self._alive)
        if len(there) < 2:
            return
        middles = self._sums[there]
        middles /= np.maximum(np.linalg.norm(middles, axis=1, keepdims=True), 1e-12)
        alike = near_neighbours(middles, _ALIKE + 1).indices
        places = self._places[there] / self._sizes[there, None]
        _, around = cKDTree(places).query(places, k=min(_AROUND + 1, len(there)))
        found = np.hstack([alike, around])
        one = np.repeat(np.arange(len(there)), found.shape[1])
        pairs = np.stack([one, found.ravel()], axis=1)
        pairs = np.concatenate([pairs, pairs[:, ::-1]])
        pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
        ends = np.searchsorted(pairs[:, 0], np.arange(1, len(there)))
        for piece, near in zip(there, np.split(there[pairs[:, 1]], ends), strict=True):
            self._near[int(piece)] = near
        for piece in there:
            self._look_around(int(piece))

    def _look_around(self, piece: int) -> None:
        near = np.unique(self._last(self._near[piece]))
        near = near[near != piece]
        self._near[piece] = near
        self._score[piece] = -np.inf
        if not len(near):
            return
        scores = _scores(
            self._sums[near] @ self._sums[piece],
            (self._sizes[near], self._sizes[piece]),
            (
                self._places[near] / self._sizes[near, None],
                self._places[piece] / self._sizes[piece],
            ),
        )
        best = int(scores.argmax())
        self._best[piece], self._score[piece] = near[best], scores[best]
        better = scores > self._score[near]
        self._best[near[better]], self._score[near[better]] = piece, scores[better]

    def _last(self, pieces: NDArray[np.int64]) -> NDArray[np.int64]:
        """The pieces that these are in by now."""
        while not np.array_equal(further := self._into[pieces], pieces):
            pieces = further
        return pieces

    def _compare_all(self) -> None:
        numbers = np.flatnonzero(self._into == np.arange(len(self._into)))
        few = Pieces(self._sizes[numbers], self._sums[numbers], self._places[numbers])
        few.allow(np.flatnonzero(self._alive[numbers]))
        self._few = numbers, few
        self._near = {}


def _scores(
    products: NDArray[np.float32],
    sizes: tuple[NDArray[np.float64], np.float64],
    middles: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Score of merging a piece with some others.

    Args:
        products: Of the sums of their rows, shape (k,).
        sizes: Of the others, and of the one.
        middles: Where they are in the reduced space, the others and the one.
    """
    others, one = sizes
    distance = 1.0 - products / (others * one)
    gap = np.sqrt(((middles[0] - middles[1]) ** 2).sum(axis=1))
    odds = _BIAS - _PER_DISTANCE * distance - _PER_LOG_GAP * np.log(gap + _LEAST_GAP)
    scores: NDArray[np.float64] = odds - _PER_LOG_SIZE * np.log(np.minimum(others, one))
    return scores
