"""How long "find similar" takes, once and at every click.

    python -m tests.benchmarks.similar_speed [--photos N] [--work DIR]

Stores N made-up embeddings (kinds of photos with their variations, features that are zero or more
like those of the network) in a real cache, prepares the index as the window does after reading,
and asks for the nearest of photos from all over the library. Prints seconds and the memory
of the index.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.services.groups.similar import SimilarIndex
from photoclust.store.cache.cache import CachedPhoto, EmbeddingCache
from photoclust.store.cache.keys import ModelKey, Outputs

_FEATURES = 2048
_KEY = ModelKey("made up", "int8", 1, Outputs(_FEATURES, 1000))
_BATCH = 1000
_PER_KIND = 40
_PARTS = 200
_ASKED = 60


def _photos(number: int) -> Iterator[list[CachedPhoto]]:
    random = np.random.default_rng(0)
    # What photos show is made of fewer things than there are kinds of photos; the share of a photo
    # that lies outside the 256 directions is then about that of real ones (0.26 of its length).
    parts = random.gamma(0.1, 1.0, (_PARTS, _FEATURES)).astype(np.float32)
    kinds = (
        random.gamma(0.05, 1.0, (max(1, number // _PER_KIND), _PARTS)).astype(np.float32) @ parts
    )
    for start in range(0, number, _BATCH):
        count = min(_BATCH, number - start)
        chosen = kinds[random.integers(0, len(kinds), count)]
        noise = random.standard_normal((count, _FEATURES), np.float32)
        features = np.maximum(0, chosen * (1 + 0.45 * noise)).astype(np.float16)
        yield [
            CachedPhoto(
                Digest(hashlib.sha256(str(start + row).encode()).digest()),
                features[row],
                np.arange(5, dtype=np.uint16),
                np.full(5, 0.2, np.float16),
                96,
                96,
                b"",
                {},
            )
            for row in range(count)
        ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--work", type=Path, default=None)
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wishes.work) as folder:
        cache = EmbeddingCache(Path(folder) / "cache.sqlite3")
        for batch in _photos(wishes.photos):
            cache.put(batch, _KEY).result()
        cache.flush()
        index = SimilarIndex(cache, _KEY)
        began = time.perf_counter()
        index.update(CancelToken())
        spent = time.perf_counter() - began
        sys.stdout.write(f"prepared {wishes.photos} photos in {spent:.1f} s\n")
        sys.stdout.write(f"memory of the index {index.size_bytes / 1e6:.0f} MB\n")
        digests = sorted(cache.known(_KEY))
        taken = []
        for place in np.linspace(0, len(digests) - 1, _ASKED).astype(int).tolist():
            began = time.perf_counter()
            index.nearest(digests[place], 12, lambda _: True)
            taken.append(time.perf_counter() - began)
        median, slowest = statistics.median(taken), max(taken)
        sys.stdout.write(f"nearest 12: median {median:.3f} s, slowest {slowest:.3f} s\n")
        cache.close()


if __name__ == "__main__":
    main()
