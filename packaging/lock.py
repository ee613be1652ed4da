"""Makes the lock files in packaging/locks: which release of every library is installed.

    .venv/bin/python packaging/lock.py             after a change of pyproject.toml
    .venv/bin/python packaging/lock.py --upgrade   all as new as pyproject.toml allows

Without `--upgrade` what is locked stays; upgrade.py runs the tests as well.

One file is for the app, one for the app with the network's runtime without CUDA, and one for each
extra with what it adds to the app. Each holds for all systems and versions of Python that README
promises, names its libraries with the hashes of their files, and no place to get them from. All
but `ALONE` come from one resolution, so that an extra never changes what the app itself uses.

What resolves is uv, in a folder of its own that goes again. What the app needs has to be there as
wheels for every promised system; of extras it is only told where they are not.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
APP, APP_CPU = "app", "app-cpu"
ALONE = ("deepcluster",)
"""Extras that are resolved beside the app alone: torch wants releases of CUDA of its own,
which are not to become those that photos are read with."""

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("x86_64-manylinux_2_34", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
"""What README promises, in uv's names; of macOS, 14 and newer (see `_plain`)."""

_EDITABLE = "editables>=0.5"
"""hatchling asks for it when it installs a checkout as a link."""


@dataclass(frozen=True)
class Wishes:
    """What one lock file has to satisfy: lines of requirements."""

    name: str
    lines: tuple[str, ...]

    @property
    def digest(self) -> str:
        """Stands in the lock file, so that a file made for other wishes is noticed."""
        return hashlib.sha256("\n".join(self.lines).encode()).hexdigest()[:16]


def all_wishes() -> list[Wishes]:
    """The app's, the same without CUDA, and those of each extra, in this order."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = read["project"]
    # What builds is locked as well: installing must not fetch anything else.
    app = (*project["dependencies"], *read["build-system"]["requires"], _EDITABLE)
    extras = project["optional-dependencies"]
    return [
        Wishes(APP, app),
        Wishes(APP_CPU, without_cuda(app)),
        *(Wishes(name, tuple(extras[name])) for name in sorted(extras)),
    ]


def without_cuda(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The same requirements with the runtime that has no CUDA, on every system."""
    kept = [line for line in lines if not line.startswith("onnxruntime-gpu")]
    return tuple(
        line.partition(";")[0].strip() if line.startswith("onnxruntime>") else line for line in kept
    )


def lock_file(name: str) -> Path:
    """Where a lock file lies."""
    return LOCKS / f"{name}.txt"


def entries(text: str) -> list[str]:
    """The libraries of a lock file, each with its release, its systems and its hashes."""
    return re.findall(r"^[^\s#].*(?:\n[ \t]+.*)*", text, re.MULTILINE)


def pins(text: str) -> set[str]:
    """Library and release of each entry."""
    return {entry.split()[0] for entry in entries(text)}


def lock(*, upgrade: bool = False) -> None:
    """Write all lock files anew.

    Raises:
        subprocess.CalledProcessError: there is no answer to all wishes, or no network; uv said why.
    """
    wishes = all_wishes()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        uv = _uv(work / "uv")
        everything = work / "everything.txt"
        if not upgrade:  # uv keeps what it finds in the file it is to write
            known = {entry for file in LOCKS.glob("*.txt") for entry in entries(file.read_text())}
            everything.write_text("\n".join(sorted(known)) + "\n")
        asked = [wish for wish in wishes if wish.name not in (APP_CPU, *ALONE)]
        _resolve(uv, work, everything, [line for wish in asked for line in wish.lines])
        resolved: dict[str, list[str]] = {}
        for wish in wishes:
            lines = wish.lines if wish.name in (APP, APP_CPU) else (*wishes[0].lines, *wish.lines)
            file = work / f"{wish.name}.txt"
            within = work / f"{APP}.txt" if wish.name in ALONE else everything
            _resolve(uv, work, file, list(lines), within)
            resolved[wish.name] = entries(file.read_text("utf-8"))
        LOCKS.mkdir(exist_ok=True)
        for file in LOCKS.glob("*.txt"):
            file.unlink()
        for wish in wishes:
            app = set() if wish.name in (APP, APP_CPU) else set(resolved[APP])
            added = [entry for entry in resolved[wish.name] if entry not in app]
            lock_file(wish.name).write_text(_header(wish) + "\n".join(added) + "\n", "utf-8")
        _require_wheels(uv, wishes)


def _header(wish: Wishes) -> str:
    return f"# Made by packaging/lock.py. Wishes: {wish.digest}\n"


def _uv(folder: Path) -> Path:
    """Install uv into a folder of its own and return the program."""
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pip: list[str | Path] = [
        programs / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "uv"], check=True)
    return programs / "uv"


def _resolve(
    uv: Path, work: Path, result: Path, lines: list[str], within: Path | None = None
) -> None:
    """Write which releases satisfy all lines, on every system; `within` those of another file."""
    asked = work / "asked.in"
    asked.write_text("\n".join(lines) + "\n", "utf-8")
    command: list[str | Path] = [
        uv,
        "pip",
        "compile",
        asked,
        "--universal",
        "--python-version",
        PYTHONS[0],
    ]
    command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-config", "--quiet"]
    command += ["--output-file", result]
    if within is not None:
        command += ["--constraint", within]
    subprocess.run(command, env=_plain(), check=True, stdout=subprocess.DEVNULL)


def _require_wheels(uv: Path, wishes: list[Wishes]) -> None:
    """See that every promised system gets wheels, without downloading them.

    Raises:
        subprocess.CalledProcessError: the app needs something that is not there as a wheel.
    """
    for wish in wishes:
        for system in SYSTEMS:
            for python in PYTHONS if wish.name in (APP, APP_CPU) else PYTHONS[:1]:
                command: list[str | Path] = [
                    uv,
                    "pip",
                    "install",
                    "--dry-run",
                    "--quiet",
                    "--no-config",
                ]
                command += ["--target", LOCKS, "--only-binary", ":all:", "--require-hashes"]
                command += ["--python-platform", system, "--python-version", python]
                command += ["-r", lock_file(wish.name)]
                if wish.name not in (APP, APP_CPU):
                    command += ["-r", lock_file(APP)]
                done = subprocess.run(
                    command, env=_plain(), check=False, capture_output=True, text=True
                )
                if done.returncode == 0:
                    continue
                print(f"{wish.name}: no wheels for {system}, Python {python}")
                if wish.name in (APP, APP_CPU):
                    print(done.stderr)
                    done.check_returncode()


def _plain() -> dict[str, str]:
    """This environment without what sends uv to other places than the usual one."""
    kept = {name: value for name, value in os.environ.items() if "INDEX" not in name}
    return {**kept, "MACOSX_DEPLOYMENT_TARGET": "14.0"}


def main() -> int:
    """Do it and tell what changed."""
    parser = argparse.ArgumentParser(description="Make the lock files anew.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest releases allowed")
    before = {pin for file in LOCKS.glob("*.txt") for pin in pins(file.read_text("utf-8"))}
    lock(upgrade=parser.parse_args().upgrade)
    after = {pin for file in LOCKS.glob("*.txt") for pin in pins(file.read_text("utf-8"))}
    for pin in sorted(before ^ after, key=str.lower):
        print(f"{'+' if pin in after else '-'} {pin}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
