"""Tries a download on a bare Debian without Python and without network.

    sudo python3 packaging/test_bundle.py [--deb FILE] [--work DIR] [--photos DIR]
        [--screenshot PNG]

Without --deb it is built first. The samples are too few for UMAP, which is compiled: photos of
another folder, some hundred, are grouped twice for that. Needs root, debootstrap, Xvfb and xdotool;
the bare system is made once in DIR (500 MB, from Debian's mirror) and kept. In it the package is
installed and its programs import all they import late, show the window, read every kind of photo,
group the sample photos, file them, are killed in mid-move, recover, and undo: then every photo is
where it was, byte for byte. Any line that was not expected fails.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from environment import ROOT, venv_program

_MIRROR = "http://deb.debian.org/debian"
_WINDOW_BUDGET_S = 20
"""Of a first start from a cold disk on a machine with two busy processors."""

_QUIET = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
_HARMLESS = ("Computing on the CPU.", "PhotoClust ended in the middle of “Move ")
"""How lines begin that may be said: what computes, and what a recovery found."""
_NOT_INSIDE = {
    "annoy", "cuml", "dask", "distributed", "faiss", "h5py", "mahotas", "onnx", "openTSNE", "pywt",
    "skimage", "torch", "usearch", "winreg", "msvcrt", "pythoncom", "win32com", "_winapi",
}  # fmt: skip
"""Of other extras and systems; the program asks for them and says what is missing."""


class DownloadError(Exception):
    """The download does not do what it should; the text says what."""


def main() -> int:
    """Build if asked, make the bare system, try everything."""
    parser = argparse.ArgumentParser(description="Try a download on a bare system.")
    parser.add_argument("--deb", type=Path, help="a package that is built already")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir(), "bundle-test"))
    parser.add_argument("--photos", type=Path, help="a folder of photos to group as well")
    parser.add_argument("--screenshot", type=Path, help="where a picture of the window goes")
    options = parser.parse_args()
    if options.screenshot is not None and not venv_program("python").exists():
        parser.error("--screenshot needs .venv: python3 packaging/run.py --setup-only makes it.")
    work = options.work.resolve()
    try:
        deb = options.deb or _built(work / "build")
        system = _bare_system(work, deb)
        _timed("install", lambda: _install(system, deb))
        tries = Tries(system)
        _timed("late imports", tries.late_imports)
        _timed("window", lambda: tries.window(options.screenshot))
        _timed("the guide", tries.guide)
        _timed("HEIC, RAW, video", tries.kinds)
        _timed("grouping", tries.group)
        if options.photos is not None:
            tries.lend(options.photos)
            for what in ("first", "second"):
                _timed(f"{what} grouping of the folder", tries.group_folder)
        _timed("filing, a kill, recovery, undo", tries.file_kill_undo)
        _timed("removal", lambda: tries.removal(deb))
    except DownloadError as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    print("The download works.")
    return 0


class Tries:
    """What is tried in the bare system."""

    def __init__(self, system: Path) -> None:
        self._system = system
        shutil.rmtree(system / "photos", ignore_errors=True)
        shutil.copytree(ROOT / "resources" / "sample_photos", system / "photos")
        shutil.rmtree(system / "root", ignore_errors=True)
        (system / "root").mkdir()

    def late_imports(self) -> None:
        """Let the frozen program import every module that the sources name anywhere."""
        names = sorted(_imported(ROOT / "photoclust"))
        done = self._run(["photoclust-cli", "--try-imports"], input="\n".join(names))
        failed = [
            line
            for line in done.stdout.splitlines()
            if line.partition(" ")[0].partition(".")[0] not in _NOT_INSIDE
            and not line.startswith("send2trash.win")
        ]
        if failed:
            raise DownloadError("cannot be imported:\n" + "\n".join(failed))
        print(f"  {len(names)} modules")

    def window(self, screenshot: Path | None) -> None:
        """Wait for the window on a screen of its own; nothing may be said meanwhile."""
        with tempfile.TemporaryFile() as said:
            screen = subprocess.Popen(["Xvfb", ":87", "-screen", "0", "1400x900x24"], stderr=said)
            try:
                self._window(screenshot)
            finally:
                screen.terminate()
                screen.wait()

    def _window(self, screenshot: Path | None) -> None:
        sockets = self._system / "tmp" / ".X11-unix"
        sockets.mkdir(exist_ok=True)
        # The screen's own socket, as a second name in the bare system.
        _await(Path("/tmp/.X11-unix/X87").exists, 10, "no screen")
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", sockets], check=True)
        start = time.monotonic()
        with tempfile.TemporaryFile("w+") as said:
            program = subprocess.Popen(
                [*_inside(self._system), "photoclust", "/photos"],
                env=_QUIET | {"DISPLAY": ":87"}, stdout=said, stderr=said, start_new_session=True,
            )  # fmt: skip
            try:
                _await(_shown, _WINDOW_BUDGET_S, "the window is not there in time")
                print(f"  shown after {time.monotonic() - start:.1f} s")
                if program.poll() is not None:
                    raise DownloadError("the window closed itself")
                if screenshot is not None:
                    time.sleep(25)  # groups appear meanwhile
                    _picture(screenshot)
            finally:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
                subprocess.run(["umount", sockets], check=True)
            said.seek(0)
            if lines := said.read().strip():
                raise DownloadError(f"the window said:\n{lines}")

    def group(self) -> None:
        """Group the samples; there must be groups, and no problem."""
        report = self._report("cluster", "/photos")
        print(f"  {len(report.get('groups', report.get('clusters', [])))} groups")

    def kinds(self) -> None:
        """Read an iPhone's photo, a camera's RAW file and a video."""
        lent = self._system / "kinds"
        shutil.rmtree(lent, ignore_errors=True)
        shutil.copytree(ROOT / "tests" / "data" / "kinds", lent)
        shutil.copy(ROOT / "tests" / "data" / "heic" / "palace.heic", lent)
        report = self._report("cluster", "/kinds", "--data-dir", "/root/kinds")
        found = {name: len(report[name]) for name in ("problems", "left")}
        found = {"photos": report["photos"], **found}
        if found != {"photos": len(_files(lent)), "problems": 0, "left": 0}:
            raise DownloadError(f"not all was read: {found}\n{report['problems']}{report['left']}")

    def guide(self) -> None:
        """The user guide is inside, with all its pictures."""
        folder = self._system / "usr/lib/photoclust/_internal/photoclust/_resources/guide"
        pages = [page for page in folder.rglob("*.html") if page.parent != folder]
        shown = {
            page.parent / picture
            for page in pages
            for picture in re.findall(r'<img [^>]*src="([^":]+)"', page.read_text("utf-8"))
        }
        missing = [picture for picture in sorted(shown) if not picture.exists()]
        if not pages or not shown or missing:
            raise DownloadError(f"the guide is not whole: {len(pages)} pages, missing {missing}")
        print(f"  {len(pages)} pages, {len(shown)} pictures")

    def lend(self, photos: Path) -> None:
        """Copy a folder of photos into the bare system."""
        shutil.rmtree(self._system / "more", ignore_errors=True)
        shutil.copytree(photos, self._system / "more")

    def group_folder(self) -> None:
        """Group that folder into a library of its own, from the beginning but for compiled code."""
        shutil.rmtree(self._system / "root" / "library", ignore_errors=True)
        self._report("cluster", "/more", "--data-dir", "/root/library")
        if not list((self._system / "root").glob(".cache/PhotoClust/numba/*/*.nbi")):
            raise DownloadError("compiled code was not kept")

    def file_kill_undo(self) -> None:
        """File, kill in mid-move, recover, undo; nothing is lost, doubled or changed."""
        before = _digests(self._system / "photos")
        target = self._system / "filed"
        shutil.rmtree(target, ignore_errors=True)
        # Another disk, so that a file is copied and there is a middle to be killed in.
        target.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", target], check=True)
        try:
            program = subprocess.Popen(
                [*_inside(self._system), "photoclust-cli", "file", "/photos", "--to", "/filed",
                 "--mode", "move", "--quiet"],
                env=_QUIET, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
            _await(lambda: len(_files(target)) > len(before) // 3, 60, "nothing is filed")
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            filed = len(_files(target))
            if not 0 < filed < len(before):
                raise DownloadError(f"killed too late: {filed} of {len(before)} were filed")
            print(f"  killed with {filed} of {len(before)} files filed")
            self._run(["photoclust-cli", "recover", "--quiet"])
            self._run(["photoclust-cli", "undo", "--quiet"])
            if _digests(self._system / "photos") != before:
                raise DownloadError("photos are not where they were")
            if left := _files(target):
                raise DownloadError(f"left in the target: {left}")
        finally:
            subprocess.run(["umount", target], check=True)

    def removal(self, deb: Path) -> None:
        """Remove the package; no file of it stays."""
        name = _checked(["dpkg-deb", "--field", str(deb), "Package"]).stdout.strip()
        _checked([*_inside(self._system), "dpkg", "--purge", name])
        left = [*self._system.glob("usr/lib/photoclust/**/*"), *self._system.glob("usr/bin/photo*")]
        if left:
            raise DownloadError(f"left after removal: {left}")

    def _report(self, *command: str) -> Any:
        done = self._run(["photoclust-cli", *command, "--json", "-", "--quiet"])
        return json.loads(done.stdout)

    def _run(
        self, command: list[str], input: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        return _checked([*_inside(self._system), *command], input)


def _checked(command: list[str], input: str | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command, env=_QUIET, input=input, capture_output=True, text=True, check=False
    )
    said = [line for line in done.stderr.splitlines() if line and not line.startswith(_HARMLESS)]
    if done.returncode != 0 or said:
        raise DownloadError(
            f"{' '.join(command)} ended with {done.returncode}:\n" + "\n".join(said)
        )
    return done


def _inside(system: Path) -> list[str]:
    """What runs a command in the bare system, without network, and ends all it started."""
    return [
        "unshare", "--net", "--pid", "--fork", "--kill-child", f"--mount-proc={system}/proc",
        "chroot", os.fspath(system),
    ]  # fmt: skip


def _built(out: Path) -> Path:
    command = [sys.executable, str(ROOT / "packaging" / "bundle.py"), "--out", str(out)]
    if subprocess.run(command, check=False).returncode != 0:
        raise DownloadError("it cannot be built")
    return next(out.glob("*.deb"))


def _bare_system(work: Path, deb: Path) -> Path:
    """A bare Debian with what the package says it needs, and nothing else."""
    said = subprocess.run(
        ["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True
    )
    wanted = sorted(part.split()[0] for part in said.stdout.split(","))
    key = hashlib.sha256(",".join(wanted).encode()).hexdigest()[:12]
    system = work / f"system-{key}"
    if not (system / "made").exists():
        shutil.rmtree(system, ignore_errors=True)
        command: list[str] = ["debootstrap", "--variant=minbase", f"--include={','.join(wanted)}"]
        made = subprocess.run(
            [*command, "bookworm", str(system), _MIRROR], stdout=subprocess.DEVNULL, check=False
        )
        if made.returncode != 0:
            raise DownloadError(
                "the bare system cannot be made: it takes root, debootstrap, network"
            )
        (system / "made").touch()
    if any(system.glob("usr/bin/python3*")):
        raise DownloadError("the bare system has Python")
    return system


def _install(system: Path, deb: Path) -> None:
    shutil.copy(deb, system / "tmp" / deb.name)
    done = subprocess.run(
        [*_inside(system), "dpkg", "--install", f"/tmp/{deb.name}"],
        env=_QUIET,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    (system / "tmp" / deb.name).unlink()
    if done.returncode != 0:
        raise DownloadError(f"it cannot be installed:\n{done.stderr}")


def _imported(package: Path) -> set[str]:
    """Names of all modules, and of all that they import anywhere in them."""
    names = set()
    for file in package.rglob("*.py"):
        parts = file.relative_to(package.parent).with_suffix("").parts
        names.add(".".join(parts).removesuffix(".__init__"))
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                names.add(node.module)
    return names


def _digests(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in _files(folder)
    }


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def _shown() -> bool:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "PhotoClust"],
        env=os.environ | {"DISPLAY": ":87"}, capture_output=True, check=False,
    )  # fmt: skip
    return found.returncode == 0


def _picture(target: Path) -> None:
    code = "import sys; from PIL import ImageGrab; ImageGrab.grab(xdisplay=':87').save(sys.argv[1])"
    subprocess.run([venv_program("python"), "-c", code, target], check=True)


def _await(true: Any, seconds: float, complaint: str) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise DownloadError(complaint)
        time.sleep(0.01)


def _timed(what: str, do: Any) -> None:
    print(what, flush=True)
    start = time.monotonic()
    do()
    print(f"  {time.monotonic() - start:.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
