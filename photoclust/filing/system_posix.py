"""What Linux and macOS spell the same way."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_NO_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EOPNOTSUPP})


class PosixSystem:
    """The shared part of `System` for Linux and macOS."""

    def hard_link(self, source: Path, destination: Path) -> None:
        """See `System.hard_link`."""
        os.link(source, destination, follow_symlinks=False)

    def sync_file(self, descriptor: int) -> None:
        """See `System.sync_file`."""
        os.fsync(descriptor)

    def sync_folder(self, folder: Path) -> None:
        """See `System.sync_folder`. Some network file systems cannot sync a folder."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _NO_SYNC:
                raise
        finally:
            os.close(descriptor)
