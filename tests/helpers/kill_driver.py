"""Kills a filing with SIGKILL, step after step, and looks each time what became of the files.

A program of its own, because it forks: `python -m tests.helpers.kill_driver` with the arguments
of `main`. Writes one line of JSON, or ends with a failed assertion.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path

from photoclust.core.photo import Photo
from photoclust.filing.acts import Checkpoint
from photoclust.store.journal_records import Mode
from tests.helpers.shelf import FatSystem, LinkingSystem, Shelf

PHOTOS = 240
FILE_STEPS = frozenset(
    {"verified", "placed", "linked", "reserved", "partial made", "written", "published"}
    | {"copied", "removed"}
)
"""Steps that come once per file; all others are steps of the journal or of folders."""


class Bench:
    """A library of several hundred files that is filed, killed, recovered and put back.

    Args:
        root: Where the photos and the library are.
        destination: Where they are filed; another disk for the long road.
        road: "exclusive", "links" or "reservation".
        job: "move", "copy" or "undo" (of a move).
    """

    def __init__(self, root: Path, destination: Path, road: str, job: str) -> None:
        self._root = root
        self._destination = destination
        self._road = road
        self._job = job
        shelf = self._open()
        self._photos: list[Photo] = []
        for number in range(PHOTOS):
            stem = f"{number % 3}/IMG_{number // 3}"
            self._photos.append(shelf.photo(f"{stem}.jpg", f"picture {number} " * 40))
            if number % 4 == 0:
                shelf.file(f"{stem}.xmp", f"settings {number}")
        self._originals = shelf.contents()
        shelf.library.close()
        shutil.copytree(root / "data", root / "kept")
        if job == "undo":
            self._file()

    def steps(self) -> list[str]:
        """All steps of the job, in order, from a run that nobody kills."""
        names: list[str] = []
        self._do(names.append)
        self._check("its end")
        return names

    def kill_at(self, step: str, time_: int) -> bool:
        """Kill the job when it comes to `step` for the `time_`-th time; check what is left.

        Returns:
            Whether it came to that: marks are also written once a second, so a slow run has
            more of them than a quick one.
        """
        left = time_

        def checkpoint(reached: str) -> None:
            nonlocal left
            left -= reached == step
            if left == 0 and reached == step:
                os.kill(os.getpid(), signal.SIGKILL)

        _, status = os.waitpid(self._start_child(checkpoint), 0)
        assert os.WIFSIGNALED(status) or status == 0, "the job failed"
        self._check(f"{step} number {time_}")
        return os.WIFSIGNALED(status)

    def kill_after(self, seconds: float) -> None:
        """Kill the job after a time, wherever it is, and check what is left of it."""
        child = self._start_child(lambda step: None)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        self._check(f"{seconds * 1000:.1f} ms")

    def _start_child(self, checkpoint: Checkpoint) -> int:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                self._do(checkpoint)
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        return child

    def _do(self, checkpoint: Checkpoint) -> None:
        if self._job == "undo":
            shelf = self._open()
            shelf.undo(1, checkpoint=checkpoint)
            shelf.library.close()
        else:
            self._file(checkpoint)

    def _file(self, checkpoint: Checkpoint = lambda step: None) -> None:
        shelf = self._open()
        mode = Mode.COPY if self._job == "copy" else Mode.MOVE
        clusters = [("Dogs", self._photos[::2]), ("Cats", self._photos[1::2])]
        result = shelf.carry_out(shelf.plan(clusters, mode), checkpoint=checkpoint)
        assert result.problems == ()
        shelf.library.close()

    def _check(self, when: str) -> None:
        """Recover, look at everything, take it back, look again, and go to the start."""
        shelf = self._open()
        result = shelf.recover()
        assert result.problems == (), (when, result.problems)
        assert result.kept == 0, when
        self._assert_whole(shelf, when)
        for batch in shelf.journal.batches():
            undone = shelf.undo(batch.id)
            assert undone.kept == 0, (when, undone.problems)
        assert shelf.contents() == self._originals, when
        assert not self._destination.exists(), when
        if self._job == "undo":
            assert shelf.redo(1).kept == 0, when
        shelf.library.close()
        if self._job != "undo":
            shutil.rmtree(self._root / "data")
            shutil.copytree(self._root / "kept", self._root / "data")

    def _assert_whole(self, shelf: Shelf, when: str) -> None:
        """Every file exists, whole, in one place; pairs are together; the library knows."""
        found = shelf.contents()
        partial = [name for name in found if "photoclust-" in name]
        assert not partial, (when, partial)
        whole = sorted(self._originals.values())
        if self._job == "copy":
            assert found.items() >= self._originals.items(), when
            copies = {n: d for n, d in found.items() if n not in self._originals}
            assert set(copies.values()) <= set(whole), when
        else:
            assert sorted(found.values()) == whole, when
        for name in found:
            if name.endswith(".xmp"):
                assert name.replace(".xmp", ".jpg") in found, (when, name)
        known = shelf.library.photos()
        for photo in self._photos:
            name = str(photo.path.relative_to(self._root))
            assert known[photo.id].path.read_bytes() == self._originals[name], (when, name)
        assert not shelf.journal.has_open(), when

    def _open(self) -> Shelf:
        shelf = Shelf(self._root, self._destination)
        if self._road != "exclusive":
            shelf.system = LinkingSystem() if self._road == "links" else FatSystem()
        return shelf


def main() -> None:
    """Arguments: root, destination, road, job, stride, share, shares, kills at random."""
    root, destination = Path(sys.argv[1]), Path(sys.argv[2])
    road, job = sys.argv[3], sys.argv[4]
    stride, share, shares, at_random = map(int, sys.argv[5:9])
    bench = Bench(root, destination, road, job)
    began = time.monotonic()
    steps = bench.steps()
    length = time.monotonic() - began
    killed_at = []
    for position in _chosen(steps, stride)[share::shares]:
        step = steps[position]
        if bench.kill_at(step, steps[: position + 1].count(step)):
            killed_at.append(step)
    chance = random.Random(share)
    for _ in range(at_random):
        bench.kill_after(chance.uniform(0, length))
    counts = {name: steps.count(name) for name in dict.fromkeys(steps)}
    report = {"kills": len(killed_at) + at_random, "killed_at": killed_at}
    sys.stdout.write(json.dumps({**report, "steps": counts}) + "\n")


def _chosen(steps: list[str], stride: int) -> list[int]:
    """Positions of all steps of the journal, and of every `stride`-th step of a file."""
    return [n for n, step in enumerate(steps) if step not in FILE_STEPS or n % stride == 0]


if __name__ == "__main__":
    main()
