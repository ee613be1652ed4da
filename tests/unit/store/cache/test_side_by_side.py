"""Several networks' embeddings read as one: made of rows that are stored once, and never mixed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.photo import Digest
from photoclust.grouping.beside import Part, side_by_side
from photoclust.grouping.features import tempered
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey, Outputs, key_of_several
from photoclust.store.cache.side_by_side import CacheSideBySide, Classes, classes_together
from photoclust.store.cache.trimming import forget_other_models

PLAIN = ModelKey("a" * 64, "int8", 1, Outputs(6, 20))
SIGNED = ModelKey("b" * 64, "int8", 1, Outputs(4, 20, signed=True))
OTHER = ModelKey("c" * 64, "float", 1, Outputs(4, 7))
DIGESTS = [Digest(bytes([n]) * 32) for n in range(5)]


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[CacheSideBySide]:
    with closing(CacheSideBySide(tmp_path / "cache.sqlite3")) as opened:
        for number, key in enumerate((PLAIN, SIGNED, OTHER)):
            opened.put(_photos(number, key), key)
        opened.flush()
        yield opened


def _photos(number: int, key: ModelKey) -> list[CachedPhoto]:
    random = np.random.default_rng(number)
    outputs = key.readable()
    found = []
    for digest in DIGESTS[: 5 - number]:
        features = random.gamma(0.5, 1, outputs.features) * (number + 1)
        if outputs.signed:
            features *= random.choice([-1, 1], outputs.features)
        scores = np.sort(random.uniform(0, 0.3, 3))[::-1]
        classes = random.permutation(outputs.classes)[:3]
        found.append(
            CachedPhoto(
                digest,
                features.astype(np.float16),
                classes.astype(np.uint16),
                scores.astype(np.float16),
                1,
                1,
                b"\xff\xd8\xff\xd9",
                {},
            )
        )
    return found


@pytest.mark.parametrize("second", [SIGNED, OTHER])
def test_it_is_compared_as_networks_side_by_side_are(
    cache: CacheSideBySide, second: ModelKey, tmp_path: Path
) -> None:
    key = key_of_several([PLAIN, second])
    known = sorted(cache.known(key))
    assert known == DIGESTS[: 4 if second is SIGNED else 3]
    parts = []
    for each in (PLAIN, second):
        parts.append(Part(cache.features(known, each).features, each.readable().signed))
    signed = side_by_side(parts, tmp_path / "beside.npy")
    expected = tempered(np.load(tmp_path / "beside.npy"), signed=signed)
    held = cache.features(known, key)
    assert held.features.shape == (len(known), 10)
    rows = tempered(held.features, signed=key.readable().signed)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    assert np.allclose(rows / lengths * np.sqrt(2), expected, atol=1e-3)
    cache.write_matrix(known, key, tmp_path / "matrix.npy")
    assert np.array_equal(np.load(tmp_path / "matrix.npy"), held.features)
    alone = cache.classes(known[::-1], key)
    assert np.array_equal(alone[0], held.classes[::-1])
    assert np.array_equal(alone[1], held.scores[::-1])


def test_classes_are_averaged_where_networks_tell_the_same_apart() -> None:
    def told(*best: tuple[int, float]) -> Classes:
        numbers, scores = zip(*best, strict=True)
        return np.array([numbers], np.uint16), np.array([scores], np.float16)

    one, other = told((3, 0.5), (1, 0.25)), told((7, 0.75), (3, 0.5))
    classes, scores = classes_together([one, other], key_of_several([PLAIN, SIGNED]))
    assert classes.tolist() == [[3, 7]]
    np.testing.assert_allclose(scores.astype(float), [[0.5, 0.375]])
    classes, scores = classes_together(
        [one, told((6, 0.75), (3, 0.5))], key_of_several([PLAIN, OTHER])
    )
    assert classes.tolist() == [[3, 1]]
    np.testing.assert_allclose(scores.astype(float), [[0.5, 0.25]])


def test_keys_of_several_are_their_own() -> None:
    both = key_of_several([PLAIN, SIGNED])
    assert key_of_several([PLAIN]) is PLAIN
    assert both not in (PLAIN, SIGNED, key_of_several([SIGNED, PLAIN]))
    assert both.readable() == Outputs(10, 20, signed=True)
    assert (both.precision, key_of_several([PLAIN, OTHER]).precision) == ("int8", "mixed")
    assert ModelKey(both.model, both.precision, both.preprocess) == both


def test_making_room_keeps_all_networks_in_use(cache: CacheSideBySide) -> None:
    assert forget_other_models(cache, key_of_several([PLAIN, SIGNED]), 100) == 3
    assert cache.known(OTHER) == set()
    assert len(cache.known(PLAIN)) == 5
    assert len(cache.known(SIGNED)) == 4
