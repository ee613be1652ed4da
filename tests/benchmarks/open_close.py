"""Memory of one process that opens and closes a large library again and again. Not a test.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.open_close FOLDER --photos 10000

FOLDER lends its thumbnails (see `window_scroll`). Each time the whole library is scrolled through
in the overview and seen on the map, so that pixmaps are made; then the window is closed and taken
down. What is left of it is counted, and the memory told once the C library gave back what it
holds free, which else hides a leak in what comes and goes. Needs Linux (/proc, glibc).
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import multiprocessing
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from shiboken6 import Shiboken

from photoclust.ui.photos.view_mode import ViewMode
from tests.benchmarks.window_common import Bench
from tests.benchmarks.window_scroll import make_library

_STEPS = 60
_TURNS = 3
_MAP_TURNS = 50


def open_and_close(data: Path) -> None:
    """Open the library, look at all of it, close it."""
    bench = Bench(data, to_the_end=False)
    window = bench.window
    for _ in window.filling():
        bench.turn()
    window.start()
    while window.library is None or not window.view.rows.rows:
        bench.turn()
    window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    bench.turn()
    bar = window.view.grid.verticalScrollBar()
    for step in range(_STEPS):
        bar.setSliderPosition(bar.maximum() * step // _STEPS)
        for _ in range(_TURNS):
            bench.turn()
    window.commands.modes[ViewMode.MAP].setChecked(True)
    for _ in range(_MAP_TURNS):
        bench.turn()
    window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    bench.run_until_finished()
    bench.close()


def resident_mb() -> float:
    """Memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(data: Path, times: int) -> list[dict[str, float]]:
    """Open and close so often; return what is left each time."""
    c_library = ctypes.CDLL(None)
    rounds: list[dict[str, float]] = []
    for number in range(1, times + 1):
        open_and_close(data)
        closed = resident_mb()
        gc.collect()
        c_library.malloc_trim(0)
        rounds.append(
            {
                "round": number,
                "memory_mb_when_closed": round(closed),
                "memory_mb": round(resident_mb()),
                "python_objects": len(gc.get_objects()),
                "qt_objects": len(Shiboken.getAllValidWrappers()),
            }
        )
        sys.stderr.write(f"  {rounds[-1]}\n")
    return rounds


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        # In a process of its own: what making the library takes is not the window's memory.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            folder = options.folder.absolute()
            pool.submit(make_library, Path(data), folder, options.photos).result()
        rounds = measure(Path(data), options.times)
    sys.stdout.write(json.dumps(rounds, indent=1) + "\n")


if __name__ == "__main__":
    main()
