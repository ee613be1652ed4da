"""Reading a file's bytes to tell whether it is still the same."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from photoclust.core.photo import Digest

CHUNK_BYTES = 1 << 20


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
