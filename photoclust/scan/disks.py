"""Whether a folder is on the disk it was found on."""

from __future__ import annotations

import os
from pathlib import Path


def is_on(folder: Path, dev: int) -> bool:
    """Whether a folder is there and on that disk, rather than the place where it was mounted.

    Its file number says nothing: some network and FUSE disks give another one after a while.
    """
    try:
        return folder.stat().st_dev == dev
    except PermissionError:
        return True
    except OSError:
        return False


def is_another_disk(folder: Path, status: os.stat_result) -> bool:
    """Whether a folder is where a disk begins: a drive taken out takes it away as a whole."""
    try:
        return folder.parent.stat().st_dev != status.st_dev
    except OSError:
        return False
