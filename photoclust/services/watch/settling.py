"""Waits until nothing happens to a file any more: one that is being copied is no photo yet."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from photoclust.scan.marks import is_unfinished
from photoclust.services.watch.happenings import Settled

LOOK_S = 2.0
"""Time between two looks at a file. One that is the same at both has settled."""

_AT_THE_LATEST_S = 10.0
"""While more is coming, what has settled is told after this long."""

_LONGEST_PAUSE_S = 300.0

Look = tuple[int, int]
"""What is looked at: size in bytes and time of the last change in nanoseconds."""


def is_temporary(name: str) -> bool:
    """Whether a name says that the file is not whole yet, or that nobody should see it.

    The "~" is also that of backups, which stay; a search for photos takes those.
    """
    return name.startswith(".") or name.endswith("~") or is_unfinished(name)


def look_at(path: Path) -> Look | None:
    """Look at a file; None where there is none.

    Raises:
        IsADirectoryError: it is a folder.
        OSError: the disk does not answer.
    """
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(path)
    return status.st_size, status.st_mtime_ns


@dataclass(slots=True)
class _Waiting:
    """What is known of a file that has not settled.

    Attributes:
        look: How it was when it was looked at last; None for not there.
        due: When to look again.
        pause: Seconds between the looks.
    """

    look: Look | None
    due: float
    pause: float


class Settling:
    """Files that something happened to, until they settle. One thread at a time.

    An empty file is not whole: it is looked at less and less often, and in the end not before
    something happens to it again. One on a disk that does not answer is let go of at once.

    Args:
        look: Looks at a file, as `look_at` does.
    """

    def __init__(self, look: Callable[[Path], Look | None] = look_at) -> None:
        self._look = look
        self._touched: dict[Path, None] = {}
        self._waiting: dict[Path, _Waiting] = {}
        self._came: set[Path] = set()
        self._gone: set[Path] = set()
        self._since = 0.0

    def note(self, path: Path) -> None:
        """Note that something happened to a file, and wait until it settles (again)."""
        if is_temporary(path.name):
            return
        self._came.discard(path)
        self._gone.discard(path)
        if path not in self._waiting:
            self._touched[path] = None

    def forget_below(self, folder: Path) -> None:
        """Wait no longer for what is in a folder: its drive went away."""
        for paths in (self._touched, self._waiting):
            for path in [path for path in paths if path.is_relative_to(folder)]:
                del paths[path]
        for told in (self._came, self._gone):
            told -= {path for path in told if path.is_relative_to(folder)}

    def due_in(self, now: float) -> float | None:
        """Seconds until `settle` has something to do; None when it never has."""
        if self._touched:
            return 0.0
        due = [waiting.due for waiting in self._waiting.values()]
        if self._came or self._gone:
            due.append(self._since + _AT_THE_LATEST_S)
        return max(0.0, min(due) - now) if due else None

    def settle(self, now: float) -> Settled | None:
        """Look at what is due, and tell what has settled: all at once, as soon as nothing waits.

        While more keeps coming, what has settled is told every few seconds, so that a count of
        photos being copied goes up.

        Args:
            now: A time that never goes back, in seconds.
        """
        before = bool(self._came or self._gone)
        for path in self._touched:
            self._begin(path, now)
        self._touched.clear()
        for path in [path for path, waiting in self._waiting.items() if waiting.due <= now]:
            self._look_again(path, self._waiting[path], now)
        if not self._came and not self._gone:
            return None
        if not before:
            self._since = now
        soon = any(waiting.pause <= LOOK_S for waiting in self._waiting.values())
        if soon and now < self._since + _AT_THE_LATEST_S:
            return None
        settled = Settled(frozenset(self._came), frozenset(self._gone))
        self._came.clear()
        self._gone.clear()
        return settled

    def _begin(self, path: Path, now: float) -> None:
        with contextlib.suppress(OSError):
            self._waiting[path] = _Waiting(self._look(path), now + LOOK_S, LOOK_S)

    def _look_again(self, path: Path, waiting: _Waiting, now: float) -> None:
        try:
            look = self._look(path)
        except OSError:
            del self._waiting[path]
            return
        if look is not None and look[0] == 0:
            waiting.pause = waiting.pause * 2 if look == waiting.look else LOOK_S
            if waiting.pause > _LONGEST_PAUSE_S:
                del self._waiting[path]
                return
        elif look == waiting.look:
            del self._waiting[path]
            (self._gone if look is None else self._came).add(path)
            return
        else:
            waiting.pause = LOOK_S
        waiting.look, waiting.due = look, now + waiting.pause
