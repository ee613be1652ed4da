"""The rows of the cluster list: their order, and that an edit never shuffles them."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from photoclust.core.changes import apply_change
from photoclust.core.clusters import UNNAMED, Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    Edit,
    MergeClusters,
    MovePhotos,
    RenameCluster,
)
from photoclust.core.photo import PhotoId
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.groups.row import ClusterRow, ClusterRows, Entry, photos_of
from photoclust.ui.groups.rows import ClusterListModel
from tests.helpers import ui_library


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ClusterListModel:
    made = ClusterListModel(ui_library.photos(100).get)
    qtmodeltester.check(made)
    return made


def _titles(model: ClusterListModel) -> list[str]:
    return [row.title for row in model.rows]


THREE = ui_library.clustering([[1, 2], [3, 4, 5, 6], [7, 8, 9]], [10, 11])


def test_the_largest_comes_first_and_unsorted_last(model: ClusterListModel) -> None:
    model.show(THREE)
    assert _titles(model) == ["Group 2", "Group 3", "Group 1", "Unsorted"]
    assert [row.count for row in model.rows] == [4, 3, 2, 2]
    assert model.rows[0].cover == PhotoId(3), "the member that belongs most"


def test_an_edit_changes_rows_where_they_are(model: ClusterListModel, qtbot: QtBot) -> None:
    model.show(THREE)
    kept = QPersistentModelIndex(model.index(2))
    grown = _apply(THREE, MovePhotos(frozenset({PhotoId(3), PhotoId(4), PhotoId(5)}), ClusterId(1)))
    model.show(grown)
    assert _titles(model) == ["Group 2", "Group 3", "Group 1", "Unsorted"]
    assert [row.count for row in model.rows] == [1, 3, 5, 2]
    assert kept.row() == 2


def test_merged_groups_leave_and_new_ones_find_their_place(model: ClusterListModel) -> None:
    model.show(THREE)
    merged = _apply(THREE, MergeClusters(ClusterId(1), (ClusterId(2),)))
    model.show(merged)
    assert _titles(model) == ["Group 3", "Group 2", "Unsorted"], "by the name of the larger"
    model.show(_apply(merged, MovePhotos(frozenset({PhotoId(10)}), None)))
    assert _titles(model) == ["Group 3", "Group 2", "Unnamed", "Unsorted"]


def test_an_undone_merge_brings_a_group_back_to_its_place(model: ClusterListModel) -> None:
    model.show(THREE)
    before = _titles(model)
    model.show(_apply(THREE, MergeClusters(ClusterId(3), (ClusterId(2), ClusterId(1)))))
    assert _titles(model) == ["Group 2", "Unsorted"]
    model.show(THREE)
    assert _titles(model) == before


def test_a_regrouping_orders_anew(model: ClusterListModel) -> None:
    model.show(THREE)
    model.show(ui_library.clustering([[1, 2, 3, 4], [5], [6, 7]]), sort=True)
    assert _titles(model) == ["Group 1", "Group 3", "Group 2", "Unsorted"]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (ClusterOrder.NAME, ["Beach", "Group 1", "Group 2", "Unsorted"]),
        (ClusterOrder.REVIEW, ["Beach", "Group 1", "Group 2", "Unsorted"]),
        (ClusterOrder.SIZE, ["Group 2", "Beach", "Group 1", "Unsorted"]),
    ],
)
def test_orders(model: ClusterListModel, order: ClusterOrder, titles: list[str]) -> None:
    named = _apply(THREE, RenameCluster(ClusterId(3), "Beach"))
    model.show(_apply(named, AcceptClusters((ClusterId(2),))))
    kept = QPersistentModelIndex(model.index(model.row_of(ClusterId(3)) or 0))
    model.set_order(order)
    assert _titles(model) == titles
    assert model.rows[kept.row()].title == "Beach", "what is selected stays selected"


def test_a_search_shows_only_what_matches(model: ClusterListModel) -> None:
    model.show(THREE)
    model.show(THREE, counts={ClusterId(1): 0, ClusterId(2): 2, ClusterId(3): 0, None: 0})
    assert [(row.title, row.count) for row in model.rows] == [("Group 2", 2)]
    model.show(THREE)
    assert len(model.rows) == 4


def test_typing_a_name_only_tells_it(model: ClusterListModel, qtbot: QtBot) -> None:
    model.show(THREE)
    with qtbot.waitSignal(model.renamed) as signal:
        assert model.setData(model.index(0), "  Beach ")
    assert signal.args == [ClusterId(2), "Beach"]
    assert _titles(model)[0] == "Group 2"
    assert not model.setData(model.index(0), "Group 2"), "the same name is no edit"
    assert not model.setData(model.index(3), "Rest"), "Unsorted has no name to change"
    assert not model.flags(model.index(3)) & Qt.ItemFlag.ItemIsEditable


def test_a_name_for_an_unnamed_group_starts_from_nothing(
    model: ClusterListModel, qtbot: QtBot
) -> None:
    nameless = replace(ui_library.cluster(1, [1, 2]), suggested_name=UNNAMED)
    model.show(Clustering({nameless.id: nameless}, next_id=2))
    index = model.index(0)
    assert next(row.unnamed for row in model.rows)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Unnamed"
    assert index.data(Qt.ItemDataRole.EditRole) == ""
    assert "F2" in index.data(Qt.ItemDataRole.ToolTipRole)
    with qtbot.assertNotEmitted(model.renamed):
        assert not model.setData(index, " ")
    with qtbot.waitSignal(model.renamed) as told:
        assert model.setData(index, "Windmills")
    assert told.args == [nameless.id, "Windmills"]
    named = replace(nameless, name="Windmills")
    model.show(Clustering({named.id: named}, next_id=2))
    assert not next(row.unnamed for row in model.rows)
    assert index.data(Qt.ItemDataRole.EditRole) == "Windmills"


def test_screen_readers_hear_name_number_and_state(model: ClusterListModel) -> None:
    filed = replace(
        ui_library.cluster(1, [1, 2]), name="Beach", accepted=True, filed_to="/sorted/Beach"
    )
    model.show(Clustering({ClusterId(1): filed}), pins={ClusterId(1): 3})
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Beach, 2 photos, accepted, filed"
    news = replace(filed, pending=frozenset({PhotoId(2)}))
    model.show(Clustering({ClusterId(1): news}))
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Beach, 2 photos, 1 new, accepted, filed"
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "1 new photo waits for your yes" in tip
    model.show(Clustering({ClusterId(1): filed}), pins={ClusterId(1): 3})
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "/sorted/Beach" in tip
    assert "3" in tip


def test_the_sequence_holds_also_what_a_search_leaves_out(model: ClusterListModel) -> None:
    model.show(THREE)
    assert model.sequence == [ClusterId(2), ClusterId(3), ClusterId(1)]
    model.show(THREE, counts={ClusterId(3): 1})
    assert _titles(model) == ["Group 3"]
    assert model.sequence == [ClusterId(2), ClusterId(3), ClusterId(1)]
    model.set_order(ClusterOrder.NAME)
    assert model.sequence == [ClusterId(1), ClusterId(2), ClusterId(3)]
    model.show(_apply(THREE, MergeClusters(ClusterId(3), (ClusterId(1),))))
    assert model.sequence == [ClusterId(2), ClusterId(3)], "not what is gone"


def test_there_is_no_row_outside(model: ClusterListModel) -> None:
    model.show(_apply(THREE, DissolveClusters((ClusterId(2),))))
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.row_of(ClusterId(2)) is None


def _apply(clustering: Clustering, edit: Edit) -> Clustering:
    return apply_change(clustering, edit.change(clustering))


def test_the_least_sure_comes_first_on_request() -> None:
    model = ClusterListModel(ui_library.photos(9).get)
    sure = replace(THREE.clusters[ClusterId(1)], members={PhotoId(1): 0.9, PhotoId(2): 0.9})
    accepted = replace(THREE.clusters[ClusterId(2)], members={PhotoId(3): 0.1}, accepted=True)
    unsure = replace(THREE.clusters[ClusterId(1)], id=ClusterId(7), members={PhotoId(4): 0.3})
    model.show(Clustering({c.id: c for c in (sure, accepted, unsure)}))
    model.set_order(ClusterOrder.UNSURE)
    assert [row.cluster for row in model.rows] == [7, 1, 2, None]
    assert model.rows[2].certainty is None
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "unsure" in spoken


def test_rows_say_of_how_many_photos_a_search_shows_some(model: ClusterListModel) -> None:
    model.show(THREE, counts={ClusterId(1): 2, ClusterId(2): 1, ClusterId(3): 0, None: 1})
    assert _titles(model) == ["Group 2", "Group 1", "Unsorted"]
    assert [photos_of(row) for row in model.rows] == ["1 of 4 photos", "2 photos", "1 of 2 photos"]
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Group 2, 1 of 4 photos" in spoken
    model.show(THREE)
    assert [row.left_out for row in model.rows] == [0, 0, 0, 0]


def _ids(model: ClusterListModel) -> list[int | None]:
    return [row.cluster for row in model.rows]


def test_groups_that_look_alike_stand_side_by_side_once_that_is_known(
    model: ClusterListModel,
) -> None:
    assert model.order is ClusterOrder.ALIKE
    model.show(THREE)
    assert _ids(model) == [2, 3, 1, None], "by size till then"
    kept = QPersistentModelIndex(model.index(0))
    model.take_likeness([*map(ClusterId, (3, 1, 2))], lambda _, __: None, anew=False)
    assert _ids(model) == [2, 3, 1, None], "not under the eyes"
    model.take_likeness([*map(ClusterId, (3, 1, 2))], lambda _, __: None, anew=True)
    assert _ids(model) == [3, 1, 2, None]
    assert kept.row() == 2
    assert list(model.likeness) == [3, 1, 2]
    model.set_order(ClusterOrder.SIZE)
    model.take_likeness([*map(ClusterId, (1, 3, 2))], lambda _, __: None, anew=True)
    assert _ids(model) == [2, 3, 1, None]


@pytest.mark.parametrize(
    ("place", "rows"),
    [(0, [4, 3, 1, 2]), (2, [3, 1, 4, 2]), (3, [3, 1, 2, 4]), (None, [3, 1, 2, 4])],
)
def test_a_group_that_comes_later_goes_beside_the_one_it_is_most_like(
    model: ClusterListModel, place: int | None, rows: list[int]
) -> None:
    model.show(THREE)
    model.take_likeness([*map(ClusterId, (3, 1, 2))], lambda _, __: place, anew=True)
    model.show(_apply(THREE, MovePhotos(frozenset({PhotoId(10), PhotoId(11)}), None)))
    assert _ids(model)[:4] == rows


def test_asking_for_an_order_is_told_also_for_the_same(
    model: ClusterListModel, qtbot: QtBot
) -> None:
    for order in (ClusterOrder.NAME, ClusterOrder.ALIKE, ClusterOrder.ALIKE):
        with qtbot.waitSignal(model.order_chosen):
            model.set_order(order)


def test_rows_are_made_when_they_are_seen_and_gone_over_where_something_changed(
    model: ClusterListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ClusterId] = []
    made: list[ClusterId | None] = []
    entry, make = ClusterListModel._entry, ClusterRows._make

    def note(self: ClusterListModel, cluster: Cluster, *rest: Any) -> Entry | None:
        asked.append(cluster.id)
        return entry(self, cluster, *rest)

    def note_made(self: ClusterRows, one: Entry, before: ClusterRow | None) -> ClusterRow:
        made.append(one.cluster)
        return make(self, one, before)

    monkeypatch.setattr(ClusterListModel, "_entry", note)
    monkeypatch.setattr(ClusterRows, "_make", note_made)
    model.show(THREE)
    model.show(THREE, pins={})
    assert len(asked) == 3
    assert len(list(model.rows)) == 4
    made.clear()
    model.show(THREE, pins={ClusterId(1): 4})
    assert [row.pin for row in model.rows] == [None, None, 4, None]
    assert made == [1]
    model.show(THREE, pins={ClusterId(1): 4}, counts={ClusterId(1): 1})
    assert _ids(model) == [1]


def test_a_library_that_is_shown_makes_the_rows_that_are_asked_for() -> None:
    model = ClusterListModel(ui_library.photos(100).get)
    rows = model.rows
    assert isinstance(rows, ClusterRows)
    model.show(THREE)
    assert model.homes == [2, 3, 1, None]
    assert not rows.made
    assert rows[1].title == "Group 3"
    assert rows.made == {3}


def test_rows_that_changed_are_told_together(model: ClusterListModel, qtbot: QtBot) -> None:
    model.show(THREE)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    assert len(list(model.rows)) == 4
    model.show(THREE, counts={ClusterId(1): 1, ClusterId(2): 2, ClusterId(3): 3, None: 1})
    assert told == [(0, 0), (2, 3)]
    told.clear()
    same = replace(THREE.clusters[ClusterId(2)], apart=frozenset({ClusterId(1)}))
    counts = {ClusterId(1): 1, ClusterId(2): 2, ClusterId(3): 3, None: 1}
    model.show(replace(THREE, clusters={**THREE.clusters, same.id: same}), counts=counts)
    assert not told, "a person may be typing a name there"


@pytest.mark.parametrize("seed", range(10))
def test_rows_that_are_kept_are_those_of_a_fresh_look(seed: int) -> None:
    luck, groups = random.Random(seed), THREE
    model = ClusterListModel(ui_library.photos(100).get)
    for _ in range(40):
        cluster = groups.clusters[luck.choice(sorted(groups.clusters))]
        other: Cluster = luck.choice(
            [
                replace(cluster, name=f"{luck.random()}"),
                replace(cluster, suggested_name=UNNAMED),
                replace(cluster, accepted=not cluster.accepted),
                replace(cluster, filed_to=luck.choice([None, "/filed"])),
                replace(cluster, pending=frozenset(luck.sample(sorted(cluster.members), 1))),
                replace(cluster, members={p: luck.random() for p in cluster.members}),
            ]
        )
        groups = replace(groups, clusters={**groups.clusters, other.id: other})
        counts = luck.choice(
            [None, {n: luck.randrange(3) for n in (ClusterId(1), ClusterId(2), None)}]
        )
        pins = {ClusterId(luck.randrange(1, 4)): luck.randrange(1, 10)}
        model.show(groups, counts=counts, pins=pins)
        for place in luck.sample(range(len(model.rows)), min(2, len(model.rows))):
            assert model.rows[place].cluster == model.homes[place]
        fresh = ClusterListModel(ui_library.photos(100).get)
        fresh.show(groups, counts=counts, pins=pins)
        rows = {row.cluster: replace(row, cover=None) for row in model.rows}
        assert rows == {row.cluster: replace(row, cover=None) for row in fresh.rows}
