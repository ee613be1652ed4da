"""The child process that groups."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.errors import BugError, UserError
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import ClassScores
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.worker import GroupingProcess
from tests.unit.grouping.conftest import MadeUp, mixture


@pytest.fixture(scope="module")
def process(compile_cache: Path) -> Iterator[GroupingProcess]:
    with GroupingProcess(compile_cache) as started:
        started.warm(1000)
        yield started


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory, made_up: MadeUp) -> Path:
    path = tmp_path_factory.mktemp("saved") / "features.npy"
    np.save(path, made_up.features)
    return path


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough photos to be busy for a while."""
    path = tmp_path_factory.mktemp("many") / "features.npy"
    np.save(path, mixture(4000, 20).features)
    return path


class _Phases(NullProgress):
    def __init__(self) -> None:
        self.begun: list[str] = []
        self.first = threading.Event()

    def begin(self, phase: str, total: int | None = None) -> None:
        del total
        self.begun.append(phase)
        self.first.set()


def test_a_fresh_process_and_a_second_fit_agree_with_this_one(
    process: GroupingProcess, saved: Path, hierarchy: Hierarchy
) -> None:
    phases = _Phases()
    first = process.group(saved, progress=phases)
    second = process.group(saved)
    assert first.to_bytes() == second.to_bytes()
    here = hierarchy.cut(hierarchy.automatic()).labels
    assert np.array_equal(first.cut(first.automatic()).labels, here)
    assert phases.begun == ["Comparing photos", "Laying out photos", "Finding groups"]


@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2,
    reason="needs two cores that can be taken away",
)
def test_the_number_of_cores_changes_no_bit(compile_cache: Path, tmp_path: Path) -> None:
    # Sums over more than a thousand rows: enough for libraries to share them out among threads.
    some = tmp_path / "features.npy"
    np.save(some, mixture(1200, 12).features)
    cores = os.sched_getaffinity(0)
    found = set()
    for allowed in (cores, {min(cores)}):
        os.sched_setaffinity(0, allowed)  # the child inherits it
        try:
            with GroupingProcess(compile_cache) as process:
                found.add((process.group(some).to_bytes(), process.lay_out(some).tobytes()))
        finally:
            os.sched_setaffinity(0, cores)
    assert len(found) == 1


def test_class_scores_travel_too(process: GroupingProcess, saved: Path, made_up: MadeUp) -> None:
    classes = made_up.kinds[:, None].astype(np.uint16)
    scores = np.full(classes.shape, 0.9, np.float16)
    with_classes = process.group(saved, classes=ClassScores(classes, scores))
    assert with_classes.to_bytes() != process.group(saved).to_bytes()


def test_small_pictures_travel_too(process: GroupingProcess, tmp_path: Path) -> None:
    """Two photos a little apart, which only their pictures tell to be one, are a group."""
    rows = np.square(np.eye(12, dtype=np.float32))
    rows[1, :2] = 0.9**2, 1 - 0.9**2
    np.save(tmp_path / "features.npy", rows.astype(np.float16))
    prints = np.random.default_rng(1).integers(1, 255, (12, 40, 40)).astype(np.uint8)
    prints[1] = prints[0]
    np.save(tmp_path / "prints.npy", prints)
    found = process.group(tmp_path / "features.npy", prints=tmp_path / "prints.npy")
    here = build_hierarchy(rows.astype(np.float16), prints=prints)
    assert found.to_bytes() == here.to_bytes()
    assert found.to_bytes() != process.group(tmp_path / "features.npy").to_bytes()


def test_a_map_is_the_same_from_a_fresh_process_and_at_a_second_time(
    process: GroupingProcess, saved: Path, compile_cache: Path
) -> None:
    phases = _Phases()
    first = process.lay_out(saved, progress=phases)
    process.group(saved)
    second = process.lay_out(saved)
    assert first.dtype == np.float32
    assert np.array_equal(first, second)
    # Not with this process, which computes with as many threads as there are cores.
    with GroupingProcess(compile_cache) as other:
        assert np.array_equal(first, other.lay_out(saved))
    assert phases.begun == ["Comparing photos", "Laying out photos"]


def test_no_photos_make_an_empty_map(process: GroupingProcess, tmp_path: Path) -> None:
    np.save(tmp_path / "none.npy", np.empty((0, 2048), np.float16))
    assert process.lay_out(tmp_path / "none.npy").shape == (0, 2)


def test_who_waits_for_another_to_be_done_can_give_up(
    process: GroupingProcess, saved: Path, many: Path
) -> None:
    phases, cancel = _Phases(), CancelToken()
    other = CancelToken()
    ended: list[BaseException] = []

    def group() -> None:
        try:
            process.group(many, cancel=other, progress=phases)
        except Cancelled as error:
            ended.append(error)

    grouper = threading.Thread(target=group)
    grouper.start()
    assert phases.first.wait(60)
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(Cancelled):
        process.lay_out(saved, cancel=cancel)
    assert not ended, "the one that is being made goes on"
    other.cancel()
    grouper.join()
    assert len(ended) == 1


Asked = Callable[..., object]


@pytest.fixture(params=["group", "lay_out"])
def ask(request: pytest.FixtureRequest, process: GroupingProcess) -> Asked:
    """Either of what the child can be asked for."""
    method: Asked = getattr(process, request.param)
    return method


def test_cancelling_is_quick_and_the_next_grouping_works(
    process: GroupingProcess, ask: Asked, saved: Path, many: Path
) -> None:
    process.group(saved)
    cancel, phases = CancelToken(), _Phases()

    def stop() -> None:
        assert phases.first.wait(60)
        cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        ask(many, cancel=cancel, progress=phases)
    stopper.join()
    assert "Finding groups" not in phases.begun, "it went on to its end"
    assert process.group(saved).n == 240


def test_cancelled_before_it_began(ask: Asked, saved: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        ask(saved, cancel=cancel)


def test_a_missing_file_is_a_sentence(ask: Asked, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere\.npy"):
        ask(tmp_path / "nowhere.npy")


def test_a_bug_in_the_method_is_told_as_one(ask: Asked, tmp_path: Path) -> None:
    path = tmp_path / "words.npy"
    np.save(path, np.array([["no"], ["numbers"]]))
    with pytest.raises(BugError, match="Traceback"):
        ask(path)


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_a_child_that_dies_is_told(
    process: GroupingProcess, ask: Asked, saved: Path, many: Path
) -> None:
    process.group(saved)
    phases = _Phases()
    (child,) = (c for c in multiprocessing.active_children() if c.name == "photoclust-grouping")
    assert child.pid is not None
    pid = child.pid

    def kill() -> None:
        assert phases.first.wait(60)
        os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(UserError, match="memory"):
        ask(many, progress=phases)
    killer.join()


def test_few_photos_need_nothing_compiled_and_no_warming(tmp_path: Path) -> None:
    few = tmp_path / "features.npy"
    np.save(few, mixture(40, 3).features)
    children = set(multiprocessing.active_children())
    with GroupingProcess(tmp_path / "compiled") as process:
        process.warm(40)
        assert set(multiprocessing.active_children()) == children
        assert process.group(few).n == 40
        assert list((tmp_path / "compiled").rglob("*.nbc")) == []
        process.warm(1000)
        assert len(set(multiprocessing.active_children()) - children) == 1


def test_closing_in_the_middle_ends_the_grouping(compile_cache: Path, saved: Path) -> None:
    process = GroupingProcess(compile_cache)
    process.warm(1000)
    outcome: list[BaseException] = []

    def group() -> None:
        try:
            process.group(saved)
        except BaseException as error:
            outcome.append(error)

    grouper = threading.Thread(target=group)
    grouper.start()
    time.sleep(0.3)  # it waits for the child, which is still importing
    process.close()
    grouper.join(60)
    assert not grouper.is_alive()
    assert [type(error) for error in outcome] == [Cancelled]
    with pytest.raises(Cancelled):
        process.group(saved)


_PARENT = """
import sys
from multiprocessing import active_children
from pathlib import Path
from photoclust.core.progress import NullProgress
from photoclust.grouping.worker import GroupingProcess

class Told(NullProgress):
    def begin(self, phase, total=None):
        print(*(child.pid for child in active_children()), flush=True)

if __name__ == "__main__":
    process = GroupingProcess(Path(sys.argv[1]))
    process.group(Path(sys.argv[2]), progress=Told())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_the_child_ends_with_a_parent_that_is_killed(
    compile_cache: Path, tmp_path: Path, many: Path
) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT)
    with subprocess.Popen(
        [sys.executable, script, compile_cache, many], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 120
    while _is_alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_alive(child)


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        try:
            os.kill(pid, 0)
        except OSError:
            return False
        return not Path("/proc").is_dir()
    return state != "Z"
