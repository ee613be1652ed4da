"""Reading folders into the open library: the model is chosen, photos are handed on as they come.

The window loads this before it needs what reading takes, so that is imported inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.progress import JobContext
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.moved.followed import Followed

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine
    from photoclust.services.library.index_folder import Indexed
    from photoclust.services.library.workspace import Workspace


@dataclass(frozen=True, slots=True)
class EngineReady:
    """The model was chosen. Delivered before photos are read."""

    engine: Engine


@dataclass(frozen=True, slots=True)
class PhotosReady:
    """Photos that can be shown and grouped. Delivered while folders are read."""

    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class FoldersRead:
    """What came of reading folders.

    Attributes:
        indexed: See `Indexed`.
        photos: All photos of the library as they are now (paths, presence).
        folders: The folders of the library as they are now.
        ungrouped: Photos that never took part in a grouping with the content they have now.
        engine: The model that has read them.
        followed: What other programs moved and was found again, and what was not.
    """

    indexed: Indexed
    photos: dict[PhotoId, Photo]
    folders: tuple[Path, ...]
    ungrouped: frozenset[PhotoId]
    engine: Engine
    followed: Followed


def read_folders(
    place: Place,
    opened: Opened,
    engine: Engine | None,
    folders: Sequence[Path],
    context: JobContext,
    *,
    named: bool,
    later: bool = False,
) -> FoldersRead:
    """Read folders; photos are delivered as they become ready.

    Then photos that are elsewhere, where filings put them, are looked at, and what other programs
    moved is found again: see `follow_moved`.

    Args:
        place: Where things are.
        opened: The library.
        engine: The model, or None to choose one.
        folders: What to read.
        context: Progress and cancelling. Is handed `EngineReady`, then `PhotosReady`, and
            `EngineReady` once more when further networks have seen every photo.
        named: A person named these: one that is not there is an error. Otherwise it may be on a
            drive that is not plugged in, and its photos are offline.
        later: Whoever asks lets networks that wait see older photos afterwards, by `look_closer`.

    Raises:
        UserError: see `open_engine` and `index_folders`.
    """
    from photoclust.services.library.engine import open_engine, remember_networks
    from photoclust.services.library.further import look_closer, waits_for_photos
    from photoclust.services.library.index_folder import index_folders
    from photoclust.services.moved.follow import follow_moved

    workspace = opened.workspace
    if engine is None:
        engine = open_engine(
            workspace,
            place.models,
            networks=place.networks,
            precision=place.precision,
            provider=place.provider,
        )
        context.deliver(EngineReady(engine))
    there = [folder for folder in folders if named or _is_there(folder)]
    _note_away(workspace, [folder for folder in folders if folder not in there])
    index = partial(
        index_folders,
        workspace,
        engine=engine,
        workers=place.workers or place.automatic_workers,
        progress=context.progress,
        cancel=context.cancel,
        on_photos=lambda photos: context.deliver(PhotosReady(tuple(photos))),
        on_reading=opened.process.warm,
    )
    indexed = index(there)
    library = workspace.library
    followed = Followed()
    if not indexed.cancelled:
        followed = follow_moved(
            library, indexed.folders, [workspace.folder], context.progress, context.cancel
        )
        if followed.changed:
            again = index(followed.changed, remember=False)
            problems = (*indexed.problems, *again.problems)
            found = indexed.found + len(again.problems)
            indexed = replace(indexed, problems=problems, found=found)
    if later and engine.waiting and waits_for_photos(workspace, engine):
        if not context.cancel.cancelled:
            remember_networks(workspace, engine)
    else:
        before, engine = engine, look_closer(place, workspace, engine, context)
        if before.waiting and not engine.waiting:
            context.deliver(EngineReady(engine))
    photos = library.photos()
    ungrouped = frozenset(photos.keys() - library.grouped())
    return FoldersRead(indexed, photos, tuple(library.folders()), ungrouped, engine, followed)


def _is_there(folder: Path) -> bool:
    """Whether a folder can be reached; a share that is lost may say so in many ways."""
    try:
        folder.stat()
    except PermissionError:
        return True  # reading it will say so
    except OSError:
        return False
    return True


def _note_away(workspace: Workspace, folders: Sequence[Path]) -> None:
    """Mark the photos of folders that cannot be reached: their drive may only be unplugged."""
    from photoclust.services.library.folders import is_under

    if folders:
        photos = workspace.library.photos().values()
        away = [photo.id for photo in photos if is_under(photo.path, folders)]
        workspace.library.set_presence(away, Presence.OFFLINE)
