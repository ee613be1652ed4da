"""Watching without a disk or a clock: what a watch is asked for, and time that a test moves on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from photoclust.services.watch.happenings import (
    Happening,
    News,
    Settled,
    Tell,
    TooManyFoldersError,
)


class FakeWatch:
    """Implements `Watch`: remembers what it is asked for; the test tells what happens.

    Attributes:
        tops: The folders that are watched, with whether all in them counts as having come.
        entered: Folders that were come upon below them.
        asked: All else that was asked for.
        most: How many folders may be entered.
        closed: Whether it is closed.
    """

    def __init__(self, tell: Tell, stopped: threading.Event) -> None:
        self.tell = tell
        self.stopped = stopped
        self.tops: dict[Path, bool] = {}
        self.entered: list[Path] = []
        self.asked: list[tuple[str, Path]] = []
        self.most: int | None = None
        self.closed = False

    def hear(self, *happenings: Happening) -> None:
        for happening in happenings:
            self.tell(happening)

    def begin(self, top: Path, *, whole: bool) -> None:
        if self.most == 0:
            raise TooManyFoldersError
        self.tops[top] = whole

    def end(self, top: Path) -> None:
        self.tops.pop(top, None)
        self.asked.append(("end", top))

    def is_alive(self, top: Path) -> bool:
        return top in self.tops

    def enter(self, folder: Path) -> None:
        if self.most is not None and len(self.entered) >= self.most:
            raise TooManyFoldersError
        self.entered.append(folder)

    def moved(self, source: Path, target: Path) -> None:
        self.asked += [("moved from", source), ("to", target)]

    def leave(self, folder: Path) -> None:
        self.asked.append(("leave", folder))

    def close(self) -> None:
        self.closed = True


class Clock:
    """A time that stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class FakeWatcher:
    """Implements `Watcher`: the test says what has settled.

    Attributes:
        tell: What the window wants to be told with.
        skip: The folders of which nothing is to be told.
        folders: The folders that are watched.
        started: Whether it was begun.
        closed: Whether it is closed.
    """

    def __init__(self, tell: Callable[[News], None], skip: Sequence[Path]) -> None:
        self.tell = tell
        self.skip = skip
        self.folders: list[Path] = []
        self.started = False
        self.closed = False

    def watch(self, folders: Iterable[Path]) -> None:
        self.folders = list(folders)

    def start(self) -> None:
        self.started = True

    def close(self) -> None:
        self.closed = True

    def settle(self, *paths: Path) -> None:
        """Tell, on a thread of its own as the real one does, that paths have settled."""
        came = frozenset(path for path in paths if path.exists())
        news = Settled(came, frozenset(paths) - came)
        thread = threading.Thread(target=self.tell, args=(news,))
        thread.start()
        thread.join()
