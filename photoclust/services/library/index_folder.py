"""From folders to embedded photos: scan, read what is new, store as it goes."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import BugError
from photoclust.core.left import Left
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.filing.systems.choice import this_system
from photoclust.scan.finder import Found, Ignored, Search, find
from photoclust.scan.paths import Spellings, absolute, is_folder
from photoclust.scan.troubles import went_with_its_drive
from photoclust.services.library.absent_photos import (
    Disks,
    empty_mount_points,
    note_absent,
    renumbered,
)
from photoclust.services.library.engine import Engine
from photoclust.services.library.folders import FolderMarks, is_under, remember_folders, without
from photoclust.services.library.known_files import KnownFiles
from photoclust.services.library.renew_facts import once_read_wrong, renew_facts
from photoclust.services.library.stored import Batch, Storing
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.results import forget_all
from photoclust.store.library.library import ReadPhoto
from photoclust.vision.embedder import Embedded, embed_photos


@dataclass(frozen=True, slots=True)
class Indexed:
    """What came of reading folders.

    Unless cancelled, what was found is in exactly one of photos, problems, ignored and left.

    Attributes:
        folders: The folders that were read, by the paths the library calls them.
        found: How many things were met: files, and folders that were not entered.
        photos: The readable photos found, in order of path.
        problems: What could not be read, in order of path.
        ignored: How many files were left alone because they are no images.
        left: What was passed over although it may hold photos, in order of path.
        away: The folders in which there is nothing because their drive is not there.
        cached: How many of the photos had their embedding in the cache already.
        scan_seconds: Time for finding the files.
        embed_seconds: Time for reading and embedding them.
        cancelled: True when a person stopped it; what is listed is done and kept.
    """

    folders: tuple[Path, ...]
    found: int
    photos: tuple[Photo, ...]
    problems: tuple[Problem, ...]
    ignored: int
    left: tuple[Left, ...]
    away: tuple[Path, ...]
    cached: int
    scan_seconds: float
    embed_seconds: float
    cancelled: bool


def index_folders(
    workspace: Workspace,
    folders: Sequence[Path],
    engine: Engine,
    *,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
    remember: bool = True,
    on_photos: Callable[[Sequence[Photo]], None] = lambda photos: None,
    on_reading: Callable[[int], None] = lambda photos: None,
    embed: Callable[..., Iterator[Embedded | Problem]] = embed_photos,
) -> Indexed:
    """Bring library and cache up to date with what lies in folders.

    Embeddings and thumbnails are stored in small transactions as they are made, so a run that
    is killed or cancelled goes on where it was. A photo whose path, size and time are unchanged
    is not read again; one that was renamed or moved is recognised by its content. A folder that
    the library knows by another path (`Spellings`) is read by that one.

    Args:
        workspace: The open data folder.
        folders: Folders (or single files) to look through.
        engine: The model; of several side by side the first one. What it has to read is looked at
            by the others too, once it is decoded.
        workers: Threads that decode and infer.
        progress: Told of the phases "Looking for photos" and "Reading photos".
        cancel: Looked at for every file.
        remember: Put the folders on the library's list, which the window shows and refreshes.
        on_photos: Called with photos as they become ready, on the calling thread.
        on_reading: Called once before photos are read, if any have to be, with about how many the
            library will have: the moment to warm up what comes after.
        embed: What reads: this machine alone, or others too (`machines.crew.Crew`).

    Raises:
        InputError: a folder is not there.
        UserError: the disk is full, the model is damaged.
    """
    run = _Run(workspace, engine, workers, progress, cancel, on_photos, on_reading, embed)
    indexed = run.index([absolute(folder) for folder in folders])
    if remember:
        remember_folders(workspace, indexed.folders)
    return indexed


class _Run:
    """One call of `index_folders`, step by step."""

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        workers: int,
        progress: Progress,
        cancel: CancelToken,
        on_photos: Callable[[Sequence[Photo]], None],
        on_reading: Callable[[int], None],
        embed: Callable[..., Iterator[Embedded | Problem]],
    ) -> None:
        self._workspace = workspace
        self._first, *self._further = engine.parts
        self._workers = workers
        self._progress = progress
        self._cancel = cancel
        self._on_photos = on_photos
        self._on_reading = on_reading
        self._embed = embed
        self._files = KnownFiles(workspace.library.photos().values())
        self._by_path = self._files.by_path
        self._known = workspace.cache.known(self._first.key)
        self._disks: Disks = {}
        self._unchanged: list[Path] = []
        self._ready: dict[PhotoId, Photo] = {}
        self._superseded = 0
        self._problems: list[Problem] = []
        self._ignored: list[Path] = []
        self._left: list[Left] = []
        self._made: set[Digest] = set()
        self._cached = 0

    def index(self, folders: Sequence[Path]) -> Indexed:
        start = time.perf_counter()
        folders = self._as_called(folders)
        search = find(
            folders,
            skip=[self._workspace.folder],
            known=self._is_unchanged,
        )
        found = self._scan(search)
        scanned = time.perf_counter()
        self._renew_facts(found)
        self._read(self._take_unchanged(found))
        gone = [] if self._cancel.cancelled else search.gone_meanwhile()
        self._problems += gone
        away = [] if self._cancel.cancelled else self._note_absent(folders, found, search.gone)
        indexed = Indexed(
            folders=tuple(folders),
            found=search.found + len(gone) - self._superseded,
            photos=tuple(sorted(self._ready.values(), key=lambda photo: os.fsencode(photo.where))),
            problems=tuple(sorted(self._problems, key=lambda p: os.fsencode(p.path))),
            ignored=len(self._ignored),
            left=tuple(sorted(self._left, key=lambda item: os.fsencode(item.path))),
            away=tuple(away),
            cached=self._cached,
            scan_seconds=scanned - start,
            embed_seconds=time.perf_counter() - scanned,
            cancelled=self._cancel.cancelled,
        )
        _check(indexed)
        return indexed

    def _as_called(self, folders: Sequence[Path]) -> list[Path]:
        """The folders by the paths the library calls them, each once."""
        spellings = Spellings(self._workspace.library.folders(), self._by_path)
        called: dict[Path, None] = {}
        for folder in folders:
            path = spellings.of(folder)
            called[path] = None
            spellings.add(path if is_folder(path) else path.parent)
        return list(called)

    def _scan(self, search: Search) -> list[Found]:
        self._progress.begin(Text("Looking for photos"))
        found = []
        for item in search:
            if self._cancel.cancelled:
                break
            self._progress.advance()
            if isinstance(item, Found):
                photo = self._files.at(item.path, item.identity)
                found.append(item if photo is None else dataclasses.replace(item, path=photo.path))
            elif isinstance(item, Ignored):
                self._ignored.append(item.path)
            elif isinstance(item, Left):
                self._left.append(item)
            else:
                self._problems.append(item)
        return found

    def _is_unchanged(self, path: Path, identity: FileIdentity) -> bool:
        photo = self._files.at(path, identity)
        return (
            photo is not None
            and photo.identity.size == identity.size
            and photo.identity.mtime_ns == identity.mtime_ns
        )

    def _renew_facts(self, found: Sequence[Found]) -> None:
        """Read anew what an earlier version read, before anybody looks at it."""
        photos = [
            dataclasses.replace(photo, identity=item.identity)
            for item in found
            if (photo := self._by_path.get(item.path)) is not None
            and self._is_unchanged(item.path, item.identity)
        ]
        cache = self._workspace.cache
        wrong = once_read_wrong(cache, photos)
        self._known -= wrong
        if wrong:
            cache.run(forget_all)
        rest = [photo for photo in photos if photo.digest not in wrong]
        renew_facts(cache, rest, self._progress, self._cancel)

    def _take_unchanged(self, found: Sequence[Found]) -> list[tuple[Path, FileIdentity]]:
        """Report the photos that need no reading and return the others."""
        unchanged = []
        to_read = []
        for item in found:
            photo = self._by_path.get(item.path)
            if (
                photo is not None
                and photo.digest in self._known
                and self._is_unchanged(item.path, item.identity)
            ):
                unchanged.append(
                    dataclasses.replace(photo, identity=item.identity, presence=Presence.PRESENT)
                )
            else:
                to_read.append((item.path, item.identity))
        before = [self._by_path[photo.path] for photo in unchanged]
        back = [photo.id for photo in before if photo.presence is not Presence.PRESENT]
        if back:
            self._workspace.library.set_presence(back, Presence.PRESENT)
        pairs = list(zip(before, unchanged, strict=True))
        self._unchanged = [photo.path for photo in before]
        self._disks = renumbered((old, new.identity.dev) for old, new in pairs)
        other = [new for old, new in pairs if old.identity != new.identity]
        if other:
            self._workspace.library.refresh_identities(other)
        self._cached += len(unchanged)
        self._deliver(unchanged)
        self._progress.begin(Text("Reading photos"), len(found))
        self._progress.advance(len(unchanged))
        return to_read

    def _read(self, to_read: Sequence[tuple[Path, FileIdentity]]) -> None:
        if not to_read or self._cancel.cancelled:
            return
        self._on_reading(len(self._by_path) + len(to_read))
        beside = [part.model.load() for part in self._further]
        results = self._embed(
            to_read,
            self._first.model.load(),
            workers=self._workers,
            known=self._known.__contains__,
            cancel=self._cancel,
            **({"beside": beside} if beside else {}),
        )
        storing = Storing(
            self._workspace.cache, [part.key for part in (self._first, *self._further)]
        )
        batch = Batch()
        for result in results:
            self._progress.advance()
            if isinstance(result, Problem):
                self._problems.append(result)
            else:
                self._store(batch.add(result), storing)
        self._store(batch.rest(), storing)
        storing.finish()

    def _store(self, batch: Sequence[Embedded], storing: Storing) -> None:
        if not batch:
            return
        made = storing.put(batch)
        self._made |= made
        # The next copy of the same photo need not be decoded, but was not in the cache before.
        self._known |= made
        self._cached += sum(item.digest not in self._made for item in batch)
        read = [ReadPhoto(item.path, item.identity, item.digest) for item in batch]
        self._deliver(self._workspace.library.store_photos(read, self._disks))

    def _deliver(self, photos: Sequence[Photo]) -> None:
        if photos:
            # A file renamed meanwhile was found under both names, and is one photo.
            self._superseded += sum(photo.id in self._ready for photo in photos)
            self._ready |= {photo.id: photo for photo in photos}
            self._on_photos(photos)

    def _note_absent(
        self, folders: Sequence[Path], found: Sequence[Found], gone: Sequence[Path]
    ) -> list[Path]:
        """Mark the photos of these folders whose files were not there this time.

        Args:
            folders: The folders.
            found: What was found in them.
            gone: The folders that went away meanwhile.

        Returns:
            The folders that are no more than the place where a drive used to be.
        """
        there = {item.path for item in found}
        unreached = {problem.path for problem in self._problems} - there
        absent = [
            photo
            for path, photo in self._by_path.items()
            if path not in there
            and path not in unreached
            and photo.id not in self._ready  # a moved photo has a new path by now
            and is_under(path, folders)
        ]
        # What was read and is away again with its drive.
        absent += [
            photo
            for photo in self._ready.values()
            if is_under(photo.path, gone) and not os.path.lexists(photo.path)
        ]
        self._problems = [
            went_with_its_drive(problem.path)
            if problem.path in there and is_under(problem.path, gone)
            else problem
            for problem in self._problems
        ]
        library = self._workspace.library
        met = {*there, *self._ignored, *unreached, *(item.path for item in self._left)}
        marks = FolderMarks(library, this_system().volume)
        replaced = marks.others(without(folders, self._unchanged), met)
        offline = note_absent(library, absent, unreached, replaced, self._disks)
        empty = set(without(folders, there))
        marks.remember(f for f in folders if f not in unreached | empty)
        if not offline:
            return []
        shown = library.clustering().photos()
        return empty_mount_points(folders, met, offline, shown)


def _check(indexed: Indexed) -> None:
    """See to it that nothing that was found got lost on the way.

    Raises:
        BugError: something did.
    """
    told = len(indexed.photos) + len(indexed.problems) + indexed.ignored + len(indexed.left)
    if told != indexed.found and not indexed.cancelled:
        msg = f"found {indexed.found} files and folders, but accounted for {told}"
        raise BugError(msg)
