"""What is told of watched folders: by who watches them, and to who asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

# What a watch tells, as it happens.


@dataclass(frozen=True, slots=True)
class Touched:
    """Something happened to a file or folder: it came, changed or went."""

    path: Path


@dataclass(frozen=True, slots=True)
class FolderCame:
    """A folder is there with all that is in it: made, or moved from a place not watched."""

    path: Path


@dataclass(frozen=True, slots=True)
class FolderMoved:
    """A folder has another name or place within what is watched. Also told on, at once.

    Attributes:
        source: Where it was.
        target: Where it is.
    """

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class FolderLeft:
    """A folder is not at its place any more, and it is not known yet whether it has another."""

    path: Path


@dataclass(frozen=True, slots=True)
class Overflowed:
    """More happened than could be told: anything may have changed."""


Happening = Touched | FolderCame | FolderMoved | FolderLeft | Overflowed


# What is told on.


@dataclass(frozen=True, slots=True)
class Settled:
    """Nothing has happened to these paths for a while.

    Attributes:
        came: Files that came or changed and are there.
        gone: What is not there; it may have been a folder.
    """

    came: frozenset[Path]
    gone: frozenset[Path]


@dataclass(frozen=True, slots=True)
class TooManyFolders:
    """A folder is not watched, because there are more folders in it than the system lets watch."""

    top: Path


News = Settled | FolderMoved | TooManyFolders


class TooManyFoldersError(Exception):
    """The system does not let more folders be watched."""


class Watcher(Protocol):
    """Watches the folders of a library; see `folder_watcher.FolderWatcher`."""

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders and no others from now on."""

    def start(self) -> None:
        """Begin."""

    def close(self) -> None:
        """Watch and tell nothing any more. Returns at once."""


MakeWatcher = Callable[[Callable[[News], None], Sequence[Path]], Watcher]
"""Makes a watcher out of what it tells and the folders of which it tells nothing."""


class StoppedError(Exception):
    """Nothing is to be watched any more, and nobody waits for what was begun."""


class Watch(Protocol):
    """Tells what happens in folders and all below them.

    Used by one thread; tells on any.
    """

    def begin(self, top: Path, *, whole: bool) -> None:
        """Watch a folder.

        Args:
            top: The folder.
            whole: It was away: all that is in it counts as having come.

        Raises:
            TooManyFoldersError: there are too many in it.
            StoppedError: the window closed meanwhile.
            OSError: it cannot be watched.
        """

    def end(self, top: Path) -> None:
        """Watch it no longer."""

    def is_alive(self, top: Path) -> bool:
        """Whether it is still watched: the watch ends by itself when the folder goes away."""

    def enter(self, folder: Path) -> None:
        """See to it that a folder below is watched, before it is listed. Raises as `begin`."""

    def moved(self, source: Path, target: Path) -> None:
        """Call what is below a folder by its new place from now on."""

    def leave(self, folder: Path) -> None:
        """Watch a folder below no longer, nor what is in it."""

    def close(self) -> None:
        """Watch nothing any more."""


Tell = Callable[[Happening], None]
