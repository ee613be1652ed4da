"""Windows: os.rename never replaces; folders need no sync of their own."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import sys
from pathlib import Path

from photoclust.filing.systems.traits import Keeps, NoTraits

_FILE_SUPPORTS_HARD_LINKS = 0x00400000
_FILE_SUPPORTS_SPARSE_FILES = 0x00000040
_WRITE_ATTRIBUTES = 0x100
_OPEN_EXISTING = 3
_PATH = 259  # UTF-16 units, without the end mark
_LONG_PATH = 32_000
_EPOCH_TICKS = 116_444_736_000_000_000
"""1970 in steps of 100 ns since 1601, which is how Windows counts."""
_TIMES = {"FAT": 2_000_000_000, "FAT32": 2_000_000_000, "exFAT": 10_000_000}


class WindowsSystem:
    """See `System`."""

    def __init__(self) -> None:
        self.traits = WindowsTraits()

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """See `System.rename_exclusive`."""
        os.rename(source, destination)  # noqa: PTH104 - the no-replace promise is os.rename's

    def hard_link(self, source: Path, destination: Path) -> None:
        """See `System.hard_link`."""
        os.link(source, destination)

    def sync_file(self, descriptor: int) -> None:
        """See `System.sync_file`."""
        os.fsync(descriptor)

    def sync_folder(self, folder: Path) -> None:
        """See `System.sync_folder`. NTFS keeps names in its own log; there is nothing to call."""

    def longest_name(self, folder: Path) -> int:
        """See `System.longest_name`: 255 UTF-16 units, at least as many bytes."""
        return 255

    def path_room(self, folder: Path) -> int:
        """See `System.path_room`."""
        units = len(os.fspath(folder).encode("utf-16-le", "surrogatepass")) // 2
        return (_LONG_PATH if _takes_long_paths() else _PATH) - units - 1

    def knows_hard_links(self, folder: Path) -> bool:
        """See `System.knows_hard_links`."""
        flags, _ = _disk(folder)
        return flags is None or bool(flags & _FILE_SUPPORTS_HARD_LINKS)

    def volume(self, folder: Path) -> str | None:
        """See `System.volume`. A disk may also be mounted on a folder, so its root is asked for."""
        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            root = ctypes.create_unicode_buffer(32768)
            serial = ctypes.c_ulong(0)
            known = kernel.GetVolumePathNameW(str(folder.resolve()), root, len(root))
            known = known and kernel.GetVolumeInformationW(
                root, None, 0, ctypes.byref(serial), None, None, None, 0
            )
            return f"serial:{serial.value:08x}" if known else None
        return None


class WindowsTraits(NoTraits):
    """See `TraitAccess`. Access lists come from the folder, as Explorer does it across disks."""

    def birth_ns(self, status: os.stat_result) -> int | None:
        """See `TraitAccess.birth_ns`."""
        return status.st_ctime_ns

    def set_birth(self, path: Path, birth_ns: int) -> None:
        """See `TraitAccess.set_birth`."""
        if sys.platform == "win32":
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateFileW.restype = ctypes.c_void_p
            handle = kernel.CreateFileW(
                os.fspath(path), _WRITE_ATTRIBUTES, 7, None, _OPEN_EXISTING, 0, None
            )
            if handle == ctypes.c_void_p(-1).value:
                raise ctypes.WinError(ctypes.get_last_error())
            ticks = ctypes.c_ulonglong(birth_ns // 100 + _EPOCH_TICKS)
            done = kernel.SetFileTime(ctypes.c_void_p(handle), ctypes.byref(ticks), None, None)
            kernel.CloseHandle(ctypes.c_void_p(handle))
            if not done:
                raise OSError(errno.EPERM, os.strerror(errno.EPERM), str(path))

    def keeps(self, folder: Path) -> Keeps:
        """See `TraitAccess.keeps`."""
        flags, name = _disk(folder)
        holes = flags is None or bool(flags & _FILE_SUPPORTS_SPARSE_FILES)
        links = flags is None or bool(flags & _FILE_SUPPORTS_HARD_LINKS)
        return Keeps(holes=holes, hard_links=links, time_ns=_TIMES.get(name, 100))


def _takes_long_paths() -> bool:
    """Whether somebody switched paths beyond 260 units on; Python itself takes them."""
    if sys.platform == "win32":
        import winreg

        name = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, name) as key,
        ):
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    return False


def _disk(folder: Path) -> tuple[int | None, str]:
    """What a disk can do, in Windows' own flags, and its kind ("NTFS"); None where not known."""
    if sys.platform == "win32":
        flags, name = ctypes.c_ulong(0), ctypes.create_unicode_buffer(64)
        known = ctypes.windll.kernel32.GetVolumeInformationW(
            f"{folder.resolve().drive}\\", None, 0, None, None, ctypes.byref(flags), name, 64
        )
        if known:
            return flags.value, name.value
    return None, ""
