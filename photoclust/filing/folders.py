"""Making the folders of a filing, and removing them when they are empty again."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from photoclust.core.parents import folders_of
from photoclust.filing import refusals
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.places import Places
from photoclust.filing.refusals import Refusal
from photoclust.filing.systems.interface import System
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry


class Folders:
    """The folders of one batch. One thread at a time.

    A folder is only made on the disk where it was or was planned: a drive that was unplugged
    leaves its empty mount point behind, and that is not the place.

    Args:
        journal: Knows which folders the app makes.
        batch: The batch.
        system: The system's primitives.
        dev: Number of the disk that new folders belong on, or None when the journal has to tell.
        checkpoint: Called around each folder.

    Attributes:
        places: What the folders of the batch are.
    """

    def __init__(
        self,
        journal: Journal,
        batch: int,
        system: System,
        dev: int | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        self._journal = journal
        self._batch = batch
        self._system = system
        self._dev = dev
        self._checkpoint = checkpoint
        self.places = Places(journal, batch, system)
        self._ours = set(journal.folders(batch))
        self._sound: dict[Path, tuple[int, int]] = {}
        self._together: list[Path] | None = None

    def prepare(self, folders: Iterable[Path]) -> None:
        """Make those of the batch's folders that are missing, before files come into them.

        Together, as a disk takes as long to keep a hundred names in a folder as to keep one. What
        cannot be made is told of the first file that comes into it.
        """
        made: list[Path] = []
        self._together = made
        try:
            for folder in folders:
                with contextlib.suppress(Refusal, OSError):
                    self.make(folder)
        finally:
            self._together = None
        try:
            for folder in dict.fromkeys(new.parent for new in made):
                self._system.sync_folder(folder)
        except OSError:
            remove_empty(reversed(made))

    def make(self, folder: Path) -> None:
        """See to it that `folder` is there and is a real folder, not a link to one.

        Raises:
            Refusal: it cannot be, or it was swapped for something else.
            OSError: as the system says.
        """
        if self._is_still_sound(folder):
            return
        before = _number_of(str(folder))
        if self.places.knows(folder) and not self.places.accepts(folder, ()):
            raise refusals.disk_away(folder)
        if not os.path.lexists(folder):
            self._make_missing(folder)
        swapped = os.path.realpath(folder) != os.fspath(folder) and _is_behind_link(folder)
        # What a link led to when the batch was carried out, it may lead to again.
        ours = self._dev is None and self.places.knows(folder) and self.places.is_same(folder)
        if not folder.is_dir() or (swapped and not ours):
            raise refusals.folder_replaced(folder)
        self._remember(folder, before)

    def make_again(self, folder: Path, entries: Iterable[Entry]) -> None:
        """See to it that a folder that files came from is there for their way back.

        Also where it was removed when it was empty. Through a link it is what it was when the
        files were filed; a link that was put there since is not.

        Args:
            folder: The folder.
            entries: What is carried back.

        Raises:
            Refusal: its disk is not there, or something else is in its place.
            OSError: as the system says.
        """
        if self._is_still_sound(folder):
            return
        before = _number_of(str(folder))
        if not self.places.accepts(folder, entries):
            raise refusals.disk_away(folder)
        real = Path(os.path.realpath(folder))
        missing = [f for f in (real, *real.parents) if not os.path.lexists(f)]
        for new in reversed(missing):
            self._make(new)
        if not folder.is_dir() or not self.places.is_same(folder):
            raise refusals.folder_replaced(folder)
        self._remember(folder, before)

    def _is_still_sound(self, folder: Path) -> bool:
        """Whether the path leads to the very folder that it led to when all was looked at.

        Looked at for every file, as a folder may be swapped at any time. However a path comes to
        a folder, files arrive in the one that has this number on this disk.
        """
        known = self._sound.get(folder)
        return known is not None and _number_of(str(folder)) == known

    def _remember(self, folder: Path, before: tuple[int, int] | None) -> None:
        """Note a folder that was found sound, as it was before it was looked at.

        Only where no link was on the way, and where the disk is known without the files in it.
        """
        if before is None or os.path.realpath(folder) != os.fspath(folder):
            return
        if not self.places.knows(folder) or self.places.accepts(folder, ()):
            self._sound[folder] = before

    def _make_missing(self, folder: Path) -> None:
        missing = [f for f in (folder, *folder.parents) if not os.path.lexists(f)]
        known = self._dev is None and self.places.knows(folder)
        planned = known or self._ours.issuperset(missing)
        if not planned or self._dev not in (None, missing[-1].parent.stat().st_dev):
            raise refusals.folder_gone(missing[-1])
        for new in reversed(missing):
            self._checkpoint("before folder")
            try:
                self._make(new)
            except FileExistsError:
                self._journal.disown(self._batch, new)
            self._checkpoint("after folder")

    def _make(self, folder: Path) -> None:
        """Make a folder that a power cut does not take away again.

        Else a file that was carried into it from another disk, and removed there, would go with
        it.
        """
        folder.mkdir()
        if self._together is not None:
            self._together.append(folder)
            return
        try:
            self._system.sync_folder(folder.parent)
        except OSError:
            folder.rmdir()
            raise


def remove_own(journal: Journal, batch: int, places: Places) -> None:
    """Remove the folders that the app made for a batch, where they are empty.

    Also where a person renamed them; not on another disk that is in the place of theirs.
    """
    own = [f for f in journal.folders(batch) if not places.knows(f) or places.is_there(f)]
    remove_empty(places.locate(folder) or folder for folder in own)


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove those of the app's own folders that are empty; inner ones come first."""
    for folder in folders:
        # rmdir refuses a folder with anything in it, and that is the whole test.
        with contextlib.suppress(OSError):
            folder.rmdir()


def left_by(files: Iterable[Path]) -> set[Path]:
    """The folders that files were in, without links, with all that are around these."""
    inner = {real_folder(parent) for parent in folders_of(files)}
    return {folder for one in inner for folder in (one, *one.parents)}


def _number_of(folder: str) -> tuple[int, int] | None:
    """Disk and number of a real folder; None where it cannot be told from another one."""
    try:
        found = os.lstat(folder)
    except OSError:
        return None
    # Disks without numbers call all their folders 0.
    if not stat.S_ISDIR(found.st_mode) or found.st_ino == 0:
        return None
    return found.st_dev, found.st_ino


def _is_behind_link(folder: Path) -> bool:
    """Whether a link is on the way: a path may also differ from the real one by case alone."""
    return any(place.is_symlink() for place in (folder, *folder.parents))


def real_folder(folder: Path) -> Path:
    """The folder's path without links and, where a disk knows no case, as the disk spells it."""
    return Path(os.path.realpath(folder))


def same_folder(one: Path, other: Path) -> bool:
    """Whether two paths lead to one folder, through links or however they are spelled."""
    if one == other:
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False
