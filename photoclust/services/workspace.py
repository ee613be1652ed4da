"""A data folder that is open: its lock, its library and its cache."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from photoclust.core.errors import UserError
from photoclust.store import backup
from photoclust.store.embedding_cache import EmbeddingCache, remove_cache
from photoclust.store.inspection import Condition, DatabaseState, inspect
from photoclust.store.library import Library
from photoclust.store.lock import LibraryLock

LIBRARY_FILE = "library.sqlite3"
CACHE_FILE = "cache.sqlite3"


class DamagedLibraryError(UserError):
    """The library file is damaged.

    Attributes:
        data_folder: The data folder.
        backups: Sound copies that could take its place, newest first.

    Args:
        data_folder: The data folder.
        copies: All its backups, newest first, as they were found.
    """

    def __init__(self, data_folder: Path, copies: Sequence[DatabaseState]) -> None:
        self.data_folder = data_folder
        self.backups = [copy.path for copy in copies if copy.state is Condition.SOUND]
        unread = [copy.reason for copy in copies if copy.state is Condition.UNREADABLE]
        if self.backups:
            advice = (
                f"The newest of {len(self.backups)} sound backups is {self.backups[0]}; "
                "“photoclust-cli recover --restore-backup” puts it in its place."
            )
        elif unread:
            advice = f"None of its {len(copies)} backups can be used. {unread[0]}"
        else:
            advice = "There is no sound backup of it. Move it elsewhere to begin a new library."
        super().__init__(
            f"The library {data_folder / LIBRARY_FILE} is damaged and was left as it is. "
            f"Your photos are not affected. {advice}"
        )


class Workspace:
    """Everything that lives in a data folder, open for this process alone.

    Any thread may use it. A context manager.

    Attributes:
        folder: The data folder.
        library: What the person's library holds.
        cache: What the machine worked out.
        notices: Sentences to tell once after opening (a rebuilt cache).

    Raises:
        UserError: the library is open elsewhere, cannot be written, or is too new.
        DamagedLibraryError: the library is damaged; nothing was changed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._lock = LibraryLock(self.folder)
        try:
            self.library = self._open_library(self.folder / LIBRARY_FILE)
        except BaseException:
            self._lock.close()
            raise
        try:
            self.cache = EmbeddingCache(self.folder / CACHE_FILE)
        except BaseException:
            self.library.close()
            self._lock.close()
            raise
        self.notices = tuple(filter(None, (self.cache.rebuilt,)))

    def _open_library(self, path: Path) -> Library:
        found = inspect(path)
        if found.state is Condition.UNREADABLE:
            raise UserError(found.reason)
        if found.state is Condition.DAMAGED:
            copies = [inspect(copy) for copy in backup.backups(path)]
            raise DamagedLibraryError(self.folder, copies)
        existed = path.exists()
        library = Library(path, before_migration=_keep_old)
        if existed:
            backup.back_up_daily(path)
        return library

    def close(self) -> None:
        """Finish writing and let go of the folder."""
        try:
            self.cache.close()
            self.library.close()
        finally:
            self._lock.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _keep_old(library: Path) -> None:
    backup.back_up(library, reason="before-update")


def empty_cache(folder: Path) -> None:
    """Remove the cache of a data folder. Photos are read once more when it is opened next.

    Raises:
        UserError: the library is open in another program.
    """
    with LibraryLock(folder):
        remove_cache(folder / CACHE_FILE)


def restore_backup(folder: Path, copy: Path) -> Path:
    """Put a backup in the place of a damaged library; return where the damaged one now lies.

    Raises:
        UserError: the library is open in another program.
    """
    with LibraryLock(folder):
        return backup.restore(folder / LIBRARY_FILE, copy)
