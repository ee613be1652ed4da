"""What a person has said of groups, read from the history."""

from __future__ import annotations

from dataclasses import replace

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import DissolveClusters, Edit, MergeClusters, MovePhotos, RenameCluster
from photoclust.core.lessons import Lesson, lessons
from photoclust.core.photo import PhotoId
from photoclust.core.refusals import KeepApart
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import NOTHING, Text

A, B, C = map(ClusterId, (1, 2, 3))


def _photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def _cluster(number: ClusterId, *photos: int) -> Cluster:
    return Cluster(number, dict.fromkeys(_photos(*photos), 1.0), Text("Group"))


START = Clustering(
    {A: _cluster(A, 1, 2), B: _cluster(B, 3, 4), C: _cluster(C, 5, 6, 7, 8, 9)}, next_id=4
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


def test_other_steps_say_nothing() -> None:
    assert not _said(RenameCluster(A, "Dogs"), MovePhotos(_photos(1), B), DissolveClusters((B,)))


def test_what_the_program_groups_says_nothing() -> None:
    merged = MergeClusters(A, (B,)).change(START)
    assert not lessons([replace(merged, granularity=(0.2, 0.4))])
    assert not lessons([Change(NOTHING)])
