"""What the download takes from the system it is built on, and what it wants of the one it runs on.

For Linux; asks readelf and, on Debian and its like, dpkg.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_PLACES = ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64")


def programs(folder: Path) -> list[Path]:
    """All programs and libraries below a folder."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as start:
                if start.read(4) == b"\x7fELF":
                    found.append(file)
    return found


def needed(files: Iterable[Path]) -> set[str]:
    """Names of the libraries that files are linked with."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _readelf("--dynamic", files)))


def newest_glibc(files: Iterable[Path]) -> str:
    """The release of the C library that files cannot do without, as `2.35`."""
    found = re.findall(r"GLIBC_(\d+)\.(\d+)", _readelf("--version-info", files))
    return ".".join(map(str, max((int(major), int(minor)) for major, minor in found)))


def outside(folder: Path) -> list[str]:
    """Names of the libraries that are linked with and not inside: the system's."""
    files = programs(folder)
    inside = {file.name for file in folder.rglob("*")}
    return sorted(needed(files) - inside)


def packages(names: Iterable[str]) -> list[str]:
    """The Debian packages that libraries of the system come from.

    Raises:
        LookupError: a library is of no package, or is not there.
    """
    return sorted({package(name) for name in names})


def package(name: str) -> str:
    """The Debian package of a library of the system.

    Raises:
        LookupError: it is of none, or is not there.
    """
    for place in _PLACES:
        file = Path(place, name)
        if not file.exists():
            continue
        for path in (file, file.resolve(), *_moved(file)):
            asked = subprocess.run(
                ["dpkg", "--search", path], capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                return asked.stdout.partition(":")[0]
    raise LookupError(f"{name} is of no package of this system.")


def copyrights(folder: Path, target: Path) -> list[str]:
    """Copy the licence texts of Python and of what the system lent; return what is missing."""
    missing = []
    python = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    text = python / "LICENSE.txt"
    target.mkdir(parents=True, exist_ok=True)
    if text.is_file():
        shutil.copyfile(text, target / "python.txt")
    else:
        missing.append(f"Python's licence is not in {text}.")
    for name in lent(folder):
        try:
            origin = package(name)
        except LookupError as error:
            missing.append(str(error))
            continue
        shutil.copyfile(Path("/usr/share/doc", origin, "copyright"), target / f"{origin}.txt")
    return missing


def lent(folder: Path) -> list[str]:
    """Names of the libraries in the download that the system lent: those of no package."""
    return [
        file.name
        for file in sorted(folder.glob("lib*.so*"))
        if not file.is_symlink() and not file.name.startswith("libpython")
    ]


def _moved(file: Path) -> Iterator[Path]:
    """Where dpkg knows a file, on systems where /lib is a link to /usr/lib."""
    path = os.fspath(file.resolve())
    yield Path(path.removeprefix("/usr")) if path.startswith("/usr/") else Path("/usr" + path)


def _readelf(what: str, files: Iterable[Path]) -> str:
    command = ["readelf", what, "--wide", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
