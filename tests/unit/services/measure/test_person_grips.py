"""Strays on their way home, run by run."""

from __future__ import annotations

import numpy as np

from photoclust.services.measure.person_grips import fewest_grips


def _rows(angles: list[float]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_strays_in_two_groups_are_one_grip_in_what_is_more_like_their_own() -> None:
    rows = _rows([0, 0.1, 0.4, 0.5, 1.4, 1.5, 2.5, 2.6])
    truth = np.array([0, 0, 0, 0, 1, 1, 2, 2])
    views = [np.array([2, 4, 5]), np.array([3, 6, 7])]
    home = np.isin(np.arange(8), (2, 3), invert=True)
    assert fewest_grips(rows, truth, views, home) == 1


def test_strays_whose_group_is_not_there_yet_gather_around_one_of_them() -> None:
    rows = _rows([0, 1.0, 0.05, 2.0, 0.1, 3.0])
    truth = np.array([0, 1, 0, 2, 0, 3])
    home = truth > 0
    views = [np.array([0, 1]), np.array([2, 3]), np.array([4, 5])]
    assert fewest_grips(rows, truth, views, home) == 1


def test_a_run_ends_where_another_photo_lies_between() -> None:
    rows = _rows([0, 0.1, 0.2, 0.3, 0.4])
    truth = np.array([0, 1, 0, 2, 0])
    assert fewest_grips(rows, truth, [np.arange(5)], truth > 0) == 2


def test_nothing_is_done_where_all_are_home() -> None:
    assert fewest_grips(_rows([0, 1]), np.array([0, 1]), [], np.ones(2, bool)) == 0
