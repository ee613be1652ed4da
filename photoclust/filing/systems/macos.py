"""macOS: renamex_np, and a sync that reaches the platter."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import stat
import struct
import sys
from pathlib import Path

from photoclust.filing.systems.interface import UnsupportedError
from photoclust.filing.systems.posix import PosixSystem
from photoclust.filing.systems.traits import Keeps, NoTraits

_RENAME_EXCL = 4
_NO_FOLLOW = 1
_CREATION_TIME = struct.pack("=HH5I", 5, 0, 0x200, 0, 0, 0, 0)
"""An `attrlist` that asks for `ATTR_CMN_CRTIME` alone."""
_OF_THE_PLACE = frozenset({"com.apple.provenance"})
_SETTABLE_FLAGS = 0xFFFF & ~(stat.UF_IMMUTABLE | stat.UF_APPEND)
"""Without those that would keep the file from getting its name."""
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

    _longest_path = 1023

    def __init__(self) -> None:
        library = ctypes.CDLL(None, use_errno=True)
        self.traits = MacTraits()
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


class MacTraits(NoTraits):
    """See `TraitAccess`. Finder tags and resource forks are attributes; Python reaches none."""

    def __init__(self) -> None:
        self._system = ctypes.CDLL(None, use_errno=True)
        self._system.listxattr.restype = ctypes.c_ssize_t
        self._system.getxattr.restype = ctypes.c_ssize_t

    def attributes(self, path: Path) -> dict[str, bytes]:
        """See `TraitAccess.attributes`."""
        file = os.fsencode(path)
        size = self._system.listxattr(file, None, ctypes.c_size_t(0), _NO_FOLLOW)
        if size <= 0:
            return {}
        names = ctypes.create_string_buffer(size)
        size = self._system.listxattr(file, names, ctypes.c_size_t(size), _NO_FOLLOW)
        found: dict[str, bytes] = {}
        for name in names.raw[: max(size, 0)].split(b"\0"):
            if name and os.fsdecode(name) not in _OF_THE_PLACE:
                value = self._attribute(file, name)
                if value is not None:
                    found[os.fsdecode(name)] = value
        return found

    def _attribute(self, file: bytes, name: bytes) -> bytes | None:
        get, place = self._system.getxattr, ctypes.c_uint32(0)
        size = get(file, name, None, ctypes.c_size_t(0), place, _NO_FOLLOW)
        if size < 0:
            return None
        value = ctypes.create_string_buffer(max(size, 1))
        size = get(file, name, value, ctypes.c_size_t(size), place, _NO_FOLLOW)
        return None if size < 0 else value.raw[:size]

    def set_attribute(self, path: Path, name: str, value: bytes) -> None:
        """See `TraitAccess.set_attribute`."""
        size, place = ctypes.c_size_t(len(value)), ctypes.c_uint32(0)
        names = os.fsencode(path), os.fsencode(name)
        self._check(self._system.setxattr(*names, value, size, place, _NO_FOLLOW), path)

    def drop_attribute(self, path: Path, name: str) -> None:
        """See `TraitAccess.drop_attribute`."""
        names = os.fsencode(path), os.fsencode(name)
        self._check(self._system.removexattr(*names, _NO_FOLLOW), path)

    def birth_ns(self, status: os.stat_result) -> int | None:
        """See `TraitAccess.birth_ns`. To the microsecond, which is what a float can tell."""
        birth: float | None = getattr(status, "st_birthtime", None)
        return None if birth is None else round(birth * 1_000_000) * 1000

    def set_birth(self, path: Path, birth_ns: int) -> None:
        """See `TraitAccess.set_birth`."""
        moment = struct.pack("=qq", *divmod(birth_ns, 1_000_000_000))
        size, options = ctypes.c_size_t(len(moment)), ctypes.c_ulong(_NO_FOLLOW)
        file = os.fsencode(path)
        self._check(self._system.setattrlist(file, _CREATION_TIME, moment, size, options), path)

    def flags(self, status: os.stat_result) -> int | None:
        """See `TraitAccess.flags`."""
        flags: int = getattr(status, "st_flags", 0)
        return flags & _SETTABLE_FLAGS

    def set_flags(self, path: Path, flags: int) -> None:
        """See `TraitAccess.set_flags`."""
        if sys.platform == "darwin":
            os.chflags(path, flags)

    def keeps(self, folder: Path) -> Keeps:
        """See `TraitAccess.keeps`. FAT and exFAT, where a file has one name, know no people.

        Attributes are kept there in files that begin with "._".
        """
        try:
            foreign = os.pathconf(folder, "PC_LINK_MAX") <= 1
        except OSError:
            return Keeps()
        if foreign:
            return Keeps(
                permissions=False,
                access_lists=False,
                holes=False,
                hard_links=False,
                time_ns=2_000_000_000,
            )
        return Keeps()

    @staticmethod
    def _check(failed: int, path: Path) -> None:
        if failed:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(path))
