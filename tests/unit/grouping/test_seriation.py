"""Like beside like, every row once, whatever the rows are."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.core.progress import Cancelled, CancelToken
from photoclust.grouping.seriation import alike_order, slot

Rows = NDArray[np.float32]


def kinds(sizes: list[int], seed: int = 0, width: int = 24) -> tuple[Rows, NDArray[np.int64]]:
    """Rows of a few kinds, shuffled, and the kind of each."""
    random = np.random.default_rng(seed)
    kind = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    middles = random.standard_normal((len(sizes), width))
    rows = middles[kind] + 0.25 * random.standard_normal((len(kind), width))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), kind


def parts(values: NDArray[np.int64]) -> int:
    return sum(1 for _ in groupby(values.tolist()))


@pytest.mark.parametrize("sizes", [[40, 3, 5], [7] * 12, [500, 90], [900, 200, 30, 4]])
def test_each_kind_is_one_run(sizes: list[int]) -> None:
    rows, kind = kinds(sizes)
    order = alike_order(rows)
    assert sorted(order.tolist()) == list(range(len(rows)))
    assert parts(kind[order]) == len(sizes)


def test_kinds_that_are_more_alike_are_neighbours() -> None:
    angles = np.linspace(0.0, 2.6, 40)
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    shuffled = np.random.default_rng(1).permutation(40)
    order = shuffled[alike_order(rows[shuffled])]
    assert order.tolist() in (list(range(40)), list(range(39, -1, -1)))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 700, 2500])
def test_rows_that_are_all_the_same_are_no_trouble(count: int) -> None:
    for value in (0.0, 0.5):
        rows = np.full((count, 4), value, np.float32)
        assert sorted(alike_order(rows).tolist()) == list(range(count))


@given(st.integers(1, 30), st.integers(1, 5), st.integers(0, 2**32 - 1), st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_row_once_and_the_same_again(count: int, width: int, seed: int, coarse: bool) -> None:
    rows = np.random.default_rng(seed).standard_normal((count, width)).astype(np.float32)
    if coarse:
        rows = np.round(rows)  # many are equal
    order = alike_order(rows)
    assert sorted(order.tolist()) == list(range(count))
    assert np.array_equal(order, alike_order(rows.copy()))


def test_a_large_group_is_left_when_a_person_stops_it() -> None:
    rows, _ = kinds([3000])
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        alike_order(rows, cancel)


def test_one_that_comes_later_goes_beside_its_nearest() -> None:
    angles = np.array([0.0, 0.5, 1.0, 1.5])
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    def place(angle: float) -> int:
        return slot(rows, np.array([np.cos(angle), np.sin(angle)], np.float32))

    assert [place(a) for a in (-0.4, 0.4, 0.6, 1.3, 1.9)] == [0, 1, 2, 3, 4]
    assert slot(rows[:0], rows[0]) == 0
    assert slot(rows[:1], rows[0]) == 1
