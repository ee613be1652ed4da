"""What files that came or went mean for the library: new photos, changed ones, or nothing."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.photo import FileIdentity, Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken
from photoclust.scan.finder import Found, find
from photoclust.scan.paths import is_folder
from photoclust.services.library.known_files import KnownFiles
from photoclust.services.watch.happenings import Settled
from photoclust.store.library.gone import is_gone
from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What came of looking at settled files.

    Attributes:
        new: Photos that the library does not know.
        changed: Photos of the library whose file is not there, is another by now or bears another
            name, with the paths in question: the old one, and the new one where there is one.
    """

    new: frozenset[Path]
    changed: dict[PhotoId, frozenset[Path]]


def look_at_arrivals(
    library: Library, settled: Settled, cancel: CancelToken, skip: Sequence[Path] = ()
) -> Arrivals:
    """Tell what settled files mean for the library. Changes nothing.

    What counts as a photo is what a search of the folders would find. Nothing is new that the
    library knows by its path or its file, nor what a filing put there.

    Args:
        library: The library.
        settled: The files.
        cancel: Looked at for every file. What was not looked at then means nothing.
        skip: Folders never entered, such as the app's own data folder.
    """
    files = list(_files(settled.came, cancel))
    about = library.photos_about([*settled.came, *settled.gone], files)
    known = KnownFiles(about)
    by_file = {_number(photo.identity): photo for photo in about if photo.identity.inode}
    new: set[Path] = set()
    changed: dict[PhotoId, frozenset[Path]] = {}
    for item in _photos(library, settled.came, known, cancel, skip):
        path, identity = item.path, item.identity
        photo = known.at(path, identity)
        twin = by_file.get(_number(identity))
        if photo is not None:
            if photo.presence is Presence.MISSING or not _is_unchanged(photo, identity):
                changed[photo.id] = frozenset((photo.path,))
        elif twin is None or not _is_unchanged(twin, identity):
            new.add(path)
        elif not os.path.lexists(twin.path):
            changed[twin.id] = frozenset((twin.path, path))
    changed |= {
        photo.id: frozenset((photo.path,))
        for photo in _gone(about, settled.gone)
        if photo.id not in changed
    }
    if new:
        copies = library.journal.copies()
        new.difference_update(path for paths in copies.values() for path in paths)
    return Arrivals(frozenset(new), changed)


def folders_to_read(paths: Iterable[Path], tops: Collection[Path]) -> tuple[Path, ...]:
    """The folders to read anew for what happened at some paths.

    Args:
        paths: Files, or places where files were.
        tops: The folders of the library. One that is not there is read as that, so that its
            photos count as away rather than deleted.

    Returns:
        The nearest folders that are there, none inside another.
    """
    found: dict[Path, None] = {}
    for parent in dict.fromkeys(path.parent for path in paths):
        folder = parent
        while folder not in tops and not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        found[folder] = None
    return tuple(f for f in found if found.keys().isdisjoint(f.parents))


def _files(paths: Iterable[Path], cancel: CancelToken) -> Iterator[FileIdentity]:
    for path in paths:
        if cancel.cancelled:
            return
        with contextlib.suppress(OSError):
            status = path.lstat()
            if stat.S_ISREG(status.st_mode):
                yield FileIdentity.from_stat(status)


def _photos(
    library: Library,
    paths: Collection[Path],
    known: KnownFiles,
    cancel: CancelToken,
    skip: Sequence[Path],
) -> Iterator[Found]:
    """Those of the paths that a search of the library's folders would find."""

    def is_known(path: Path, identity: FileIdentity) -> bool:
        photo = known.at(path, identity)
        return photo is not None and _is_unchanged(photo, identity)

    tops = [folder for folder in library.folders() if is_folder(folder)]
    if not paths or not tops:
        return
    with contextlib.suppress(InputError):  # one went away just now
        for item in find(tops, skip=skip, known=is_known, only=paths):
            if cancel.cancelled:
                return
            if isinstance(item, Found):
                yield item


def _gone(photos: Iterable[Photo], gone: Collection[Path]) -> Iterator[Photo]:
    """The photos at and below these places that are sure to be there no more."""
    for photo in photos:
        path = photo.path
        missed = path in gone or any(folder in gone for folder in path.parents)
        if missed and photo.presence is Presence.PRESENT and is_gone(path, photo.identity.dev):
            yield photo


def _is_unchanged(photo: Photo, identity: FileIdentity) -> bool:
    known = photo.identity
    return (known.size, known.mtime_ns) == (identity.size, identity.mtime_ns)


def _number(identity: FileIdentity) -> tuple[int, int]:
    return identity.dev, identity.inode
