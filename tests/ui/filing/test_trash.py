"""From selected photos to the trash: asked for twice, one step of the history, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId
from photoclust.ui.filing.trash import TrashFlow
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Level
from tests.helpers.beach import NAMES, make_beach
from tests.helpers.open_library import OpenLibrary, opened


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path, home_trash: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path), qtbot) as made:
        yield made


@pytest.fixture
def flow(library: OpenLibrary, qtbot: QtBot, theme: Theme) -> TrashFlow:
    loader = ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), 1)
    grid = PhotoGrid(PhotoGridModel(library.controller.photo), loader, theme)
    qtbot.addWidget(grid)
    made = TrashFlow(library.controller, grid, QAction(grid), grid)
    made.told.connect(library.told.append)
    return made


def _ids(library: OpenLibrary, *names: str) -> list[PhotoId]:
    by_name = {photo.path.name: photo.id for photo in library.controller.photos.values()}
    return [by_name[name] for name in names]


def _names(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "photos").iterdir())


def test_the_first_time_it_asks_and_the_second_time_it_does_it(
    library: OpenLibrary, flow: TrashFlow, tmp_path: Path
) -> None:
    chosen = _ids(library, *NAMES[:2])
    flow.trash(chosen)
    library.settle()
    assert [m.text for m in library.told] == ["Move 2 photos to the trash of this computer?"]
    assert _names(tmp_path) == NAMES
    flow.trash(list(reversed(chosen)))  # the same photos, however they were selected
    assert flow.running
    library.wait(lambda: not flow.running)
    assert _names(tmp_path) == NAMES[2:]
    assert library.session.clustering.photos().isdisjoint(chosen)
    assert library.steps[-1] == "Move 2 photos to the trash"
    assert library.told[-1].text.startswith("Moved 2 photos to the trash.")


def test_other_photos_are_asked_about_anew(
    library: OpenLibrary, flow: TrashFlow, tmp_path: Path
) -> None:
    for name in NAMES[:2]:
        flow.trash(_ids(library, name))
        library.settle()
    assert [m.text for m in library.told] == ["Move 1 photo to the trash of this computer?"] * 2
    assert _names(tmp_path) == NAMES


def test_the_button_of_the_question_does_it_and_undo_is_offered(
    qtbot: QtBot, library: OpenLibrary, flow: TrashFlow, tmp_path: Path
) -> None:
    flow.trash(_ids(library, NAMES[0]))
    library.settle()
    go = library.told[-1].on_action
    assert go is not None
    go()
    library.settle()
    assert _names(tmp_path) == NAMES[1:]
    done = library.told[-1]
    if done.level is Level.SUCCESS:  # this system can bring photos back
        assert done.on_action is not None
        with qtbot.waitSignal(flow.undo_requested):
            done.on_action()


def test_while_photos_are_on_their_way_nothing_else_begins(
    library: OpenLibrary, flow: TrashFlow
) -> None:
    flow.trash(_ids(library, NAMES[0]))
    assert not flow.running, "while it looks what would go, nothing is on its way"
    flow.trash(_ids(library, NAMES[1]))
    library.settle()
    assert len(library.told) == 1


def test_photos_that_are_not_there_are_told(
    library: OpenLibrary, flow: TrashFlow, tmp_path: Path
) -> None:
    (tmp_path / "photos" / NAMES[0]).unlink()
    flow.trash(_ids(library, NAMES[0]))
    library.settle()
    assert library.told[-1].text == "There is nothing to move to the trash."
    assert [problem.path.name for problem in library.controller.problems] == [NAMES[0]]
    assert not flow.running
    flow.trash(_ids(library, NAMES[1]))
    library.settle()
    assert library.told[-1].text == "Move 1 photo to the trash of this computer?"


def test_nothing_selected_is_no_question(library: OpenLibrary, flow: TrashFlow) -> None:
    flow.trash([])
    library.settle()
    assert library.told == []
