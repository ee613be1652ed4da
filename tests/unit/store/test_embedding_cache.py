"""The cache keeps what was worked out, by content, and may be lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.photo import Digest
from photoclust.store.embedding_cache import CachedPhoto, EmbeddingCache, ModelKey

KEY = ModelKey("a" * 64, "int8", 1)
OTHER = ModelKey("b" * 64, "float", 1)


def _photo(number: int) -> CachedPhoto:
    generator = np.random.default_rng(number)
    return CachedPhoto(
        digest=Digest(number.to_bytes(32, "big")),
        features=generator.random(2048).astype(np.float16),
        classes=generator.integers(0, 1000, 10).astype(np.uint16),
        scores=generator.random(10).astype(np.float16),
        width=4,
        height=3,
        jpeg=b"jpeg%d" % number,
        facts={"taken": "2021-07-12T10:00:00", "width": number},
    )


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[EmbeddingCache]:
    cache = EmbeddingCache(tmp_path / "cache.sqlite3")
    yield cache
    cache.close()


def test_everything_comes_back_bit_for_bit_in_the_order_asked(
    cache: EmbeddingCache, tmp_path: Path
) -> None:
    photos = [_photo(number) for number in range(1200)]
    cache.put(photos, KEY).result()
    asked = [photos[i].digest for i in (1100, 3, 700, 3)]
    found = cache.features(asked, KEY)
    assert np.array_equal(found.features[2], photos[700].features)
    assert np.array_equal(found.classes[0], photos[1100].classes)
    assert np.array_equal(found.scores[1], found.scores[3])
    classes, scores = cache.classes(asked, KEY)
    assert np.array_equal(classes, found.classes)
    assert np.array_equal(scores, found.scores)
    cache.write_matrix([p.digest for p in photos], KEY, tmp_path / "m.npy")
    matrix = np.load(tmp_path / "m.npy", mmap_mode="r")
    assert matrix.dtype == np.float16
    assert np.array_equal(matrix, np.stack([p.features for p in photos]))
    assert cache.thumbnail(photos[7].digest) == b"jpeg7"
    assert cache.facts(asked)[photos[3].digest] == {"taken": "2021-07-12T10:00:00", "width": 3}


def test_another_model_knows_nothing_of_it(cache: EmbeddingCache) -> None:
    cache.put([_photo(1)], KEY).result()
    assert cache.known(KEY) == {_photo(1).digest}
    assert cache.known(OTHER) == set()
    with pytest.raises(KeyError):
        cache.features([_photo(1).digest], OTHER)


def test_no_photos_at_all(cache: EmbeddingCache, tmp_path: Path) -> None:
    assert cache.features([], KEY).features.shape == (0, 2048)
    assert cache.thumbnail(Digest(b"?" * 32)) is None
    assert cache.facts([]) == {}


def test_only_the_newest_hierarchies_stay(cache: EmbeddingCache) -> None:
    for number in range(20):
        cache.put_hierarchy(b"%d" % number, b"data%d" % number).result()
    assert cache.hierarchy(b"19") == b"data19"
    assert cache.hierarchy(b"0") is None
    stored = [n for n in range(20) if cache.hierarchy(b"%d" % n) is not None]
    assert stored == list(range(12, 20))


def test_a_damaged_cache_is_started_afresh_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    path.write_bytes(b"damage" * 1000)
    cache = EmbeddingCache(path)
    try:
        assert cache.rebuilt is not None
        assert "started afresh" in cache.rebuilt
        cache.put([_photo(1)], KEY).result()
        assert cache.known(KEY) == {_photo(1).digest}
    finally:
        cache.close()


def test_a_cache_of_the_first_version_keeps_its_facts(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    EmbeddingCache(path).close()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DROP TABLE facts")
        connection.execute("ALTER TABLE thumbnails ADD COLUMN facts TEXT NOT NULL DEFAULT '{}'")
        connection.execute(
            "INSERT INTO thumbnails VALUES (?, 4, 3, ?, ?)",
            (_photo(7).digest, b"jpeg7", '{"taken": "2021-07-12T10:00:00"}'),
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    cache = EmbeddingCache(path)
    try:
        assert cache.facts([_photo(7).digest])[_photo(7).digest]["taken"] == "2021-07-12T10:00:00"
        assert cache.thumbnail(_photo(7).digest) == b"jpeg7"
        cache.put([_photo(1)], KEY).result()
        assert cache.known(KEY) == {_photo(1).digest}
    finally:
        cache.close()
