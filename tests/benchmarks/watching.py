"""What watching folders costs: the start of the window, and the processor while nothing happens.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.watching --folders 2000

Makes so many folders with a file in each, and opens the window on them in fresh processes, in turn
with watching and without. Told are medians: seconds until the window is finished, and what it
takes of the processor in the seconds after, in which nothing happens. Needs Linux (inotify).
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from photoclust.services.library.workspace import Workspace
from photoclust.services.watch.folder_watcher import FolderWatcher
from tests.benchmarks.window_common import Bench

_PATIENCE_S = 300.0


def look_at_one(data: Path, top: Path, idle_s: float, *, watched: bool) -> dict[str, float]:
    """Open the window once, in this process."""
    began = time.perf_counter()
    bench = Bench(data, watcher=FolderWatcher if watched else None)
    for _ in bench.window.filling():
        bench.turn()
    bench.window.start()
    bench.run_until_finished()
    finished, spent = time.perf_counter(), time.process_time()
    while watched and not _is_watched(bench, top):
        if time.perf_counter() > finished + _PATIENCE_S:
            raise TimeoutError(top)
        bench.turn()
    cpu = time.process_time()
    QTimer.singleShot(round(idle_s * 1000), QApplication.quit)
    QApplication.exec()
    idle = time.process_time() - cpu
    closing = time.perf_counter()
    bench.window.close()
    closed = time.perf_counter()
    bench.close()
    return {
        "finished_s": finished - began,
        "finished_cpu_s": spent,
        "idle_cpu_percent": 100 * idle / idle_s,
        "close_s": closed - closing,
    }


def _is_watched(bench: Bench, top: Path) -> bool:
    watcher = bench.window.bench.watch._watcher
    if not isinstance(watcher, FolderWatcher) or not watcher._next_check:
        return False  # it still goes through the folders
    return any(watch.is_alive(top) for watch in watcher._watches.values())


def make_folders(top: Path, data: Path, count: int) -> None:
    """Make folders, a hundred in each other one, and a library that has them."""
    for number in range(count):
        folder = top / f"{number // 100}" / f"{number}"
        folder.mkdir(parents=True)
        (folder / "notes.txt").write_text("no photo")
    with Workspace(data) as workspace:
        workspace.library.add_folders([top])


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folders", type=int, default=2000)
    parser.add_argument("--idle", type=float, default=30.0, metavar="SECONDS")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child is not None:
        data, top, watched = options.child
        found = look_at_one(Path(data), Path(top), options.idle, watched=watched == "watched")
        sys.stdout.write(json.dumps(found) + "\n")
        return
    with tempfile.TemporaryDirectory() as scratch:
        top, data = Path(scratch, "photos"), Path(scratch, "data")
        make_folders(top, data, options.folders)
        rounds: dict[str, list[dict[str, float]]] = {"watched": [], "not watched": []}
        for number in range(options.times + 1):
            for way, seen in rounds.items():
                command = [sys.executable, "-m", __spec__.name, "--idle", str(options.idle)]
                command += ["--child", str(data), str(top), way]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                if number > 0:  # the first time everything comes from the disk
                    seen.append(json.loads(done.stdout.splitlines()[-1]))
        told = {
            way: {name: round(statistics.median(one[name] for one in seen), 3) for name in seen[0]}
            for way, seen in rounds.items()
        }
    sys.stdout.write(json.dumps({"folders": options.folders, **told}, indent=1) + "\n")


if __name__ == "__main__":
    main()
