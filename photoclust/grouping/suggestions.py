"""What to offer a person: groups for unsorted photos, groups to merge, photos like one.

Everything here looks at the photos themselves and at the groups as they are now, whatever a
person made of them, and not at the hierarchy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import rank_weights
from photoclust.grouping.neighbours import largest

_VOTERS = 15
_BLOCK = 512
_ASKED = 64
"""Members of a group whose neighbours tell what it reaches into."""
_DOUBT = 40
"""Comparisons of a member with a neighbour that are added as if they had found nothing: among many
small groups some photo always has its nearest one in another. Any number from 40 to 100 will do."""


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
        score: 0..1, how far they reach into each other; halves of a large group come to about
            0.5, of a small one to less.
    """

    first: int
    second: int
    score: float


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


def suggest_merges(rows: UnitRows, groups: Sequence[Sequence[int]]) -> list[MergeSuggestion]:
    """Find pairs of groups that reach into each other more than into any third, best first.

    That is how often photos of either have their nearest ones in the other.

    A group that stands apart has the nearest photos of each member inside: as many as it has
    other members, 15 at most. Of two halves of one group about every second lies in the other
    half. Where a group holds what fits two others, only one side reaches over, so both count
    (geometric mean). What is right of the pairs is in docs/grouping.md.

    Args:
        rows: All photos, from `features.compared_rows`.
        groups: Rows of each group; of large ones some members will do.
    """
    group_of = np.full(len(rows), -1, np.int64)
    for number, members in enumerate(groups):
        group_of[np.asarray(members, np.int64)] = number
    inside = np.flatnonzero(group_of >= 0)
    sizes = np.array([len(members) for members in groups], np.int64)
    if np.count_nonzero(sizes) < 2:
        return []
    asked = np.concatenate([np.asarray(_evenly(members, _ASKED), np.int64) for members in groups])
    reach = np.clip(sizes - 1, 1, _VOTERS)
    voting = rows[inside].T
    count = min(_VOTERS + 1, len(inside))
    pairs: list[NDArray[np.int64]] = []
    weights: list[NDArray[np.float64]] = []
    for start in range(0, len(asked), _BLOCK):
        some = asked[start : start + _BLOCK]
        near = inside[largest(rows[some] @ voting, count)]
        home = group_of[some]
        # Itself is not its own neighbour; a copy may stand before it.
        others = near != some[:, None]
        rank = np.cumsum(others, axis=1)
        counted = others & (rank <= reach[home][:, None]) & (group_of[near] != home[:, None])
        share = 1.0 / (reach * np.minimum(sizes, _ASKED) + _DOUBT)
        who, where = np.nonzero(counted)
        pairs.append(home[who] * len(groups) + group_of[near[who, where]])
        weights.append(share[home[who]])
    codes, of = np.unique(np.concatenate(pairs), return_inverse=True)
    shares = dict(zip(codes.tolist(), np.bincount(of, np.concatenate(weights)), strict=True))
    found = []
    for code, share in shares.items():
        first, second = divmod(code, len(groups))
        back = shares.get(second * len(groups) + first)
        if first < second and back is not None:
            found.append(MergeSuggestion(first, second, float(np.sqrt(share * back))))
    found.sort(key=lambda pair: (-pair.score, pair.first, pair.second))
    return _mutual(found)


def _mutual(found: Sequence[MergeSuggestion]) -> list[MergeSuggestion]:
    """Of pairs, best first, those that are the best of both."""
    seen = set[int]()
    mutual = []
    for pair in found:
        if seen.isdisjoint((pair.first, pair.second)):
            mutual.append(pair)
        seen |= {pair.first, pair.second}
    return mutual


def _evenly(members: Sequence[int], most: int) -> Sequence[int]:
    """All members, or as many of them in even steps."""
    if len(members) <= most:
        return members
    return [members[place * len(members) // most] for place in range(most)]
