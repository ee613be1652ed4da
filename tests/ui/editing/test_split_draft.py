"""A draft of a split keeps what a person ticked and typed, and its edit does what it shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import apply_change
from photoclust.core.clusters import ClusterId, Clustering, is_unnamed
from photoclust.core.edits import RenameCluster
from photoclust.core.photo import PhotoId
from photoclust.core.text import NOTHING, Text
from photoclust.services.groups.regroup import free_name
from photoclust.services.groups.split_group import SplitProposal
from photoclust.ui.editing.split_draft import SplitDraft
from tests.helpers.ui_library import cluster


def ids(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


# Ten photos come apart as 1-6 | 7-10, then 1-4 | 5-6, then 7-9 | 10. Photo 11 was never read.
WHOLE = replace(cluster(1, range(1, 12)), suggested_name=Text("Animals"))
STEPS = ((0, ids(7, 8, 9, 10)), (0, ids(5, 6)), (1, ids(10)))
NAMES = {
    ids(*range(1, 7)): Text("Zebras"),
    ids(1, 2, 3, 4): Text("Zebras"),
    ids(7, 8, 9, 10): Text("Cats"),
    ids(5, 6): Text("Cats"),
    ids(7, 8, 9): Text("Tigers"),
    ids(10): NOTHING,
}
PROPOSAL = SplitProposal(WHOLE, STEPS, 3, NAMES, ids(11))
CLUSTERING = Clustering(
    clusters={WHOLE.id: WHOLE, ClusterId(2): cluster(2, [20, 21], "Beach")},
    unsorted=ids(30),
    next_id=7,
)


def draft(proposal: SplitProposal = PROPOSAL, clustering: Clustering = CLUSTERING) -> SplitDraft:
    return SplitDraft(proposal, clustering, free_name)


def titles(of: SplitDraft) -> list[str]:
    return [part.title for part in of.parts]


def place_of(of: SplitDraft, *photos: int) -> int:
    return [frozenset(part.photos) for part in of.parts].index(ids(*photos))


def result(of: SplitDraft, clustering: Clustering = CLUSTERING) -> Clustering:
    """Do the split, and check that it can be taken back exactly."""
    change = of.edit().change(clustering)
    after = apply_change(clustering, change)
    back = apply_change(after, change.inverse())
    assert back.clusters == clustering.clusters
    assert back.unsorted == clustering.unsorted
    return after


def test_it_opens_with_what_was_proposed() -> None:
    opened = draft()
    assert (opened.number, opened.most, opened.groups) == (3, 4, 3)
    assert opened.title == "Animals"
    assert [set(part.photos) for part in opened.parts] == [
        ids(1, 2, 3, 4, 11),
        ids(7, 8, 9, 10),
        ids(5, 6),
    ]
    assert [part.leaves for part in opened.parts] == [False, True, True]


@pytest.mark.parametrize(
    ("wanted", "number"), [(-3, 2), (0, 2), (1, 2), (2, 2), (3, 3), (4, 4), (5, 4), (99, 4)]
)
def test_the_number_of_parts_has_bounds(wanted: int, number: int) -> None:
    opened = draft()
    opened.set_number(wanted)
    assert opened.number == len(opened.parts) == number


def test_a_group_of_two_has_two_parts_only() -> None:
    two = replace(cluster(1, [1, 2]), suggested_name=Text("Pair"))
    opened = draft(SplitProposal(two, ((0, ids(2)),), 2, {}))
    for wanted in (1, 3):
        opened.set_number(wanted)
        assert [part.photos for part in opened.parts] == [(1,), (2,)]


def test_photos_that_belong_most_come_first() -> None:
    members = {PhotoId(1): 0.2, PhotoId(2): 0.9, PhotoId(3): 0.5, PhotoId(4): 0.5, PhotoId(5): 1.0}
    group = replace(WHOLE, members=members)
    opened = draft(SplitProposal(group, ((0, ids(5)),), 2, {}))
    assert [part.photos for part in opened.parts] == [(2, 3, 4, 1), (5,)]


def test_ticks_outlive_a_look_at_other_numbers() -> None:
    opened = draft()
    opened.set_leaves(place_of(opened, 5, 6), leaves=False)
    assert opened.groups == 2
    opened.set_number(2)
    assert opened.groups == 2, "the part of 5 and 6 is not there"
    opened.set_number(4)
    assert [part.leaves for part in opened.parts] == [False, True, False, True]
    opened.set_leaves(place_of(opened, 5, 6), leaves=True)
    assert opened.groups == 4


def test_the_first_part_never_leaves() -> None:
    opened = draft()
    for leaves in (True, False):
        opened.set_leaves(0, leaves=leaves)
        assert not opened.parts[0].leaves
        assert opened.groups == 3


def test_names_outlive_a_look_at_other_numbers() -> None:
    opened = draft()
    opened.rename(0, " All \n the zebras ")
    opened.rename(place_of(opened, 5, 6), "Lions")
    opened.set_number(2)
    assert titles(opened) == ["All the zebras", "Cats"]
    opened.set_number(4)
    assert opened.parts[place_of(opened, 5, 6)].title == "Lions"
    assert opened.parts[0].title == "All the zebras"
    assert opened.title == "Animals", "the group has its name until the split is done"


def test_an_empty_name_goes_back_to_the_suggestion() -> None:
    opened = draft()
    before = titles(opened)
    for place in (0, 1):
        opened.rename(place, "Other")
        opened.rename(place, "  ")
    assert titles(opened) == before


def test_the_first_part_keeps_the_name_of_the_group() -> None:
    assert draft().parts[0].title == "Animals"
    named = replace(WHOLE, name="Zoo")
    assert draft(replace(PROPOSAL, cluster=named)).parts[0].title == "Zoo"


def test_no_suggestion_is_given_twice() -> None:
    assert titles(draft()) == ["Animals", "Cats", "Cats 2"]
    other = {**CLUSTERING.clusters, ClusterId(2): cluster(2, [20], "Cats")}
    assert titles(draft(clustering=replace(CLUSTERING, clusters=other))) == [
        "Animals",
        "Cats 2",
        "Cats 3",
    ]
    same = {**NAMES, ids(7, 8, 9, 10): Text("Animals")}
    assert titles(draft(replace(PROPOSAL, names=same)))[1] == "Animals 2"


def test_what_a_person_typed_is_kept_as_it_is() -> None:
    opened = draft()
    opened.rename(1, "Beach")
    opened.rename(2, "Beach")
    assert titles(opened) == ["Animals", "Beach", "Beach"], "the person wants it so"


def test_a_part_without_a_suggestion_is_unnamed() -> None:
    opened = draft()
    opened.set_number(4)
    assert opened.parts[place_of(opened, 10)].title == "Unnamed"
    opened.set_leaves(1, leaves=False)
    assert opened.parts[place_of(opened, 10)].title == "Unnamed"
    after = result(opened)
    assert after.clusters[ClusterId(8)].members.keys() == ids(10)
    assert is_unnamed(after.clusters[ClusterId(8)])


def test_without_a_typed_name_there_is_the_suggestion_again_later_too() -> None:
    opened = draft()
    opened.set_number(4)
    for numbers in ((7, 8, 9), (10,)):
        opened.rename(place_of(opened, *numbers), "Tom")
    after = result(opened)
    of = {frozenset(cluster.members): cluster for cluster in after.clusters.values()}
    for photos, suggestion in ((ids(7, 8, 9), "Tigers"), (ids(10), "Unnamed")):
        assert of[photos].title == "Tom"
        after = apply_change(after, RenameCluster(of[photos].id, "").change(after))
        assert after.clusters[of[photos].id].title == suggestion


def test_the_edit_takes_out_what_is_ticked_and_leaves_the_rest() -> None:
    opened = draft()
    opened.set_number(4)
    opened.set_leaves(place_of(opened, 5, 6), leaves=False)
    opened.rename(0, "Striped")
    opened.rename(place_of(opened, 10), "Tom")
    after = result(opened)
    assert {cluster.title: set(cluster.members) for cluster in after.clusters.values()} == {
        "Striped": ids(1, 2, 3, 4, 5, 6, 11),
        "Tigers": ids(7, 8, 9),
        "Tom": ids(10),
        "Beach": ids(20, 21),
    }
    assert after.clusters[WHOLE.id].title == "Striped"
    assert after.unsorted == CLUSTERING.unsorted


STEP = st.one_of(
    st.tuples(st.just("number"), st.integers(0, 6)),
    st.tuples(st.just("tick"), st.integers(0, 3), st.booleans()),
    st.tuples(
        st.just("name"), st.integers(0, 3), st.sampled_from(["", " a  b", "Cats", "Animals"])
    ),
)


@given(st.lists(STEP, max_size=12))
def test_the_edit_does_what_is_shown(
    steps: list[tuple[str, int] | tuple[str, int, object]],
) -> None:
    opened = draft()
    for step in steps:
        place = min(step[1], opened.number - 1)
        if step[0] == "number":
            opened.set_number(step[1])
        elif step[0] == "tick":
            opened.set_leaves(place, leaves=bool(step[-1]))
        else:
            opened.rename(place, str(step[-1]))
    leaving = [part for part in opened.parts if part.leaves]
    assert opened.groups == len(leaving) + 1
    if not leaving:
        return
    after = result(opened)
    assert after.photos() == CLUSTERING.photos()
    made = {frozenset(c.members): c.title for c in after.clusters.values() if c.id > 2}
    assert made == {frozenset(part.photos): part.title for part in leaving}
    assert after.clusters[WHOLE.id].title == opened.parts[0].title
    assert after.clusters[ClusterId(2)] == CLUSTERING.clusters[ClusterId(2)]
    for group in after.clusters.values():
        for photo in group.members.keys() & WHOLE.members.keys():
            assert group.members[photo] == WHOLE.members[photo]
