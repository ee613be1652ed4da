"""A filing that is killed at any moment loses nothing: real files, real SIGKILL, real recovery.

Fifty files (40 photos, with stacks, and 10 companions) are moved, copied, linked, trashed,
undone or redone, or their sidecars written, by a child process that is killed at every step of the
journal and the history, at a spread of the steps of single files, and at random times. After each
kill the library is opened as at a start; journal, history, clusters and disk must agree; and undo
and redo must lead from there to the beginning and forth again.
The steps of a small filing are all walked through in `tests/unit/filing/test_recover.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.kill_driver import FILE_STEPS
from tests.helpers.mounts import can_mount, small_disk

ROOT = Path(__file__).resolve().parents[2]
SHARES = 2

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the test forks")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one; syncing a real disk hundreds of times takes long."""
    disk = Path("/dev/shm")
    if not os.access(disk, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="photoclust-test-", dir=disk))
    yield folder
    shutil.rmtree(folder)


def kill_everywhere(
    roots: list[Path], destinations: list[Path], road: str, job: str, stride: int
) -> tuple[int, set[str]]:
    """Run the driver in one process per root; return how many kills there were, and where."""
    drivers = []
    for share, (root, destination) in enumerate(zip(roots, destinations, strict=True)):
        root.mkdir()
        arguments = [root, destination, road, job, stride, share, SHARES, 2]
        command = [sys.executable, "-m", "tests.helpers.kill_driver", *map(str, arguments)]
        drivers.append(
            subprocess.Popen(
                command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
    kills = 0
    places: set[str] = set()
    steps: set[str] = set()
    for driver in drivers:
        out, errors = driver.communicate()
        assert driver.returncode == 0, errors
        report = json.loads(out)
        kills += report["kills"]
        places |= set(report["killed_at"])
        steps |= report["steps"].keys()
    assert places == steps, "every kind of step was killed at"
    assert steps & FILE_STEPS
    return kills, places


@pytest.mark.parametrize(
    ("road", "job", "stride"),
    [
        ("exclusive", "move", 31),
        ("reservation", "move", 37),
        ("exclusive", "copy", 41),
        ("exclusive", "link", 41),
        ("exclusive", "redo", 39),
        ("exclusive", "undo a copy", 27),
        ("exclusive", "trash", 21),
        ("exclusive", "undo a trash", 21),
        ("exclusive", "keywords", 31),
    ],
)
def test_on_one_disk(memory: Path, road: str, job: str, stride: int) -> None:
    roots = [memory / str(share) for share in range(SHARES)]
    kills, _ = kill_everywhere(roots, [root / "sorted" for root in roots], road, job, stride)
    assert kills > 10


@pytest.mark.parametrize(("job", "stride"), [("move", 41), ("undo", 31)])
def test_onto_another_disk(memory: Path, tmp_path: Path, job: str, stride: int) -> None:
    roots = [memory / str(share) for share in range(SHARES)]
    with ExitStack() as stack:
        far = tmp_path
        if can_mount() or memory.stat().st_dev == far.stat().st_dev:
            far = stack.enter_context(small_disk(tmp_path / "disk", "32m"))
        else:
            # A real disk: each of its files is synced twice, in each of the runs.
            stride *= 5
        destinations = [far / str(share) / "sorted" for share in range(SHARES)]
        for destination in destinations:
            destination.parent.mkdir()
        kills, places = kill_everywhere(roots, destinations, "exclusive", job, stride)
    assert {"copied", "removed"} <= places
    assert kills > 15
