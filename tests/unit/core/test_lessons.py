"""What a person has said of groups, read from the history."""

from __future__ import annotations

from dataclasses import replace

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import DissolveClusters, Edit, MergeClusters, MovePhotos, RenameCluster
from photoclust.core.lessons import Lesson, lessons
from photoclust.core.merge_pairs import MergePairs
from photoclust.core.offers import RefuseOffers, TakeOffers
from photoclust.core.photo import PhotoId
from photoclust.core.refusals import KeepApart
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import NOTHING, Text

A, B, C, D = map(ClusterId, (1, 2, 3, 4))


def _photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def _cluster(number: ClusterId, *photos: int) -> Cluster:
    return Cluster(number, dict.fromkeys(_photos(*photos), 1.0), Text("Group"))


START = Clustering(
    {A: _cluster(A, 1, 2), B: _cluster(B, 3, 4), C: _cluster(C, 5, 6, 7, 8, 9)}, next_id=5
)


def _said(*edits: Edit) -> set[Lesson]:
    clustering, changes = START, []
    for edit in edits:
        changes.append(edit.change(clustering))
        clustering = apply_change(clustering, changes[-1])
    return set(lessons(changes))


def test_groups_that_were_merged_are_one_thing() -> None:
    one, other = Lesson(_photos(1, 2), _photos(3, 4), True), _photos(5, 6, 7, 8, 9)
    assert _said(MergeClusters(A, (B,))) == {one}
    assert _said(MergeClusters(A, (B, C))) == {one, replace(one, other=other)}


def test_a_group_moved_into_another_is_merged_too() -> None:
    assert _said(MovePhotos(_photos(3, 4), A)) == {Lesson(_photos(1, 2), _photos(3, 4), True)}


def test_parts_of_a_group_that_was_split_are_several_things() -> None:
    parts = tuple(dict.fromkeys(_photos(*part), 1.0) for part in ((5, 6), (7, 8), (9,)))
    assert _said(SplitCluster(C, parts, (NOTHING,) * 3)) == {
        Lesson(_photos(5, 6), _photos(7, 8), False, split=True)
    }, "a single photo says nothing"
    assert _said(MovePhotos(_photos(7, 8), None)) == {
        Lesson(_photos(5, 6, 9), _photos(7, 8), False, split=True)
    }


def test_groups_that_are_kept_apart_are_two_things() -> None:
    assert _said(KeepApart(A, B)) == {Lesson(_photos(1, 2), _photos(3, 4), False)}


LOOSE = replace(START, unsorted=_photos(10, 11, 12))


def test_unsorted_photos_that_were_offered_a_group_say_something_too() -> None:
    yes = TakeOffers({PhotoId(10): A, PhotoId(11): A, PhotoId(12): B}).change(LOOSE)
    assert lessons([yes]) == [
        Lesson(_photos(10, 11), _photos(1, 2), same=True, loose=True),
        Lesson(_photos(12), _photos(3, 4), same=True, loose=True),
    ]
    no = RefuseOffers({PhotoId(10): C}).change(LOOSE)
    assert lessons([no]) == [Lesson(_photos(10), _photos(5, 6, 7, 8, 9), same=False, loose=True)]
    assert not lessons([yes.inverse()]), "taken back"


def test_a_group_of_one_photo_and_what_the_program_places_say_nothing() -> None:
    alone = replace(LOOSE, clusters={**LOOSE.clusters, A: _cluster(A, 1)})
    assert not lessons([TakeOffers({PhotoId(10): A}).change(alone)])
    yes = TakeOffers({PhotoId(10): A}).change(LOOSE)
    by_program = replace(yes, after=(replace(yes.after[0], placed=frozenset()),))
    assert not lessons([by_program])


def test_pairs_that_were_merged_and_refused_in_one_step_say_both() -> None:
    four = replace(START, clusters={**START.clusters, D: _cluster(D, 20, 21)})
    said = lessons([MergePairs(((C, A),), ((B, D),)).change(four)])
    assert said == [
        Lesson(_photos(5, 6, 7, 8, 9), _photos(1, 2), same=True),
        Lesson(_photos(3, 4), _photos(20, 21), same=False),
    ]


def test_other_steps_say_nothing() -> None:
    assert not _said(RenameCluster(A, "Dogs"), MovePhotos(_photos(1), B), DissolveClusters((B,)))


def test_what_the_program_groups_says_nothing() -> None:
    merged = MergeClusters(A, (B,)).change(START)
    assert not lessons([replace(merged, granularity=(0.2, 0.4))])
    assert not lessons([Change(NOTHING)])
