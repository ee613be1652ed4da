"""Clocks out of step in the window: offered once, set right and back in steps of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.text import Text
from photoclust.store.cache.keys import ModelKey
from photoclust.ui.editing.clock_flow import ClockFlow
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.message_bar import Message, MessageBar
from tests.helpers.beach import make_beach
from tests.helpers.embedded import OUTPUTS, store_embeddings, store_facts
from tests.helpers.open_library import OpenLibrary, opened

KEY = ModelKey("m", "int8", 1, OUTPUTS)
SCENES = 12
BEHIND_S = 2 * 3600.0
OFFERED = "The clock of Camera seems to be 2 h behind"
IN_STEP = "No camera's clock seems to be out of step."


@dataclass
class Desk:
    """Two cameras that saw the same scenes; the clock of one is two hours behind."""

    library: OpenLibrary
    grouping: GroupingFlow
    bar: MessageBar
    clocks: ClockFlow

    def look(self) -> str:
        """Let the grouping settle and clocks be compared; return what is told then."""
        self.grouping.settled.emit()
        self.library.settle()
        return self.said

    @property
    def said(self) -> str:
        """The message on view."""
        return "" if self.bar.shown is None else self.bar.shown.text

    def press(self, which: Callable[[Message], object | None]) -> None:
        """Press a button of the message on view."""
        shown = self.bar.shown
        assert shown is not None
        self.bar._act(other=which(shown) is not shown.on_action)
        self.library.settle()

    @property
    def set_by(self) -> dict[str, float]:
        """The clocks that are set right."""
        return dict(self.library.controller.clustering.clocks)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, icons: Icons) -> Iterator[Desk]:
    data = make_beach(tmp_path, [f"{n:02}.jpg" for n in range(2 * SCENES)])
    with opened(data, qtbot) as library:
        photos = sorted(library.controller.photos.values(), key=lambda photo: photo.id)
        looks = {photo.digest: (n % SCENES, n) for n, photo in enumerate(photos)}
        store_embeddings(library.library.workspace, looks, KEY)
        facts = {photo.digest: _facts(n) for n, photo in enumerate(photos)}
        store_facts(library.library.workspace, facts)
        library.session.record(Change(Text("Group"), hierarchy=(None, "h")))
        # The key is all that is asked of a model.
        library.controller._engine = SimpleNamespace(key=KEY)  # type: ignore[assignment]
        grouping, bar = GroupingFlow(library.controller, lambda: False), MessageBar(icons)
        qtbot.addWidget(bar)
        yield Desk(library, grouping, bar, ClockFlow(library.controller, grouping, bar))


def _facts(number: int) -> dict[str, str]:
    when = datetime(2024, 7, 1, 8) + timedelta(hours=(number % SCENES) ** 2)
    if number < SCENES:
        return {"camera": "Phone", "taken": when.isoformat(), "taken_offset": "+00:00"}
    return {"camera": "Camera", "taken": (when - timedelta(seconds=BEHIND_S)).isoformat()}


def test_a_clock_is_set_right_in_one_step_that_can_be_taken_back(desk: Desk) -> None:
    assert desk.look().startswith(OFFERED)
    desk.press(lambda shown: shown.on_action)
    assert desk.set_by == {"Camera": BEHIND_S}
    assert desk.library.steps[-1] == "Set the clock of Camera right"
    assert "its 12 files stay as they are" in desk.said
    desk.press(lambda shown: shown.on_other or shown.on_action)
    assert desk.set_by == {}
    assert desk.look() == "", "it was answered"


def test_what_is_left_or_closed_is_not_asked_again_but_a_person_can_ask(desk: Desk) -> None:
    desk.look()
    desk.press(lambda shown: shown.on_other)
    assert desk.set_by == {}
    desk.clocks._looked_at = None  # as at another start
    assert desk.look() == ""
    desk.clocks.ask()
    desk.library.settle()
    assert desk.said.startswith(OFFERED)


def test_a_clock_that_was_set_right_can_be_taken_as_it_was(desk: Desk) -> None:
    desk.look()
    desk.press(lambda shown: shown.on_action)
    desk.bar.withdraw("clock")
    desk.clocks.ask()
    assert desk.said == "The clock of Camera was set forward by 2 h in the library."
    desk.library.settle()
    assert desk.said == IN_STEP
    desk.bar.withdraw("clock")
    desk.press(lambda shown: shown.on_action)
    assert desk.set_by == {}
    assert desk.library.steps[-1] == "Take the clock of Camera as it is"
    assert desk.said == "The clock of Camera counts as the files have it."


def test_another_step_takes_the_way_back_along(desk: Desk) -> None:
    desk.look()
    desk.press(lambda shown: shown.on_action)
    desk.library.session.record(Change(Text("Other"), hierarchy=("h", "i")))
    assert desk.said == ""


def test_before_anything_was_read_there_is_nothing_to_compare(desk: Desk, qtbot: QtBot) -> None:
    desk.library.controller._engine = None
    assert desk.look() == ""
    with qtbot.waitSignal(desk.library.controller.refused):
        desk.clocks.ask()
