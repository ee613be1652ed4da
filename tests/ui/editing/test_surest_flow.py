"""Many yeses at once, on an open library: from the bar in Unsorted to one step of the history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from photoclust.core.edits import DissolveClusters
from photoclust.core.new_photos import LeaveUnsorted
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.surest_flow import SurestFlow
from photoclust.ui.editing.surest_page import SurestPage
from photoclust.ui.look.theme import Theme
from photoclust.ui.widgets.toast import Toast
from tests.helpers.library_view import show_library
from tests.helpers.open_library import opened, write_embedded_photos
from tests.ui.editing.test_suggestions import Desk

_KINDS, _OF_EACH = 2, 24


class SurestDesk(Desk):
    """The groups and strays of the tests of questions, with the page of many yeses."""

    def open_pages(self, theme: Theme) -> None:
        self.pages = QStackedWidget(self.shown.window)
        self.toast = Toast(theme.icons, parent=self.shown.window)
        controller = self.library.controller
        answers = StepAnswers(controller, self.toast, controller.undo)
        self.surest = SurestFlow(
            controller, self.flow, self.view, self.pages, self.shown.loader, theme, answers
        )

    def opened(self) -> SurestPage:
        """The page, opened."""
        self.surest.open()
        assert self.surest.page is not None
        return self.surest.page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[SurestDesk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=_KINDS, of_each=_OF_EACH)
    with opened(data, qtbot) as library:
        made = SurestDesk(library, show_library(library, theme, qtbot), photos, theme)
        made.open_pages(theme)
        yield made
        made.toast.leave()


def test_all_are_added_in_one_step_that_can_be_taken_back(desk: SurestDesk) -> None:
    before = desk.library.session.clustering
    offers = dict(desk.flow.offers)
    assert offers.keys() == set(desk.strays)
    page = desk.opened()
    assert desk.pages.currentWidget() is page
    page._set_level(1)
    steps = len(desk.library.steps)
    page.agreed.emit()
    assert desk.pages.currentWidget() is not page
    for photo, offer in offers.items():
        assert photo in desk.clusters[offer.group]
    assert len(desk.library.steps) == steps + 1
    assert desk.toast.text.startswith("2 photos to ")
    desk.library.controller.undo()
    assert desk.library.session.clustering.clusters == before.clusters


def test_cancelling_leaves_all_as_it_is(desk: SurestDesk) -> None:
    before = desk.library.session.clustering
    page = desk.opened()
    page.cancelled.emit()
    assert desk.pages.currentWidget() is not page
    assert desk.library.session.clustering is before
    desk.surest.close()


def test_photos_that_were_left_on_purpose_are_not_swept_up(desk: SurestDesk) -> None:
    first, other = sorted(desk.strays)
    desk.library.controller.apply(LeaveUnsorted(frozenset({first})))
    assert desk.flow.offers.keys() == {other}
    desk.library.controller.apply(LeaveUnsorted(frozenset({other})))
    desk.surest.open()
    assert desk.surest.page is None, "there is nothing to agree to"


def test_a_group_that_went_meanwhile_takes_nothing_along(desk: SurestDesk) -> None:
    page = desk.opened()
    page._set_level(1)
    desk.library.controller.apply(DissolveClusters((desk.dogs, desk.hounds, desk.cats)))
    page.agreed.emit()
    assert set(desk.strays) <= desk.library.session.clustering.unsorted


def test_the_bar_offers_it_in_unsorted_alone(desk: SurestDesk) -> None:
    bar = desk.view.suggestion
    (button,) = (b for b in bar.findChildren(QPushButton) if "surest" in b.text())
    desk.choose(None)
    assert button.isVisible()
    assert desk.shown.actions.surest.isEnabled()
    desk.choose(desk.dogs)
    assert not button.isVisible()
    assert not desk.shown.actions.surest.isEnabled()
    desk.choose(None)
    desk.view.grid.clearSelection()
    desk.flow.show_question()
    assert desk.silent()
    assert button.isVisible(), "it stays where nothing is selected"
