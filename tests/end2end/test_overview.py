"""All groups in one scroll: which of them the commands act on, and how one gets on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.grid.section_header import HeaderAction
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    """The overview of groups of which only the first can be seen, and a last one of one line."""
    make_small_library(tmp_path / "data", (60, 50, 40, 2))
    made = open_window(tmp_path / "data")
    made.window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    made.wait_finished()
    yield made
    made.close()


def _grid(running: Running) -> PhotoGrid:
    return running.window.view.grid


def _scroll_to(running: Running, section: int, lines: int = 0) -> None:
    """Scroll as a wheel does: a section's header to the top, or some lines of it away."""
    grid = _grid(running)
    top = grid.tiles.header(section).y + lines * (grid.tiles.side + 4)
    grid.verticalScrollBar().setValue(top)
    running.wait_finished()


def _click(running: Running, row: int) -> None:
    grid = _grid(running)
    grid.scrollTo(grid.index_of(row))
    place = grid.visualRect(grid.index_of(row)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _accepted(running: Running) -> set[ClusterId]:
    clusters = running.window.controller.clustering.clusters.values()
    return {cluster.id for cluster in clusters if cluster.accepted}


def _top(running: Running) -> ClusterId | None:
    """The group whose header is the first thing to be seen."""
    section = _grid(running).section_at_top()
    assert section is not None
    return section.cluster


def test_a_key_acts_on_the_group_whose_photo_was_clicked(running: Running) -> None:
    _click(running, 60)
    assert running.window.view.chosen_clusters == [ClusterId(2)]
    QTest.keyClick(_grid(running), Qt.Key.Key_Return)
    assert _accepted(running) == {ClusterId(2)}
    assert running.window.view.chosen_clusters == [ClusterId(3)]
    running.wait_finished()
    assert _top(running) == ClusterId(3)
    assert _grid(running).selected_count() == 0
    QTest.keyClick(_grid(running), Qt.Key.Key_Return)
    running.wait_finished()
    assert _accepted(running) == {ClusterId(2), ClusterId(3)}
    assert running.window.view.chosen_clusters == [ClusterId(4)]


def test_scrolling_chooses_the_group_at_the_top(running: Running) -> None:
    _click(running, 0)
    _scroll_to(running, 2, lines=2)
    assert running.window.view.chosen_clusters == [ClusterId(3)]
    assert [row.cluster for row in running.window.view.list.chosen_rows()] == [ClusterId(3)]
    QTest.keyClick(_grid(running), Qt.Key.Key_Return)
    assert _accepted(running) == {ClusterId(3)}


def test_a_key_right_after_a_scroll_acts_on_what_is_seen_now(running: Running) -> None:
    grid = _grid(running)
    grid.verticalScrollBar().setValue(grid.tiles.header(1).y)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert _accepted(running) == {ClusterId(2)}


def test_a_group_chosen_in_the_list_stays_chosen_though_it_cannot_come_to_the_top(
    running: Running,
) -> None:
    running.choose(ClusterId(4))
    running.wait_finished()
    assert running.window.view.chosen_clusters == [ClusterId(4)]
    section = next(s for s in running.window.view.photos.sections if s.cluster == 4)
    current = _grid(running).current_photo()
    assert current is not None
    assert current.id == section.photos[0]


def test_several_groups_chosen_in_the_list_stay_chosen_until_one_moves_on(
    running: Running,
) -> None:
    running.choose(ClusterId(2), ClusterId(3))
    running.wait_finished()
    assert running.window.view.chosen_clusters == [ClusterId(2), ClusterId(3)]
    _scroll_to(running, 0)
    assert running.window.view.chosen_clusters == [ClusterId(1)]


def test_leaving_the_overview_shows_the_group_one_was_at(running: Running) -> None:
    _scroll_to(running, 1)
    running.window.commands.modes[ViewMode.OVERVIEW].setChecked(False)
    assert [s.cluster for s in running.window.view.photos.sections] == [ClusterId(2)]


def test_the_header_of_the_group_at_the_top_stays_in_sight(running: Running) -> None:
    grid = _grid(running)
    _scroll_to(running, 1, lines=3)
    under = QPoint(grid.visualRect(grid.index_of(0)).center().x(), 3)
    assert not grid.indexAt(under).isValid()
    assert grid.hovered_row() is None
    buttons = {
        found[1]: found[0].cluster
        for x in range(grid.viewport().width())
        if (found := grid.header_button_at(QPoint(x, grid.tiles.measures.header // 2)))
    }
    assert buttons.keys() >= {HeaderAction.ACCEPT, HeaderAction.FILE, HeaderAction.SPLIT}
    assert set(buttons.values()) == {ClusterId(2)}
    grid.scrollTo(grid.index_of(60 + grid.tiles.columns))
    assert grid.visualRect(grid.currentIndex()).isEmpty() or not grid.is_under_header(
        grid.visualRect(grid.index_of(60 + grid.tiles.columns)).topLeft()
    )
