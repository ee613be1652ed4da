"""What a person says does not belong together: a photo and a cluster, or two clusters.

Not asked again after that, also by the next start of the program: it is part of the clusters. A
cluster that nobody keeps may be gone with a move of the slider and be back with another, as another
cluster; what was said of it is in the history then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import find_cluster
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Say that two clusters are not the same: merging them is not suggested again.

    A person has looked at both, so both are kept: regrouping must not join them either. Renaming
    changes nothing about it, merging the two takes it back, and a part of either is kept apart
    as the whole was.
    """

    one: ClusterId
    other: ClusterId

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        one, other = find_cluster(clustering, self.one), find_cluster(clustering, self.other)
        if one == other:
            raise InputError(Text("Only two groups can be kept apart."))
        label = Text("Keep “{group}” and “{other}” apart", group=one.title, other=other.title)
        if other.id in clustering.apart_from(one.id):
            return Change(label)
        said = replace(one, kept=True, apart=one.apart | {other.id})
        return Change(label, (one, other), (said, replace(other, kept=True)))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Photos that do not belong with others.

    Attributes:
        photos: The photos that were refused.
        members: The photos of the cluster at that time: what it is, whatever its id.
    """

    photos: frozenset[PhotoId]
    members: frozenset[PhotoId]


def refusals(changes: Iterable[Change]) -> list[Refusal]:
    """What a person said of photos and clusters, and did not take back by bringing them together.

    Args:
        changes: The steps of the history that are done, oldest first. What a grouping carried
            over says nothing new.
    """
    said: list[Refusal] = []
    for change in changes:
        if change.granularity is not None:
            continue
        before = {c.id: c for c in change.before}
        for new in change.after:
            old = before.get(new.id)
            said = [r for refusal in said if (r := _unless_together(refusal, old, new)).photos]
            if old is not None and (refused := new.rejected - old.rejected):
                said.append(Refusal(refused, frozenset(new.members)))
    return said


def _unless_together(refusal: Refusal, old: Cluster | None, new: Cluster) -> Refusal:
    """A refusal without the photos that an edit put where most members are."""
    together = new.among(refusal.photos)
    if not together or not _holds_most(new, refusal.members):
        return refusal
    if old is not None and _holds_most(old, refusal.members):
        together -= old.members.keys()  # a coarser stop did: that is no word of the person
    return replace(refusal, photos=refusal.photos - together)


def _holds_most(cluster: Cluster, photos: frozenset[PhotoId]) -> bool:
    return 2 * len(cluster.among(photos)) > len(photos)
