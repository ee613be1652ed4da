"""What is looked at: the chosen groups, search and filter, the order, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from photoclust.core.clusters import Cluster, ClusterId, Clustering, is_unnamed
from photoclust.core.photo import Photo, PhotoId
from photoclust.services.search.columns import PhotoColumns
from photoclust.services.search.meanings import Vocabulary
from photoclust.ui.browse.alike import AlikeOrders, Home
from photoclust.ui.browse.new_first import new_first
from photoclust.ui.browse.passing import Passing
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.search import PhotoSearch
from photoclust.ui.browse.timeline import TimelineSections, TitledEvents
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty
from photoclust.ui.language.words import title_of
from photoclust.ui.photos.rows import GridSection

MOST_SORTED = 20_000
"""Photos that are sorted between two looks at what a person does: some 15 ms."""


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


@dataclass(frozen=True, slots=True)
class _Laid:
    """The sections of clusters as they were worked out last, the empty ones too, and from what."""

    clustering: Clustering
    clusters: tuple[ClusterId | None, ...]
    passing: Passing
    order: PhotoOrder
    unsorted: str
    orders: Mapping[Home, object]
    sections: dict[ClusterId | None, GridSection]


class Browsing:
    """Works out the sections of the grid. GUI thread only; fast enough for every edit.

    Sorting is kept per cluster, and so are the sections that were worked out last: an edit or other
    orders cost what they touched, whatever the size of the library.

    Args:
        photos: The library's photos.

    Attributes:
        photos: Likewise.
        search: Leaves out what a person does not look for.
        alike: In which order like stands beside like.
        timeline: All photos by time.
        worked_out: How many sections of clusters were worked out so far.
    """

    def __init__(self, photos: Mapping[PhotoId, Photo]) -> None:
        self.photos = photos
        self._order = PhotoOrder.ALIKE
        self._sorted: dict[ClusterId, _Sorted] = {}
        self._laid: _Laid | None = None
        self.worked_out = 0
        self.search = PhotoSearch(photos)
        self.alike = AlikeOrders()
        self.timeline = TimelineSections()

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
        return self.search.filter

    def set_filter(self, wanted: PhotoFilter) -> None:
        """Leave out other groups and photos."""
        self.search.wish(self.search.text, wanted)

    @property
    def narrowed(self) -> bool:
        """Whether only a part is shown."""
        return bool(self.search.text or self.filter)

    def take(self, prepared: PhotoColumns, vocabulary: Vocabulary, events: TitledEvents) -> bool:
        """Take what was read of the photos; return whether something looks different now."""
        others = self.timeline.take(events)
        others = self.search.take(prepared, vocabulary) or others
        timed = self._order is PhotoOrder.TIME
        if timed:
            self._forget_all()
        return others or timed

    def set_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take the library's photos anew: names or places may have changed."""
        self.photos = photos
        self.search.set_photos(photos)
        if self._order in (PhotoOrder.NAME, PhotoOrder.TIME):
            self._forget_all()

    def _forget_all(self) -> None:
        self._sorted.clear()
        self._laid = None

    def counts(self, clustering: Clustering) -> dict[ClusterId | None, int] | None:
        """Photos shown per cluster (None is Unsorted); None when all are."""
        return self.search.passing.counts(clustering) if self.narrowed else None

    def sections(
        self, clustering: Clustering, clusters: Sequence[ClusterId | None], unsorted: str
    ) -> list[GridSection]:
        """The sections of these clusters, in this order, without empty ones.

        Args:
            clustering: What there is.
            clusters: Which clusters; None is Unsorted.
            unsorted: The title of Unsorted.
        """
        laid, wanted, now = self._laid, tuple(clusters), clustering.clusters
        changed = self._changed(clustering, wanted)
        if laid is None or laid.unsorted != unsorted or changed is wanted:
            changed, sections = wanted, dict[ClusterId | None, GridSection]()
        elif laid.clusters == wanted:
            sections = laid.sections
        else:  # what is not shown is not kept up to date either
            sections = {one: laid.sections[one] for one in wanted if one in laid.sections}
        for cluster in changed:
            if cluster is None:
                sections[None] = self._unsorted(clustering, unsorted)
            elif cluster in now:
                sections[cluster] = self._section(now[cluster])
            else:
                sections.pop(cluster, None)
        self.worked_out += len(changed)
        passing, orders = self.search.passing, self.alike.shown()
        self._laid = _Laid(clustering, wanted, passing, self._order, unsorted, orders, sections)
        there = map(sections.get, wanted)
        return [section for section in there if section is not None and section.photos]

    def _changed(
        self, clustering: Clustering, clusters: tuple[ClusterId | None, ...]
    ) -> Sequence[ClusterId | None]:
        """Those of some clusters whose sections are others than when they were worked out last."""
        laid = self._laid
        if laid is None or laid.passing is not self.search.passing or laid.order != self._order:
            return clusters
        before, now = laid.clustering.clusters, clustering.clusters
        was, shown = laid.orders, self.alike.shown()
        kept = laid.sections
        changed: list[ClusterId | None] = [
            one
            for one in clusters
            if one is not None
            and (
                one not in kept
                or before.get(one) is not now.get(one)
                or was.get(one) is not shown.get(one)
            )
        ]
        same = laid.clustering.unsorted is clustering.unsorted and was.get(None) is shown.get(None)
        if None in clusters and (None not in kept or not same):
            changed.append(None)
        return changed

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
        clusters, passing = clustering.clusters.values(), self.search.passing
        out = [cluster for cluster in clusters if not passing.filter.has_group(cluster)]
        titled = passing.matching is not None
        named = list(filter(passing.title_matches, clusters)) if titled else []
        if not out and not named:
            return passing.alone
        found = set(clustering.photos() if passing.alone is None else passing.alone)
        for cluster in named:
            allowed = passing.allowed
            found.update(cluster.members if allowed is None else cluster.among(allowed))
        for cluster in out:
            found.difference_update(cluster.members)
        return frozenset(found)

    def forget(self, clustering: Clustering) -> None:
        """Forget the order of clusters that are no more."""
        gone = self._sorted.keys() - clustering.clusters.keys()
        for cluster in gone:
            del self._sorted[cluster]
        self.search.forget(clustering)
        self.alike.forget(clustering.clusters)

    def sort_some(self, clustering: Clustering, clusters: Sequence[ClusterId | None]) -> bool:
        """Sort the photos of some clusters, as many as take a moment; return whether all are.

        Args:
            clustering: What there is.
            clusters: Which clusters; None is Unsorted, which is not looked at here.
        """
        left = MOST_SORTED
        for number in self._changed(clustering, tuple(clusters)):
            cluster = None if number is None else clustering.clusters.get(number)
            if cluster is not None and not self._is_sorted(cluster):
                if left <= 0:
                    return False
                left -= len(cluster)
                self._whole(cluster)
        return True

    def _is_sorted(self, cluster: Cluster) -> bool:
        kept = self._sorted.get(cluster.id)
        same = kept is not None and kept.cluster is cluster and kept.order is self._order
        return kept is not None and same and kept.places is self._places(cluster.id)

    def _whole(self, cluster: Cluster) -> GridSection:
        """The section of a cluster with all its photos."""
        if not self._is_sorted(cluster):
            places = self._places(cluster.id)
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
            self._sorted[cluster.id] = _Sorted(cluster, self._order, places, section)
        return self._sorted[cluster.id].section

    def _section(self, cluster: Cluster) -> GridSection:
        whole = self._whole(cluster)
        passing = self.search.passing.members(cluster)
        number = self.search.passing.number(cluster)  # counted already, for the list
        if passing is None or number == len(cluster):
            return whole
        if not number:
            return replace(whole, photos=(), memberships=(), left_out=len(whole.photos))
        shown = [row for row, photo in enumerate(whole.photos) if photo in passing]
        return replace(
            whole,
            photos=tuple(whole.photos[row] for row in shown),
            memberships=tuple(whole.memberships[row] for row in shown),
            left_out=len(whole.photos) - len(shown),
        )

    def _unsorted(self, clustering: Clustering, title: str) -> GridSection:
        passing = self.search.passing.among(clustering.unsorted)
        photos = self._in_order(passing, {}, self._places(None))
        return GridSection(None, title, photos, left_out=len(clustering.unsorted) - len(photos))

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
                return tuple(sorted(there, key=lambda p: (known[p].name.casefold(), p)))
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
