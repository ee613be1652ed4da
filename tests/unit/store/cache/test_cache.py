"""The cache keeps what was worked out, by content, and may be lost."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.errors import BugError
from photoclust.core.photo import Digest
from photoclust.store.cache.cache import CachedPhoto, EmbeddingCache
from photoclust.store.cache.keys import ModelKey, Outputs
from photoclust.store.sqlite_words import DamagedDatabaseError, DamagedRowsError

KEY = ModelKey("a" * 64, "int8", 1, Outputs(2048, 1000))
OTHER = ModelKey("b" * 64, "float", 1, Outputs(1280, 1000, signed=True))
OLD_JPEG = b"\xff\xd8jpeg7\xff\xd9"
"""A thumbnail as it was stored before there were checksums."""


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


def test_embeddings_are_as_wide_as_their_network_says(
    cache: EmbeddingCache, tmp_path: Path
) -> None:
    signed = np.random.default_rng(1).normal(size=1280).astype(np.float16)
    photo = dataclasses.replace(_photo(1), features=signed)
    cache.put([_photo(1)], KEY).result()
    cache.put([photo], OTHER).result()
    assert np.array_equal(cache.features([photo.digest], OTHER).features, signed[None])
    assert np.array_equal(cache.features([photo.digest], KEY).features[0], _photo(1).features)
    cache.write_matrix([photo.digest], OTHER, tmp_path / "m.npy")
    assert np.array_equal(np.load(tmp_path / "m.npy"), signed[None])


def test_an_embedding_of_another_width_makes_no_sense(cache: EmbeddingCache) -> None:
    # With a sound checksum: what is not as wide as its network says is not its network's.
    cache.put([_photo(1), _photo(2)], OTHER).result()
    with pytest.raises(DamagedRowsError, match="no sense"):
        cache.features([_photo(1).digest], OTHER)
    assert cache.known(OTHER) == {_photo(2).digest}


def test_a_class_that_the_network_does_not_know_makes_no_sense(cache: EmbeddingCache) -> None:
    few = dataclasses.replace(KEY, outputs=Outputs(2048, 5))
    cache.put([_photo(1)], KEY).result()
    cache.classes([_photo(1).digest], KEY)
    with pytest.raises(DamagedDatabaseError, match="no sense"):
        cache.classes([_photo(1).digest], few)


def test_of_a_network_that_is_not_at_hand_nothing_is_read_and_nothing_dropped(
    cache: EmbeddingCache, tmp_path: Path
) -> None:
    cache.put([_photo(1)], KEY).result()
    bare = ModelKey(KEY.model, KEY.precision, KEY.preprocess)
    assert bare == KEY
    assert cache.known(bare) == {_photo(1).digest}
    for read in (
        lambda: cache.features([_photo(1).digest], bare),
        lambda: cache.classes([_photo(1).digest], bare),
        lambda: cache.write_matrix([_photo(1).digest], bare, tmp_path / "m.npy"),
    ):
        with pytest.raises(BugError, match="not at hand"):
            read()
    assert cache.known(KEY) == {_photo(1).digest}


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


def test_maps_and_hierarchies_are_kept_apart(cache: EmbeddingCache) -> None:
    for number in range(20):
        cache.put_photo_map(b"%d" % number, b"map%d" % number).result()
    cache.put_hierarchy(b"19", b"tree").result()
    assert cache.hierarchy(b"19") == b"tree"
    stored = [n for n in range(20) if cache.photo_map(b"%d" % n) == b"map%d" % n]
    assert stored == list(range(12, 20))


def test_a_cache_without_maps_gets_their_table_and_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    cache = EmbeddingCache(path)
    cache.put([_photo(1)], KEY).result()
    cache.put_hierarchy(b"key", b"tree").result()
    cache.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE maps")
        connection.execute("DROP TABLE stacks")
        connection.execute("DROP TABLE shots")
        connection.execute("DROP TABLE overlaps")
        connection.execute("PRAGMA user_version = 2")
    cache = EmbeddingCache(path)
    try:
        assert cache.photo_map(b"key") is None
        cache.put_photo_map(b"key", b"map").result()
        assert cache.photo_map(b"key") == b"map"
        assert cache.hierarchy(b"key") == b"tree"
        assert cache.known(KEY) == {_photo(1).digest}
    finally:
        cache.close()


def test_a_cache_without_stacks_gets_their_table_and_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    cache = EmbeddingCache(path)
    cache.put_photo_map(b"key", b"map").result()
    cache.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE stacks")
        connection.execute("DROP TABLE shots")
        connection.execute("DROP TABLE overlaps")
        connection.execute("PRAGMA user_version = 3")
    cache = EmbeddingCache(path)
    try:
        assert cache.stacks(b"key") is None
        cache.put_stacks(b"key", b"stacks").result()
        assert cache.stacks(b"key") == b"stacks"
        assert cache.photo_map(b"key") == b"map"
    finally:
        cache.close()


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
        connection.execute("DROP TABLE maps")
        connection.execute("DROP TABLE stacks")
        connection.execute("DROP TABLE shots")
        connection.execute("DROP TABLE overlaps")
        connection.execute("DROP TABLE facts")
        connection.execute("ALTER TABLE thumbnails ADD COLUMN facts TEXT NOT NULL DEFAULT '{}'")
        connection.execute(
            "INSERT INTO thumbnails VALUES (?, 4, 3, ?, ?)",
            (_photo(7).digest, OLD_JPEG, '{"taken": "2021-07-12T10:00:00"}'),
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    cache = EmbeddingCache(path)
    try:
        assert cache.facts([_photo(7).digest])[_photo(7).digest]["taken"] == "2021-07-12T10:00:00"
        assert cache.thumbnail(_photo(7).digest) == OLD_JPEG
        cache.put([_photo(1)], KEY).result()
        assert cache.known(KEY) == {_photo(1).digest}
    finally:
        cache.close()


def _use_all(cache: EmbeddingCache, folder: Path) -> int:
    """Read all there is, and write something; return how many photos are known."""
    known = sorted(cache.known(KEY))
    cache.features(known, KEY)
    cache.classes(known, KEY)
    cache.write_matrix(known, KEY, folder / "m.npy")
    cache.facts(known)
    for digest in known:
        cache.thumbnail(digest)
    cache.put_hierarchy(b"other", b"data").result()
    cache.put_photo_map(b"other", b"data").result()
    return len(known)


def test_garbage_anywhere_is_called_damage_and_mended_by_a_rebuild(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    cache = EmbeddingCache(path)
    cache.put([_photo(number) for number in range(40)], KEY).result()
    cache.put_hierarchy(b"key", b"data" * 3000).result()
    cache.put_photo_map(b"key", b"map!" * 3000).result()
    cache.close()
    whole = path.read_bytes()
    generator = np.random.default_rng(0)
    noticed = heard = 0
    for offset in range(0, len(whole), 4096):
        path.write_bytes(whole[:offset] + generator.bytes(4096) + whole[offset + 4096 :])
        cache = EmbeddingCache(path)
        told: list[bool] = []
        cache.on_damage = lambda told=told: told.append(True)  # type: ignore[misc]
        try:
            assert cache.hierarchy(b"key") in {b"data" * 3000, None}
            assert cache.photo_map(b"key") in {b"map!" * 3000, None}
            _use_all(cache, tmp_path)
        except DamagedDatabaseError as error:
            dropped = isinstance(error, DamagedRowsError)
            heard += error.path == path and (dropped or len(told) > 0)
            cache.rebuild()
            assert _use_all(cache, tmp_path) == 0
            cache.put([_photo(1)], KEY).result()
            assert _use_all(cache, tmp_path) == 1
            noticed += 1
        finally:
            cache.close()
    assert heard == noticed > len(whole) // 4096 // 2


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("classes", b"\xff" * 20),
        ("classes", b"odd"),
        ("scores", b"\xff" * 20),
        ("scores", b"\0" * 10),
        ("scores", 7),
    ],
)
def test_classes_that_make_no_sense_are_damage(
    cache: EmbeddingCache, tmp_path: Path, column: str, value: bytes
) -> None:
    cache.put([_photo(1), _photo(2)], KEY).result()
    with closing(sqlite3.connect(tmp_path / "cache.sqlite3")) as connection, connection:
        connection.execute(f"UPDATE embeddings SET {column} = ? WHERE id = 1", (value,))
    with pytest.raises(DamagedDatabaseError, match=r"sense|buffer|same shape"):
        cache.features([_photo(1).digest, _photo(2).digest], KEY)


@pytest.mark.parametrize("value", [b"\xff\xfe", b"[]", b"{", 3])
def test_facts_that_make_no_sense_are_damage(
    cache: EmbeddingCache, tmp_path: Path, value: bytes
) -> None:
    cache.put([_photo(1)], KEY).result()
    with closing(sqlite3.connect(tmp_path / "cache.sqlite3")) as connection, connection:
        connection.execute("UPDATE facts SET facts = ?", (value,))
    with pytest.raises(DamagedDatabaseError):
        cache.facts([_photo(1).digest])


@pytest.mark.parametrize("value", [b"date1234", b"", 7, "text"])
def test_a_result_that_changed_is_as_good_as_none(
    cache: EmbeddingCache, tmp_path: Path, value: object
) -> None:
    cache.put_hierarchy(b"key", b"data").result()
    cache.put_photo_map(b"key", b"data").result()
    with closing(sqlite3.connect(tmp_path / "cache.sqlite3")) as connection, connection:
        connection.execute("UPDATE hierarchies SET data = ?", (value,))
        connection.execute("UPDATE maps SET data = ?", (value,))
    assert cache.hierarchy(b"key") is None
    assert cache.photo_map(b"key") is None


def test_who_reads_and_writes_while_it_is_rebuilt_waits(cache: EmbeddingCache) -> None:
    cache.put([_photo(1)], KEY).result()
    with ThreadPoolExecutor(3) as pool:
        reads = [pool.submit(cache.thumbnail, _photo(1).digest) for _ in range(50)]
        writes = [pool.submit(cache.put, [_photo(2)], KEY) for _ in range(50)]
        for _ in range(5):
            cache.rebuild()
        assert {read.result() for read in reads} <= {b"jpeg1", None}
        for write in writes:
            write.result().result()


def test_who_asks_for_what_was_lost_with_a_damaged_file_is_told_so(cache: EmbeddingCache) -> None:
    cache.put([_photo(1)], KEY).result()
    cache.rebuild()
    with pytest.raises(DamagedDatabaseError, match="afresh"):
        cache.features([_photo(1).digest], KEY)
    cache.put([_photo(1)], KEY).result()
    assert len(cache.features([_photo(1).digest], KEY).features) == 1


def _stored(path: Path, table: str, column: str, digest: Digest) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        query = f"SELECT {column} FROM {table} WHERE digest = ?"
        return bytes(connection.execute(query, (digest,)).fetchone()[0])


def _overwrite(path: Path, table: str, column: str, digest: Digest, value: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE digest = ?", (value, digest))


def _zeroed(data: bytes) -> bytes:
    """Bytes of which a bad disk has lost the end of a block."""
    return data[:1000] + bytes(1000) + data[2000:]


@pytest.mark.parametrize(
    "damage",
    [
        _zeroed,
        lambda data: bytes(len(data)),
        lambda data: bytes(4096),  # as stored before there were checksums
        lambda data: data[:4096][:-2] + b"\xff\x7f",  # not a number
        lambda data: b"short",
        lambda data: "text",
    ],
)
def test_an_embedding_that_makes_no_sense_alone_is_read_again(
    cache: EmbeddingCache, tmp_path: Path, damage: Callable[[bytes], object]
) -> None:
    path = tmp_path / "cache.sqlite3"
    photos = [_photo(number) for number in range(1200)]
    digests = [photo.digest for photo in photos]
    cache.put(photos, KEY).result()
    for number in (3, 1100):
        value = damage(_stored(path, "embeddings", "features", digests[number]))
        _overwrite(path, "embeddings", "features", digests[number], value)
    with pytest.raises(DamagedRowsError, match="no sense"):
        cache.write_matrix(digests, KEY, tmp_path / "m.npy")
    assert cache.known(KEY) == set(digests) - {digests[3], digests[1100]}
    cache.put([photos[3], photos[1100]], KEY).result()
    assert np.array_equal(cache.features(digests, KEY).features[3], photos[3].features)


def test_an_embedding_from_before_there_were_checksums_is_taken(
    cache: EmbeddingCache, tmp_path: Path
) -> None:
    photo = _photo(1)
    cache.put([photo], KEY).result()
    old = photo.features.tobytes()
    _overwrite(tmp_path / "cache.sqlite3", "embeddings", "features", photo.digest, old)
    assert np.array_equal(cache.features([photo.digest], KEY).features[0], photo.features)


@pytest.mark.parametrize("damage", [_zeroed, lambda data: data[:-900] + bytes(900), lambda data: 7])
def test_a_thumbnail_that_is_not_what_was_stored_is_made_again(
    cache: EmbeddingCache, tmp_path: Path, damage: Callable[[bytes], object]
) -> None:
    path = tmp_path / "cache.sqlite3"
    photo = dataclasses.replace(_photo(1), jpeg=b"\xff\xd8" + b"jpeg" * 1000 + b"\xff\xd9")
    cache.put([photo, _photo(2)], KEY).result()
    value = damage(_stored(path, "thumbnails", "jpeg", photo.digest))
    _overwrite(path, "thumbnails", "jpeg", photo.digest, value)
    assert cache.thumbnail(photo.digest) is None, "so it is made again when it is looked at"
    cache.put_thumbnail(photo.digest, 4, 3, photo.jpeg)
    cache.flush()
    assert cache.thumbnail(photo.digest) == photo.jpeg
    assert cache.thumbnail(_photo(2).digest) == b"jpeg2"
