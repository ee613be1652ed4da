"""Photos side by side: one place in all of them, marks, the trash only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.groups.stacks import PhotoStack
from photoclust.ui.filing.trash import TrashFlow
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.stacks import FoundStacks
from photoclust.ui.viewer.compare_flow import CompareFlow
from photoclust.ui.viewer.compare_page import ComparedPhoto, ComparePage
from photoclust.ui.viewer.compared import Compared, Mark, columns_for
from photoclust.ui.widgets.message_bar import MessageBar
from tests.helpers.beach import BEACH, NAMES, make_beach
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened

A, B, C = (PhotoId(number) for number in (1, 2, 3))


# What is marked


def test_without_marks_all_but_the_proposed_one_would_go() -> None:
    state = Compared((A, B, C), best=B)
    assert state.for_trash() == (A, C)
    assert Compared((A, B, C)).for_trash() == ()


def test_marks_of_a_person_come_before_the_proposal() -> None:
    state = Compared((A, B, C), best=B)
    assert state.marked(Mark.KEEP).for_trash() == (B, C)
    assert state.marked(Mark.TRASH).for_trash() == (A,)
    assert state.at(1).marked(Mark.TRASH).for_trash() == (B,)
    assert state.marked(Mark.KEEP).marked(Mark.KEEP) == state, "twice is none"
    assert state.marked(Mark.TRASH).marked(Mark.KEEP).marks == {A: Mark.KEEP}


def test_of_what_is_needed_whole_only_single_marks_go() -> None:
    state = Compared((A, B, C), whole=True)
    assert state.for_trash() == ()
    assert state.marked(Mark.KEEP).for_trash() == ()
    assert state.marked(Mark.TRASH).for_trash() == (A,)


def test_what_is_gone_takes_its_mark_along_and_the_place_stays() -> None:
    state = Compared((A, B, C), current=2, best=A).marked(Mark.KEEP)
    left = state.without({A})
    assert left == Compared((B, C), current=1, marks={C: Mark.KEEP})
    assert state.without({A, B, C}) is None


@pytest.mark.parametrize(
    ("shapes", "size", "columns"),
    [
        ([1.5, 1.5], (1000, 600), 2),
        ([1.5, 1.5], (500, 900), 1),
        ([0.67, 0.67, 0.67], (1000, 600), 3),
        ([1.5] * 4, (1000, 700), 2),
        ([1.5] * 6, (1000, 600), 3),
    ],
)
def test_pictures_stand_as_they_are_largest(
    shapes: list[float], size: tuple[int, int], columns: int
) -> None:
    assert columns_for(shapes, *size) == columns


# The page


def _picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


@pytest.fixture
def page(qtbot: QtBot, icons: Icons) -> ComparePage:
    """Three photos, the second of half the size, the third upright; its picture is reduced."""
    sizes = {A: (1200, 800), B: (600, 400), C: (2000, 3000)}
    made = ComparePage(icons, [ComparedPhoto(p, f"{p}.jpg", *sizes[p]) for p in sizes])
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    for photo, (width, height) in sizes.items():
        whole = photo != C
        shown = (width, height) if whole else (200, 300)
        made.take_picture(photo, _picture(*shown), whole=whole)
    return made


def test_all_show_the_same_place_in_the_same_size(page: ComparePage, qtbot: QtBot) -> None:
    one, half, upright = (page._panes[photo].view for photo in (A, B, C))
    with qtbot.waitSignal(page.detail_wanted, check_params_cb=lambda photo: photo == C):
        one.zoom_to(2.0, QPointF(20, 30))
    assert half.zoom == pytest.approx(4.0)
    assert upright.zoom == pytest.approx(2.0 * 1200 / 3000)
    assert half.place.across == pytest.approx(one.place.across)
    assert half.place.down == pytest.approx(one.place.down)
    half._move_by(QPointF(-40, -10))
    assert one.place.across == pytest.approx(half.place.across)
    qtbot.keyClick(page, Qt.Key.Key_Z)
    assert all(view.fitted for view in (one, half, upright))


def test_a_picture_that_comes_late_shows_what_the_others_do(page: ComparePage) -> None:
    late, there = page._panes[B].view, page._panes[A].view
    late.clear()
    there.zoom_to(1.5)
    page.take_picture(B, _picture(600, 400), whole=True)
    assert late.zoom == pytest.approx(3.0)


def test_keys_go_about_and_mark(page: ComparePage, qtbot: QtBot) -> None:
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert page.state.marks == {B: Mark.KEEP}
    qtbot.keyClick(page, Qt.Key.Key_End)
    qtbot.keyClick(page, Qt.Key.Key_X)
    assert page.state.marks == {B: Mark.KEEP, C: Mark.TRASH}
    assert page._panes[C].accessibleName() == "3.jpg, for the trash"
    with qtbot.waitSignal(page.trash_wished) as wished:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert wished.args == [(C,)]
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_the_proposal_stands_under_its_photo(page: ComparePage) -> None:
    assert page._said.text() == "Looking for the best one…"
    assert not page._go.isEnabled()
    page.take_proposal(B, Text("Sharpest"), whole=False)
    assert [page._panes[p].said for p in (A, B, C)] == ["", "Proposed: Sharpest", ""]
    assert page._go.text() == "Keep the best, the others to the trash…"
    assert page._go.isEnabled()


def test_where_all_are_needed_it_is_said_and_nothing_offered(page: ComparePage) -> None:
    page.take_proposal(None, Text("A panorama: all of its photos are needed"), whole=True)
    assert page._said.text() == "A panorama: all of its photos are needed"
    assert page._go.isHidden()


def test_clicking_a_button_of_a_photo_marks_that_one(page: ComparePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page._panes[C]._trash, Qt.MouseButton.LeftButton)
    assert page.state.marks == {C: Mark.TRASH}
    assert page.state.photo == C


def test_a_photo_that_cannot_be_read_says_why(page: ComparePage) -> None:
    page._panes[A].view.clear()
    page.take_failure(A, "The file is gone.")
    assert page._panes[A]._notice.isVisible()
    assert page._panes[A]._size == QSize(1200, 800)


# From the library and back


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path, home_trash: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path), qtbot) as made:
        yield made


@pytest.fixture
def shown(library: OpenLibrary, theme: Theme, qtbot: QtBot) -> Shown:
    made = show_library(library, theme, qtbot)
    made.view.list.choose([BEACH])
    made.view.take_choice()
    return made


@pytest.fixture
def flow(library: OpenLibrary, shown: Shown, theme: Theme, qtbot: QtBot) -> CompareFlow:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    row = QWidget()
    messages = MessageBar(theme.icons)
    QVBoxLayout(row).addWidget(messages)
    pages.addWidget(row)
    trash = TrashFlow(library.controller, shown.view.grid, shown.actions.trash, pages)
    trash.told.connect(library.told.append)
    made = CompareFlow(
        library.controller, shown.view, pages, messages, trash, shown.actions, theme.icons, pages
    )
    pages.resize(800, 500)
    pages.show()
    return made


def _open(flow: CompareFlow, library: OpenLibrary, shown: Shown, count: int) -> ComparePage:
    shown.view.grid.select_photos(shown.view.photos.ids[:count])
    shown.actions.compare.trigger()
    library.settle()
    assert flow.page is not None
    return flow.page


def test_selected_photos_are_shown_and_esc_gives_the_selection_back(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, qtbot: QtBot
) -> None:
    page = _open(flow, library, shown, 3)
    assert page.all_loaded()
    assert page.state.photos == tuple(shown.view.photos.ids[:3])
    with qtbot.waitSignal(flow.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert flow.page is None
    assert shown.view.grid.selected_photos() == list(shown.view.photos.ids[:3])


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_are_told(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, qtbot: QtBot, count: int
) -> None:
    shown.view.grid.select_photos(shown.view.photos.ids[:count])
    with qtbot.waitSignal(library.controller.refused) as told:
        shown.actions.compare.trigger()
    assert told.args == ["Select two to six photos to compare them."]
    assert flow.page is None


def test_the_others_go_to_the_trash_only_after_a_yes(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _open(flow, library, shown, 3)
    qtbot.keyClick(page, Qt.Key.Key_P)
    for _ in range(2):  # asked again, it asks again
        qtbot.keyClick(page, Qt.Key.Key_Return)
        library.settle()
    assert [m.text for m in library.told] == ["Move 2 photos to the trash of this computer?"] * 2
    assert sorted(path.name for path in (tmp_path / "photos").iterdir()) == NAMES
    go = library.told[-1].on_action
    assert go is not None
    go()
    library.settle()
    assert len(list((tmp_path / "photos").iterdir())) == len(NAMES) - 2
    assert page.state.photos[0] in library.session.clustering.photos()
    assert flow.page is None, "one alone is not compared"
    assert library.steps[-1] == "Move 2 photos to the trash"


def test_photos_that_stay_go_on_being_compared(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, qtbot: QtBot
) -> None:
    page = _open(flow, library, shown, 3)
    first = page.state.photo
    qtbot.keyClick(page, Qt.Key.Key_X)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    library.settle()
    go = library.told[-1].on_action
    assert go is not None
    go()
    library.settle()
    assert flow.page is page
    assert first not in page.state.photos
    assert len(page.state.photos) == 2
    flow.close()


def _take_stack(shown: Shown, kind: Kind, count: int) -> PhotoStack:
    photos = tuple(shown.view.photos.ids[:count])
    stack = PhotoStack(kind, photos, photos[0])
    shown.view.folding.take(FoundStacks.of([stack]))
    shown.view.refresh_now()
    shown.view.grid.select_photos(photos)
    return stack


def test_of_a_stack_of_more_than_six_the_best_are_shown(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("ui.viewer.compare_flow", "services.groups.best_shot"):
        monkeypatch.setattr(f"photoclust.{module}.MOST_COMPARED", 3)
    stack = _take_stack(shown, Kind.BURST, 5)
    library.wait(shown.view.area.selection._compare.isVisible)
    shown.actions.compare.trigger()
    library.settle()
    assert flow.page is not None
    assert len(flow.page.state.photos) == 3
    assert set(flow.page.state.photos) <= set(stack.photos)
    assert flow.page._title.text() == "Comparing 3 photos   of 5 photos in the stack"
    flow.close()


def test_more_than_six_that_are_no_stack_are_refused(
    flow: CompareFlow, library: OpenLibrary, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclust.ui.viewer.compare_flow.MOST_COMPARED", 3)
    photos = list(shown.view.photos.ids)
    _take_stack(shown, Kind.BURST, 3)
    refused: list[str] = []
    library.controller.refused.connect(refused.append)
    flow.compare(photos[:4])
    assert refused == ["Select two to six photos to compare them."]


def test_the_stacks_that_were_found_say_what_is_needed_whole(
    flow: CompareFlow, library: OpenLibrary, shown: Shown
) -> None:
    _take_stack(shown, Kind.PANORAMA, 3)
    shown.actions.compare.trigger()
    library.settle()
    assert flow.page is not None
    assert flow.page.state.whole
    flow.close()
