"""Frame times of the grid on a large library with real thumbnails. Not a test.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window_scroll FOLDER --photos 10000

FOLDER lends its photos: their thumbnails, recoloured by nothing but told apart by their digest,
fill a library of as many photos as asked for. With --while-reading the photos of the folder are
read into that library meanwhile. With --stacks three of every five photos are a stack, found
while all of them are shown. With --timeline all photos are shown by time: they were taken in bursts
over twenty years, one in twenty has no date. What the window's thread itself worked is told beside
the time by the clock: beside other work the latter is mostly waiting for a core. With --data the
library is made in that folder, and used again by the next run: 500,000 photos take minutes to make.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.grouping.stacks.shots import Kind
from photoclust.imaging.decode import decode_full
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, encode_thumbnail
from photoclust.services.groups.stacks import PhotoStack
from photoclust.services.library.cache_place import CACHE_FILE
from photoclust.services.library.opened import open_session
from photoclust.services.library.renew_facts import VERSION
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.facts import stamped
from photoclust.store.library.library import ReadPhoto
from photoclust.ui.jobs.runner import Lane
from photoclust.ui.photos.stacks import FoundStacks
from photoclust.ui.photos.view_mode import ViewMode
from tests.benchmarks.window_common import Bench, LoopWatch, percentile

_GROUP_SIZE = 80
_FRAME_S = 1 / 60
_LENT = 400
_AT_LEAST = 100
"""Turns that are watched, whatever happens in them."""
_LONGEST_WAIT_S = 60.0
_LONGEST_READING_S = 300.0
"""Time until a large library was looked for and its search prepared, on a busy machine."""


def make_library(data: Path, folder: Path, photos: int) -> None:
    """Fill a data folder with photos in groups, thumbnails included."""
    thumbnails = list(_thumbnails(folder))
    digests = [Digest(n.to_bytes(32, "big")) for n in range(photos)]
    with Workspace(data) as workspace:
        read = [
            ReadPhoto(Path(f"/benchmark/IMG_{n:06}.jpg"), FileIdentity(1, n, 1000, n), digest)
            for n, digest in enumerate(digests)
        ]
        stored = workspace.library.store_photos(read)
        session = open_session(workspace)
        session.absorb(arrival(frozenset(photo.id for photo in stored)))
        ids = [photo.id for photo in stored]
        rng = np.random.default_rng(0)
        clusters = tuple(
            Cluster(
                ClusterId(number + 1),
                _members(ids[start : start + _GROUP_SIZE], rng),
                Text("Group {number}", number=number + 1),
            )
            for number, start in enumerate(range(0, photos, _GROUP_SIZE))
        )
        taken = frozenset(ids)
        session.record(Change(Text("Group"), (), clusters, frozenset(), taken, (None, 0.5)))
        workspace.library.set_grouped(ids)
        workspace.library.flush()
    # Straight into the table: embeddings would take two hundred times the room.
    connection = sqlite3.connect(data / CACHE_FILE)
    with connection:
        connection.executemany(
            "INSERT INTO thumbnails VALUES (?, ?, ?, ?)",
            ((d, *thumbnails[n % len(thumbnails)]) for n, d in enumerate(digests)),
        )
        connection.executemany("INSERT INTO facts VALUES (?, ?)", _facts(digests))
    connection.close()


def _facts(digests: list[Digest]) -> Iterator[tuple[Digest, str]]:
    """When and where photos were taken: on a day of three, some dozens within hours."""
    rng = np.random.default_rng(1)
    days = np.sort(rng.integers(0, 20 * 365, max(1, len(digests) // 40)))
    for number, digest in enumerate(digests):
        day = np.datetime64("2004-01-01") + int(days[number // 40 % len(days)])
        seconds = 36_000 + number % 40 * 240
        taken = f"{day}T{seconds // 3600:02}:{seconds // 60 % 60:02}:00"
        facts: dict[str, object] = {
            "taken": None if number % 20 == 0 else taken,
            "camera": f"Camera {number % 3}",
        }
        if number % 2:
            facts |= {"latitude": 38.0 + number // 4000, "longitude": -9.0}
        yield digest, json.dumps(stamped(facts, VERSION))


def _members(ids: list[PhotoId], rng: np.random.Generator) -> dict[PhotoId, float]:
    return {photo: float(rng.random()) for photo in ids}


def _thumbnails(folder: Path) -> Iterator[tuple[int, int, bytes]]:
    files = sorted(f for f in folder.rglob("*") if f.suffix.lower() in (".jpg", ".jpeg"))
    for file in files[:: max(1, len(files) // _LENT)]:
        made = encode_thumbnail(decode_full(file, THUMBNAIL_SIDE).image)
        yield made.width, made.height, made.jpeg


def measure(
    data: Path,
    photos: int,
    folder: Path | None,
    mode: ViewMode = ViewMode.OVERVIEW,
    *,
    stacks: bool = False,
) -> dict[str, float]:
    """Open the library, scroll it from end to end, select and search; return milliseconds.

    Args:
        data: The library.
        photos: How many it holds.
        folder: A folder to read meanwhile.
        mode: How photos are shown.
        stacks: Whether stacks are found.
    """
    bench = Bench(data)
    window = bench.window
    watch = LoopWatch()
    watch.start()
    for _ in window.filling():
        bench.turn()
    opened = _turns(
        bench,
        "open",
        window.controller.open,
        until=lambda: window.controller.library is not None and len(window.view.rows.rows) > 0,
        most_s=math.inf,
    )
    # Opening and choosing the overview are two things. A timeline waits for when they were taken.
    opened |= _turns(
        bench,
        "appears",
        lambda: window.commands.modes[mode].setChecked(True),
        until=lambda: mode is not ViewMode.TIMELINE or len(window.view.photos.sections) > 1,
        most_s=math.inf,
    )
    opening = watch.stop()
    opened |= _turns(bench, "reading", until=window.is_finished, most_s=_LONGEST_READING_S)
    if folder is not None:
        window.controller.add_folders([folder])
        while window.controller.clustering.photo_count() == photos:
            bench.turn()
    report = {
        "photos": photos,
        "open_longest_stall_ms": round(max(opening), 1),
        **opened,
        **(_stacked(bench) if stacks else {}),
        **_scrolled(bench, "fling", frames=600),
        **_scrolled(bench, "slow", frames=600, step=40),
        **_turns(bench, "select_all", window.commands.select_all.trigger),
        **_turns(bench, "refresh_selected", window.view.refresh_now),
        **_turns(bench, "search", lambda: window.view.set_search("img_0012")),
        **_turns(bench, "search_off", lambda: window.view.set_search("")),
        **_turns(bench, "search_date", lambda: window.view.set_search("july 2012")),
        **_turns(bench, "search_place", lambda: window.view.set_search("lisbon")),
        **_turns(bench, "search_everything", lambda: window.view.set_search("")),
        "memory_of_pixmaps_mb": round(window.bench.stage.pixmap_bytes / 1e6, 1),
        "photos_read_meanwhile": window.controller.clustering.photo_count() - photos,
        "still_reading": window.controller.reading,
        "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3, 1),
    }
    window.bench.status.cancel()
    bench.close()
    return report


def _stacked(bench: Bench) -> dict[str, float]:
    """Let stacks be found, and all of them be opened."""
    shown = bench.window.view.photos
    groups = [section.photos for section in shown.sections]
    runs = [photos[at : at + 3] for photos in groups for at in range(0, len(photos) - 2, 5)]
    found = FoundStacks.of(PhotoStack(Kind.BURST, run, run[1]) for run in runs)
    watch = LoopWatch()
    watch.start()
    bench.window.view.folding.take(found)
    for _ in range(100):
        bench.turn()
    coming = watch.stop()
    assert len(shown.ids) < shown.photo_count
    row = shown.row_of(runs[0][1])
    mark = None if row is None else shown.stack(row)
    assert mark is not None
    return {
        "stacks": len(runs),
        "stacks_come_longest_stall_ms": round(max(coming), 1),
        **_turns(bench, "stack_opened", lambda: bench.window.view.folding.toggle([mark])),
    }


def _scrolled(bench: Bench, name: str, *, frames: int, step: int = 0) -> dict[str, float]:
    bar = bench.window.view.grid.verticalScrollBar()
    bar.setValue(0)
    step = step or max(1, bar.maximum() // frames)
    times = []
    own = []
    for _ in range(frames):
        began, worked = time.perf_counter(), time.thread_time()
        bar.setSliderPosition(bar.value() + step)  # as a person does, not a program
        QCoreApplication.processEvents()
        took = time.perf_counter() - began
        times.append(took * 1000)
        own.append((time.thread_time() - worked) * 1000)
        time.sleep(max(0.0, _FRAME_S - took))
    return {
        f"{name}_p50_ms": round(percentile(times, 0.5), 1),
        f"{name}_p95_ms": round(percentile(times, 0.95), 1),
        f"{name}_longest_ms": round(max(times), 1),
        f"{name}_p95_of_processor_ms": round(percentile(own, 0.95), 1),
        f"{name}_longest_of_processor_ms": round(max(own), 1),
    }


def _turns(
    bench: Bench,
    name: str,
    do: Callable[[], object] = lambda: None,
    *,
    until: Callable[[], bool] | None = None,
    most_s: float = _LONGEST_WAIT_S,
) -> dict[str, float]:
    """Do something and let what follows from it happen; return the longest turns.

    By the clock, and by the processor time of the window's own thread. A large library is looked
    through in the background: that is waited for.
    """

    def looked_through() -> bool:
        return not bench.runner.running(Lane.PREVIEW) and bench.window.view.all_loaded()

    done = until or looked_through
    clock, own = [], []
    began, left = time.perf_counter(), _AT_LEAST
    step: Callable[[], object] = do
    while left > 0 or (not done() and time.perf_counter() - began < most_s):
        started, worked = time.perf_counter(), time.thread_time()
        step()
        clock.append((time.perf_counter() - started) * 1000)
        own.append((time.thread_time() - worked) * 1000)
        step, left = QCoreApplication.processEvents, left - 1
        time.sleep(0.001)
    return {
        f"{name}_longest_turn_ms": round(max(clock), 1),
        f"{name}_longest_turn_of_processor_ms": round(max(own), 1),
        f"{name}_memory_mb": round(_memory_mb(), 1),
    }


def _memory_mb() -> float:
    """What the process holds now; NaN where the system does not tell it so."""
    pages = Path("/proc/self/statm")
    if not pages.exists():
        return math.nan
    return int(pages.read_text().split()[1]) * resource.getpagesize() / 1e6


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--while-reading", action="store_true")
    parser.add_argument("--stacks", action="store_true")
    parser.add_argument("--timeline", action="store_true")
    parser.add_argument("--data", type=Path, help="where the library is kept between runs")
    options = parser.parse_args()
    folder = options.folder.absolute()
    with tempfile.TemporaryDirectory() as passing:
        data: Path = options.data or Path(passing)
        if not (data / CACHE_FILE).exists():
            data.mkdir(parents=True, exist_ok=True)
            # In a process of its own: what making the library takes is not the window's memory.
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                pool.submit(make_library, data, folder, options.photos).result()
        mode = ViewMode.TIMELINE if options.timeline else ViewMode.OVERVIEW
        meanwhile = folder if options.while_reading else None
        report = measure(data, options.photos, meanwhile, mode, stacks=options.stacks)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
