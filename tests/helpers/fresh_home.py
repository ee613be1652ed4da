"""A person who never used the program: an empty home folder, and processes that are watched."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-s", "200", "-e", "trace=network,execve")

_OWN = {
    "darwin": ("Library/Application Support/PhotoClust", "Library/Caches/PhotoClust"),
    "linux": (".local/share/PhotoClust", ".cache/PhotoClust"),
}


@dataclass(frozen=True)
class FreshHome:
    """An empty home with a folder for temporary files and one to work in, below `base`.

    Nothing of the environment that this test runs in reaches the program: build machines set
    variables that keep libraries from what they do on a person's computer.

    Args:
        base: The folder of all of it.
        traced: Whether the network calls of all processes are written down.
    """

    base: Path
    traced: bool

    def make(self) -> FreshHome:
        """Make the folders."""
        for folder in (self.home, self.temporary, self.work):
            folder.mkdir(parents=True)
        return self

    @property
    def home(self) -> Path:
        return self.base / "home"

    @property
    def temporary(self) -> Path:
        return self.base / "temporary"

    @property
    def work(self) -> Path:
        return self.base / "work"

    @property
    def data_folder(self) -> Path:
        return self.home / _OWN[sys.platform][0]

    @contextmanager
    def running(self, *command: str | Path, seconds: float = 200) -> Iterator[None]:
        """Run a program meanwhile; wait for its end at the end, which has to be a good one."""
        number = len(self._traces())
        trace = self.base / f"{number}.trace"
        trace.touch()
        watch = (*_STRACE, "-o", str(trace)) if self.traced else ()
        environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
        }
        with (
            (self.base / f"{number}.out").open("w+b") as out,
            subprocess.Popen(
                [*watch, *map(str, command)],
                env=environment,
                cwd=self.work,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,  # one group, so that all of it can be ended
            ) as process,
        ):
            try:
                yield
                code = process.wait(seconds)
            except BaseException:
                os.killpg(process.pid, signal.SIGKILL)
                raise
            out.seek(0)
            assert code == 0, out.read().decode(errors="replace")

    def run(self, *command: str | Path) -> None:
        """Run a program to its good end."""
        with self.running(*command):
            pass

    def stray_files(self) -> list[str]:
        """Files outside of the program's own folders. That of fontconfig comes with any window."""
        own = [self.home / folder for folder in (*_OWN[sys.platform], ".cache/fontconfig")]
        files = [
            path
            for folder in (self.home, self.temporary, self.work)
            for path in folder.rglob("*")
            if not path.is_dir() and not any(path.is_relative_to(folder) for folder in own)
        ]
        return sorted(str(path.relative_to(self.base)) for path in files)

    def calls(self) -> list[str]:
        """What was traced of all processes, line by line."""
        return [line for trace in self._traces() for line in trace.read_text().splitlines()]

    def _traces(self) -> list[Path]:
        return sorted(self.base.glob("*.trace"))


def can_trace(folder: Path) -> bool:
    """Whether calls of processes can be traced here; a container may forbid it."""
    if shutil.which("strace") is None:
        return False
    command: Sequence[str] = (*_STRACE, "-o", str(folder / "try.trace"), "true")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
