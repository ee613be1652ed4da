"""Merging many pairs of groups in one step."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MergeClusters, merge_of
from photoclust.core.errors import InputError
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class MergePairs:
    """Make one group of each pair, as if each were merged by itself.

    Pairs of which a group is gone meanwhile are passed over. A group that a person kept takes the
    other in and stays what it is.

    Attributes:
        pairs: The groups; none is in two pairs.
    """

    pairs: tuple[tuple[ClusterId, ClusterId], ...]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        there = [pair for pair in self.pairs if clustering.clusters.keys() >= set(pair)]
        if not there:
            raise InputError(Text("These groups no longer exist."))
        changes = [_merge(clustering, pair).change(clustering) for pair in there]
        if len(changes) == 1:
            return changes[0]
        return Change(
            Text("Merge 1 pair of groups", "Merge {n} pairs of groups", n=len(changes)),
            tuple(cluster for change in changes for cluster in change.before),
            tuple(cluster for change in changes for cluster in change.after),
        )


def _merge(clustering: Clustering, pair: tuple[ClusterId, ClusterId]) -> MergeClusters:
    kept = [cluster for cluster in pair if clustering.clusters[cluster].kept]
    if len(kept) != 1:
        return merge_of(clustering, pair)
    return MergeClusters(kept[0], tuple(cluster for cluster in pair if cluster not in kept))
