"""What a step of finer/coarser costs: all the slider runs at each stop of a large library.

    python -m tests.benchmarks.cut_stops [--photos N] [--rounds N] [--work DIR]

Makes up N photos (10,000) of 40 kinds in scenes of one to five shots, a tenth of them like no
other, with dates and places; builds their hierarchy once; then steps from the finest stop to the
coarsest. `cut_ms` is the job in the background, `cut_cpu_ms` the same without waiting for other
programs, `apply_ms` what the window's thread does to its clusters (undo of the step before, and
the new one), without painting. Prints JSON, with medians of the rounds per stop.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np
from threadpoolctl import threadpool_limits

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.session import NullLog, Session, arrival
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import ClassScores
from photoclust.services.groups.group_library import cut_library, tree_of
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.library.engine import Engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.vision.manifest import read_network
from photoclust.vision.model import choose_model
from photoclust.vision.network import Precision, Provider

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Engine(
    choose_model(
        read_network(ROOT / "resources" / "models"),
        precision=Precision.INT8,
        provider=Provider.CPU,
    )
)
"""Never loaded: the features are made up."""
KEY = ENGINE.key
KINDS, WIDTH = 40, 2048
CITIES = [(38.71, -9.13), (41.89, 12.49), (48.85, 2.35), (52.52, 13.40)]


class _Context:
    progress = None
    cancel = None


def made_up(photos: int) -> list[CachedPhoto]:
    """Photos as the cache holds them, ascending by digest."""
    random = np.random.default_rng(1)
    middles = random.gamma(0.5, 1.0, (KINDS, WIDTH))
    rows: list[tuple[Any, int, int]] = []
    scene = 0
    while len(rows) < photos * 9 // 10:
        kind = int(random.integers(KINDS))
        middle = middles[kind] / 2 + random.gamma(0.5, 1.0, WIDTH)
        scene += 1
        rows += [
            (middle * random.gamma(60, 1 / 60, WIDTH), kind, scene)
            for _ in range(int(random.integers(1, 6)))
        ]
    rows = rows[: photos * 9 // 10]
    while len(rows) < photos:
        scene += 1
        rows.append((random.gamma(0.5, 1.0, WIDTH), int(random.integers(KINDS)), scene))
    digests = sorted(hashlib.sha256(str(n).encode()).digest() for n in range(photos))
    made = []
    for digest, place in zip(digests, random.permutation(photos).tolist(), strict=True):
        features, kind, scene = rows[place]
        latitude, longitude = CITIES[scene % len(CITIES)]
        made.append(
            CachedPhoto(
                Digest(digest),
                features.astype(np.float16),
                ((kind * 23 + np.arange(10) * 7) % 1000).astype(np.uint16),
                np.array([0.55, 0.2, 0.1, 0.05, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01], np.float16),
                256,
                192,
                b"x" * 8000,
                {
                    "taken": f"2021-{scene % 12 + 1:02}-{scene % 28 + 1:02}T10:00:00",
                    "latitude": latitude + scene % 9 / 100,
                    "longitude": longitude,
                    "width": 4000,
                    "height": 3000,
                },
            )
        )
    return made


def measure(folder: Path, photos: int, rounds: int) -> dict[str, Any]:
    """Fill a library, build its hierarchy, and take the times of every stop."""
    cached = made_up(photos)
    with threadpool_limits(1):
        hierarchy = build_hierarchy(
            np.stack([p.features for p in cached]),
            ClassScores(
                np.stack([p.classes for p in cached]), np.stack([p.scores for p in cached])
            ),
        )
    grouped = Grouped(hierarchy, tuple(p.digest for p in cached), KEY)
    known = {
        PhotoId(n): Photo.at(PhotoId(n), Path(f"/{n}.jpg"), FileIdentity(1, n, 1, 1), p.digest)
        for n, p in enumerate(cached, 1)
    }
    place = Place(folder, ROOT / "resources", folder)
    with Workspace(folder) as workspace:
        for start in range(0, len(cached), 500):
            workspace.cache.put(cached[start : start + 500], KEY)
        workspace.cache.flush()
        del cached
        session = Session(Clustering(), NullLog())
        session.absorb(arrival(frozenset(known)))
        opened = Opened(workspace, session, known, (), cast("Any", None), ())
        context = cast("Any", _Context)
        job = partial(cut_library, place, opened, ENGINE)
        tree = tree_of(place, opened, ENGINE, grouped)
        found = job(
            session.clustering, known, (), frozenset(), None, tree, session.clustering, context
        )
        assert found is not None
        session.record(found.change)
        base = session.clustering
        taken: dict[int, list[tuple[float, float, float]]] = {}
        groups_at: dict[int, int] = {}
        for turn in range(rounds * hierarchy.stops):
            stop = turn % hierarchy.stops
            position, shown = hierarchy.granularity(stop), session.clustering
            began, began_cpu = time.perf_counter(), time.process_time()
            found = job(base, known, (), frozenset(), position, tree, shown, context)
            cut, cut_cpu = time.perf_counter(), time.process_time()
            assert found is not None
            if turn:
                session.undo()
            session.record(found.change)
            applied = time.perf_counter() - cut
            taken.setdefault(stop, []).append((cut - began, cut_cpu - began_cpu, applied))
            groups_at[stop] = len(session.clustering.clusters)
    stops = []
    for stop, times in taken.items():
        medians = [round(statistics.median(part) * 1000, 1) for part in zip(*times, strict=True)]
        named = dict(zip(("cut_ms", "cut_cpu_ms", "apply_ms"), medians, strict=True))
        stops.append({"stop": stop, "groups": groups_at[stop], **named})
    slowest = max(row["cut_ms"] + row["apply_ms"] for row in stops)
    return {"photos": photos, "start": hierarchy.start, "slowest_ms": slowest, "stops": stops}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photoclust-bench-", dir=options.work) as folder:
        result = measure(Path(folder), options.photos, options.rounds)
    json.dump(result, sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
