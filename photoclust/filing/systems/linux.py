"""Linux: renameat2, and the mount table."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import sys
from pathlib import Path

from photoclust.filing.systems.interface import UnsupportedError
from photoclust.filing.systems.posix import PosixSystem
from photoclust.filing.systems.traits import Keeps, NoTraits
from photoclust.filing.systems.volume_linux import volume_of

_AT_FDCWD = -100
_NAMES = (sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
"""How names become bytes: what `os.fsencode` looks up for every one."""
_RENAME_NOREPLACE = 1
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_WITHOUT_LINKS = frozenset({"vfat", "msdos", "exfat", "fat", "udf", "iso9660"})


# What the place of a file says about it, or the system by itself.
_OF_THE_PLACE = frozenset(
    {"security.selinux", "security.ima", "security.evm", "security.SMACK64", "security.apparmor"}
)
_TIMES = {"vfat": 2_000_000_000, "msdos": 2_000_000_000, "exfat": 10_000_000}
_WITHOUT_PERMISSIONS = frozenset({"cifs", "smb3", "smbfs"})


class LinuxSystem(PosixSystem):
    """See `System`."""

    def __init__(self) -> None:
        self.traits = LinuxTraits()
        # Absent before glibc 2.28 and in some other C libraries.
        self._renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """See `System.rename_exclusive`."""
        if self._renameat2 is None:
            raise UnsupportedError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(source))
        failed = self._renameat2(
            _AT_FDCWD,
            str(source).encode(*_NAMES),
            _AT_FDCWD,
            str(destination).encode(*_NAMES),
            _RENAME_NOREPLACE,
        )
        if failed:
            code = ctypes.get_errno()
            kind = UnsupportedError if code in _NOT_SUPPORTED else OSError
            raise kind(code, os.strerror(code), str(source), None, str(destination))

    def knows_hard_links(self, folder: Path) -> bool:
        """See `System.knows_hard_links`. A disk that is not in the table is given the benefit."""
        return _file_system(folder) not in _WITHOUT_LINKS

    def volume(self, folder: Path) -> str | None:
        """See `System.volume`."""
        return volume_of(folder)


class LinuxTraits(NoTraits):
    """See `TraitAccess`. Nobody can set when a file was made."""

    def attributes(self, path: Path) -> dict[str, bytes]:
        """See `TraitAccess.attributes`."""
        found: dict[str, bytes] = {}
        with contextlib.suppress(OSError):
            for name in os.listxattr(path, follow_symlinks=False):
                kind = name.partition(".")[0]
                if name in _OF_THE_PLACE or (kind == "system" and not self.is_access_list(name)):
                    continue
                with contextlib.suppress(OSError):
                    found[name] = os.getxattr(path, name, follow_symlinks=False)
        return found

    def set_attribute(self, path: Path, name: str, value: bytes) -> None:
        """See `TraitAccess.set_attribute`."""
        os.setxattr(path, name, value, follow_symlinks=False)

    def drop_attribute(self, path: Path, name: str) -> None:
        """See `TraitAccess.drop_attribute`."""
        os.removexattr(path, name, follow_symlinks=False)

    def is_access_list(self, name: str) -> bool:
        """See `TraitAccess.is_access_list`."""
        return name.startswith("system.posix_acl_")

    def keeps(self, folder: Path) -> Keeps:
        """See `TraitAccess.keeps`. To ask the folder for an attribute tells whether it has any."""
        kind = _file_system(folder)
        attributes = _may_have(folder, "user.photoclust")
        # The kernel does not say what a program for disks (FUSE) mounts: one that knows no
        # attributes is one for FAT or exFAT.
        foreign = kind in _TIMES or (kind == "fuseblk" and not attributes)
        return Keeps(
            permissions=not (foreign or kind in _WITHOUT_PERMISSIONS),
            access_lists=not foreign and _may_have(folder, "system.posix_acl_access"),
            attributes=attributes,
            holes=not foreign,
            hard_links=not foreign,
            time_ns=_TIMES.get(kind, 1_000_000_000 if foreign else 1),
        )


def _may_have(folder: Path, attribute: str) -> bool:
    try:
        os.getxattr(folder, attribute)
    except OSError as error:
        return error.errno not in (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
    return True


def _file_system(folder: Path) -> str:
    """What kind of disk a folder is on ("ext4", "exfat"); empty where that is not known."""
    device = folder.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as table:  # noqa: PTH123
        for line in table:
            mount, _, source = line.partition(" - ")
            if mount.split()[2] == number:
                return source.split()[0]
    return ""
