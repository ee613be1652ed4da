"""From a hierarchy to a change of the clusters that a person has not taken into their own hands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import Change
from photoclust.core.errors import BugError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.services.hierarchies import Grouped

_SAME_GROUP = 0.5
"""Members in common, as a share of both together, from which a new group is an old one."""


Namer = Callable[[Sequence[Sequence[Photo]]], list[str]]
"""Suggests a name per group; an empty one where it is unsure."""


def regrouping(
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    scope: Collection[PhotoId],
    grouped: Grouped,
    granularity: float | None,
    suggest: Namer,
) -> Change:
    """Work out how the clusters change when the photos of `scope` are grouped anew.

    Clusters that a person named, merged, accepted or corrected are kept as they are, and their
    members stay out of it (design.md 4). A group that is mostly the same photos as before keeps
    its id. Copies follow their twin; copies of a photo that would be unsorted form a group.

    Args:
        clustering: The clusters now.
        photos: The library's photos.
        scope: The photos to group; others stay where they are.
        grouped: The hierarchy; photos that are not in it become unsorted.
        granularity: Where to cut it, or None for the automatic start.
        suggest: Names groups.
    """
    free = {p for p in scope if p in photos}
    for cluster in clustering.clusters.values():
        if cluster.kept:
            free -= cluster.members.keys()
    position = grouped.hierarchy.automatic() if granularity is None else granularity
    groups = _cut(grouped, position, sorted(free), photos)
    old = [c for c in clustering.clusters.values() if not c.kept and not free.isdisjoint(c.members)]
    replaced = [c for c in old if c.members.keys() <= free]
    reduced = [c for c in old if not c.members.keys() <= free]
    after = [
        replace(c, members={p: m for p, m in c.members.items() if p not in free}) for c in reduced
    ]
    after += _new_clusters(clustering, groups, replaced, photos, suggest)
    unchanged = {c.id for c in after} & {c.id for c in old if c in after}
    grouped_photos = {p for members in groups for p in members}
    was_grouped = {p for c in old for p in c.members} & free
    change = Change(
        label=f"Group {len(free):,} photos",
        before=tuple(c for c in old if c.id not in unchanged),
        after=tuple(c for c in after if c.id not in unchanged),
        unsorted_in=frozenset((free - grouped_photos) & was_grouped),
        unsorted_out=frozenset(grouped_photos - was_grouped),
        granularity=(clustering.granularity, position),
        automatic=(clustering.automatic, granularity is None),
    )
    _check_conservation(change, free)
    return change


def _cut(
    grouped: Grouped,
    position: float,
    free: Sequence[PhotoId],
    photos: Mapping[PhotoId, Photo],
) -> list[dict[PhotoId, float]]:
    """Members of each group at a position of the hierarchy, largest group first."""
    cut = grouped.hierarchy.cut(position)
    rows = grouped.rows()
    by_label: defaultdict[int, dict[PhotoId, float]] = defaultdict(dict)
    alone: defaultdict[Digest, dict[PhotoId, float]] = defaultdict(dict)
    labels = np.asarray(cut.labels).tolist()
    memberships = np.asarray(cut.membership, dtype=float).tolist()
    for photo in free:
        digest = photos[photo].digest
        row = rows.get(digest)
        if row is not None and labels[row] >= 0:
            by_label[labels[row]][photo] = round(memberships[row], 4)
        else:
            alone[digest][photo] = 1.0
    twins = [members for members in alone.values() if len(members) > 1]
    groups = [*by_label.values(), *twins]
    return sorted(groups, key=lambda g: (-len(g), min(photos[p].digest for p in g)))


def _new_clusters(
    clustering: Clustering,
    groups: Sequence[dict[PhotoId, float]],
    replaced: Sequence[Cluster],
    photos: Mapping[PhotoId, Photo],
    suggest: Namer,
) -> list[Cluster]:
    ids = _carry_ids(groups, replaced)
    taken = {c.title for c in clustering.clusters.values()} - {c.title for c in replaced}
    suggestions = suggest([[photos[p] for p in members] for members in groups])
    number = clustering.next_id
    clusters = []
    for index, (members, suggestion) in enumerate(zip(groups, suggestions, strict=True)):
        if index in ids:
            cluster_id = ids[index]
        else:
            cluster_id = ClusterId(number)
            number += 1
        name = free_name(suggestion or f"Group {cluster_id}", taken)
        taken.add(name)
        clusters.append(Cluster(id=cluster_id, members=members, suggested_name=name))
    return clusters


def _carry_ids(
    groups: Sequence[dict[PhotoId, float]], replaced: Sequence[Cluster]
) -> dict[int, ClusterId]:
    """Ids of groups that are, by their members, clusters of before. By index of the group."""
    cluster_of = {photo: c.id for c in replaced for photo in c.members}
    size = {c.id: len(c.members) for c in replaced}
    ids: dict[int, ClusterId] = {}
    for index, members in enumerate(groups):
        shared = Counter(cluster_of[p] for p in members if p in cluster_of)
        for cluster, count in shared.items():
            # More than half of both together: at most one group can claim a cluster.
            if count / (len(members) + size[cluster] - count) > _SAME_GROUP:
                ids[index] = cluster
    return ids


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it is taken."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} {number}", number + 1
    return candidate


def _check_conservation(change: Change, free: set[PhotoId]) -> None:
    """No photo may be lost or doubled by grouping (design.md 4)."""
    before = Counter(p for c in change.before for p in c.members)
    before.update(change.unsorted_out)
    after = Counter(p for c in change.after for p in c.members)
    after.update(change.unsorted_in)
    if before != after or max(after.values(), default=1) > 1 or not change.unsorted_in <= free:
        msg = "grouping lost or doubled photos; nothing was changed"
        raise BugError(msg)
