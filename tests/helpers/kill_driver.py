"""Kills a filing with SIGKILL, step after step, and looks each time what became of the files.

A program of its own, because it forks: `python -m tests.helpers.kill_driver` with the arguments
of `main`. Writes one line of JSON, or ends with a failed assertion.
"""

from __future__ import annotations

import json
import math
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Photo, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.filing import ledger
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.sidecars.xmp_edit import EMPTY, with_keywords
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.services.files import trash_photos
from photoclust.services.files.filing_history import settle, standing_of
from photoclust.services.files.filing_results import UndoResult
from photoclust.services.files.filing_session import (
    file_groups,
    plan_groups,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.files.keywords import plan_keywords, write_keywords
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import Library
from tests.helpers.in_step import assert_in_step
from tests.helpers.shelf import FatSystem, LinkingSystem, Shelf

PHOTOS = 40
MARKS = 24
"""Marks that are written together: three times for all files of a job."""

FILE_STEPS = frozenset(
    {"verified", "placed", "linked", "reserved", "partial made", "written", "published"}
    | {"copied", "removed", "trashed"}
)
"""Steps that come once per file; all others are steps of the journal or of folders."""


JOBS = ("move", "copy", "link", "undo", "undo a copy", "redo", "trash", "undo a trash", "keywords")
"""What can be killed. The last word is the mode unless it is a move."""


class Bench:
    """A library of many files that is filed, killed, recovered and put back.

    All goes through the services with a real session, as the command and the window do it.

    Args:
        root: Where the photos and the library are.
        destination: Where they are filed; another disk for the long road.
        road: "exclusive", "links" or "reservation".
        job: One of `JOBS`.
        photos: How many photos; every fourth has a sidecar, every twentieth is a video, and every
            twentieth has a copy and an edited version beside it: a stack.
    """

    def __init__(
        self, root: Path, destination: Path, road: str, job: str, photos: int = PHOTOS
    ) -> None:
        self._root = root
        self._destination = destination
        self._job = job
        self._mode = job.split()[-1] if job.split()[-1] in tuple(Mode) else "move"
        self._system: System = this_system()
        if road != "exclusive":
            self._system = LinkingSystem() if road == "links" else FatSystem()
        shelf = Shelf(root, destination)
        self._photos: list[Photo] = []
        for number in range(photos):
            stem = f"{number % 3}/IMG_{number // 3}"
            suffix = ".mp4" if number % 20 == 12 else ".jpg"
            shows = number
            if number % 20 in (16, 18):  # with 14 they are in one group
                first = number // 20 * 20 + 14
                stem = f"{first % 3}/IMG_{first // 3}"
                stem = f"copies/{stem[2:]}" if number % 20 == 16 else f"{stem}-edited"
                shows = first if number % 20 == 16 else number
            self._photos.append(shelf.photo(f"{stem}{suffix}", f"picture {shows} " * 40))
            if number % 4 == 0:
                shelf.file(f"{stem}.xmp", f"{EMPTY.decode()}<!-- settings {number} -->")
        self._originals = shelf.contents()
        shelf.library.close()
        self._group()
        self._turns = 0
        shutil.copytree(root / "data", root / "bare")
        if job not in ("move", "copy", "link", "trash", "keywords"):
            self._begin(lambda step: None)
        if job == "redo":
            self._travel(undo_filing)
        shutil.copytree(root / "data", root / "kept")

    def _group(self) -> None:
        """Put the photos into two groups."""
        numbers = [photo.id for photo in self._photos]
        # A suggested name is no keyword; nothing else here asks for a given one.
        name = "Pets" if self._mode == "keywords" else None
        self._clusters = (
            Cluster(ClusterId(1), dict.fromkeys(numbers[::2], 1.0), Text("Dogs"), name),
            Cluster(ClusterId(2), dict.fromkeys(numbers[1::2], 1.0), Text("Cats"), name),
        )
        with Workspace(self._root / "data") as workspace:
            session = open_session(workspace)
            session.absorb(arrival(frozenset(numbers)))
            change = Change(Text("Group"), after=self._clusters, unsorted_out=frozenset(numbers))
            session.record(change)
            workspace.library.flush()

    @property
    def files(self) -> int:
        """How many files there are, sidecars included."""
        return len(self._originals)

    def move(self) -> None:
        """Do the job; nobody kills it."""
        self._do(no_checkpoint)

    def take_back(self) -> None:
        """Look at what the job did, go back and forth, and return to the beginning."""
        self._check("its end")

    def steps(self) -> list[str]:
        """All steps of the job, in order, from a run that nobody kills."""
        names: list[str] = []
        self._do(names.append)
        self._check("its end")
        return names

    def kill_at(self, step: str, time_: int) -> bool:
        """Kill the job when it comes to `step` for the `time_`-th time; check what is left.

        Returns:
            Whether it came to that.
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

    def kill_after(self, seconds: float) -> bool:
        """Kill the job after a time, wherever it is, and check what is left of it.

        Returns:
            Whether it was still at it.
        """
        child = self._start_child(lambda step: None)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        self._check(f"{seconds * 1000:.1f} ms")
        return os.WIFSIGNALED(status)

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
        if self._job == "redo":
            self._travel(redo_filing, checkpoint)
        elif self._job.startswith("undo"):
            self._travel(undo_filing, checkpoint)
        else:
            self._begin(checkpoint)

    def _begin(self, checkpoint: Checkpoint) -> None:
        """File all groups, or put their photos into the trash."""
        with Workspace(self._root / "data") as workspace:
            session = open_session(workspace)
            photos = workspace.library.photos()
            nobody, never = NullProgress(), CancelToken()
            if self._mode == "trash":
                wanted = trash_photos.plan_trash(workspace.library, list(photos.values()))
                trashed = trash_photos.trash_photos(
                    workspace.library, wanted, nobody, never, checkpoint=checkpoint
                )
                assert trashed.problems == ()
                assert trashed.batch is not None
                settle(session, standing_of(workspace.library, trashed.batch))
                return
            groups = [
                FolderGroup(cluster, tuple((photos[p], 1.0) for p in cluster.members))
                for cluster in session.clustering.clusters.values()
            ]
            if self._mode == "keywords":
                sidecars = plan_keywords(workspace.library, groups, ())
                result = write_keywords(
                    workspace.library, sidecars, nobody, never, checkpoint=checkpoint
                )
                assert result.problems == ()
                assert result.batch is not None
                settle(session, standing_of(workspace.library, result.batch))
                return
            plan = plan_groups(workspace, groups, self._destination, self._mode)
            filed = file_groups(
                workspace,
                session,
                plan,
                nobody,
                never,
                system=self._system,
                checkpoint=checkpoint,
            )
            assert filed.problems == ()

    def _travel(
        self,
        travel: Callable[..., UndoResult],
        checkpoint: Checkpoint = no_checkpoint,
        when: str = "",
    ) -> UndoResult:
        """Take the newest filing back, or do it again, and look whether all agree."""
        with Workspace(self._root / "data") as workspace:
            result = travel(
                workspace,
                None,
                NullProgress(),
                CancelToken(),
                system=self._system,
                checkpoint=checkpoint,
            )
            assert result.problems == (), (when, result.problems)
            assert_in_step(workspace, when)
            return result

    def _check(self, when: str) -> None:
        """Start again, look at everything, go back and forth, and return to the beginning."""
        with Workspace(self._root / "data") as workspace:
            result = recover_filings(workspace, system=self._system)
            assert result.problems == (), (when, result.problems)
            assert result.kept == 0, when
            assert_in_step(workspace, when)
            self._assert_whole(workspace.library, when)
        self._turns += 1
        if self._turns % 2:
            self._travel(redo_filing, when=when)
        undone = self._travel(undo_filing, when=when)
        self._assert_as_it_was(when)
        redone = self._travel(redo_filing, when=when)
        assert redone.restored >= undone.restored, when
        with Workspace(self._root / "data") as workspace:
            self._assert_whole(workspace.library, when)
        self._travel(undo_filing, when=when)
        self._assert_as_it_was(when)
        self._go_to_the_start()

    def _go_to_the_start(self) -> None:
        if self._job.startswith("undo"):
            shutil.rmtree(self._root / "data")
            shutil.copytree(self._root / "bare", self._root / "data")
            self._begin(no_checkpoint)
        else:
            shutil.rmtree(self._root / "data")
            shutil.copytree(self._root / "kept", self._root / "data")

    def _assert_as_it_was(self, when: str) -> None:
        """Files, folders and groups are those of the beginning; nothing is filed."""
        with Workspace(self._root / "data") as workspace:
            assert self._contents() == self._originals, when
            assert not self._destination.exists(), when
            clusters = workspace.library.clustering().clusters.values()
            assert [c.filed_to for c in clusters] == [None, None], when
            assert [c.members for c in clusters] == [c.members for c in self._clusters], when

    def _contents(self) -> dict[str, bytes]:
        """Every file of the person's by its path, also those in the trash."""
        found = {}
        for top in (self._root / "in", self._destination, self._root / "home" / "Trash" / "files"):
            for path in top.rglob("*"):
                if path.is_file():
                    inside = path.is_relative_to(self._root)
                    name = str(path.relative_to(self._root) if inside else path)
                    found[name] = path.read_bytes()
        return found

    def _assert_whole(self, library: Library, when: str) -> None:
        """Every file exists, whole, in one place; pairs are together; the library knows."""
        found = self._contents()
        partial = [name for name in found if "photoclust-" in name]
        assert not partial, (when, partial)
        if self._mode == "keywords":
            self._assert_sidecars(found, when)
            return
        whole = sorted(self._originals.values())
        if self._mode in ("copy", "link"):
            assert found.items() >= self._originals.items(), when
            copies = {n: d for n, d in found.items() if n not in self._originals}
            assert set(copies.values()) <= set(whole), when
        else:
            assert sorted(found.values()) == whole, when
        if self._mode != "trash":
            for name in found:
                if name.endswith(".xmp"):
                    homes = (name.replace(".xmp", suffix) for suffix in (".jpg", ".mp4"))
                    assert not found.keys().isdisjoint(homes), (when, name)
        known = library.photos()
        for photo in self._photos:
            name = str(photo.path.relative_to(self._root))
            now = known[photo.id]
            if now.presence is Presence.PRESENT:
                assert now.path.read_bytes() == self._originals[name], (when, name)
            else:
                assert self._mode == "trash", when
                assert not now.path.exists(), (when, name)
        assert not library.journal.has_open(), when

    def _assert_sidecars(self, found: dict[str, bytes], when: str) -> None:
        """Photos are untouched, and each sidecar is as it was or has its keyword, and no more."""
        for name, data in found.items():
            if not name.endswith(".xmp"):
                assert data == self._originals[name], (when, name)
            elif data != self._originals.get(name):
                before = self._originals.get(name, EMPTY)
                assert data == with_keywords(before, ["Pets"]), (when, name)
        assert found.keys() >= self._originals.keys(), when


def main() -> None:
    """Arguments: root, destination, road, job, stride, share, shares, kills at random."""
    root, destination = Path(sys.argv[1]), Path(sys.argv[2])
    road, job = sys.argv[3], sys.argv[4]
    # The trash of the home folder, wherever the root is.
    os.environ.update(HOME=str(root), XDG_DATA_HOME=str(root / "home"))
    # By number only: written once a second too, marks would come at other steps in each run.
    ledger.GROUP, ledger.GROUP_SECONDS = MARKS, math.inf
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
    """Positions of all steps of the journal, of every `stride`-th step of a file, and of more.

    These are one of each kind: what the stride comes upon follows from how the steps happen to lie.
    """
    places = {kind: [n for n, step in enumerate(steps) if step == kind] for kind in FILE_STEPS}
    middle = {found[len(found) // 2] for found in places.values() if found}
    return [
        n
        for n, step in enumerate(steps)
        if step not in FILE_STEPS or n % stride == 0 or n in middle
    ]


if __name__ == "__main__":
    main()
