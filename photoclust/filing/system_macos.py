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
_ATTR_VOL_INFO = 0x80000000
_ATTR_VOL_UUID = 0x00040000
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


class _Attributes(ctypes.Structure):
    """`struct attrlist`."""

    _fields_ = (
        ("bitmapcount", ctypes.c_ushort),
        ("reserved", ctypes.c_ushort),
        ("commonattr", ctypes.c_uint32),
        ("volattr", ctypes.c_uint32),
        ("dirattr", ctypes.c_uint32),
        ("fileattr", ctypes.c_uint32),
        ("forkattr", ctypes.c_uint32),
    )


class MacSystem(PosixSystem):
    """See `System`."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None, use_errno=True)
        self._renamex_np = library.renamex_np
        self._getattrlist = library.getattrlist

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

    def volume(self, folder: Path) -> str | None:
        """See `System.volume`. It can only be asked of the place where the disk is mounted."""
        real = folder.resolve()
        top = next(place for place in (real, *real.parents) if place.is_mount())
        wanted = _Attributes(bitmapcount=5, volattr=_ATTR_VOL_INFO | _ATTR_VOL_UUID)
        answer = ctypes.create_string_buffer(4 + 16)  # its length, then the UUID
        size = ctypes.c_size_t(len(answer))
        failed = self._getattrlist(os.fsencode(top), ctypes.byref(wanted), answer, size, 0)
        return None if failed or not any(answer.raw[4:]) else f"uuid:{answer.raw[4:].hex()}"
