"""Time and memory of a whole `photoclust-cli cluster` over very many photos. Not a test.

    python -m tests.benchmarks.large_library FOLDER --photos 100000 [--no-pictures]

FOLDER lends its photos: they are read for real, and mixtures of neighbouring embeddings stand for
the rest, because reading 100,000 photos takes an hour and its memory does not grow. The files are
real too, small ones that differ in a comment: they are found, read, hashed and kept in the
library as any others; only their embeddings are in the cache already. So are their thumbnails, each
with a small picture of its own, which tell copies in groups; with --no-pictures there are none, as
where thumbnails made room for others. Needs Linux (/proc).
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from photoclust import locations
from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.grouping.features import ClassScores
from photoclust.imaging.thumbnails import encode_thumbnail
from photoclust.scan.finder import Found, find
from photoclust.services.library.engine import Engine
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.benchmark_photos import make_embeddings
from photoclust.store.cache.cache import CachedPhoto
from photoclust.vision.embedder import Embedded, embed_photos
from photoclust.vision.manifest import read_network
from photoclust.vision.model import choose_model

_LENT = 1_000
_A_FOLDER = 1_000
_BATCH = 500
_LOOK_S = 0.2


def make_library(data: Path, photos: Path, folder: Path, number: int, *, pictures: bool) -> None:
    """Write small files, and what the machine would have worked out about them."""
    chance = np.random.default_rng(0)
    engine = Engine(choose_model(read_network(locations.resources_folder() / "models")))
    sources = [item for item in find([folder]) if isinstance(item, Found)]
    results = embed_photos(
        [(item.path, item.identity) for item in sources[:: max(1, len(sources) // _LENT)]],
        engine.model,
        workers=os.cpu_count() or 1,
        known=lambda digest: False,
        cancel=CancelToken(),
    )
    real = [r.embedding for r in results if isinstance(r, Embedded) and r.embedding]
    features, classes = make_embeddings(
        np.stack([e.features for e in real]),
        ClassScores(np.stack([e.classes for e in real]), np.stack([e.scores for e in real])),
        number,
    )
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "grey").save(out, "JPEG")
    jpeg = out.getvalue()
    with Workspace(data) as workspace:
        key = engine.key
        batch: list[CachedPhoto] = []
        for n in range(number):
            content = jpeg + b"%d" % n
            path = photos / f"{n // _A_FOLDER:03}" / f"IMG_{n:06}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            digest = Digest(hashlib.sha256(content).digest())
            seen = (features[n], classes.classes[n], classes.scores[n])
            small = _thumbnail(chance) if pictures else b""
            batch.append(CachedPhoto(digest, *seen, 64, 48, small, {}))
            if len(batch) == _BATCH or n == number - 1:
                workspace.cache.put(batch, key).result()
                batch.clear()


def _thumbnail(chance: np.random.Generator) -> bytes:
    """A small picture like no other."""
    coarse = Image.fromarray(chance.integers(0, 255, (12, 16, 3)).astype(np.uint8))
    return encode_thumbnail(coarse.resize((64, 48), Image.Resampling.BILINEAR)).jpeg


def measure(data: Path, photos: Path) -> dict[str, object]:
    """Group them with the command; return seconds and the peak memory of all its processes."""
    began = time.perf_counter()
    before = _worked_s()
    report = data / "report.json"
    run = "import sys; from photoclust.cli.main import main; sys.exit(main(sys.argv[1:]))"
    command = ["-c", run, "cluster", photos, "--data-dir", data, "--json", report]
    peak = peak_of_one = 0
    with subprocess.Popen([sys.executable, *map(str, command), "--quiet"]) as process:
        while process.poll() is None:
            sizes = [_resident(pid) for pid in _family(process.pid)]
            peak = max(peak, sum(sizes))
            peak_of_one = max(peak_of_one, *sizes, 0)
            time.sleep(_LOOK_S)
    found = json.loads(report.read_text())
    return {
        "photos": found["photos"],
        "groups": len(found["clusters"]),
        "unsorted": len(found["unsorted"]),
        "seconds": found["seconds"],
        "seconds_in_all": round(time.perf_counter() - began, 1),
        "seconds_of_processor": round(_worked_s() - before, 1),
        "peak_mb_all_processes": round(peak / 1e6),
        "peak_mb_largest_process": round(peak_of_one / 1e6),
    }


def _worked_s() -> float:
    """What the processes that this one started, and waited for, took of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        children = [c for t in threads for c in (t / "children").read_text().split()]
    except OSError:
        return [pid]
    return [pid, *(p for child in children for p in _family(int(child)))]


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--no-pictures", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        data, photos = Path(scratch) / "data", Path(scratch) / "photos"
        folder, pictures = options.folder.absolute(), not options.no_pictures
        make_library(data, photos, folder, options.photos, pictures=pictures)
        report = measure(data, photos)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
