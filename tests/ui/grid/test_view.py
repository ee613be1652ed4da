"""The grid of photos: selecting, moving about, dragging, and what is asked to be loaded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Digest, PhotoId
from photoclust.ui.file_urls import path_of
from photoclust.ui.grid.section_header import HeaderAction
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.language.certainty import certainty_sentence
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.drag import PhotosDrag, clusters_in, photos_in
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers import ui_library
from tests.helpers.mouse import double_click

PHOTOS = ui_library.photos(5000)


class _Grid(PhotoGrid):
    """The grid with what a test looks at."""

    def __init__(self, theme: Theme, pool: QThreadPool) -> None:
        self.rows = PhotoGridModel(PHOTOS.get)
        self.asked: list[Digest] = []
        jpeg = ui_library.jpeg()

        def source(digest: Digest) -> bytes:
            self.asked.append(digest)
            return jpeg

        self.loader = ThumbnailLoader(source, pool, 50_000_000)
        super().__init__(self.rows, self.loader, theme)

    def middle(self, row: int) -> QPoint:
        return self.visualRect(self.index_of(row)).center()

    def numbers(self) -> list[int]:
        return [int(photo) for photo in self.selected_photos()]


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme) -> Iterator[_Grid]:
    pool = QThreadPool()
    made = _Grid(theme, pool)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_thumbnail_size(100)
    made.show()
    made.show_sections([_section(1, range(1, 101))], headers=False)
    yield made
    made.loader.close()
    assert pool.waitForDone(5000)
    made.close()


def _section(cluster: int, photos: Sequence[int], title: str = "Group") -> GridSection:
    ids = tuple(map(PhotoId, photos))
    return GridSection(ClusterId(cluster), title, ids, (0.9,) * len(ids))


def test_the_model_keeps_qts_rules(grid: _Grid, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(grid.rows)


def test_clicks_select_with_ctrl_and_shift(grid: _Grid, qtbot: QtBot) -> None:
    left, view = Qt.MouseButton.LeftButton, grid.viewport()
    qtbot.mouseClick(view, left, pos=grid.middle(2))
    assert grid.numbers() == [3]
    qtbot.mouseClick(view, left, Qt.KeyboardModifier.ShiftModifier, grid.middle(8))
    assert grid.numbers() == list(range(3, 10))
    qtbot.mouseClick(view, left, Qt.KeyboardModifier.ControlModifier, grid.middle(4))
    assert grid.numbers() == [3, 4, 6, 7, 8, 9]
    with qtbot.waitSignal(grid.selected_changed):
        qtbot.mouseClick(view, left, pos=grid.middle(0))
    assert grid.numbers() == [1]


def test_arrows_move_and_shift_extends(grid: _Grid, qtbot: QtBot) -> None:
    grid.setFocus()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.middle(0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 1 + grid.tiles.columns
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_count() == 2
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 99
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert 60 < grid.currentIndex().row() < 95
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected_count() == 0


def test_selecting_everything_in_a_large_library_is_one_range(grid: _Grid) -> None:
    grid.show_sections([_section(1, range(1, 5001))], headers=False, keep_place=False)
    grid.selectAll()
    assert grid.selected_count() == 5000
    assert len(grid.selected_runs()) == 1


def test_scattered_photos_are_known_as_selected(grid: _Grid) -> None:
    grid.show_sections([_section(1, range(1, 5001))], headers=False, keep_place=False)
    odd = [range(row, row + 1) for row in range(1, 5000, 2)]
    grid.select_rows(odd[::-1])
    assert grid.selected_runs() == odd
    assert grid.selected_rows() == list(range(1, 5000, 2))
    assert grid.selected_count() == 2500
    assert grid.selected_among(range(9, 16)) == {9, 11, 13, 15}
    grid.select_rows([range(5, 8), range(20, 30)])
    assert grid.selected_among(range(7, 21)) == {7, 20}
    assert grid.selected_among(range(8, 20)) == set()
    grid.clearSelection()
    assert grid.selected_among(range(5000)) == set()


def test_a_rubber_band_selects_what_it_touches(grid: _Grid, qtbot: QtBot) -> None:
    view, left = grid.viewport(), Qt.MouseButton.LeftButton
    gap = grid.visualRect(grid.index_of(0)).topRight() + QPoint(2, 5)
    _drag(grid, gap, grid.middle(grid.tiles.columns + 2))
    columns = grid.tiles.columns
    assert grid.numbers() == [2, 3, columns + 2, columns + 3]
    qtbot.mousePress(view, left, Qt.KeyboardModifier.NoModifier, gap)
    qtbot.mouseRelease(view, left, pos=gap)
    assert grid.numbers() == [], "a click beside the photos selects nothing"


def _drag(grid: _Grid, start: QPoint, end: QPoint) -> None:
    view = grid.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, (start + end) / 2, none, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        at = QPointF(place)
        event = QMouseEvent(
            kind, at, view.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, event)


def test_selection_and_place_stay_with_the_photos(grid: _Grid) -> None:
    grid.show_sections([_section(1, range(1, 301))], headers=False)
    grid.select_photos([PhotoId(200), PhotoId(205)])
    place = grid.visualRect(grid.index_of(199)).y()
    grid.show_sections(
        [_section(1, [n for n in range(1, 301) if n not in (50, 51)])], headers=False
    )
    assert grid.numbers() == [200, 205]
    assert abs(grid.visualRect(grid.index_of(197)).y() - place) < 2 * grid.tiles.side


def test_when_all_selected_photos_leave_the_keyboard_goes_on_to_the_next_one(grid: _Grid) -> None:
    grid.select_photos([PhotoId(10)])
    grid.show_sections([_section(1, [n for n in range(1, 101) if n != 10])], headers=False)
    assert grid.numbers() == [], "nobody chose it"
    current = grid.current_photo()
    assert current is not None
    assert current.id == 11
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.numbers() == [11], "nor is it passed over"
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.numbers() == [12]


@pytest.mark.parametrize(("leaving", "following"), [((3, 4, 5), 6), ((2, 4, 7), 8), ((9, 10), 8)])
def test_when_several_selected_photos_leave_none_after_them_is_skipped(
    grid: _Grid, leaving: tuple[int, ...], following: int
) -> None:
    grid.show_sections([_section(1, range(1, 11))], headers=False)
    grid.select_photos([PhotoId(n) for n in leaving])
    grid.set_current_row(leaving[-1] - 1)
    rest = [n for n in range(1, 11) if n not in leaving]
    grid.show_sections([_section(1, rest)], headers=False)
    assert grid.selected_photos() == []
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.selected_photos() == [following]


def test_what_lies_over_the_bottom_hides_no_photo_and_moves_none(grid: _Grid) -> None:
    grid.show_sections([_section(1, range(1, 101))], headers=False)
    bar = grid.verticalScrollBar()
    bar.setValue(300)
    end = bar.maximum()
    grid.set_covered(48)
    assert (bar.value(), bar.maximum()) == (300, end + 48)
    grid.set_current_row(99)
    last = grid.visualRect(grid.index_of(99))
    assert last.bottom() < grid.viewport().height() - 48
    grid.set_covered(0)
    assert bar.maximum() == end


def test_another_group_starts_at_the_top(grid: _Grid) -> None:
    grid.select_photos([PhotoId(100)])
    grid.show_sections([_section(2, range(300, 500))], headers=False, keep_place=False)
    assert grid.verticalScrollBar().value() == 0
    assert grid.numbers() == []


def test_only_what_is_near_is_loaded(grid: _Grid, qtbot: QtBot) -> None:
    grid.show_sections([_section(1, range(1, 5001))], headers=False)
    qtbot.waitUntil(lambda: bool(grid.asked) and grid.all_loaded())
    assert grid.asked[0] == ui_library.digest(1), "visible first"
    assert len(grid.asked) < 200
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: ui_library.digest(5000) in grid.asked and grid.all_loaded())
    assert len(set(grid.asked)) < 400


def test_a_resized_grid_keeps_what_is_at_the_top(grid: _Grid) -> None:
    grid.show_sections([_section(1, range(1, 5001))], headers=False)
    grid.scrollTo(grid.index_of(2500), PhotoGrid.ScrollHint.PositionAtTop)
    for side in (64, 180, 320, 100, 300, 110) * 3:
        grid.set_thumbnail_size(side)
        assert abs(grid.visualRect(grid.index_of(2496)).y()) < grid.tiles.side


@pytest.mark.parametrize("count", [15, 20, 25])
def test_the_scroll_bar_comes_to_rest(grid: _Grid, qtbot: QtBot, count: int) -> None:
    grid.show_sections([_section(1, range(1, count))], headers=False)
    for height in range(180, 480, 3):
        grid.resize(700, height)
        QApplication.processEvents()
        right = max(grid.visualRect(grid.index_of(row)).right() for row in range(count - 1))
        assert right < grid.viewport().width(), "no photo lies under the bar"
    grid.relayout()
    qtbot.waitUntil(grid.all_loaded)


def test_the_mark_on_a_photo_takes_it_out(grid: _Grid, qtbot: QtBot) -> None:
    tile = grid.visualRect(grid.index_of(3))
    mark = QPoint(tile.right() - 12, tile.top() + 12)
    with qtbot.waitSignal(grid.remove_requested) as signal:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert signal.args == [PhotoId(4)]
    assert grid.numbers() == []


def test_a_header_has_buttons_under_the_pointer(grid: _Grid, qtbot: QtBot) -> None:
    sections = [_section(1, range(1, 20), "Beach"), _section(2, range(20, 40), "Dogs")]
    sections[0] = replace(sections[0], certainty=0.9)
    grid.show_sections(sections, headers=True)
    header = grid.on_viewport(grid.tiles.header(0))
    found = set()
    for x in range(header.left(), header.right(), 4):
        button = grid.header_button_at(QPoint(x, header.center().y()))
        if button is not None:
            found.add(button[1])
            place = QPoint(x, header.center().y())
    for_new = {HeaderAction.TAKE, HeaderAction.SEND_BACK, HeaderAction.LEAVE}
    assert found == set(HeaderAction) - for_new
    with qtbot.waitSignal(grid.header_action) as signal:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args[0] == sections[0]
    tooltips = {
        grid.header_tooltip_at(QPoint(x, header.center().y())) for x in range(header.width())
    }
    assert {"Accept", "File…", "Split", "More for this group"} <= tooltips
    assert certainty_sentence(0.9) in tooltips
    assert grid.header_tooltip_at(grid.middle(0)) == ""


def test_enter_double_click_and_ctrl_wheel_are_told(grid: _Grid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.accept_requested):
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    with qtbot.waitSignal(grid.preview_requested) as signal:
        double_click(grid.viewport(), grid.middle(1))
    assert signal.args == [PhotoId(2)]
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(grid.size_step_requested) as signal:
        QApplication.sendEvent(grid.viewport(), wheel)
    assert signal.args == [1]


def test_letters_do_not_search(grid: _Grid, qtbot: QtBot) -> None:
    grid.set_current_row(0)
    qtbot.keyClick(grid, Qt.Key.Key_I)
    assert grid.currentIndex().row() == 0


def test_a_drag_carries_ids_here_and_files_elsewhere() -> None:
    paths = [Path("/photos/a b.jpg"), Path("/photos/bad\udcff.jpg")]
    data = PhotosDrag([PhotoId(7), PhotoId(1 << 40)], lambda: paths)
    assert photos_in(data) == (7, 1 << 40)
    assert clusters_in(data) == ()
    assert [path_of(url) for url in data.urls()] == paths


def test_screen_readers_find_the_photos(grid: _Grid) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.text(QAccessible.Text.Name) == "Photos"
    spoken = grid.index_of(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "IMG_0001.jpg"
