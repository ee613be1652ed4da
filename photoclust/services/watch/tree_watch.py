"""Watches folders where the system itself tells of all that is below one: Windows and macOS."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.scan.folders import is_on_the_way, walk
from photoclust.services.watch.happenings import (
    FolderCame,
    FolderLeft,
    FolderMoved,
    Tell,
    Touched,
)

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import ObservedWatch


class TreeWatch:
    """Implements `Watch`; see there. Tells on a thread of watchdog.

    Args:
        tell: Told what happens.
    """

    def __init__(self, tell: Tell) -> None:
        from watchdog import events
        from watchdog.observers import Observer

        self._tell = tell
        self._watches: dict[Path, ObservedWatch] = {}
        self._wanted: list[type[FileSystemEvent]] = [
            events.DirCreatedEvent,
            events.DirDeletedEvent,
            events.DirMovedEvent,
            events.FileClosedEvent,
            events.FileCreatedEvent,
            events.FileDeletedEvent,
            events.FileModifiedEvent,
            events.FileMovedEvent,
        ]
        self._observer = Observer()
        self._observer.start()

    def begin(self, top: Path, *, whole: bool) -> None:
        """See `Watch`."""
        # What macOS tells of bears the path without links.
        handler = _handler(partial(self._on_event, Path(os.path.realpath(top)), top))
        self._watches[top] = self._observer.schedule(
            handler, os.fspath(top), recursive=True, event_filter=self._wanted
        )
        if whole:
            for folder in walk(top):
                for name in folder.files:
                    self._tell(Touched(folder.path / name))

    def end(self, top: Path) -> None:
        """See `Watch`."""
        watch = self._watches.pop(top, None)
        if watch is not None:
            self._observer.unschedule(watch)

    def is_alive(self, top: Path) -> bool:
        """See `Watch`."""
        watch = self._watches.get(top)
        return any(e.watch == watch and e.is_alive() for e in tuple(self._observer.emitters))

    def enter(self, folder: Path) -> None:
        """See `Watch`: the system sees to it."""

    def moved(self, source: Path, target: Path) -> None:
        """See `Watch`: the system sees to it."""

    def leave(self, folder: Path) -> None:
        """See `Watch`: the system sees to it."""

    def close(self) -> None:
        """See `Watch`."""
        self._observer.stop()

    def _on_event(self, real: Path, top: Path, event: FileSystemEvent) -> None:
        path = _called(event.src_path, real, top)
        target = _called(event.dest_path, real, top) if event.dest_path else None
        seen = is_on_the_way(path, top)
        if target is not None and event.is_directory and seen and is_on_the_way(target, top):
            self._tell(FolderMoved(path, target))
            return
        if seen:
            gone = event.event_type in ("deleted", "moved")
            if not event.is_directory:
                self._tell(Touched(path))
            elif gone:
                self._tell(FolderLeft(path))
            else:
                self._tell(FolderCame(path))
        if target is not None and is_on_the_way(target, top):
            self._tell(FolderCame(target) if event.is_directory else Touched(target))


def _handler(tell: Callable[[FileSystemEvent], None]) -> FileSystemEventHandler:
    from watchdog.events import FileSystemEventHandler

    class Handler(FileSystemEventHandler):
        """Tells everything alike."""

        def on_any_event(self, event: FileSystemEvent) -> None:
            tell(event)

    return Handler()


def _called(told: bytes | str, real: Path, top: Path) -> Path:
    """The path of something below a folder, as the folder is called."""
    path = Path(os.fsdecode(told))
    return top / path.relative_to(real) if path.is_relative_to(real) else path
