"""A data folder that is open: its lock, its library and its cache."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from photoclust.core.errors import UserError
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text, joined
from photoclust.services.library.cache_place import (
    CACHE_FILE,
    CacheChoice,
    load_choice,
    move_cache,
    open_cache,
    store_choice,
)
from photoclust.store import backup
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.file import REBUILT, remove_cache
from photoclust.store.inspection import Condition, DatabaseState, inspect
from photoclust.store.journal.lost_filings import unknown_filings
from photoclust.store.library.library import Library
from photoclust.store.lock import LibraryLock
from photoclust.store.sqlite_words import DamagedDatabaseError

LIBRARY_FILE = "library.sqlite3"
CACHE_REBUILT = REBUILT


class DamagedLibraryError(UserError):
    """The library file is damaged, or gone or empty while there are backups of it.

    Nothing is begun in its place: that would hide the loss, until copies of the new library had
    pushed the good ones out.

    Attributes:
        data_folder: The data folder.
        backups: Sound copies that could take its place, the best first.

    Args:
        data_folder: The data folder.
        state: What the library is like.
        copies: All its backups, the best first, as they were found.
    """

    def __init__(
        self, data_folder: Path, state: Condition, copies: Sequence[DatabaseState]
    ) -> None:
        self.data_folder = data_folder
        self.backups = [copy.path for copy in copies if copy.state is Condition.SOUND]
        unread = [copy.reason for copy in copies if copy.state is Condition.UNREADABLE]
        library = data_folder / LIBRARY_FILE
        happened = {
            Condition.ABSENT: Text("The library {path} is gone.", path=library),
            Condition.EMPTY: Text(
                "The library {path} is empty, which it was not before.", path=library
            ),
        }.get(state, Text("The library {path} is damaged and was left as it is.", path=library))
        if self.backups:
            advice = Text(
                "The one sound backup is {path}; “photoclust-cli recover --restore-backup” puts "
                "it in its place.",
                "The best of {n} sound backups is {path}; “photoclust-cli recover "
                "--restore-backup” puts it in its place.",
                n=len(self.backups),
                path=self.backups[0],
            )
        elif unread:
            none = Text(
                "Its one backup cannot be used.",
                "None of its {n} backups can be used.",
                n=len(copies),
            )
            advice = joined([none, unread[0]])
        else:
            advice = Text("There is no sound backup of it.")
        backups = backup.backups_folder(library)
        anew = (
            Text(
                "To begin a new library instead, move it and the folder {folder} elsewhere.",
                folder=backups,
            )
            if state is Condition.DAMAGED
            else Text(
                "To begin a new library instead, move the folder {folder} elsewhere.",
                folder=backups,
            )
        )
        super().__init__(joined([happened, Text("Your photos are not affected."), advice, anew]))


class Workspace:
    """Everything that lives in a data folder, open for this process alone.

    Any thread may use it. A context manager.

    Attributes:
        folder: The data folder.
        library: What the person's library holds.
        cache: What the machine worked out.
        cache_choice: Where a person wants the cache to be, and how large.
        notices: Sentences to tell once after opening: a rebuilt cache, one that is not at its
            place, a backup that was not made.

    Raises:
        UserError: the library is open elsewhere, cannot be written, or is too new.
        DamagedLibraryError: the library is damaged; nothing was changed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        told: list[Text] = []
        with ExitStack() as opened:
            self._lock = opened.enter_context(LibraryLock(self.folder))
            self.library = self._open_library(self.folder / LIBRARY_FILE)
            opened.callback(self.library.close)
            told += _daily_backup(self.folder / LIBRARY_FILE)
            self.cache_choice = load_choice(self.library, self.folder)
            self.cache, away = open_cache(self.folder, self.cache_choice)
            opened.pop_all()
        self.notices = (*told, *filter(None, (away, self.cache.rebuilt)))

    def _open_library(self, path: Path) -> Library:
        found = inspect(path)
        if found.state is Condition.UNREADABLE:
            raise UserError(found.reason)
        if found.state is not Condition.SOUND:
            copies = [inspect(copy) for copy in backup.best_first(path)]
            if copies or found.state is Condition.DAMAGED:
                raise DamagedLibraryError(self.folder, found.state, copies)
        return Library(path, before_migration=_keep_old)

    def move_cache(self, folder: Path | None, progress: Progress, cancel: CancelToken) -> Text:
        """Bring the cache to another folder, None for the data folder; it stays in use meanwhile.

        Returns:
            A sentence on what was done.

        Raises:
            UserError: see `cache_place.move_cache`.
            Cancelled: a person stopped it.
        """
        if folder is not None and folder.resolve() == self.folder.resolve():
            folder = None
        away = self.cache_choice.folder if self.cache_is_away else None
        if folder is not None and folder == away and (folder / CACHE_FILE).exists():
            return Text(
                "The cache in {folder} is used again from the next start on.", folder=folder
            )
        choice = replace(self.cache_choice, folder=folder)
        return move_cache(self.cache, self.folder, choice, self._choose, progress, cancel)

    @property
    def cache_is_away(self) -> bool:
        """Whether another cache stands in for the one at the place a person chose."""
        return self.cache_choice.folder not in (None, self.cache.path.parent)

    def limit_cache(self, limit_bytes: int) -> None:
        """Remember how large the cache may grow; 0 for no limit. See `cache_limit`."""
        self._choose(replace(self.cache_choice, limit_bytes=limit_bytes))

    def _choose(self, choice: CacheChoice) -> None:
        store_choice(self.library, self.folder, choice)
        self.cache_choice = choice

    def back_up_first(self) -> None:
        """Make the first copies of a new library; see `backup.back_up_first`.

        What keeps one from being made is told at the next start, when the copy of the day is due.
        """
        with suppress(UserError):
            backup.back_up_first(self.library.database.path)

    def close(self) -> None:
        """Finish writing and let go of the folder."""
        try:
            self.cache.close()
            self.library.close()
            self.back_up_first()
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


def _daily_backup(library: Path) -> list[Text]:
    """Make the copy of the day; that it cannot be made is told and keeps nobody from the photos."""
    try:
        backup.back_up_daily(library)
    except UserError as error:
        return [error.text]
    return []


def _keep_old(library: Path) -> None:
    backup.back_up(library, reason="before-update")


def empty_cache(folder: Path, cache: Path) -> None:
    """Remove the cache of a library. Photos are read once more when it is opened next.

    Args:
        folder: The data folder.
        cache: The cache file.

    Raises:
        UserError: the library is open in another program.
    """
    with LibraryLock(folder):
        remove_cache(cache)
        if cache.parent != folder:
            EmbeddingCache(cache).close()  # a place without one would be taken for away


def damaged_cache(error: UserError) -> Path | None:
    """The cache, where an error says that it is damaged: it can be emptied, the work repeated."""
    if isinstance(error, DamagedDatabaseError) and error.path.name == CACHE_FILE:
        return error.path
    return None


@dataclass(frozen=True, slots=True)
class Restored:
    """What happened when a backup took the library's place.

    Attributes:
        aside: Where what was there lies now; None when nothing was.
        sentences: What the backup does not know, and what that means.
    """

    aside: Path | None
    sentences: tuple[Text, ...]


def restore_backup(folder: Path, copy: Path) -> Restored:
    """Put a backup in the place of a damaged library.

    Raises:
        UserError: the library is open in another program.
    """
    with LibraryLock(folder):
        sentences = _not_in_backup(folder / LIBRARY_FILE, copy)
        return Restored(backup.restore(folder / LIBRARY_FILE, copy), sentences)


_TOLD_FILINGS = 5


def _not_in_backup(library: Path, copy: Path) -> tuple[Text, ...]:
    """Say which filings are lost from memory: nobody should find that out when undo is needed."""
    unknown, whole = unknown_filings(library, copy)
    told = [
        Text(
            "Filing {number} of {when} ({what}) is not in the backup and cannot be taken back.",
            number=filing.id,
            when=filing.made_at[:16].replace("T", " "),
            what=filing.label,
        )
        for filing in unknown[-_TOLD_FILINGS:]
    ]
    more = len(unknown) - _TOLD_FILINGS
    if more > 0:
        told.append(
            Text(
                "1 earlier filing that it does not know cannot be taken back either.",
                "{n} earlier filings that it does not know cannot be taken back either.",
                n=more,
            )
        )
    if not whole:
        told.append(
            Text(
                "The old library can no longer tell of all filings: those that were made after "
                "the backup, {when}, cannot be taken back.",
                when=backup.made_at(copy),
            )
        )
    if told:
        told.append(Text("Their photos are safe, in the folders that they were filed into."))
    return tuple(told)
