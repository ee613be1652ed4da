"""Make .venv ready: system packages, the virtual environment, the app in it.

Shared by run.py and test.py. Standard library only, because it runs before anything is
installed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from interruptible import quietly_ended
from system_packages import SetupError, install_system_packages, missing_system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"

_SUPPORTED = ((3, 11), (3, 14))
_STAMP = VENV / "photoclust-setup.json"

_ROOM = {False: 2_000_000_000, True: 1_400_000_000}
"""Bytes that .venv may need with everything pip does on the way, with the runtime for CUDA and
without."""
_ROOM_FOR_DOWNLOADS = {False: 500_000_000, True: 250_000_000}
_FULL = 100_000_000
"""Where less is left after pip failed, that was the reason."""

# What earlier versions installed and none may keep: pillow-heif brings x265, under the GPL.
_RETIRED_PACKAGES = ("pillow-heif",)


def prepare(extras: tuple[str, ...] = (), cpu: bool | None = None) -> None:
    """Bring .venv up to date.

    Quick when nothing changed. The app is installed as a link to this checkout, so its code is
    current without an install. Libraries are those of the lock files, whatever is newer.

    Args:
        extras: Optional dependencies of pyproject.toml to install too.
        cpu: Whether the network's runtime is that without CUDA; None leaves it as it is.

    Raises:
        SetupError: the person has to do something first.
    """
    _require_supported_python()
    _require_known(extras)
    install_system_packages(missing_system_packages())
    installed = _read_stamp() or {}
    wanted = sorted({*extras, *_names(installed.get("extras"))})
    without_cuda = bool(installed.get("cpu")) if cpu is None else cpu
    if without_cuda and "cuda" in wanted:
        if "cuda" in extras:
            raise SetupError("The extra cuda needs the runtime with CUDA: leave --cpu out.")
        wanted.remove("cuda")
    _require_together(wanted)
    stamp = {"inputs": _fingerprint(), "extras": wanted, "cpu": without_cuda}
    python = venv_program("python")
    if installed == stamp and python.exists():
        return
    # Both runtimes have one folder: one cannot be put over the other.
    as_before = bool(installed) and bool(installed.get("cpu")) == without_cuda
    _require_room(without_cuda)
    with contextlib.suppress(FileNotFoundError):
        _STAMP.unlink()  # from here until all is there, .venv counts as half made
    _make_venv(python, as_before)
    _install_app(python, wanted, without_cuda)
    _remove_retired_packages(python)
    _STAMP.write_text(json.dumps(stamp), "utf-8")


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


def _require_known(extras: tuple[str, ...]) -> None:
    known = sorted({file.stem for file in LOCKS.glob("*.txt")} - {"app", "app-cpu"})
    unknown = [extra for extra in extras if extra not in known]
    if unknown:
        raise SetupError(f"There is no extra {unknown[0]}. There are: {', '.join(known)}.")


def _require_together(extras: list[str]) -> None:
    """See that extras do not ask for different releases of a library, before any is installed.

    Raises:
        SetupError: they do.
    """
    known: dict[str, tuple[str, set[str]]] = {}
    for extra in extras:
        for library, releases in _releases(LOCKS / f"{extra}.txt").items():
            other, others = known.setdefault(library, (extra, releases))
            if others != releases:
                raise SetupError(
                    f"The extras {other} and {extra} need different releases of {library}, so one "
                    ".venv cannot hold both. To change to the other one, delete the folder .venv "
                    "and run this again with that extra alone, or keep it in a second copy of "
                    "PhotoClust."
                )


def _releases(lock_file: Path) -> dict[str, set[str]]:
    """What a lock file installs on this system, by library; it may depend on Python's version."""
    found: dict[str, set[str]] = {}
    for line in lock_file.read_text("utf-8").splitlines():
        library, pinned, release = line.partition(" ")[0].partition("==")
        elsewhere = "sys_platform ==" in line and f"'{sys.platform}'" not in line
        if library and pinned and not elsewhere:
            found.setdefault(library, set()).add(release)
    return found


def _require_room(without_cuda: bool) -> None:
    """See that the disks have room before anything is written.

    Raises:
        SetupError: one has not.
    """
    needed = max(_ROOM[without_cuda] - _size(VENV), _FULL)
    downloads = _ROOM_FOR_DOWNLOADS[without_cuda]
    temporary = Path(tempfile.gettempdir())
    for folder, size in ((ROOT, needed), (temporary, min(downloads, needed))):
        free = shutil.disk_usage(folder).free
        if free < size:
            raise SetupError(
                f"The disk with {folder} has {_megabytes(free)} free; the set-up needs "
                f"{_megabytes(size)} there. Make room and run this again."
            )


def _size(folder: Path) -> int:
    """Bytes of all files below a folder; what cannot be looked at counts nothing."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(Path(place, name)).st_size
    return total


def _megabytes(size: int) -> str:
    return f"{size // 1_000_000} MB"


def _fingerprint() -> str:
    """What the installed environment depends on; .venv cannot be moved, hence the place."""
    inputs = hashlib.sha256()
    files = [ROOT / "pyproject.toml", ROOT / "photoclust" / "__init__.py"]
    for file in (*files, *sorted(LOCKS.glob("*.txt"))):
        inputs.update(file.read_bytes())
    inputs.update(f"{sys.version_info[:2]}\n{ROOT}".encode("utf-8", "surrogateescape"))
    return inputs.hexdigest()


def _read_stamp() -> dict[str, object] | None:
    try:
        stamp = json.loads(_STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def _names(value: object) -> list[str]:
    """What an earlier set-up installed beside the app; it stays installed."""
    return [str(name) for name in value] if isinstance(value, list) else []


def _make_venv(python: Path, as_before: bool) -> None:
    """Make .venv, anew unless it is whole and belongs to this Python and this place.

    Args:
        python: Its program.
        as_before: Whether the last set-up came to its end, with what is wanted now.
    """
    if as_before and _venv_fits(python):
        return
    print("Making the virtual environment .venv", flush=True)
    done = quietly_ended(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode != 0:
        _require_room_left()
        raise SetupError(f"{VENV} could not be made: {_last_line(done.stdout)}")


def _venv_fits(python: Path) -> bool:
    """Whether .venv runs this version of Python, from this place, and its pip answers."""
    probe = "import sys; print(sys.version_info[:2], sys.prefix)"
    with contextlib.suppress(OSError):
        answers = [
            subprocess.run([python, *arguments], capture_output=True, text=True, check=False)
            for arguments in (["-c", probe], ["-m", "pip", "--version"])
        ]
        place = f"{sys.version_info[:2]} {VENV}"
        return answers[0].stdout.strip() == place and answers[1].returncode == 0
    return False


def _install_app(python: Path, extras: list[str], without_cuda: bool) -> None:
    """Install what the lock files say, and the app as a link to this checkout.

    Raises:
        SetupError: it failed; what is there already stays.
    """
    print("Installing PhotoClust and what it needs (the first time, some minutes)", flush=True)
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--prefer-binary"]
    if not sys.stdout.isatty():
        command += ["--quiet", "--progress-bar", "off"]
    locks: list[str] = []
    for name in ("app-cpu" if without_cuda else "app", *extras):
        locks += ["-r", str(LOCKS / f"{name}.txt")]
    # hatchling, which makes the link, is in the lock file too.
    link = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    # The files name all that is needed. Left to look for itself, pip takes the newest release for
    # a wish with an extra ("coverage[toml]") and then refuses it, as its hash is in no file.
    for what in (["--no-deps", "--require-hashes", *locks], link):
        done = quietly_ended([*command, *what], stderr=subprocess.PIPE)
        if done.returncode != 0:
            _require_room_left()
            print(done.stderr, file=sys.stderr)
            raise SetupError(_why_pip_failed(done.stderr))
        _pass_on_warnings(done.stderr)


def _pass_on_warnings(told: str) -> None:
    """Say what pip warns of, but for places it looks in, or keeps files in, in vain."""
    for line in told.splitlines():
        if not any(vain in line for vain in ("WARNING: Location", "cache has been disabled")):
            print(line, file=sys.stderr)


def _why_pip_failed(told: str) -> str:
    """A sentence for what pip printed."""
    if re.search("HASH|hash", told):
        return (
            "pip got a file that is not the one named in packaging/locks. A mirror or a cache may "
            "have changed it: run pip cache purge, then this again."
        )
    if re.search("No matching distribution", told):
        return (
            "pip found no fitting package; its messages are above. Check the network connection "
            "and run this again. README.md tells for which systems there are packages."
        )
    return (
        "pip could not install PhotoClust; its messages are above. "
        "Check the network connection and run this again."
    )


def _require_room_left() -> None:
    """Say that the disk is full where it is.

    Raises:
        SetupError: it is.
    """
    for folder in (ROOT, Path(tempfile.gettempdir())):
        if shutil.disk_usage(folder).free < _FULL:
            raise SetupError(
                f"The disk with {folder} became full during the set-up. "
                "Make room and run this again."
            )


def _last_line(told: str) -> str:
    lines = told.strip().splitlines()
    return lines[-1] if lines else "it said nothing."


def _remove_retired_packages(python: Path) -> None:
    """Take out of .venv what this version no longer uses: pip only ever adds."""
    # Twice quiet: it is no news that they are not there.
    command = [str(python), "-m", "pip", "uninstall", "--yes", "-qq", *_RETIRED_PACKAGES]
    if quietly_ended(command).returncode != 0:
        raise SetupError(
            f"pip could not remove {' '.join(_RETIRED_PACKAGES)} from {VENV}; its messages are "
            "above. Delete that folder and run this again."
        )
