"""The preview of a split is worked by keys alone, and says what it will do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.services.groups.regroup import free_name
from photoclust.services.groups.split_group import SplitProposal
from photoclust.ui.editing.split_draft import SplitDraft
from photoclust.ui.editing.split_page import SplitPage, SplitPartsModel
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.helpers import ui_library
from tests.helpers.keyboard import SHIFT, Keyboard
from tests.helpers.surface import controls, describe, name, takes_the_keyboard, usable_now

Key = Qt.Key
PHOTOS = ui_library.photos(10)


def _ids(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def _draft() -> SplitDraft:
    """Ten photos that come apart as 1-6 | 7-10, then 1-5 | 6, then 7-8 | 9-10."""
    whole = replace(ui_library.cluster(1, range(1, 11)), name="Zoo & co")
    names = {
        _ids(7, 8, 9, 10): Text("Cats"),
        _ids(7, 8): Text("Cats"),
        _ids(9, 10): Text("Dogs"),
    }
    steps = ((0, _ids(7, 8, 9, 10)), (0, _ids(6)), (1, _ids(9, 10)))
    clustering = Clustering({ClusterId(1): whole}, frozenset(), 2)
    return SplitDraft(SplitProposal(whole, steps, 3, names), clustering, free_name)


class _Desk:
    """A page on the screen, and a keyboard."""

    def __init__(self, theme: Theme, pool: QThreadPool, qtbot: QtBot) -> None:
        self.draft = _draft()
        jpeg = ui_library.jpeg()
        self.loader = ThumbnailLoader(lambda _: jpeg, pool, 10_000_000)
        self.page = SplitPage(self.draft, PHOTOS.get, self.loader, theme)
        self.agreed = self.cancelled = 0
        self.page.agreed.connect(self._note_agreed)
        self.page.cancelled.connect(self._note_cancelled)
        qtbot.addWidget(self.page)
        self.page.resize(900, 600)
        self.page.show()
        self.keys = Keyboard(self.page)
        self.page.parts.setFocus()

    def _note_agreed(self) -> None:
        self.agreed += 1

    def _note_cancelled(self) -> None:
        self.cancelled += 1

    @property
    def split(self) -> QPushButton:
        buttons = self.page.findChildren(QPushButton)
        return next(b for b in buttons if b.property("kind") == "primary")

    def button(self, spoken: str) -> QAbstractButton:
        return next(b for b in self.page.findChildren(QAbstractButton) if name(b) == spoken)

    def said(self, text: str) -> bool:
        return text in [label.text() for label in self.page.findChildren(QLabel)]

    def rows(self, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
        model = self.page.parts.model()
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def headers(self) -> list[str]:
        model = self.page.photos.model()
        assert hasattr(model, "sections")
        return [section.title for section in model.sections]

    def editor(self) -> QLineEdit:
        editor = self.keys.focus
        assert isinstance(editor, QLineEdit)
        return editor

    def rename(self, text: str, *, down: int) -> None:
        """Type a name for the row so far below the first, without Enter."""
        self.keys.press(Key.Key_Home)
        self.keys.press(Key.Key_Down, times=down)
        self.keys.press(Key.Key_F2)
        self.editor().selectAll()
        self.keys.type(text)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[_Desk]:
    pool = QThreadPool()
    made = _Desk(theme, pool, qtbot)
    yield made
    made.loader.close()
    assert pool.waitForDone(5000)
    made.page.close()


def test_it_shows_parts_photos_and_what_will_be(desk: _Desk) -> None:
    assert desk.rows() == ["Zoo & co", "Cats", "Unnamed"]
    assert desk.rows(Qt.ItemDataRole.AccessibleTextRole) == [
        "Zoo & co, 5 photos stay",
        "Cats, 4 photos",
        "Unnamed, 1 photo",
    ]
    assert desk.headers() == desk.rows()
    assert desk.split.text() == "Split into 3 groups"
    assert desk.said("3 parts")
    assert desk.said("Split “Zoo & co”")
    assert desk.page.photos.model().rowCount() == len(PHOTOS)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = SplitPartsModel(_draft())
    qtmodeltester.check(model)
    for number in (4, 2, 99, 0, 3):
        model.set_number(number)
        qtmodeltester.check(model)
    assert model.rowCount() == 3


@pytest.mark.parametrize("more", [Key.Key_Plus, Key.Key_Equal, Key.Key_Right])
@pytest.mark.parametrize("fewer", [Key.Key_Minus, Key.Key_Left])
def test_keys_change_the_number_of_parts(desk: _Desk, more: Key, fewer: Key) -> None:
    assert desk.keys.focus is desk.page.parts
    desk.keys.press(more)
    assert desk.rows() == ["Zoo & co", "Cats", "Dogs", "Unnamed"]
    assert desk.split.text() == "Split into 4 groups"
    desk.keys.press(more)
    assert desk.said("4 parts"), "there are no more"
    desk.keys.press(fewer, times=5)
    assert desk.rows() == ["Zoo & co", "Cats"], "there are no fewer"
    assert desk.headers() == desk.rows()
    assert desk.said("2 parts")


def test_keys_change_the_number_where_the_photos_have_the_focus(desk: _Desk) -> None:
    desk.page.photos.setFocus()
    desk.keys.press(Key.Key_Plus)
    assert len(desk.rows()) == 4
    desk.keys.press(Key.Key_Minus, times=2)
    assert len(desk.rows()) == 2


def test_the_buttons_for_the_number_end_where_the_parts_do(desk: _Desk, qtbot: QtBot) -> None:
    fewer, more = desk.button("Fewer parts"), desk.button("More parts")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 4
    assert (fewer.isEnabled(), more.isEnabled()) == (True, False)
    qtbot.mouseClick(fewer, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(fewer, Qt.MouseButton.LeftButton)
    assert len(desk.rows()) == 2
    assert (fewer.isEnabled(), more.isEnabled()) == (False, True)


def test_enter_splits_and_escape_cancels(desk: _Desk) -> None:
    for focus in (desk.page.parts, desk.page.photos):
        focus.setFocus()
        before = (desk.agreed, desk.cancelled)
        desk.keys.press(Key.Key_Return)
        assert (desk.agreed, desk.cancelled) == (before[0] + 1, before[1])
        desk.keys.press(Key.Key_Enter)
        assert (desk.agreed, desk.cancelled) == (before[0] + 2, before[1])
        desk.keys.press(Key.Key_Escape)
        assert (desk.agreed, desk.cancelled) == (before[0] + 2, before[1] + 1)


def test_enter_on_a_button_presses_that_button(desk: _Desk) -> None:
    desk.button("Cancel").setFocus()
    desk.keys.press(Key.Key_Return)
    assert (desk.agreed, desk.cancelled) == (0, 1)
    desk.button("More parts").setFocus()
    desk.keys.press(Key.Key_Return)
    assert (desk.agreed, len(desk.rows())) == (0, 4)
    desk.split.setFocus()
    desk.keys.press(Key.Key_Return)
    assert desk.agreed == 1


def test_space_unticks_a_part_which_then_stays(desk: _Desk) -> None:
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Space)
    assert desk.split.text() == "Split into 2 groups"
    assert desk.rows(Qt.ItemDataRole.AccessibleTextRole)[1] == "Cats, 4 photos stay"
    assert desk.headers() == ["Zoo & co", "Stays in “Zoo & co”", "Unnamed"]
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Space)
    assert desk.split.text() == "Split"
    assert not desk.split.isEnabled()
    desk.keys.press(Key.Key_Return)
    assert desk.agreed == 0, "nothing is left to split"
    desk.keys.press(Key.Key_Space)
    assert desk.split.isEnabled()


def test_what_stays_has_no_tick_to_take_away(desk: _Desk) -> None:
    desk.keys.press(Key.Key_Home)
    desk.keys.press(Key.Key_Space)
    assert desk.split.text() == "Split into 3 groups"
    boxes = desk.rows(Qt.ItemDataRole.CheckStateRole)
    assert boxes == [Qt.CheckState.Checked] * 3
    model, tick = desk.page.parts.model(), Qt.ItemFlag.ItemIsUserCheckable
    ticks = [bool(model.index(row, 0).flags() & tick) for row in range(3)]
    assert ticks == [False, True, True]


def test_a_click_on_the_box_unticks(desk: _Desk, qtbot: QtBot) -> None:
    parts = desk.page.parts
    index = parts.model().index(1, 0)
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=_box(desk, 1))
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert desk.split.text() == "Split into 2 groups"


def _box(desk: _Desk, row: int) -> QPoint:
    parts = desk.page.parts
    index = parts.model().index(row, 0)
    option = QStyleOptionViewItem()
    parts.initViewItemOption(option)
    option.rect = parts.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    place = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    return parts.style().subElementRect(place, option, parts).center()


def test_a_part_is_renamed_in_the_list(desk: _Desk, qtbot: QtBot) -> None:
    desk.rename("Tigers", down=1)
    desk.keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.keys.focus is desk.page.parts)
    assert desk.agreed == 0, "Enter ended the typing, nothing else"
    assert desk.rows() == ["Zoo & co", "Tigers", "Unnamed"]
    assert desk.headers()[1] == "Tigers"
    desk.keys.press(Key.Key_Left)
    desk.keys.press(Key.Key_Right, times=2)
    assert desk.rows()[1] == "Cats", "other photos"
    desk.keys.press(Key.Key_Left)
    assert desk.rows()[1] == "Tigers"


def test_the_group_is_renamed_where_its_photos_stay(desk: _Desk, qtbot: QtBot) -> None:
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Space)
    desk.rename("Park", down=0)
    desk.keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.keys.focus is desk.page.parts)
    assert desk.headers() == ["Park", "Stays in “Park”", "Unnamed"]


def test_keys_are_letters_while_a_name_is_typed(desk: _Desk, qtbot: QtBot) -> None:
    desk.rename("A", down=1)
    desk.keys.type("+B-=")
    desk.keys.press(Key.Key_Left, times=6)
    desk.keys.press(Key.Key_Right, times=9)
    desk.keys.press(Key.Key_Space)
    desk.keys.type("C")
    assert desk.editor().text() == "A+B-= C"
    assert len(desk.rows()) == 3
    desk.keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.keys.focus is desk.page.parts)
    assert desk.rows()[1] == "A+B-= C"


def test_escape_ends_the_typing_first(desk: _Desk, qtbot: QtBot) -> None:
    desk.rename("Tigers", down=1)
    desk.keys.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.keys.focus is desk.page.parts)
    assert desk.cancelled == 0
    assert desk.rows()[1] == "Cats"
    desk.keys.press(Key.Key_Escape)
    assert desk.cancelled == 1


def test_a_name_that_was_only_looked_at_stays_a_suggestion(desk: _Desk, qtbot: QtBot) -> None:
    desk.rename("Cats", down=1)
    desk.keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.keys.focus is desk.page.parts)
    assert desk.draft.edit().names == ("", "", "")


def test_the_part_the_keyboard_goes_to_is_shown(desk: _Desk, qtbot: QtBot) -> None:
    desk.page.resize(620, 300)
    QApplication.processEvents()
    bar = desk.page.photos.verticalScrollBar()
    assert bar.maximum() > 0
    desk.keys.press(Key.Key_Down)
    shown = bar.value()
    assert shown > 0
    desk.keys.press(Key.Key_Up)
    assert bar.value() == 0


def test_everything_has_a_name(desk: _Desk) -> None:
    assert [describe(w) for w in controls(desk.page) if not name(w)] == []
    assert name(desk.page) == "Split a group"
    assert name(desk.page.parts) == "Parts"
    for button in (desk.button("Fewer parts"), desk.button("More parts"), desk.button("Cancel")):
        assert button.toolTip()


def test_tab_comes_to_everything_in_order(desk: _Desk) -> None:
    assert all(takes_the_keyboard(control) for control in usable_now(desk.page))
    seen = []
    for _ in range(6):
        seen.append(name(desk.keys.focus))
        desk.keys.press(Key.Key_Tab)
    assert seen == [
        "Parts",
        "Photos",
        "Fewer parts",
        "More parts",
        "Cancel",
        "Split into 3 groups",
    ]
    desk.page.parts.setFocus()
    desk.keys.press(Key.Key_Tab, SHIFT)
    assert desk.keys.focus is desk.split


def test_a_large_font_leaves_it_narrow(desk: _Desk) -> None:
    font = desk.page.font()
    font.setPointSizeF(20)
    desk.page.setFont(font)
    assert desk.page.minimumSizeHint().width() <= 960
