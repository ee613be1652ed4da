"""The garbage collector does not hold the window up for what stays anyway."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from photoclust.app import keep_to_the_end


@pytest.fixture
def collector() -> Iterator[list[int]]:
    """The collector as in the program; generations it looked through."""
    looked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(info["generation"])

    before = gc.get_threshold()
    gc.collect()
    keep_to_the_end()
    gc.callbacks.append(note)
    yield looked
    gc.callbacks.remove(note)
    gc.set_threshold(*before)
    gc.unfreeze()


def test_a_library_that_is_read_again_is_not_looked_through(collector: list[int]) -> None:
    stays = [[number] for number in range(150_000)]
    assert len(stays) == 150_000
    assert 2 not in collector
    assert 1 in collector, "what is young is looked at"
