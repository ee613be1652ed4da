"""The session: one history of everything, and every state of it can be reached again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    Edit,
    MarkFiled,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RemovePhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.moved_folders import FolderMove, FolderMoves
from photoclust.core.new_photos import LeaveUnsorted, TakeNew
from photoclust.core.offers import RefuseOffers, TakeOffers
from photoclust.core.photo import PhotoId
from photoclust.core.refusals import KeepApart
from photoclust.core.session import HistoryEntry, NullLog, Session, arrival
from photoclust.core.splitting import SplitCluster
from photoclust.core.starting_groups import StartFrom, StartGroups
from photoclust.core.text import NOTHING, Text


def small_session() -> Session:
    one = Cluster(ClusterId(1), {PhotoId(1): 0.5, PhotoId(2): 0.5}, Text("One"))
    two = Cluster(ClusterId(2), {PhotoId(3): 0.5}, Text("Two"))
    clusters = {one.id: one, two.id: two}
    return Session(Clustering(clusters, frozenset({PhotoId(4)}), next_id=3), NullLog())


class Diary:
    """A session log that writes down what it is told."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, int | None]] = []

    def recorded(self, entry: HistoryEntry, position: int) -> None:
        self.lines.append((f"did {entry.label}", position))

    def undone(self, entry: HistoryEntry, position: int) -> None:
        self.lines.append((f"undid {entry.label}", position))

    def redone(self, entry: HistoryEntry, position: int) -> None:
        self.lines.append((f"redid {entry.label}", position))

    def absorbed(self, change: Change) -> None:
        self.lines.append((f"absorbed {change.label}", None))

    def relocated(
        self, moves: FolderMoves, change: Change, entries: Mapping[int, HistoryEntry]
    ) -> None:
        folders = [c.filed_to for c in change.after]
        self.lines.append((f"moved {len(moves)}: {folders}, steps {sorted(entries)}", None))


def test_every_step_is_written_down_with_its_place() -> None:
    diary = Diary()
    session = Session(small_session().clustering, diary)
    session.apply(RenameCluster(ClusterId(1), "Dogs"))
    session.absorb(arrival(frozenset({PhotoId(9)})))
    session.undo()
    session.redo()
    assert diary.lines == [
        ("did Rename “One” to “Dogs”", 0),
        ("absorbed Add 1 photo", None),
        ("undid Rename “One” to “Dogs”", 0),
        ("redid Rename “One” to “Dogs”", 0),
    ]


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    session = small_session()
    session.apply(AcceptClusters((ClusterId(1),)))
    session.apply(AcceptClusters((ClusterId(1),)))
    assert len(session.entries) == 1


def test_an_edit_that_makes_no_sense_leaves_all_as_it_is() -> None:
    session = small_session()
    before = session.clustering
    with pytest.raises(InputError):
        session.apply(RenameCluster(ClusterId(7), "x"))
    assert session.clustering is before
    assert session.entries == []


def test_a_new_step_drops_what_could_be_redone() -> None:
    session = small_session()
    session.apply(RenameCluster(ClusterId(1), "A"))
    session.undo()
    session.apply(RenameCluster(ClusterId(1), "B"))
    assert session.redo() is None
    assert len(session.entries) == 1
    assert session.clustering.clusters[ClusterId(1)].title == "B"


def test_removed_photos_that_are_read_again_come_back_as_a_step() -> None:
    session = small_session()
    start = session.clustering
    session.apply(RemovePhotos(frozenset({PhotoId(1), PhotoId(4)})))
    session.absorb(arrival(frozenset({PhotoId(1), PhotoId(3), PhotoId(9)})))
    assert session.clustering.unsorted == {1, 9}
    session.apply(MovePhotos(frozenset({PhotoId(1)}), ClusterId(2)))
    there = session.clustering
    for _ in range(3):
        session.undo()
    assert session.clustering.clusters == start.clusters
    assert session.clustering.unsorted == {4, 9}
    for _ in range(3):
        session.redo()
    assert session.clustering == there


def test_who_was_taken_out_of_groups_is_known_until_it_is_in_one_again() -> None:
    session = Session(Clustering(), NullLog())
    photos = frozenset(map(PhotoId, range(1, 6)))
    session.absorb(arrival(photos))
    groups = (
        Cluster(ClusterId(1), {PhotoId(1): 1.0, PhotoId(2): 1.0}, Text("Group 1")),
        Cluster(ClusterId(2), {PhotoId(3): 1.0, PhotoId(4): 1.0}, Text("Group 2")),
    )
    grouping = Change(Text("Group"), (), groups, unsorted_out=photos - {5}, granularity=(None, 0.5))
    session.record(grouping)
    coarser = Change(
        Text("Group"), groups[1:], (), frozenset({PhotoId(3), PhotoId(4)}), granularity=(0, 1)
    )
    assert session.clustering.left == frozenset()
    session.apply(DissolveClusters((ClusterId(1),)))
    session.record(coarser)
    assert session.clustering.left == {1, 2}, "not whom a stop leaves unsorted, nor who just came"
    session.apply(MovePhotos(frozenset({PhotoId(1)}), None))
    assert session.clustering.left == {2}
    for _ in range(3):
        session.undo()
    assert session.clustering.left == frozenset()


def test_at_the_beginning_there_is_nothing_to_undo() -> None:
    session = small_session()
    assert session.next_undo is None
    assert session.undo() is None


def test_listeners_hear_every_step_until_they_leave() -> None:
    session = small_session()
    heard: list[str] = []
    leave = session.subscribe(lambda change: heard.append(change.label))
    session.apply(RenameCluster(ClusterId(1), "A"))
    session.undo()
    session.redo()
    leave()
    session.undo()
    assert len(heard) == 3


def test_a_session_goes_on_where_it_was_left() -> None:
    session = small_session()
    session.apply(RenameCluster(ClusterId(1), "A"))
    session.apply(RenameCluster(ClusterId(1), "B"))
    session.undo()
    again = Session(session.clustering, NullLog(), session.entries, session.position)
    entry = again.redo()
    assert entry is not None
    assert again.clustering.clusters[ClusterId(1)].title == "B"
    from_the_end = Session(again.clustering, NullLog(), again.entries)
    assert from_the_end.next_redo is None


def test_a_step_may_belong_to_a_filing() -> None:
    session = small_session()
    change = MarkFiled({ClusterId(1): "/a"}, Text("Move 2 photos")).change(session.clustering)
    session.record(change, batch=7)
    assert session.next_undo is not None
    assert session.next_undo.batch == 7


def test_a_folder_that_was_moved_is_known_to_each_step_and_is_none_itself() -> None:
    diary = Diary()
    session = Session(small_session().clustering, diary)
    one, two = ClusterId(1), ClusterId(2)
    told: list[Change] = []
    session.subscribe(told.append)
    for number, folder in ((one, "/sorted/one"), (two, "/other/two")):
        session.record(MarkFiled({number: folder}, Text("File")).change(session.clustering), 7)
    session.apply(RenameCluster(one, "Dogs"))
    session.undo()
    diary.lines.clear()
    told.clear()
    session.relocate([FolderMove(Path("/sorted"), Path("/ordered"))])
    assert diary.lines == [("moved 1: ['/ordered/one'], steps [0, 2]", None)]
    assert [change.is_empty for change in told] == [False]
    assert (len(session.entries), session.position) == (3, 2)
    assert session.entries[0].batch == 7
    assert session.redo() is not None
    assert session.clustering.clusters[one].title == "Dogs"
    assert session.clustering.clusters[one].filed_to == "/ordered/one"
    for _ in range(3):
        session.undo()
    assert session.clustering.clusters[one].filed_to is None
    session.relocate([FolderMove(Path("/other"), Path("/elsewhere"))])
    assert len(told) == 5, "nothing looks different"
    session.redo()
    session.redo()
    assert session.clustering.clusters[two].filed_to == "/elsewhere/two"


class AnySequence(RuleBasedStateMachine):
    """Whatever a person does, undoing it all leads back, and nobody gets lost on the way."""

    @initialize(data=st.data(), photos=st.integers(0, 14), clusters=st.integers(0, 5))
    def start(self, data: st.DataObject, photos: int, clusters: int) -> None:
        members: list[dict[PhotoId, float]] = [{} for _ in range(clusters + 1)]
        for number in range(1, photos + 1):
            members[data.draw(st.integers(0, clusters))][PhotoId(number)] = 0.5
        made = {
            ClusterId(i): Cluster(ClusterId(i), m, Text("Suggestion {i}", i=i))
            for i, m in enumerate(members)
            if i > 0 and m
        }
        self.start_state = Clustering(made, frozenset(members[0]), next_id=clusters + 1)
        self.session = Session(self.start_state, NullLog())
        self.arrived: set[PhotoId] = set()
        self.next_photo = photos + 1
        self.library = set(self.start_state.photos())

    def pick_cluster(self, data: st.DataObject) -> ClusterId:
        return data.draw(st.sampled_from(sorted(self.session.clustering.clusters)))

    def pick_photos(self, data: st.DataObject) -> frozenset[PhotoId]:
        known = sorted(self.session.clustering.photos())
        return frozenset(data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=6)))

    def apply(self, edit: Edit) -> None:
        before = self.session.clustering
        try:
            change = self.session.apply(edit)
        except InputError:
            assert self.session.clustering is before
            return
        if isinstance(edit, RemovePhotos):
            self.library -= edit.photos
        assert change.label

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), name=st.sampled_from(["Dogs", " Cats ", "", "Dogs "]))
    def rename(self, data: st.DataObject, name: str) -> None:
        self.apply(RenameCluster(self.pick_cluster(data), name))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        others = [self.pick_cluster(data) for _ in range(data.draw(st.integers(1, 3)))]
        self.apply(MergeClusters(self.pick_cluster(data), tuple(others)))

    @precondition(lambda self: self.session.clustering.photo_count())
    @rule(data=st.data(), into_new=st.booleans())
    def move(self, data: st.DataObject, *, into_new: bool) -> None:
        new = into_new or not self.session.clustering.clusters
        target = None if new else self.pick_cluster(data)
        self.apply(MovePhotos(self.pick_photos(data), target, "New" if into_new else None))

    @precondition(lambda self: self.session.clustering.photo_count())
    @rule(data=st.data())
    def reject(self, data: st.DataObject) -> None:
        self.apply(RejectPhotos(self.pick_photos(data)))

    @precondition(lambda self: self.session.clustering.photo_count())
    @rule(data=st.data(), name=st.sampled_from(["Dogs", "Sea", " "]))
    def start_group(self, data: st.DataObject, name: str) -> None:
        names = dict.fromkeys(self.pick_photos(data), name)
        self.apply(StartGroups(names, StartFrom.KEYWORDS))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def take_offers(self, data: st.DataObject) -> None:
        self.apply(TakeOffers({p: self.pick_cluster(data) for p in self.pick_photos(data)}))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def refuse(self, data: st.DataObject) -> None:
        offers = {p: self.pick_cluster(data) for p in self.pick_photos(data)}
        self.apply(RefuseOffers(offers, self.pick_photos(data)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def keep_apart(self, data: st.DataObject) -> None:
        self.apply(KeepApart(self.pick_cluster(data), self.pick_cluster(data)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def dissolve(self, data: st.DataObject) -> None:
        self.apply(DissolveClusters((self.pick_cluster(data),)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), accepted=st.booleans())
    def accept(self, data: st.DataObject, *, accepted: bool) -> None:
        cluster = self.pick_cluster(data)
        self.apply(AcceptClusters((cluster,), accepted=accepted, titles={cluster: "Seen"}))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        number = self.pick_cluster(data)
        parts: list[dict[PhotoId, float]] = [{}, {}, {}]
        for photo in self.session.clustering.clusters[number].members:
            part = data.draw(st.integers(0, 3))
            if part < 3:
                parts[part][photo] = 0.7
        self.apply(SplitCluster(number, tuple(parts), (Text("a"), NOTHING, Text("c"))))

    @precondition(lambda self: self.session.clustering.photo_count())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.apply(RemovePhotos(self.pick_photos(data)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data())
    def mark_filed(self, data: st.DataObject) -> None:
        cluster = self.pick_cluster(data)
        self.apply(MarkFiled({cluster: "/sorted"}, Text("Move photos"), {cluster: "Filed"}))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), some=st.booleans())
    def take_new(self, data: st.DataObject, *, some: bool) -> None:
        clusters = (self.pick_cluster(data), self.pick_cluster(data))
        self.apply(TakeNew(clusters, self.pick_photos(data) if some else None))

    @precondition(lambda self: self.session.clustering.photo_count())
    @rule(data=st.data())
    def leave_unsorted(self, data: st.DataObject) -> None:
        self.apply(LeaveUnsorted(self.pick_photos(data)))

    @precondition(lambda self: self.session.clustering.clusters)
    @precondition(lambda self: self.session.clustering.undecided())
    @rule(data=st.data())
    def new_photos_fit(self, data: st.DataObject) -> None:
        """What adding photos does with those that fit a group."""
        cluster = self.session.clustering.clusters[self.pick_cluster(data)]
        new = self.session.clustering.undecided() - cluster.rejected
        members = {**cluster.members, **dict.fromkeys(sorted(new), 0.6)}
        joined = replace(cluster, members=members, pending=cluster.pending | new)
        self.session.record(Change(Text("Add"), (cluster,), (joined,), unsorted_out=new))

    @rule(back=st.booleans())
    def a_folder_is_renamed_outside(self, *, back: bool) -> None:
        old, new = Path("/sorted"), Path("/ordered")
        steps = len(self.session.entries), self.session.position
        self.session.relocate([FolderMove(new, old) if back else FolderMove(old, new)])
        assert (len(self.session.entries), self.session.position) == steps
        gone = str(new if back else old)
        assert all(c.filed_to != gone for c in self.session.clustering.clusters.values())

    @rule(count=st.integers(1, 3))
    def new_photos_arrive(self, count: int) -> None:
        new = frozenset(PhotoId(self.next_photo + i) for i in range(count))
        self.next_photo += count
        self.arrived |= new
        self.library |= new
        self.session.absorb(arrival(new))

    @rule(data=st.data())
    def a_folder_is_read_again(self, data: st.DataObject) -> None:
        """Photos of the library are still there; those removed from it come back."""
        number = data.draw(st.integers(1, self.next_photo))
        if number < self.next_photo:
            photo = PhotoId(number)
            self.library.add(photo)
            self.session.absorb(arrival(frozenset({photo})))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.session.undo()
        self.library = set(self.session.clustering.photos())

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.session.redo()
        self.library = set(self.session.clustering.photos())

    @invariant()
    def every_photo_is_in_exactly_one_place(self) -> None:
        clustering = self.session.clustering
        assert clustering.photo_count() == len(clustering.photos())
        assert clustering.photos() == self.library
        assert clustering.left <= clustering.unsorted
        assert len(clustering.cluster_of()) == clustering.photo_count() - len(clustering.unsorted)

    @invariant()
    def clusters_make_sense(self) -> None:
        for number, cluster in self.session.clustering.clusters.items():
            assert cluster.id == number < self.session.clustering.next_id
            assert cluster.members
            assert cluster.placed <= cluster.members.keys()
            assert cluster.pending <= cluster.members.keys()
            assert not cluster.rejected & cluster.members.keys()

    def teardown(self) -> None:
        if not hasattr(self, "session"):
            return
        steps = self.session.position
        there = self.session.clustering
        while self.session.undo() is not None:
            pass
        back = self.session.clustering
        assert back.clusters == self.start_state.clusters
        assert back.unsorted == self.start_state.unsorted | self.arrived
        assert back.left == frozenset()
        for _ in range(steps):
            self.session.redo()
        assert self.session.clustering == there


TestAnySequence: Any = AnySequence.TestCase
