"""What a person answers where unsorted photos are offered groups, for many photos in one step.

Each photo has its own offer: a yes to all puts every one into the group it was offered, a no keeps
every one out of that group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import find_cluster
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

Offers = Mapping[PhotoId, ClusterId]
"""By unsorted photo the cluster it is offered."""


@dataclass(frozen=True, slots=True)
class TakeOffers:
    """Put unsorted photos into the clusters they were offered.

    They are placed there by hand, and the clusters are corrected by a person and hence kept. A
    photo that is not unsorted any more stays where it is.
    """

    offers: Offers

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        still = {p: c for p, c in self.offers.items() if p in clustering.unsorted}
        if not still:
            raise InputError(Text("These photos are no longer in Unsorted."))
        asked = _by_cluster(still, clustering)
        after = tuple(
            replace(
                cluster,
                members={**cluster.members, **dict.fromkeys(sorted(photos), 1.0)},
                kept=True,
                placed=cluster.placed | photos,
                rejected=cluster.rejected - photos,
            )
            for cluster, photos in asked
        )
        if len(after) == 1:
            label = Text(
                "Move 1 photo to “{group}”",
                "Move {n} photos to “{group}”",
                n=len(still),
                group=after[0].title,
            )
        else:
            groups = Text("1 group", "{n} groups", n=len(after))
            label = Text(
                "Move 1 photo to {groups}",
                "Move {n} photos to {groups}",
                n=len(still),
                groups=groups,
            )
        before = tuple(cluster for cluster, _ in asked)
        return Change(
            label,
            before,
            after,
            unsorted_out=frozenset(still),
            left_out=clustering.left & still.keys(),
        )


@dataclass(frozen=True, slots=True)
class RefuseOffers:
    """Say that photos do not belong to the clusters they were offered: not offered again.

    Attributes:
        offers: The photos, none of them a member of its cluster, and the clusters.
        left: Those for which there is no other offer: they are left in Unsorted on purpose.
    """

    offers: Offers
    left: frozenset[PhotoId] = frozenset()

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        asked = [
            (c, photos - c.members.keys()) for c, photos in _by_cluster(self.offers, clustering)
        ]
        after = tuple(replace(c, rejected=c.rejected | photos) for c, photos in asked)
        number = sum(len(photos) for _, photos in asked)
        if len(after) == 1:
            label = Text(
                "Keep 1 photo out of “{group}”",
                "Keep {n} photos out of “{group}”",
                n=number,
                group=after[0].title,
            )
        else:
            groups = Text("1 group", "{n} groups", n=len(after))
            label = Text(
                "Keep 1 photo out of {groups}",
                "Keep {n} photos out of {groups}",
                n=number,
                groups=groups,
            )
        left = self.left & clustering.undecided()
        return Change(label, tuple(cluster for cluster, _ in asked), after, left_in=left)


def _by_cluster(offers: Offers, clustering: Clustering) -> list[tuple[Cluster, frozenset[PhotoId]]]:
    """The offered clusters in order of their ids, each with its photos.

    Raises:
        InputError: one of them is gone.
    """
    photos: defaultdict[ClusterId, set[PhotoId]] = defaultdict(set)
    for photo, cluster in offers.items():
        photos[cluster].add(photo)
    return [(find_cluster(clustering, c), frozenset(photos[c])) for c in sorted(photos)]
