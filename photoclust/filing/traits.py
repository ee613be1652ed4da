"""What a file has besides its name and its bytes: permissions, times, tags, access lists.

On one disk all of it stays with the file. On the way to another disk each thing is carried by
itself, because one that the other disk cannot hold must not cost the others. What got lost is
found by looking at the copy, since many disks accept what they do not keep, and is remembered
until the file comes back.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from photoclust.filing.systems.traits import TraitAccess

_COARSEST_CLOCK_NS = 2_000_000_000
"""FAT keeps times to two seconds."""


class Loss(StrEnum):
    """Kinds of things that a disk may not hold."""

    PERMISSIONS = "permissions"
    OWNER = "owner"
    ACCESS_LISTS = "access lists"
    ATTRIBUTES = "attributes"
    TIMES = "times"
    FLAGS = "flags"
    HOLES = "holes"
    HARD_LINKS = "hard links"


@dataclass(frozen=True, slots=True)
class Traits:
    """Things that a file has, or has lost. None and empty: nothing is known, or lost, of that.

    Attributes:
        mode: Permission bits.
        owner: Numbers of user and group.
        mtime_ns: When it was last written.
        mtime_there_ns: What became of that on the disk where the file is now. As long as it
            still says so, nobody has written the file there.
        birth_ns: When it was made, on systems that can set that.
        flags: Its flags (hidden, locked...), on systems that have them.
        attributes: Extended attributes by name: tags, labels; an access list is one of them.
        twins: Device and number of a file with several names, shared by all of them.
        holes: Stretches that hold nothing take no room on the disk.
    """

    mode: int | None = None
    owner: tuple[int, int] | None = None
    mtime_ns: int | None = None
    mtime_there_ns: int | None = None
    birth_ns: int | None = None
    flags: int | None = None
    attributes: Mapping[str, bytes] = field(default_factory=dict)
    twins: tuple[int, int] | None = None
    holes: bool = False

    def over(self, seen: Traits) -> Traits:
        """What the file is to have: what it has now, with what it had lost.

        A file that was written since its time was lost keeps the time of that.
        """
        mtime_ns = seen.mtime_ns
        there_ns = self.mtime_there_ns
        if self.mtime_ns is not None and there_ns is not None and mtime_ns is not None:
            # What is kept to two seconds may read differently once the disk is mounted anew.
            unwritten = abs(there_ns - mtime_ns) <= _COARSEST_CLOCK_NS
            mtime_ns = self.mtime_ns if unwritten else mtime_ns
        return Traits(
            mode=seen.mode if self.mode is None else self.mode,
            owner=seen.owner if self.owner is None else self.owner,
            mtime_ns=mtime_ns,
            mtime_there_ns=seen.mtime_ns,
            birth_ns=seen.birth_ns if self.birth_ns is None else self.birth_ns,
            flags=seen.flags if self.flags is None else self.flags,
            attributes={**self.attributes, **seen.attributes},
            twins=self.twins or seen.twins,
            holes=self.holes or seen.holes,
        )

    def missing_in(self, seen: Traits) -> Traits:
        """What a file lacks that was to have all of this."""
        timely = self.mtime_ns in (None, seen.mtime_ns)
        return Traits(
            mode=None if self.mode == seen.mode else self.mode,
            owner=None if self.owner == seen.owner else self.owner,
            mtime_ns=None if timely else self.mtime_ns,
            mtime_there_ns=None if timely else seen.mtime_ns,
            birth_ns=None if self.birth_ns == seen.birth_ns else self.birth_ns,
            flags=None if self.flags == seen.flags else self.flags,
            attributes={
                name: value
                for name, value in self.attributes.items()
                if seen.attributes.get(name) != value
            },
            twins=self.twins,
            holes=self.holes and not seen.holes,
        )

    def kinds(self, access: TraitAccess) -> frozenset[Loss]:
        """What is lost, in kinds. Hard links are counted elsewhere: by all names of a file."""
        lists = {name for name in self.attributes if access.is_access_list(name)}
        found = {
            Loss.PERMISSIONS: self.mode is not None,
            Loss.OWNER: self.owner is not None,
            Loss.ACCESS_LISTS: bool(lists),
            Loss.ATTRIBUTES: len(self.attributes) > len(lists),
            Loss.TIMES: (self.mtime_ns, self.birth_ns) != (None, None),
            Loss.FLAGS: self.flags is not None,
            Loss.HOLES: self.holes,
        }
        return frozenset(kind for kind, is_lost in found.items() if is_lost)


NOTHING = Traits()


def read_traits(path: Path, access: TraitAccess) -> Traits:
    """What the file at `path` has.

    Raises:
        OSError: it cannot be looked at.
    """
    seen = os.lstat(path)
    return Traits(
        mode=stat.S_IMODE(seen.st_mode),
        owner=(seen.st_uid, seen.st_gid),
        mtime_ns=seen.st_mtime_ns,
        mtime_there_ns=seen.st_mtime_ns,
        birth_ns=access.birth_ns(seen),
        flags=access.flags(seen),
        attributes=access.attributes(path),
        twins=(seen.st_dev, seen.st_ino) if seen.st_nlink > 1 else None,
        holes=_has_holes(path, seen),
    )


def give_traits(path: Path, wanted: Traits, atime_ns: int, access: TraitAccess) -> None:
    """Give a copy everything that its original has, each thing by itself.

    What the disk or the system does not take is left out; whoever needs to know looks at what
    the copy has. The order matters: a new owner or access list changes the permissions, a file
    without permission to write takes no attributes, and all of it changes the times.
    """
    seen = read_traits(path, access)
    if wanted.owner is not None and wanted.owner != seen.owner:
        user, group = wanted.owner
        # Only root may give a file away, but to a group of one's own it may go.
        _try(lambda: os.chown(path, -1, group))
        _try(lambda: os.chown(path, user, -1))
    for name in seen.attributes:
        # Inherited from the folder; nobody said that they may see this file.
        if name not in wanted.attributes and access.is_access_list(name):
            _try(lambda name=name: access.drop_attribute(path, name))  # type: ignore[misc]
    for name, value in wanted.attributes.items():
        if seen.attributes.get(name) != value:
            _try(lambda n=name, v=value: access.set_attribute(path, n, v))  # type: ignore[misc]
    if wanted.mode is not None:
        _try(lambda: path.chmod(wanted.mode or 0))
    if wanted.flags != seen.flags:
        _try(lambda: access.set_flags(path, wanted.flags or 0))
    if wanted.mtime_ns is not None:
        times = (atime_ns, wanted.mtime_ns)
        _try(lambda: os.utime(path, ns=times))
    if wanted.birth_ns != seen.birth_ns:
        _try(lambda: access.set_birth(path, wanted.birth_ns or 0))


def encode_traits(traits: Traits) -> bytes:
    """Write traits as bytes for the journal; `decode_traits` gives back equal ones."""
    given: dict[str, Any] = {
        "mode": traits.mode,
        "owner": traits.owner,
        "mtime_ns": traits.mtime_ns,
        "mtime_there_ns": traits.mtime_there_ns,
        "birth_ns": traits.birth_ns,
        "flags": traits.flags,
        "twins": traits.twins,
        "holes": traits.holes or None,
        "attributes": {
            name: base64.b64encode(value).decode("ascii")
            for name, value in traits.attributes.items()
        },
    }
    kept = {key: value for key, value in given.items() if value is not None and value != {}}
    return json.dumps(kept, separators=(",", ":")).encode("ascii")


def decode_traits(data: bytes) -> Traits:
    """Read what `encode_traits` wrote."""
    value: dict[str, Any] = json.loads(data)
    value |= {key: tuple(value[key]) for key in ("owner", "twins") if key in value}
    attributes: dict[str, str] = value.pop("attributes", {})
    decoded = {name: base64.b64decode(text) for name, text in attributes.items()}
    return Traits(**value, attributes=decoded)


def _has_holes(path: Path, seen: os.stat_result) -> bool:
    # A file whose bytes wait to be written, or are packed, takes less room as well.
    if getattr(seen, "st_blocks", seen.st_size) * 512 >= seen.st_size:
        return False
    with contextlib.suppress(OSError), path.open("rb", buffering=0) as file:
        return os.lseek(file.fileno(), 0, os.SEEK_HOLE) < seen.st_size
    return False


def _try(act: Callable[[], object]) -> None:
    with contextlib.suppress(OSError):
        act()
