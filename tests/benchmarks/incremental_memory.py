"""How much memory Incremental PCA takes at 100,000 photos.

    python -m tests.benchmarks.incremental_memory [--photos N] [--dimensions N]

The features are made up, of the size of ResNet-50's, and lie in a file as those of a library do.
What counts is the most memory the process had (VmRSS), the file's pages among it (RssFile).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from photoclust.grouping.features import UnitBlocks
from photoclust.grouping.methods import incremental_pca

_WIDE = 2048
_BLOCK = 4096


def main() -> None:
    """Print memory in MB and processor time in seconds, which other programs do not stretch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--dimensions", type=int, default=50)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "features.npy"
        _make(path, asked.photos)
        incremental_pca.reduce(np.random.default_rng(0).random((64, 16), np.float32), 2)
        before = _now()
        most = {"RssAnon": 0.0, "RssFile": 0.0, "VmRSS": 0.0}
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.02):
                for name, size in _now().items():
                    most[name] = max(most[name], size)

        watcher = threading.Thread(target=watch)
        watcher.start()
        start = time.process_time()
        rows = UnitBlocks(np.load(path, mmap_mode="r"), signed=False)
        places = incremental_pca.reduce(rows, asked.dimensions)
        seconds = time.process_time() - start
        done.set()
        watcher.join()
    told = [f"{len(places):,} photos to {places.shape[1]} dimensions"]
    told[0] += f" in {seconds:.0f} s of processor time"
    told += [f"{name:8} before {before[name]:.0f} MB, at most {most[name]:.0f} MB" for name in most]
    sys.stdout.write("\n".join(told) + "\n")


def _make(path: Path, photos: int) -> None:
    whole = np.lib.format.open_memmap(path, "w+", np.float16, (photos, _WIDE))
    random = np.random.default_rng(0)
    for start in range(0, photos, _BLOCK):
        block = whole[start : start + _BLOCK]
        block[:] = random.random(block.shape, np.float32)
    whole.flush()


def _now() -> dict[str, float]:
    """Memory of this process, in MB, as Linux tells it."""
    lines = (line.split() for line in Path("/proc/self/status").read_text().splitlines())
    return {
        words[0][:-1]: int(words[1]) / 1000
        for words in lines
        if words and words[0][:-1] in ("VmRSS", "RssAnon", "RssFile")
    }


if __name__ == "__main__":
    main()
