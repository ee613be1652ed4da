"""Number keys for groups: who has which, who loses one, and what a restart leaves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import DissolveClusters
from photoclust.ui.editing.pins import Pins
from tests.helpers.open_library import OpenLibrary, opened
from tests.helpers.small_library import make_small_library

_GROUPS = tuple(map(ClusterId, range(1, 12)))


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    make_small_library(tmp_path, (2,) * len(_GROUPS))
    with opened(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def pins(library: OpenLibrary) -> Pins:
    return Pins(library.controller)


def test_the_first_free_key_is_given_and_a_group_has_one(pins: Pins) -> None:
    pins.pin(_GROUPS[0])
    pins.pin(_GROUPS[1])
    pins.pin(_GROUPS[0], 5)
    pins.pin(_GROUPS[2])
    assert pins.numbers() == {_GROUPS[1]: 2, _GROUPS[0]: 5, _GROUPS[2]: 1}
    assert pins.cluster(3) is None


def test_who_loses_a_key_is_told(pins: Pins) -> None:
    told: list[str] = []
    pins.told.connect(told.append)
    for group in _GROUPS[:9]:
        pins.pin(group)
    assert told == []
    pins.pin(_GROUPS[9])  # all are taken: the last one goes
    assert pins.cluster(9) == _GROUPS[9]
    (sentence,) = told
    assert "“Group 9”" in sentence
    assert "“Group 8”" in sentence


def test_a_group_that_is_gone_has_no_key_until_it_comes_back(
    library: OpenLibrary, pins: Pins
) -> None:
    pins.pin(_GROUPS[0], 4)
    library.controller.apply(DissolveClusters((_GROUPS[0],)))
    assert pins.cluster(4) is None
    library.controller.undo()
    assert pins.cluster(4) == _GROUPS[0]
    library.controller.redo()
    pins.pin(_GROUPS[1], 4)  # nobody loses it
    assert pins.cluster(4) == _GROUPS[1]


def test_keys_are_kept_in_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    make_small_library(tmp_path, (2, 2))
    with opened(tmp_path, qtbot) as library:
        Pins(library.controller).pin(_GROUPS[1], 7)
    with opened(tmp_path, qtbot) as library:
        again = Pins(library.controller)
        with qtbot.waitSignal(again.changed):
            library.controller.opened.emit()  # as when it is there before the library
        assert again.numbers() == {_GROUPS[1]: 7}
