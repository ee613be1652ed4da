"""Which photos pass what is searched for and the filter, and how many of each group."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import NOTHING, Text
from photoclust.services.search.columns import PhotoColumns, folded
from photoclust.services.search.find import find, understand
from photoclust.services.search.meanings import Vocabulary
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.language.words import title_of

Titles = dict[ClusterId, tuple[Cluster, str]]
"""Names of groups, folded, with the groups that they are of: another edit may have changed them."""


@dataclass(slots=True, eq=False)
class _Remembered:
    numbers: dict[ClusterId, tuple[Cluster, int]] = field(default_factory=dict)
    counts: tuple[Clustering, dict[ClusterId | None, int]] | None = None


@dataclass(frozen=True, eq=False)
class Passing:
    """What a search and a filter let through. One thread at a time.

    What was counted is remembered for each group, so that an edit counts what it touched.

    Attributes:
        words: What is searched for, folded; a group whose name has them all is shown whole.
        matching: The photos that have it; None when nothing is searched for.
        said: By what they were found, for a person; or that this has to be prepared first.
        filter: What is left out besides.
        allowed: The photos that the filter lets through; None for all.
        titles: Names that were folded before.
    """

    words: tuple[str, ...] = ()
    matching: frozenset[PhotoId] | None = None
    said: Text = NOTHING
    filter: PhotoFilter = field(default_factory=PhotoFilter)
    allowed: frozenset[PhotoId] | None = None
    titles: Titles = field(default_factory=dict)
    _kept: _Remembered = field(default_factory=_Remembered)

    @classmethod
    def of(
        cls,
        text: str,
        wanted: PhotoFilter,
        columns: PhotoColumns,
        vocabulary: Vocabulary,
        titles: Titles,
    ) -> Passing:
        """Look at all photos. Any thread; some 50 ms for three words and 100,000 photos.

        Args:
            text: What is searched for, as typed; empty for nothing.
            wanted: What is left out besides.
            columns: The photos.
            vocabulary: What words mean.
            titles: See above.
        """
        words = tuple(folded(text).split())
        found = find(understand(text, vocabulary, columns), columns) if words else None
        return cls(
            words,
            None if found is None else found.photos,
            NOTHING if found is None else found.said,
            wanted,
            wanted.photos(columns) if wanted.about_photos else None,
            titles,
        )

    def counts(self, clustering: Clustering) -> dict[ClusterId | None, int]:
        """Photos shown per cluster; None is Unsorted."""
        kept = self._kept.counts
        if kept is None or kept[0] is not clustering:
            found: dict[ClusterId | None, int] = {
                cluster.id: self.number(cluster) for cluster in clustering.clusters.values()
            }
            found[None] = len(self.among(clustering.unsorted))
            kept = self._kept.counts = clustering, found
        return kept[1]

    def number(self, cluster: Cluster) -> int:
        """How many photos of a cluster are shown."""
        kept = self._kept.numbers.get(cluster.id)
        if kept is None or kept[0] is not cluster:
            passing = self.members(cluster)
            number = len(cluster) if passing is None else len(cluster.among(passing))
            kept = self._kept.numbers[cluster.id] = cluster, number
        return kept[1]

    def members(self, cluster: Cluster) -> frozenset[PhotoId] | None:
        """Which photos are shown where they are members of a cluster; None for all."""
        if not self.filter.has_group(cluster):
            return frozenset()
        if self.matching is None or self.title_matches(cluster):
            return self.allowed
        return self.alone

    @cached_property
    def alone(self) -> frozenset[PhotoId] | None:
        """Which photos are shown where no cluster has a say; None for all."""
        if self.matching is None or self.allowed is None:
            return self.allowed if self.matching is None else self.matching
        return self.matching & self.allowed

    def among(self, photos: frozenset[PhotoId]) -> frozenset[PhotoId]:
        """Those of some photos that are shown where no cluster has a say."""
        return photos if self.alone is None else photos & self.alone

    def title_matches(self, cluster: Cluster) -> bool:
        """Whether the name of a cluster has all that is searched for."""
        kept = self.titles.get(cluster.id)
        if kept is None or kept[0] is not cluster:
            kept = self.titles[cluster.id] = cluster, folded(title_of(cluster))
        return all(word in kept[1] for word in self.words)
