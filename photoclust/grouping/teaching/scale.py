"""How far apart different things are for one person: general odds, moved by what they said.

That two groups are the same has odds by their distance and by how far their own photos are spread;
how steep these are is the same everywhere, but where they begin differs much from library to
library and from person to person (docs/grouping.md). So one number moves all of them. Before
anything is said it is probably near zero; every pair of groups of which a person said whether it
is the same makes some values of it likelier than others (logistic likelihood, normal prior). The
likeliest one is taken, and how much doubt is left goes into how sure any offer is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows

_BIAS = 7.7
_PER_DISTANCE = 31.0
_PER_SPREAD = 6.5
_USUAL_SPREAD = 0.3
"""Of groups of one photo, whose spread nothing tells."""

_DOUBT = 4.0
"""Variance between libraries, in squared logarithms of odds."""

_FARTHEST = 30.0
_HALVINGS = 50

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sums:
    """Groups, as far as it takes to compare them.

    Attributes:
        sizes: float64 (m,), photos in each, one at least.
        sums: float64 (m, d), sum of their rows.
    """

    sizes: Floats
    sums: Floats

    @classmethod
    def of(cls, rows: UnitRows, groups: Sequence[Sequence[int]]) -> Sums:
        """Add up the rows of groups, none of them empty."""
        sums = [rows[np.asarray(group, np.int64)].sum(axis=0, dtype=np.float64) for group in groups]
        sizes = np.array([len(group) for group in groups], np.float64)
        return cls(sizes, np.stack(sums) if sums else np.empty((0, rows.shape[1])))

    def spreads(self) -> Floats:
        """Mean distance of the photos of each group from each other, float64 (m,)."""
        pairs = self.sizes * (self.sizes - 1)
        inside = (self.sums**2).sum(axis=1) - self.sizes
        return np.where(pairs > 0, 1 - inside / np.maximum(pairs, 1), np.nan)

    def odds(self) -> Floats:
        """Logarithm of the odds that two groups are the same, float64 (m, m)."""
        distances = 1 - self.sums @ self.sums.T / np.outer(self.sizes, self.sizes)
        spreads = self.spreads()
        one, other = np.broadcast_arrays(spreads[:, None], spreads[None, :])
        one, other = np.where(np.isnan(one), other, one), np.where(np.isnan(other), one, other)
        spread = np.nan_to_num((one + other) / 2, nan=_USUAL_SPREAD)
        odds: Floats = _BIAS - _PER_DISTANCE * distances + _PER_SPREAD * spread
        return odds


@dataclass(frozen=True, slots=True)
class Scale:
    """What a person's decisions come to.

    Attributes:
        shift: Added to every logarithm of odds.
        doubt: Its variance.
    """

    shift: float = 0.0
    doubt: float = _DOUBT

    def sure(self, odds: Floats) -> Floats:
        """How surely groups with these general odds are the same, 0..1."""
        logits = (odds + self.shift) / np.sqrt(1 + np.pi * self.doubt / 8)
        return _chance(logits)


def taught(odds: Floats, same: NDArray[np.bool_], weights: Floats | float = 1.0) -> Scale:
    """Take in what a person said.

    Args:
        odds: float64 (k,), the general odds of the pairs they spoke of.
        same: bool (k,), what they said.
        weights: How much each counts, float64 (k,) or one for all.
    """
    low, high = -_FARTHEST, _FARTHEST
    for _ in range(_HALVINGS):  # the slope of the likelihood falls, and is zero at one place
        middle = (low + high) / 2
        rising = (weights * (same - _chance(odds + middle))).sum() > middle / _DOUBT
        low, high = (middle, high) if rising else (low, middle)
    chance = _chance(odds + middle)
    return Scale(middle, float(1 / (1 / _DOUBT + (weights * chance * (1 - chance)).sum())))


def best_of_both(odds: Floats) -> list[tuple[int, int]]:
    """Pairs of groups of which each is the likeliest to be the same as the other.

    Args:
        odds: float64 (m, m), symmetric.

    Returns:
        The pairs, the smaller number first, likeliest first.
    """
    if len(odds) < 2:
        return []
    others = np.where(np.eye(len(odds), dtype=bool), -np.inf, odds)
    best = others.argmax(axis=1)
    here = np.arange(len(best))
    mutual = (best[best] == here) & (here < best)
    found = [(int(one), int(best[one])) for one in np.flatnonzero(mutual)]
    return sorted(found, key=lambda pair: (-others[pair], pair))


def _chance(logits: Floats) -> Floats:
    chance: Floats = 1 / (1 + np.exp(-np.clip(logits, -_FARTHEST, _FARTHEST)))
    return chance
