"""When the flow groups, waits and asks: real jobs and a real grouping of made-up embeddings.

Which groups come out is not what is tested here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.edits import AcceptClusters, MovePhotos, RemovePhotos
from photoclust.grouping.by import By
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.editing.ways import Ways
from photoclust.ui.jobs.runner import JobStarted
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

_KINDS, _OF_EACH = 3, 14
_JOB = "Grouping photos"


class Desk:
    """An open library, the flow, and hands that are busy when a test says so."""

    def __init__(self, library: OpenLibrary, photos: Path) -> None:
        self.library = library
        self.photos = photos
        self.busy_hands = False
        self.flow = GroupingFlow(library.controller, lambda: self.busy_hands)
        self.jobs: list[str] = []
        self.regrouped: list[int] = []
        self.flow.told.connect(library.told.append)
        self.flow.regrouped.connect(lambda: self.regrouped.append(len(library.steps)))
        library.controller.runner.started.connect(self._note)

    def _note(self, started: JobStarted) -> None:
        self.jobs.append(started.request.name)

    def read(self) -> None:
        """Read the photos."""
        self.library.controller.add_folders([self.photos])

    def settle(self) -> None:
        """Let reading and grouping end."""
        self.library.settle()
        self.library.wait(lambda: not self.flow.busy)
        self.library.settle()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=_KINDS, of_each=_OF_EACH)
    with opened(data, qtbot) as library:
        yield Desk(library, photos)


def test_without_photos_there_is_nothing_to_group(desk: Desk) -> None:
    desk.flow.group_now()
    desk.flow.slide_to(0.5)
    desk.settle()
    assert _JOB not in desk.jobs
    assert not desk.flow.busy


def test_what_was_read_is_grouped_once_and_waits_for_busy_hands(desk: Desk) -> None:
    desk.busy_hands = True
    desk.read()
    desk.library.wait(lambda: _JOB in desk.jobs and not desk.library.controller.runner.busy)
    assert desk.flow.busy
    assert desk.regrouped == []
    assert desk.library.steps == []
    desk.busy_hands = False
    desk.settle()
    assert desk.regrouped == [len(desk.library.steps)]
    assert desk.jobs.count(_JOB) == 1
    assert desk.library.told == [], "the first groups of all take nothing away"


def test_a_wish_while_it_groups_is_fulfilled_afterwards(desk: Desk) -> None:
    desk.busy_hands = True
    desk.read()
    desk.library.wait(lambda: _JOB in desk.jobs)
    desk.flow.group_now()
    desk.flow.group_now()
    desk.busy_hands = False
    desk.settle()
    assert desk.jobs.count(_JOB) == 2, "once more, however often it was wished"


def test_steps_of_the_slider_in_a_row_are_one_step_of_the_history(desk: Desk) -> None:
    desk.read()
    desk.settle()
    before, steps = desk.library.session.clustering, desk.library.steps
    for granularity in (0.0, 1.0, 0.0):
        desk.flow.slide_to(granularity)
        desk.settle()
    assert len(desk.library.steps) <= len(steps) + 1
    assert desk.library.session.clustering.granularity == 0.0
    desk.library.controller.undo()
    assert desk.library.session.clustering.clusters == before.clusters


def test_only_the_newest_wish_of_the_slider_counts(desk: Desk) -> None:
    desk.read()
    desk.settle()
    jobs = desk.jobs.count(_JOB)
    for granularity in (0.0, 0.3, 0.6, 1.0):
        desk.flow.slide_to(granularity)
    desk.settle()
    assert desk.jobs.count(_JOB) == jobs + 2, "the first began at once, the last came after it"
    assert desk.library.session.clustering.granularity == 1.0


def test_an_edit_between_steps_of_the_slider_keeps_its_place(desk: Desk) -> None:
    desk.read()
    desk.settle()
    desk.flow.slide_to(0.0)
    desk.settle()
    mine = frozenset(sorted(desk.library.controller.photos)[:3])
    desk.library.controller.apply(MovePhotos(mine, None))
    steps = desk.library.steps
    desk.flow.slide_to(1.0)
    desk.settle()
    assert desk.library.steps[: len(steps)] == steps
    groups = desk.library.session.clustering.clusters.values()
    assert mine in [frozenset(group.members) for group in groups], "made by hand, and kept"


def test_what_groups_are_made_by_is_one_step_and_remembered(desk: Desk) -> None:
    desk.read()
    desk.settle()
    ways, session = desk.flow.ways, desk.library.session
    assert ways.automatic, "the photos have no dates, so they are grouped by looks"
    assert (ways.by, ways.why) == (By.LOOKS, "By what photos show: none has a date.")
    kept = session.clustering.clusters[min(session.clustering.clusters)]
    desk.library.controller.apply(AcceptClusters((kept.id,)))
    steps = desk.library.steps
    desk.flow.group_by(By.BOTH)
    desk.settle()
    assert (ways.by, ways.automatic, ways.why) == (By.BOTH, False, "")
    assert len(desk.library.steps) == len(steps) + 1, "done at once, without a question"
    assert session.clustering.clusters[kept.id].members == kept.members
    desk.library.controller.undo()
    assert (ways.by, ways.automatic) == (By.LOOKS, True)
    again = Ways(desk.library.controller)
    desk.library.controller.opened.emit()
    assert (again.automatic, again.why) == (True, ways.why)


@pytest.mark.parametrize("by_hand", [False, True])
def test_groups_that_are_made_again_of_a_lost_hierarchy_keep_their_reason(
    desk: Desk, by_hand: bool
) -> None:
    desk.read()
    desk.settle()
    if by_hand:
        desk.flow.group_by(By.LOOKS)
        desk.settle()
    ways, why = desk.flow.ways, desk.flow.ways.why
    assert ways.automatic is not by_hand
    desk.library.library.workspace.cache.run(lambda c: c.execute("DELETE FROM hierarchies"))
    before = desk.library.session.clustering.hierarchy
    gone = sorted(desk.library.controller.photos)[: _KINDS * _OF_EACH // 2 + 1]
    desk.library.controller.apply(RemovePhotos(frozenset(gone)))
    desk.flow._tree = None
    desk.flow.slide_to(1.0)
    desk.settle()
    for message in desk.library.told[-1:]:
        if message.on_action is not None:
            message.on_action()
            desk.settle()
    assert desk.library.session.clustering.hierarchy != before, "made of fewer photos"
    assert (ways.automatic, ways.why) == (not by_hand, why)


def test_a_person_who_lets_the_photos_decide_is_told_why(desk: Desk) -> None:
    desk.read()
    desk.settle()
    desk.flow.group_by(None)
    desk.settle()
    assert [message.text for message in desk.library.told] == [desk.flow.ways.why]
