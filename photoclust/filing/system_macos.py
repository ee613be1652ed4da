"""macOS: renamex_np, and a sync that reaches the platter."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import sys
from pathlib import Path

from photoclust.filing.system import UnsupportedError
from photoclust.filing.system_posix import PosixSystem

_RENAME_EXCL = 4
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


class MacSystem(PosixSystem):
    """See `System`."""

    def __init__(self) -> None:
        self._renamex_np = ctypes.CDLL(None, use_errno=True).renamex_np

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """See `System.rename_exclusive`."""
        if self._renamex_np(os.fsencode(source), os.fsencode(destination), _RENAME_EXCL):
            code = ctypes.get_errno()
            kind = UnsupportedError if code in _NOT_SUPPORTED else OSError
            raise kind(code, os.strerror(code), str(source), None, str(destination))

    def sync_file(self, descriptor: int) -> None:
        """See `System.sync_file`. A plain fsync leaves the bytes in the drive's own memory."""
        if sys.platform == "darwin":
            try:
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            except OSError:
                os.fsync(descriptor)

    def knows_hard_links(self, folder: Path) -> bool:
        """See `System.knows_hard_links`. FAT and exFAT answer that a file has at most one name."""
        try:
            return os.pathconf(folder, "PC_LINK_MAX") > 1
        except OSError:
            return True
