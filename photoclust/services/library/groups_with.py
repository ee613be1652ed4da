"""Groups with the photos themselves, in the order in which they are told."""

from __future__ import annotations

import os
from collections.abc import Mapping

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.services.library.opened import FolderGroup


def groups_with(
    clustering: Clustering, photos: Mapping[PhotoId, Photo]
) -> tuple[tuple[FolderGroup, ...], tuple[Photo, ...]]:
    """The groups as far as they hold these photos, largest first, and those in none, by path."""
    groups = []
    for cluster in clustering.clusters.values():
        inside = [(photos[p], m) for p, m in cluster.members.items() if p in photos]
        if inside:
            inside.sort(key=lambda pair: by_path(pair[0]))
            groups.append(FolderGroup(cluster, tuple(inside)))
    groups.sort(key=lambda group: (-len(group.photos), group.cluster.id))
    unsorted = (photos[p] for p in clustering.unsorted if p in photos)
    return tuple(groups), tuple(sorted(unsorted, key=by_path))


def by_path(photo: Photo) -> bytes:
    """What photos are ordered by."""
    return os.fsencode(photo.where)
