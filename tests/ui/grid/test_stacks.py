"""Stacks in the grid: clicks on the number, what is selected, where the keyboard goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.groups.stacks import PhotoStack
from photoclust.ui.browse.folding import Folding
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.stacks import FoundStacks
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers import ui_library

STACK = PhotoStack(Kind.BURST, tuple(map(PhotoId, (3, 4, 5))), PhotoId(3))
SECTION = GridSection(ClusterId(1), "Group", tuple(map(PhotoId, range(1, 21))), (0.9,) * 20)
LEFT = Qt.MouseButton.LeftButton


class _Grid(PhotoGrid):
    """A grid with a stack of the photos 3, 4 and 5."""

    def __init__(self, theme: Theme, pool: QThreadPool) -> None:
        self.rows = PhotoGridModel(ui_library.photos(20).get)
        self.folding = Folding()
        self.folding.take(FoundStacks.of([STACK]))
        self.loader = ThumbnailLoader(lambda _: ui_library.jpeg(), pool, 50_000_000)
        super().__init__(self.rows, self.loader, theme)
        self.stack_requested.connect(self.toggle)
        self.show_now()

    def show_now(self) -> None:
        self.show_sections(self.folding.fold([SECTION], apart=False), headers=False)

    def toggle(self, photo: PhotoId) -> None:
        row = self.rows.row_of(photo)
        mark = None if row is None else self.rows.stack(row)
        assert mark is not None
        self.folding.toggle([mark])
        self.show_now()

    def click_number(self, qtbot: QtBot, row: int) -> None:
        mark = self.rows.stack(row)
        assert mark is not None
        place = self._tile.stack_mark(self.visualRect(self.index_of(row)), mark).center()
        qtbot.mouseClick(self.viewport(), LEFT, pos=place)


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme) -> Iterator[_Grid]:
    pool = QThreadPool()
    made = _Grid(theme, pool)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_thumbnail_size(100)
    made.show()
    yield made
    made.loader.close()
    assert pool.waitForDone(5000)
    made.close()


def test_the_number_opens_and_closes_the_stack(grid: _Grid, qtbot: QtBot) -> None:
    assert len(grid.rows.ids) == 18
    grid.click_number(qtbot, 2)
    assert list(grid.rows.ids) == list(range(1, 21))
    grid.click_number(qtbot, 4)  # told once, on the cover
    assert list(grid.rows.ids) == list(range(1, 21))
    grid.click_number(qtbot, 2)
    assert list(grid.rows.ids) == [1, 2, 3, *range(6, 21)]


def test_a_selected_stack_is_all_its_photos_and_stays_selected(grid: _Grid) -> None:
    grid.select_rows([range(1, 4)])
    assert grid.selected_photos() == [2, 3, 4, 5, 6]
    grid.toggle(PhotoId(3))
    assert grid.selected_photos() == [2, 3, 4, 5, 6]
    assert grid.selected_count() == 5
    grid.toggle(PhotoId(3))
    assert grid.selected_photos() == [2, 3, 4, 5, 6]
    assert grid.selected_count() == 3


def test_the_keyboard_stays_with_the_stack(grid: _Grid) -> None:
    grid.toggle(PhotoId(3))
    grid.go_to_photo(PhotoId(5))
    grid.toggle(PhotoId(5))
    assert grid.currentIndex().row() == 2


def test_a_stack_is_told_in_words(grid: _Grid) -> None:
    tooltip = grid.rows.data(grid.index_of(2), Qt.ItemDataRole.ToolTipRole)
    assert "3 shots of one moment" in tooltip
    spoken = grid.rows.data(grid.index_of(2), Qt.ItemDataRole.AccessibleTextRole)
    assert "3 shots of one moment" in spoken
    assert "shots" not in grid.rows.data(grid.index_of(1), Qt.ItemDataRole.ToolTipRole)
