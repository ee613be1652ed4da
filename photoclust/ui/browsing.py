"""What is looked at: the chosen groups, the search, the order, and the photos that follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.ui import words
from photoclust.ui.photo_grid_model import GridSection
from photoclust.ui.photo_search import PhotoSearch


class PhotoOrder(StrEnum):
    """How photos of a group are ordered."""

    BEST_FIRST = "best first"
    DOUBTFUL_FIRST = "doubtful first"
    NAME = "name"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A cluster's section without a search, as long as nothing it depends on changes."""

    cluster: Cluster
    order: PhotoOrder
    section: GridSection


class Browsing:
    """Works out the sections of the grid. GUI thread only; fast enough for every edit.

    Sorting is kept per cluster, so an edit sorts only what it touched.

    Args:
        photos: The library's photos.

    Attributes:
        photos: Likewise.
        search: Leaves out what a person does not look for.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.photos = photos
        self._order = PhotoOrder.BEST_FIRST
        self._sorted: dict[ClusterId, _Sorted] = {}
        self.search = PhotoSearch(photos)

    @property
    def order(self) -> PhotoOrder:
        """How photos are ordered."""
        return self._order

    def set_order(self, order: PhotoOrder) -> None:
        """Order photos otherwise."""
        self._order = order

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: names or places may have changed."""
        self.photos = photos
        self.search.set_photos(photos)
        if self._order in (PhotoOrder.NAME, PhotoOrder.TIME):
            self._sorted.clear()

    def counts(self, clustering: Clustering) -> dict[ClusterId | None, int] | None:
        """Matching photos per cluster (None is Unsorted); None when nothing is searched for."""
        if self.search.matching is None:
            return None
        found: dict[ClusterId | None, int] = {
            cluster.id: self._number_shown(cluster) for cluster in clustering.clusters.values()
        }
        found[None] = len(clustering.unsorted & self.search.matching)
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
            section = GridSection(
                cluster=cluster.id,
                title=words.printable(cluster.title),
                photos=photos,
                memberships=tuple(cluster.members[photo] for photo in photos),
                accepted=cluster.accepted,
                filed_to=cluster.filed_to,
            )
            kept = _Sorted(cluster, self._order, section)
            self._sorted[cluster.id] = kept
        whole = kept.section
        matching = self.search.matching
        if matching is None or self._title_matches(cluster):
            return whole
        shown = [row for row, photo in enumerate(whole.photos) if photo in matching]
        return replace(
            whole,
            photos=tuple(whole.photos[row] for row in shown),
            memberships=tuple(whole.memberships[row] for row in shown),
        )

    def _unsorted(self, clustering: Clustering, title: str) -> GridSection:
        photos = clustering.unsorted
        if self.search.matching is not None:
            photos &= self.search.matching
        return GridSection(None, title, self._in_order(photos, {}))

    def _number_shown(self, cluster: Cluster) -> int:
        matching = self.search.matching
        if matching is None or self._title_matches(cluster):
            return len(cluster)
        return len(cluster.members.keys() & matching)

    def _title_matches(self, cluster: Cluster) -> bool:
        title = cluster.title.casefold()
        return all(word in title for word in self.search.words)

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
