"""What speaks for a photo being of a group: three kinds of evidence in a logistic model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import largest
from photoclust.grouping.placing.kinship import Kinship, narrowed

WEIGHTS = (0.33, -10.0, 4.0)
"""Of the three kinds of evidence in a logistic model. Found on labelled sets, each kept out once to
see what the others make of it (docs/grouping.md)."""

START = -0.3
"""Where that model begins."""

_ALIKE = 3
"""Members whose distance counts: one alike photo alone does not make a group's photo."""

_NEIGHBOURS = 8
"""Photos, sorted and new, among which a walk goes on from a photo."""

_LOCAL = 4
"""The neighbour whose distance is what is near for a photo."""

_LOST = 0.3
"""How likely a walk ends at any step without a group."""

_STEPS = 16
"""Steps after which few walks still go on: 0.7 to the power of 16 is 0.3 %."""

_BLOCK = 128
"""New photos compared with all others at a time; groups walked to at a time."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for the group that explains each photo best.

    Attributes:
        groups: int64 (n,), its place in the list of groups; -1 where there is none.
        kinds: float64 (n, 3): how much likelier that group makes the photo than none does
            (logarithm of the odds, drawn together by another logarithm); how far its three
            nearest members are; how often walks end in such a group, as a share of what is to be
            expected, the mean of the photo and the new ones beside it.
    """

    groups: Ints
    kinds: NDArray[np.float64]

    def odds(self, weights: Sequence[float] = WEIGHTS, start: float = START) -> NDArray[np.float64]:
        """How likely each group is right, as the logarithm of the odds.

        Args:
            weights: Of the three kinds.
            start: Where the model begins.
        """
        found: NDArray[np.float64] = start + self.kinds @ np.asarray(weights)
        return found

    def likely(
        self, weights: Sequence[float] = WEIGHTS, start: float = START
    ) -> NDArray[np.float64]:
        """How likely each group is right, 0..1; see `odds`."""
        found: NDArray[np.float64] = 1 / (1 + np.exp(-self.odds(weights, start)))
        return found


def weigh(
    rows: UnitRows,
    new: Sequence[int],
    groups: Sequence[Sequence[int]],
    rejected: Sequence[frozenset[int]] = (),
) -> Evidence:
    """Find what speaks for the best group of each new photo; see `place_photos`."""
    there = [place for place, group in enumerate(groups) if len(group)]
    found = np.full(len(new), -1, np.int64)
    kinds = np.zeros((len(new), len(WEIGHTS)))
    if not there or not len(new):
        return Evidence(found, kinds)
    # In order of their rows: a product's last bits depend on the order of what is multiplied.
    order = np.argsort(np.asarray(new, np.int64), kind="stable")
    asked = np.asarray(new, np.int64)[order]
    rows = narrowed(rows)
    members = [np.asarray(groups[place], np.int64) for place in there]
    odds = Kinship.of(rows, members).odds(rows[asked])
    number = {place: n for n, place in enumerate(there)}
    for photo, place in enumerate(order.tolist() if len(rejected) else ()):
        odds[photo, [number[group] for group in rejected[place] if group in number]] = -np.inf
    best = odds.argmax(axis=1)
    score = odds[np.arange(len(asked)), best]
    sorted_photos = sum(map(len, members))
    mixed = sorted_photos / (sorted_photos + len(asked))
    expected = (1 - _LOST) * mixed / (1 - (1 - _LOST) * (1 - mixed))
    possible = np.isfinite(score)  # a person may have thrown a photo out of all groups
    found[order] = np.where(possible, np.array(there)[best], -1)
    score = np.where(possible, score, 0.0)
    kinds[order, 0] = np.sign(score) * np.log1p(np.abs(score))
    kinds[order, 1] = _distances(rows, asked, members, best)
    kinds[order, 2] = _reached(rows, asked, members, best) / expected
    return Evidence(found, kinds)


def _distances(
    rows: UnitRows, asked: Ints, members: Sequence[Ints], best: Ints
) -> NDArray[np.float64]:
    """Mean cosine distance of each photo to the nearest members of its group."""
    distances = np.empty(len(asked))
    for group in np.unique(best).tolist():
        photos = np.flatnonzero(best == group)
        alike = rows[asked[photos]] @ rows[members[group]].T
        count = min(_ALIKE, alike.shape[1])
        nearest = np.partition(alike, alike.shape[1] - count, axis=1)[:, -count:]
        distances[photos] = 1.0 - nearest.mean(axis=1)
    return distances


def _reached(
    rows: UnitRows, asked: Ints, members: Sequence[Ints], best: Ints
) -> NDArray[np.float64]:
    """How likely a walk from each photo and from those beside it ends in the group of each.

    Beside it are the new photos most like it; they count more the nearer they are, and none does
    that is far away as the photo's surroundings go, so that few new photos do not mix.
    """
    sorted_photos = np.concatenate(members)
    group_of = np.repeat(np.arange(len(members)), [len(group) for group in members])
    nodes = np.concatenate([sorted_photos, asked])
    count = min(_NEIGHBOURS, len(nodes) - 1)
    near = np.empty((len(asked), count), np.int64)
    weight = np.empty((len(asked), count))
    others = min(_NEIGHBOURS, len(asked) - 1)
    beside = np.empty((len(asked), others), np.int64)
    counts = np.empty((len(asked), others))
    there = rows[nodes].T
    for start in range(0, len(asked), _BLOCK):
        block = slice(start, min(start + _BLOCK, len(asked)))
        alike = rows[asked[block]] @ there
        own = np.arange(block.start, block.stop)
        alike[own - start, len(sorted_photos) + own] = -np.inf
        near[block] = largest(alike, count)
        away = np.maximum(1.0 - np.take_along_axis(alike, near[block], axis=1), 0.0)
        local = np.maximum(away[:, min(_LOCAL, count - 1)], 1e-6)
        weight[block] = np.exp(-((away / local[:, None]) ** 2))
        if others:
            alike = alike[:, len(sorted_photos) :]
            beside[block] = largest(alike, others)
            away = np.maximum(1.0 - np.take_along_axis(alike, beside[block], axis=1), 0.0)
            counts[block] = np.exp(-((away / local[:, None]) ** 2))
    weight *= (1 - _LOST) / weight.sum(axis=1, keepdims=True)
    is_new = near >= len(sorted_photos)
    home = np.where(is_new, -1, group_of[np.where(is_new, 0, near)])
    onward = np.where(is_new, weight, 0.0)
    step = np.where(is_new, near - len(sorted_photos), 0)
    reached = np.empty(len(asked))
    wanted = np.unique(best)
    for start in range(0, len(wanted), _BLOCK):
        some = wanted[start : start + _BLOCK]
        ends = np.stack([np.where(home == group, weight, 0.0).sum(axis=1) for group in some], 1)
        found = ends
        for _ in range(_STEPS):
            found = ends + np.einsum("pk,pkg->pg", onward, found[step])
        column = np.searchsorted(some, best)
        inside = np.flatnonzero((column < len(some)) & (some[column % len(some)] == best))
        reached[inside] = found[inside, column[inside]]
    together = reached + (counts * reached[beside]).sum(axis=1)
    mean: NDArray[np.float64] = together / (1 + counts.sum(axis=1))
    return mean
