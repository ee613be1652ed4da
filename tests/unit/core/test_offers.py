"""One answer for many photos does to each what an answer to it alone would do, in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import apply_change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MovePhotos
from photoclust.core.errors import InputError
from photoclust.core.offers import RefuseOffers, TakeOffers
from photoclust.core.photo import PhotoId
from tests.unit.core.test_edits import ONE, THREE, TWO, cluster, done, photos

_UNSORTED = range(20, 40)
START = Clustering(
    clusters={
        ONE: replace(cluster(1, 1, 2, 3), rejected=photos(20, 21), accepted=True),
        TWO: replace(cluster(2, 4, 5), pending=photos(5), filed_to="/sorted/b"),
        THREE: cluster(3, 6, name="Cats"),
    },
    unsorted=frozenset(map(PhotoId, _UNSORTED)),
    next_id=4,
    left=photos(20, 25, 26),
)
OFFERS = st.dictionaries(
    st.integers(1, 45).map(PhotoId), st.sampled_from([ONE, TWO, THREE]), min_size=1
)


def test_every_photo_comes_to_its_own_group() -> None:
    offers = {PhotoId(20): ONE, PhotoId(22): TWO, PhotoId(23): ONE}
    change = TakeOffers(offers).change(START)
    after = done(TakeOffers(offers), START)
    assert after.clusters[ONE].placed == photos(20, 23)
    assert after.clusters[ONE].members[PhotoId(20)] == 1.0
    assert after.clusters[ONE].rejected == photos(21)
    assert after.clusters[ONE].accepted, "as with every photo that is moved there"
    assert after.clusters[TWO].placed == photos(22)
    assert after.clusters[TWO].pending == photos(5), "nothing was said of that one"
    assert after.clusters[TWO].filed_to == "/sorted/b"
    assert after.clusters[THREE] == START.clusters[THREE]
    assert after.left == photos(25, 26)
    assert change.label == "Move 3 photos to 2 groups"


def test_one_group_for_all_reads_like_any_other_move() -> None:
    offers = dict.fromkeys(photos(20, 22), THREE)
    change = TakeOffers(offers).change(START)
    assert change.label == MovePhotos(photos(20, 22), THREE).change(START).label
    assert done(TakeOffers(offers), START) == done(MovePhotos(photos(20, 22), THREE), START)


def test_photos_that_were_sorted_meanwhile_stay_where_they_are() -> None:
    after = done(TakeOffers({PhotoId(1): TWO, PhotoId(22): TWO}), START)
    assert PhotoId(1) in after.clusters[ONE].members
    assert after.clusters[TWO].placed == photos(22)
    with pytest.raises(InputError, match="no longer in Unsorted"):
        TakeOffers({PhotoId(1): TWO, PhotoId(77): ONE}).change(START)


@pytest.mark.parametrize("edit", [TakeOffers, RefuseOffers])
def test_a_group_that_is_gone_is_told(edit: type[TakeOffers] | type[RefuseOffers]) -> None:
    with pytest.raises(InputError, match="no longer exists"):
        edit({PhotoId(22): ClusterId(9), PhotoId(23): ONE}).change(START)


def test_every_photo_is_kept_out_of_its_own_group() -> None:
    offers = {PhotoId(22): ONE, PhotoId(23): TWO, PhotoId(25): TWO}
    edit = RefuseOffers(offers, left=photos(23, 25, 1))
    change = edit.change(START)
    after = done(edit, START)
    assert after.clusters[ONE].rejected == photos(20, 21, 22)
    assert after.clusters[TWO].rejected == photos(23, 25)
    assert after.unsorted == START.unsorted
    assert after.left == photos(20, 23, 25, 26)
    assert change.left_in == photos(23), "one was left there before, one is in a group"
    assert change.label == "Keep 3 photos out of 2 groups"
    assert not after.clusters[ONE].kept, "that changes what it is not, not what it is"


def test_a_no_for_one_group_names_it_and_does_not_refuse_a_member() -> None:
    change = RefuseOffers(dict.fromkeys(photos(1, 22), ONE)).change(START)
    assert change.label == "Keep 1 photo out of “Suggestion 1”"
    assert change.after[0].rejected == photos(20, 21, 22)


@given(offers=OFFERS)
def test_a_yes_to_all_is_what_a_yes_to_each_would_be(offers: dict[PhotoId, ClusterId]) -> None:
    still = {p: c for p, c in offers.items() if p in START.unsorted}
    one_by_one = START
    for photo, target in still.items():
        one_by_one = done(MovePhotos(frozenset({photo}), target), one_by_one)
    if not still:
        with pytest.raises(InputError):
            TakeOffers(offers).change(START)
        return
    together = done(TakeOffers(offers), START)
    assert together == one_by_one
    assert together.photos() == START.photos()


@given(offers=OFFERS, left=st.frozensets(st.integers(1, 45).map(PhotoId)))
def test_a_no_to_all_is_what_a_no_to_each_would_be(
    offers: dict[PhotoId, ClusterId], left: frozenset[PhotoId]
) -> None:
    one_by_one = START
    for photo, target in offers.items():
        one_by_one = done(RefuseOffers({photo: target}, left), one_by_one)
    together = done(RefuseOffers(offers, left), START)
    assert together == one_by_one
    assert together.unsorted == START.unsorted


@given(offers=OFFERS, more=OFFERS)
def test_answers_can_be_taken_back_one_after_the_other(
    offers: dict[PhotoId, ClusterId], more: dict[PhotoId, ClusterId]
) -> None:
    refused = RefuseOffers(offers, frozenset(offers)).change(START)
    between = apply_change(START, refused)
    if not more.keys() & START.unsorted:
        return
    taken = TakeOffers(more).change(between)
    back = apply_change(apply_change(between, taken), taken.inverse())
    assert back == between
    assert apply_change(back, refused.inverse()) == START
