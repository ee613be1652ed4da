"""What to offer a person: groups for unsorted photos, groups to merge, photos like one.

Everything here looks at the photos themselves and at the groups as they are now, whatever a
person made of them, and not at the hierarchy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import rank_weights
from photoclust.grouping.neighbours import largest

_VOTERS = 15
_BLOCK = 512
_GROUPS_BLOCK = 64
_CLOSENESS_STEP = 0.06
"""Cosine distance over which the closeness of two groups falls from 73 % to 27 %."""

_EVEN = 0.30
"""Cosine distance of two groups at which a person merges them about every second time."""


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """A group that a photo may belong to.

    Attributes:
        group: Its place in the list of groups.
        score: 0..1, the share of the photo's nearest sorted photos that are in it.
    """

    group: int
    score: float


@dataclass(frozen=True, slots=True)
class MergeSuggestion:
    """Two groups that may be one.

    Attributes:
        first: Place of the one in the list of groups.
        second: Place of the other, above `first`.
        score: 0..1, how alike they are.
    """

    first: int
    second: int
    score: float


@dataclass(frozen=True, slots=True)
class SimilarPhoto:
    """A photo like the one asked about.

    Attributes:
        row: Which.
        likeness: 0..1, cosine similarity.
    """

    row: int
    likeness: float


def suggest_groups(
    rows: UnitRows,
    unsorted: Sequence[int],
    groups: Sequence[Sequence[int]],
    most: int = 3,
    rejected: Sequence[frozenset[int]] = (),
) -> list[list[GroupSuggestion]]:
    """Rank the groups that each unsorted photo may belong to.

    The nearest sorted photos vote, nearer ones with more weight, as they do for membership.

    Args:
        rows: All photos, from `features.compared_rows`.
        unsorted: Rows of the photos to place.
        groups: Rows of each group.
        most: How many groups to name per photo.
        rejected: Per unsorted photo the groups a person threw it out of; they are not offered
            again. Empty when there are none.

    Returns:
        Per unsorted photo its groups, best first; fewer where only few are near.
    """
    group_of = np.full(len(rows), -1, np.int64)
    for number, members in enumerate(groups):
        group_of[np.asarray(members, np.int64)] = number
    inside = np.flatnonzero(group_of >= 0)
    if not len(inside):
        return [[] for _ in unsorted]
    voters = min(_VOTERS, len(inside))
    weights = rank_weights(voters) / rank_weights(voters).sum()
    asked = np.asarray(unsorted, np.int64)
    voting = rows[inside].T
    result: list[list[GroupSuggestion]] = []
    for start in range(0, len(asked), _BLOCK):
        near = largest(rows[asked[start : start + _BLOCK]] @ voting, voters)
        for offset, votes in enumerate(group_of[inside[near]]):
            refused = rejected[start + offset] if len(rejected) else frozenset()
            voted, of = np.unique(votes, return_inverse=True)
            share = np.bincount(of, weights=weights)
            best = [(int(voted[n]), float(share[n])) for n in np.argsort(-share, kind="stable")]
            result.append([GroupSuggestion(g, s) for g, s in best if g not in refused][:most])
    return result


def suggest_merges(
    rows: UnitRows, groups: Sequence[Sequence[int]], most: int = 20
) -> list[MergeSuggestion]:
    """Rank pairs of groups by the average distance of their photos, nearest first.

    Args:
        rows: All photos, from `features.compared_rows`.
        groups: Rows of each group.
        most: How many pairs to name.
    """
    filled = [number for number, members in enumerate(groups) if len(members)]
    if len(filled) < 2:
        return []
    means = np.stack([rows[np.asarray(groups[g], np.int64)].mean(axis=0) for g in filled])
    first, second = np.empty(0, np.int64), np.empty(0, np.int64)
    distance = np.empty(0, np.float32)
    # By blocks: all pairs of 5,000 groups at once would take 350 MB and seconds to sort.
    for start in range(0, len(means), _GROUPS_BLOCK):
        away = 1.0 - means[start : start + _GROUPS_BLOCK] @ means[start:].T
        near = away < (distance[-1] if len(distance) == most else np.inf)
        one, other = np.nonzero(np.triu(near, 1))
        first = np.append(first, start + one)
        second = np.append(second, start + other)
        distance = np.append(distance, away[one, other])
        order = np.argsort(distance, kind="stable")[:most]
        first, second, distance = first[order], second[order], distance[order]
    score = 1.0 / (1.0 + np.exp((distance - _EVEN) / _CLOSENESS_STEP))
    return [
        MergeSuggestion(filled[one], filled[other], float(value))
        for one, other, value in zip(first.tolist(), second.tolist(), score, strict=True)
    ]


def similar_photos(
    rows: UnitRows, row: int, most: int = 50, among: NDArray[Any] | None = None
) -> list[SimilarPhoto]:
    """Find the photos most like one, by exact comparison with all.

    Args:
        rows: All photos, from `features.compared_rows`.
        row: The photo asked about; it is not among its own likes.
        most: How many to name.
        among: Rows to look at, or None for all.
    """
    candidates = np.arange(len(rows)) if among is None else np.unique(np.asarray(among, np.int64))
    candidates = candidates[candidates != row]
    likeness = rows[candidates] @ rows[row]
    order = np.argsort(-likeness, kind="stable")[:most]
    return [
        SimilarPhoto(int(candidates[place]), float(min(max(likeness[place], 0.0), 1.0)))
        for place in order
    ]
