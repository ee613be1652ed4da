"""Reading a file's bytes to tell whether it is still the same."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity
from photoclust.store.journal.records import Entry

CHUNK_BYTES = 1 << 20
COARSEST_CLOCK_NS = 2_000_000_000
"""FAT keeps times to two seconds."""


def digest_of(path: Path, *, from_disk: bool = False) -> Digest:
    """Return the digest of the file at `path`.

    Args:
        path: The file.
        from_disk: Have the bytes come back from the disk rather than from memory, where the
            system can be asked for that: to check what was just written.

    Raises:
        OSError: the file cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if from_disk and hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return Digest(digest.digest())


def file_at(path: Path) -> FileIdentity | None:
    """The regular file at `path`, if there is one that can be looked at."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return FileIdentity.from_stat(found) if stat.S_ISREG(found.st_mode) else None


def is_absent(path: Path) -> bool:
    """Whether there is surely nothing: what cannot be looked at is not taken for gone."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def is_meant(entry: Entry, path: Path, seen: FileIdentity) -> bool:
    """Whether the file seen at `path` is the one that `entry` is about.

    Raises:
        OSError: it has to be read for that, and cannot be.
    """
    expected = entry.intent.identity
    if seen == expected:
        return True
    if seen.size != expected.size:
        return False
    if entry.intent.digest is not None:
        return digest_of(path) == entry.intent.digest
    return abs(seen.mtime_ns - expected.mtime_ns) <= COARSEST_CLOCK_NS


def is_sidecar(entry: Entry) -> bool:
    """Whether a file travels as it is, because other programs may edit it at any time."""
    return entry.intent.companion_of is not None and entry.intent.photo is None
