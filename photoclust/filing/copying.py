"""Writing the bytes of a file anew, with everything else that it has."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from photoclust.core.photo import Digest
from photoclust.filing.content import CHUNK_BYTES
from photoclust.filing.systems.traits import TraitAccess
from photoclust.filing.traits import Traits, give_traits, read_traits

_BLOCK = 4096
"""The unit in which disks give out room, and in which empty stretches are left out."""
_EMPTY = bytes(_BLOCK)


def write_copy(
    source: Path,
    partial: Path,
    lost: Traits,
    access: TraitAccess,
    sync: Callable[[int], None],
    begun: Callable[[], None],
) -> tuple[Digest, Traits]:
    """Copy bytes, owner, times, permissions and attributes.

    Args:
        source: What to copy.
        partial: Where to; whatever has this name is replaced.
        lost: What the source lost on an earlier way and gets back.
        access: Reads and writes what the file has besides its bytes.
        sync: Returns when the bytes of a descriptor are on the disk; see `System.sync_file`.
        begun: Called when `partial` was made.

    Returns:
        The digest of what was written, and what the copy was to have. Whether it has it all only
        a look at it can tell.

    Raises:
        OSError: as the system says.
    """
    digest = sha256()
    # What an earlier crash left under this name is an unfinished copy of the same file.
    partial.unlink(missing_ok=True)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with source.open("rb", buffering=0) as reader:
        atime_ns = os.fstat(reader.fileno()).st_atime_ns
        wanted = lost.over(read_traits(source, access))
        write = _write_sparsely if wanted.holes else _write_all
        descriptor = os.open(partial, flags, 0o600)
        with os.fdopen(descriptor, "wb", buffering=0) as writer:
            begun()
            while chunk := reader.read(CHUNK_BYTES):
                digest.update(chunk)
                write(writer.fileno(), chunk)
            # The last stretch may have been left out.
            os.ftruncate(writer.fileno(), reader.tell())
            give_traits(partial, wanted, atime_ns, access)
            sync(writer.fileno())
    return Digest(digest.digest()), wanted


def _write_all(descriptor: int, chunk: bytes | memoryview) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _write_sparsely(descriptor: int, chunk: bytes) -> None:
    """Write a chunk, passing over blocks that hold nothing."""
    view = memoryview(chunk)
    for begin in range(0, len(chunk), _BLOCK):
        block = view[begin : begin + _BLOCK]
        if block == _EMPTY:
            os.lseek(descriptor, len(block), os.SEEK_CUR)
        else:
            _write_all(descriptor, block)


def partial_name(source: Path, destination: Path) -> Path:
    """Where an unfinished copy of `source` lies: in the destination's folder, found again."""
    both = b"\0".join((os.fsencode(source), os.fsencode(destination)))
    return destination.with_name(f".photoclust-{sha256(both).hexdigest()[:16]}.part")


def is_partial(name: str) -> bool:
    """Whether a name is one of an unfinished copy."""
    return name.startswith(".photoclust-") and name.endswith(".part")
