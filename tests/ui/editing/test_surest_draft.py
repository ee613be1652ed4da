"""What a person makes of many offers: levels, ticks, photos taken out, and the one edit of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.editing.questions import Offer
from photoclust.ui.editing.surest_draft import SurestDraft, highest_level

DOGS, CATS, OWLS = ClusterId(1), ClusterId(2), ClusterId(3)
ORDER = (CATS, DOGS, OWLS)


def _offers() -> dict[PhotoId, Offer]:
    """Two sure dogs, a sure cat, a fairly sure cat, an unsure owl."""
    made = {1: (DOGS, 0.9), 2: (DOGS, 1.0), 3: (CATS, 0.86), 4: (CATS, 0.7), 5: (OWLS, 0.3)}
    return {PhotoId(photo): Offer(group, score) for photo, (group, score) in made.items()}


@pytest.fixture
def draft() -> SurestDraft:
    return SurestDraft(_offers(), ORDER)


def _shown(draft: SurestDraft) -> dict[ClusterId, list[int]]:
    return {group.group: list(group.photos) for group in draft.groups}


def test_it_begins_with_the_surest_in_the_order_of_the_groups(draft: SurestDraft) -> None:
    assert draft.level == 3
    assert _shown(draft) == {CATS: [3], DOGS: [2, 1]}
    assert list(_shown(draft)) == [CATS, DOGS]
    assert draft.joining == 3
    assert [draft.offered(level) for level in (1, 2, 3)] == [5, 4, 3]
    assert draft.edit().offers == {3: CATS, 2: DOGS, 1: DOGS}


def test_where_none_is_sure_it_begins_with_what_there_is() -> None:
    offers = {PhotoId(1): Offer(DOGS, 0.7), PhotoId(2): Offer(DOGS, 0.1)}
    assert SurestDraft(offers, ORDER).level == 2
    assert highest_level({}) is None


def test_less_sure_ones_come_along_when_wished(draft: SurestDraft) -> None:
    draft.set_level(1)
    assert _shown(draft) == {CATS: [3, 4], DOGS: [2, 1], OWLS: [5]}
    draft.set_level(-3)
    assert draft.level == 1
    draft.set_level(9)
    assert draft.level == 3


def test_a_group_without_a_tick_gets_none(draft: SurestDraft) -> None:
    draft.set_ticked(DOGS, ticked=False)
    assert draft.joining == 1
    assert draft.out == {1, 2}
    assert draft.edit().offers == {3: CATS}
    draft.set_ticked(DOGS, ticked=True)
    assert draft.joining == 3


def test_what_was_taken_out_stays_out_at_every_level(draft: SurestDraft) -> None:
    draft.set_out([PhotoId(3)], out=True)
    draft.set_ticked(OWLS, ticked=False)
    draft.set_level(1)
    assert draft.out == {3, 5}
    assert draft.edit().offers == {4: CATS, 1: DOGS, 2: DOGS}
    draft.set_level(3)
    assert draft.out == {3}
    draft.set_out([PhotoId(3)], out=False)
    assert draft.out == frozenset()


def test_one_photo_of_a_group_without_a_tick_can_be_meant(draft: SurestDraft) -> None:
    draft.set_ticked(DOGS, ticked=False)
    draft.set_out([PhotoId(1)], out=False)
    assert draft.edit().offers == {3: CATS, 1: DOGS}
    assert draft.out == {2}


@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("level"), st.integers(1, 3)),
            st.tuples(st.just("tick"), st.sampled_from(ORDER), st.booleans()),
            st.tuples(st.just("out"), st.sampled_from(sorted(_offers())), st.booleans()),
        )
    )
)
def test_what_is_said_is_what_is_done(steps: list[tuple[str, int] | tuple[str, int, bool]]) -> None:
    draft = SurestDraft(_offers(), ORDER)
    for step in steps:
        match step:
            case ("level", level):
                draft.set_level(level)
            case ("tick", group, ticked):
                draft.set_ticked(ClusterId(group), ticked=ticked)
            case ("out", photo, out):
                draft.set_out([PhotoId(photo)], out=out)
    taken = draft.edit().offers
    shown = {photo for group in draft.groups for photo in group.photos}
    assert draft.joining == len(taken)
    assert taken.keys() == shown - draft.out
    assert all(taken[photo] == _offers()[photo].group for photo in taken)
