"""Which groups new photos may join in a library that is grouped by event: those of their event."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.grouping.events.taken import Taken
from photoclust.grouping.events.tree import Timeline
from photoclust.services.library.workspace import Workspace

Spans = Mapping[PhotoId, tuple[ClusterId, ...]]
"""By new photo with a date the groups of its event, that with the most photos of it first."""


def spans_of(
    workspace: Workspace,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    new: Collection[PhotoId],
) -> Spans:
    """Cut the whole library into events anew, with the new photos in it.

    A photo of an event that no group has anything of gets no group; what has no date is not told
    about, because looks decide where it belongs.

    Args:
        workspace: Its cache has the facts of the photos.
        clustering: The clusters now, and clocks that were set right.
        photos: The library's photos.
        new: The photos that come.
    """
    cluster_of = clustering.cluster_of()
    asked = [photo for photo in photos if photo in cluster_of or photo in new]
    facts = workspace.cache.facts({photos[photo].digest for photo in asked})
    taken = Taken.of([facts.get(photos[photo].digest, {}) for photo in asked], clustering.clocks)
    event_of = dict(zip(asked, Timeline.of(taken).events(len(asked)).tolist(), strict=True))
    groups: defaultdict[int, Counter[ClusterId]] = defaultdict(Counter)
    for photo, cluster in sorted(cluster_of.items()):
        if event_of.get(photo, -1) >= 0:
            groups[event_of[photo]][cluster] += 1
    return {
        photo: tuple(cluster for cluster, _ in groups[event_of[photo]].most_common())
        for photo in new
        if event_of.get(photo, -1) >= 0
    }
