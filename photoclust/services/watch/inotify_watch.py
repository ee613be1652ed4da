"""Watches folders on Linux: each of those that photos are looked for in, and no other.

watchdog's own watching of whole trees is not used here. It enters hidden folders and the libraries
of other programs (one may have 65,000 folders of previews, and the system lets a person watch so
many altogether); that the system's limit is reached it tells of no folder but the outermost; and it
cannot be stopped before it has gone through all of a slow disk. What is used is the layer below.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.scan.folders import walk
from photoclust.services.watch.happenings import (
    FolderCame,
    FolderLeft,
    FolderMoved,
    Overflowed,
    StoppedError,
    Tell,
    TooManyFoldersError,
    Touched,
)

if TYPE_CHECKING:
    from watchdog.observers.inotify_c import CallbackId, InotifyEvent, InotifyFD, WatchDescriptor

_LIMIT = Path("/proc/sys/fs/inotify/max_user_watches")
_SHARE = 0.75
"""Of what the system lets a person watch. The rest is left to other programs."""

_WITHOUT_LIMIT = 8192
"""What Linux allows by itself where it has little memory; for where it does not tell."""


def room() -> int:
    """How many folders may be watched."""
    try:
        limit = int(_LIMIT.read_text("ascii"))
    except (OSError, ValueError):
        limit = _WITHOUT_LIMIT
    return int(limit * _SHARE)


class InotifyWatch:
    """Implements `Watch`; see there. Tells on a thread of watchdog.

    Args:
        tell: Told what happens.
        stopped: Set when nothing is to be watched any more.
        most: How many folders may be watched.

    Raises:
        OSError: the system lets no program of this person watch anything more.
    """

    def __init__(self, tell: Tell, stopped: threading.Event, most: int | None = None) -> None:
        from watchdog.observers.inotify_c import CallbackId, InotifyConstants, InotifyFD, Mask

        self._tell = tell
        self._stopped = stopped
        self._most = room() if most is None else most
        self._mask = Mask(
            InotifyConstants.IN_CREATE
            | InotifyConstants.IN_CLOSE_WRITE
            | InotifyConstants.IN_MOVE
            | InotifyConstants.IN_DELETE
            | InotifyConstants.IN_ONLYDIR
            | InotifyConstants.IN_DONT_FOLLOW
        )
        self._numbers = map(CallbackId, itertools.count())
        # Paths as texts: there may be a hundred thousand.
        self._paths: dict[WatchDescriptor, str] = {}
        self._descriptors: dict[str, tuple[WatchDescriptor, CallbackId]] = {}
        self._leaving: dict[int, str] = {}
        self._lock = threading.Lock()
        self._inotify: InotifyFD = InotifyFD()
        self._inotify.start()

    def begin(self, top: Path, *, whole: bool) -> None:
        """See `Watch`."""
        for folder in walk(top, self.enter):
            if whole:
                for name in folder.files:
                    self._tell(Touched(folder.path / name))
        if not self.is_alive(top):
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), os.fspath(top))

    def end(self, top: Path) -> None:
        """See `Watch`."""
        self.leave(top)

    def is_alive(self, top: Path) -> bool:
        """See `Watch`."""
        with self._lock:
            return os.fspath(top) in self._descriptors

    def enter(self, folder: Path) -> None:
        """See `Watch`. A folder that cannot be watched, for lack of permission, is passed over."""
        path = os.fspath(folder)
        if self._stopped.is_set():
            raise StoppedError
        with self._lock:
            if path in self._descriptors:
                return
            if len(self._descriptors) >= self._most:
                raise TooManyFoldersError
        number = next(self._numbers)
        try:
            descriptor = self._inotify.add_callback(os.fsencode(path), self._mask, self, number)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise TooManyFoldersError from error
            return
        with self._lock:
            # The same folder by another path has the same descriptor; one below 0 is none.
            new = descriptor >= 0 and descriptor not in self._paths
            if new:
                self._paths[descriptor] = path
                self._descriptors[path] = (descriptor, number)
        if not new:
            self._inotify.remove_callbacks([(descriptor, number)])

    def moved(self, source: Path, target: Path) -> None:
        """See `Watch`: what watches a folder goes with it."""
        old, new = os.fspath(source), os.fspath(target)
        with self._lock:
            for path in self._below(old):
                descriptor, number = self._descriptors.pop(path)
                path = new + path[len(old) :]
                self._descriptors[path] = (descriptor, number)
                self._paths[descriptor] = path

    def leave(self, folder: Path) -> None:
        """See `Watch`."""
        with self._lock:
            gone = [self._descriptors.pop(path) for path in self._below(os.fspath(folder))]
            for descriptor, _ in gone:
                del self._paths[descriptor]
        # One that the system gave up meanwhile is not known there any more.
        with contextlib.suppress(OSError):
            self._inotify.remove_callbacks(gone)

    def close(self) -> None:
        """See `Watch`."""
        self._inotify.stop()

    def _below(self, folder: str) -> list[str]:
        inside = folder.rstrip(os.sep) + os.sep
        return [p for p in self._descriptors if p == folder or p.startswith(inside)]

    # What watchdog calls, on its thread

    def on_event(self, event: InotifyEvent) -> None:
        """Something happened in a folder."""
        with self._lock:
            folder = self._paths.get(event.wd)
        if folder is None or not event.name:
            return
        path = os.path.join(folder, os.fsdecode(event.name))  # noqa: PTH118 - 10,000 may come
        if not event.is_directory:
            self._tell(Touched(Path(path)))
        elif event.is_moved_from:
            self._leaving = {event.cookie: path}  # the other half of a move comes next
            self._tell(FolderLeft(Path(path)))
        elif event.is_moved_to and (source := self._leaving.pop(event.cookie, None)) is not None:
            self._tell(FolderMoved(Path(source), Path(path)))
        elif event.is_moved_to or event.is_create:
            self._tell(FolderCame(Path(path)))
        elif event.is_delete:
            self._tell(Touched(Path(path)))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        """A folder was deleted, or its disk taken away."""
        with self._lock:
            path = self._paths.pop(wd, None)
            if path is not None and self._descriptors.get(path, (None,))[0] == wd:
                del self._descriptors[path]

    def on_queue_overflow(self) -> None:
        """The system could not keep all that happened."""
        self._tell(Overflowed())
