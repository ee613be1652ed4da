"""Linux: renameat2, and the mount table."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path

from photoclust.filing.system import UnsupportedError
from photoclust.filing.system_posix import PosixSystem
from photoclust.filing.volume_linux import volume_of

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_WITHOUT_LINKS = frozenset({"vfat", "msdos", "exfat", "fat", "udf", "iso9660"})


class LinuxSystem(PosixSystem):
    """See `System`."""

    def __init__(self) -> None:
        # Absent before glibc 2.28 and in some other C libraries.
        self._renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """See `System.rename_exclusive`."""
        if self._renameat2 is None:
            raise UnsupportedError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(source))
        failed = self._renameat2(
            _AT_FDCWD,
            os.fsencode(source),
            _AT_FDCWD,
            os.fsencode(destination),
            _RENAME_NOREPLACE,
        )
        if failed:
            code = ctypes.get_errno()
            kind = UnsupportedError if code in _NOT_SUPPORTED else OSError
            raise kind(code, os.strerror(code), str(source), None, str(destination))

    def knows_hard_links(self, folder: Path) -> bool:
        """See `System.knows_hard_links`. A disk that is not in the table is given the benefit."""
        device = folder.stat().st_dev
        number = f"{os.major(device)}:{os.minor(device)}"
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as table:  # noqa: PTH123
            for line in table:
                mount, _, source = line.partition(" - ")
                if mount.split()[2] == number:
                    return source.split()[0] not in _WITHOUT_LINKS
        return True

    def volume(self, folder: Path) -> str | None:
        """See `System.volume`."""
        return volume_of(folder)
