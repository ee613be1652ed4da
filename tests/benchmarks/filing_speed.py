"""What safety costs: filing a folder of photos against `mv` and `cp` of the same files.

    python -m tests.benchmarks.filing_speed FOLDER [--work DIR] [--rounds N]

Copies FOLDER's files to DIR (default: a temporary folder; its disk is the one that is measured),
lets a fresh library know them, and moves them into one folder per sub-folder: by one `mv` per
folder, and by PhotoClust with plan, journal, checks and syncs. Both end with a `sync` of the
disk outside the time taken. Prints the medians.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.file_clusters import file_plan, plan_filing, undo_batch
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import Library, ReadPhoto

SUFFIXES = (".jpg", ".jpeg", ".png")


class Bench:
    """Photos on the disk that is measured, and a library that knows them."""

    def __init__(self, photos: Path, work: Path) -> None:
        self.source = work / "in"
        self.destination = work / "sorted"
        shutil.copytree(photos, self.source)
        (work / "data").mkdir()
        self.library = Library(work / "data" / "library.sqlite3")
        self.files = sorted(p for p in self.source.rglob("*") if p.suffix.lower() in SUFFIXES)
        self.library.store_photos([_read(path) for path in self.files])
        self.folders: dict[str, list[Path]] = {}
        for path in self.files:
            self.folders.setdefault(path.parent.name, []).append(path)
        os.sync()

    def by_command(self, *command: str) -> float:
        """Carry all files with one call of a command per folder; return the seconds."""
        began = time.perf_counter()
        for name, files in self.folders.items():
            folder = self.destination / name
            folder.mkdir(parents=True)
            subprocess.run([*command, "-t", str(folder), *map(str, files)], check=True)
        return time.perf_counter() - began

    def back_from_command(self) -> None:
        """Bring files that a command moved back, or remove those that it copied."""
        for name, files in self.folders.items():
            for path in files:
                filed = self.destination / name / path.name
                if not path.exists():
                    filed.rename(path)
        shutil.rmtree(self.destination)
        os.sync()

    def by_photoclust(self, mode: Mode) -> tuple[float, float, float]:
        """File and undo; return the seconds of plan, filing and undo."""
        by_path = {photo.path: photo for photo in self.library.photos().values()}
        clusters: list[tuple[str, list[Photo]]] = [
            (name, [by_path[path] for path in files]) for name, files in self.folders.items()
        ]
        progress, cancel = NullProgress(), CancelToken()
        times = [time.perf_counter()]
        plan = plan_filing(self.library, FilingRequest(clusters, self.destination, mode))
        times.append(time.perf_counter())
        result = file_plan(self.library, plan, progress, cancel)
        times.append(time.perf_counter())
        if result.done != len(self.files) or result.problems:
            sys.exit(f"{len(result.problems)} problems: {result.problems[:1]}")
        os.sync()
        times.append(time.perf_counter())
        undone = undo_batch(self.library, None, progress, cancel)
        times.append(time.perf_counter())
        if undone.restored != len(self.files):
            sys.exit(f"undo: {undone.problems[:1]}")
        os.sync()
        return times[1] - times[0], times[2] - times[1], times[4] - times[3]


def _read(path: Path) -> ReadPhoto:
    digest = Digest(hashlib.sha256(path.read_bytes()).digest())
    return ReadPhoto(path, FileIdentity.from_stat(path.stat()), digest)


def _median(rounds: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(rounds))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="photoclust-bench-", dir=options.work))
    try:
        bench = Bench(options.folder, work)
        print_ = sys.stdout.write
        print_(f"{len(bench.files):,} files on {work}, median of {options.rounds} rounds\n")

        def command(*words: str) -> Callable[[], float]:
            def measure() -> float:
                seconds = bench.by_command(*words)
                bench.back_from_command()
                return seconds

            return measure

        for mode, words in ((Mode.MOVE, ("mv", "-n")), (Mode.COPY, ("cp", "-pn"))):
            plain = _median(options.rounds, command(*words))
            runs = [bench.by_photoclust(mode) for _ in range(options.rounds)]
            plan, filed, undone = (statistics.median(column) for column in zip(*runs, strict=True))
            print_(
                f"{mode}: {words[0]} {plain:.3f} s; PhotoClust plan {plan:.3f} s, filing "
                f"{filed:.3f} s, undo {undone:.3f} s; added "
                f"{(plan + filed - plain) / len(bench.files) * 1000:.2f} ms per file\n"
            )
        bench.library.close()
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
