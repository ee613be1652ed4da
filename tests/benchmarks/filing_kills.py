"""Whether a large move that is killed again and again loses anything: real files, real SIGKILL.

`python -m tests.benchmarks.filing_kills [--photos 1500] [--kills 10] [--destination FOLDER]`

Each time the move is killed after a random part of its duration; then the library is opened as at
a start, every byte is compared, and all is undone, done again and undone. A destination on another
disk is filled over the long road. Ends with a failed assertion, or prints a line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.kill_driver import Bench


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=1500)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--destination", type=Path)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory(dir=options.destination) as far,
    ):
        root = Path(folder)
        os.environ.update(HOME=folder, XDG_DATA_HOME=str(root / "home"))
        destination = (root if options.destination is None else Path(far)) / "sorted"
        bench = Bench(root, destination, "exclusive", "move", options.photos)
        began = time.monotonic()
        bench.move()
        seconds = time.monotonic() - began
        bench.take_back()
        chance = random.Random(0)
        killed = tries = 0
        while killed < options.kills:
            # One that came too late, after the end, is checked all the same.
            killed += bench.kill_after(chance.uniform(0, seconds))
            tries += 1
    report = {
        "photos": options.photos,
        "files": bench.files,
        "move_seconds": round(seconds, 2),
        "kills": killed,
        "moves": tries,
        "lost": 0,
    }
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main()
