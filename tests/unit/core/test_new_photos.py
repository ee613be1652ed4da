"""New photos wait in the groups they fit for a person's yes, and in Unsorted for any word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    Edit,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RemovePhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.new_photos import LeaveUnsorted, TakeNew
from photoclust.core.photo import PhotoId
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import Text

ONE, TWO = ClusterId(1), ClusterId(2)


def photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


START = Clustering(
    clusters={
        ONE: Cluster(
            ONE, dict.fromkeys(sorted(photos(1, 2, 3, 4)), 0.5), Text("Dogs"), kept=True,
            accepted=True, placed=photos(1), filed_to="/sorted/Dogs", pending=photos(3, 4),
        ),
        TWO: Cluster(
            TWO, dict.fromkeys(sorted(photos(5, 6)), 0.5), Text("Cats"), pending=photos(6)
        ),
    },
    unsorted=photos(8, 9),
    next_id=3,
    left=photos(9),
)  # fmt: skip


def done(edit: Edit, start: Clustering = START) -> Clustering:
    """Apply an edit, and check that it can be taken back exactly."""
    change = edit.change(start)
    after = apply_change(start, change)
    back = apply_change(after, change.inverse())
    assert replace(back, next_id=start.next_id) == start
    assert after.left <= after.unsorted
    assert all(c.pending <= c.members.keys() for c in after.clusters.values())
    return after


def test_a_yes_takes_the_new_photos_and_leaves_the_group_as_it_is() -> None:
    after = done(TakeNew((ONE,))).clusters[ONE]
    assert after == replace(START.clusters[ONE], pending=frozenset(), placed=photos(1, 3, 4)), (
        "still accepted, and in its folder"
    )


def test_a_yes_to_some_leaves_the_others_waiting() -> None:
    after = done(TakeNew((ONE, TWO, ONE), photos(3, 5, 9)))
    assert after.pending() == photos(4, 6)
    assert after.clusters[ONE].placed == photos(1, 3)
    assert not after.clusters[TWO].kept, "nothing of it was asked about"


def test_a_yes_to_several_groups_is_one_step() -> None:
    change = TakeNew((ONE, TWO)).change(START)
    assert change.label == "Take 3 new photos into their groups"
    assert TakeNew((ONE,)).change(START).label == "Take 2 new photos into “Dogs”"
    after = done(TakeNew((ONE, TWO)))
    assert after.pending() == photos()
    assert after.clusters[TWO].kept


def test_a_yes_to_nothing_makes_no_sense() -> None:
    with pytest.raises(InputError, match="no new photos"):
        TakeNew((ONE,), photos(1, 9)).change(START)
    with pytest.raises(InputError, match="no longer exists"):
        TakeNew((ClusterId(7),)).change(START)


def test_who_is_thrown_out_waits_no_more_and_is_left_unsorted() -> None:
    after = done(RejectPhotos(photos(3)))
    assert after.pending() == photos(4, 6)
    assert after.clusters[ONE].rejected == photos(3)
    assert after.left == photos(3, 9)
    assert after.clusters[ONE].accepted


def test_to_move_new_photos_to_where_they_are_is_a_yes() -> None:
    after = done(MovePhotos(photos(3, 6, 9), ONE))
    assert after.clusters[ONE].pending == photos(4)
    assert after.clusters[ONE].placed == photos(1, 3, 6, 9)
    assert after.left == photos()
    assert MovePhotos(photos(3, 6), ONE).change(START).label == "Move 2 photos to “Dogs”"


def test_who_is_moved_elsewhere_waits_no_more() -> None:
    after = done(MovePhotos(photos(3, 6, 8), None))
    assert after.pending() == photos(4)
    assert after.clusters[ClusterId(3)].pending == photos()


def test_to_accept_a_group_says_yes_to_its_new_photos() -> None:
    after = done(AcceptClusters((ONE, TWO)))
    assert after.pending() == photos()
    assert after.clusters[ONE].placed == photos(1, 3, 4)
    assert after.clusters[TWO].placed == photos(6)
    assert done(AcceptClusters((ONE,), accepted=False)).clusters[ONE].pending == photos(3, 4)


def test_new_photos_wait_on_in_merged_split_and_renamed_groups() -> None:
    assert done(MergeClusters(ONE, (TWO,))).clusters[ONE].pending == photos(3, 4, 6)
    assert done(RenameCluster(ONE, "Rex")).clusters[ONE].pending == photos(3, 4)
    parts = ({PhotoId(1): 1.0, PhotoId(3): 1.0}, {PhotoId(2): 1.0})
    split = done(SplitCluster(ONE, parts))
    assert split.clusters[ONE].pending == photos(3)
    assert split.clusters[ClusterId(3)].pending == photos()
    assert split.left == photos(4, 9)


def test_who_leaves_the_library_neither_waits_nor_is_left() -> None:
    after = done(RemovePhotos(photos(3, 8, 9)))
    assert (after.pending(), after.left) == (photos(4, 6), photos())
    assert done(DissolveClusters((ONE,))).left == photos(1, 2, 3, 4, 9)


def test_unsorted_photos_can_be_left_where_they_are() -> None:
    after = done(LeaveUnsorted(photos(1, 8, 9)))
    assert after.left == photos(8, 9)
    assert LeaveUnsorted(photos(1, 8, 9)).change(START).label == "Leave 1 photo in Unsorted"
    assert LeaveUnsorted(photos(1, 9)).change(START).is_empty


def test_who_is_left_is_in_unsorted_whatever_a_change_says() -> None:
    cluster = Cluster(ClusterId(3), {PhotoId(9): 1.0}, Text("Birds"))
    old = Change(Text("Of an older program"), after=(cluster,), unsorted_out=photos(9))
    assert apply_change(START, old).left == photos()
