"""Keeps the cache within the size a person chose: what is needed least goes first.

First goes what is kept of photos that are no longer in the library, then embeddings of a model that
is not in use any more, then the thumbnails stored longest ago. Embeddings and facts of the photos
in the library stay whatever the limit: they are small, groups are made of them, and without them
the photos would be read once more at every start, only to be removed again. A thumbnail stays as
well where it could not be made again: the photo changed, or its drive is not plugged in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache import trimming as cache_trimming
from photoclust.store.cache.keys import ModelKey
from photoclust.store.library.library import Library

T = TypeVar("T")

_ROOM = 0.9
"""Part of the limit that is filled after removing, so that not every few photos call for more."""

_AT_ONCE = 200
"""Photos in one transaction: a few hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """What made room.

    Attributes:
        bytes_freed: How much smaller the file is.
        forgotten: Photos, not in the library, of which nothing is kept any more.
        thumbnails: How many thumbnails of photos in the library went.
    """

    bytes_freed: int = 0
    forgotten: frozenset[Digest] = field(default=frozenset())
    thumbnails: int = 0


def keep_within_limit(
    workspace: Workspace, key: ModelKey | None, progress: Progress, cancel: CancelToken
) -> Trimmed:
    """Remove what is needed least until the cache is within its limit, if it has one.

    In small steps, between which others read and write. For a background thread, at a moment when
    every photo that was read is in the library.

    Args:
        workspace: The open data folder.
        key: The model in use; None keeps the embeddings of all models.
        progress: Told when something has to go.
        cancel: Stops it; what was removed by then is removed.
    """
    limit = workspace.cache_choice.limit_bytes
    used, whole = cache_trimming.sizes(workspace.cache)
    if limit == 0 or whole <= limit:
        return Trimmed()
    progress.begin(Text("Making room in the cache"))
    forgotten: list[Digest] = []
    thumbnails = 0
    if used > limit:
        trimming = _Trimming(workspace, round(limit * _ROOM), cancel)
        forgotten = trimming.forget_strangers()
        if key is not None:
            trimming.forget_other_models(key)
        thumbnails = trimming.forget_thumbnails()
    while not cancel.cancelled and cache_trimming.shrink(workspace.cache):
        pass
    _, after = cache_trimming.sizes(workspace.cache)
    return Trimmed(max(0, whole - after), frozenset(forgotten), thumbnails)


class _Trimming:
    """One call of `keep_within_limit`, step by step."""

    def __init__(self, workspace: Workspace, goal_bytes: int, cancel: CancelToken) -> None:
        self._library = workspace.library
        self._cache = workspace.cache
        self._goal = goal_bytes
        self._cancel = cancel

    def _enough(self) -> bool:
        return self._cancel.cancelled or cache_trimming.sizes(self._cache)[0] <= self._goal

    def forget_strangers(self) -> list[Digest]:
        """Remove what is kept of photos that are not in the library; return which."""
        needed = self._library.contents()
        strangers = [d for d in cache_trimming.contents(self._cache) if d not in needed]
        forgotten: list[Digest] = []
        for chunk in _chunks(strangers):
            if self._enough():
                break
            cache_trimming.forget(self._cache, chunk)
            forgotten += chunk
        return forgotten

    def forget_other_models(self, key: ModelKey) -> None:
        while not self._enough():
            if not cache_trimming.forget_other_models(self._cache, key, _AT_ONCE):
                break

    def forget_thumbnails(self) -> int:
        """Remove thumbnails that can be made again; return how many."""
        gone = 0
        place: int | None = 0
        while place is not None and not self._enough():
            oldest, place = cache_trimming.oldest_thumbnails(self._cache, place, _AT_ONCE)
            again = [digest for digest in oldest if file_with(self._library, digest) is not None]
            cache_trimming.forget_thumbnails(self._cache, again)
            gone += len(again)
        return gone


def file_with(library: Library, digest: Digest) -> Photo | None:
    """A photo of this content whose file is there and unchanged; None where there is none now."""
    return next((photo for photo in library.copies(digest) if _is_unchanged(photo)), None)


def _is_unchanged(photo: Photo) -> bool:
    try:
        now = photo.path.stat()
    except OSError:
        return False
    return (now.st_size, now.st_mtime_ns) == (photo.identity.size, photo.identity.mtime_ns)


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]
