"""How each system spells what a file has besides its bytes, behind one small interface."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Keeps:
    """What a disk can hold of files, as far as that can be known without writing to it.

    Attributes:
        permissions: Who may do what, and whose files they are.
        access_lists: Lists of further people who may.
        attributes: Tags and other extended attributes.
        holes: Stretches that take no room.
        hard_links: Several names of one file.
        time_ns: The finest difference between two times.
    """

    permissions: bool = True
    access_lists: bool = True
    attributes: bool = True
    holes: bool = True
    hard_links: bool = True
    time_ns: int = 1


class TraitAccess(Protocol):
    """Reads and writes what only some systems have. Any thread may call it."""

    def attributes(self, path: Path) -> dict[str, bytes]:
        """The extended attributes that belong to a file rather than to its place; none on doubt."""

    def set_attribute(self, path: Path, name: str, value: bytes) -> None:
        """Set an extended attribute, or raise OSError."""

    def drop_attribute(self, path: Path, name: str) -> None:
        """Remove an extended attribute, or raise OSError."""

    def is_access_list(self, name: str) -> bool:
        """Whether an extended attribute is an access list."""

    def birth_ns(self, status: os.stat_result) -> int | None:
        """When a file was made; None where that cannot be set."""

    def set_birth(self, path: Path, birth_ns: int) -> None:
        """Set when a file was made, or raise OSError."""

    def flags(self, status: os.stat_result) -> int | None:
        """A file's flags; None where there are none, and without those that forbid changes."""

    def set_flags(self, path: Path, flags: int) -> None:
        """Set a file's flags, or raise OSError."""

    def keeps(self, folder: Path) -> Keeps:
        """What the disk of an existing folder can hold. Writes nothing."""


class NoTraits:
    """A system without any of these; what others build on."""

    def attributes(self, path: Path) -> dict[str, bytes]:
        """See `TraitAccess.attributes`."""
        return {}

    def set_attribute(self, path: Path, name: str, value: bytes) -> None:
        """See `TraitAccess.set_attribute`."""

    def drop_attribute(self, path: Path, name: str) -> None:
        """See `TraitAccess.drop_attribute`."""

    def is_access_list(self, name: str) -> bool:
        """See `TraitAccess.is_access_list`."""
        return False

    def birth_ns(self, status: os.stat_result) -> int | None:
        """See `TraitAccess.birth_ns`."""
        return None

    def set_birth(self, path: Path, birth_ns: int) -> None:
        """See `TraitAccess.set_birth`."""

    def flags(self, status: os.stat_result) -> int | None:
        """See `TraitAccess.flags`."""
        return None

    def set_flags(self, path: Path, flags: int) -> None:
        """See `TraitAccess.set_flags`."""

    def keeps(self, folder: Path) -> Keeps:
        """See `TraitAccess.keeps`."""
        return Keeps()
