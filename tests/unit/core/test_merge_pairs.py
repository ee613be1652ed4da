"""Many pairs of groups become one each, in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.errors import InputError
from photoclust.core.merge_pairs import MergePairs
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

A, B, C, D = map(ClusterId, (1, 2, 3, 4))


def _cluster(number: ClusterId, *photos: int) -> Cluster:
    return Cluster(number, {PhotoId(photo): 1.0 for photo in photos}, Text("Group"))


START = Clustering(
    {A: _cluster(A, 1, 2), B: _cluster(B, 3), C: _cluster(C, 5, 6), D: _cluster(D, 7, 8, 9)},
    next_id=5,
)


def _members(clustering: Clustering) -> dict[ClusterId, set[int]]:
    return {c.id: set(c.members) for c in clustering.clusters.values()}


def test_all_are_merged_in_one_step_that_can_be_taken_back() -> None:
    change = MergePairs(((A, B), (C, D))).change(START)
    after = apply_change(START, change)
    assert _members(after) == {A: {1, 2, 3}, D: {5, 6, 7, 8, 9}}, "the larger takes in the other"
    assert all(cluster.kept for cluster in after.clusters.values())
    assert str(change.label) == "Merge 2 pairs of groups"
    assert apply_change(after, change.inverse()) == START


def test_a_group_that_a_person_kept_takes_the_other_in() -> None:
    kept = replace(START, clusters={**START.clusters, C: replace(START.clusters[C], kept=True)})
    assert _members(apply_change(kept, MergePairs(((D, C),)).change(kept)))[C] == {5, 6, 7, 8, 9}


def test_what_was_refused_is_kept_apart_in_the_same_step() -> None:
    change = MergePairs(((A, B),), ((C, D),)).change(START)
    after = apply_change(START, change)
    assert _members(after)[A] == {1, 2, 3}
    assert after.apart_from(C) == {D}
    assert str(change.label).startswith("Merge ")
    assert apply_change(after, change.inverse()) == START


def test_a_pair_whose_group_is_gone_is_passed_over() -> None:
    gone = replace(START, clusters={c: START.clusters[c] for c in (A, B, C)})
    change = MergePairs(((A, B), (C, D))).change(gone)
    assert change.touched == {A, B}
    assert MergePairs(((A, B),), ((C, D),)).change(gone).touched == {A, B}
    with pytest.raises(InputError, match="no longer exist"):
        MergePairs(((C, D),)).change(gone)
