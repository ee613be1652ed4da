"""In which order the photos of groups stand where like stands beside like."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId

Home = ClusterId | None
"""A group; None is Unsorted."""


@dataclass(frozen=True, slots=True)
class _Order:
    """The order of a group's photos, and the group it was made for."""

    source: object
    places: Mapping[PhotoId, int]


class AlikeOrders:
    """The orders that were made, and those of them that are shown. GUI thread only.

    An order that is shown stays, whatever a person moves in or out: a photo that leaves closes the
    gap behind it and comes back to its place, one that joins stands at the end. Another order was
    perhaps made for the group meanwhile; it is shown from when a person comes to the group anew.
    """

    def __init__(self) -> None:
        self._shown: dict[Home, _Order] = {}
        self._made: dict[Home, _Order] = {}

    def places(self, home: Home) -> Mapping[PhotoId, int] | None:
        """The place of each photo in the order that is shown; None where there is none yet."""
        order = self._shown.get(home)
        return None if order is None else order.places

    def shown(self) -> Mapping[Home, object]:
        """What is shown of each group now: the same object as long as its order is the same."""
        return dict(self._shown)

    def sequence(self, home: Home) -> Sequence[PhotoId]:
        """The photos in the order that is shown; nothing where there is none yet."""
        return tuple(self.places(home) or ())

    def lacks(self, clustering: Clustering, home: Home) -> bool:
        """Whether no order was made in which all photos of a group have their place."""
        if home is not None and home not in clustering.clusters:
            return False
        source = _source(clustering, home)
        made = self._made.get(home)
        if made is not None and made.source is source:
            return False
        photos = source.members.keys() if isinstance(source, Cluster) else source
        if made is None or not photos <= made.places.keys():
            return bool(photos)
        self._made[home] = _Order(source, made.places)
        return False

    def lacking(self, clustering: Clustering, homes: Iterable[Home]) -> list[Home]:
        """Those of some groups that lack an order; of thousands of groups nearly none is looked at.

        Args:
            clustering: What there is.
            homes: The groups.
        """
        made, clusters = self._made, clustering.clusters
        return [
            home
            for home in homes
            if (
                home is None
                or (order := made.get(home)) is None
                or clusters.get(home) is not order.source
            )
            and self.lacks(clustering, home)
        ]

    def take(self, clustering: Clustering, orders: Mapping[Home, Sequence[PhotoId]]) -> None:
        """Take orders that were made for groups as they were in a clustering."""
        for home, photos in orders.items():
            if home is None or home in clustering.clusters:
                places = {photo: place for place, photo in enumerate(photos)}
                self._made[home] = _Order(_source(clustering, home), places)

    def show(self, homes: Iterable[Home]) -> bool:
        """Show the newest orders of groups; return whether that changes anything."""
        changed = False
        for home in homes:
            made = self._made.get(home)
            if made is not None and self.places(home) is not made.places:
                self._shown[home] = made
                changed = True
        return changed

    def forget(self, clusters: Collection[ClusterId]) -> None:
        """Forget the orders of groups that are no more; those that are left are given."""
        for orders in (self._shown, self._made):
            for home in [h for h in orders if h is not None and h not in clusters]:
                del orders[home]


def _source(clustering: Clustering, home: Home) -> Cluster | frozenset[PhotoId]:
    if home is None:
        return clustering.unsorted
    return clustering.clusters[home]
