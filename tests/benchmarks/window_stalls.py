"""How long the window does not answer while a folder is read and grouped, and how soon Cancel acts.

Not a test: run it on a quiet machine.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window_stalls FOLDER
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.window_common import Bench, LoopWatch, percentile


def measure_stalls(folder: Path) -> dict[str, float]:
    """Read and group a folder with an empty cache; return gaps of the event loop in ms."""
    with tempfile.TemporaryDirectory() as data:
        bench = Bench(Path(data))
        bench.window.start()
        bench.run_until_finished()
        watch = LoopWatch()
        watch.start()
        began = time.perf_counter()
        bench.window.controller.add_folders([folder])
        bench.run_until_finished()
        seconds = time.perf_counter() - began
        gaps = watch.stop()
        photos = bench.window.controller.clustering.photo_count()
        worst = sorted(((gap, at - began) for at, gap in watch.gaps), reverse=True)[:8]
        for gap, at in worst:
            sys.stderr.write(f"  {gap:6.0f} ms at {at:6.1f} s\n")
        bench.close()
    return {
        "photos": photos,
        "seconds": round(seconds, 1),
        "longest_stall_ms": round(max(gaps), 1),
        "p99_ms": round(percentile(gaps, 0.99), 1),
        "stalls_over_50_ms": sum(gap > 50 for gap in gaps),
    }


def measure_cancel(folder: Path) -> dict[str, float]:
    """Cancel in the middle of reading; return how long the job took to end, in ms."""
    with tempfile.TemporaryDirectory() as data:
        bench = Bench(Path(data))
        bench.window.start([folder])
        while bench.window.controller.clustering.photo_count() < 50:
            bench.turn()
        began = time.perf_counter()
        bench.window.bench.status.cancel()
        while bench.window.controller.reading:
            bench.turn()
        waited = (time.perf_counter() - began) * 1000
        bench.close()
    return {"cancel_ms": round(waited, 1)}


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.absolute()
    report = {**measure_cancel(folder), **measure_stalls(folder)}
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
