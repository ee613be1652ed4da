"""A few new photos join the clusters that are there, and the others stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.text import Text
from photoclust.grouping.placing import Placed, place_photos
from photoclust.services.groups.suggest import Likeness

_FEW = 0.1
"""Up to this share of the photos that regrouping would touch, new ones are placed instead."""


def worth_placing(clustering: Clustering, new: Collection[PhotoId]) -> bool:
    """Whether new photos are so few that the clusters should stay as they are for them.

    Only photos in clusters that nobody keeps count: next to clusters that are all kept, a
    regrouping costs little and finds the new photos' own groups.
    """
    free = sum(len(c) for c in clustering.clusters.values() if not c.kept)
    return 0 < len(new) <= _FEW * free


def placing(
    likeness: Likeness,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    new: Collection[PhotoId],
) -> Change:
    """Work out which clusters new photos join; those in doubt stay unsorted.

    A copy joins its twin. Clusters that a person accepted or filed are left alone, because what
    joined them would never be looked at: such photos are offered as suggestions. Which photos
    are new decides nothing else, so the same photos come to the same clusters in any order.

    Args:
        likeness: A comparison that knows all these photos.
        clustering: The clusters now; photos of `new` that are not unsorted stay where they are.
        photos: The library's photos.
        new: The photos to place.
    """
    rows = {
        photo: likeness.row_of[known.digest]
        for photo in clustering.photos()
        if (known := photos.get(photo)) is not None and known.digest in likeness.row_of
    }
    asked = sorted(clustering.unsorted & rows.keys() & frozenset(new))
    clusters = [c for c in clustering.clusters.values() if c.members]
    groups = [[rows[p] for p in c.members if p in rows] for c in clusters]
    closed = frozenset(i for i, c in enumerate(clusters) if c.accepted or c.filed_to is not None)
    refused = [frozenset(i for i, c in enumerate(clusters) if p in c.rejected) for p in asked]
    found = place_photos(likeness.rows, [rows[p] for p in asked], groups, refused)
    twins: dict[Digest, Placed] = {
        photos[p].digest: (i, membership)
        for i, c in enumerate(clusters)
        for p, membership in c.members.items()
        if p in rows
    }
    joined: dict[ClusterId, dict[PhotoId, float]] = {}
    for photo, place, never in zip(asked, found, refused, strict=True):
        twin = twins.get(photos[photo].digest)
        best = twin if twin is not None and twin[0] not in never else place
        if best is not None and best[0] not in closed:
            cluster, membership = clusters[best[0]].id, best[1]
            joined.setdefault(cluster, {})[photo] = round(membership, 4)
    before = tuple(c for c in clusters if c.id in joined)
    sorted_now = frozenset(p for members in joined.values() for p in members)
    return Change(
        label=Text("Add 1 new photo", "Add {n} new photos", n=len(asked)),
        before=before,
        after=tuple(replace(c, members={**c.members, **joined[c.id]}) for c in before),
        unsorted_out=sorted_now,
        left_out=sorted_now & clustering.left,
    )
