"""In which order the groups stand in the list, and where one goes that comes later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.ui.language.certainty import certainty
from photoclust.ui.language.words import title_of


class ClusterOrder(StrEnum):
    """How clusters are ordered."""

    ALIKE = "alike"
    SIZE = "size"
    NAME = "name"
    REVIEW = "review"
    UNSURE = "unsure"


Slot = Callable[[Cluster, Sequence[ClusterId]], int | None]
"""Tells at which place of a list a cluster goes that comes later; None where that is not known."""


class ClusterSequence:
    """All clusters in a steady order, also those that a search leaves out.

    Clusters that are gone keep their place: an undo brings them back to it.

    Attributes:
        order: By what they are sorted when they are sorted next.
        likeness: The place of each where those that look alike stand side by side, as far as known.
        slot: Finds the place of one that comes later in that order.
    """

    def __init__(self) -> None:
        self.order = ClusterOrder.ALIKE
        self.likeness: Mapping[ClusterId, int] = {}
        self.slot: Slot = lambda _, __: None
        self._all: list[ClusterId] = []

    def among(self, clusters: Mapping[ClusterId, Cluster]) -> list[ClusterId]:
        """Those of the clusters that there are, in order."""
        return [cluster for cluster in self._all if cluster in clusters]

    def sort(self, clusters: Mapping[ClusterId, Cluster]) -> None:
        """Order all clusters anew."""
        self._all = sorted(clusters, key=lambda cluster: self._key(clusters[cluster]))

    def take(self, clusters: Mapping[ClusterId, Cluster], most: int) -> None:
        """Find a place for clusters that are new; more than `most` at once are sorted with all."""
        fresh = clusters.keys() - set(self._all)
        if len(fresh) > most:
            self.sort(clusters)
        elif fresh:
            keys = {number: self._key(cluster) for number, cluster in clusters.items()}
            for cluster in sorted(fresh, key=keys.__getitem__):
                following = self._following(clusters[cluster], clusters, keys)
                place = len(self._all) if following is None else self._all.index(following)
                self._all.insert(place, cluster)

    def _following(
        self,
        cluster: Cluster,
        clusters: Mapping[ClusterId, Cluster],
        keys: Mapping[ClusterId, tuple[Any, ...]],
    ) -> ClusterId | None:
        """The cluster before which a new one goes; None for behind all."""
        listed = self.among(clusters)
        place = self.slot(cluster, listed) if self.order is ClusterOrder.ALIKE else None
        if place is not None:
            return listed[place] if place < len(listed) else None
        return next((number for number in listed if keys[number] > keys[cluster.id]), None)

    def _key(self, cluster: Cluster) -> tuple[Any, ...]:
        match self.order:
            case ClusterOrder.ALIKE:
                place = self.likeness.get(cluster.id, len(self.likeness))
                return (place, -len(cluster), cluster.id)
            case ClusterOrder.NAME:
                return (title_of(cluster).casefold(), cluster.id)
            case ClusterOrder.REVIEW:
                return (cluster.accepted, -len(cluster), cluster.id)
            case ClusterOrder.UNSURE:
                sure = certainty(cluster)
                return (2.0 if sure is None else sure, -len(cluster), cluster.id)
            case _:
                return (-len(cluster), cluster.id)


def places(order: Sequence[ClusterId]) -> dict[ClusterId, int]:
    """The place of each cluster in an order."""
    return {cluster: place for place, cluster in enumerate(order)}
