"""Making the folders of a filing, and removing them when they are empty again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.refusals import Refusal
from photoclust.filing.system import System
from photoclust.store.journal import Journal


class Folders:
    """The folders of one batch. One thread at a time.

    Args:
        journal: Knows which folders the app makes.
        batch: The batch.
        system: The system's primitives.
        dev: The disk that new folders belong on, or None when it is not known. A drive that was
            unplugged leaves its empty mount point behind, and that is not the place.
        checkpoint: Called around each folder.
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
        self._ours = set(journal.folders(batch))

    def make(self, folder: Path) -> None:
        """See to it that `folder` is there and is a real folder, not a link to one.

        Raises:
            Refusal: it cannot be, or it was swapped for something else.
            OSError: as the system says.
        """
        if not os.path.lexists(folder):
            self._make_missing(folder)
        if os.path.realpath(folder) != os.fspath(folder) or not folder.is_dir():
            reason = f"The folder {folder} was replaced by a link or a file."
            raise Refusal(reason, "Look at what is there, then do it again.")

    def make_again(self, folder: Path, dev: int) -> None:
        """See to it that a folder that files came from is there for their way back.

        Args:
            folder: The folder.
            dev: The disk where the files are now. Only on that disk is a folder made again:
                on another one, an absent folder may just mean an absent drive.

        Raises:
            Refusal: it is not there and may not be made.
            OSError: as the system says.
        """
        if not os.path.lexists(folder):
            missing = [f for f in (folder, *folder.parents) if not os.path.lexists(f)]
            if missing[-1].parent.stat().st_dev != dev:
                reason = f"Its old folder {folder} is not there."
                hint = "Connect its drive or make the folder again, then undo once more."
                raise Refusal(reason, hint)
            for new in reversed(missing):
                self._make(new)
        if folder.is_symlink() or not folder.is_dir():
            reason = f"Its old folder {folder} was replaced by a link or a file."
            raise Refusal(reason, "Look at what is there, then undo once more.")

    def _make_missing(self, folder: Path) -> None:
        missing = [f for f in (folder, *folder.parents) if not os.path.lexists(f)]
        standing = missing[-1].parent
        if not self._ours.issuperset(missing) or self._dev not in (None, standing.stat().st_dev):
            reason = f"The folder {missing[-1]} is no longer there."
            raise Refusal(reason, "Connect its drive, then file again.", stop=True)
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
        try:
            self._system.sync_folder(folder.parent)
        except OSError:
            folder.rmdir()
            raise


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove those of the app's own folders that are empty; inner ones come first."""
    for folder in folders:
        # rmdir refuses a folder with anything in it, and that is the whole test.
        with contextlib.suppress(OSError):
            folder.rmdir()
