"""Finds what the window and the tests need of the system, and installs it where that may be done.

Standard library only; see environment.py.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from interruptible import apart

ROOT = Path(__file__).resolve().parent.parent

sys.path.append(str(ROOT))
from photoclust.machine.display import display_answers as display_answers  # noqa: E402 - on the path now

# What Qt and the window need, by the file that shows it is there, and Debian's package with it.
_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
_DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# What tests need to start an X server of their own and to use it like a person.
_SCREEN_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
# What tests need to file onto a FAT or exFAT disk; the kernel of a container often knows neither.
_DISK_PROGRAMS = {
    "mkfs.vfat": "dosfstools",
    "mkfs.exfat": "exfatprogs",
    "mount.exfat-fuse": "exfat-fuse",
}
# What tests need to see which files and sockets the program opens.
_TRACE_PROGRAMS = {"strace": "strace"}
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
)
_FONT_PACKAGE = "fonts-dejavu-core"


class SetupError(Exception):
    """Something the person has to do first; the message is a sentence."""


def missing_system_packages() -> list[str]:
    """Debian's names of what the system lacks; empty on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.append("python3-venv")
    libraries = {**_LIBRARIES, **(_DISPLAY_LIBRARIES if display_answers() else {})}
    missing += [package for file, package in libraries.items() if not _loads(file)]
    if not _has_font():
        missing.append(_FONT_PACKAGE)
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc"))
        for folder in _FONT_FOLDERS
        for _, _, names in os.walk(folder)
        for name in names
    )


def install_system_packages(packages: list[str]) -> None:
    """Install Debian's packages; nothing for none.

    Raises:
        SetupError: this is no Debian, nobody allowed it, or it failed; says what to do.
    """
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"These system packages are missing (Debian's names): {names}. Install them with "
            "your system's package manager, then run this again."
        )
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise SetupError(
                "System packages are missing; ask who looks after this computer to run, as root: "
                f"apt-get install {names}"
            )
        raise SetupError(f"System packages are missing; run: sudo apt-get install {names}")
    print(f"Installing system packages: {names}", flush=True)
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        _apt_get("update")
    if not _apt_get("install", *packages):
        _apt_get("update")  # the lists may name versions that are gone
        if not _apt_get("install", *packages):
            raise SetupError(f"apt-get could not install {names}; its messages are above.")


def _apt_get(*arguments: str) -> bool:
    command = ["apt-get", "-y", "-q", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    process = subprocess.Popen([*command, *arguments], env=environment, **apart())
    try:
        return process.wait() == 0
    except KeyboardInterrupt:
        # It stops where it may; a package that is being unpacked is brought to its end.
        process.send_signal(signal.SIGINT)
        process.wait()
        raise


def prepare_screen() -> None:
    """Install what tests on a real X server need, where that takes no questions.

    They are skipped elsewhere, so nothing here keeps the other tests from running.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [p for file, p in _DISPLAY_LIBRARIES.items() if not _loads(file)]
    missing += [p for name, p in _SCREEN_PROGRAMS.items() if shutil.which(name) is None]
    _install_for_tests(missing, "Tests on a real screen are skipped.")


def prepare_disks() -> None:
    """Install what tests on a real FAT disk need; see `prepare_screen`."""
    if sys.platform.startswith("linux"):
        missing = [p for name, p in _DISK_PROGRAMS.items() if shutil.which(name) is None]
        _install_for_tests(missing, "Tests on a FAT disk are skipped.")


def prepare_traces() -> None:
    """Install what tests need to watch the program's network calls; see `prepare_screen`."""
    if sys.platform.startswith("linux"):
        missing = [p for name, p in _TRACE_PROGRAMS.items() if shutil.which(name) is None]
        _install_for_tests(missing, "Tests of network calls are skipped.")


def _install_for_tests(packages: list[str], otherwise: str) -> None:
    try:
        install_system_packages(packages)
    except SetupError as reason:
        print(f"{otherwise} {reason}", flush=True)
