"""Works out how a group comes apart, for a person to choose how far."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from photoclust.core.clusters import Cluster
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.stacks import Stacks
from photoclust.core.text import NOTHING, Text
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.division import divide
from photoclust.grouping.features import ClassScores
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.hierarchies import Grouped, group_photos
from photoclust.services.groups.regroup import Namer
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey

_AT_ONCE = 2**11
"""Embeddings compared at a time."""

Photos = frozenset[PhotoId]


@dataclass(frozen=True, slots=True)
class SplitPart:
    """A part of a group.

    Attributes:
        photos: Its photos.
        name: What to call it; empty where nothing can be said.
    """

    photos: Photos
    name: Text


@dataclass(frozen=True, slots=True)
class SplitProposal:
    """Every number of parts that a group can come apart in. One more divides one part in two.

    Attributes:
        cluster: The group, as it was when this was worked out.
        steps: Per division the number of the part that comes apart and the photos that leave it
            and are the next part; part 0 is the whole group.
        proposed: How many parts suit the photos best; 1 where they cannot be parted.
        names: A name by the photos of a part.
        unknown: Photos without an embedding. Nothing speaks for their leaving.
    """

    cluster: Cluster
    steps: tuple[tuple[int, Photos], ...]
    proposed: int
    names: Mapping[Photos, Text]
    unknown: Photos = frozenset()

    @property
    def most(self) -> int:
        """How many parts there can be."""
        return len(self.steps) + 1

    def parts(self, wanted: int) -> list[SplitPart]:
        """The group in so many parts, the largest first; together they are the whole group."""
        found = _parts(
            frozenset(self.cluster.members) - self.unknown, self.steps[: max(0, wanted - 1)]
        )
        parts = [SplitPart(photos, self.names.get(photos, NOTHING)) for photos in found]
        parts.sort(key=lambda part: (-len(part.photos), min(part.photos, default=0)))
        parts[0] = SplitPart(parts[0].photos | self.unknown, parts[0].name)
        return parts


def propose_split(
    workspace: Workspace,
    cluster: Cluster,
    photos: Mapping[PhotoId, Photo],
    grouped: Grouped | None,
    key: ModelKey,
    process: GroupingProcess,
    suggest: Namer,
    *,
    progress: Progress,
    cancel: CancelToken,
    stacks: Stacks | None = None,
) -> SplitProposal:
    """Work out how a group comes apart.

    Along the library's hierarchy where that knows all its photos, else along one of its own.
    Photos that the model sees no difference between (copies, the same picture in another file)
    stay together, and so do those of a stack.

    Args:
        workspace: The open library.
        cluster: The group.
        photos: The library's photos.
        grouped: The hierarchy that the library's clusters were cut from, if there is one.
        key: The model whose embeddings are compared.
        process: Where a hierarchy of many photos is computed.
        suggest: Names parts.
        progress: Told what is being done.
        cancel: Stops it.
        stacks: Which photos are one thing.

    Raises:
        Cancelled: a person stopped it.
    """
    embedded = workspace.cache.known(key)
    known = [
        photos[p] for p in sorted(cluster.members) if p in photos and photos[p].digest in embedded
    ]
    unknown = frozenset(cluster.members) - {photo.id for photo in known}
    alike = _alike(workspace, known, key, cancel)
    if stacks is not None:
        alike = _with_mates(alike, stacks)
    if len(alike) < 2:
        return SplitProposal(cluster, (), 1, {}, unknown)
    tree = _tree(workspace, known, grouped, key, process, progress, cancel)
    row_of = tree.row_of
    photos_of = {row_of[digest]: members for digest, members in alike.items()}
    divisions = divide(tree.hierarchy, np.array(list(photos_of)))
    cancel.raise_if_cancelled()
    steps = tuple(
        (step.part, frozenset[PhotoId]().union(*(photos_of[row] for row in step.leaving.tolist())))
        for step in divisions.steps
    )
    whole = frozenset(photo.id for photo in known)
    parts = {part: None for n in range(len(steps) + 1) for part in _parts(whole, steps[:n])}
    names = suggest([[photos[p] for p in sorted(part)] for part in parts])
    named = dict(zip(parts, names, strict=True))
    return SplitProposal(cluster, steps, divisions.proposed, named, unknown)


def _parts(whole: Photos, steps: Sequence[tuple[int, Photos]]) -> list[Photos]:
    found = [whole]
    for part, leaving in steps:
        found[part] -= leaving
        found.append(leaving)
    return found


def _alike(
    workspace: Workspace, photos: Sequence[Photo], key: ModelKey, cancel: CancelToken
) -> dict[Digest, Photos]:
    """The photos that share an embedding, by the first of their contents."""
    ids: defaultdict[Digest, set[PhotoId]] = defaultdict(set)
    for photo in photos:
        ids[photo.digest].add(photo.id)
    digests = sorted(ids)
    first: dict[bytes, Digest] = {}
    alike: dict[Digest, set[PhotoId]] = {}
    for start in range(0, len(digests), _AT_ONCE):
        cancel.raise_if_cancelled()
        chunk = digests[start : start + _AT_ONCE]
        for digest, row in zip(chunk, workspace.cache.features(chunk, key).features, strict=True):
            seen = first.setdefault(hashlib.sha256(row.tobytes()).digest(), digest)
            alike.setdefault(seen, set()).update(ids[digest])
    return {digest: frozenset(members) for digest, members in alike.items()}


def _with_mates(alike: Mapping[Digest, Photos], stacks: Stacks) -> dict[Digest, Photos]:
    """Photos that stay together, with the rest of their stacks, by the first of their contents."""
    together = dict(alike)
    home = {photo: digest for digest, photos in alike.items() for photo in photos}
    for stack in stacks.among(sorted(home)):
        first, *others = sorted({home[photo] for photo in stack & home.keys()})
        for digest in others:
            joining = together.pop(digest)
            together[first] |= joining
            home.update(dict.fromkeys(joining, first))
    return together


def _tree(
    workspace: Workspace,
    photos: Sequence[Photo],
    grouped: Grouped | None,
    key: ModelKey,
    process: GroupingProcess,
    progress: Progress,
    cancel: CancelToken,
) -> Grouped:
    """A hierarchy that knows all these photos."""
    digests = {photo.digest for photo in photos}
    if grouped is not None and grouped.key == key and digests <= grouped.row_of.keys():
        return grouped
    methods = process.choice.methods()
    if len(digests) >= methods.reduction.fewest:
        return group_photos(workspace, photos, key, process, progress=progress, cancel=cancel)
    # Too few for the slow steps: done before the process that groups would have started.
    rows = tuple(sorted(digests))
    held = workspace.cache.features(rows, key)
    hierarchy = build_hierarchy(
        held.features,
        ClassScores(held.classes, held.scores),
        signed=key.readable().signed,
        methods=methods,
    )
    return Grouped(hierarchy, rows, key)
