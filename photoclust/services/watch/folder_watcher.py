"""Watches the folders of a library and tells what has come, changed or gone once it has settled."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.machine.file_systems import tells_of_changes
from photoclust.machine.priority import make_way
from photoclust.scan.folders import is_entered, walk
from photoclust.scan.paths import FolderKey, key_of
from photoclust.services.watch.happenings import (
    FolderCame,
    FolderLeft,
    FolderMoved,
    Happening,
    News,
    StoppedError,
    Tell,
    TooManyFolders,
    TooManyFoldersError,
    Touched,
    Watch,
)
from photoclust.services.watch.poll_watch import PollWatch
from photoclust.services.watch.settling import Look, Settling, look_at

_CHECK_S = 30.0
"""Time between two looks at whether watched folders are there: one question to the disk each."""

_HALVES_S = 1.0
"""How long the second half of a folder's move is waited for."""

_BREATH_S = 0.25
"""At most so often is anything done about what happens: 10,000 files come in as one."""

MakeWatch = Callable[[Tell, threading.Event], Watch]


def native_watch(tell: Tell, stopped: threading.Event) -> Watch:
    """Watch as this system does by itself.

    Raises:
        OSError: it lets no program of this person watch anything more.
    """
    if sys.platform.startswith("linux"):
        from photoclust.services.watch.inotify_watch import InotifyWatch

        return InotifyWatch(tell, stopped)
    elif sys.platform in ("win32", "darwin"):  # noqa: RET505 - mypy knows it by this
        from photoclust.services.watch.tree_watch import TreeWatch

        return TreeWatch(tell)
    else:
        return PollWatch(tell, stopped)


@dataclass(slots=True)
class _Top:
    """A folder of the library.

    Attributes:
        watch: What watches it; None while it is away.
        key: Which folder it was when its watch began.
        was_away: It was missed; what is in it then counts as having come.
        given_up: There are too many folders in it.
    """

    watch: Watch | None = None
    key: FolderKey | None = None
    was_away: bool = False
    given_up: bool = False


class FolderWatcher:
    """Implements `Watcher`, on a thread of its own. Any thread may call it; it waits for no disk.

    Args:
        tell: Called with `News`, on that thread, never after `close` has returned. Must not block.
        skip: Folders of which nothing is told, such as the app's own data folder.
        native: Makes what watches folders of this computer.
        polled: Makes what watches folders that others change without this computer being told.
        tells_of_changes: Says which of the two a folder needs.
        look: Looks at a file.
        clock: A time that never goes back, in seconds. That of a computer that was asleep may
            have stood still.
    """

    def __init__(
        self,
        tell: Callable[[News], None],
        skip: Sequence[Path] = (),
        *,
        native: MakeWatch = native_watch,
        polled: MakeWatch = PollWatch,
        tells_of_changes: Callable[[Path], bool] = tells_of_changes,
        look: Callable[[Path], Look | None] = look_at,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell: Callable[[News], None] | None = tell
        self._skip = tuple(skip)
        self._native, self._polled = native, polled
        self._tells_of_changes = tells_of_changes
        self._clock = clock
        self._wake = threading.Condition()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._heard: list[Happening] = []
        self._wanted: tuple[Path, ...] | None = None
        # Of the thread alone.
        self._settling = Settling(look)
        self._tops: dict[Path, _Top] = {}
        self._watches: dict[MakeWatch, Watch] = {}
        self._leaving: dict[Path, float] = {}
        self._next_check = 0.0

    # For any thread

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders and no others from now on. One inside another is part of that."""
        given = tuple(dict.fromkeys(folders))
        outermost = tuple(f for f in given if not any(g in f.parents for g in given))
        with self._wake:
            if self._stopped.is_set():
                return
            self._wanted = outermost
            self._wake.notify()

    def start(self) -> None:
        """Begin. The thread ends by itself after `close`, at the latest when a disk answers."""
        self._thread = threading.Thread(target=self._run, name="watch folders", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Watch and tell nothing any more. Returns at once."""
        with self._wake:
            self._tell = None
            self._stopped.set()
            self._wake.notify()

    # The thread

    def _run(self) -> None:
        make_way()
        try:
            while not self._stopped.is_set():
                pause = self.step()
                with self._wake:
                    if not self._heard and self._wanted is None and not self._stopped.is_set():
                        self._wake.wait(pause)
                self._stopped.wait(_BREATH_S)
        except StoppedError:
            pass
        finally:
            for watch in self._watches.values():
                watch.close()

    def step(self) -> float | None:
        """Do what is to be done now.

        Returns:
            Seconds until there is something to do again if nothing happens; None for never.

        Raises:
            StoppedError: `close` was called meanwhile.
        """
        with self._wake:
            heard, self._heard = self._heard, []
            wanted, self._wanted = self._wanted, None
        now = self._clock()
        if wanted is not None:
            self._want(wanted)
            self._next_check = now + _CHECK_S
        for happening in heard:
            self._take(happening, now)
        for folder in [folder for folder, due in self._leaving.items() if due <= now]:
            self._leave(folder)
        if self._tops and now >= self._next_check:
            self._check()
            self._next_check = now + _CHECK_S
        settled = self._settling.settle(now)
        if settled is not None:
            self._say(settled)
        due = self._settling.due_in(now)
        pauses = [] if due is None else [due]
        pauses += [then - now for then in self._leaving.values()]
        pauses += [self._next_check - now] if self._tops else []
        return max(0.0, min(pauses)) if pauses else None

    def _hear(self, happening: Happening) -> None:
        """Take note of something. Called by watches, on their threads."""
        with self._wake:
            self._heard.append(happening)
            self._wake.notify()

    def _say(self, news: News) -> None:
        with self._wake:
            if self._tell is not None:
                self._tell(news)

    # Folders of the library

    def _want(self, wanted: Sequence[Path]) -> None:
        for top in self._tops.keys() - set(wanted):
            self._end(top, self._tops.pop(top))
        for top in wanted:
            if top not in self._tops:
                self._tops[top] = _Top()
                self._begin(top, self._tops[top])

    def _begin(self, top: Path, state: _Top) -> None:
        """Watch a folder if it is there. Whether a network drive is, its own thread finds out."""
        native = self._tells_of_changes(top)
        state.key = _key(top) if native else None
        if native and state.key is None:
            state.was_away = True
            return
        try:
            state.watch = self._watch(self._native if native else self._polled)
            state.watch.begin(top, whole=state.was_away)
        except TooManyFoldersError:
            self._give_up(top, state)
        except OSError:
            self._end(top, state)

    def _watch(self, make: MakeWatch) -> Watch:
        if make not in self._watches:
            try:
                self._watches[make] = make(self._hear, self._stopped)
            except OSError:
                # Other programs of this person have all that the system gives for it.
                return self._watch(self._polled)
        return self._watches[make]

    def _end(self, top: Path, state: _Top) -> None:
        if state.watch is not None:
            state.watch.end(top)
        state.watch, state.was_away = None, True
        self._settling.forget_below(top)

    def _give_up(self, top: Path, state: _Top) -> None:
        self._end(top, state)
        state.given_up = True
        self._say(TooManyFolders(top))

    def _check(self) -> None:
        """Let go of folders that went away, and take up again those that are back."""
        for top, state in self._tops.items():
            if state.given_up:
                continue
            if state.watch is not None and state.key is not None:
                if state.watch.is_alive(top) and _key(top) == state.key:
                    continue
                self._end(top, state)
            if state.watch is None:
                self._begin(top, state)

    def _top_of(self, path: Path) -> tuple[Path, Watch] | None:
        for top in (path, *path.parents):
            state = self._tops.get(top)
            if state is not None:
                return None if state.watch is None else (top, state.watch)
        return None

    # What happens in them

    def _take(self, happening: Happening, now: float) -> None:
        if isinstance(happening, Touched):
            self._touch(happening.path)
        elif isinstance(happening, FolderCame):
            if happening.path in self._leaving:
                self._leave(happening.path)  # it may be another folder
            self._come(happening.path)
        elif isinstance(happening, FolderLeft):
            self._leaving[happening.path] = now + _HALVES_S
        elif isinstance(happening, FolderMoved):
            self._move(happening)
        else:
            for top in [top for top, state in self._tops.items() if state.key is not None]:
                self._come(top)

    def _touch(self, path: Path) -> None:
        if not any(path.is_relative_to(folder) for folder in self._skip):
            self._settling.note(path)

    def _move(self, moved: FolderMoved) -> None:
        self._leaving.pop(moved.source, None)
        place = self._top_of(moved.target)
        if place is not None:
            place[1].moved(moved.source, moved.target)
        self._touch(moved.source)
        self._come(moved.target)
        self._say(moved)

    def _leave(self, folder: Path) -> None:
        """Let go of a folder that has gone to where nobody watches."""
        del self._leaving[folder]
        place = self._top_of(folder)
        if place is not None:
            place[1].leave(folder)
        self._touch(folder)

    def _come(self, folder: Path) -> None:
        """Take all that is in a folder for having come."""
        place = self._top_of(folder)
        if place is None:
            return
        top, watch = place
        if folder != top and not is_entered(folder, top):
            watch.leave(folder)  # it may have been moved there
            return
        try:
            for found in walk(folder, watch.enter):
                for name in found.files:
                    self._touch(found.path / name)
        except TooManyFoldersError:
            self._give_up(top, self._tops[top])


def _key(folder: Path) -> FolderKey | None:
    """What tells a folder from another in its place; None where there is no folder."""
    try:
        return key_of(folder.stat())
    except OSError:
        return None
