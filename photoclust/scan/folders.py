"""The folders that a search for photos would enter, for who wants to know of changes in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from photoclust.scan import troubles
from photoclust.scan.marks import (
    is_dataless,
    is_entered_by_name,
    is_trash_can,
    why_not_entered,
)
from photoclust.scan.paths import FolderKey, folder_key


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is entered.

    Attributes:
        path: Under the folder that the walk began at, as that was written.
        files: The names of all that is in it and is no folder.
    """

    path: Path
    files: tuple[str, ...]


def walk(top: Path, arrive: Callable[[Path], None] = lambda folder: None) -> Iterator[Folder]:
    """Go through a folder and those below it that `scan.finder.find` would enter.

    Only folders are looked at, no files. One that cannot be listed is passed over; so is one that
    was come upon before, by another mount for instance.

    Args:
        top: Where to begin.
        arrive: Called with each folder before it is listed: who watches it from that moment on
            misses nothing. What it raises ends the walk.
    """
    if troubles.refusal(top) is not None:
        return
    entered: set[FolderKey] = set()
    waiting = [top]
    while waiting:
        path = waiting.pop()
        key = folder_key(path)
        if key in entered:
            continue
        if key is not None:
            entered.add(key)
        arrive(path)
        try:
            with os.scandir(path) as listing:
                entries = list(listing)
        except OSError:
            continue
        if is_trash_can(path, entries):
            continue
        folders = [entry for entry in entries if _is_folder(entry)]
        waiting += [Path(entry.path) for entry in folders if _is_entered(entry)]
        inside = {entry.name for entry in folders}
        yield Folder(path, tuple(e.name for e in entries if e.name not in inside))


def is_entered(folder: Path, top: Path) -> bool:
    """Whether the walk from `top` comes to a folder below it, as far as that folder tells.

    The folders between them are judged by their names alone.
    """
    try:
        status = folder.lstat()
    except OSError:
        return False
    return (
        is_on_the_way(folder, top)
        and why_not_entered(folder.name, status) is None
        and not is_dataless(status)
    )


def is_on_the_way(path: Path, top: Path) -> bool:
    """Whether no name of a folder between `top` and what is at `path` bars the way to it."""
    return path.is_relative_to(top) and all(
        is_entered_by_name(name) for name in path.relative_to(top).parts[:-1]
    )


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_entered(entry: os.DirEntry[str]) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return why_not_entered(entry.name, status) is None and not is_dataless(status)
