"""Files with permissions, tags and access lists, and disks that do not hold them."""

from __future__ import annotations

import errno
import os
import struct
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.traits import Keeps, NoTraits, TraitAccess
from photoclust.filing.traits import Traits, read_traits
from tests.helpers.shelf import TwoDisks

ACCESS_LIST = "system.posix_acl_access"


def access_list(user: int) -> bytes:
    """An access list that lets one more user read a file with mode 0640, as the system keeps it."""
    nobody = 0xFFFFFFFF
    lines = [(1, 6, nobody), (2, 4, user), (4, 4, nobody), (16, 4, nobody), (32, 0, nobody)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *line) for line in lines)


def adorn(path: Path, attributes: Mapping[str, bytes]) -> None:
    """Give a file attributes, or skip the test where its disk takes none."""
    for name, value in attributes.items():
        try:
            os.setxattr(path, name, value)
        except (OSError, AttributeError) as error:
            pytest.skip(f"no such attribute can be set here: {error}")


def whole(path: Path, access: TraitAccess) -> Traits:
    """What a file has, to be compared over two places."""
    traits = read_traits(path, access)
    links = None if traits.twins is None else (0, 0)
    return Traits(traits.mode, traits.owner, traits.mtime_ns, None, traits.birth_ns, traits.flags,
                  traits.attributes, links, traits.holes)  # fmt: skip


@contextmanager
def second_disk(other: Path) -> Iterator[Path]:
    """A folder on another disk than `other`; skips the test where there is none."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == other.stat().st_dev:
        pytest.skip("there is no second disk here")
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


class LossyTraits(NoTraits):
    """This system's attributes, of which files below `far` take none in `refused`."""

    def __init__(self, far: Path, refused: frozenset[str]) -> None:
        self.far = far
        self.refused = refused
        self.real = this_system().traits

    def attributes(self, path: Path) -> dict[str, bytes]:
        return self.real.attributes(path)

    def set_attribute(self, path: Path, name: str, value: bytes) -> None:
        if path.is_relative_to(self.far) and name in self.refused:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), str(path))
        self.real.set_attribute(path, name, value)

    def keeps(self, folder: Path) -> Keeps:
        return Keeps(attributes=not folder.is_relative_to(self.far))


class LossyDisk(TwoDisks):
    """A system on which one folder is a disk that takes not all attributes."""

    def __init__(self, far: Path, refused: frozenset[str]) -> None:
        super().__init__(far)
        self.traits = LossyTraits(far, refused)
