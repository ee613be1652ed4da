"""The page of many yeses says what it will do, and is worked by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest, PhotoId
from photoclust.ui.editing.questions import Offer
from photoclust.ui.editing.surest_draft import SurestDraft
from photoclust.ui.editing.surest_page import SurestLoaders, SurestPage
from photoclust.ui.editing.surest_rows import SurestGroupsModel
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers import ui_library
from tests.helpers.keyboard import Keyboard
from tests.helpers.surface import controls, describe, name, takes_the_keyboard, usable_now

Key = Qt.Key
DOGS, CATS = ClusterId(1), ClusterId(2)
PHOTOS = ui_library.photos(40)


def _clusters() -> dict[ClusterId, Cluster]:
    dogs = replace(ui_library.cluster(1, range(1, 11)), name="Dogs & co")
    cats = replace(ui_library.cluster(2, range(11, 21)), name="חתולים")
    return {DOGS: dogs, CATS: cats}


def _draft() -> SurestDraft:
    """Six sure dogs, four sure cats, two fairly sure cats."""
    offers = {PhotoId(n): Offer(DOGS, 0.99 - n / 1000) for n in range(21, 27)}
    offers |= {PhotoId(n): Offer(CATS, 0.99 - n / 1000) for n in range(27, 31)}
    offers |= {PhotoId(n): Offer(CATS, 0.7) for n in range(31, 33)}
    return SurestDraft(offers, (DOGS, CATS))


class _Desk:
    """A page on the screen, and a keyboard."""

    def __init__(self, theme: Theme, pool: QThreadPool, qtbot: QtBot) -> None:
        jpeg = ui_library.jpeg()
        self.draft = _draft()
        self.loaders = SurestLoaders(
            *(ThumbnailLoader(lambda _: jpeg, pool, 10_000_000) for _ in range(2))
        )
        self.page = SurestPage(self.draft, _clusters(), PHOTOS.get, self.loaders, theme)
        self.agreed = self.cancelled = 0
        self.page.agreed.connect(self._note_agreed)
        self.page.cancelled.connect(self._note_cancelled)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 600)
        self.page.show()
        self.keys = Keyboard(self.page)
        self.page.groups.setFocus()

    def _note_agreed(self) -> None:
        self.agreed += 1

    def _note_cancelled(self) -> None:
        self.cancelled += 1

    def button(self, text: str) -> QPushButton:
        found = (b for b in self.page.findChildren(QPushButton) if text in b.text())
        return next(found)

    def rows(self) -> list[tuple[str, Qt.CheckState]]:
        model = self.page.groups.model()
        role = Qt.ItemDataRole
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [(i.data(role.AccessibleTextRole), i.data(role.CheckStateRole)) for i in indexes]

    def click(self, photo: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        canvas = self.page.photos
        row = self.page._grid_model.row_of(PhotoId(photo))
        assert row is not None
        canvas.scrollTo(canvas.index_of(row))
        place = canvas.visualRect(canvas.index_of(row)).center()
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, keys, place)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[_Desk]:
    pool = QThreadPool()
    made = _Desk(theme, pool, qtbot)
    yield made
    for loader in (made.loaders.photos, made.loaders.sketch):
        loader.close()
    assert pool.waitForDone(10_000)


def test_it_says_who_joins_what(desk: _Desk) -> None:
    on = Qt.CheckState.Checked
    assert desk.rows() == [("Dogs & co, 6 photos join", on), ("חתולים, 4 photos join", on)]
    assert desk.button("Add").text() == "Add 10 photos"
    assert [s.title for s in desk.page._grid_model.sections] == ["Dogs & co", "חתולים"]


def test_the_model_is_one_that_qt_likes(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(SurestGroupsModel(_draft(), _clusters()))


def test_a_group_is_unticked_with_space_and_said_to_stay(desk: _Desk) -> None:
    desk.keys.press(Key.Key_Space)
    assert desk.rows()[0] == ("Dogs & co, 6 photos stay in Unsorted", Qt.CheckState.Unchecked)
    assert desk.page._grid_model.sections[0].title == "Not added: Dogs & co"
    assert desk.button("Add").text() == "Add 4 photos"
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Space)
    assert not desk.button("Add").isEnabled()
    desk.keys.press(Key.Key_Return)
    assert desk.agreed == 0


def test_a_click_takes_a_photo_out_and_another_brings_it_back(desk: _Desk) -> None:
    desk.click(22)
    assert desk.rows()[0] == ("Dogs & co, 5 of 6 photos join", Qt.CheckState.PartiallyChecked)
    assert desk.draft.out == {22}
    desk.click(22)
    assert desk.button("Add").text() == "Add 10 photos"


def test_shift_takes_out_all_between(desk: _Desk) -> None:
    desk.click(22)
    desk.click(25, Qt.KeyboardModifier.ShiftModifier)
    assert desk.draft.out == {22, 23, 24, 25}
    desk.click(22)
    desk.click(24, Qt.KeyboardModifier.ShiftModifier)
    assert desk.draft.out == {25}


def test_photos_are_taken_out_by_keys(desk: _Desk) -> None:
    desk.page.photos.setFocus()
    desk.keys.press(Key.Key_Right)
    desk.keys.press(Key.Key_Space)
    assert desk.draft.out == {22}
    desk.keys.press(Key.Key_Return)
    assert desk.agreed == 1


def test_a_tick_on_a_group_that_is_partly_out_takes_all_of_it(desk: _Desk) -> None:
    desk.click(22)
    desk.page.groups.setFocus()
    desk.page.groups.setCurrentIndex(desk.page.groups.model().index(0, 0))
    desk.keys.press(Key.Key_Space)
    assert desk.draft.out == frozenset()


@pytest.mark.parametrize(
    ("more", "fewer"), [(Key.Key_Right, Key.Key_Left), (Key.Key_Plus, Key.Key_Minus)]
)
def test_how_sure_is_changed_by_keys_and_said(desk: _Desk, more: Qt.Key, fewer: Qt.Key) -> None:
    assert desk.button(" sure 10").isChecked()
    desk.keys.press(more)
    assert desk.button("fairly sure 12").isChecked()
    assert desk.button("Add").text() == "Add 12 photos"
    desk.keys.press(fewer)
    assert desk.button("Add").text() == "Add 10 photos"


def test_the_group_one_is_at_stays_when_more_are_taken(desk: _Desk) -> None:
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Right)
    assert desk.page.groups.currentIndex().row() == 1


def test_the_group_that_is_looked_at_is_shown_as_it_is(desk: _Desk) -> None:
    def captions() -> list[str]:
        return [label.text() for label in desk.page.findChildren(QLabel)]

    assert "Dogs & co, 10 photos" in captions()
    desk.keys.press(Key.Key_Down)
    assert "חתולים, 10 photos" in captions()


def test_enter_adds_and_escape_leaves_all_as_it_is(desk: _Desk) -> None:
    desk.keys.press(Key.Key_Return)
    assert (desk.agreed, desk.cancelled) == (1, 0)
    desk.page.photos.setFocus()
    desk.keys.press(Key.Key_Escape)
    assert (desk.agreed, desk.cancelled) == (1, 1)


def test_headers_have_no_buttons_under_the_pointer(desk: _Desk, qtbot: QtBot) -> None:
    canvas = desk.page.photos
    header = canvas.on_viewport(canvas.tiles.header(0))
    qtbot.mouseMove(canvas.viewport(), header.center())
    assert canvas.pointer is None
    first = canvas.visualRect(canvas.index_of(0)).center()
    qtbot.mouseMove(canvas.viewport(), first)
    qtbot.mouseMove(canvas.viewport(), first + QPoint(1, 1))
    qtbot.waitUntil(lambda: canvas.pointer is not None)


def test_everything_has_a_name_and_takes_the_keyboard(desk: _Desk) -> None:
    assert [describe(w) for w in controls(desk.page) if not name(w)] == []
    assert all(takes_the_keyboard(control) for control in usable_now(desk.page))


def test_a_large_font_leaves_it_narrow(desk: _Desk) -> None:
    font = desk.page.font()
    font.setPointSizeF(18)
    desk.page.setFont(font)
    QApplication.processEvents()
    assert desk.page.minimumSizeHint().width() <= 1000


def test_thousands_of_photos_in_hundreds_of_groups_cost_what_is_seen(
    theme: Theme, qtbot: QtBot
) -> None:
    many = ui_library.photos(6000)
    clusters = {ClusterId(n): ui_library.cluster(n, [n]) for n in range(1, 301)}
    offers = {PhotoId(n): Offer(ClusterId(n % 300 + 1), 0.9) for n in range(1000, 6000)}
    asked: list[Digest] = []

    def source(digest: Digest) -> None:
        asked.append(digest)

    pool = QThreadPool()
    loaders = SurestLoaders(*(ThumbnailLoader(source, pool, 1 << 20) for _ in range(2)))
    page = SurestPage(SurestDraft(offers, list(clusters)), clusters, many.get, loaders, theme)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(page.all_loaded)
    assert page.photos.tiles.count == 5000
    assert len(asked) < 300, "only what can be seen, and a screen around it, is loaded"
    for loader in (loaders.photos, loaders.sketch):
        loader.close()
    assert pool.waitForDone(10_000)
