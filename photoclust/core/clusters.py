"""Clusters and the immutable picture of who is in which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NewType

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

ClusterId = NewType("ClusterId", int)
"""A cluster's number: stable over edits, undo and restarts, never reused."""

UNNAMED = Text("Unnamed")
"""What a group is called of which nothing else is known. Several are told apart by their photos:
a number would say nothing of them, and counts groups that are long gone."""

_SAY_NOTHING = frozenset({UNNAMED.template, "Group {number}", ""})
"""Templates of suggestions that are none: "Group 12" is what libraries of before hold."""

_NO_CLUSTERS: Mapping[ClusterId, Cluster] = MappingProxyType({})
_NO_CLOCKS: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Cluster:
    """A group of photos.

    Attributes:
        id: Stable number.
        members: Membership (0..1, how strongly a photo belongs) by photo. Treated as
            immutable; an edit makes a new cluster.
        suggested_name: The name the app proposes.
        name: The name a person gave, or None.
        kept: True once a person named, merged, accepted or corrected the cluster. Regrouping
            and the granularity control leave kept clusters alone (docs/architecture.md).
        accepted: A person looked at it and said it is right.
        placed: Members a person put here by hand. They stay here.
        rejected: Photos a person threw out. They are never offered for this cluster again.
        apart: Clusters that a person said are not this one. What one of two says is enough, and
            some may be gone since: ask `Clustering.apart_from`.
        filed_to: Folder the cluster was filed into, or None. It stays the cluster's folder when
            photos join or leave: which of them lie there is for the files to say.
        pending: Members that joined because they fit and that no person has said yes to. They
            count as members everywhere, are shown first and are not filed by the window.
    """

    id: ClusterId
    members: Mapping[PhotoId, float]
    suggested_name: Text
    name: str | None = None
    kept: bool = False
    accepted: bool = False
    placed: frozenset[PhotoId] = frozenset()
    rejected: frozenset[PhotoId] = frozenset()
    apart: frozenset[ClusterId] = frozenset()
    filed_to: str | None = None
    pending: frozenset[PhotoId] = frozenset()

    @property
    def title(self) -> str:
        """The name to show: the given one, else the suggestion, which the window translates."""
        if self.name is not None:
            return self.name
        return UNNAMED if says_nothing(self.suggested_name) else self.suggested_name

    def __len__(self) -> int:
        return len(self.members)

    def among(self, photos: frozenset[PhotoId]) -> frozenset[PhotoId]:
        """Its members that are among some photos: takes time linear in the fewer of both.

        Python's `&` of a frozenset and the keys of a dictionary goes through the whole set, which
        for all photos of a library and each of its clusters takes seconds.
        """
        members = self.members
        if len(members) < len(photos):
            return photos.intersection(members)
        return frozenset(photo for photo in photos if photo in members)


def is_unnamed(cluster: Cluster) -> bool:
    """Whether a cluster has no name at all, neither a given nor a suggested one."""
    return cluster.name is None and says_nothing(cluster.suggested_name)


def says_nothing(suggestion: Text) -> bool:
    """Whether a suggested name only stands in for one."""
    return suggestion.template in _SAY_NOTHING


@dataclass(frozen=True, slots=True)
class Clustering:
    """Who is in what, at one moment. Immutable; edits make the next one.

    Every photo of the library is either a member of exactly one cluster or unsorted, so the
    two together are the library.

    Attributes:
        clusters: The clusters by id.
        unsorted: Photos in no cluster.
        next_id: The first cluster number never used so far.
        granularity: Position of the finer/coarser control (0 finest, 1 coarsest) that made the
            clusters that are not kept; None before the first grouping.
        automatic: True when the granularity was chosen by the app, not by a person.
        hierarchy: Name of the hierarchy that was cut there (see services.hierarchies): undo
            leads back to it as well, or the control would cut another one than that of the
            clusters on the screen. None before the first grouping.
        left: Unsorted photos that a person left there on purpose: took out of a group, sent
            back, or answered so. Only who asks for all to be grouped again gets them grouped.
        clocks: Seconds to add to what the clock of a camera says, by the camera's name, where a
            person set it right; the files keep what they say.
    """

    clusters: Mapping[ClusterId, Cluster] = field(default_factory=lambda: _NO_CLUSTERS)
    unsorted: frozenset[PhotoId] = frozenset()
    next_id: int = 1
    granularity: float | None = None
    automatic: bool = True
    hierarchy: str | None = None
    left: frozenset[PhotoId] = frozenset()
    clocks: Mapping[str, float] = field(default_factory=lambda: _NO_CLOCKS)

    def photo_count(self) -> int:
        """How many photos the library holds."""
        return len(self.unsorted) + sum(len(c.members) for c in self.clusters.values())

    def photos(self) -> frozenset[PhotoId]:
        """All photos of the library."""
        return self.unsorted.union(*(c.members for c in self.clusters.values()))

    def pending(self) -> frozenset[PhotoId]:
        """The photos of all clusters that no person has said yes to."""
        return frozenset().union(*(c.pending for c in self.clusters.values()))

    def undecided(self) -> frozenset[PhotoId]:
        """The photos in Unsorted that nobody left there on purpose."""
        return self.unsorted - self.left

    def cluster_of(self) -> dict[PhotoId, ClusterId]:
        """Cluster id by photo, for the photos that are in one. Takes time linear in photos."""
        return {photo: c.id for c in self.clusters.values() for photo in c.members}

    def apart_from(self, *clusters: ClusterId) -> frozenset[ClusterId]:
        """The clusters that are to stay apart from any of these. Takes time linear in clusters."""
        said = frozenset().union(*(self.clusters[cluster].apart for cluster in clusters))
        return frozenset(
            c.id for c in self.clusters.values() if c.id in said or not c.apart.isdisjoint(clusters)
        )
