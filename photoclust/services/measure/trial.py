"""Trying other methods on the open library: what groups they would make, and taking these over."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, Photo, PhotoId, Presence
from photoclust.core.progress import JobContext
from photoclust.core.refusals import refusals
from photoclust.core.text import Text
from photoclust.grouping.compare.chain import Chain
from photoclust.grouping.features import ClassScores
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.made_by import MadeBy
from photoclust.grouping.quality import quality
from photoclust.services.groups.group_library import Regrouping, tree_of
from photoclust.services.groups.hierarchies import Grouped, store_grouped
from photoclust.services.groups.regroup import regrouping
from photoclust.services.groups.stacks import together
from photoclust.services.library.engine import Engine, engine_of
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.measure.evaluate import photo_groups
from photoclust.services.measure.feature_sets import make_feature_set, part_names
from photoclust.services.networks.import_model import all_networks

_VERSION = 1
"""Of how groups become a hierarchy; a higher number gives them other names in the cache."""


@dataclass(frozen=True)
class Trial:
    """What groups there would be.

    Attributes:
        made_by: By which methods; None for the groups there are.
        groups: The photos of each group, the largest first.
        unsorted: Photos in none.
        effort: Steps a person would need per 100 photos to bring the groups that they keep about
            from these; None where they keep none.
        hierarchy: To be kept when they are taken; None for the groups there are.
        digests: The content of each row of it.
    """

    made_by: MadeBy | None
    groups: tuple[tuple[PhotoId, ...], ...]
    unsorted: tuple[PhotoId, ...]
    effort: float | None
    hierarchy: Hierarchy | None = None
    digests: tuple[Digest, ...] = ()

    @property
    def photos(self) -> int:
        """How many photos were grouped, or could have been."""
        return len(self.unsorted) + sum(map(len, self.groups))

    def numbers(self) -> dict[PhotoId, int]:
        """The number of each photo's group, -1 where it is in none."""
        found = dict.fromkeys(self.unsorted, -1)
        for number, group in enumerate(self.groups):
            found.update(dict.fromkeys(group, number))
        return found


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two groupings agree about the photos of both.

    Attributes:
        photos: How many these are.
        rand: Adjusted Rand index: of pairs of photos; 1 is the same, 0 what chance gives.
        information: Adjusted mutual information, likewise; it minds small groups more.
    """

    photos: int
    rand: float
    information: float


def try_methods(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    made_by: MadeBy,
    context: JobContext,
) -> Trial:
    """Group all photos of the library by other methods, and change nothing.

    The methods run in the process that groups. Photos are read first where a network has not seen
    them; what comes of that stays in the cache.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model that the library is grouped by.
        clustering: The clusters now.
        photos: The library's photos.
        made_by: The methods.
        context: Progress and cancelling.

    Raises:
        Cancelled: a person stopped it.
        UserError: a method is not there, or there are too few or too many photos for it.
    """
    workspace, progress, cancel = opened.workspace, context.progress, context.cancel
    networks = all_networks(place.models, place.data_folder)
    engines = {part.model.network.id: part for part in engine.parts}
    for name, network in networks.items():
        if name not in engines:
            precision = place.precision if "int8" in network.graphs else "auto"
            engines[name] = engine_of(
                workspace, network, precision=precision, provider=place.provider
            )
    chain = Chain(made_by.reduce, made_by.neighbours, made_by.cluster, made_by.groups)
    chain.check()
    needed = [
        engines[name] for name in part_names(made_by.features, list(engines)) if name in engines
    ]
    inside = [photos[photo] for photo in clustering.photos() if photo in photos]
    workspace.cache.flush()
    # Copies that the network has not seen and those that are away need no reading, or have none.
    for each in needed:
        known = workspace.cache.known(each.key)
        unread = [
            photo.path
            for photo in inside
            if photo.digest not in known and photo.presence is Presence.PRESENT
        ]
        if unread:
            index_folders(
                workspace,
                unread,
                each,
                remember=False,
                workers=place.workers or place.automatic_workers,
                progress=progress,
                cancel=cancel,
            )
            cancel.raise_if_cancelled()
    # Groups are named by what the library's own network sees, so it has to know them, too.
    seen = {photo.digest for photo in inside} & workspace.cache.known(engine.key)
    for each in needed:
        seen &= workspace.cache.known(each.key)
    digests = sorted(seen)
    if len(digests) < 2:
        raise InputError(Text("There are too few photos that were read to be grouped."))
    chain.check(len(digests))
    progress.begin(Text("Comparing photos"))
    with tempfile.TemporaryDirectory(dir=workspace.folder, prefix="compare-") as name:
        features = make_feature_set(
            workspace, made_by.features, engines, digests, Path(name), cancel, progress
        )
        hierarchy = opened.process.run_chain(
            features.matrix,
            chain,
            classes=_classes(features.classes),
            signed=features.signed,
            cancel=cancel,
            progress=progress,
        )
    row_of = {digest: row for row, digest in enumerate(digests)}
    grouped = sorted((photo for photo in inside if photo.digest in seen), key=lambda p: p.id)
    labels = hierarchy.cut(hierarchy.automatic()).labels
    rows = np.array([row_of[photo.digest] for photo in grouped])
    trial = _trial(made_by, photo_groups(labels[rows], grouped), grouped, clustering)
    return replace(trial, hierarchy=hierarchy, digests=tuple(digests))


def as_it_is(clustering: Clustering, photos: Mapping[PhotoId, Photo]) -> Trial:
    """The groups there are, to be compared with others.

    Those that a person keeps are what others are held against, so no effort is told.
    """
    clusters = sorted(clustering.clusters.values(), key=lambda c: (-len(c), c.id))
    return Trial(
        None,
        tuple(tuple(sorted(c.members.keys() & photos.keys())) for c in clusters),
        tuple(sorted(clustering.unsorted & photos.keys())),
        None,
    )


def agreement(one: Trial, other: Trial) -> Agreement | None:
    """Say how far two groupings agree; None where they have fewer than two photos in common."""
    first, second = one.numbers(), other.numbers()
    both = sorted(first.keys() & second.keys())
    if len(both) < 2:
        return None
    groups = np.array([first[photo] for photo in both])
    truth = np.array([second[photo] for photo in both])
    # Photos in no group are alone: that both leave two unsorted makes them no pair.
    truth = np.where(truth < 0, truth.max() + 1 + np.arange(len(truth)), truth)
    figures = quality(groups, truth)
    return Agreement(len(both), figures.ari, figures.ami)


def take_groups(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    done: Sequence[Change],
    trial: Trial,
    context: JobContext,
) -> Regrouping:
    """Work out how the library comes to have the groups of a trial.

    What a person named, merged, accepted or corrected stays, and shots of one moment stay together,
    as with any grouping. The name of the hierarchy tells which methods made it.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model that the library is grouped by.
        clustering: The clusters now.
        photos: The library's photos.
        done: The steps of the history: what a person said holds for groups that come back.
        trial: The groups.
        context: Progress and cancelling.

    Raises:
        Cancelled: a person stopped it.
    """
    assert trial.made_by is not None
    assert trial.hierarchy is not None
    data = trial.hierarchy.to_bytes()
    what = f"({engine.key.text}, {_VERSION})".encode()
    name = hashlib.sha256(b"".join((what, *trial.digests, data))).hexdigest() + trial.made_by.mark
    grouped = Grouped(trial.hierarchy, trial.digests, engine.key, name)
    store_grouped(opened.workspace, grouped)
    tree = tree_of(place, opened, engine, grouped, clustering.clocks)
    mates = together(opened.workspace, clustering, photos, engine.key, grouped, context.cancel)
    tree = replace(tree, stacks=mates)
    kept = [c.members.keys() for c in clustering.clusters.values() if c.kept]
    free = frozenset(clustering.photos().difference(*kept) & photos.keys())
    change = regrouping(
        clustering,
        photos,
        free,
        grouped,
        None,
        tree.suggest,
        said=refusals(done),
        stacks=mates,
    )
    label = Text("Use other groups for 1 photo", "Use other groups for {n} photos", n=len(free))
    scope = frozenset(photo for photo in free if photos[photo].digest in grouped.row_of)
    return Regrouping(tree, clustering, replace(change, label=label), scope, anew=True)


def _trial(
    made_by: MadeBy,
    labels: NDArray[np.int64],
    photos: Sequence[Photo],
    clustering: Clustering,
) -> Trial:
    groups: dict[int, list[PhotoId]] = {}
    for label, photo in zip(labels.tolist(), photos, strict=True):
        groups.setdefault(label, []).append(photo.id)
    unsorted = tuple(groups.pop(-1, ()))
    ordered = sorted(groups.values(), key=lambda group: (-len(group), group[0]))
    kept = {
        photo: cluster.id
        for cluster in clustering.clusters.values()
        if cluster.kept
        for photo in cluster.members
    }
    rows = [row for row, photo in enumerate(photos) if photo.id in kept]
    effort = None
    if rows:
        truth = np.array([kept[photos[row].id] for row in rows])
        effort = quality(labels[rows], truth).effort
    return Trial(made_by, tuple(map(tuple, ordered)), unsorted, effort)


def _classes(file: Path | None) -> ClassScores | None:
    if file is None:
        return None
    with np.load(file) as arrays:
        return ClassScores(arrays["classes"], arrays["scores"])
