"""One question that fits what is shown: real comparisons, groups made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import MovePhotos
from photoclust.core.photo import PhotoId
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.suggestions import SuggestionFlow
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.widgets.toast import Toast
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

_KINDS, _OF_EACH, _STRAYS = 2, 24, 2


class Desk:
    """Two groups that look the same, a third that does not, two photos like the first two."""

    def __init__(self, library: OpenLibrary, shown: Shown, photos: Path, theme: Theme) -> None:
        self.library = library
        self.shown = shown  # the window is Python's
        self.view = shown.view
        answers = StepAnswers(
            library.controller, Toast(theme.icons, parent=shown.window), library.controller.undo
        )
        self.flow = SuggestionFlow(
            library.controller, shown.view, shown.actions, answers, shown.window
        )
        self.actions = (shown.actions.suggestion_yes, shown.actions.suggestion_no)
        library.controller.add_folders([photos])
        library.settle()
        known = sorted(library.controller.photos.values(), key=lambda photo: photo.path.name)
        dogs, cats = ([photo.id for photo in known[kind::_KINDS]] for kind in range(_KINDS))
        self.strays, dogs = dogs[:_STRAYS], dogs[_STRAYS:]
        self.dogs, self.hounds, self.cats = map(self._group, (dogs[::2], dogs[1::2], cats))
        self.look()

    def _group(self, photos: list[PhotoId]) -> ClusterId:
        change = self.library.controller.apply(MovePhotos(frozenset(photos), None))
        assert change is not None
        return change.after[-1].id

    def look(self) -> None:
        """Let suggestions be worked out for the groups as they are."""
        self.view.refresh_now()
        self.library.wait(lambda: not self.flow.looking)

    def choose(self, *groups: ClusterId | None) -> None:
        self.view.list.choose(groups)
        self.view.take_choice()

    def silent(self) -> bool:
        return self.flow.question is None

    @property
    def clusters(self) -> dict[ClusterId, set[PhotoId]]:
        clusters = self.library.session.clustering.clusters
        return {cluster.id: set(cluster.members) for cluster in clusters.values()}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=_KINDS, of_each=_OF_EACH)
    with opened(data, qtbot) as library:
        yield Desk(library, show_library(library, theme, qtbot), photos, theme)


def test_yes_puts_a_photo_where_it_belongs_and_goes_on_to_the_next(desk: Desk) -> None:
    desk.choose(None)
    assert desk.flow.question is not None
    first, home = desk.flow.question
    assert first in desk.strays, "the first there is something to ask about"
    assert home in (desk.dogs, desk.hounds)
    assert all(action.isEnabled() for action in desk.actions)
    desk.flow.answer(yes=True)
    assert first in desk.clusters[home]
    (other,) = set(desk.strays) - {first}
    assert desk.view.grid.selected_photos() == [other]
    assert desk.flow.question is not None
    assert desk.flow.question[0] == other


def test_no_offers_another_group_and_then_the_next_photo(desk: Desk) -> None:
    desk.choose(None)
    asked = []
    while desk.flow.question is not None:
        asked.append(desk.flow.question)
        assert len(asked) <= 6, "a No is asked again"
        desk.flow.answer(yes=False)
    assert len(set(asked)) == len(asked)
    assert {photo for photo, _ in asked} == set(desk.strays)
    assert desk.library.session.clustering.unsorted == frozenset(desk.strays)
    assert not any(action.isEnabled() for action in desk.actions)


def test_a_group_that_looks_the_same_is_merged_in(desk: Desk) -> None:
    both = desk.clusters[desk.dogs] | desk.clusters[desk.hounds]
    desk.choose(desk.dogs)
    assert desk.flow.question == (desk.dogs, desk.hounds)
    desk.flow.answer(yes=True)
    assert desk.clusters[desk.dogs] == both
    assert desk.hounds not in desk.clusters


def test_groups_that_are_kept_apart_are_not_asked_about_from_either_side(desk: Desk) -> None:
    desk.choose(desk.dogs)
    desk.flow.answer(yes=False)
    desk.look()
    for group, other in ((desk.dogs, desk.hounds), (desk.hounds, desk.dogs)):
        desk.choose(group)
        assert desk.flow.question != (group, other)


def test_it_is_silent_where_several_or_all_are_shown(desk: Desk) -> None:
    desk.choose(desk.dogs)
    assert not desk.silent()
    desk.choose(desk.dogs, desk.hounds)
    assert desk.silent()
    desk.choose(desk.dogs)
    desk.view.set_mode(ViewMode.OVERVIEW)
    desk.flow.show_question()
    assert desk.silent()
    desk.view.set_mode(ViewMode.GRID)
    desk.flow.show_question()
    assert desk.flow.question == (desk.dogs, desk.hounds)
