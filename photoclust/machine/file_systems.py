"""What kind of file system a folder is on: whether this computer is told of all changes in it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

_TABLE = "/proc/self/mounts"

_SHARED = frozenset(
    {
        "9p",  # folders of the host of a virtual machine, and of Windows in its Linux
        "acfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse",
        "gfs2",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "panfs",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "vmhgfs",
        "wekafs",
    }
)
"""Kinds on Linux whose files others change without this kernel: machines, hosts, programs behind
FUSE ("fuse.sshfs" and alike too). "fuseblk" is not among them: those are disks of this computer."""

_REMOTE_DRIVE = 4
_MNT_LOCAL = 0x1000


def tells_of_changes(folder: Path) -> bool:
    """Whether the system tells of every change in a folder, whoever made it.

    It does on the disks of this computer. On network drives it tells at most of what this computer
    does itself, so that one has to look for changes. Where nothing is known, yes.

    Args:
        folder: An existing folder. Where its path shows that it is on such a drive, the drive is
            not asked anything: it may not answer.
    """
    if sys.platform == "win32":
        return not _is_remote_drive(os.path.realpath(folder))
    if sys.platform == "darwin":
        return _is_local_volume(os.path.realpath(folder))
    try:
        lines = Path(_TABLE).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return True
    kinds = mount_kinds(lines)
    return not is_shared(kinds, folder) and not is_shared(kinds, Path(os.path.realpath(folder)))


def mount_kinds(lines: Iterable[str]) -> dict[Path, str]:
    """The kind of file system at each place where one begins.

    Args:
        lines: The table of mounts as Linux writes it. Of two at one place the later one is seen.
    """
    kinds = {}
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            kinds[Path(_plain(fields[1]))] = fields[2]
    return kinds


def is_shared(kinds: dict[Path, str], folder: Path) -> bool:
    """Whether the kind of file system that a path leads to is one that others change."""
    kind = next((kinds[place] for place in (folder, *folder.parents) if place in kinds), "")
    return kind in _SHARED or kind.startswith("fuse.")


def _plain(field: str) -> str:
    """A path of the table without the escapes for spaces and such."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)


def _is_remote_drive(path: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path)[0]
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE)
    return False


def _is_local_volume(path: str) -> bool:
    """What macOS's statfs says of a volume; those of macFUSE are never local for us."""
    import ctypes

    class Statfs(ctypes.Structure):
        _fields_ = (
            ("sizes", ctypes.c_uint32 * 2),
            ("counts", ctypes.c_uint64 * 5),
            ("fsid", ctypes.c_int32 * 2),
            ("owner", ctypes.c_uint32),
            ("type", ctypes.c_uint32),
            ("flags", ctypes.c_uint32),
            ("subtype", ctypes.c_uint32),
            ("kind", ctypes.c_char * 16),
            ("rest", ctypes.c_char * (2 * 1024 + 32)),
        )

    status = Statfs()
    library = ctypes.CDLL(None)
    # On Intel the plain name is that of an older, shorter structure.
    ask = getattr(library, "statfs$INODE64", None) or library.statfs
    if ask(os.fsencode(path), ctypes.byref(status)) != 0:
        return True
    return bool(status.flags & _MNT_LOCAL) and b"fuse" not in status.kind
