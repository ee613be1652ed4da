"""Clocks out of step are found by scenes that two cameras saw, and by nothing less."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.events.clocks import NEAREST, Offset, alike, clock_offset
from photoclust.grouping.events.taken import DAY, HOUR, Floats, Ints, Taken


def _taken(seconds: Floats, places: Floats | None = None) -> Taken:
    nowhere = np.full((len(seconds), 2), np.nan)
    latitude, longitude = (nowhere if places is None else places).T
    return Taken(seconds, latitude, longitude, np.zeros(len(seconds), np.int64), ())


def _found(
    offset: float, *, same: int = 30, random: int = 60, places: Floats | None = None
) -> Offset | None:
    """Two cameras on one journey: scenes that both saw, and pairs that only look alike."""
    chance = np.random.default_rng(1)
    theirs = chance.uniform(0, 10 * DAY, same + random)
    ours = theirs[:same] + offset + chance.normal(0, 40, same)
    others = chance.uniform(0, 10 * DAY, random) + offset
    pairs: Ints = np.arange(same + random)
    seconds = np.concatenate([ours, others, theirs])
    return clock_offset(_taken(seconds, places), pairs, pairs + len(pairs))


@pytest.mark.parametrize("offset", [7 * HOUR, -HOUR, 40 * DAY, -3 * 365 * DAY])
def test_a_constant_difference_is_found(offset: float) -> None:
    found = _found(offset)
    assert found is not None
    assert abs(found.seconds - offset) < 60
    assert found.moments >= 25
    assert found.photos >= found.moments


def test_clocks_in_step_are_left_alone() -> None:
    assert _found(0) is None
    assert _found(300) is None


def test_what_only_looks_alike_proves_nothing() -> None:
    assert _found(7 * HOUR, same=0, random=300) is None


def test_one_burst_is_one_moment() -> None:
    seconds = np.concatenate([np.arange(40.0) + 7 * HOUR, np.arange(40.0)])
    assert clock_offset(_taken(seconds), np.arange(40), np.arange(40) + 40) is None


def test_two_days_that_overlap_broadly_prove_nothing() -> None:
    chance = np.random.default_rng(2)
    seconds = np.concatenate(
        [5 * DAY + chance.uniform(0, 6 * HOUR, 80), chance.uniform(0, 6 * HOUR, 80)]
    )
    assert clock_offset(_taken(seconds), np.arange(80), np.arange(80) + 80) is None


def test_places_far_apart_are_no_one_scene() -> None:
    places = np.array([[40.0, -8.0]] * 90 + [[43.0, -8.0]] * 90)
    assert _found(7 * HOUR, places=places) is None


def test_photos_without_a_date_say_nothing() -> None:
    seconds = np.full(4, np.nan)
    assert clock_offset(_taken(seconds), np.array([0, 1]), np.array([2, 3])) is None


def test_pairs_are_near_each_other_both_ways() -> None:
    matrix = np.eye(8)[[0, 1, 2, 3, 4, 0, 1, 2, 3, 4]]
    first, second = alike(matrix[:5], matrix[5:])
    assert {(n, n) for n in range(5)} <= set(zip(first.tolist(), second.tolist(), strict=True))


def test_pairs_of_many_photos_are_those_of_all_at_once() -> None:
    random = np.random.default_rng(3)
    first = random.standard_normal((1300, 16), np.float32)
    second = random.standard_normal((40, 16), np.float32)
    likeness = first @ second.T
    ours = np.argsort(-likeness, axis=1)[:, :NEAREST]
    theirs = np.argsort(-likeness, axis=0)[:NEAREST]
    expected = [
        (row, column)
        for row in range(len(first))
        for column in sorted(ours[row])
        if row in theirs[:, column]
    ]
    here, there = alike(first, second)
    assert list(zip(here.tolist(), there.tolist(), strict=True)) == expected
