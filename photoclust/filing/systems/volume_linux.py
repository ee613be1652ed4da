"""What names a disk for good on Linux, asked without being root where that goes."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

_GET_UUID = 0x80111500
"""FS_IOC_GETFSUUID: ext4, xfs, btrfs, f2fs, tmpfs; since Linux 6.9."""
_GET_FAT_SERIAL = 0x80047213
"""FAT_IOCTL_GET_VOLUME_ID."""
_FSID_FROM_UUID = frozenset({"ext2", "ext3", "ext4", "btrfs", "zfs", "tmpfs"})
"""Whose `f_fsid` follows from the UUID; others make it of the device number."""
_SERIALS = (
    (b"EXFAT   ", 3, 100, 4),
    (b"NTFS    ", 3, 72, 8),
    (b"FAT32   ", 82, 67, 4),
    (b"FAT16   ", 54, 39, 4),
    (b"FAT12   ", 54, 39, 4),
)
"""Boot sectors: a mark, where it is, where the serial number is, and its bytes."""


def volume_of(folder: Path) -> str | None:
    """See `System.volume`."""
    mount = cache(lambda: _mount_of(folder))  # the table of mounts is long to read
    asked: tuple[Callable[[], str | None], ...] = (
        lambda: _asked_of_driver(folder),
        lambda: _named_by_udev(mount()[1]),
        lambda: _serial_in(mount()[1]),
        lambda: _from_fsid(folder, mount()[0]),
        lambda: _share(mount()[1]),
    )
    for ask in asked:
        with contextlib.suppress(OSError):
            if (name := ask()) is not None:
                return name
    return None


def _mount_of(folder: Path) -> tuple[str, str]:
    """Kind and source of what is mounted where `folder` is; empty where the table says nothing."""
    device = folder.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    for fields, kind, source in _mounts():
        if fields[2] == number:
            return kind, source
    return "", ""


def _mounts() -> Iterator[tuple[list[str], str, str]]:
    with (
        contextlib.suppress(OSError),
        open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as table,  # noqa: PTH123
    ):
        for line in table:
            mount, _, rest = line.partition(" - ")
            kind, source = rest.split()[:2]
            yield mount.split(), kind, source


def _asked_of_driver(folder: Path) -> str | None:
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):
            answer = bytearray(17)  # the length, then the bytes
            fcntl.ioctl(descriptor, _GET_UUID, answer)
            return _uuid(bytes(answer[1 : 1 + answer[0]]))
        with contextlib.suppress(OSError):
            answer = bytearray(4)
            fcntl.ioctl(descriptor, _GET_FAT_SERIAL, answer)
            return _uuid(int.from_bytes(answer, sys.byteorder).to_bytes(4, "big"))
    finally:
        os.close(descriptor)
    return None


def _named_by_udev(source: str) -> str | None:
    if source.startswith("/dev/"):
        device = os.path.realpath(source)
        for name in Path("/dev/disk/by-uuid").iterdir():
            if os.path.realpath(name) == device:
                return f"uuid:{name.name.replace('-', '').lower()}"
    return None


def _serial_in(source: str) -> str | None:
    """The serial number in the boot sector, where no udev runs and the device can be read."""
    if source.startswith("/dev/"):
        with open(source, "rb", buffering=0) as device:  # noqa: PTH123
            sector = device.read(512)
        for mark, at, begin, length in _SERIALS:
            if sector[at : at + len(mark)] == mark:
                return _uuid(sector[begin : begin + length][::-1])
    return None


def _uuid(name: bytes) -> str | None:
    """As udev spells it, but for case and dashes. One of noughts only was never given."""
    return f"uuid:{name.hex()}" if any(name) else None


def _from_fsid(folder: Path, kind: str) -> str | None:
    number = os.statvfs(folder).f_fsid
    return f"fsid:{number:x}" if kind in _FSID_FROM_UUID and number else None


def _share(source: str) -> str | None:
    """A network share is named by its server and path."""
    return f"share:{source}" if source.startswith("//") or ":/" in source else None
