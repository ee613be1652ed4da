"""One question that fits what is shown: real comparisons, groups made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import AcceptClusters, Edit, MarkFiled, MovePhotos, RejectPhotos
from photoclust.core.new_photos import LeaveUnsorted
from photoclust.core.offers import RefuseOffers
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.new_photos import NewPhotosFlow
from photoclust.ui.editing.questions import Belonging, Question, Sameness
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
        new_photos = NewPhotosFlow(library.controller, shown.view, answers, shown.window)
        self.flow = SuggestionFlow(
            library.controller, shown.view, shown.actions, answers, new_photos, self, shown.window
        )
        self.actions = (shown.actions.suggestion_yes, shown.actions.suggestion_no)
        library.controller.add_folders([photos])
        library.settle()
        known = sorted(library.controller.photos.values(), key=lambda photo: photo.path.name)
        dogs, cats = ([photo.id for photo in known[kind::_KINDS]] for kind in range(_KINDS))
        self.strays, dogs = dogs[:_STRAYS], dogs[_STRAYS:]
        self.dogs, self.hounds, self.cats = map(self._group, (dogs[::2], dogs[1::2], cats))
        self.look()

    grouped = None
    """There is no tree, and nothing to split by it."""

    def split(self, cluster: ClusterId) -> None:
        raise AssertionError

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


def _alone(question: Question | None) -> tuple[PhotoId, ClusterId]:
    """The photo and the group of a question about one photo."""
    assert isinstance(question, Belonging)
    ((photo, group),) = question.targets.items()
    return photo, group


def test_yes_puts_a_photo_where_it_belongs_and_goes_on_to_the_next(desk: Desk) -> None:
    desk.choose(None)
    first, home = _alone(desk.flow.question)
    assert first in desk.strays, "the first there is something to ask about"
    assert home in (desk.dogs, desk.hounds)
    assert all(action.isEnabled() for action in desk.actions)
    desk.flow.answer(yes=True)
    assert first in desk.clusters[home]
    (other,) = set(desk.strays) - {first}
    assert desk.view.grid.selected_photos() == [other]
    assert _alone(desk.flow.question)[0] == other


def test_no_offers_another_group_and_then_the_next_photo(desk: Desk) -> None:
    desk.choose(None)
    asked = []
    while desk.flow.question is not None:
        asked.append(_alone(desk.flow.question))
        assert len(asked) <= 6, "a No is asked again"
        desk.flow.answer(yes=False)
    assert len(set(asked)) == len(asked)
    assert {photo for photo, _ in asked} == set(desk.strays)
    assert desk.library.session.clustering.unsorted == frozenset(desk.strays)
    assert not any(action.isEnabled() for action in desk.actions)


def test_who_said_no_to_every_group_leaves_the_photo_in_unsorted(desk: Desk) -> None:
    desk.choose(None)
    first, _ = _alone(desk.flow.question)
    while _alone(desk.flow.question)[0] == first:
        assert first not in desk.library.session.clustering.left
        desk.flow.answer(yes=False)
    assert desk.library.session.clustering.left == {first}
    desk.library.controller.undo()
    assert desk.library.session.clustering.left == frozenset(), "one step, taken back as one"
    assert _alone(desk.flow.question)[0] != first, "a person is there already"


def test_new_photos_are_asked_about_before_those_that_were_left(desk: Desk) -> None:
    first, other = sorted(desk.strays)
    desk.library.controller.apply(LeaveUnsorted(frozenset({first})))
    desk.choose(None)
    assert _alone(desk.flow.question)[0] == other
    desk.flow.answer(yes=True)
    assert _alone(desk.flow.question)[0] == first, "asked last, but asked"


def test_who_leaves_a_photo_goes_on_to_the_next(desk: Desk) -> None:
    desk.choose(None)
    first, _ = _alone(desk.flow.question)
    desk.library.controller.apply(LeaveUnsorted(frozenset({first})))
    assert _alone(desk.flow.question)[0] != first
    assert first not in desk.view.grid.selected_photos()


def test_yes_puts_all_that_is_selected_where_each_belongs_in_one_step(desk: Desk) -> None:
    before = desk.library.session.clustering
    desk.choose(None)
    desk.view.grid.selectAll()
    desk.flow.show_question()
    question = desk.flow.question
    assert isinstance(question, Belonging)
    assert question.targets.keys() == set(desk.strays)
    assert question.selected == len(desk.strays)
    steps = len(desk.library.steps)
    desk.flow.answer(yes=True)
    for photo, group in question.targets.items():
        assert photo in desk.clusters[group]
    assert len(desk.library.steps) == steps + 1
    desk.library.controller.undo()
    assert desk.library.session.clustering.clusters == before.clusters
    assert desk.library.session.clustering.unsorted == before.unsorted


def test_no_keeps_all_that_is_selected_out_in_one_step(desk: Desk) -> None:
    desk.choose(None)
    desk.view.grid.selectAll()
    desk.flow.show_question()
    question = desk.flow.question
    assert isinstance(question, Belonging)
    steps = len(desk.library.steps)
    desk.flow.answer(yes=False)
    assert len(desk.library.steps) == steps + 1
    known = desk.library.session.clustering.clusters
    for photo, group in question.targets.items():
        assert photo in known[group].rejected
    assert sorted(desk.view.grid.selected_photos()) == sorted(desk.strays), "they stay selected"
    again = desk.flow.question
    assert isinstance(again, Belonging)
    assert all(again.targets[p] != question.targets[p] for p in again.targets)


def test_photos_that_nothing_is_offered_to_stay_selected(desk: Desk) -> None:
    (alone,) = sorted(desk.clusters[desk.cats])[:1]
    desk.library.controller.apply(RejectPhotos(frozenset({alone})))
    for group in (desk.dogs, desk.hounds, desk.cats):
        desk.library.controller.apply(RefuseOffers({alone: group}))
    desk.look()
    desk.choose(None)
    desk.view.grid.selectAll()
    desk.flow.show_question()
    question = desk.flow.question
    assert isinstance(question, Belonging)
    assert (len(question.offers), question.selected) == (2, 3)
    desk.flow.answer(yes=True)
    assert desk.view.grid.selected_photos() == [alone]
    assert desk.silent()


def test_a_group_that_looks_the_same_is_merged_in(desk: Desk) -> None:
    both = desk.clusters[desk.dogs] | desk.clusters[desk.hounds]
    desk.choose(desk.dogs)
    assert desk.flow.question == Sameness(desk.dogs, desk.hounds)
    desk.flow.answer(yes=True)
    assert desk.clusters[desk.dogs] == both
    assert desk.hounds not in desk.clusters


def test_groups_that_are_kept_apart_are_not_asked_about_from_either_side(desk: Desk) -> None:
    desk.choose(desk.dogs)
    desk.flow.answer(yes=False)
    desk.look()
    for group, other in ((desk.dogs, desk.hounds), (desk.hounds, desk.dogs)):
        desk.choose(group)
        assert desk.flow.question != Sameness(group, other)


@pytest.mark.parametrize("which", ["dogs", "hounds"])
@pytest.mark.parametrize("closed_by", ["accepting", "filing"])
def test_groups_that_are_accepted_or_filed_are_not_asked_about(
    desk: Desk, which: str, closed_by: str
) -> None:
    closed = desk.dogs if which == "dogs" else desk.hounds
    edit: Edit = AcceptClusters((closed,))
    if closed_by == "filing":
        edit = MarkFiled({closed: "/sorted/dogs"}, Text("Move 10 photos"))
    desk.library.controller.apply(edit)
    desk.look()
    for group in (desk.dogs, desk.hounds):
        desk.choose(group)
        assert desk.silent()


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
    assert desk.flow.question == Sameness(desk.dogs, desk.hounds)
