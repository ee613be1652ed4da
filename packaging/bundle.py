"""Build what a person downloads: the program with all it needs, without Python.

    python3 packaging/bundle.py [--cuda] [--home URL] [--out DIR]

Comes to build/bundle, or another folder: on Linux a .deb and a .tar.zst (its `install.sh` puts the
program below the home folder), elsewhere the folder that an installer is made of. Libraries are
those of the lock files. Camera RAW is inside, and videos where their extra may be shipped. With
--cuda the network's runtime for NVIDIA cards is inside; its own libraries are not.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from environment import LOCKS, ROOT
from interruptible import quietly_ended
from system_libraries import newest_glibc, outside, packages, programs

PARTS = ROOT / "packaging" / "bundle_parts"
_LICENCES = ROOT / "packaging" / "licences.py"
_TOOLS = ROOT / "packaging" / "build_tools.txt"
_EXTRAS = ("raw",) if sys.platform == "darwin" else ("raw", "video")
"""Of others there is no need in a download, or they must not be in it (pyproject.toml says why)."""


_STRIPPED = ("llvmlite/binding/libllvmlite.so", "hdbscan/*.so", "libpython3.*.so.*")


class BundleError(Exception):
    """A step failed; the text says which, and what can be done."""


def main() -> int:
    """Build; the exit code is 0 or 3."""
    parser = argparse.ArgumentParser(description="Build what a person downloads.")
    parser.add_argument("--cuda", action="store_true", help="with the runtime for NVIDIA cards")
    parser.add_argument("--home", default="", metavar="URL", help="address of the home page")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "build" / "bundle", metavar="DIR",
        help="folder to build in; what an earlier build left there is replaced",
    )  # fmt: skip
    options = parser.parse_args()
    try:
        results = build(options.out.resolve(), cuda=options.cuda, home=options.home)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 3
    for result in results:
        print(f"{result}: {_size(result) // 1_000_000} MB")
    return 0


def build(out: Path, *, cuda: bool, home: str) -> list[Path]:
    """Do all of it, and return what came of it.

    Raises:
        BundleError: a step failed.
    """
    _clear(out)
    python = _environment(out, cuda=cuda)
    frozen = _freeze(out, python)
    _run(
        "the licences",
        python,
        _LICENCES,
        frozen / "licences",
        "--inside",
        frozen,
    )
    if not sys.platform.startswith("linux"):
        return [frozen]
    tree = out / "tree"
    usr = tree / "usr"
    (usr / "lib").mkdir(parents=True)
    shutil.move(frozen, usr / "lib" / "photoclust")
    (usr / "bin").mkdir()
    for name in ("photoclust", "photoclust-cli"):
        (usr / "bin" / name).symlink_to(Path("..", "lib", "photoclust", name))
    wishes = ["--home", home] if home else []
    _run("the desktop's files", python, ROOT / "packaging/desktop_files.py", usr, *wishes)
    _run("the manual pages", python, ROOT / "packaging/command_pages.py", usr)
    return [_deb(out, tree, cuda=cuda), _archive(out, usr, cuda=cuda)]


def control(version: str, kilobytes: int, depends: list[str]) -> str:
    """What a Debian package says of itself."""
    return (
        "Package: photoclust\n"
        f"Version: {version}\n"
        "Architecture: amd64\n"
        "Maintainer: PhotoClust contributors <photoclust@localhost>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        "Section: graphics\n"
        "Priority: optional\n"
        "Description: sorts a personal photo library by what the photos show\n"
        " Drop folders on the window, watch groups of look-alike photos appear, merge\n"
        " and rename them, and put every photo into a folder named after its group.\n"
        " Everything happens on this computer.\n"
    )


def requirement(name: str, lines: str) -> str:
    """The entry of one package in a file of requirements with hashes."""
    entry, within = [], False
    for line in lines.splitlines():
        if not line.startswith((" ", "#")):
            within = line.startswith(f"{name}==")
        if within:
            entry.append(line)
    return "\n".join(entry) + "\n"


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "photoclust" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _clear(out: Path) -> None:
    """Take away what an earlier build left.

    Raises:
        BundleError: there is something else in the folder.
    """
    mark = out / "made-by-photoclust-bundle"
    if out.exists() and any(out.iterdir()):
        if not mark.exists():
            raise BundleError(f"{out} is not empty and no earlier build; choose another folder.")
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    mark.touch()


def _environment(out: Path, *, cuda: bool) -> Path:
    """Make an environment with what the lock files say and the tools; return its Python."""
    folder = out / "environment"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # The files name all that is needed; `environment._install_app` says why pip seeks nothing.
    pip = (python, "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check")
    locks: list[str | Path] = []
    for name in ("app" if cuda else "app-cpu", *_EXTRAS):
        locks += ["-r", LOCKS / f"{name}.txt"]
    _run("the libraries", *pip, "--require-hashes", *locks)
    # One of the tools is built of its source, by another one of them: that one comes first, and
    # without isolation nothing is fetched that the file does not name.
    first = out / "first.txt"
    first.write_text(requirement("setuptools", _TOOLS.read_text("utf-8")), "utf-8")
    for file in (first, _TOOLS):
        _run("the tools", *pip, "--require-hashes", "--no-build-isolation", "-r", file)
    _run("the program", *pip, "--no-build-isolation", ROOT)
    return python


def _freeze(out: Path, python: Path) -> Path:
    """Let PyInstaller work; return the folder it made."""
    icons = out / "icons"
    _run("the icon", python, ROOT / "packaging/draw_app_icon.py", icons)
    guide = out / "guide"
    _run("the user guide", python, ROOT / "packaging/guide.py", guide)
    listed = subprocess.run(
        [python, _LICENCES, "--names"],
        capture_output=True,
        text=True,
        check=True,
    )
    os.environ |= {
        "PHOTOCLUST_ROOT": str(ROOT),
        "PHOTOCLUST_ICONS": str(icons),
        "PHOTOCLUST_GUIDE": str(guide),
        "PHOTOCLUST_PACKAGES": ",".join(listed.stdout.split()),
        "PHOTOCLUST_VERSION": version(),
    }
    _run(
        "the frozen program", python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", out / "frozen", "--workpath", out / "work", PARTS / "photoclust.spec",
    )  # fmt: skip
    made = out / "frozen"
    app = made / "PhotoClust.app"
    frozen = app if app.exists() else made / "photoclust"
    if sys.platform.startswith("linux"):
        (frozen / "photoclust-cli").symlink_to("photoclust")
        _strip(frozen)
    return frozen


def _strip(frozen: Path) -> None:
    """Take names out of libraries that are large by them.

    Of others it would win little, and OpenBLAS and its like, which their packages moved about
    within the file, are broken by it.
    """
    found = sorted(file for place in _STRIPPED for file in frozen.glob(f"_internal/{place}"))
    if not found:
        raise BundleError("Nothing to strip is where it was; look through _STRIPPED.")
    _run("libraries smaller", "strip", "--strip-unneeded", *found)


def _deb(out: Path, tree: Path, *, cuda: bool) -> Path:
    file = out / f"photoclust_{version()}{'+cuda' if cuda else ''}_amd64.deb"
    program = tree / "usr" / "lib" / "photoclust"
    libraries = packages(outside(program))
    glibc = f"libc6 (>= {newest_glibc(programs(program))})"
    depends = [glibc, *(name for name in libraries if name != "libc6")]
    about = tree / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(control(version(), _size(tree) // 1024, depends), "utf-8")
    _run("the package", "dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, file)
    shutil.rmtree(about)
    return file


def _archive(out: Path, usr: Path, *, cuda: bool) -> Path:
    name = f"photoclust-{version()}{'-cuda' if cuda else ''}-linux-x86_64"
    file = out / f"{name}.tar.zst"
    shutil.copy2(PARTS / "install.sh", usr / "install.sh")
    _run(
        "the archive", "tar", "-I", "zstd -12 -T0", "--owner=0", "--group=0", "--numeric-owner",
        "--sort=name", f"--transform=s,^\\.,{name},S", "-cf", file, "-C", usr, ".",
    )  # fmt: skip
    return file


def _run(what: str, *command: str | Path) -> None:
    """Run one step.

    Raises:
        BundleError: it failed; what it said is on the terminal.
    """
    print(f"Making {what}", flush=True)
    program = str(command[0])
    if shutil.which(program) is None:
        raise BundleError(f"{program} is not installed; it is needed to make {what}.")
    done = quietly_ended([str(part) for part in command])
    if done.returncode != 0:
        raise BundleError(f"Making {what} failed; the messages are above.")


def _size(path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files)


if __name__ == "__main__":
    sys.exit(main())
