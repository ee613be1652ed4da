"""From folders to embedded photos: scan, read what is new, store as it goes."""

from __future__ import annotations

import dataclasses
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.scan.finder import Found, Ignored, find
from photoclust.scan.paths import absolute
from photoclust.services.engine import Engine
from photoclust.services.renew_facts import facts_row, renew_facts
from photoclust.services.workspace import Workspace
from photoclust.store.embedding_cache import CachedPhoto
from photoclust.store.library import ReadPhoto, is_gone
from photoclust.vision.embedder import Embedded, embed_photos

_BATCH = 64
_BATCH_SECONDS = 0.5
_PENDING_BATCHES = 4


@dataclass(frozen=True, slots=True)
class Indexed:
    """What came of reading folders.

    Attributes:
        photos: The readable photos found, in order of path.
        problems: What could not be read, in order of path.
        ignored: How many files were left alone because they are no images.
        cached: How many of the photos had their embedding in the cache already.
        scan_seconds: Time for finding the files.
        embed_seconds: Time for reading and embedding them.
        cancelled: True when a person stopped it; what is listed is done and kept.
    """

    photos: tuple[Photo, ...]
    problems: tuple[Problem, ...]
    ignored: int
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
    on_reading: Callable[[], None] = lambda: None,
) -> Indexed:
    """Bring library and cache up to date with what lies in folders.

    Embeddings and thumbnails are stored in small transactions as they are made, so a run that
    is killed or cancelled goes on where it was. A photo whose path, size and time are unchanged
    is not read again; one that was renamed or moved is recognised by its content.

    Args:
        workspace: The open data folder.
        folders: Folders (or single files) to look through.
        engine: The model.
        workers: Threads that decode and infer.
        progress: Told of the phases "Looking for photos" and "Reading photos".
        cancel: Looked at for every file.
        remember: Put the folders on the library's list, which the window shows and refreshes.
        on_photos: Called with photos as they become ready, on the calling thread.
        on_reading: Called once before photos are read, if any have to be: the moment to warm up
            what comes after.

    Raises:
        InputError: a folder is not there.
        UserError: the disk is full, the model is damaged.
    """
    run = _Run(workspace, engine, workers, progress, cancel, on_photos, on_reading)
    named = [absolute(folder) for folder in folders]
    indexed = run.index(named)
    if remember:
        _remember_folders(workspace, named)
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
        on_reading: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._engine = engine
        self._workers = workers
        self._progress = progress
        self._cancel = cancel
        self._on_photos = on_photos
        self._on_reading = on_reading
        self._by_path = {photo.path: photo for photo in workspace.library.photos().values()}
        self._known = workspace.cache.known(engine.key)
        self._ready: list[Photo] = []
        self._problems: list[Problem] = []
        self._ignored = 0
        self._made: set[Digest] = set()
        self._cached = 0

    def index(self, folders: Sequence[Path]) -> Indexed:
        start = time.perf_counter()
        found = self._scan(folders)
        scanned = time.perf_counter()
        self._renew_facts(found)
        to_read = self._take_unchanged(found)
        self._read(to_read)
        if not self._cancel.cancelled:
            self._note_absent(folders, found)
        return Indexed(
            photos=tuple(sorted(self._ready, key=lambda photo: os.fsencode(photo.path))),
            problems=tuple(sorted(self._problems, key=lambda p: os.fsencode(p.path))),
            ignored=self._ignored,
            cached=self._cached,
            scan_seconds=scanned - start,
            embed_seconds=time.perf_counter() - scanned,
            cancelled=self._cancel.cancelled,
        )

    def _scan(self, folders: Sequence[Path]) -> list[Found]:
        self._progress.begin("Looking for photos")
        found = []
        for item in find(folders, skip=[self._workspace.folder], known=self._is_unchanged):
            if self._cancel.cancelled:
                break
            self._progress.advance()
            if isinstance(item, Found):
                found.append(item)
            elif isinstance(item, Ignored):
                self._ignored += 1
            else:
                self._problems.append(item)
        return found

    def _is_unchanged(self, path: Path, identity: FileIdentity) -> bool:
        photo = self._by_path.get(path)
        return (
            photo is not None
            and photo.identity.size == identity.size
            and photo.identity.mtime_ns == identity.mtime_ns
        )

    def _renew_facts(self, found: Sequence[Found]) -> None:
        """Read the facts anew that an earlier version read, before anybody looks at them."""
        photos = [
            dataclasses.replace(photo, identity=item.identity)
            for item in found
            if (photo := self._by_path.get(item.path)) is not None
            and self._is_unchanged(item.path, item.identity)
        ]
        renew_facts(self._workspace.cache, photos, self._progress, self._cancel)

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
                unchanged.append(dataclasses.replace(photo, presence=Presence.PRESENT))
            else:
                to_read.append((item.path, item.identity))
        back = [p.id for p in unchanged if self._by_path[p.path].presence is not Presence.PRESENT]
        if back:
            self._workspace.library.set_presence(back, Presence.PRESENT)
        self._cached += len(unchanged)
        self._deliver(unchanged)
        self._progress.begin("Reading photos", len(found))
        self._progress.advance(len(unchanged))
        return to_read

    def _read(self, to_read: Sequence[tuple[Path, FileIdentity]]) -> None:
        if not to_read or self._cancel.cancelled:
            return
        self._on_reading()
        results = embed_photos(
            to_read,
            self._engine.load(),
            workers=self._workers,
            known=self._known.__contains__,
            cancel=self._cancel,
        )
        batch: list[Embedded] = []
        pending: deque[Future[None]] = deque()
        last = time.perf_counter()
        for result in results:
            self._progress.advance()
            if isinstance(result, Problem):
                self._problems.append(result)
                continue
            batch.append(result)
            now = time.perf_counter()
            if len(batch) >= _BATCH or now - last > _BATCH_SECONDS:
                self._store(batch, pending)
                batch, last = [], now
        self._store(batch, pending)
        for future in pending:
            future.result()

    def _store(self, batch: Sequence[Embedded], pending: deque[Future[None]]) -> None:
        """Store a batch; waits only when the disk is several batches behind."""
        if not batch:
            return
        fresh = [row for row in map(_cache_row, batch) if row is not None]
        made = {row.digest for row in fresh}
        self._made |= made
        # The next copy of the same photo need not be decoded, but was not in the cache before.
        self._known |= made
        self._cached += sum(item.digest not in self._made for item in batch)
        if fresh:
            pending.append(self._workspace.cache.put(fresh, self._engine.key))
        while len(pending) > _PENDING_BATCHES or (pending and pending[0].done()):
            pending.popleft().result()
        read = [ReadPhoto(item.path, item.identity, item.digest) for item in batch]
        self._deliver(self._workspace.library.store_photos(read))

    def _deliver(self, photos: Sequence[Photo]) -> None:
        if photos:
            self._ready += photos
            self._on_photos(photos)

    def _note_absent(self, folders: Sequence[Path], found: Sequence[Found]) -> None:
        """Mark the photos of these folders whose files were not there this time."""
        there = {item.path for item in found} | {problem.path for problem in self._problems}
        absent = [
            photo
            for path, photo in self._by_path.items()
            if path not in there and is_under(path, folders)
        ]
        now = {photo.id for photo in self._ready}  # a moved photo has a new path by now
        missing: list[PhotoId] = []
        offline: list[PhotoId] = []
        for photo in absent:
            if photo.id not in now:
                gone = is_gone(photo.path, photo.identity.dev)
                (missing if gone else offline).append(photo.id)
        library = self._workspace.library
        library.set_presence(missing, Presence.MISSING)
        library.set_presence(offline, Presence.OFFLINE)


def _cache_row(item: Embedded) -> CachedPhoto | None:
    if item.embedding is None or item.thumbnail is None or item.facts is None:
        return None
    return CachedPhoto(
        digest=Digest(item.digest),
        features=item.embedding.features,
        classes=item.embedding.classes,
        scores=item.embedding.scores,
        width=item.thumbnail.width,
        height=item.thumbnail.height,
        jpeg=item.thumbnail.jpeg,
        facts=facts_row(item.facts),
    )


def is_under(path: Path, folders: Iterable[Path]) -> bool:
    """Whether a path is one of the folders or lies in one, as written (links not resolved)."""
    text = os.fspath(path)
    for folder in folders:
        prefix = os.fspath(folder)
        if text == prefix or text.startswith(prefix.rstrip(os.sep) + os.sep):
            return True
    return False


def _remember_folders(workspace: Workspace, folders: Sequence[Path]) -> None:
    """Add folders to the library's list, where one that contains another stands for both."""
    library = workspace.library
    known = library.folders()
    fresh = [f for f in folders if f.is_dir() and not is_under(f, known)]
    outer = [f for f in fresh if not is_under(f, [g for g in fresh if g != f])]
    for inner in known:
        if is_under(inner, outer):
            library.remove_folder(inner)
    library.add_folders(outer)
