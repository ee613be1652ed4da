"""New photos in the groups they fit: looked at, taken and sent back, by keys and by buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.services.groups.group_library import Addition
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.new_photos import NewPhotosFlow
from photoclust.ui.grid.section_header import HeaderAction
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.rows import SectionPart
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.widgets.message_bar import Message
from photoclust.ui.widgets.toast import Toast
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened
from tests.helpers.second_month import CATS, DOGS, let_new_photos_join, make_second_month


class Desk:
    """Dogs and cats with new photos, and a stray and birds in Unsorted."""

    def __init__(self, library: OpenLibrary, shown: Shown, theme: Theme) -> None:
        self.library, self.shown, self.view = library, shown, shown.view
        self.toast = Toast(theme.icons, parent=shown.window)
        answers = StepAnswers(library.controller, self.toast, library.controller.undo)
        self.flow = NewPhotosFlow(library.controller, self.view, answers, shown.window)
        self.told: list[Message] = []
        self.over: list[str] = []
        self.flow.told.connect(self.told.append)
        self.flow.done_with.connect(self.over.append)

    def choose(self, *groups: ClusterId | None) -> None:
        self.view.list.choose(groups)
        self.view.take_choice()

    @property
    def dogs(self) -> list[PhotoId]:
        """The new dogs, in the order shown while they are looked at."""
        pending = self.library.session.clustering.clusters[DOGS].pending
        return [photo for photo in self.view.photos.ids if photo in pending]

    @property
    def pending(self) -> dict[ClusterId, int]:
        clusters = self.library.session.clustering.clusters
        return {c: len(clusters[c].pending) for c in (DOGS, CATS)}

    def press(self, action: HeaderAction) -> None:
        """Press a button above the new photos that are shown first."""
        self.view.grid.header_action.emit(self.view.photos.sections[0], action, QPoint())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    month = make_second_month(tmp_path / "month")
    with opened(month.data, qtbot) as library:
        library.controller.add_folders([month.more])
        library.settle()
        let_new_photos_join(library.session, library.controller.photos)
        yield Desk(library, show_library(library, theme, qtbot), theme)


def test_new_photos_are_shown_before_the_others(desk: Desk) -> None:
    desk.choose(DOGS)
    new, rest = desk.view.photos.sections
    assert (new.part, len(new.photos)) == (SectionPart.NEW, 4)
    assert (rest.part, len(rest.photos)) == (SectionPart.REST, 12)
    row = desk.view.rows.rows[0]
    assert (row.cluster, row.new, row.count) == (DOGS, 4, 16)
    desk.choose(None)
    assert [s.part for s in desk.view.photos.sections] == [SectionPart.NEW]
    desk.view.set_mode(ViewMode.OVERVIEW)
    shown = [(s.cluster, s.part) for s in desk.view.photos.sections]
    assert shown == [
        (DOGS, SectionPart.NEW), (DOGS, SectionPart.REST),
        (CATS, SectionPart.NEW), (CATS, SectionPart.REST),
        (None, SectionPart.WHOLE),
    ]  # fmt: skip


def test_looking_leads_through_the_groups_with_new_photos(desk: Desk) -> None:
    desk.choose(None)
    assert desk.flow.look()
    assert desk.view.chosen == (DOGS,)
    current = desk.view.grid.current_photo()
    assert current is not None
    assert current.id == desk.dogs[0], "the keyboard is on the first of them"
    assert desk.view.grid.selected_count() == 0
    assert desk.flow.answer(yes=True)
    assert desk.pending == {DOGS: 0, CATS: 3}
    assert desk.toast.text == "4 new photos to “Dogs”"
    assert desk.view.chosen == (CATS,)
    assert desk.flow.answer(yes=True)
    assert desk.pending == {DOGS: 0, CATS: 0}
    assert desk.over == ["new photos"]
    assert desk.view.chosen == (CATS,)
    assert not desk.flow.look()
    assert not desk.flow.answer(yes=True)
    assert desk.library.session.clustering.clusters[DOGS].accepted


def test_a_search_that_hides_a_group_gives_way(desk: Desk) -> None:
    wished: list[None] = []
    desk.view.everything_wished.connect(lambda: wished.append(None))
    desk.view.everything_wished.connect(lambda: desk.view.set_search(""))
    desk.view.set_search("stray")
    desk.flow.look()
    assert desk.view.chosen == (DOGS,)
    assert wished == [None]
    desk.view.set_filter(PhotoFilter(new_only=True))
    desk.flow.look()
    assert wished == [None], "which shows it"


def test_no_sends_the_photo_back_that_the_keyboard_is_on(desk: Desk) -> None:
    desk.flow.look()
    first, second, *_ = desk.dogs
    assert desk.flow.answer(yes=False)
    clustering = desk.library.session.clustering
    assert first in clustering.left
    assert first in clustering.clusters[DOGS].rejected
    current = desk.view.grid.current_photo()
    assert current is not None
    assert current.id == second
    assert desk.view.grid.selected_count() == 0, "the next Yes is for all the others"
    assert desk.flow.answer(yes=True)
    assert desk.pending == {DOGS: 0, CATS: 3}


def test_yes_and_no_are_about_what_is_selected(desk: Desk) -> None:
    desk.choose(DOGS)
    one, two, three, four = desk.dogs
    desk.view.grid.select_photos([one, two])
    assert desk.flow.answer(yes=True)
    assert desk.dogs == [three, four]
    assert desk.view.chosen == (DOGS,), "there are more"
    desk.view.grid.select_photos([three, four])
    assert desk.flow.answer(yes=False)
    assert {three, four} <= desk.library.session.clustering.left
    desk.choose(CATS)
    rest = desk.view.photos.sections[1].photos
    desk.view.grid.select_photos(rest[:2])
    assert not desk.flow.acts, "they are not new"
    assert not desk.flow.answer(yes=True)
    assert desk.pending == {DOGS: 0, CATS: 3}


def test_no_is_about_no_photo_where_the_keyboard_is_on_another(desk: Desk) -> None:
    desk.choose(CATS)
    desk.view.grid.go_to_photo(desk.view.photos.sections[1].photos[0])
    assert desk.flow.acts
    assert not desk.flow.answer(yes=False)
    assert desk.pending == {DOGS: 4, CATS: 3}


def test_in_the_overview_selected_photos_of_several_groups_are_meant(desk: Desk) -> None:
    desk.view.set_mode(ViewMode.OVERVIEW)
    clusters = desk.library.session.clustering.clusters
    dog, cat = min(clusters[DOGS].pending), min(clusters[CATS].pending)
    desk.view.grid.select_photos([dog, cat])
    assert desk.flow.answer(yes=True)
    assert desk.pending == {DOGS: 3, CATS: 2}
    assert desk.toast.text == "2 new photos to 2 groups"


def test_the_buttons_above_new_photos(desk: Desk) -> None:
    desk.choose(DOGS)
    one, *others = desk.dogs
    desk.view.grid.select_photos([one])
    desk.press(HeaderAction.SEND_BACK)
    assert desk.dogs == others
    desk.press(HeaderAction.TAKE)
    assert desk.pending == {DOGS: 0, CATS: 3}
    assert desk.view.chosen == (CATS,)
    desk.press(HeaderAction.SEND_BACK)
    assert desk.pending == {DOGS: 0, CATS: 0}
    desk.choose(None)
    undecided = desk.library.session.clustering.undecided()
    desk.view.grid.select_photos([min(undecided)])
    desk.press(HeaderAction.LEAVE)
    assert desk.library.session.clustering.undecided() == undecided - {min(undecided)}
    desk.view.refresh_now()
    desk.view.grid.clearSelection()
    desk.press(HeaderAction.LEAVE)
    assert desk.library.session.clustering.undecided() == frozenset()
    desk.press(HeaderAction.OPEN)
    assert desk.toast.text == "4 photos left in Unsorted"


def _addition(desk: Desk, change: Change, new: frozenset[PhotoId]) -> Addition:
    return Addition(desk.library.session.clustering, change, new, None)


def test_what_came_is_told_with_a_way_to_take_it_all(desk: Desk) -> None:
    session = desk.library.session
    step = session.done()[-1]
    birds = frozenset(
        p for p, photo in desk.library.controller.photos.items() if photo.path.name[:4] == "bird"
    )
    desk.flow.tell_added(_addition(desk, step, session.clustering.pending() | birds))
    (message,) = desk.told
    assert message.text == ("7 of 11 new photos fit groups you have. The others: 4 unsorted.")
    assert (message.action, message.other) == ("Add all", "Look")
    assert message.on_other is not None
    message.on_other()
    assert desk.view.chosen == (DOGS,)
    assert message.on_action is not None
    message.on_action()
    assert desk.pending == {DOGS: 0, CATS: 0}
    assert desk.toast.text == "7 new photos to 2 groups"
    assert desk.library.steps[-1] == "Take 7 new photos into their groups"
    desk.library.controller.undo()
    assert desk.pending == {DOGS: 4, CATS: 3}
    desk.flow.take_in([CATS])
    assert desk.flow.wait_in([DOGS, CATS])
    assert not desk.flow.wait_in([CATS])


def test_where_nothing_fits_the_new_groups_can_be_looked_at(desk: Desk) -> None:
    session = desk.library.session
    cats = session.clustering.clusters[CATS]
    step = Change(Text("Add"), after=(cats,))
    desk.flow.tell_added(_addition(desk, step, frozenset({min(session.clustering.unsorted)})))
    (message,) = desk.told
    assert (message.action, message.other) == ("Look", "")
    assert message.on_action is not None
    message.on_action()
    assert desk.view.chosen == (CATS,)
    nothing = Change(Text("Add"))
    desk.flow.tell_added(_addition(desk, nothing, frozenset({min(session.clustering.unsorted)})))
    assert desk.told[-1].text == "1 new photo: 1 unsorted."
    assert desk.told[-1].action == ""


def test_what_waits_is_told_at_the_next_start(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    month = make_second_month(tmp_path / "month")
    with opened(month.data, qtbot) as library:
        library.controller.add_folders([month.more])
        library.settle()
        desk = Desk(library, show_library(library, theme, qtbot), theme)
        library.controller.opened.emit()
        assert desk.told == []
        let_new_photos_join(library.session, library.controller.photos)
        library.controller.opened.emit()
        (message,) = desk.told
        assert message.text == "7 new photos wait for your yes in the groups they fit."
        assert message.on_other is not None
        message.on_other()
        assert desk.view.chosen == (DOGS,)


def test_where_no_photo_is_left_over_the_window_leads_to_what_is_to_be_done(desk: Desk) -> None:
    desk.choose(CATS)
    desk.view.empty.look_requested.emit()
    assert desk.view.chosen == (DOGS,)
    desk.flow.take_all()
    desk.choose(CATS)
    desk.view.empty.look_requested.emit()
    assert desk.view.chosen == (CATS,), "nothing is"
