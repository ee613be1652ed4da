"""Looks for new names in folders now and then, where nobody tells: network drives and such."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from photoclust.machine.priority import make_way
from photoclust.scan.folders import walk
from photoclust.scan.paths import is_folder
from photoclust.services.watch.happenings import StoppedError, Tell, Touched

EVERY_S = 30.0
_REST = 50
"""How many times as long as a round took nothing is asked of the drive: at most 2 % of the time."""


class PollWatch:
    """Implements `Watch`; see there. Each folder has a thread: one drive may not answer.

    Only names are compared. What happens to a file that has one already is not seen, and no file
    is asked for its size over the network again and again.

    Args:
        tell: Told what happens.
        stopped: Set when nothing is to be watched any more.
        every_s: Least seconds between two rounds.
    """

    def __init__(self, tell: Tell, stopped: threading.Event, every_s: float = EVERY_S) -> None:
        self._tell = tell
        self._stopped = stopped
        self._every_s = every_s
        self._ends: dict[Path, threading.Event] = {}

    def begin(self, top: Path, *, whole: bool) -> None:
        """See `Watch`."""
        end = self._ends[top] = threading.Event()
        rounds = Rounds(top, self._tell, lambda: self._stopped.is_set() or end.is_set(), whole)
        threading.Thread(
            target=self._go_round, args=(rounds, end), name=f"look into {top}", daemon=True
        ).start()

    def end(self, top: Path) -> None:
        """See `Watch`."""
        end = self._ends.pop(top, None)
        if end is not None:
            end.set()

    def is_alive(self, top: Path) -> bool:
        """See `Watch`: a folder that is away is waited for."""
        return top in self._ends

    def enter(self, folder: Path) -> None:
        """See `Watch`: it is looked into with the others."""

    def moved(self, source: Path, target: Path) -> None:
        """See `Watch`: names tell of no moves."""

    def leave(self, folder: Path) -> None:
        """See `Watch`: it is not there the next time."""

    def close(self) -> None:
        """See `Watch`. A thread that a drive keeps waiting ends when the drive answers."""
        for end in self._ends.values():
            end.set()

    def _go_round(self, rounds: Rounds, end: threading.Event) -> None:
        make_way()
        pause = 0.0
        while not end.wait(pause):
            began = time.monotonic()
            try:
                rounds.look()
            except StoppedError:
                return
            pause = max(self._every_s, _REST * (time.monotonic() - began))


class Rounds:
    """The names in a folder and all below it, from one look to the next. One thread.

    Args:
        top: The folder.
        tell: Told of names that were not there the last time, and of those that are not there
            any more.
        stopped: Whether to break off.
        whole: Whether all names count as new the first time.
    """

    def __init__(
        self, top: Path, tell: Tell, stopped: Callable[[], bool], whole: bool = False
    ) -> None:
        self._top = top
        self._tell = tell
        self._stopped = stopped
        self._names: dict[Path, frozenset[str]] | None = {} if whole else None

    def look(self) -> None:
        """Look once.

        A folder that is away tells nothing, and all that is in it counts as new when it is back
        and was never seen.

        Raises:
            StoppedError: it was broken off.
        """
        if not is_folder(self._top):
            if self._names is None:
                self._names = {}
            return
        names: dict[Path, frozenset[str]] = {}
        for folder in walk(self._top, self._check):
            names[folder.path] = frozenset(folder.files)
        before, self._names = self._names, names
        if before is None:
            return
        if not is_folder(self._top):
            self._names = before  # it went away meanwhile
            return
        for path, files in names.items():
            self._tell_all(path, files - before.get(path, frozenset()))
        for path, files in before.items():
            self._tell_all(path, files - names.get(path, frozenset()))

    def _check(self, folder: Path) -> None:
        if self._stopped():
            raise StoppedError

    def _tell_all(self, folder: Path, names: frozenset[str]) -> None:
        for name in sorted(names):
            self._tell(Touched(folder / name))
