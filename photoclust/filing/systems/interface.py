"""What differs between systems when files are moved safely, behind one small interface."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from photoclust.filing.systems.traits import TraitAccess


class UnsupportedError(OSError):
    """The file system has no such operation; another road has to be taken."""


class System(Protocol):
    """The primitives that each system spells differently. Any thread may call them.

    Attributes:
        traits: Reads and writes what files have besides their bytes.
    """

    @property
    def traits(self) -> TraitAccess:
        """See above."""

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """Rename a file on one disk, never replacing anything.

        Raises:
            FileExistsError: something is at `destination`.
            UnsupportedError: this file system cannot rename without replacing.
            OSError: with errno EXDEV across disks; any other as the system says.
        """

    def hard_link(self, source: Path, destination: Path) -> None:
        """Give a file a second name on its disk, never replacing anything.

        Raises:
            FileExistsError: something is at `destination`.
            OSError: as the system says; the file system may know no links.
        """

    def sync_file(self, descriptor: int) -> None:
        """Return when the file's bytes are on the disk itself."""

    def sync_folder(self, folder: Path) -> None:
        """Return when the folder's names are on the disk itself, where the system can say."""

    def longest_name(self, folder: Path) -> int:
        """How many bytes a name may have on the disk of an existing folder."""

    def path_room(self, folder: Path) -> int:
        """How many bytes the system leaves for names behind the path of a folder.

        No name is shorter in bytes than in the units that a system counts in.
        """

    def knows_hard_links(self, folder: Path) -> bool:
        """Whether the disk of an existing folder can give a file two names."""

    def volume(self, folder: Path) -> str | None:
        """What names the disk of an existing folder for good: its UUID or serial number.

        Device numbers and mount points are lent: the next disk gets them. None where nothing is
        known that a disk keeps when it is taken away and put back.
        """
