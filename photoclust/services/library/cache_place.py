"""Where the cache of a library is and how large it may grow, as a person chose.

The choice is a row of the library file: that one is opened before the cache by window and command
alike, and what it says is as durable as the groups. A place inside the data folder is kept as a
relative path, so that the folder can be carried elsewhere.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import UserError, system_says
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Size, Text, joined
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.file import remove_cache
from photoclust.store.cache.side_by_side import CacheSideBySide
from photoclust.store.inspection import peek_state
from photoclust.store.library.clustering_rows import set_state
from photoclust.store.library.library import Library

CACHE_FILE = "cache.sqlite3"
_KEY = "cache"
_SPARE_BYTES = 10_000_000
"""What has to stay free where the cache goes: photos read meanwhile need room as well."""


@dataclass(frozen=True, slots=True)
class CacheChoice:
    """What a person chose for the cache.

    Attributes:
        folder: The folder of the file; None for the data folder.
        limit_bytes: How large it may grow; 0 for no limit.
    """

    folder: Path | None = None
    limit_bytes: int = 0


def load_choice(library: Library, data_folder: Path) -> CacheChoice:
    """What was chosen; what makes no sense counts as not chosen."""
    return _decoded(library.state(_KEY), data_folder)


def store_choice(library: Library, data_folder: Path, choice: CacheChoice) -> None:
    """Write down what was chosen, and wait until it is on disk.

    Raises:
        UserError: the library cannot be written.
    """
    text = _encoded(choice, data_folder)
    library.database.run(lambda connection: set_state(connection, _KEY, text))


def cache_file(data_folder: Path, library_file: Path) -> Path:
    """Where the cache of a library is, seen from outside: nothing is opened for work."""
    choice = _decoded(peek_state(library_file, _KEY), data_folder)
    chosen = (choice.folder or data_folder) / CACHE_FILE
    return chosen if _is_there(chosen) else data_folder / CACHE_FILE


def _encoded(choice: CacheChoice, data_folder: Path) -> str:
    folder = choice.folder
    if folder is not None and folder.is_relative_to(data_folder):
        folder = folder.relative_to(data_folder)
    told = {"folder": None if folder is None else os.fspath(folder), "limit": choice.limit_bytes}
    return json.dumps(told)  # ASCII: names need not be valid UTF-8


def _decoded(text: str | None, data_folder: Path) -> CacheChoice:
    try:
        told = json.loads(text or "{}")
        folder, limit = told.get("folder"), told.get("limit", 0)
    except (ValueError, AttributeError):
        return CacheChoice()
    return CacheChoice(
        data_folder / folder if isinstance(folder, str) and folder else None,
        limit if isinstance(limit, int) and limit > 0 else 0,
    )


def open_cache(data_folder: Path, choice: CacheChoice) -> tuple[EmbeddingCache, Text | None]:
    """Open the cache at its place, or one in the data folder where that place cannot be used.

    The choice stays: a disk that is not plugged in is there again tomorrow. What was read in the
    meantime is then read once more, and the cache in the data folder, which stood in, is removed.

    A place without a cache counts as away, and nothing is begun there: what was chosen may be the
    empty folder on which a disk appears when it is plugged in.

    Returns:
        The cache, and a sentence where it is not at its place.

    Raises:
        UserError: the cache in the data folder cannot be opened either.
    """
    own = data_folder / CACHE_FILE
    if choice.folder is None:
        return CacheSideBySide(own), None
    chosen = choice.folder / CACHE_FILE
    if not _is_folder(choice.folder):
        happened = Text(
            "The folder {folder} chosen for the cache is not there: its disk may not be plugged "
            "in.",
            folder=choice.folder,
        )
    elif not _is_there(chosen):
        happened = Text(
            "The folder {folder} chosen for the cache holds none now. If its disk is plugged in, "
            "choose the folder again in the settings.",
            folder=choice.folder,
        )
    else:
        try:
            cache = CacheSideBySide(chosen)
        except (UserError, OSError) as error:
            happened = Text(
                "The folder {folder} chosen for the cache cannot be used for it ({reason}).",
                folder=choice.folder,
                reason=error.text if isinstance(error, UserError) else str(error.strerror),
            )
        else:
            _remove_stand_in(own, chosen)
            return cache, None
    meanwhile = Text(
        "For now the cache is in {folder}. No photo and no group is affected; some photos may be "
        "read once more.",
        folder=data_folder,
    )
    return CacheSideBySide(own), joined([happened, meanwhile])


def _remove_stand_in(own: Path, chosen: Path) -> None:
    try:
        if own.exists() and not own.samefile(chosen):
            remove_cache(own)
    except OSError:
        return  # it only takes up room


def move_cache(
    cache: EmbeddingCache,
    data_folder: Path,
    choice: CacheChoice,
    settle: Callable[[CacheChoice], None],
    progress: Progress,
    cancel: CancelToken,
) -> Text:
    """Bring the cache to its place, while it is in use.

    It is copied, then the choice is written down, then the other file is removed: at no moment
    does the choice name a place without a cache, and what fails leaves all as it was.

    Args:
        cache: The open cache.
        data_folder: The data folder.
        choice: Where it is to be.
        settle: Writes the choice down.
        progress: Told of the megabytes copied.
        cancel: Stops it; all is then as it was.

    Returns:
        A sentence on what was done.

    Raises:
        UserError: the folder is not there, has no room, cannot be written, or holds another cache.
        Cancelled: a person stopped it.
    """
    folder = choice.folder or data_folder
    target = folder / CACHE_FILE
    if not _is_folder(folder):
        raise UserError(
            Text(
                "{folder} is not there, or no folder. The cache was left where it is.",
                folder=folder,
            )
        )
    if _same(target, cache.path):
        settle(choice)
        return Text("The cache is in {folder}.", folder=folder)
    if os.path.lexists(target):
        raise UserError(
            Text(
                "There is a file {file} in {folder} already, perhaps of another library. Choose "
                "another folder, or remove that file first. The cache was left where it is.",
                file=CACHE_FILE,
                folder=folder,
            )
        )
    megabytes = _check_room(cache.path, folder) // 1_000_000
    progress.begin(Text("Moving the cache, in MB"), megabytes)
    told = 0

    def step(done: int, total: int) -> None:
        nonlocal told
        cancel.raise_if_cancelled()
        now = megabytes * done // max(1, total)
        progress.advance(now - told)
        told = now

    try:
        cache.move(target, step, lambda: settle(choice))
    except OSError as error:
        raise UserError(
            Text(
                "The cache could not be moved to {folder} ({error}). It was left where it is. "
                "Check that you may write to that folder.",
                folder=folder,
                error=system_says(error),
            )
        ) from error
    return Text("The cache is in {folder} now.", folder=folder)


def _check_room(file: Path, folder: Path) -> int:
    """Refuse where a file has no room; return its size."""
    try:
        size, free = file.stat().st_size, shutil.disk_usage(folder).free
    except OSError:
        return 0  # copying will tell
    needed = size + _SPARE_BYTES
    if free < needed:
        raise UserError(
            Text(
                "There is not enough room in {folder}: {needed} are needed, {free} are free. The "
                "cache was left where it is.",
                folder=folder,
                needed=Size(needed),
                free=Size(free),
            )
        )
    return size


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # it may not be looked at
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # it may not be looked at
        return False


def _same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
