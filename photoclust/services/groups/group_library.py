"""Grouping the open library: anew, cut elsewhere, and photos that are new to it.

What a grouping would change is worked out here and applied by whoever owns the session. The window
loads this before it groups, so what grouping takes is imported inside.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import CancelToken, JobContext
from photoclust.core.refusals import refusals
from photoclust.core.stacks import Stacks
from photoclust.core.text import Text
from photoclust.grouping.by import By, Chosen, by_of
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened

if TYPE_CHECKING:
    from photoclust.services.groups.hierarchies import Grouped
    from photoclust.services.groups.regroup import Namer
    from photoclust.services.library.engine import Engine

_FEWEST = 2
"""New photos that can be a group of their own."""

_MOST = 0.5
"""Share of the photos that may be moved which a hierarchy must know to be cut for them."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A hierarchy at hand, to be cut anywhere.

    Attributes:
        grouped: The hierarchy.
        suggest: Names its groups. Holds what it read of the photos, so that the next cut takes a
            moment.
        stacks: What its groups keep together.
    """

    grouped: Grouped
    suggest: Namer
    stacks: Stacks = field(default_factory=Stacks)


@dataclass(frozen=True, slots=True)
class Regrouping:
    """A grouping that waits to be applied.

    Attributes:
        tree: What it was cut from.
        base: The clustering it was made for.
        change: What it would do to that clustering.
        scope: The photos that took part.
        anew: The hierarchy had to be built for it.
        chosen: What it groups by and why; None where an older hierarchy was cut.
        rebuilt: The hierarchy that the groups came from was lost, or hardly about them any more;
            this one groups by the same, for whatever reason that was.
    """

    tree: Tree
    base: Clustering
    change: Change
    scope: frozenset[PhotoId]
    anew: bool
    chosen: Chosen | None = None
    rebuilt: bool = False


@dataclass(frozen=True, slots=True)
class Addition:
    """New photos in their groups, to be applied as one step.

    Attributes:
        base: The clustering it was made for.
        change: What it would do to that clustering.
        new: The photos that took part.
        tree: What all groups that nobody keeps are cut from now; None where that is as it was.
        chosen: What those of the rest group by and why; None where nothing was grouped.
    """

    base: Clustering
    change: Change
    new: frozenset[PhotoId]
    tree: Tree | None
    chosen: Chosen | None = None


def group_library(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    done: Sequence[Change],
    granularity: float | None,
    context: JobContext,
    *,
    only: Collection[PhotoId] | None = None,
    first_look: bool = False,
    by: By | None = By.LOOKS,
) -> Regrouping | None:
    """Group the photos a person has not taken into their own hands; None when there are none.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model whose embeddings are grouped.
        clustering: The clusters now.
        photos: The library's photos.
        done: The steps of the history: what a person said holds for groups that come back.
        granularity: Where to cut; None for the automatic start.
        context: Progress and cancelling.
        only: The photos to group, where not all of the library are: the command is asked about
            folders, and what lies elsewhere stays as it is. The window groups all.
        first_look: Only show what is to come, at once: likeness alone decides.
        by: What to group by; None for what the photos support.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.grouping.methods.choice import FIRST_LOOK
    from photoclust.services.groups.event_trees import grouped_by
    from photoclust.services.groups.hierarchies import group_photos
    from photoclust.services.groups.regroup import regrouping

    # Photos that are still being read are told before the cache has them on the disk.
    opened.workspace.cache.flush()
    # Photos without an embedding (an emptied cache, an unplugged drive) stay where they are.
    known = opened.workspace.cache.known(engine.key)
    free = _free_photos(clustering, photos)
    if only is not None:
        free = free.intersection(only)
    scope = frozenset(photo for photo in free if photos[photo].digest in known)
    if not scope:
        return None
    looks = group_photos(
        opened.workspace,
        [photos[photo] for photo in scope],
        engine.key,
        opened.process,
        choice=FIRST_LOOK if first_look else None,
        progress=context.progress,
        cancel=context.cancel,
    )
    made = grouped_by(opened.workspace, looks, by, clustering.clocks)
    grouped, chosen = made.grouped, made.chosen
    tree = tree_of(place, opened, engine, grouped, clustering.clocks)
    if not first_look:
        context.progress.begin(Text("Looking for shots of one moment"))
        tree = _with_stacks(tree, opened, engine, clustering, photos, context.cancel)
    said = refusals(done)
    change = regrouping(
        clustering,
        photos,
        free,
        grouped,
        granularity,
        tree.suggest,
        said=said,
        stacks=tree.stacks,
    )
    return Regrouping(tree, clustering, change, scope, anew=True, chosen=chosen)


def cut_library(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    done: Sequence[Change],
    staying: frozenset[PhotoId],
    granularity: float | None,
    tree: Tree | None,
    shown: Clustering,
    context: JobContext,
) -> Regrouping | None:
    """Cut the hierarchy that the clusters come from elsewhere; None when nothing can be moved.

    Only where that hierarchy is lost, or hardly about these photos any more, is another made.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model whose embeddings are grouped.
        clustering: The clusters to start from.
        photos: The library's photos.
        done: The steps of the history: what a person said holds for groups that come back.
        staying: Photos that stay where they are.
        granularity: Where to cut; None for the automatic start.
        tree: That hierarchy, if it is at hand; otherwise it is read.
        shown: The clusters on the screen: `clustering`, or a stop of the same slide.
        context: Progress and cancelling.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.services.groups.hierarchies import grouping_of
    from photoclust.services.groups.regroup import regrouping

    free = _free_photos(clustering, photos) - staying
    if tree is None:
        stored = grouping_of(opened.workspace, clustering)
        if stored is not None:
            tree = tree_of(place, opened, engine, stored, clustering.clocks)
            tree = _with_stacks(tree, opened, engine, clustering, photos, context.cancel)
    scope = frozenset[PhotoId]()
    if tree is not None:
        rows = tree.grouped.row_of
        scope = frozenset(photo for photo in free if photos[photo].digest in rows)
    if tree is None or len(scope) < _MOST * len(free):
        by = by_of(clustering.hierarchy)
        made = group_library(
            place, opened, engine, clustering, photos, done, granularity, context, by=by
        )
        return None if made is None else replace(made, rebuilt=True)
    if not scope:
        return None
    said = refusals(done)
    change = regrouping(
        clustering,
        photos,
        free,
        tree.grouped,
        granularity,
        tree.suggest,
        shown=shown,
        said=said,
        stacks=tree.stacks,
    )
    return Regrouping(tree, clustering, change, scope, anew=False)


def tree_of(
    place: Place,
    opened: Opened,
    engine: Engine,
    grouped: Grouped,
    clocks: Mapping[str, float] | None = None,
) -> Tree:
    """Put a hierarchy beside what names its groups.

    One that another model's embeddings gave has names of places and dates only: its numbers of
    classes may stand for others.
    """
    from photoclust.services.groups.group_names import names_from_cache
    from photoclust.vision.manifest import class_labels

    same = grouped.key == engine.key
    if same:  # as it was stored, its key does not say how wide embeddings are
        grouped = replace(grouped, key=engine.key)
    labels = class_labels(engine.model.network) if same else ()
    key = engine.key if same else grouped.key
    suggest = names_from_cache(
        opened.workspace,
        key,
        labels,
        place.places,
        grouped.digests,
        by_event=by_of(grouped.name) is not By.LOOKS,
        clocks=clocks or {},
    )
    return Tree(grouped, suggest)


def add_photos(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    done: Sequence[Change],
    new: Collection[PhotoId],
    granularity: float | None,
    context: JobContext,
    *,
    by: By | None = By.LOOKS,
) -> Addition | None:
    """Bring new photos to the groups that are there; None where none of them can be compared.

    Each is held against every group, whoever accepted or filed it, and where it fits it waits for
    a yes. The rest, and only that, is grouped among itself. A library without groups is grouped
    as a whole. Nothing that is in a group moves, nor does what lay in Unsorted before.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model whose embeddings are compared.
        clustering: The clusters now.
        photos: The library's photos.
        done: The steps of the history: what a person said holds for groups that come back.
        new: The photos that are new. Those in a group stay there, those left unsorted as well.
        granularity: Where to cut the groups of the rest; None for the automatic start.
        context: Progress and cancelling.
        by: What the rest is grouped by; None for what it supports. Which group a photo fits is a
            matter of looks; where the groups were made by event, a photo with a date joins only
            groups of its event.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.services.groups.add_new import NO_SPANS, placing, with_rest
    from photoclust.services.groups.event_spans import spans_of
    from photoclust.services.groups.event_trees import grouped_by
    from photoclust.services.groups.hierarchies import group_photos
    from photoclust.services.groups.regroup import regrouping
    from photoclust.services.groups.stacks import together
    from photoclust.services.groups.suggest import compare_photos

    if not clustering.clusters:
        free = clustering.undecided()
        first = group_library(
            place, opened, engine, clustering, photos, done, granularity, context, only=free, by=by
        )
        if first is None:
            return None
        return Addition(first.base, first.change, first.scope, first.tree, first.chosen)
    known = opened.workspace.cache.known(engine.key)
    asked = frozenset(
        photo
        for photo in clustering.undecided().intersection(new)
        if photo in photos and photos[photo].digest in known
    )
    if not asked:
        return None
    context.progress.begin(Text("Holding new photos against the groups"))
    inside = [photos[photo] for photo in clustering.photos() if photo in photos]
    likeness = compare_photos(opened.workspace, inside, engine.key, context.cancel)
    context.cancel.raise_if_cancelled()
    mates = together(opened.workspace, clustering, photos, engine.key, None, context.cancel)
    by_event = by_of(clustering.hierarchy) is not By.LOOKS
    spans = spans_of(opened.workspace, clustering, photos, asked) if by_event else NO_SPANS
    placed = placing(likeness, clustering, photos, asked, spans, mates)
    del likeness  # a child process now needs the memory
    rest = asked - placed.unsorted_out - placed.left_in
    if len(rest) < _FEWEST:
        return Addition(clustering, placed, asked, None)
    looks = group_photos(
        opened.workspace,
        [photos[photo] for photo in rest],
        engine.key,
        opened.process,
        progress=context.progress,
        cancel=context.cancel,
    )
    made = grouped_by(opened.workspace, looks, by, clustering.clocks)
    grouped, chosen = made.grouped, made.chosen
    tree = replace(tree_of(place, opened, engine, grouped, clustering.clocks), stacks=mates)
    said = refusals(done)
    own = regrouping(
        clustering,
        photos,
        rest,
        grouped,
        granularity,
        tree.suggest,
        said=said,
        stacks=mates,
    )
    whole = bool(own.after) and all(cluster.kept for cluster in clustering.clusters.values())
    change = with_rest(placed, own, whole=whole)
    return Addition(clustering, change, asked, tree if whole else None, chosen)


def _with_stacks(
    tree: Tree,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    cancel: CancelToken,
) -> Tree:
    """The tree with the stacks of all photos of the library, which it keeps together."""
    from photoclust.services.groups.stacks import together

    grouped = tree.grouped
    mates = together(opened.workspace, clustering, photos, engine.key, grouped, cancel)
    return replace(tree, stacks=mates)


def _free_photos(clustering: Clustering, photos: Mapping[PhotoId, Photo]) -> frozenset[PhotoId]:
    """The photos that grouping may move: those in no cluster that is kept."""
    kept = [c.members.keys() for c in clustering.clusters.values() if c.kept]
    return frozenset(clustering.photos().difference(*kept) & photos.keys())
