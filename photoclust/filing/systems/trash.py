"""The system's own trash, as far as a program can know and use it."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from photoclust.core.photo import FileIdentity


class SystemTrash:
    """The trash of the system that the program runs on, by way of send2trash.

    macOS and Windows do not tell a program where a trashed file went, so there only a person can
    take it out again. On other systems the trash is folders (the freedesktop.org trash
    specification), and a file is found by its inode.

    Args:
        data_home: Where the user's programs keep data; the home trash is in it.
    """

    def __init__(self, data_home: Path | None = None) -> None:
        home = os.environ.get("XDG_DATA_HOME") or Path("~/.local/share").expanduser()
        self._data_home = Path(home) if data_home is None else data_home

    def takes(self, path: Path) -> bool:
        """See `TrashBin.takes`."""
        if sys.platform == "win32":
            import ctypes

            fixed = 3
            return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == fixed)
        if sys.platform == "darwin":
            return True
        with contextlib.suppress(OSError):
            if os.lstat(path).st_dev == Path.home().stat().st_dev:
                return True
            top = self._top(path)
            own = top / f".Trash-{os.getuid()}"
            return os.access(own if own.exists() else top, os.W_OK)
        return False

    def put(self, path: Path) -> None:
        """See `TrashBin.put`."""
        if sys.platform == "win32":
            # Not the package's own choice: without pywin32 it would take an older interface of
            # Windows, which deletes for good what the recycle bin does not take.
            from send2trash.win.modern import send2trash
        else:
            from send2trash import send2trash

        send2trash(os.fspath(path))

    def find(self, path: Path, identity: FileIdentity) -> Path | None:
        """See `TrashBin.find`."""
        if sys.platform in ("win32", "darwin"):
            return None
        top = self._top(path)
        user = str(os.getuid())
        for trash in (self._data_home / "Trash", top / ".Trash" / user, top / f".Trash-{user}"):
            with contextlib.suppress(OSError), os.scandir(trash / "files") as files:
                for file in files:
                    if file.inode() == identity.inode:
                        found = FileIdentity.from_stat(os.lstat(file.path))
                        if found == identity:
                            return Path(file.path)
        return None

    def forget(self, trashed: Path) -> None:
        """See `TrashBin.forget`."""
        info = trashed.parent.with_name("info") / f"{trashed.name}.trashinfo"
        with contextlib.suppress(OSError):
            info.unlink()

    @staticmethod
    def _top(path: Path) -> Path:
        """The top folder of the disk that `path` is on."""
        real = Path(os.path.realpath(path.parent))
        return next(folder for folder in (real, *real.parents) if folder.is_mount())
