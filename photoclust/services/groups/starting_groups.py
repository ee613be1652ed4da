"""Groups of what photos bring along: keywords that other programs wrote, or folders."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import CancelToken, JobContext, Progress
from photoclust.core.session import arrival
from photoclust.core.starting_groups import (
    StartFrom,
    StartGroups,
    names_by_folders,
    names_by_keywords,
)
from photoclust.core.text import Text
from photoclust.imaging.headers import keywords_in_header
from photoclust.imaging.sidecars import Sidecars
from photoclust.scan.paths import absolute
from photoclust.services.groups.cluster_folders import (
    FolderGroups,
    report_groups,
    take_moved,
    with_drives_away,
)
from photoclust.services.library.engine import Engine
from photoclust.services.library.groups_with import by_path
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import read_folders


def starting_groups(
    source: StartFrom,
    photos: Mapping[PhotoId, Photo],
    tops: Sequence[Path],
    progress: Progress,
    cancel: CancelToken,
) -> StartGroups:
    """Find out which groups photos bring along. Changes nothing; for any thread.

    Args:
        source: What groups are made of.
        photos: The photos that are asked about.
        tops: The folders that a person added: photos that lie loose in them are in none.
        progress: Told of the photos whose keywords are read.
        cancel: Looked at for every photo.

    Raises:
        Cancelled: a person stopped it.
    """
    if source is StartFrom.FOLDERS:
        paths = {number: photo.path for number, photo in photos.items()}
        return StartGroups(names_by_folders(paths, frozenset(tops)), source)
    progress.begin(Text("Reading keywords"), len(photos))
    return StartGroups(names_by_keywords(_keywords(photos.values(), progress, cancel)), source)


def _keywords(
    photos: Iterable[Photo], progress: Progress, cancel: CancelToken
) -> dict[PhotoId, Sequence[str]]:
    """What sidecars say of each photo; where they say nothing, what it says itself."""
    sidecars = Sidecars()
    found: dict[PhotoId, Sequence[str]] = {}
    for photo in sorted(photos, key=by_path):  # a folder is listed once
        cancel.raise_if_cancelled()
        beside = sidecars.keywords(photo.path)
        found[photo.id] = beside or keywords_in_header(photo.path, photo.identity)
        progress.advance()
    return found


def start_folders(
    place: Place,
    opened: Opened,
    folders: Sequence[Path],
    source: StartFrom,
    context: JobContext,
    *,
    engine: Engine | None = None,
) -> FolderGroups:
    """Read folders and make groups of what their photos bring along; store and return all.

    Photos in no such group stay where they are, new ones in Unsorted: `cluster_folders` and
    `add_folders` group them around the groups made here, which are kept.

    Args:
        place: Where things are, and how to compute.
        opened: The open library.
        folders: Folders to look through; one that is not there is an error.
        source: What groups are made of.
        context: Progress and cancelling. Is handed what `read_folders` hands on.
        engine: The model, or None to choose one.

    Raises:
        Cancelled: a person stopped it; everything read so far is kept in the cache.
        UserError: see `read_folders`.
    """
    read = read_folders(place, opened, engine, folders, context, named=True)
    indexed = with_drives_away(read.indexed)
    session, library = opened.session, opened.workspace.library
    take_moved(opened, read, context)
    photos = {photo.id: photo for photo in indexed.photos}
    if new := photos.keys() - session.clustering.photos():
        session.absorb(arrival(frozenset(new)))
    start = time.perf_counter()
    tops = (*read.folders, *map(absolute, folders))
    edit = starting_groups(source, photos, tops, context.progress, context.cancel)
    try:
        session.apply(edit)
    except InputError as error:  # that there are none is an answer
        context.progress.note(error.text)
    library.set_grouped(frozenset(photos) - session.clustering.unsorted)
    library.flush()
    seconds = time.perf_counter() - start
    return report_groups(session, indexed, indexed.photos, read.engine, seconds, regrouped=False)
