"""What is looked at: the chosen groups, search and filter, the order, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from photoclust.core.clusters import Cluster, ClusterId, Clustering, is_unnamed
from photoclust.core.photo import Photo, PhotoId
from photoclust.services.search.columns import PhotoColumns, folded
from photoclust.services.search.meanings import Vocabulary
from photoclust.ui.browse.alike import AlikeOrders
from photoclust.ui.browse.new_first import new_first
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.search import PhotoSearch
from photoclust.ui.browse.timeline import TimelineSections, TitledEvents
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty
from photoclust.ui.language.words import title_of
from photoclust.ui.photos.rows import GridSection


class PhotoOrder(StrEnum):
    """How photos of a group are ordered."""

    ALIKE = "alike together"
    BEST_FIRST = "best first"
    DOUBTFUL_FIRST = "doubtful first"
    NAME = "name"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A cluster's section without a search, as long as nothing it depends on changes."""

    cluster: Cluster
    order: PhotoOrder
    places: Mapping[PhotoId, int] | None
    section: GridSection


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """How many photos of each cluster are shown, and what that depends on.

    The matching photos alone do not tell searches apart: of two that find nothing they are the
    same, and a cluster's title may have the words of one.
    """

    clustering: Clustering
    words: tuple[str, ...]
    matching: frozenset[PhotoId] | None
    filter: PhotoFilter
    allowed: frozenset[PhotoId] | None
    found: dict[ClusterId | None, int]

    def holds_for(self, clustering: Clustering, words: tuple[str, ...], *others: object) -> bool:
        same = zip((self.matching, self.filter, self.allowed), others, strict=True)
        return (
            self.clustering is clustering
            and self.words == words
            and all(one is other for one, other in same)
        )


class Browsing:
    """Works out the sections of the grid. GUI thread only; fast enough for every edit.

    Sorting is kept per cluster, so an edit sorts only what it touched.

    Args:
        photos: The library's photos.

    Attributes:
        photos: Likewise.
        search: Leaves out what a person does not look for.
        alike: In which order like stands beside like.
        timeline: All photos by time.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.photos = photos
        self._order = PhotoOrder.ALIKE
        self._sorted: dict[ClusterId, _Sorted] = {}
        self._titles: dict[ClusterId, tuple[Cluster, str]] = {}
        self._counted: _Counted | None = None
        # What is searched for, what the filter allows, and what is in both.
        self._both: tuple[frozenset[PhotoId], frozenset[PhotoId], frozenset[PhotoId]] | None = None
        self.search = PhotoSearch(photos)
        self.alike = AlikeOrders()
        self.timeline = TimelineSections()
        self._filter = PhotoFilter()
        self._allowed: frozenset[PhotoId] | None = None

    @property
    def order(self) -> PhotoOrder:
        """How photos are ordered."""
        return self._order

    def set_order(self, order: PhotoOrder) -> None:
        """Order photos otherwise."""
        self._order = order

    @property
    def filter(self) -> PhotoFilter:
        """What is left out besides what is searched for."""
        return self._filter

    def set_filter(self, wanted: PhotoFilter) -> None:
        """Leave out other groups and photos."""
        self._filter = wanted
        self._allowed = wanted.photos(self.search.columns) if wanted.about_photos else None

    @property
    def narrowed(self) -> bool:
        """Whether only a part is shown."""
        return bool(self.search.text or self._filter)

    def take(self, prepared: PhotoColumns, vocabulary: Vocabulary, events: TitledEvents) -> bool:
        """Take what was read of the photos; return whether something looks different now."""
        others = self.timeline.take(events)
        others = self.search.take(prepared, vocabulary) or others
        timed = self._order is PhotoOrder.TIME
        if timed:
            self._sorted.clear()
        allowed = self._allowed
        self.set_filter(self._filter)
        return others or timed or self._allowed != allowed

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: names or places may have changed."""
        self.photos = photos
        self.search.set_photos(photos)
        self.set_filter(self._filter)
        if self._order in (PhotoOrder.NAME, PhotoOrder.TIME):
            self._sorted.clear()

    def counts(self, clustering: Clustering) -> dict[ClusterId | None, int] | None:
        """Photos shown per cluster (None is Unsorted); None when all are."""
        if not self.narrowed:
            return None
        search = self.search
        now = clustering, search.words, search.matching, self._filter, self._allowed
        if self._counted is None or not self._counted.holds_for(*now):
            found: dict[ClusterId | None, int] = {
                cluster.id: self._number_shown(cluster) for cluster in clustering.clusters.values()
            }
            found[None] = len(self._passing(clustering.unsorted))
            self._counted = _Counted(*now, found)
        return self._counted.found

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

    def parts(
        self,
        clustering: Clustering,
        clusters: Sequence[ClusterId | None],
        unsorted: str,
        overview: bool,
    ) -> list[GridSection]:
        """The same with new photos before the others, as sections of their own; see `new_first`.

        Args:
            clustering: See `sections`.
            clusters: See `sections`.
            unsorted: See `sections`.
            overview: Whether these are all clusters; else one of them may stand alone.
        """
        sections = self.sections(clustering, clusters, unsorted)
        return new_first(clustering, sections, alone=len(clusters) == 1 and not overview)

    def by_time(self, clustering: Clustering) -> list[GridSection]:
        """The sections of all photos by time, without empty ones."""
        return self.timeline.sections(clustering, self._shown(clustering))

    def _shown(self, clustering: Clustering) -> frozenset[PhotoId] | None:
        """The photos that are shown, wherever they are; None for all."""
        if not self.narrowed:
            return None
        clusters = clustering.clusters.values()
        out = [cluster for cluster in clusters if not self._filter.has_group(cluster)]
        named = [] if self.search.matching is None else list(filter(self._title_matches, clusters))
        passing = self._passing_alone()
        if not out and not named:
            return passing
        found = set(clustering.photos() if passing is None else passing)
        for cluster in named:
            allowed = self._allowed
            found.update(cluster.members if allowed is None else cluster.among(allowed))
        for cluster in out:
            found.difference_update(cluster.members)
        return frozenset(found)

    def forget(self, clustering: Clustering) -> None:
        """Forget the order of clusters that are no more."""
        gone = self._sorted.keys() - clustering.clusters.keys()
        for cluster in gone:
            del self._sorted[cluster]
        for cluster in self._titles.keys() - clustering.clusters.keys():
            del self._titles[cluster]
        self.alike.forget(clustering.clusters)

    def _section(self, cluster: Cluster) -> GridSection:
        kept = self._sorted.get(cluster.id)
        places = self._places(cluster.id)
        same = kept is not None and kept.cluster is cluster and kept.order is self._order
        if kept is None or not same or kept.places is not places:
            photos = self._in_order(cluster.members, cluster.members, places)
            section = GridSection(
                cluster=cluster.id,
                title=words.printable(title_of(cluster)),
                photos=photos,
                memberships=tuple(cluster.members[photo] for photo in photos),
                accepted=cluster.accepted,
                filed_to=cluster.filed_to,
                certainty=certainty(cluster),
                unnamed=is_unnamed(cluster),
            )
            kept = _Sorted(cluster, self._order, places, section)
            self._sorted[cluster.id] = kept
        whole = kept.section
        passing = self._passing_members(cluster)
        if passing is None or passing.issuperset(whole.photos):
            return whole
        if passing.isdisjoint(whole.photos):
            return replace(whole, photos=(), memberships=(), left_out=len(whole.photos))
        shown = [row for row, photo in enumerate(whole.photos) if photo in passing]
        return replace(
            whole,
            photos=tuple(whole.photos[row] for row in shown),
            memberships=tuple(whole.memberships[row] for row in shown),
            left_out=len(whole.photos) - len(shown),
        )

    def _unsorted(self, clustering: Clustering, title: str) -> GridSection:
        photos = self._in_order(self._passing(clustering.unsorted), {}, self._places(None))
        return GridSection(None, title, photos, left_out=len(clustering.unsorted) - len(photos))

    def _number_shown(self, cluster: Cluster) -> int:
        passing = self._passing_members(cluster)
        return len(cluster) if passing is None else len(cluster.among(passing))

    def _passing_members(self, cluster: Cluster) -> frozenset[PhotoId] | None:
        """Which photos are shown where they are members of a cluster; None for all."""
        if not self._filter.has_group(cluster):
            return frozenset()
        if self.search.matching is None or self._title_matches(cluster):
            return self._allowed
        return self._passing_alone()

    def _passing_alone(self) -> frozenset[PhotoId] | None:
        """Which photos are shown where no cluster has a say; None for all."""
        matching, allowed = self.search.matching, self._allowed
        if matching is None or allowed is None:
            return allowed if matching is None else matching
        if self._both is None or self._both[0] is not matching or self._both[1] is not allowed:
            self._both = matching, allowed, matching & allowed
        return self._both[2]

    def _passing(self, photos: frozenset[PhotoId]) -> frozenset[PhotoId]:
        """Those of some photos that are shown where no cluster has a say."""
        passing = self._passing_alone()
        return photos if passing is None else photos & passing

    def _title_matches(self, cluster: Cluster) -> bool:
        kept = self._titles.get(cluster.id)
        if kept is None or kept[0] is not cluster:
            kept = self._titles[cluster.id] = cluster, folded(title_of(cluster))
        return all(word in kept[1] for word in self.search.words)

    def _moment(self, photo: Photo) -> float:
        """When a photo was taken, in seconds since 1970; the file's time where none is known."""
        taken = self.search.moment(photo.id)
        return photo.identity.mtime_ns / 1e9 if taken is None else taken

    def _places(self, home: ClusterId | None) -> Mapping[PhotoId, int] | None:
        """Where like stands beside like, if that is wanted and known."""
        return self.alike.places(home) if self._order is PhotoOrder.ALIKE else None

    def _in_order(
        self,
        photos: Iterable[PhotoId],
        memberships: Mapping[PhotoId, float],
        places: Mapping[PhotoId, int] | None,
    ) -> tuple[PhotoId, ...]:
        known = self.photos
        match self._order:
            case PhotoOrder.NAME:
                there = [p for p in photos if p in known]
                return tuple(sorted(there, key=lambda p: (known[p].path.name.casefold(), p)))
            case PhotoOrder.TIME:
                there = [p for p in photos if p in known]
                return tuple(sorted(there, key=lambda p: (self._moment(known[p]), p)))
            case _:
                # Sorting is stable, also backwards: equal ones stay in order of their ids.
                best = self._order is not PhotoOrder.DOUBTFUL_FIRST
                there = sorted(photos)
                if memberships:
                    there.sort(key=memberships.__getitem__, reverse=best)
                if places is not None:
                    last = len(places)
                    there.sort(key=lambda p: places.get(p, last))
                return tuple(there)
