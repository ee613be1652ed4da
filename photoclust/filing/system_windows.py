"""Windows: os.rename never replaces; folders need no sync of their own."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_FILE_SUPPORTS_HARD_LINKS = 0x00400000


class WindowsSystem:
    """See `System`."""

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

    def knows_hard_links(self, folder: Path) -> bool:
        """See `System.knows_hard_links`."""
        if sys.platform == "win32":
            root = f"{folder.resolve().drive}\\"
            flags = ctypes.c_ulong(0)
            known = ctypes.windll.kernel32.GetVolumeInformationW(
                root, None, 0, None, None, ctypes.byref(flags), None, 0
            )
            return not known or bool(flags.value & _FILE_SUPPORTS_HARD_LINKS)
        return True

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
