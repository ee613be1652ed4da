"""Like stands beside like, and nothing moves under a person's eyes: real comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MovePhotos
from photoclust.core.photo import PhotoId
from photoclust.ui.browse import arranging
from photoclust.ui.browse.alike import AlikeOrders, Home
from photoclust.ui.browse.sections import PhotoOrder
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

_KINDS, _OF_EACH = 6, 8


class Desk:
    """Photos of six kinds, not grouped yet."""

    def __init__(self, library: OpenLibrary, shown: Shown, photos: Path, qtbot: QtBot) -> None:
        self.library = library
        self.shown = shown  # the window is Python's
        self.view = shown.view
        self.qtbot = qtbot
        library.controller.add_folders([photos])
        library.settle()
        known = sorted(library.controller.photos.values(), key=lambda photo: photo.path.name)
        self.kind = {photo.id: number % _KINDS for number, photo in enumerate(known)}
        self.of_kind = [[p for p, k in self.kind.items() if k == kind] for kind in range(_KINDS)]
        self.settle()

    def settle(self) -> None:
        """Let orders be made for what there is."""
        self.view.refresh_now()
        self.qtbot.waitUntil(lambda: self.view.all_loaded() and not self.view.arranging.pending)
        self.library.settle()

    def group(self, *photos: PhotoId) -> ClusterId:
        change = self.library.controller.apply(MovePhotos(frozenset(photos), None))
        assert change is not None
        return change.after[-1].id

    def choose(self, *groups: ClusterId | None) -> None:
        self.view.list.choose(groups)
        self.view.take_choice()

    @property
    def runs(self) -> list[int]:
        """The kinds of photos that are shown, each once for neighbours of it."""
        return [kind for kind, _ in groupby(self.kind[p] for p in self.view.photos.ids)]

    @property
    def groups(self) -> list[ClusterId]:
        return [row.cluster for row in self.view.rows.rows if row.cluster is not None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=_KINDS, of_each=_OF_EACH)
    with opened(data, qtbot) as library:
        yield Desk(library, show_library(library, theme, qtbot), photos, qtbot)


def test_photos_of_one_kind_lie_together_in_a_group_and_in_unsorted(desk: Desk) -> None:
    group = desk.group(*desk.of_kind[0], *desk.of_kind[1], *desk.of_kind[2][:3])
    desk.choose(group)
    desk.settle()
    assert len(desk.runs) == 3
    desk.choose(None)
    desk.settle()
    assert len(desk.runs) == 4


def test_orders_of_very_many_photos_are_shown_a_few_at_a_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranging, "_MOST_AT_ONCE", 1)
    for number in (0, 2, 4):
        desk.group(*desk.of_kind[number], *desk.of_kind[number + 1])
    told: list[int] = []
    handed: list[int] = []
    take = AlikeOrders.take

    def noted(
        orders: AlikeOrders, clustering: Clustering, made: Mapping[Home, Sequence[PhotoId]]
    ) -> None:
        handed.append(len(made))
        take(orders, clustering, made)

    monkeypatch.setattr(AlikeOrders, "take", noted)
    desk.view.arranging.arranged.connect(lambda: told.append(1))
    desk.view.set_mode(ViewMode.OVERVIEW)
    desk.settle()
    assert max(handed) == 1
    assert [len(section.photos) for section in desk.view.photos.sections] == [2 * _OF_EACH] * 3
    assert len(desk.runs) == _KINDS
    assert len(told) >= 3


def test_groups_that_come_next_are_ordered_before_they_are_shown(desk: Desk) -> None:
    groups = [desk.group(*desk.of_kind[n], *desk.of_kind[n + 1]) for n in (0, 2, 4)]
    desk.choose(groups[0])
    desk.settle()
    for group in groups:
        desk.choose(group)
        assert len(desk.runs) == 2, "it is so at once"


def test_what_a_person_handles_stays_until_they_come_back(desk: Desk) -> None:
    group = desk.group(*desk.of_kind[0][:4], *desk.of_kind[1])
    desk.choose(group)
    desk.settle()
    before = list(desk.view.photos.ids)
    desk.view.grid.select_photos(before[:1])
    desk.library.controller.apply(MovePhotos(frozenset(desk.of_kind[0][4:]), group))
    desk.settle()
    assert list(desk.view.photos.ids)[: len(before)] == before, "who joins stands behind all"
    assert len(desk.runs) >= 2
    desk.choose(None)
    desk.choose(group)
    assert len(desk.runs) == 2


def test_a_first_order_does_not_come_under_the_hands_either(desk: Desk) -> None:
    desk.view.set_order(PhotoOrder.BEST_FIRST)
    group = desk.group(*desk.of_kind[0], *desk.of_kind[1])
    desk.choose(group)
    desk.settle()
    mixed = list(desk.view.photos.ids)
    desk.view.set_order(PhotoOrder.ALIKE)
    desk.qtbot.keyClick(desk.view.grid, Qt.Key.Key_Down)
    desk.settle()
    assert list(desk.view.photos.ids) == mixed
    desk.choose(None)
    desk.choose(group)
    assert len(desk.runs) == 2


def test_orders_are_not_shown_while_a_person_scrolls(desk: Desk) -> None:
    desk.view.set_order(PhotoOrder.NAME)
    desk.view.grid.set_thumbnail_size(200)  # so that not all groups are seen
    desk.view.set_mode(ViewMode.OVERVIEW)
    for number in (0, 2, 4):
        desk.group(*desk.of_kind[number], *desk.of_kind[number + 1])
    desk.settle()
    arranger = desk.view.arranging
    while_moving: list[bool] = []
    arranger.arranged.connect(lambda: while_moving.append(arranger.hand_moves))
    desk.view.set_order(PhotoOrder.ALIKE)
    desk.view.grid.moved_by_hand.emit()
    desk.settle()
    assert while_moving
    assert not any(while_moving)


def test_the_photo_that_the_keyboard_is_on_stays_in_sight(desk: Desk) -> None:
    group = desk.group(*(p for photos in desk.of_kind for p in photos))
    desk.view.set_order(PhotoOrder.NAME)
    desk.view.grid.set_thumbnail_size(200)
    desk.choose(group)
    desk.settle()
    last = desk.view.photos.ids[-1]
    desk.view.grid.go_to_photo(last)
    desk.view.set_order(PhotoOrder.ALIKE)
    desk.settle()
    assert len(desk.runs) == _KINDS
    current = desk.view.grid.current_photo()
    assert current is not None
    assert current.id == last
    row = desk.view.photos.row_of(last)
    assert row in desk.view.grid.visible_rows()


def test_in_the_overview_all_groups_are_ordered(desk: Desk) -> None:
    for number in (0, 2, 4):
        desk.group(*desk.of_kind[number], *desk.of_kind[number + 1])
    desk.view.set_mode(ViewMode.OVERVIEW)
    desk.settle()
    for section in desk.view.photos.sections:
        assert len(list(groupby(desk.kind[photo] for photo in section.photos))) == 2


def test_groups_of_one_kind_stand_side_by_side(desk: Desk) -> None:
    for half in (slice(0, 4), slice(4, 8)):
        for photos in desk.of_kind:
            desk.group(*photos[half])
    desk.settle()
    desk.view.rows.set_order(ClusterOrder.SIZE)
    desk.view.rows.set_order(ClusterOrder.ALIKE)
    desk.settle()
    clusters = desk.library.session.clustering.clusters
    kinds = [desk.kind[min(clusters[group].members)] for group in desk.groups]
    assert len(kinds) == 2 * _KINDS
    assert len(list(groupby(kinds))) == _KINDS


def test_a_new_group_stands_beside_the_one_it_is_most_like_and_no_other_moves(desk: Desk) -> None:
    first = [desk.group(*photos[:5]) for photos in desk.of_kind]
    desk.settle()
    desk.view.rows.set_order(ClusterOrder.ALIKE)
    desk.settle()
    before = desk.groups
    for kind, like in enumerate(first):
        late = desk.group(*desk.of_kind[kind][5:])
        desk.settle()
        assert [group for group in desk.groups if group in before] == before
        assert abs(desk.groups.index(late) - desk.groups.index(like)) == 1


def test_the_list_comes_up_as_it_was_and_is_ordered_anew_where_groups_are_missing(
    desk: Desk,
) -> None:
    groups = [desk.group(*photos) for photos in desk.of_kind]
    desk.settle()
    kept = groups[::-1]
    desk.view.arranging.remember_groups(kept)
    assert desk.groups == kept
    desk.view.arranging.remember_groups(kept[:3])
    assert desk.groups[:3] == kept[:3]
    assert sorted(desk.groups) == sorted(groups)


def test_the_first_group_is_shown_until_a_person_chooses(desk: Desk) -> None:
    groups = [desk.group(*photos[: 4 + number % 3]) for number, photos in enumerate(desk.of_kind)]
    desk.settle()
    assert desk.view.chosen == (desk.groups[0],)
    desk.choose(groups[3])
    desk.view.rows.set_order(ClusterOrder.ALIKE)
    desk.settle()
    assert desk.view.chosen == (groups[3],)


def test_other_orders_are_left_alone(desk: Desk) -> None:
    groups = [desk.group(*photos[: 3 + number]) for number, photos in enumerate(desk.of_kind)]
    desk.view.rows.set_order(ClusterOrder.SIZE)
    desk.settle()
    assert desk.groups == groups[::-1]
    desk.view.note_regrouping()
    desk.settle()
    assert desk.groups == groups[::-1]
    assert not desk.view.arranging.group_order
