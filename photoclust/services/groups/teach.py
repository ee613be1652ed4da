"""What to offer after a person's decisions: more pairs like those merged, groups mixed likewise."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.lessons import Lesson
from photoclust.core.photo import PhotoId
from photoclust.grouping.division import divide
from photoclust.grouping.teaching.scale import Scale, Sums, best_of_both, taught

if TYPE_CHECKING:
    from photoclust.grouping.features import UnitRows
    from photoclust.grouping.hierarchy import Hierarchy

ENOUGH = 3
"""Merges from which more of their kind are offered."""

_SURE = 0.75
"""How surely two groups must be one to be merged with many others. With this limit chosen on other
sets, 85 of 100 such pairs were right, or more, or none was offered (docs/grouping.md)."""

_FEWEST_TOGETHER = 5
"""Photos of a group that is merged with many others. Smaller ones are near each other by chance:
where groups are scenes of three photos, six of seven offered pairs were wrong."""

_MIXED = 0.1
"""How surely the two halves of a group may be one where it is offered to be split. The start takes
apart what is surely two itself, and of what is left one in five was right at 0.3."""

_FEWEST = 8
"""Photos of a group that is worth a split."""

_MOST_GROUPS = 1500
_MOST_SPLIT = 60
"""Groups whose halves are compared, the largest; each takes tens of milliseconds."""

_NEWEST = 200
"""Decisions that count."""

_LOOSE = 0.25
"""How much it counts what was said of unsorted photos and a group: they lie elsewhere in the
scale than groups do, and mostly nearer."""

_SPOKEN_FOR = 64
"""Photos that speak for a group of a decision."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups that are one, as far as a person's decisions tell.

    Attributes:
        target: The one that takes the other in: the one that a person kept, else the larger.
        other: The other.
        sure: 0..1, how surely.
    """

    target: ClusterId
    other: ClusterId
    sure: float


class Teaching:
    """Decisions of a person, as far as the photos can be compared. Immutable.

    Args:
        rows: All photos, as they are compared.
        row_of: Row by photo.
        said: The decisions, oldest first.
        accepted: The groups that a person accepted: each of them is another thing.
    """

    def __init__(
        self,
        rows: UnitRows,
        row_of: Mapping[PhotoId, int],
        said: Sequence[Lesson],
        accepted: Sequence[Sequence[int]] = (),
    ) -> None:
        self._rows, self._row_of = rows, row_of
        self.merges = 0
        odds: list[float] = []
        same: list[bool] = []
        weights: list[float] = []
        for lesson in said[-_NEWEST:]:
            sides = [_some(side, row_of) for side in (lesson.one, lesson.other)]
            if all(sides):
                odds.append(float(Sums.of(rows, sides).odds()[0, 1]))
                same.append(lesson.same)
                weights.append(_LOOSE if lesson.loose else 1.0)
                self.merges += lesson.same and not lesson.loose
        self.just_split = bool(said) and said[-1].split
        accepted = sorted(accepted, key=len)[-_NEWEST:]
        if len(accepted) > 1:
            between = Sums.of(rows, accepted).odds()
            odds += [float(between[pair]) for pair in best_of_both(between)]
        others = len(odds) - len(same)
        same += [False] * others
        weights += [1.0] * others
        self.scale: Scale = taught(np.array(odds), np.array(same, bool), np.array(weights))

    def pairs(
        self,
        clusters: Sequence[Cluster],
        groups: Sequence[Sequence[int]],
        apart: Collection[frozenset[ClusterId]],
    ) -> tuple[Pair, ...]:
        """More pairs like those that were merged, the surest first; none before there were some.

        Only groups that nobody closed and that are not too small to tell, and of two that were kept
        none, so that nothing moves that a person put somewhere. A group is in one pair at most.

        Args:
            clusters: The groups.
            groups: Rows of each; of large ones some will do.
            apart: Pairs of groups that a person said are not the same.
        """
        if self.merges < ENOUGH:
            return ()
        order = sorted(range(len(groups)), key=lambda n: -len(groups[n]))
        large = [n for n in order if groups[n]][:_MOST_GROUPS]
        odds = Sums.of(self._rows, [groups[n] for n in large]).odds()
        found = []
        for pair in best_of_both(odds):
            one, other = (clusters[large[n]] for n in pair)
            sure = float(self.scale.sure(odds[pair]))
            if sure < _SURE or not (_is_open(one) and _is_open(other)) or (one.kept and other.kept):
                continue
            if min(len(one), len(other)) < _FEWEST_TOGETHER:
                continue
            if frozenset({one.id, other.id}) not in apart:
                target, joining = sorted((one, other), key=lambda c: (not c.kept, -len(c), c.id))
                found.append(Pair(target.id, joining.id, sure))
        return tuple(found)

    def mixed(
        self, clusters: Sequence[Cluster], tree: Hierarchy, row_in_tree: Mapping[PhotoId, int]
    ) -> tuple[ClusterId, ...]:
        """Groups whose two halves are as far apart as what was split, the surest first.

        Only groups that nobody kept; none where the last word was not a split.

        Args:
            clusters: The groups.
            tree: Along which they come apart.
            row_in_tree: Row of the tree by photo.
        """
        if not self.just_split:
            return ()
        loose = [c for c in clusters if not c.kept and len(c) >= _FEWEST]
        loose.sort(key=lambda c: (-len(c), c.id))
        found: list[tuple[float, ClusterId]] = []
        for cluster in loose[:_MOST_SPLIT]:
            known = cluster.members.keys() & row_in_tree.keys() & self._row_of.keys()
            here = {row_in_tree[photo]: self._row_of[photo] for photo in known}
            parts = divide(tree, np.array(list(here), np.int64)).parts(2)
            if len(parts) == 2 and min(map(len, parts)) > 1:
                sides = [[here[row] for row in part.tolist()] for part in parts]
                odds = Sums.of(self._rows, sides).odds()[0, 1]
                sure = float(self.scale.sure(odds))
                if sure <= _MIXED:
                    found.append((sure, cluster.id))
        return tuple(cluster for _, cluster in sorted(found))


def _some(photos: Collection[PhotoId], row_of: Mapping[PhotoId, int]) -> list[int]:
    """Rows of the photos of a decision that are known, or of some of them in even steps."""
    rows = sorted(row_of[photo] for photo in photos if photo in row_of)
    return rows[:: max(1, len(rows) // _SPOKEN_FOR)]


def _is_open(cluster: Cluster) -> bool:
    return not cluster.accepted and cluster.filed_to is None
