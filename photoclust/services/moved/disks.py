"""Whether the disk of a folder is there, for folders of filings and of the library alike."""

from __future__ import annotations

from pathlib import Path

from photoclust.filing.places import Places
from photoclust.filing.systems.interface import System
from photoclust.store.journal.journal import Journal
from photoclust.store.library.gone import is_gone


class Disks:
    """Tells of folders whether their disk is there, each asked once. One thread at a time.

    Of the folders of filings the journal knows what they were; of others the device number tells.

    Args:
        journal: The journal.
        system: The system's primitives.
    """

    def __init__(self, journal: Journal, system: System) -> None:
        self.places = Places(journal, None, system)
        self._there: dict[tuple[Path, int | None], bool] = {}

    def is_there(self, folder: Path, dev: int | None = None) -> bool:
        """Whether the disk that a folder was on is where it was, whatever became of the folder.

        Args:
            folder: The folder.
            dev: The device number of what was in it. Without one, a folder of which nothing is
                known is there when the folder above it is.
        """
        key = (folder, dev)
        if key not in self._there:
            self._there[key] = self._look(folder, dev)
        return self._there[key]

    def _look(self, folder: Path, dev: int | None) -> bool:
        if self.places.knows(folder):
            return self.places.is_there(folder) and not self._is_mount_point(folder.parent)
        return folder.parent.is_dir() if dev is None else is_gone(folder / "a photo", dev)

    def _is_mount_point(self, folder: Path) -> bool:
        """Whether a folder is another one than it was and empty: what a disk was mounted on."""
        try:
            return not self.places.is_numbered(folder) and not any(folder.iterdir())
        except OSError:
            return False
