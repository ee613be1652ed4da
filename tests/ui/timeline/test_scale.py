"""The years beside the photos: pressing one leads to what was taken then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.rows import EventMark, GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.timeline.scale import TimeScale
from tests.helpers import ui_library


def _section(number: int, day: date | None, photos: range) -> GridSection:
    mark = EventMark(number, day)
    return GridSection(None, f"Event {number}", tuple(map(PhotoId, photos)), event=mark)


SECTIONS = [
    _section(0, date(2019, 5, 1), range(1, 21)),
    _section(1, date(2021, 7, 3), range(21, 41)),
    _section(-1, None, range(41, 61)),
]


class _Timeline(QWidget):
    """A grid with the years beside it."""

    def __init__(self, theme: Theme, pool: QThreadPool) -> None:
        super().__init__()
        rows = PhotoGridModel(ui_library.photos(60).get)
        self.loader = ThumbnailLoader(lambda _: None, pool, 50_000_000)
        self.grid = PhotoGrid(rows, self.loader, theme)
        self.scale = TimeScale(self.grid, rows, theme)
        row = QHBoxLayout(self)
        row.addWidget(self.grid)
        row.addWidget(self.scale)
        self.resize(500, 400)


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Iterator[_Timeline]:
    pool = QThreadPool()
    made = _Timeline(theme, pool)
    qtbot.addWidget(made)
    made.show()
    made.grid.show_sections(SECTIONS, headers=True)
    yield made
    made.loader.close()
    assert pool.waitForDone(5000)
    made.close()


def test_a_year_leads_to_its_photos(timeline: _Timeline, qtbot: QtBot) -> None:
    scale, grid = timeline.scale, timeline.grid
    assert [mark.year for mark in scale.marks] == [2019, 2021, None]
    with qtbot.waitSignal(grid.moved_by_hand):
        qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(5, scale.marks[1].y + 2))
    assert grid.section_at_top() == SECTIONS[1]
    assert scale.tooltip_at(scale.marks[2].y + 3) == "Event -1"


def test_what_is_shown_anew_is_marked_anew(timeline: _Timeline) -> None:
    assert len(timeline.scale.marks) == 3
    timeline.grid.show_sections(SECTIONS[1:2], headers=True)
    assert [mark.year for mark in timeline.scale.marks] == [2021]
    assert not timeline.scale.grab().isNull()
    timeline.grid.show_sections([], headers=True)
    assert timeline.scale.marks == []
    assert timeline.scale.tooltip_at(3) == ""


def test_headers_of_events_have_no_buttons_of_groups(timeline: _Timeline) -> None:
    timeline.grid.mark_sections((None,))
    middle = timeline.grid.viewport().width() - 40
    assert all(timeline.grid.header_button_at(QPoint(x, 15)) is None for x in range(10, middle, 10))


def test_a_year_without_room_is_not_taken_for_the_one_above_it(timeline: _Timeline) -> None:
    scale, grid = timeline.scale, timeline.grid
    hidden = [_section(n + 1, date(2013 + n, 5, 1), range(n, n + 1)) for n in (1, 2, 3)]
    grid.show_sections([*hidden, _section(9, date(2020, 7, 3), range(5, 61))], headers=True)
    told = {mark.year for mark in scale.marks}
    tops = [grid.tiles.header(n).y for n in range(4)]
    for number, section in enumerate(hidden):
        grid.verticalScrollBar().setValue(tops[number])
        here = scale._mark_here(scale.marks)
        year = section.event.day.year if section.event and section.event.day else None
        assert (here.year if here else None) == (year if year in told else None)
    assert len(told) < 4, "else nothing was tested"
