"""What to offer a person next: a group for an unsorted photo, a group to merge with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.lessons import Lesson
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import CancelToken
from photoclust.core.stacks import Stacks
from photoclust.grouping.features import ClassScores, compared_rows
from photoclust.grouping.suggestions import suggest_groups, suggest_merges
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.groups.teach import Pair, Teaching
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey

if TYPE_CHECKING:
    from photoclust.grouping.features import UnitRows

_WORTH_ASKING = 0.06
"""Score from which two groups are asked about: from there on more pairs are right than wrong
(docs/grouping.md)."""

_SEED = 0

_AT_ONCE = 4096
"""Unsorted photos between two looks at whether a person has quit."""

_MOST_VOTERS = 20_000
"""Sorted photos that unsorted ones are compared with, of every group some. Of 200,000 photos in
6,000 groups the right group still came first for each unsorted one; it takes 200 MB."""

_MOST_GROUPS = 3000
"""Groups that are compared with each other, the largest ones; pairs grow with the square."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Photos in the form in which they are compared.

    Attributes:
        rows: float32 (n, d), of length one, in order of digest.
        row_of: Row by content.
        key: The model whose embeddings they are.
    """

    rows: UnitRows
    row_of: Mapping[Digest, int]
    key: ModelKey


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What could be right, best first; every score 0..1.

    Attributes:
        groups: For unsorted photos: the groups they may belong to.
        merges: For groups: the groups that may be the same.
        pairs: Pairs of groups like those that a person merged, the surest first.
        mixed: Groups that are mixed as those that a person split, likewise.
    """

    groups: Mapping[PhotoId, tuple[tuple[ClusterId, float], ...]] = field(default_factory=dict)
    merges: Mapping[ClusterId, tuple[tuple[ClusterId, float], ...]] = field(default_factory=dict)
    pairs: tuple[Pair, ...] = ()
    mixed: tuple[ClusterId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stored:
    """The features of photos, read from the cache block by block as they are looked at.

    So 200,000 photos need neither their 800 MB in memory nor a file of that size, and a person who
    quits does not wait for them.
    """

    cache: EmbeddingCache
    digests: Sequence[Digest]
    key: ModelKey
    cancel: CancelToken

    def __len__(self) -> int:
        return len(self.digests)

    def __getitem__(self, which: slice | NDArray[np.int64], /) -> NDArray[np.float16]:
        self.cancel.raise_if_cancelled()
        wanted = [self.digests[row] for row in np.arange(len(self.digests))[which]]
        return self.cache.features(wanted, self.key).features


def compare_photos(
    workspace: Workspace,
    photos: Collection[Photo],
    key: ModelKey,
    cancel: CancelToken | None = None,
) -> Likeness:
    """Prepare photos for being compared; those without an embedding stay out.

    Takes seconds at 10,000 photos and holds 1 KB for each.

    Raises:
        Cancelled: a person stopped it.
    """
    known = workspace.cache.known(key)
    digests = sorted({photo.digest for photo in photos} & known)
    classes = ClassScores(*workspace.cache.classes(digests, key)) if digests else None
    stored = _Stored(workspace.cache, digests, key, cancel or CancelToken())
    rows = compared_rows(stored, classes, _SEED, signed=key.readable().signed, beside_window=True)
    return Likeness(rows, {digest: row for row, digest in enumerate(digests)}, key)


def suggest(
    likeness: Likeness,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    cancel: CancelToken | None = None,
    stacks: Stacks | None = None,
    said: Sequence[Lesson] = (),
    grouped: Grouped | None = None,
) -> Suggestions:
    """Work out suggestions for the clusters as they are now.

    A group that a person threw a photo out of is not offered to that photo again, nor are two
    groups that a person keeps apart offered for merging. A stack counts as one: one photo of it
    speaks for all that lie in the same group, and all that are unsorted are offered the same.

    Args:
        likeness: The photos, as they are compared.
        clustering: The clusters.
        photos: All photos by id.
        cancel: Stops it.
        stacks: Which photos are one thing.
        said: What a person has said of groups.
        grouped: The tree that the clusters come from, if it is known.

    Raises:
        Cancelled: a person stopped it.
    """
    clusters = [c for c in clustering.clusters.values() if c.members]
    rows = {
        photo: likeness.row_of[known.digest]
        for photo in clustering.photos()
        if (known := photos.get(photo)) is not None and known.digest in likeness.row_of
    }
    mates = Stacks() if stacks is None else stacks
    groups = [
        sorted(rows[p] for p in _one_of_each(c.members, mates) if p in rows) for c in clusters
    ]
    voters = _sampled(groups)
    unsorted = clustering.unsorted & rows.keys()
    asked = _one_of_each(unsorted, mates)
    offered: dict[PhotoId, tuple[tuple[ClusterId, float], ...]] = {}
    for start in range(0, len(asked), _AT_ONCE):
        if cancel is not None:
            cancel.raise_if_cancelled()
        some = asked[start : start + _AT_ONCE]
        # A group that was refused leaves its place empty: the next one is weaker, and a person
        # who said No to the best ones wants to get on to another photo.
        found = suggest_groups(likeness.rows, [rows[p] for p in some], voters)
        for photo, ranked in zip(some, found, strict=True):
            near = [(clusters[s.group], s.score) for s in ranked]
            whole = mates.mates.get(photo, frozenset({photo})) & unsorted
            if offers := tuple((c.id, s) for c, s in near if whole.isdisjoint(c.rejected)):
                offered.update(dict.fromkeys(whole, offers))
    if cancel is not None:
        cancel.raise_if_cancelled()
    accepted = [group for c, group in zip(clusters, voters, strict=True) if c.accepted and group]
    teaching = Teaching(likeness.rows, rows, said, accepted)
    mixed: tuple[ClusterId, ...] = ()
    if grouped is not None and teaching.just_split:
        of_tree = grouped.row_of
        places = {p: of_tree[d] for p in rows if (d := photos[p].digest) in of_tree}
        mixed = teaching.mixed(clusters, grouped.hierarchy, places)
    pairs = teaching.pairs(clusters, voters, _apart(clusters))
    return Suggestions(offered, _merges(likeness, clusters, voters), pairs, mixed)


def _one_of_each(photos: Collection[PhotoId], stacks: Stacks) -> list[PhotoId]:
    """Photos that are in no stack, and the first of those of each stack, ascending."""
    first: set[frozenset[PhotoId]] = set()
    found = []
    for photo in sorted(photos):
        stack = stacks.mates.get(photo)
        if stack is None or stack not in first:
            found.append(photo)
        if stack is not None:
            first.add(stack)
    return found


def _sampled(groups: Sequence[Sequence[int]]) -> list[Sequence[int]]:
    """The groups with as many members as can be compared with; large ones are thinned evenly."""
    sizes = np.array([len(members) for members in groups], np.int64)
    most = int(sizes.max(initial=1))
    while most > 1 and np.minimum(sizes, most).sum() > _MOST_VOTERS:
        most -= max(1, most // 8)
    return [
        [members[place * len(members) // most] for place in range(most)]
        if len(members) > most
        else members
        for members in groups
    ]


def _merges(
    likeness: Likeness, clusters: Sequence[Cluster], groups: Sequence[Sequence[int]]
) -> dict[ClusterId, tuple[tuple[ClusterId, float], ...]]:
    """By group the groups that may be the same, best first."""
    apart = _apart(clusters)
    if len(groups) > _MOST_GROUPS:
        large = sorted(range(len(groups)), key=lambda i: -len(groups[i]))[:_MOST_GROUPS]
        clusters, groups = [clusters[i] for i in large], [groups[i] for i in large]
    offers: defaultdict[ClusterId, list[tuple[ClusterId, float]]] = defaultdict(list)
    # As with photos, a group that was refused leaves its place empty: the next one is weaker.
    for pair in suggest_merges(likeness.rows, groups):
        one, other = clusters[pair.first].id, clusters[pair.second].id
        if pair.score >= _WORTH_ASKING and frozenset({one, other}) not in apart:
            offers[one].append((other, pair.score))
            offers[other].append((one, pair.score))
    return {cluster: tuple(found) for cluster, found in offers.items()}


def _apart(clusters: Sequence[Cluster]) -> set[frozenset[ClusterId]]:
    """The pairs of groups that a person said are not the same.

    Said of the groups, or by throwing a photo out of the one that is in the other now.
    """
    home = {photo: c.id for c in clusters for photo in c.members}
    there = {c.id for c in clusters}
    return {
        frozenset({c.id, other})
        for c in clusters
        for other in (c.apart & there).union(home[p] for p in c.rejected & home.keys())
    }
