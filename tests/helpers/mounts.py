"""Real file systems for tests, where the machine lets a test mount them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest


def can_mount() -> bool:
    """Whether a test may mount file systems here. Looked up by trying."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return False
        subprocess.run(["umount", folder], check=True)
        return True


@contextmanager
def mounted(folder: Path, *arguments: str) -> Iterator[Path]:
    """Mount something on `folder` for a while; skip the test where that is not possible."""
    folder.mkdir(exist_ok=True)
    program = shutil.which("mount")
    if program is None:
        pytest.skip("there is no mount command here")
    done = subprocess.run([program, *arguments, str(folder)], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"cannot mount here: {done.stderr.decode(errors='replace').strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def small_disk(folder: Path, size: str) -> AbstractContextManager[Path]:
    """A disk of `size` ("256k"), in memory."""
    return mounted(folder, "-t", "tmpfs", "-o", f"size={size}", "tmpfs")


@contextmanager
def fat_disk(folder: Path, image: Path) -> Iterator[Path]:
    """A FAT or exFAT disk in the file `image`: no links, and no case in names.

    FAT by the kernel where it knows it, else exFAT by FUSE, which does not even know a rename
    that refuses to replace. Skips where neither can be mounted.
    """
    with image.open("wb") as file:
        file.truncate(32 << 20)
    with fat_disk_again(folder, image, make=True) as disk:
        yield disk


@contextmanager
def fat_disk_again(folder: Path, image: Path, *, make: bool = False) -> Iterator[Path]:
    """The disk in an image that `fat_disk` made, or is to make, mounted once more."""
    folder.mkdir()
    device = _loop_device(image)
    try:
        for maker, mount in (("mkfs.vfat", "mount"), ("mkfs.exfat", "mount.exfat-fuse")):
            if shutil.which(maker) is not None and shutil.which(mount) is not None:
                if make:
                    subprocess.run([maker, str(image)], check=True, capture_output=True)
                command = [mount, device, str(folder)]
                done = subprocess.run(command, capture_output=True, check=False)
                if done.returncode == 0:
                    break
        else:
            pytest.skip("neither FAT nor exFAT can be made and mounted here")
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    finally:
        subprocess.run(["losetup", "-d", device], check=True)


def _loop_device(image: Path) -> str:
    if shutil.which("losetup") is None:
        pytest.skip("there is no losetup command here")
    command = ["losetup", "-f", "--show", str(image)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no loop device to be had here: {done.stderr.strip()}")
    return done.stdout.strip()


def remount_read_only(folder: Path) -> None:
    """Let a mounted disk take no more writes."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
