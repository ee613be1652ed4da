"""Letting further networks see what the first one has seen.

Photos are grouped by several networks only when all of them have seen every photo: those that one
of them has not seen would stand apart. So it is not a matter of some folders, but of the library.
Nothing is looked for on the way, and nothing said of where photos are: that is a matter of reading
folders, and a person may file photos meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from photoclust.core.photo import Digest, Photo, Presence
from photoclust.core.problems import Problem
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.library.engine import Engine, remember_networks
from photoclust.services.library.installation import Place
from photoclust.services.library.stored import Batch, Storing
from photoclust.services.library.workspace import Workspace
from photoclust.vision.embedder import embed_photos


def waits_for_photos(workspace: Workspace, engine: Engine) -> bool:
    """Whether a further network has not seen all photos that can be reached."""
    workspace.cache.flush()
    return any(_unread(workspace, part) for part in engine.parts[1:])


def look_closer(place: Place, workspace: Workspace, engine: Engine, context: JobContext) -> Engine:
    """Let each further network see what the first one has seen, as far as it can be reached.

    When all have, they are used side by side, and the library remembers it.

    Args:
        place: How many threads.
        workspace: The open library.
        engine: The networks; with one there is nothing to do.
        context: Progress and cancelling: what was seen by then is kept.

    Returns:
        The networks as the library uses them from now on.

    Raises:
        UserError: the disk is full, the model is damaged.
    """
    for further in engine.parts[1:]:
        tried: set[tuple[Digest, Path]] = set()
        # Once more while photos are elsewhere by the time that their turn comes.
        while not context.cancel.cancelled:
            workspace.cache.flush()
            unread = [
                photo
                for photo in _unread(workspace, further)
                if (photo.digest, photo.path) not in tried
            ]
            if not unread:
                break
            tried.update((photo.digest, photo.path) for photo in unread)
            _look(place, workspace, further, unread, context)
    if context.cancel.cancelled:
        return engine
    remember_networks(workspace, engine.whole)
    return engine.whole


def _unread(workspace: Workspace, further: Engine) -> list[Photo]:
    """One photo of each content that can be reached and this network has not seen."""
    known = workspace.cache.known(further.key)
    photos = {
        photo.digest: photo
        for photo in workspace.library.photos().values()
        if photo.digest not in known and photo.presence is Presence.PRESENT
    }
    return list(photos.values())


def _look(
    place: Place, workspace: Workspace, further: Engine, photos: list[Photo], context: JobContext
) -> None:
    context.progress.note(
        Text(
            "1 photo is looked at once more, by {name}.",
            "{n} photos are looked at once more, by {name}.",
            n=len(photos),
            name=further.model.network.name,
        )
    )
    context.progress.begin(Text("Looking more closely"), len(photos))
    known = workspace.cache.known(further.key)
    results = embed_photos(
        [(photo.path, photo.identity) for photo in photos],
        further.model.load(),
        workers=place.workers or place.automatic_workers,
        known=known.__contains__,
        cancel=context.cancel,
    )
    storing, batch = Storing(workspace.cache, [further.key], again=True), Batch()
    for result in results:
        context.progress.advance()
        if not isinstance(result, Problem):  # which reading folders tells
            storing.put(batch.add(result))
    storing.put(batch.rest())
    storing.finish()
