"""A file's bytes, read once, together with the proof of which file they came from."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

from photoclust.core.errors import system_says
from photoclust.core.photo import FileIdentity
from photoclust.core.progress import Cancelled
from photoclust.core.text import NOTHING, Text
from photoclust.imaging.errors import DecodeError

MAX_BYTES = 500_000_000
"""Larger files are refused, so that no file can fill the memory."""

_ATTEMPTS = 3
_BLOCK = 1 << 20
_JUST_NOW_NS = 3_000_000_000
_LOOKS = 3
_BETWEEN_LOOKS_S = 0.15
# A pipe that took a photo's place must not block the thread; binary mode matters on Windows.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_SENTENCES = {
    errno.ENOENT: (
        Text("The file is not there any more."),
        Text("Refresh to look through the folder again."),
    ),
    errno.EACCES: (
        Text("There is no permission to read the file."),
        Text("Change its permissions."),
    ),
    errno.EPERM: (
        Text("There is no permission to read the file."),
        Text("Change its permissions."),
    ),
    errno.EISDIR: (Text("It is a folder, not a file."), NOTHING),
    errno.EIO: (
        Text("The disk could not read the file."),
        Text("Check the disk and its connection."),
    ),
}


def read_photo(path: Path) -> tuple[bytes, FileIdentity]:
    """Read a whole file and say which file it was.

    The identity is taken before and after reading: a file that another program is writing is
    read again, so that bytes and identity always belong together.

    Raises:
        DecodeError: it cannot be opened, is too large, or keeps changing.
    """
    try:
        for _ in range(_ATTEMPTS):
            with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
                before = _checked(os.fstat(file.fileno()))
                data = file.read()
                after = FileIdentity.from_stat(os.fstat(file.fileno()))
            if before == after and len(data) == after.size:
                return data, after
    except OSError as error:
        raise _unread(error) from error
    raise still_changing()


def digest_video(path: Path, stop: Callable[[], bool]) -> tuple[bytes, FileIdentity]:
    """The SHA-256 of a file of any length, and which file it was; never held as a whole.

    Raises:
        DecodeError: it cannot be opened, or keeps changing.
        Cancelled: `stop` said so.
    """
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
            before = _checked(os.fstat(file.fileno()), any_size=True)
            digest = hashlib.sha256()
            while block := file.read(_BLOCK):
                digest.update(block)
                if stop():
                    raise Cancelled
            after = FileIdentity.from_stat(os.fstat(file.fileno()))
    except OSError as error:
        raise _unread(error) from error
    if before != after:
        raise still_changing()
    return digest.digest(), after


def still_changing() -> DecodeError:
    """The error for a file that another program has not finished writing."""
    reason = Text("Another program is changing the file at this moment.")
    return DecodeError(reason, Text("Read the folder again when that is finished."))


def is_changing(
    path: Path, identity: FileIdentity, pause: Callable[[float], None] = time.sleep
) -> bool:
    """Tell whether a file that made no sense is still being written.

    A program that copies a file may write in bursts, and a read fits between two of them. So a file
    that was written just now is watched for a moment; any other is looked at once.

    Args:
        path: The file.
        identity: What it was when it was read.
        pause: Waits so many seconds.
    """
    looks = 1
    if abs(time.time_ns() - identity.mtime_ns) < _JUST_NOW_NS:
        looks += _LOOKS
    for look in range(looks):
        if look:
            pause(_BETWEEN_LOOKS_S)
        try:
            if FileIdentity.from_stat(path.stat()) != identity:
                return True
        except OSError:  # gone, which the next run will tell
            return True
    return False


def _unread(error: OSError) -> DecodeError:
    known = _SENTENCES.get(error.errno or 0)
    said = Text("The file cannot be read: {error}.", error=system_says(error))
    reason, hint = known or (said, NOTHING)
    return DecodeError(reason, hint)


def _checked(status: os.stat_result, *, any_size: bool = False) -> FileIdentity:
    if not stat.S_ISREG(status.st_mode):
        reason = Text("It is not an ordinary file.")
        raise DecodeError(reason)
    if status.st_size > MAX_BYTES and not any_size:
        reason = Text(
            "The file is larger than {MAX_BYTES} MB and was not read.",
            MAX_BYTES=MAX_BYTES // 1000000,
        )
        raise DecodeError(reason, Text("Save a smaller copy of it."))
    if status.st_size == 0:
        reason = Text("The file is empty.")
        raise DecodeError(reason, Text("Restore it from a backup, if there is one."))
    return FileIdentity.from_stat(status)
