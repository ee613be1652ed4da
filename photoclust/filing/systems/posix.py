"""What Linux and macOS spell the same way."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_NO_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EOPNOTSUPP})


class PosixSystem:
    """The shared part of `System` for Linux and macOS."""

    _longest_path = 4095  # bytes, without the end mark

    def longest_name(self, folder: Path) -> int:
        """See `System.longest_name`. Encrypted folders take fewer than 255."""
        try:
            return os.pathconf(folder, "PC_NAME_MAX")
        except OSError:
            return 255

    def path_room(self, folder: Path) -> int:
        """See `System.path_room`."""
        return self._longest_path - len(os.fsencode(folder)) - 1

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
