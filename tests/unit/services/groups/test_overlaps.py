"""How pairs of pictures lie over each other is worked out once, whatever else comes or goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.grouping.stacks.overlap import PRINT_SIDE
from photoclust.grouping.stacks.overlap import overlaps as straight_overlaps
from photoclust.services.groups import overlaps
from photoclust.services.groups.overlaps import KnownOverlaps
from photoclust.store.cache.cache import EmbeddingCache
from tests.helpers import ui_library

Ints = NDArray[np.int64]


class _Pictures:
    """Windows on one wide picture, and how often each was looked at."""

    def __init__(self, count: int) -> None:
        wide = np.random.default_rng(1).integers(1, 255, (PRINT_SIDE, 200)).astype(np.uint8)
        views = [wide[:, 3 * n : 3 * n + PRINT_SIDE] for n in range(count)]
        self.views = np.stack(views)
        self.looked_at: list[int] = []

    def prints(self, photos: Ints) -> NDArray[np.uint8]:
        self.looked_at += photos.tolist()
        return np.asarray(self.views[photos])


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[EmbeddingCache]:
    with closing(EmbeddingCache(tmp_path / "cache.sqlite3")) as cache:
        yield cache


def known(cache: EmbeddingCache, *numbers: int) -> KnownOverlaps:
    return KnownOverlaps(cache, [ui_library.digest(number) for number in numbers])


def pairs(*some: tuple[int, int]) -> Ints:
    return np.array(some, np.int64)


def test_only_what_is_new_is_compared(cache: EmbeddingCache) -> None:
    pictures, asked = _Pictures(4), pairs((0, 1), (1, 2))
    first = known(cache, 0, 1, 2, 3)
    shift, agreement = first.of(asked, pictures.prints)
    straight = straight_overlaps(pictures.views[asked[:, 0]], pictures.views[asked[:, 1]])
    assert np.array_equal(shift, straight[0])
    assert np.array_equal(agreement, straight[1])
    first.keep()
    pictures.looked_at.clear()
    again = known(cache, 0, 1, 2, 3).of(pairs((1, 2), (2, 3), (0, 1)), pictures.prints)
    assert pictures.looked_at == [2, 3]
    assert np.array_equal(again[0][[2, 0]], shift)
    assert np.array_equal(again[1][[2, 0]], agreement)


def test_photos_are_known_by_their_content_and_order(cache: EmbeddingCache) -> None:
    pictures = _Pictures(3)
    first = known(cache, 7, 8, 9)
    shift, _ = first.of(pairs((0, 1)), pictures.prints)
    first.keep()
    pictures.looked_at.clear()
    pictures.views = pictures.views[::-1]
    second = known(cache, 9, 8, 7)
    assert np.array_equal(second.of(pairs((2, 1)), pictures.prints)[0], shift)
    assert not pictures.looked_at
    assert np.array_equal(second.of(pairs((1, 2)), pictures.prints)[0], -shift)


def test_what_has_no_picture_is_looked_at_again(cache: EmbeddingCache) -> None:
    pictures = _Pictures(3)
    pictures.views[1] = 0
    first = known(cache, 0, 1, 2)
    first.of(pairs((0, 1), (0, 2)), pictures.prints)
    first.keep()
    pictures.looked_at.clear()
    known(cache, 0, 1, 2).of(pairs((0, 1), (0, 2)), pictures.prints)
    assert pictures.looked_at == [0, 1]


def test_what_is_damaged_is_worked_out_anew(cache: EmbeddingCache) -> None:
    pictures = _Pictures(2)
    first = known(cache, 0, 1)
    first.of(pairs((0, 1)), pictures.prints)
    first.keep()
    cache.run(lambda connection: connection.execute("UPDATE overlaps SET data = zeroblob(60)"))
    pictures.looked_at.clear()
    known(cache, 0, 1).of(pairs((0, 1)), pictures.prints)
    assert pictures.looked_at == [0, 1]


def test_of_too_many_those_that_were_asked_for_stay(
    cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlaps, "_MOST", 1)
    pictures = _Pictures(3)
    for asked in ((0, 1), (1, 2)):
        some = known(cache, 0, 1, 2)
        some.of(pairs(asked), pictures.prints)
        some.keep()
    pictures.looked_at.clear()
    some = known(cache, 0, 1, 2)
    some.of(pairs((1, 2)), pictures.prints)
    assert not pictures.looked_at
    some.of(pairs((0, 1)), pictures.prints)
    assert pictures.looked_at == [0, 1]
    some.keep()
    some.keep()
