"""What the window does by itself leaves what a person chose, and opens where it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QSlider
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.look.theme import ThemeChoice
from photoclust.ui.settings.dialog import SettingsDialog
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window

ROOMY, NARROW = (1200, 800), (1000, 700)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three groups of photos whose files are nowhere."""
    folder = tmp_path / "data"
    make_small_library(folder)
    return folder


@pytest.fixture
def running(qtbot: QtBot, data: Path) -> Iterator[Running]:
    made = open_window(data)
    yield made
    if made in Running.left:
        made.close()


def _shows_preview(running: Running) -> bool:
    panels, panel = running.window.bench.panels, running.window.bench.looks.panel
    return panels.right.isVisible() and panels.right.currentWidget() is panel


def _resize(running: Running, size: tuple[int, int]) -> None:
    running.window.resize(*size)
    running.wait(lambda: running.window.width() == size[0])


def test_the_first_window_fits_on_the_screen(running: Running) -> None:
    first = running.window
    screen = first.screen().availableSize()
    assert screen.width() < 1280, "the screen of these tests is a small one"
    fresh = type(first)(first._place, running.runner, first._theme, first._store)
    assert fresh.width() < screen.width()
    assert fresh.height() < screen.height()
    fresh.deleteLater()


def test_closing_the_history_gives_the_preview_back(running: Running) -> None:
    commands = running.window.commands
    assert _shows_preview(running)
    commands.history.trigger()
    assert not _shows_preview(running)
    commands.history.trigger()
    assert _shows_preview(running)
    commands.panel.trigger()
    commands.history.trigger()
    commands.history.trigger()
    assert not running.window.bench.panels.right.isVisible(), "nothing was there before"


def test_the_preview_behind_the_history_is_remembered(running: Running, data: Path) -> None:
    running.window.commands.history.trigger()
    running.close()
    again = open_window(data)
    _resize(again, ROOMY)  # it opens no larger than the small screen of these tests
    assert not _shows_preview(again)
    again.window.commands.history.trigger()
    assert _shows_preview(again)
    again.close()


def test_the_preview_folds_for_want_of_room_and_comes_back_with_it(running: Running) -> None:
    _resize(running, NARROW)
    assert not _shows_preview(running)
    running.wait(lambda: running.window.view.grid.tiles.columns > 2)
    _resize(running, ROOMY)
    assert _shows_preview(running)


def test_the_preview_comes_back_from_behind_the_history_only_where_there_is_room(
    running: Running,
) -> None:
    history = running.window.commands.history
    history.trigger()
    _resize(running, NARROW)
    history.trigger()
    assert not _shows_preview(running)
    history.trigger()
    _resize(running, ROOMY)
    history.trigger()
    assert _shows_preview(running)


def test_what_a_person_chose_in_a_narrow_window_stays(running: Running) -> None:
    panel = running.window.commands.panel
    _resize(running, NARROW)
    panel.trigger()
    assert _shows_preview(running), "who asks for it has it"
    panel.trigger()
    _resize(running, ROOMY)
    assert not _shows_preview(running), "who closed it does not want it"


def test_settings_leave_the_size_that_thumbnails_have_by_now(running: Running) -> None:
    window = running.window
    window.bottom.set_thumbnail_size(232)
    window.commands.whole_photos.setChecked(True)
    window.commands.settings.trigger()
    dialog = window.findChildren(SettingsDialog)[0]
    sizes = [s for s in dialog.findChildren(QSlider) if "humbnail" in s.accessibleName()]
    assert [size.value() for size in sizes] == [232]
    running.window.bench.panels.settings_changed.emit(dialog.settings)
    assert window.bottom.thumbnail_size == 232
    assert window.commands.whole_photos.isChecked()
    assert dialog.settings.theme in tuple(ThemeChoice)
    dialog.close()


def test_no_menu_offers_to_accept_what_is_accepted(running: Running) -> None:
    window = running.window
    running.choose(ClusterId(1))
    accept = window.commands.accept
    assert accept in window.bench.menus.list_menu().actions()
    assert accept.isVisible()
    window.bench.edits.accept_chosen()
    running.choose(ClusterId(1))
    assert not accept.isVisible()
    running.choose(ClusterId(1), ClusterId(2))
    assert accept.isVisible(), "one of them is not"


def test_commands_work_after_a_search_that_found_nothing(running: Running, qtbot: QtBot) -> None:
    window = running.window
    running.choose(ClusterId(2))
    with qtbot.waitSignal(window.top.searched):
        window.top.search.setText("nowhere to be found")
    assert not window.commands.split.isEnabled()
    window.top.clear_search()
    assert window.view.chosen == (ClusterId(2),)
    assert window.commands.split.isEnabled()


@pytest.mark.parametrize("width", [760, 800, 900, 1000, 1100, 1200, 1366, 1600])
def test_the_hint_of_the_search_is_never_cut(running: Running, width: int) -> None:
    _resize(running, (width, 700))
    search = running.window.top.search
    hint = search.placeholderText()
    assert search.fontMetrics().horizontalAdvance(hint) + search.height() < search.width()
    assert hint
    assert hint != "Search" or width < 1366


def test_selecting_photos_leaves_the_commands_of_the_group_in_their_place(
    running: Running, qtbot: QtBot
) -> None:
    window = running.window
    running.choose(ClusterId(1))
    buttons = [b for b in window.view.header.findChildren(QAbstractButton) if b.isVisible()]
    places = {button: button.geometry() for button in buttons}
    tile = window.view.grid.visualRect(window.view.grid.index_of(1))
    window.view.grid.select_photos([window.view.photos.ids[1]])
    qtbot.waitUntil(window.view.area.selection.isVisible)
    assert {b: b.geometry() for b in buttons if b.isVisible()} == places
    assert window.view.grid.visualRect(window.view.grid.index_of(1)) == tile


def test_an_order_of_all_groups_is_told_with_a_way_back(running: Running) -> None:
    window, header = running.window, running.window.view.header
    before = window.view.order
    window.commands.doubtful_first.trigger()
    chip = next(b for b in header.findChildren(QAbstractButton) if "oubtful" in b.text())
    assert chip.isVisible()
    chip.click()
    assert window.view.order is before
    assert not chip.isVisible()
