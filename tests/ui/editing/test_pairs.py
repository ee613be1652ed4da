"""The person teaches the scale: more pairs like those merged, more groups to split likewise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import MergeClusters
from photoclust.core.text import Text
from photoclust.ui.browse.many import Kind, Many
from photoclust.ui.look.theme import Theme
from tests.helpers.library_view import show_library
from tests.helpers.open_library import opened, write_embedded_photos
from tests.ui.editing.test_surest_flow import SurestDesk

_KINDS, _OF_EACH = 5, 10


class PairsDesk(SurestDesk):
    """Five kinds of photos, each in two groups that nobody kept."""

    def split(self, cluster: ClusterId) -> None:
        self.come_apart.append(cluster)

    def group_all(self) -> None:
        controller = self.library.controller
        while controller.session is not None and controller.session.next_undo is not None:
            controller.undo()
        known = sorted(controller.photos.values(), key=lambda photo: photo.path.name)
        halves = [
            Cluster(
                ClusterId(100 + 2 * kind + half),
                {photo.id: 1.0 for photo in known[kind::_KINDS][half::2]},
                Text("Group {number}", number=2 * kind + half),
            )
            for kind in range(_KINDS)
            for half in range(2)
        ]
        change = Change(Text("Group"), (), tuple(halves), frozenset(), frozenset(controller.photos))
        assert controller.session is not None
        controller.session.record(change)
        self.halves = [cluster.id for cluster in halves]
        self.come_apart = list[ClusterId]()

    def merge(self, kinds: int) -> None:
        for kind in range(kinds):
            one, other = self.halves[2 * kind : 2 * kind + 2]
            self.library.controller.apply(MergeClusters(one, (other,)))
        self.look()
        self.choose(self.halves[0])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[PairsDesk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=_KINDS, of_each=_OF_EACH)
    with opened(data, qtbot) as library:
        made = PairsDesk(library, show_library(library, theme, qtbot), photos, theme)
        made.open_pages(theme)
        made.group_all()
        yield made
        made.toast.leave()


def test_after_three_merges_the_others_are_merged_in_one_step(desk: PairsDesk) -> None:
    desk.merge(2)
    assert desk.flow.many.number == 0, "two say too little"
    desk.library.controller.undo()
    desk.library.controller.undo()
    desk.merge(3)
    assert desk.flow.many == Many(Kind.PAIRS, 2)
    (button,) = (b for b in desk.view.suggestion.findChildren(QPushButton) if "pair" in b.text())
    assert button.isVisible()
    assert desk.shown.actions.surest.isEnabled()
    page = desk.opened()
    assert page.agree.text() == "Merge 2 pairs"
    steps = len(desk.library.steps)
    page.agreed.emit()
    assert desk.pages.currentWidget() is not page
    assert {len(photos) for photos in desk.clusters.values()} == {_OF_EACH}
    assert len(desk.library.steps) == steps + 1
    assert desk.toast.text == "2 pairs of groups merged"
    desk.library.controller.undo()
    assert len(desk.clusters) == 2 * _KINDS - 3


def test_a_photo_that_is_taken_out_leaves_its_pair_apart(desk: PairsDesk) -> None:
    desk.merge(3)
    pair = desk.flow.pairs[0]
    page = desk.opened()
    photo = min(desk.clusters[pair.other])
    page._set_out([photo], out=True)
    assert page.agree.text() == "Merge 1 pair"
    page._set_out([photo], out=False)
    assert page.agree.text() == "Merge 2 pairs"
    page._set_out([photo], out=True)
    page.agreed.emit()
    assert {pair.target, pair.other} <= desk.clusters.keys()
    assert len(desk.clusters) == 2 * _KINDS - 4
    clustering = desk.library.session.clustering
    assert clustering.apart_from(pair.target) == {pair.other}, "that is a No"
    desk.library.controller.undo()
    assert not desk.library.session.clustering.apart_from(pair.target)


def test_groups_to_split_likewise_are_shown_one_by_one(desk: PairsDesk) -> None:
    desk.look()
    assert desk.flow._suggestions is not None
    desk.flow._suggestions = replace(desk.flow._suggestions, mixed=tuple(desk.halves[4:6]))
    desk.choose(*desk.halves[:2])  # as after a split
    assert desk.flow.many == Many(Kind.MIXED, 2)
    desk.surest.open()
    assert desk.come_apart == [desk.halves[4]]
    assert desk.view.chosen_clusters == [desk.halves[4]]
