"""Small pictures held over each other."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.grouping.stacks.overlap import PRINT_SIDE, agreement_in_place, overlaps

WIDE = np.random.default_rng(3).integers(30, 220, (90, 120)).astype(np.uint8)


def view(top: int, left: int) -> NDArray[np.uint8]:
    return WIDE[top : top + PRINT_SIDE, left : left + PRINT_SIDE]


@pytest.mark.parametrize(("down", "right"), [(0, 0), (3, 20), (-4, -12), (18, 2), (-10, 10)])
def test_a_shift_is_found(down: int, right: int) -> None:
    shift, agreement = overlaps(view(20, 40)[None], view(20 + down, 40 + right)[None])
    assert shift[0] == pytest.approx([down / PRINT_SIDE, right / PRINT_SIDE])
    assert agreement[0] > 0.95


def test_another_exposure_agrees_as_well() -> None:
    darker = (view(20, 55) * 0.4).astype(np.uint8)
    shift, agreement = overlaps(view(20, 40)[None], darker[None])
    assert shift[0] == pytest.approx([0, 15 / PRINT_SIDE])
    assert agreement[0] > 0.9
    assert agreement_in_place(view(20, 55)[None], darker[None])[0] > 0.95


def test_other_pictures_do_not_agree() -> None:
    others = np.stack([view(0, 0), view(50, 80)])
    _, agreement = overlaps(np.stack([view(50, 80), view(0, 0)]), others)
    assert agreement.max() < 0.4
    assert agreement_in_place(others[:1], others[1:])[0] < 0.2


def test_what_is_all_one_colour_agrees_with_nothing() -> None:
    plain = np.full((1, PRINT_SIDE, PRINT_SIDE), 90, np.uint8)
    for other in (plain, view(0, 0)[None], np.zeros_like(plain)):
        assert overlaps(plain, other)[1][0] < 0.1
        assert agreement_in_place(plain, other)[0] < 0.1


def test_many_are_held_over_each_other_as_well_as_one() -> None:
    one, other = np.stack([view(20, 40)] * 300), np.stack([view(22, 50)] * 300)
    shift, agreement = overlaps(one, other)
    assert (shift == shift[0]).all()
    assert np.ptp(agreement) < 1e-5
    empty = np.empty((0, PRINT_SIDE, PRINT_SIDE), np.uint8)
    assert overlaps(empty, empty)[0].shape == (0, 2)
