"""What is looked at: the chosen groups, the search, the order, and the photos that follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.ui import words
from photoclust.ui.photo_grid_model import GridSection


class PhotoOrder(StrEnum):
    """How photos of a group are ordered."""

    BEST_FIRST = "best first"
    DOUBTFUL_FIRST = "doubtful first"
    NAME = "name"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The photos of a cluster in order, as long as nothing they depend on changes."""

    cluster: Cluster
    order: PhotoOrder
    photos: tuple[PhotoId, ...]
    memberships: tuple[float, ...]


class Browsing:
    """Works out the sections of the grid. GUI thread only; fast enough for every edit.

    Sorting is kept per cluster, so an edit sorts only what it touched.

    Args:
        photos: The library's photos.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.photos = photos
        self._order = PhotoOrder.BEST_FIRST
        self._sorted: dict[ClusterId, _Sorted] = {}
        self._search = ""
        self._texts: dict[PhotoId, str] | None = None
        self._matching: frozenset[PhotoId] | None = None

    @property
    def order(self) -> PhotoOrder:
        """How photos are ordered."""
        return self._order

    def set_order(self, order: PhotoOrder) -> None:
        """Order photos otherwise."""
        self._order = order

    @property
    def search(self) -> str:
        """What is searched for; empty for nothing."""
        return self._search

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: names or places may have changed."""
        self.photos = photos
        self._texts = None
        if self._search:
            self.set_search(self._search)
        if self._order in (PhotoOrder.NAME, PhotoOrder.TIME):
            self._sorted.clear()

    def set_search(self, text: str) -> None:
        """Show only what has all these words in its name, its folder or its group's name."""
        self._search = text
        wanted = text.casefold().split()
        if not wanted:
            self._matching = None
            return
        if self._texts is None or len(self._texts) != len(self.photos):
            self._texts = searched_texts(self.photos)
        found = list(self._texts.items())
        for word in wanted:
            found = [pair for pair in found if word in pair[1]]
        self._matching = frozenset(photo for photo, _ in found)

    def take_texts(self, photos: Mapping[PhotoId, Photo], texts: dict[PhotoId, str]) -> None:
        """Take the texts made for photos elsewhere; for other photos they come too late."""
        if len(texts) == len(photos) == len(self.photos):
            self._texts = texts

    def counts(self, clustering: Clustering) -> dict[ClusterId | None, int] | None:
        """Matching photos per cluster (None is Unsorted); None when nothing is searched for."""
        if self._matching is None:
            return None
        found: dict[ClusterId | None, int] = {
            cluster.id: sum(1 for _ in self._shown(cluster))
            for cluster in clustering.clusters.values()
        }
        found[None] = len(clustering.unsorted & self._matching)
        return found

    def sections(
        self, clustering: Clustering, clusters: Sequence[ClusterId | None], unsorted: str
    ) -> list[GridSection]:
        """The sections of these clusters, in this order, without empty ones.

        Args:
            clustering: What there is.
            clusters: Which clusters; None is Unsorted.
            unsorted: The title of Unsorted.
        """
        found = []
        for cluster in clusters:
            if cluster is None:
                section = self._unsorted(clustering, unsorted)
            elif cluster in clustering.clusters:
                section = self._section(clustering.clusters[cluster])
            else:
                continue
            if section.photos:
                found.append(section)
        return found

    def forget(self, clustering: Clustering) -> None:
        """Forget the order of clusters that are no more."""
        gone = self._sorted.keys() - clustering.clusters.keys()
        for cluster in gone:
            del self._sorted[cluster]

    def _section(self, cluster: Cluster) -> GridSection:
        kept = self._sorted.get(cluster.id)
        if kept is None or kept.cluster is not cluster or kept.order is not self._order:
            photos = self._in_order(cluster.members, cluster.members)
            memberships = tuple(cluster.members[photo] for photo in photos)
            kept = _Sorted(cluster, self._order, photos, memberships)
            self._sorted[cluster.id] = kept
        photos, memberships = kept.photos, kept.memberships
        if self._matching is not None and not self._title_matches(cluster):
            shown = [row for row, p in enumerate(photos) if p in self._matching]
            photos = tuple(photos[row] for row in shown)
            memberships = tuple(memberships[row] for row in shown)
        return GridSection(
            cluster=cluster.id,
            title=words.printable(cluster.title),
            photos=photos,
            memberships=memberships,
            accepted=cluster.accepted,
            filed_to=cluster.filed_to,
        )

    def _unsorted(self, clustering: Clustering, title: str) -> GridSection:
        photos = clustering.unsorted
        if self._matching is not None:
            photos &= self._matching
        return GridSection(None, title, self._in_order(photos, {}))

    def _shown(self, cluster: Cluster) -> Iterable[PhotoId]:
        if self._matching is None or self._title_matches(cluster):
            return cluster.members
        return cluster.members.keys() & self._matching

    def _title_matches(self, cluster: Cluster) -> bool:
        title = cluster.title.casefold()
        return all(word in title for word in self._search.casefold().split())

    def _in_order(
        self, photos: Iterable[PhotoId], memberships: Mapping[PhotoId, float]
    ) -> tuple[PhotoId, ...]:
        known = self.photos
        match self._order:
            case PhotoOrder.NAME:
                there = [p for p in photos if p in known]
                return tuple(sorted(there, key=lambda p: (known[p].path.name.casefold(), p)))
            case PhotoOrder.TIME:
                there = [p for p in photos if p in known]
                return tuple(sorted(there, key=lambda p: (known[p].identity.mtime_ns, p)))
            case _:
                # Sorting is stable, also backwards: equal ones stay in order of their ids.
                best = self._order is PhotoOrder.BEST_FIRST
                there = sorted(photos)
                if memberships:
                    there.sort(key=memberships.__getitem__, reverse=best)
                return tuple(there)


def searched_texts(photos: Mapping[PhotoId, Photo]) -> dict[PhotoId, str]:
    """What a search looks at, by photo. Any thread; takes a third of a second for 100,000."""
    return {photo.id: str(photo.path).casefold() for photo in photos.values()}
