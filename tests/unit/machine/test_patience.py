"""A child is given up by what it worked, or where it does nothing; not by the clock alone."""

from __future__ import annotations

import pytest

from photoclust.machine.patience import NothingHappens, Patience, TooMuchWork


class Child:
    """What it worked, and the clock, in seconds."""

    def __init__(self) -> None:
        self.worked = 7.0  # before it was asked
        self.clock = 1000.0

    def patience(self) -> Patience:
        return Patience(10, lambda: self.worked, lambda: self.clock)


def test_a_busy_machine_gives_nothing_up() -> None:
    child = Child()
    patience = child.patience()
    for _ in range(45):
        child.clock += 9
        child.worked += 0.2
        patience.look()


def test_who_works_too_long_is_given_up() -> None:
    child = Child()
    patience = child.patience()
    child.worked += 10.5
    with pytest.raises(TooMuchWork):
        patience.look()


def test_who_does_nothing_is_given_up() -> None:
    child = Child()
    patience = child.patience()
    child.clock += 9
    child.worked += 0.01  # looking at its own clock
    patience.look()
    child.clock += 2
    with pytest.raises(NothingHappens):
        patience.look()
