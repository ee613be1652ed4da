"""The headless way from folders to stored groups, and what is told about them."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photoclust.core.errors import BugError
from photoclust.core.photo import Photo
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.refusals import refusals
from photoclust.core.session import Session, arrival
from photoclust.grouping.worker import GroupingProcess
from photoclust.scan.troubles import not_connected
from photoclust.services.groups.hierarchies import group_photos
from photoclust.services.groups.regroup import Namer, regrouping
from photoclust.services.library.cache_limit import keep_within_limit
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FolderGroups:
    """The groups of the photos in some folders.

    Attributes:
        indexed: What reading the folders gave.
        groups: The groups, largest first.
        unsorted: Photos in no group, in order of path.
        granularity: Where the hierarchy was cut; None when there was nothing to group.
        regrouped: False when the library's groups were taken as they were.
        group_seconds: Time for grouping.
    """

    indexed: Indexed
    groups: tuple[FolderGroup, ...]
    unsorted: tuple[Photo, ...]
    granularity: float | None
    regrouped: bool
    group_seconds: float

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read."""
        return self.indexed.problems


def cluster_folders(
    workspace: Workspace,
    folders: Sequence[Path],
    engine: Engine,
    process: GroupingProcess,
    suggest: Namer,
    *,
    granularity: float | None = None,
    keep_groups: bool = False,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
) -> FolderGroups:
    """Read folders, group their photos, store the groups and return them.

    Groups the photos under the given folders, and only those; what a person keeps is respected.

    Args:
        workspace: The open data folder.
        folders: Folders to look through.
        engine: The model.
        process: Where grouping is computed; warmed while photos are read.
        suggest: Names groups.
        granularity: Where to cut the hierarchy; None for the automatic start.
        keep_groups: Take the groups the library holds when they cover exactly these photos.
        workers: Threads that decode and infer.
        progress: Told of every phase.
        cancel: Looked at for every photo and while grouping.

    Raises:
        Cancelled: a person stopped it; everything read so far is kept in the cache.
        UserError: see `index_folders`.
    """
    indexed = index_folders(
        workspace,
        folders,
        engine,
        workers=workers,
        progress=progress,
        cancel=cancel,
        on_reading=process.warm,
    )
    indexed = _with_drives_away(indexed)
    session = open_session(workspace)
    scope = frozenset(photo.id for photo in indexed.photos)
    new = scope - session.clustering.photos()
    if new:
        session.absorb(arrival(new))
    cancel.raise_if_cancelled()
    start = time.perf_counter()
    library = workspace.library
    up_to_date = keep_groups and not new and scope <= library.grouped()
    if scope and not up_to_date:
        kept = {p for c in session.clustering.clusters.values() if c.kept for p in c.members}
        free = [photo for photo in indexed.photos if photo.id not in kept]
        if free:
            grouped = group_photos(
                workspace, free, engine.key, process, progress=progress, cancel=cancel
            )
            change = regrouping(
                session.clustering,
                library.photos(),
                scope,
                grouped,
                granularity,
                suggest,
                said=refusals(session.done()),
            )
            if not change.is_empty:
                session.record(change)
        library.set_grouped(scope)
    library.flush()
    seconds = time.perf_counter() - start
    keep_within_limit(workspace, engine.key, progress, cancel)
    return _report(session, indexed, seconds, regrouped=not up_to_date)


def _with_drives_away(indexed: Indexed) -> Indexed:
    """Make a problem of each folder whose drive is not there.

    The window has a notice of its own, which lists and counts what is offline; whoever starts the
    command must not take an empty mount point for a folder without photos.
    """
    away = tuple(not_connected(folder) for folder in indexed.away)
    return replace(indexed, found=indexed.found + len(away), problems=(*indexed.problems, *away))


def _by_path(photo: Photo) -> bytes:
    return os.fsencode(photo.path)


def _report(
    session: Session, indexed: Indexed, group_seconds: float, *, regrouped: bool
) -> FolderGroups:
    by_id = {photo.id: photo for photo in indexed.photos}
    groups = []
    for cluster in session.clustering.clusters.values():
        inside = [(by_id[p], m) for p, m in cluster.members.items() if p in by_id]
        if inside:
            inside.sort(key=lambda pair: _by_path(pair[0]))
            groups.append(FolderGroup(cluster, tuple(inside)))
    groups.sort(key=lambda group: (-len(group.photos), group.cluster.id))
    unsorted = [by_id[p] for p in session.clustering.unsorted if p in by_id]
    told = sum(len(group.photos) for group in groups) + len(unsorted)
    if told != len(indexed.photos):
        msg = f"read {len(indexed.photos)} photos, but {told} are in groups or unsorted"
        raise BugError(msg)
    return FolderGroups(
        indexed=indexed,
        groups=tuple(groups),
        unsorted=tuple(sorted(unsorted, key=_by_path)),
        granularity=session.clustering.granularity,
        regrouped=regrouped,
        group_seconds=group_seconds,
    )
