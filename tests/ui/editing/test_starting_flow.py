"""Groups of folders and keywords from the menu: one step, told, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.starting_groups import StartFrom
from photoclust.filing.sidecars.xmp_edit import EMPTY, with_keywords
from photoclust.ui.commands.actions import make_actions
from photoclust.ui.editing.starting_flow import StartingFlow
from photoclust.ui.look.icons import Icons
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.open_library import OpenLibrary, opened


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path, ["1.jpg", "2.jpg", "3.jpg"]), qtbot) as made:
        yield made


@pytest.fixture
def flow(library: OpenLibrary, qtbot: QtBot, icons: Icons) -> Iterator[StartingFlow]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, window, icons)
    made = StartingFlow(library.controller, library.controller.undo, actions, window)
    made.told.connect(library.told.append)
    actions.from_folders.trigger()
    library.settle()
    yield made
    window.close()


def test_folders_become_groups_and_can_be_taken_back(
    library: OpenLibrary, flow: StartingFlow
) -> None:
    (group,) = library.session.clustering.clusters.values()
    assert (group.name, group.kept, len(group)) == ("photos", True, 3)
    assert library.told[-1].text == "Put 3 photos into 1 group."
    assert library.steps[-1] == "Make 1 group of folders"
    assert library.told[-1].on_action is not None
    library.told[-1].on_action()
    assert BEACH in library.session.clustering.clusters


def test_keywords_of_photos_in_kept_groups_make_none_and_that_is_said(
    library: OpenLibrary, flow: StartingFlow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("1.jpg", "2.jpg"):
        (tmp_path / "photos" / f"{name}.xmp").write_bytes(with_keywords(EMPTY, ["Sea"]))
    with qtbot.waitSignal(library.controller.refused):
        flow.start(StartFrom.KEYWORDS)
    library.controller.undo()
    flow.start(StartFrom.KEYWORDS)
    library.settle()
    assert library.told[-1].text == "Put 2 photos into 1 group."
