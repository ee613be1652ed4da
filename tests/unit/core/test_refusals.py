"""What a person says does not belong together stays said, through edits and their inverses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import (
    DissolveClusters,
    Edit,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.offers import RefuseOffers
from photoclust.core.photo import PhotoId
from photoclust.core.refusals import KeepApart, Refusal, refusals
from photoclust.core.session import NullLog, Session
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import Text
from tests.unit.core.test_edits import ONE, START, THREE, TWO, done, photos

FOUR, FIVE = ClusterId(4), ClusterId(5)


def pairs(clustering: Clustering) -> set[tuple[ClusterId, ClusterId]]:
    """The pairs that are kept apart."""
    return {
        (min(c, other), max(c, other))
        for c in clustering.clusters
        for other in clustering.apart_from(c)
    }


def test_a_refused_cluster_remembers_whom_it_must_not_be_offered_to() -> None:
    after = done(RefuseOffers(dict.fromkeys(photos(1, 8), ONE)))
    assert after.clusters[ONE].rejected == photos(8), "a member is not refused"
    assert after.clusters[ONE].members == START.clusters[ONE].members
    assert RefuseOffers(dict.fromkeys(photos(1), ONE)).change(START).is_empty


def test_groups_kept_apart_are_kept_and_know_of_each_other() -> None:
    after = done(KeepApart(ONE, TWO))
    assert pairs(after) == {(ONE, TWO)}
    assert after.clusters[ONE].kept
    assert after.clusters[TWO].kept
    assert KeepApart(ONE, TWO).change(START).label == "Keep “Suggestion 1” and “Suggestion 2” apart"
    assert KeepApart(TWO, ONE).change(after).is_empty, "it was said already"


def test_a_group_cannot_be_kept_apart_from_itself_or_from_one_that_is_gone() -> None:
    with pytest.raises(InputError, match="two groups"):
        KeepApart(ONE, ONE).change(START)
    with pytest.raises(InputError, match="no longer exists"):
        KeepApart(ONE, ClusterId(9)).change(START)


def test_renaming_keeps_it_and_merging_the_two_lifts_it() -> None:
    start = done(RenameCluster(TWO, "Dogs"), done(KeepApart(ONE, TWO)))
    assert pairs(start) == {(ONE, TWO)}
    merged = done(MergeClusters(TWO, (ONE,)), start)
    assert pairs(merged) == set()
    assert merged.clusters[TWO].apart == frozenset()


@pytest.mark.parametrize("edit", [KeepApart(ONE, TWO), KeepApart(TWO, ONE)])
@pytest.mark.parametrize("merge", [MergeClusters(ONE, (THREE,)), MergeClusters(THREE, (ONE,))])
def test_what_was_said_of_one_holds_for_what_it_is_merged_into(
    edit: KeepApart, merge: MergeClusters
) -> None:
    after = done(merge, done(edit))
    assert pairs(after) == {(min(merge.target, TWO), max(merge.target, TWO))}


def test_a_dissolved_group_takes_it_along_and_undo_brings_it_back() -> None:
    for gone in (ONE, TWO):
        session = Session(done(KeepApart(ONE, TWO)), NullLog())
        session.apply(DissolveClusters((gone,)))
        assert pairs(session.clustering) == set()
        session.undo()
        assert pairs(session.clustering) == {(ONE, TWO)}


def test_parts_of_a_split_are_kept_apart_from_each_other_and_from_what_the_whole_was() -> None:
    half: dict[PhotoId, float] = {PhotoId(1): 1.0}
    rest = {PhotoId(2): 1.0, PhotoId(3): 1.0}
    for edit in (KeepApart(ONE, TWO), KeepApart(TWO, ONE)):
        after = done(SplitCluster(ONE, (half, rest)), done(edit))
        assert pairs(after) == {(ONE, TWO), (ONE, FOUR), (TWO, FOUR)}
        both = done(SplitCluster(TWO, ({PhotoId(4): 1.0}, {PhotoId(5): 1.0})), after)
        assert pairs(both) == pairs(after) | {(ONE, FIVE), (TWO, FIVE), (FOUR, FIVE)}


def test_what_is_said_of_groups_that_are_gone_is_not_carried_on() -> None:
    start = done(DissolveClusters((TWO,)), done(KeepApart(ONE, TWO)))
    merged = done(MergeClusters(ONE, (THREE,)), start)
    assert merged.clusters[ONE].apart == frozenset()


def test_undo_takes_a_no_back() -> None:
    session = Session(START, NullLog())
    session.apply(KeepApart(ONE, TWO))
    session.undo()
    assert session.clustering.clusters == START.clusters
    session.redo()
    assert pairs(session.clustering) == {(ONE, TWO)}
    change = KeepApart(ONE, THREE).change(session.clustering)
    assert pairs(apply_change(session.clustering, change)) == {(ONE, TWO), (ONE, THREE)}


def said(*edits: Edit) -> list[Refusal]:
    """What is known of photos and groups after some edits."""
    session = Session(START, NullLog())
    for edit in edits:
        session.apply(edit)
    return refusals(session.done())


def test_what_was_said_of_photos_and_the_members_of_a_group_is_in_the_history() -> None:
    members = frozenset(START.clusters[ONE].members)
    no = RefuseOffers({PhotoId(8): ONE})
    assert said(no) == [Refusal(photos(8), members)]
    assert said(no, DissolveClusters((ONE,))) == said(no), "the group may come back"
    out = min(members)
    assert said(RejectPhotos(frozenset({out}))) == [Refusal(frozenset({out}), members - {out})]


def test_who_brings_photo_and_group_together_takes_the_no_back() -> None:
    members = frozenset(START.clusters[ONE].members)
    no, other = (
        RefuseOffers({PhotoId(8): ONE}),
        RefuseOffers({PhotoId(8): TWO}),
    )
    there = frozenset(START.clusters[TWO].members)
    assert said(no, other, MovePhotos(photos(8), ONE)) == [Refusal(photos(8), there)]
    assert said(RefuseOffers(dict.fromkeys(there, ONE)), MergeClusters(TWO, (ONE,))) == []
    assert said(no, MovePhotos(members, None)) == said(no)


def test_a_stop_that_holds_both_takes_no_word_back() -> None:
    session = Session(START, NullLog())
    session.apply(RefuseOffers({PhotoId(8): ONE}))
    before = refusals(session.done())
    one = session.clustering.clusters[ONE]
    both = replace(one, members={**one.members, **dict.fromkeys(photos(8), 1.0)})
    stop = Change(Text("Group"), (one,), (both,), unsorted_out=photos(8), granularity=(None, 0.5))
    session.record(stop)
    session.apply(RenameCluster(ONE, "Both"))
    assert refusals(session.done()) == before
