"""One program at a time on a library, by a lock of the operating system."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from photoclust.core.errors import UserError, system_says
from photoclust.core.text import Text


class LibraryLock:
    """Holds `library.lock` in the data folder until closed or until the process ends.

    The system releases it also when the process is killed, so no stale lock can remain.

    Raises:
        UserError: another program has the library open, or the folder cannot be written.
    """

    def __init__(self, data_folder: Path) -> None:
        path = data_folder / "library.lock"
        try:
            data_folder.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UserError(
                Text(
                    "The data folder {folder} cannot be used: {error}. Name another with "
                    "--data-dir.",
                    folder=data_folder,
                    error=system_says(error),
                )
            ) from error
        if not _try_lock(self._descriptor):
            os.close(self._descriptor)
            raise UserError(
                Text(
                    "The library in {folder} is open in another PhotoClust. Close that one first, "
                    "or choose another data folder.",
                    folder=data_folder,
                )
            )

    def close(self) -> None:
        """Let go of the library."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> LibraryLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
