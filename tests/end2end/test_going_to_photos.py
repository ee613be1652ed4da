"""Going to a photo from elsewhere (a similar one, a suggestion), wherever it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def photos(tmp_path: Path) -> list[PhotoId]:
    """Three groups of ten, and five photos in none."""
    return make_small_library(tmp_path / "data", unsorted=5)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, photos: list[PhotoId]) -> Iterator[Running]:
    made = open_window(tmp_path / "data")
    yield made
    made.close()


def test_an_unsorted_photo_is_found_before_the_list_was_used(
    running: Running, photos: list[PhotoId]
) -> None:
    view = running.window.view
    view.go_to_photo(photos[-1])
    running.wait_finished()
    assert [row.cluster for row in view.list.chosen_rows()] == [None]
    assert view.grid.selected_photos() == [photos[-1]]


@pytest.mark.parametrize("overview", [False, True])
def test_a_photo_that_the_search_leaves_out_is_shown_all_the_same(
    running: Running, photos: list[PhotoId], overview: bool, qtbot: QtBot
) -> None:
    window = running.window
    window.commands.modes[ViewMode.OVERVIEW].setChecked(overview)
    with qtbot.waitSignal(window.top.searched):
        window.top.search.setText("IMG_1.")
    assert photos[25] not in window.view.photos.ids
    window.view.go_to_photo(photos[25])
    assert window.top.search.text() == ""
    running.wait_finished()
    assert window.view.chosen_clusters == [ClusterId(3)]
    assert window.view.grid.selected_photos() == [photos[25]]
