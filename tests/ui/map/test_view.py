"""The map of photos: selecting, moving, zooming, dragging, and what is asked to be loaded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Digest, PhotoId, Presence
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.look.theme import Theme
from photoclust.ui.map.places import MapPlaces
from photoclust.ui.map.view import PhotoMap
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers import ui_library
from tests.helpers.mouse import double_click

PHOTOS = ui_library.photos(60)
_LEFT, _MIDDLE, _RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
_NONE, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

# Beach (1-10) is a heap at the upper left, Dogs (11-14) four single photos at the right;
# 15 and 16 of Unsorted are in one place below, 17 is nowhere.
_POINTS = {
    **{n: (0.1 + n / 2000, 0.1 + n / 3000) for n in range(1, 11)},
    11: (0.9, 0.1),
    12: (0.9, 0.4),
    13: (0.9, 0.7),
    14: (0.6, 0.5),
    15: (0.3, 0.9),
    16: (0.3, 0.9),
}


class _Map(PhotoMap):
    """The map with what a test looks at."""

    def __init__(self, theme: Theme, pool: QThreadPool) -> None:
        self.rows = PhotoGridModel(PHOTOS.get)
        self.asked: list[Digest] = []
        self.drags: list[list[int]] = []
        jpeg = ui_library.jpeg()

        def source(digest: Digest) -> bytes:
            self.asked.append(digest)
            return jpeg

        self.loader = ThumbnailLoader(source, pool, 50_000_000)
        super().__init__(self.rows, self.loader, theme)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.drags.append(self.numbers())

    def middle(self, number: int) -> QPoint:
        """The middle of the cell that a photo is in."""
        row = self.rows.row_of(PhotoId(number))
        assert row is not None
        return self.visualRect(self.rows.index(row, 0)).center()

    def numbers(self) -> list[int]:
        return [int(self.rows.ids[row]) for row in self.selection.numbers()]

    def current(self) -> int:
        return int(self.rows.ids[self.currentIndex().row()])

    def place(self, points: dict[int, tuple[float, float]]) -> None:
        numbers = {PhotoId(n): line for line, n in enumerate(points)}
        lines = np.array(list(points.values()), np.float32).reshape(-1, 2)
        self.set_places(MapPlaces(numbers, lines))

    def look_closer(self, number: int) -> None:
        """Put a photo into the middle of a map that is larger than the viewport."""
        self.set_frame(self.frame.zoomed(8, *self.middle(number).toTuple()))
        self.show_photo(PhotoId(number))

    def empty(self) -> QPoint:
        """A place without photos: below Dogs, at the right."""
        return QPoint(self.viewport().width() - 3, self.viewport().height() - 3)

    def colour_at(self, place: QPoint) -> str:
        return self.grab().toImage().pixelColor(place).name()


@pytest.fixture
def photo_map(qtbot: QtBot, theme: Theme) -> Iterator[_Map]:
    pool = QThreadPool()
    made = _Map(theme, pool)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.rows.show(_sections())
    made.place(_POINTS)
    made.show()
    yield made
    made.loader.close()
    assert pool.waitForDone(5000)
    made.close()


def _sections(beach: Sequence[int] = range(1, 11)) -> list[GridSection]:
    dogs = [n for n in range(1, 15) if n not in beach]
    return [
        _section(1, beach, "Beach"),
        _section(2, dogs, "Dogs"),
        _section(None, (15, 16, 17), "Unsorted"),
    ]


def _section(cluster: int | None, photos: Sequence[int], title: str) -> GridSection:
    ids = tuple(map(PhotoId, photos))
    if cluster is None:
        return GridSection(None, title, ids)
    return GridSection(ClusterId(cluster), title, ids, (0.9,) * len(ids))


def _mouse(
    view: _Map,
    kind: QEvent.Type,
    place: QPoint,
    button: Qt.MouseButton = _LEFT,
    keys: Qt.KeyboardModifier = _NONE,
) -> None:
    at, nothing = QPointF(place), Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        at,
        view.viewport().mapToGlobal(at),
        nothing if kind is QEvent.Type.MouseMove else button,
        nothing if kind is QEvent.Type.MouseButtonRelease else button,
        keys,
    )
    QApplication.sendEvent(view.viewport(), event)


def _drag(
    view: _Map,
    *places: QPoint,
    button: Qt.MouseButton = _LEFT,
    keys: Qt.KeyboardModifier = _NONE,
) -> None:
    _mouse(view, QEvent.Type.MouseButtonPress, places[0], button, keys)
    for place in places[1:]:
        _mouse(view, QEvent.Type.MouseMove, place, button, keys)
    _mouse(view, QEvent.Type.MouseButtonRelease, places[-1], button, keys)


def _turn_wheel(
    view: _Map,
    at: QPoint,
    turned: QPoint,
    *,
    keys: Qt.KeyboardModifier = _NONE,
    pixels: QPoint | None = None,
) -> None:
    phase = Qt.ScrollPhase
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        pixels or QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        keys,
        phase.NoScrollPhase if pixels is None else phase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


# Selecting


def test_a_click_selects_all_that_a_cell_stands_for(photo_map: _Map, qtbot: QtBot) -> None:
    view = photo_map.viewport()
    qtbot.mouseClick(view, _LEFT, pos=photo_map.middle(1))
    assert photo_map.numbers() == list(range(1, 11))
    assert photo_map.current() == 1
    qtbot.mouseClick(view, _LEFT, _SHIFT, photo_map.middle(12))
    assert photo_map.numbers() == [*range(1, 11), 12]
    qtbot.mouseClick(view, _LEFT, _CTRL, photo_map.middle(1))
    assert photo_map.numbers() == [12]
    qtbot.mouseClick(view, _LEFT, _CTRL, photo_map.middle(14))
    assert photo_map.numbers() == [12, 14]
    qtbot.mouseClick(view, _LEFT, pos=photo_map.middle(12))
    assert photo_map.numbers() == [12]
    qtbot.mouseClick(view, _LEFT, pos=photo_map.empty())
    assert photo_map.numbers() == []


def test_a_partly_selected_cell_is_selected_whole_by_a_click(photo_map: _Map, qtbot: QtBot) -> None:
    chosen = np.zeros(17, np.bool_)
    chosen[[2, 3, 11]] = True
    photo_map.selection.set(chosen)
    assert photo_map.numbers() == [3, 4, 12]
    qtbot.mouseClick(photo_map.viewport(), _LEFT, _CTRL, photo_map.middle(1))
    assert photo_map.numbers() == [*range(1, 11), 12]


def test_the_rest_of_a_stack_is_selected_with_it(photo_map: _Map, qtbot: QtBot) -> None:
    stack = {PhotoId(11), PhotoId(14)}
    photo_map.choice.select_with(lambda photos: {*photos, *(stack if stack & {*photos} else ())})
    view = photo_map.viewport()
    qtbot.mouseClick(view, _LEFT, pos=photo_map.middle(11))
    assert photo_map.numbers() == [11, 14]
    assert photo_map.current() == 11
    qtbot.mouseClick(view, _LEFT, _SHIFT, photo_map.middle(12))
    assert photo_map.numbers() == [11, 12, 14]
    qtbot.mouseClick(view, _LEFT, _CTRL, photo_map.middle(14))
    assert photo_map.numbers() == [12]


def test_the_selection_is_that_of_the_grid(photo_map: _Map, qtbot: QtBot, theme: Theme) -> None:
    grid = PhotoGrid(photo_map.rows, photo_map.loader, theme)
    qtbot.addWidget(grid)
    photo_map.setSelectionModel(grid.selectionModel())
    grid.select_photos([PhotoId(12), PhotoId(14)])
    assert photo_map.numbers() == [12, 14]
    with qtbot.waitSignal(grid.selected_changed):
        qtbot.mouseClick(photo_map.viewport(), _LEFT, pos=photo_map.middle(1))
    assert grid.selected_photos() == list(range(1, 11))
    current = grid.current_photo()
    assert current is not None
    assert current.id == 1
    grid.show_sections(_sections(range(1, 5)), headers=True)
    assert photo_map.numbers() == list(range(1, 11)), "after an edit"


def test_a_lasso_selects_the_cells_whose_middle_is_inside(photo_map: _Map) -> None:
    right, bottom = photo_map.viewport().width() - 1, photo_map.viewport().height() - 1
    above = photo_map.middle(13) - QPoint(0, 30)
    around = (
        QPoint(right, above.y()),
        QPoint(right, 0),
        QPoint(photo_map.middle(14).x() - 30, 0),
        QPoint(photo_map.middle(14).x() - 30, above.y()),
    )
    _drag(photo_map, *around)
    assert photo_map.numbers() == [11, 12, 14]
    everything = (QPoint(right, bottom), QPoint(0, bottom), QPoint(0, 0), QPoint(right, 0))
    _drag(photo_map, *everything, keys=_CTRL)
    assert photo_map.numbers() == [*range(1, 11), 13, 15, 16], "turned over"
    _drag(photo_map, *around, keys=_SHIFT)
    assert photo_map.numbers() == list(range(1, 17)), "added; what has no place is not caught"
    assert photo_map.caught == frozenset()


def test_shift_draws_a_line_from_a_photo_too(photo_map: _Map) -> None:
    start = photo_map.middle(11)
    right, below = photo_map.viewport().width() - 1, photo_map.middle(12).y() + 30
    _drag(
        photo_map,
        start,
        QPoint(start.x() - 30, 0),
        QPoint(start.x() - 30, below),
        QPoint(right, below),
        QPoint(right, 0),
        keys=_SHIFT,
    )
    assert photo_map.numbers() == [11, 12]
    assert not photo_map.drags


def test_what_is_being_caught_is_shown(photo_map: _Map, theme: Theme) -> None:
    ring = photo_map.visualRect(photo_map.rows.index(11, 0)).topLeft() + QPoint(20, 1)
    assert photo_map.colour_at(ring) != theme.colours.accent_text
    _mouse(photo_map, QEvent.Type.MouseButtonPress, photo_map.empty())
    for corner in (QPoint(699, 0), QPoint(0, 0), QPoint(0, 499)):
        _mouse(photo_map, QEvent.Type.MouseMove, corner)
    assert photo_map.colour_at(ring) != theme.colours.window
    assert len(photo_map.caught) == len(photo_map.level.codes)
    photo_map.place(_POINTS)
    assert not photo_map.caught, "the cells may be others now"
    _mouse(photo_map, QEvent.Type.MouseButtonRelease, QPoint(0, 0))
    assert photo_map.numbers() == []


def test_dragging_takes_the_cell_or_the_selection(photo_map: _Map) -> None:
    _drag(photo_map, photo_map.middle(1), photo_map.empty())
    assert photo_map.drags == [list(range(1, 11))]
    _drag(photo_map, photo_map.middle(12), photo_map.empty(), keys=_CTRL)
    _drag(photo_map, photo_map.middle(1), photo_map.empty())
    assert photo_map.drags[1:] == [[*range(1, 11), 12]] * 2
    assert photo_map.numbers() == [*range(1, 11), 12], "a drag is no click"


def test_a_drag_carries_the_selection_and_shows_what_was_pressed(
    photo_map: _Map, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[tuple[list[int], list[int]]] = []

    def drag(source: object, photos: object, rows: list[int], faces: list[int], *_: object) -> None:
        carried.append((rows, faces))

    monkeypatch.setattr("photoclust.ui.map.view.drag_photos", drag)
    PhotoMap.startDrag(photo_map, Qt.DropAction.CopyAction)
    assert not carried, "nothing is selected"
    for number in (1, 12, 11):
        qtbot.mouseClick(photo_map.viewport(), _LEFT, _SHIFT, photo_map.middle(number))
    qtbot.mousePress(photo_map.viewport(), _LEFT, pos=photo_map.middle(12))
    with qtbot.waitSignals([photo_map.drag_began, photo_map.drag_ended]):
        PhotoMap.startDrag(photo_map, Qt.DropAction.CopyAction)
    qtbot.mouseRelease(photo_map.viewport(), _LEFT, pos=photo_map.middle(12))
    rows, faces = carried[0]
    assert rows == [*range(10), 10, 11]
    assert faces[0] == 11
    assert sorted(faces) == [0, 10, 11]


def test_a_right_click_selects_and_asks_for_a_menu(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    place = photo_map.middle(1)
    qtbot.mouseClick(photo_map.viewport(), _RIGHT, pos=place)
    assert photo_map.numbers() == list(range(1, 11))
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, photo_map.viewport().mapToGlobal(place))
    with qtbot.waitSignal(photo_map.customContextMenuRequested) as signal:
        QApplication.sendEvent(photo_map.viewport(), event)
    assert signal.args == [place]
    qtbot.mouseClick(photo_map.viewport(), _RIGHT, pos=photo_map.empty())
    assert photo_map.numbers() == list(range(1, 11)), "for the menu's commands"


# Looking closer


def test_a_double_click_looks_at_a_photo_or_takes_a_cell_apart(
    photo_map: _Map, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(photo_map.preview_requested) as signal:
        double_click(photo_map.viewport(), photo_map.middle(12))
    assert signal.args == [PhotoId(12)]
    with qtbot.waitSignal(photo_map.preview_requested) as signal:
        double_click(photo_map.viewport(), photo_map.middle(15))
    assert signal.args == [PhotoId(15)], "nothing takes apart what is in one place"
    with qtbot.waitSignal(photo_map.moved_by_hand):
        double_click(photo_map.viewport(), photo_map.middle(1))
    seen = photo_map.viewport().rect()
    assert all(seen.contains(photo_map.middle(n)) for n in range(1, 11))
    assert len({photo_map.middle(n).toTuple() for n in range(1, 11)}) > 1


def test_a_photo_is_shown_alone_in_the_middle(photo_map: _Map) -> None:
    photo_map.resize(500, 500)  # as laid out
    photo_map.show_photo(PhotoId(5))
    place = photo_map.visualRect(photo_map.rows.index(4, 0))
    assert place.adjusted(-5, -5, 5, 5).contains(photo_map.viewport().rect().center())
    cell = photo_map.cell_at(place.center())
    assert cell is not None
    assert photo_map.rows_of([cell]).tolist() == [4]
    photo_map.show_photo(PhotoId(15))
    cell = photo_map.cell_at(photo_map.middle(15))
    assert cell is not None
    assert photo_map.rows_of([cell]).tolist() == [14, 15]
    before = photo_map.frame
    photo_map.show_photo(PhotoId(17))
    assert photo_map.frame == before, "it has no place"
    photo_map.show_all()
    assert photo_map.frame.fits


def test_the_wheel_zooms_about_the_pointer_and_comes_back(photo_map: _Map) -> None:
    shown = photo_map.frame
    at = photo_map.middle(12)
    before = photo_map.frame.on_plane(at.x(), at.y())
    for _ in range(8):
        _turn_wheel(photo_map, at, QPoint(0, 120))
    assert photo_map.frame.scale > 4 * shown.scale
    after = photo_map.frame.on_plane(at.x(), at.y())
    assert after == pytest.approx(before, abs=0.01)
    for _ in range(12):
        _turn_wheel(photo_map, at, QPoint(0, -120))
    assert photo_map.frame == shown


def test_there_is_an_end_to_zooming_in(photo_map: _Map) -> None:
    for _ in range(200):
        _turn_wheel(photo_map, photo_map.middle(3), QPoint(0, 120))
    assert photo_map.frame.scale == photo_map.frame.whole.largest
    assert int(photo_map.level.counts.max()) == 2, "all but the two in one place are apart"


def test_a_touch_pad_moves_and_pinches(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.look_closer(14)
    before = photo_map.middle(14)
    with qtbot.waitSignal(photo_map.moved_by_hand):
        _turn_wheel(photo_map, before, QPoint(0, 240), pixels=QPoint(-30, 20))
    assert photo_map.middle(14) - before == QPoint(-30, 20)
    scale = photo_map.frame.scale
    at = QPointF(photo_map.middle(14))
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        photo_map.viewport().mapToGlobal(at),
        -0.2,
        QPointF(),
    )
    QApplication.sendEvent(photo_map.viewport(), pinch)
    assert photo_map.frame.scale == pytest.approx(scale * 0.8)


def test_shift_and_the_wheel_move_sideways_and_ctrl_changes_the_size(
    photo_map: _Map, qtbot: QtBot
) -> None:
    photo_map.look_closer(14)
    before = photo_map.middle(14)
    _turn_wheel(photo_map, before, QPoint(0, 120), keys=_SHIFT)
    assert photo_map.middle(14) - before == QPoint(120, 0)
    with qtbot.waitSignal(photo_map.size_step_requested) as signal:
        _turn_wheel(photo_map, before, QPoint(0, -240), keys=_CTRL)
    assert signal.args == [-2]
    scale, least = photo_map.frame.scale, photo_map.frame.least
    photo_map.set_thumbnail_size(240)
    assert photo_map.frame.least > least
    assert photo_map.frame.scale == scale


def test_the_middle_button_moves_the_map(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.look_closer(14)
    before = photo_map.middle(14)
    with qtbot.waitSignal(photo_map.moved_by_hand):
        _drag(photo_map, before, before + QPoint(9, 4), before + QPoint(50, -30), button=_MIDDLE)
    assert photo_map.middle(14) - before == QPoint(50, -30)
    assert photo_map.numbers() == []


def test_what_was_all_is_all_after_a_change_of_size(photo_map: _Map) -> None:
    photo_map.resize(400, 640)
    _ = photo_map.cells
    assert photo_map.frame.fits
    photo_map.look_closer(14)
    scale = photo_map.frame.scale
    photo_map.resize(800, 500)
    assert photo_map.frame.scale == scale
    off = photo_map.middle(14) - photo_map.viewport().rect().center()
    assert off.manhattanLength() < 2 * photo_map.frame.cell, "what was in the middle still is"


@pytest.mark.parametrize("size", [(300, 600), (700, 500), (1500, 500)])
def test_all_sides_of_the_window_are_used(photo_map: _Map, size: tuple[int, int]) -> None:
    photo_map.resize(*size)
    photo_map.show_all()
    middles = [photo_map.middle(n) for n in range(1, 17)]
    across = max(at.x() for at in middles) - min(at.x() for at in middles)
    down = max(at.y() for at in middles) - min(at.y() for at in middles)
    assert across > 0.65 * size[0]
    assert down > 0.65 * size[1]


def test_what_lies_over_the_bottom_hides_no_photo_and_moves_none(photo_map: _Map) -> None:
    before = photo_map.frame
    height = photo_map.viewport().height()
    photo_map.set_covered(90)
    assert photo_map.middle(15).y() > height - 90
    assert photo_map.frame == replace(before, covered=90)
    photo_map.setCurrentIndex(photo_map.rows.index(14, 0))
    photo_map.show_current()
    assert photo_map.middle(15).y() < height - 90
    photo_map.set_covered(0)
    assert photo_map.frame == before


def test_edits_and_new_places_keep_what_is_seen(photo_map: _Map) -> None:
    photo_map.look_closer(14)
    before = photo_map.frame
    photo_map.rows.show(_sections(range(3, 9)))
    assert len(photo_map.level.codes)
    photo_map.place(_POINTS)
    assert len(photo_map.level.codes)
    assert photo_map.frame == before
    photo_map.rows.show([_section(2, (12, 14), "Dogs")])
    assert len(photo_map.level.codes) == 2
    assert photo_map.frame == before
    photo_map.rows.show([])
    assert not len(photo_map.level.codes)
    photo_map.rows.show(_sections())
    assert len(photo_map.level.codes)
    assert photo_map.frame == before


# Keys


def test_arrows_go_to_the_nearest_cell(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.resize(500, 500)  # as laid out
    qtbot.mouseClick(photo_map.viewport(), _LEFT, pos=photo_map.middle(12))
    with qtbot.waitSignal(photo_map.moved_by_hand):
        qtbot.keyClick(photo_map, Qt.Key.Key_Up)
    assert photo_map.numbers() == [11]
    qtbot.keyClick(photo_map, Qt.Key.Key_Left)
    assert photo_map.numbers() == list(range(1, 11))
    qtbot.keyClick(photo_map, Qt.Key.Key_Down, _SHIFT)
    assert photo_map.numbers() == [*range(1, 11), 15, 16]
    qtbot.keyClick(photo_map, Qt.Key.Key_Right, _CTRL)
    assert photo_map.current() == 13
    assert photo_map.numbers() == [*range(1, 11), 15, 16]
    qtbot.keyClick(photo_map, Qt.Key.Key_Escape)
    assert photo_map.numbers() == []


def test_keys_keep_their_photo_in_view(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.show_photo(PhotoId(12))
    photo_map.set_frame(photo_map.frame.zoomed(6, *photo_map.middle(12).toTuple()))
    qtbot.mouseClick(photo_map.viewport(), _LEFT, pos=photo_map.middle(12))
    qtbot.keyClick(photo_map, Qt.Key.Key_Down)
    assert photo_map.numbers() == [13]
    assert photo_map.viewport().rect().contains(photo_map.visualRect(photo_map.currentIndex()))


def test_keys_zoom_about_their_photo_and_show_all(photo_map: _Map, qtbot: QtBot) -> None:
    qtbot.mouseClick(photo_map.viewport(), _LEFT, pos=photo_map.middle(14))
    shown = photo_map.frame
    before = photo_map.middle(14)
    qtbot.keyClick(photo_map, Qt.Key.Key_Plus)
    assert photo_map.frame.scale == 1.5 * shown.scale
    assert (photo_map.middle(14) - before).manhattanLength() < 2 * photo_map.frame.cell
    qtbot.keyClick(photo_map, Qt.Key.Key_Minus)
    assert photo_map.frame == shown
    for key in (Qt.Key.Key_0, Qt.Key.Key_Home):
        photo_map.look_closer(12)
        with qtbot.waitSignal(photo_map.moved_by_hand):
            qtbot.keyClick(photo_map, key)
        assert photo_map.frame == shown
    with qtbot.waitSignal(photo_map.accept_requested):
        qtbot.keyClick(photo_map, Qt.Key.Key_Return)


def test_the_keyboard_arrives_on_a_photo_in_the_middle(photo_map: _Map, qtbot: QtBot) -> None:
    photo_map.activateWindow()
    photo_map.setCurrentIndex(QModelIndex())
    photo_map.clearFocus()
    photo_map.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(photo_map.hasFocus)
    assert photo_map.current() == 14
    assert photo_map.numbers() == []


# What is seen


def test_without_places_a_sentence_says_why(photo_map: _Map, theme: Theme) -> None:
    assert photo_map.unplaced == 1
    photo_map.place({})
    photo_map.show_notice("Laying out the map…")
    assert photo_map.unplaced == 17
    image = photo_map.grab().toImage()
    middle = image.height() // 2
    across = {image.pixelColor(x, y).name() for x in range(700) for y in range(middle - 12, middle)}
    assert theme.colours.secondary in across
    assert photo_map.cell_at(QPoint(350, 250)) is None
    photo_map.place(_POINTS)
    assert photo_map.unplaced == 1


def test_only_what_is_near_is_loaded_and_in_the_exact_size(photo_map: _Map, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(photo_map.asked) and photo_map.all_loaded())
    assert len(set(photo_map.asked)) == len(photo_map.level.codes) == 6
    pixmap = photo_map.loader.pixmap(ui_library.digest(12))
    assert pixmap is not None
    assert pixmap.width() == photo_map.frame.side
    photo_map.asked.clear()
    photo_map.show_photo(PhotoId(5))
    assert not photo_map.all_loaded()
    qtbot.waitUntil(photo_map.all_loaded)
    assert ui_library.digest(5) in photo_map.asked
    assert ui_library.digest(12) not in photo_map.asked
    pixmap = photo_map.loader.pixmap(ui_library.digest(5))
    assert pixmap is not None
    assert pixmap.width() == photo_map.frame.side


def test_selected_cells_have_a_ring_and_partly_selected_ones_a_broken_one(
    photo_map: _Map, theme: Theme, qtbot: QtBot
) -> None:
    qtbot.waitUntil(photo_map.all_loaded)
    chosen = np.zeros(17, np.bool_)
    chosen[[0, 11]] = True
    photo_map.selection.set(chosen)
    image = photo_map.grab().toImage()

    def edge(number: int) -> set[str]:
        tile = photo_map.visualRect(photo_map.rows.index(number - 1, 0))
        y = tile.bottom() - 1
        return {image.pixelColor(x, y).name() for x in range(tile.left() + 8, tile.right() - 8)}

    accent, window = theme.colours.accent_text, theme.colours.window
    assert edge(12) == {accent}
    assert {accent, window} <= edge(1)
    assert accent not in edge(13)


def test_photos_that_are_away_are_faint(photo_map: _Map, qtbot: QtBot) -> None:
    qtbot.waitUntil(photo_map.all_loaded)
    present = PHOTOS[PhotoId(12)]
    try:
        PHOTOS[PhotoId(12)] = replace(present, presence=Presence.OFFLINE)
        image = photo_map.grab().toImage()
    finally:
        PHOTOS[PhotoId(12)] = present
    assert image.pixelColor(photo_map.middle(13)).alpha() == 255
    assert image.pixelColor(photo_map.middle(12)).alpha() < 128


def test_the_name_of_a_group_is_a_button(photo_map: _Map, qtbot: QtBot, theme: Theme) -> None:
    names = {}
    for x in range(0, 700, 4):
        for y in range(0, 500, 4):
            section = photo_map.named_at(QPoint(x, y))
            if section is not None:
                names[section.title] = QPoint(x, y)
    assert set(names) == {"Beach", "Dogs"}, "Unsorted is no group"
    beach = names["Beach"]
    assert photo_map.cell_at(beach) is None
    with qtbot.waitSignal(photo_map.group_requested) as signal:
        qtbot.mouseClick(photo_map.viewport(), _LEFT, pos=beach)
    assert signal.args == [ClusterId(1)]
    assert photo_map.numbers() == []
    assert photo_map.tooltip_at(beach) == "Beach\n10 photos"
    assert photo_map.colour_at(beach) != theme.colours.accent
    photo_map.mark_sections([ClusterId(1)])
    _mouse(photo_map, QEvent.Type.MouseMove, photo_map.empty())
    tile = photo_map.visualRect(photo_map.rows.index(0, 0))
    image = photo_map.grab().toImage()
    seen = {image.pixelColor(tile.center().x(), y).name() for y in range(image.height())}
    assert theme.colours.accent in seen


def test_a_name_at_the_edge_can_be_read(photo_map: _Map) -> None:
    beach = _section(1, range(1, 11), "Beach")
    photo_map.rows.show([beach, _section(2, (11, 12, 13), "Dogs in the snow")])
    photo_map.resize(400, 500)
    photo_map.show_all()
    named = {
        x
        for x in range(photo_map.viewport().width())
        for y in range(0, 500, 4)
        if (section := photo_map.named_at(QPoint(x, y))) is not None and section is not beach
    }
    cell = photo_map.visualRect(photo_map.rows.index(10, 0))
    assert min(named) < cell.left()
    assert max(named) < photo_map.viewport().width() - 2


def test_a_name_hides_no_photo_of_another_group(photo_map: _Map) -> None:
    # Dogs lie all around Beach, which is one stack.
    around = {n: (0.1 + 0.03 * ((n - 11) % 3), 0.1 + 0.03 * ((n - 11) // 3)) for n in range(11, 20)}
    beach = around.pop(15)
    photo_map.place({**dict.fromkeys(range(1, 11), beach), **around, 30: (0.9, 0.9)})
    sections = [_section(1, range(1, 11), "Beach"), _section(2, [*around, 30], "Dogs")]
    photo_map.rows.show(sections)
    photo_map.show_all()
    seen = set()
    for n in [1, *around, 30]:
        row = photo_map.rows.row_of(PhotoId(n))
        assert row is not None
        place = photo_map.visualRect(photo_map.rows.index(row, 0))
        for x in range(place.left(), place.right() + 1, 2):
            for y in range(place.top(), place.bottom() + 1, 2):
                section = photo_map.named_at(QPoint(x, y))
                if section is not None:
                    seen.add((section.title, "Beach" if n == 1 else "Dogs"))
    assert seen <= {("Beach", "Beach"), ("Dogs", "Dogs")}


def test_tooltips_say_what_a_cell_stands_for(photo_map: _Map) -> None:
    assert photo_map.tooltip_at(photo_map.middle(12)) == "IMG_0012.jpg\nDogs"
    assert photo_map.tooltip_at(photo_map.middle(1)) == "10 photos\nBeach: 10"
    assert photo_map.tooltip_at(photo_map.empty()) == ""
    photo_map.rows.show([_section(n, (2 * n - 1, 2 * n), f"G{n}") for n in range(1, 6)])
    lines = photo_map.tooltip_at(photo_map.middle(1)).split("\n")
    assert lines == ["10 photos", "G1: 2", "G2: 2", "and 3 more groups"]


def test_screen_readers_find_the_photos(photo_map: _Map) -> None:
    interface = QAccessible.queryAccessibleInterface(photo_map)
    assert interface.text(QAccessible.Text.Name) == "Map of photos"
    spoken = photo_map.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "IMG_0001.jpg"


def test_thousands_of_scattered_photos_are_selected_as_asked(photo_map: _Map, qtbot: QtBot) -> None:
    photos = ui_library.photos(4000)
    model = PhotoGridModel(photos.get)
    model.show([_section(1, range(1, 4001), "All")])
    view = PhotoMap(model, photo_map.loader, photo_map._theme)
    qtbot.addWidget(view)
    for rest in (0, 1, 0):
        chosen = np.arange(4000) % 2 == rest
        view.selection.set(chosen)
        assert (view.selection.rows == chosen).all()
        assert view.selection.numbers() == list(range(rest, 4000, 2))
