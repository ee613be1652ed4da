"""New photos come to the groups they fit, and what fits none forms groups of its own.

Whatever a person named, accepted, filed or merely saw stays as it is: new photos only join it, and
wait there for a yes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.stacks import Stacks, most_common
from photoclust.core.text import Text
from photoclust.grouping.placing.place import Placed, place_photos
from photoclust.services.groups.event_spans import Spans
from photoclust.services.groups.suggest import Likeness

NO_SPANS: Spans = MappingProxyType({})
"""Where looks alone decide."""


def placing(
    likeness: Likeness,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    new: Collection[PhotoId],
    spans: Spans = NO_SPANS,
    stacks: Stacks | None = None,
) -> Change:
    """Work out which clusters new photos join, as pending members; the others stay unsorted.

    A copy joins its twin, and one whose twin was left in Unsorted on purpose is left there, too. A
    photo of a stack goes where most of it was before; where none was, those of it that are new stay
    together. A cluster that a person threw a photo out of gets no copy of it either. Which photos
    are new decides nothing else, so the same photos come to the same clusters in any order.

    Args:
        likeness: A comparison that knows all these photos.
        clustering: The clusters now; photos of `new` that are not unsorted stay where they are.
        photos: The library's photos.
        new: The photos to place.
        spans: Of photos that may only join groups of their event, these groups. Where looks find
            none of them fitting, the first one is joined: the photo was taken there.
        stacks: Which photos are one thing.
    """
    asked = sorted(
        photo
        for photo in clustering.undecided() & frozenset(new) & photos.keys()
        if photos[photo].digest in likeness.row_of
    )
    clusters = [c for c in clustering.clusters.values() if c.members]
    twins, refused = _twins(clusters, photos), _refused(clusters, photos)
    left = {photos[p].digest for p in clustering.left if p in photos}
    row_of = likeness.row_of
    digests = [[photos[p].digest for p in c.members if p in photos] for c in clusters]
    groups = [[row_of[digest] for digest in inside if digest in row_of] for inside in digests]
    never = [refused.get(photos[p].digest, frozenset()) for p in asked]
    number = {cluster.id: place for place, cluster in enumerate(clusters)}
    within = {p: [number[c] for c in spans[p] if c in number] for p in asked if p in spans}
    outside = [
        nowhere.union(number.values()).difference(set(within[p]) - nowhere)
        if p in within
        else nowhere
        for p, nowhere in zip(asked, never, strict=True)
    ]
    rows = [row_of[photos[p].digest] for p in asked]
    found: dict[PhotoId, Placed] = {}
    staying = set()
    for photo, place, nowhere in zip(
        asked, place_photos(likeness.rows, rows, groups, outside), never, strict=True
    ):
        twin = twins.get(photos[photo].digest)
        if place is None:
            there = [group for group in within.get(photo, ()) if group not in nowhere]
            place = (there[0], 1.0) if there else None
        best = twin if twin is not None and twin[0] not in nowhere else place
        if twin is None and photos[photo].digest in left:
            staying.add(photo)
        elif best is not None:
            found[photo] = best
    if stacks is not None:
        free = {p: no for p, no in zip(asked, outside, strict=True) if p not in staying}
        _keep_together(found, stacks, free, clusters)
    joined: dict[ClusterId, dict[PhotoId, float]] = {}
    for photo, best in sorted(found.items()):
        joined.setdefault(clusters[best[0]].id, {})[photo] = round(best[1], 4)
    before = tuple(c for c in clusters if c.id in joined)
    return Change(
        label=Text("Add 1 new photo", "Add {n} new photos", n=len(asked)),
        before=before,
        after=tuple(
            replace(
                c, members={**c.members, **joined[c.id]}, pending=c.pending | joined[c.id].keys()
            )
            for c in before
        ),
        unsorted_out=frozenset(p for members in joined.values() for p in members),
        left_in=frozenset(staying),
    )


def _keep_together(
    found: dict[PhotoId, Placed],
    stacks: Stacks,
    free: Mapping[PhotoId, frozenset[int]],
    clusters: Sequence[Cluster],
) -> None:
    """Send the photos of each stack to one cluster, as sure as the least sure that is there.

    Args:
        found: Where photos go; changed.
        stacks: Which photos are one thing.
        free: Those that may go anywhere, with the places of clusters that are not for them.
        clusters: The clusters by their place.
    """
    whole = stacks.among(free)
    mates = frozenset().union(*whole)
    before = {
        photo: (place, cluster.members[photo])
        for place, cluster in enumerate(clusters)
        for photo in cluster.among(mates)
    }
    for stack in whole:
        there = {p: before[p] for p in stack if p in before}
        there = there or {p: found[p] for p in stack if p in found}
        place = most_common(place for place, _ in there.values())
        if place is None:
            continue
        membership = min(sure for at, sure in there.values() if at == place)
        for photo in stack & free.keys():
            if place not in free[photo] and found.get(photo, (None,))[0] != place:
                found[photo] = place, membership


def with_rest(placed: Change, rest: Change, *, whole: bool) -> Change:
    """One step of both: photos that joined clusters, and the rest in clusters of their own.

    Args:
        placed: What `placing` gave.
        rest: A grouping of photos that it leaves unsorted, worked out from the same clustering.
        whole: The hierarchy of the rest is from now on that of the library's clusters. Otherwise
            they go on having theirs, which does not know these photos.
    """
    return replace(
        placed,
        after=(*placed.after, *rest.after),
        unsorted_out=placed.unsorted_out | rest.unsorted_out,
        granularity=rest.granularity if whole else None,
        automatic=rest.automatic if whole else None,
        hierarchy=rest.hierarchy if whole else None,
    )


def _digest(photo: PhotoId, photos: Mapping[PhotoId, Photo]) -> Digest | None:
    known = photos.get(photo)
    return None if known is None else known.digest


def _twins(clusters: Collection[Cluster], photos: Mapping[PhotoId, Photo]) -> dict[Digest, Placed]:
    """The place in the list of clusters, and the membership, by content."""
    return {
        digest: (place, membership)
        for place, cluster in enumerate(clusters)
        for photo, membership in cluster.members.items()
        if (digest := _digest(photo, photos)) is not None
    }


def _refused(
    clusters: Collection[Cluster], photos: Mapping[PhotoId, Photo]
) -> dict[Digest, frozenset[int]]:
    """The places of the clusters that a person threw it out of, by content."""
    refused: defaultdict[Digest, set[int]] = defaultdict(set)
    for place, cluster in enumerate(clusters):
        for photo in cluster.rejected:
            if (digest := _digest(photo, photos)) is not None:
                refused[digest].add(place)
    return {digest: frozenset(places) for digest, places in refused.items()}
