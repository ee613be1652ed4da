"""How far apart different things are for a person, and how what they say moves it."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.teaching.scale import Scale, Sums, best_of_both, taught


def _rows(angles: list[float]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_nothing_said_leaves_all_as_it_is() -> None:
    assert taught(np.empty(0), np.empty(0, bool)).shift == pytest.approx(0, abs=1e-6)
    assert Scale().sure(np.zeros(1)) == 0.5


def test_merges_make_every_other_pair_surer_and_splits_less_sure() -> None:
    odds = np.array([-2.0, -1.0, -3.0])
    nothing = Scale()
    merged, split = taught(odds, np.ones(3, bool)), taught(odds + 4, np.zeros(3, bool))
    assert merged.sure(odds).min() > nothing.sure(odds).max()
    assert (split.sure(odds) < nothing.sure(odds)).all()
    assert merged.doubt < nothing.doubt


def test_what_was_expected_anyway_hardly_says_anything() -> None:
    expected = taught(np.full(3, 6.0), np.ones(3, bool))
    assert abs(expected.shift) < 0.1


def test_what_is_said_later_weighs_against_it() -> None:
    odds = np.array([-1.0, -1.0, -1.0, -0.5, -0.5])
    both = taught(odds, np.array([True, True, True, False, False]))
    assert 0 < both.shift < taught(odds[:3], np.ones(3, bool)).shift


def test_what_counts_less_moves_less() -> None:
    odds, same = np.array([-2.0, -1.0]), np.ones(2, bool)
    whole, less = taught(odds, same), taught(odds, same, np.full(2, 0.25))
    assert 0 < less.shift < whole.shift
    assert less.doubt > whole.doubt


def test_groups_far_apart_are_less_likely_the_same_and_spread_excuses_distance() -> None:
    near = Sums.of(_rows([0, 0.1, 0.2, 0.3, 1, 1.1]), [[0, 1], [2, 3], [4, 5]]).odds()
    assert near[0, 1] > near[0, 2]
    assert np.allclose(near, near.T)
    wide = Sums.of(_rows([0, 1.0, 0.5, 0.5]), [[0, 1], [2, 3]]).odds()[0, 1]
    tight = Sums.of(_rows([0, 0, 0.5, 0.5]), [[0, 1], [2, 3]]).odds()[0, 1]
    assert wide > tight


def test_groups_of_one_photo_can_be_compared() -> None:
    assert np.isfinite(Sums.of(_rows([0, 0.5, 0.6]), [[0], [1], [2]]).odds()).all()
    assert np.isfinite(Sums.of(_rows([0, 0.5, 0.6]), [[0], [1, 2]]).odds()).all()


def test_a_group_is_in_one_pair_at_most() -> None:
    odds = np.array([[0, 3, 2, 0], [3, 0, 1, 0], [2, 1, 0, 5], [0, 0, 5, 0]], float)
    assert best_of_both(odds) == [(2, 3), (0, 1)]
    assert best_of_both(np.zeros((1, 1))) == []
