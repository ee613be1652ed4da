"""Answering for many pairs of groups in one step: merging them, or keeping them apart."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MergeClusters, merge_of
from photoclust.core.errors import InputError
from photoclust.core.refusals import KeepApart
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class MergePairs:
    """Make one group of each pair, as if each were merged by itself.

    Pairs of which a group is gone meanwhile are passed over. A group that a person kept takes the
    other in and stays what it is.

    Attributes:
        pairs: The groups; none is in two pairs.
        apart: Pairs that a person looked at and did not want: they are kept apart. No group of
            them is in another pair.
    """

    pairs: tuple[tuple[ClusterId, ClusterId], ...]
    apart: tuple[tuple[ClusterId, ClusterId], ...] = ()

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        merges = [
            _merge(clustering, pair).change(clustering) for pair in _there(clustering, self.pairs)
        ]
        if not merges:
            raise InputError(Text("These groups no longer exist."))
        noes = [KeepApart(*pair).change(clustering) for pair in _there(clustering, self.apart)]
        changes = [*merges, *noes]
        label = merges[0].label
        if len(merges) > 1:
            label = Text("Merge 1 pair of groups", "Merge {n} pairs of groups", n=len(merges))
        return Change(
            label,
            tuple(cluster for change in changes for cluster in change.before),
            tuple(cluster for change in changes for cluster in change.after),
        )


def _there(
    clustering: Clustering, pairs: tuple[tuple[ClusterId, ClusterId], ...]
) -> list[tuple[ClusterId, ClusterId]]:
    return [pair for pair in pairs if clustering.clusters.keys() >= set(pair)]


def _merge(clustering: Clustering, pair: tuple[ClusterId, ClusterId]) -> MergeClusters:
    kept = [cluster for cluster in pair if clustering.clusters[cluster].kept]
    if len(kept) != 1:
        return merge_of(clustering, pair)
    return MergeClusters(kept[0], tuple(cluster for cluster in pair if cluster not in kept))
