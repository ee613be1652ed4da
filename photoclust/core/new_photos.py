"""What a person says of photos that are new: they fit the group they joined, or stay unsorted.

That they do not fit is said by throwing them out (`edits.RejectPhotos`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import find_cluster
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class TakeNew:
    """Say yes to photos that are pending in clusters: they belong there from now on.

    All else about the clusters stays, also that they are accepted, and their folder.

    Attributes:
        clusters: The clusters; one without such photos stays as it is.
        photos: The photos meant; None for all that are pending there.
    """

    clusters: tuple[ClusterId, ...]
    photos: frozenset[PhotoId] | None = None

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        asked = [find_cluster(clustering, i) for i in dict.fromkeys(self.clusters)]
        taken = [(c, c.pending if self.photos is None else c.pending & self.photos) for c in asked]
        old = [(c, new) for c, new in taken if new]
        if not old:
            raise InputError(Text("There are no new photos in this group."))
        photos = sum(len(new) for _, new in old)
        if len(old) == 1:
            label = Text(
                "Take 1 new photo into “{group}”",
                "Take {n} new photos into “{group}”",
                n=photos,
                group=old[0][0].title,
            )
        else:
            label = Text(
                "Take 1 new photo into its group", "Take {n} new photos into their groups", n=photos
            )
        return Change(label, tuple(c for c, _ in old), tuple(_taken(c, new) for c, new in old))


def _taken(cluster: Cluster, new: frozenset[PhotoId]) -> Cluster:
    return replace(cluster, kept=True, placed=cluster.placed | new, pending=cluster.pending - new)


@dataclass(frozen=True, slots=True)
class LeaveUnsorted:
    """Say that unsorted photos stay there: they are no longer new, and nothing asks for them."""

    photos: frozenset[PhotoId]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        left = self.photos & clustering.undecided()
        label = Text("Leave 1 photo in Unsorted", "Leave {n} photos in Unsorted", n=len(left))
        return Change(label, left_in=left)
