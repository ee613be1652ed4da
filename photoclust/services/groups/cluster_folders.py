"""The headless way from folders to stored groups, and what is told about them.

To group folders is to make their groups anew; to add them is to bring their photos to groups that
are there.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photoclust.core.errors import BugError
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.progress import JobContext
from photoclust.core.session import Session, arrival
from photoclust.grouping.by import By, Chosen
from photoclust.scan.troubles import not_connected
from photoclust.services.groups.group_library import add_photos, group_library
from photoclust.services.library.cache_limit import keep_within_limit
from photoclust.services.library.engine import Engine
from photoclust.services.library.groups_with import groups_with
from photoclust.services.library.index_folder import Indexed
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import FolderGroup, Opened
from photoclust.services.library.read_folders import FoldersRead, read_folders
from photoclust.services.moved.followed import found_sentence
from photoclust.services.moved.take import take_moves


@dataclass(frozen=True, slots=True)
class FolderGroups:
    """The groups of the photos in some folders, or of the whole library.

    Attributes:
        indexed: What reading the folders gave.
        engine: The model that has read them.
        photos: How many photos there are in groups and unsorted.
        groups: The groups, largest first.
        unsorted: Photos in no group, in order of path.
        granularity: Where the hierarchy was cut; None when there was nothing to group.
        regrouped: False when the library's groups were taken as they were.
        group_seconds: Time for grouping.
        chosen: What was grouped by and why; None when nothing was grouped.
    """

    indexed: Indexed
    engine: Engine
    photos: int
    groups: tuple[FolderGroup, ...]
    unsorted: tuple[Photo, ...]
    granularity: float | None
    regrouped: bool
    group_seconds: float
    chosen: Chosen | None = None

    @property
    def inside(self) -> tuple[Photo, ...]:
        """All photos, in groups and unsorted."""
        return (*(photo for group in self.groups for photo, _ in group.photos), *self.unsorted)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read."""
        return self.indexed.problems


def cluster_folders(
    place: Place,
    opened: Opened,
    folders: Sequence[Path],
    context: JobContext,
    *,
    engine: Engine | None = None,
    granularity: float | None = None,
    keep_groups: bool = False,
    by: By | None = By.LOOKS,
) -> FolderGroups:
    """Read folders, group their photos, store the groups and return them.

    Reads and groups as the window does, but groups the photos under the given folders, and only
    those: a command is about what it names. It cuts where it is told, not where the window was cut
    last. What a person keeps is respected.

    Args:
        place: Where things are, and how to compute.
        opened: The open library.
        folders: Folders to look through; one that is not there is an error.
        context: Progress and cancelling. Is handed what `read_folders` hands on.
        engine: The model, or None to choose one.
        granularity: Where to cut the hierarchy; None for the automatic start.
        keep_groups: Take the groups the library holds when they cover exactly these photos.
        by: What to group by; None for what the photos support.

    Raises:
        Cancelled: a person stopped it; everything read so far is kept in the cache.
        UserError: see `read_folders`.
    """
    read = read_folders(place, opened, engine, folders, context, named=True)
    indexed = with_drives_away(read.indexed)
    session, library = opened.session, opened.workspace.library
    take_moved(opened, read, context)
    scope = frozenset(photo.id for photo in indexed.photos)
    new = scope - session.clustering.photos()
    if new:
        session.absorb(arrival(new))
    context.cancel.raise_if_cancelled()
    start = time.perf_counter()
    chosen: Chosen | None = None
    up_to_date = keep_groups and not new and scope.isdisjoint(read.ungrouped)
    if scope and not up_to_date:
        regrouping = group_library(
            place,
            opened,
            read.engine,
            session.clustering,
            read.photos,
            session.done(),
            granularity,
            context,
            only=scope,
            by=by,
        )
        chosen = None if regrouping is None else regrouping.chosen
        if regrouping is not None and not regrouping.change.is_empty:
            session.record(regrouping.change)
        # Also those that are kept: for `keep_groups` they are where they belong.
        library.set_grouped(scope)
    library.flush()
    seconds = time.perf_counter() - start
    keep_within_limit(opened.workspace, read.engine.key, context.progress, context.cancel)
    groups = report_groups(
        session, indexed, indexed.photos, read.engine, seconds, regrouped=not up_to_date
    )
    return replace(groups, chosen=chosen)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding folders to a library.

    Attributes:
        library: The groups of the whole library as they are now.
        new: How many photos were new to its groups.
        fitting: How many of them fit a group and wait there for a yes.
        own: How many of them form groups of their own.
    """

    library: FolderGroups
    new: int
    fitting: int
    own: int


def add_folders(
    place: Place,
    opened: Opened,
    folders: Sequence[Path],
    context: JobContext,
    *,
    engine: Engine | None = None,
    by: By | None = By.LOOKS,
) -> Added:
    """Read folders and bring their new photos to the groups of the library; store and return all.

    What is new are photos that no grouping has met with the content they have now. See
    `add_photos` for what becomes of them; no other photo moves.

    Args:
        place: Where things are, and how to compute.
        opened: The open library.
        folders: Folders to look through; one that is not there is an error.
        context: Progress and cancelling. Is handed what `read_folders` hands on.
        engine: The model, or None to choose one.
        by: What photos that fit no group are grouped by; None for what they support.

    Raises:
        Cancelled: a person stopped it; everything read so far is kept in the cache.
        UserError: see `read_folders`.
    """
    read = read_folders(place, opened, engine, folders, context, named=True)
    indexed = with_drives_away(read.indexed)
    session, library = opened.session, opened.workspace.library
    take_moved(opened, read, context)
    scope = frozenset(photo.id for photo in indexed.photos)
    arrived = scope - session.clustering.photos()
    if arrived:
        session.absorb(arrival(arrived))
    context.cancel.raise_if_cancelled()
    start = time.perf_counter()
    asked = arrived | (read.ungrouped & scope)
    addition = add_photos(
        place,
        opened,
        read.engine,
        session.clustering,
        read.photos,
        session.done(),
        asked,
        None,
        context,
        by=by,
    )
    new = frozenset[PhotoId]() if addition is None else addition.new
    if addition is not None and not addition.change.is_empty:
        session.record(addition.change)
    # Those that cannot be compared yet are asked about again with the next reading.
    library.set_grouped(new | (asked - session.clustering.undecided()))
    library.flush()
    seconds = time.perf_counter() - start
    keep_within_limit(opened.workspace, read.engine.key, context.progress, context.cancel)
    clustering = session.clustering
    inside = [read.photos[photo] for photo in clustering.photos() if photo in read.photos]
    groups = report_groups(session, indexed, inside, read.engine, seconds, regrouped=bool(new))
    groups = replace(groups, chosen=None if addition is None else addition.chosen)
    fitting = len(new & clustering.pending())
    own = len(new - clustering.unsorted) - fitting
    return Added(groups, len(new), fitting, own)


def take_moved(opened: Opened, read: FoldersRead, context: JobContext) -> None:
    """Let the groups follow folders that were moved, and tell what was found again."""
    if read.followed.moves:
        take_moves(opened.session, opened.workspace.library)
    for found in read.followed.found:
        context.progress.note(found_sentence(found))


def with_drives_away(indexed: Indexed) -> Indexed:
    """Make a problem of each folder whose drive is not there.

    The window has a notice of its own, which lists and counts what is offline; whoever starts the
    command must not take an empty mount point for a folder without photos.
    """
    away = tuple(not_connected(folder) for folder in indexed.away)
    return replace(indexed, found=indexed.found + len(away), problems=(*indexed.problems, *away))


def report_groups(
    session: Session,
    indexed: Indexed,
    photos: Sequence[Photo],
    engine: Engine,
    group_seconds: float,
    *,
    regrouped: bool,
) -> FolderGroups:
    """The groups of the session as far as they hold these photos."""
    by_id = {photo.id: photo for photo in photos}
    groups, unsorted = groups_with(session.clustering, by_id)
    told = sum(len(group.photos) for group in groups) + len(unsorted)
    if told != len(by_id):
        msg = f"there are {len(by_id)} photos, but {told} are in groups or unsorted"
        raise BugError(msg)
    return FolderGroups(
        indexed=indexed,
        engine=engine,
        photos=told,
        groups=groups,
        unsorted=unsorted,
        granularity=session.clustering.granularity,
        regrouped=regrouped,
        group_seconds=group_seconds,
    )
