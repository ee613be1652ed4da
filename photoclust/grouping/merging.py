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

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.neighbours import Neighbours

_BIAS = 13.0
_PER_DISTANCE = 30.0
_PER_LOG_GAP = 1.0
_PER_LOG_SIZE = 1.0
_LEAST_GAP = 0.1

_FIRST = 4
"""The neighbour from which growth is counted: nearer ones may be shots of the same scene."""

_USUAL_GROWTH = 0.17
_PER_GROWTH = 30.0
_LEAST_DISTANCE = 1e-6


def caution(neighbours: Neighbours) -> float:
    """How much surer than usual merges have to be in this library, in logarithms of odds.

    Args:
        neighbours: Of each photo, at least one photo.

    Returns:
        0 where classes are large; 3 with about 25 photos to a class, 7 with a dozen.
    """
    distances = neighbours.distances
    first, last = np.median(distances[:, [min(_FIRST, distances.shape[1] - 1), -1]], axis=0)
    growth = float(np.log(max(last, _LEAST_DISTANCE) / max(first, _LEAST_DISTANCE)))
    return _PER_GROWTH * max(0.0, growth - _USUAL_GROWTH)


@dataclass
class Pieces:
    """Groups of photos that may be merged. Changes as they are.

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
        """Let these pieces take part from now on."""
        self._alive[pieces] = True
        for piece in np.flatnonzero(self._alive):
            self._look_around(int(piece))

    def merge_best(self, least: float) -> tuple[int, int] | None:
        """Merge the two pieces with the highest score; the second goes into the first.

        Args:
            least: No merge scores lower than this.

        Returns:
            The two, or None when there is no such merge.
        """
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
        distance = 1.0 - self._products[piece] / (sizes * sizes[piece])
        places = self.places / sizes[:, None]
        gap = np.sqrt(((places - places[piece]) ** 2).sum(axis=1))
        odds = _BIAS - _PER_DISTANCE * distance - _PER_LOG_GAP * np.log(gap + _LEAST_GAP)
        scores: NDArray[np.float64] = odds - _PER_LOG_SIZE * np.log(np.minimum(sizes, sizes[piece]))
        scores[~self._alive] = -np.inf
        scores[piece] = -np.inf
        return scores
