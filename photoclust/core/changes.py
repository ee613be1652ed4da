"""A difference between two clusterings: the touched clusters as they were and as they will be.

Applying one is mechanical and its inverse is the same change read backwards, so undo needs no
knowledge of what was meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.errors import BugError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between two clusterings.

    Attributes:
        label: What was done, in words a person reads in the history ("Merge 3 groups").
        before: The touched clusters as they were; new ones are absent.
        after: The touched clusters as they are afterwards; removed ones are absent.
        unsorted_in: Photos that become unsorted.
        unsorted_out: Photos that stop being unsorted.
        granularity: (before, after) position of the finer/coarser control, or None where the
            change leaves it alone.
        automatic: (before, after) of `Clustering.automatic`, or None likewise.
        hierarchy: (before, after) of `Clustering.hierarchy`, or None likewise.
        left_in: Unsorted photos that a person leaves there on purpose from now on.
        left_out: Photos of which that is said no more; all that were left and come into a
            cluster or leave the library are among them.
        clocks: (before, after) of `Clustering.clocks`, or None where the change leaves them alone.
    """

    label: Text
    before: tuple[Cluster, ...] = ()
    after: tuple[Cluster, ...] = ()
    unsorted_in: frozenset[PhotoId] = frozenset()
    unsorted_out: frozenset[PhotoId] = frozenset()
    granularity: tuple[float | None, float | None] | None = None
    automatic: tuple[bool, bool] | None = None
    hierarchy: tuple[str | None, str | None] | None = None
    left_in: frozenset[PhotoId] = frozenset()
    left_out: frozenset[PhotoId] = frozenset()
    clocks: tuple[Mapping[str, float], Mapping[str, float]] | None = None

    def inverse(self) -> Change:
        """The change that takes this one back, exactly."""
        return Change(
            label=self.label,
            before=self.after,
            after=self.before,
            unsorted_in=self.unsorted_out,
            unsorted_out=self.unsorted_in,
            granularity=None if self.granularity is None else self.granularity[::-1],
            automatic=None if self.automatic is None else self.automatic[::-1],
            hierarchy=None if self.hierarchy is None else self.hierarchy[::-1],
            left_in=self.left_out,
            left_out=self.left_in,
            clocks=None if self.clocks is None else self.clocks[::-1],
        )

    @property
    def touched(self) -> frozenset[ClusterId]:
        """Ids of all clusters that change, appear or vanish."""
        return frozenset(c.id for c in (*self.before, *self.after))

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return (
            self.before == self.after
            and self.unsorted_in == self.unsorted_out
            and self.left_in == self.left_out
            and (self.granularity is None or self.granularity[0] == self.granularity[1])
            and (self.automatic is None or self.automatic[0] == self.automatic[1])
            and (self.hierarchy is None or self.hierarchy[0] == self.hierarchy[1])
            and (self.clocks is None or self.clocks[0] == self.clocks[1])
        )


def apply_change(clustering: Clustering, change: Change) -> Clustering:
    """Return the clustering after `change`.

    Raises:
        BugError: the change was made from another state of the touched clusters. Applying it
            would lose or double photos, so nothing is applied.
    """
    clusters = dict(clustering.clusters)
    for cluster in change.before:
        if clusters.pop(cluster.id, None) != cluster:
            msg = f"cluster {cluster.id} is not as the change {change.label!r} expects it"
            raise BugError(msg)
    if not change.unsorted_out <= clustering.unsorted:
        msg = f"photos that the change {change.label!r} takes from Unsorted are not there"
        raise BugError(msg)
    for cluster in change.after:
        if cluster.id in clusters:
            msg = f"cluster {cluster.id} of the change {change.label!r} exists already"
            raise BugError(msg)
        clusters[cluster.id] = cluster
    highest = max((c.id for c in change.after), default=0)
    unsorted = (clustering.unsorted - change.unsorted_out) | change.unsorted_in
    return Clustering(
        clusters=clusters,
        unsorted=unsorted,
        next_id=max(clustering.next_id, highest + 1),
        granularity=clustering.granularity if change.granularity is None else change.granularity[1],
        automatic=clustering.automatic if change.automatic is None else change.automatic[1],
        hierarchy=clustering.hierarchy if change.hierarchy is None else change.hierarchy[1],
        left=((clustering.left - change.left_out) | change.left_in) & unsorted,
        clocks=clustering.clocks if change.clocks is None else change.clocks[1],
    )
