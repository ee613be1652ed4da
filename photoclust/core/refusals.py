"""What a person says does not belong together: a photo and a cluster, or two clusters.

Not asked again after that, also by the next start of the program: it is part of the clusters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import Change, count_photos, find_cluster
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId


@dataclass(frozen=True, slots=True)
class RefuseCluster:
    """Say that photos which are not in a cluster do not belong there: it is not offered again."""

    photos: frozenset[PhotoId]
    cluster: ClusterId

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = find_cluster(clustering, self.cluster)
        refused = self.photos - old.members.keys()
        new = replace(old, rejected=old.rejected | refused)
        return Change(f"Keep {count_photos(len(refused))} out of “{old.title}”", (old,), (new,))


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
            msg = "Only two groups can be kept apart."
            raise InputError(msg)
        label = f"Keep “{one.title}” and “{other.title}” apart"
        if other.id in clustering.apart_from(one.id):
            return Change(label)
        said = replace(one, kept=True, apart=one.apart | {other.id})
        return Change(label, (one, other), (said, replace(other, kept=True)))
