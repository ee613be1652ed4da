"""Make .venv ready: system packages, the virtual environment, the app in it.

Shared by run.py and test.py. Standard library only, because it runs before anything is
installed.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

sys.path.append(str(ROOT))
from photoclust.machine.display import display_answers as display_answers  # noqa: E402 - on the path now

VENV = ROOT / ".venv"

_SUPPORTED = ((3, 11), (3, 14))
_STAMP = VENV / "photoclust-setup.json"

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
# What earlier versions installed and none may keep: pillow-heif brings x265, under the GPL.
_RETIRED_PACKAGES = ("pillow-heif",)
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
)
_FONT_PACKAGE = "fonts-dejavu-core"


class SetupError(Exception):
    """Something the person has to do first; the message is a sentence."""


def prepare(extras: tuple[str, ...] = ()) -> None:
    """Bring .venv up to date.

    Quick when nothing changed. The app is installed as a link to this checkout, so its code is
    current without an install.

    Args:
        extras: Optional dependencies of pyproject.toml to install too.

    Raises:
        SetupError: the person has to do something first.
    """
    _require_supported_python()
    _install_system_packages(_missing_system_packages())
    wanted = sorted({*extras, *_installed_extras()})
    stamp = {"inputs": _fingerprint(), "extras": wanted}
    python = venv_program("python")
    if _read_stamp() == stamp and python.exists():
        return
    _make_venv(python)
    _install_app(python, wanted)
    _remove_retired_packages(python)
    _STAMP.write_text(json.dumps(stamp), "utf-8")


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
        _install_system_packages(packages)
    except SetupError as reason:
        print(f"{otherwise} {reason}", flush=True)


def venv_program(name: str) -> Path:
    """The path of a program inside .venv."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def _require_supported_python() -> None:
    oldest, newest = _SUPPORTED
    if not oldest <= sys.version_info[:2] <= newest:
        raise SetupError(
            f"PhotoClust needs Python {oldest[0]}.{oldest[1]} to {newest[0]}.{newest[1]}; "
            f"this is {sys.version.split()[0]}. Run the command with one of those."
        )


def _missing_system_packages() -> list[str]:
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


def _install_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"These system packages are missing (Debian's names): {names}. Install them with "
            "your system's package manager, then run this again."
        )
    if os.geteuid() != 0:
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
    return subprocess.run([*command, *arguments], env=environment, check=False).returncode == 0


def _fingerprint() -> str:
    """What the installed environment depends on; .venv cannot be moved, hence the place."""
    inputs = hashlib.sha256()
    for file in ("pyproject.toml", "photoclust/__init__.py"):
        inputs.update((ROOT / file).read_bytes())
    inputs.update(f"{sys.version_info[:2]}\n{ROOT}".encode("utf-8", "surrogateescape"))
    return inputs.hexdigest()


def _read_stamp() -> dict[str, object] | None:
    try:
        stamp = json.loads(_STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def _installed_extras() -> list[str]:
    """What an earlier set-up installed beside the app; it stays installed."""
    stamp = _read_stamp()
    extras = stamp.get("extras") if stamp else None
    return [str(extra) for extra in extras] if isinstance(extras, list) else []


def _make_venv(python: Path) -> None:
    """Make .venv, anew when it belongs to another Python or another place."""
    if _venv_fits(python):
        return
    print("Making the virtual environment .venv", flush=True)
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode != 0:
        raise SetupError(f"{VENV} could not be made; the messages are above.")


def _venv_fits(python: Path) -> bool:
    """Whether .venv runs this version of Python with pip, from this place."""
    probe = "import sys, pip; print(sys.version_info[:2], sys.prefix)"
    with contextlib.suppress(OSError):
        done = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=False)
        return done.stdout.strip() == f"{sys.version_info[:2]} {VENV}"
    return False


def _install_app(python: Path, extras: list[str]) -> None:
    what = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    print("Installing PhotoClust and what it needs (the first time, some minutes)", flush=True)
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        command += ["--quiet", "--progress-bar", "off"]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(
        [*command, "--prefer-binary", "--editable", what], env=environment, check=False
    )
    if done.returncode != 0:
        raise SetupError(
            "pip could not install PhotoClust; its messages are above. "
            "Check the network connection and run this again."
        )


def _remove_retired_packages(python: Path) -> None:
    """Take out of .venv what this version no longer uses: pip only ever adds."""
    # Twice quiet: it is no news that they are not there.
    command = [str(python), "-m", "pip", "uninstall", "--yes", "-qq", *_RETIRED_PACKAGES]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(command, env=environment, check=False)
    if done.returncode != 0:
        raise SetupError(
            f"pip could not remove {' '.join(_RETIRED_PACKAGES)} from {VENV}; its messages are "
            "above. Delete that folder and run this again."
        )
