"""Every edit does what its name says, refuses what makes no sense, and has an exact inverse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering, is_unnamed
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
    merge_of,
)
from photoclust.core.errors import BugError, InputError
from photoclust.core.photo import PhotoId
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import Text


def photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def cluster(number: int, *members: int, name: str | None = None) -> Cluster:
    return Cluster(
        id=ClusterId(number),
        members=dict.fromkeys(map(PhotoId, members), 0.5),
        suggested_name=Text("Suggestion {number}", number=number),
        name=name,
    )


ONE, TWO, THREE, FOUR = (ClusterId(number) for number in range(1, 5))

START = Clustering(
    clusters={ONE: cluster(1, 1, 2, 3), TWO: cluster(2, 4, 5), THREE: cluster(3, 6, name="Cats")},
    unsorted=photos(8, 9),
    next_id=4,
)


def done(edit: Edit, start: Clustering = START) -> Clustering:
    """Apply an edit, and check that it can be taken back exactly."""
    change = edit.change(start)
    after = apply_change(start, change)
    back = apply_change(after, change.inverse())
    assert back.clusters == start.clusters
    assert (back.unsorted, back.left) == (start.unsorted, start.left)
    assert change.inverse().inverse() == change
    assert after.left <= after.unsorted
    assert all(c.pending <= c.members.keys() for c in after.clusters.values())
    return after


def test_rename_cleans_the_name_and_keeps_the_cluster() -> None:
    after = done(RenameCluster(ONE, "  Big \n dogs "))
    assert after.clusters[ONE].title == "Big dogs"
    assert after.clusters[ONE].kept


def test_an_empty_name_goes_back_to_the_suggestion() -> None:
    after = done(RenameCluster(THREE, "  "))
    assert after.clusters[THREE].title == "Suggestion 3"


def test_merge_keeps_the_target_and_the_first_given_name() -> None:
    change = MergeClusters(ONE, (TWO, THREE, TWO)).change(START)
    after = done(MergeClusters(ONE, (TWO, THREE, TWO)))
    assert after.clusters[ONE].members.keys() == photos(1, 2, 3, 4, 5, 6)
    assert after.clusters[ONE].title == "Cats"
    assert set(after.clusters) == {ONE}
    assert change.label == "Merge 3 groups into “Cats”"
    assert change.touched == {ONE, TWO, THREE}


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        ((("Dogs", None), ("Cats", None)), "Cats"),
        ((("Dogs", None), ("Cats 2", None)), "Dogs"),
        ((("Dogs 2", None), ("Dogs 3", None)), "Dogs 3"),
        ((("Group 7", None), ("Cats 2", None)), "Cats 2"),
        ((("Cats 2", None), ("Group 7", None)), "Cats 2"),
        ((("Beach 2021", None), ("Beach 2", None)), "Beach 2021"),
        ((("Dogs", "Rex"), ("Cats", None)), "Rex"),
        ((("Dogs", None), ("Cats", "Tom")), "Tom"),
        ((("Dogs", "Rex"), ("Cats", "Tom")), "Tom"),
        ((("Dogs", "Rex"), ("Cats", "Tom 12")), "Rex"),
        ((("Dogs", "Rex 3"), ("Cats", None)), "Rex 3"),
    ],
    ids=[
        "of the larger one",
        "without a number before with",
        "the larger of two with numbers",
        "any name before one that says nothing",
        "also where that one is larger",
        "a year is no number behind a name",
        "given before suggested",
        "whoever has it",
        "the given one of the larger",
        "a given one without a number before with",
        "given with a number before suggested without",
    ],
)
def test_merging_keeps_the_better_name(
    titles: tuple[tuple[str, str | None], tuple[str, str | None]], name: str
) -> None:
    (small, given), (large, given_too) = titles
    start = Clustering(
        clusters={
            ONE: replace(cluster(1, 1, 2, name=given), suggested_name=_suggested(small)),
            TWO: replace(cluster(2, 3, 4, 5, name=given_too), suggested_name=_suggested(large)),
        },
        next_id=3,
    )
    for target, other in ((ONE, TWO), (TWO, ONE)):
        assert done(MergeClusters(target, (other,)), start).clusters[target].title == name


def test_of_equally_good_names_merging_keeps_that_of_the_target() -> None:
    start = Clustering(
        clusters={ONE: cluster(1, 1, name="Rex"), TWO: cluster(2, 2, name="Tom")}, next_id=3
    )
    assert done(MergeClusters(TWO, (ONE,)), start).clusters[TWO].title == "Tom"


def test_of_names_that_say_nothing_merging_keeps_that_of_the_target() -> None:
    start = Clustering(
        clusters={
            ONE: replace(cluster(1, 1), suggested_name=_suggested("Group 1")),
            TWO: replace(cluster(2, 2, 3), suggested_name=_suggested("Group 2")),
        },
        next_id=3,
    )
    merged = done(MergeClusters(ONE, (TWO,)), start).clusters[ONE]
    assert merged.suggested_name == start.clusters[ONE].suggested_name


def test_the_name_behind_a_given_one_is_the_better_suggestion_too() -> None:
    start = Clustering(
        clusters={
            ONE: replace(cluster(1, 1, 2, 3, name="Rex"), suggested_name=_suggested("Group 1")),
            TWO: replace(cluster(2, 4), suggested_name=_suggested("Dogs")),
        },
        next_id=3,
    )
    merged = done(MergeClusters(ONE, (TWO,)), start)
    assert merged.clusters[ONE].title == "Rex"
    assert done(RenameCluster(ONE, ""), merged).clusters[ONE].title == "Dogs"


def _suggested(title: str) -> Text:
    """A suggestion as the app makes it, or one that says nothing as it made it once."""
    name, _, number = title.rpartition(" ")
    if name == "Group":
        return Text("Group {number}", number=number)
    if number.isdecimal() and len(number) < 4:
        return Text("{name} {number}", name=Text(name), number=number)
    return Text(title)


def test_merge_with_itself_makes_no_sense() -> None:
    with pytest.raises(InputError, match="at least two"):
        MergeClusters(ONE, (ONE,)).change(START)


@pytest.mark.parametrize(
    ("wanted", "survivor", "gone"),
    [
        ((ONE, TWO), ONE, (TWO,)),
        ((TWO, ONE, TWO), ONE, (TWO,)),
        ((ONE, TWO, THREE), THREE, (ONE, TWO)),
        ((ClusterId(9), TWO), TWO, (ClusterId(9),)),
    ],
    ids=["the largest", "in any order", "a name a person gave", "never one that is not there"],
)
def test_who_survives_a_merge(
    wanted: tuple[ClusterId, ...], survivor: ClusterId, gone: tuple[ClusterId, ...]
) -> None:
    assert merge_of(START, wanted) == MergeClusters(survivor, gone)


def test_of_equal_ones_the_first_survives_a_merge() -> None:
    start = Clustering(clusters={ONE: cluster(1, 1), TWO: cluster(2, 2)}, next_id=3)
    assert merge_of(start, (TWO, ONE)) == MergeClusters(TWO, (ONE,))


def test_moved_photos_are_placed_and_leave_a_corrected_cluster() -> None:
    after = done(MovePhotos(photos(1, 8), TWO))
    assert after.clusters[TWO].members[PhotoId(1)] == 1.0
    assert after.clusters[TWO].placed == photos(1, 8)
    assert after.clusters[ONE].rejected == photos(1)
    assert after.clusters[ONE].kept
    assert after.unsorted == photos(9)


def test_a_filed_cluster_keeps_its_folder_whoever_comes_or_goes() -> None:
    filed = done(MarkFiled({TWO: "/sorted/b"}, Text("Move 2 photos")))
    for edit in (
        MovePhotos(photos(1), TWO),
        MovePhotos(photos(4), ONE),
        RejectPhotos(photos(4)),
        RemovePhotos(photos(4)),
        MergeClusters(TWO, (ONE,)),
        SplitCluster(TWO, ({PhotoId(4): 1.0}, {PhotoId(5): 1.0})),
    ):
        after = done(edit, filed)
        assert {c.filed_to for c in after.clusters.values() if c.id != TWO} <= {None}
        assert after.clusters[TWO].filed_to == "/sorted/b"


@pytest.mark.parametrize(
    ("folders", "there"),
    [
        ({ONE: "/a", TWO: "/b"}, "/a"),
        ({TWO: "/b"}, "/b"),
        ({TWO: "/b", THREE: "/b"}, "/b"),
        ({TWO: "/b", THREE: "/c"}, None),
        ({}, None),
    ],
    ids=["the target's", "the only one", "the same one", "one of two is not chosen", "none"],
)
def test_the_folder_of_merged_clusters(folders: dict[ClusterId, str], there: str | None) -> None:
    filed = done(MarkFiled(folders, Text("Move photos")))
    assert done(MergeClusters(ONE, (TWO, THREE)), filed).clusters[ONE].filed_to == there


def test_moving_to_a_new_cluster_names_it() -> None:
    after = done(MovePhotos(photos(6, 9), None, " New  one "))
    assert after.clusters[ClusterId(4)].title == "New one"
    assert THREE not in after.clusters, "a cluster that lost its last photo is gone"
    assert after.next_id == 5
    unnamed = done(MovePhotos(photos(9), None))
    assert is_unnamed(unnamed.clusters[ClusterId(4)])


def test_moving_photos_to_where_they_are_makes_no_sense() -> None:
    with pytest.raises(InputError, match="already"):
        MovePhotos(photos(1, 2), ONE).change(START)


def test_photos_that_are_not_in_the_library_cannot_be_moved_into_it() -> None:
    after = done(MovePhotos(photos(1, 77), TWO))
    assert PhotoId(77) not in after.photos()
    with pytest.raises(InputError, match="already"):
        MovePhotos(photos(77), TWO).change(START)


def test_rejected_photos_become_unsorted_and_are_remembered() -> None:
    after = done(RejectPhotos(photos(1, 4, 8)))
    assert after.unsorted == photos(1, 4, 8, 9)
    assert after.clusters[ONE].rejected == photos(1)
    assert after.clusters[TWO].rejected == photos(4)
    assert after.left == photos(1, 4, 8), "also who lay there already"
    assert after.undecided() == photos(9)
    again = done(MovePhotos(photos(1, 8), TWO), after)
    assert again.left == photos(4)
    assert done(RejectPhotos(photos(1, 4)), again).left == photos(1, 4)


def test_rejecting_unsorted_photos_makes_no_sense() -> None:
    with pytest.raises(InputError, match="unsorted already"):
        RejectPhotos(photos(8)).change(START)


def test_dissolve() -> None:
    after = done(DissolveClusters((TWO,)))
    assert TWO not in after.clusters
    assert after.unsorted == photos(4, 5, 8, 9)
    assert after.left == photos(4, 5)


def test_accept_and_reopen() -> None:
    accepted = done(AcceptClusters((ONE, TWO)))
    assert accepted.clusters[ONE].accepted
    assert accepted.clusters[ONE].kept
    reopened = done(AcceptClusters((ONE,), accepted=False), accepted)
    assert not reopened.clusters[ONE].accepted
    assert reopened.clusters[ONE].kept, "a person has looked at it all the same"
    assert AcceptClusters((ONE,)).change(START).label == "Accept “Suggestion 1”"
    assert AcceptClusters((ONE, TWO), accepted=False).change(accepted).label == "Reopen 2 groups"
    assert AcceptClusters((ONE, TWO)).change(accepted).is_empty


def test_the_name_of_what_is_accepted_is_a_given_one_as_the_person_reads_it() -> None:
    accept = AcceptClusters((ONE, TWO), titles={ONE: "Vorschlag 1"})
    accepted = done(accept)
    assert accepted.clusters[ONE].name == "Vorschlag 1"
    assert accepted.clusters[TWO].name == "Suggestion 2", "the command reads English"
    assert apply_change(accepted, accept.change(START).inverse()) == START
    named = done(AcceptClusters((ONE,), titles={ONE: "other"}), done(RenameCluster(ONE, "Dogs")))
    assert named.clusters[ONE].name == "Dogs"
    reopened = done(AcceptClusters((ONE,), accepted=False), accepted)
    assert reopened.clusters[ONE].name == "Vorschlag 1"
    assert done(AcceptClusters((ONE,), accepted=False)).clusters[ONE].name is None


def test_a_suggestion_that_says_nothing_becomes_no_name() -> None:
    unnamed = done(MovePhotos(photos(9), None))
    accepted = done(AcceptClusters((FOUR,), titles={FOUR: "Gruppe 4"}), unnamed)
    assert accepted.clusters[FOUR].name is None
    assert accepted.clusters[FOUR].accepted
    filed = done(MarkFiled({FOUR: "/sorted/Gruppe 4"}, Text("Move"), {FOUR: "Gruppe 4"}), unnamed)
    assert filed.clusters[FOUR].name == "Gruppe 4", "its folder is called so"


def test_without_a_name_of_its_own_what_is_accepted_or_filed_has_the_suggestion_for_good() -> None:
    accepted = done(AcceptClusters((ONE,), titles={ONE: "Vorschlag 1"}))
    filed = done(MarkFiled({TWO: "/sorted/Dogs"}, Text("Move"), {TWO: "Dogs"}))
    for start, number in ((accepted, ONE), (filed, TWO)):
        assert done(RenameCluster(number, " ", "Vorschlag"), start).clusters[number].name == (
            "Vorschlag"
        )
    assert done(RenameCluster(ONE, " ", "Vorschlag")).clusters[ONE].name is None


def test_split_gives_the_largest_part_the_name_and_the_rest_to_unsorted() -> None:
    nothing: dict[PhotoId, float] = {}
    parts = ({PhotoId(1): 0.9}, nothing, {PhotoId(4): 0.5, PhotoId(5): 0.5})
    start = done(MergeClusters(ONE, (TWO,)))
    after = done(SplitCluster(ONE, parts, (Text("Small"), Text("Nothing"), Text("Large"))), start)
    assert after.clusters[ONE].members.keys() == photos(4, 5)
    assert after.clusters[ClusterId(4)].title == "Small"
    assert after.unsorted == photos(2, 3, 8, 9)
    assert after.left == photos(2, 3)


def test_every_part_of_a_split_remembers_who_was_thrown_out() -> None:
    start = done(RejectPhotos(photos(3)))
    after = done(SplitCluster(ONE, ({PhotoId(1): 1.0}, {PhotoId(2): 1.0})), start)
    assert after.clusters[ONE].rejected == photos(3)
    assert after.clusters[ClusterId(4)].rejected == photos(3)


def test_split_parts_without_a_suggestion_are_unnamed() -> None:
    after = done(SplitCluster(ONE, ({PhotoId(1): 1.0}, {PhotoId(2): 1.0, PhotoId(3): 1.0})))
    assert is_unnamed(after.clusters[ClusterId(4)])
    nothing: dict[PhotoId, float] = {}
    skipped = (nothing, {PhotoId(1): 1.0, PhotoId(2): 1.0}, {PhotoId(3): 1.0})
    after = done(SplitCluster(ONE, skipped, (Text("a"), Text("b"), Text("c"))))
    assert after.clusters[ClusterId(4)].title == "c", "an empty part takes its name with it"


def test_a_split_that_splits_nothing_makes_no_sense() -> None:
    with pytest.raises(InputError, match="any further"):
        SplitCluster(ONE, ({PhotoId(1): 1.0, PhotoId(2): 1.0, PhotoId(3): 1.0},)).change(START)
    with pytest.raises(InputError, match="any further"):
        SplitCluster(ONE, ({},)).change(START)


def test_parts_that_overlap_or_come_from_elsewhere_are_a_bug() -> None:
    with pytest.raises(BugError):
        SplitCluster(ONE, ({PhotoId(1): 1.0}, {PhotoId(1): 1.0})).change(START)
    with pytest.raises(BugError):
        SplitCluster(ONE, ({PhotoId(1): 1.0}, {PhotoId(9): 1.0})).change(START)


def test_removed_photos_are_in_no_cluster_and_not_unsorted() -> None:
    after = done(RemovePhotos(photos(1, 6, 8)))
    assert after.photos() == photos(2, 3, 4, 5, 9)
    assert not after.clusters[ONE].kept, "losing a file is no correction by a person"
    change = RemovePhotos(photos(1), "holiday").change(START)
    assert change.label == "Remove holiday from the library"
    assert RemovePhotos(photos(1)).change(START).label == "Remove 1 photo from the library"
    assert RemovePhotos(photos(77)).change(START).is_empty


def test_filed_clusters_know_where_they_are() -> None:
    after = done(MarkFiled({ONE: "/sorted/a"}, Text("Move 3 photos")))
    assert after.clusters[ONE].filed_to == "/sorted/a"
    assert after.left == photos(), "other groups are not filed yet"
    assert after.clusters[ONE].name is None
    titled = done(MarkFiled({ONE: "/sorted/b"}, Text("Move 3 photos"), {ONE: " b "}), after)
    assert titled.clusters[ONE].name == "b"
    back = done(MarkFiled({ONE: None}, Text("Undo a filing")), after)
    assert back.clusters[ONE].filed_to is None


def test_who_is_unsorted_when_all_else_is_filed_was_left_on_purpose() -> None:
    some = done(MarkFiled({ONE: "/sorted/a", TWO: "/sorted/b"}, Text("Move 5 photos")))
    assert done(MarkFiled({THREE: None}, Text("Undo")), some).left == photos()
    assert done(MarkFiled({THREE: "/sorted/c"}, Text("Move 1 photo")), some).left == photos(8, 9)
    filed = done(MarkFiled({THREE: "/sorted/c"}, Text("Move 1 photo")), some)
    assert MarkFiled({}, Text("Nothing")).change(filed).is_empty


def test_a_cluster_that_is_gone_makes_no_sense() -> None:
    with pytest.raises(InputError, match="no longer exists"):
        RenameCluster(ClusterId(9), "x").change(START)


def test_a_change_made_from_another_state_is_refused_whole() -> None:
    rename = RenameCluster(ONE, "Dogs").change(START)
    renamed = apply_change(START, rename)
    with pytest.raises(BugError, match="not as the change"):
        apply_change(renamed, rename)
    with pytest.raises(BugError, match="not there"):
        apply_change(START, Change(Text("x"), unsorted_out=photos(1)))
    with pytest.raises(BugError, match="exists already"):
        apply_change(START, Change(Text("x"), after=(cluster(1, 11),)))


def test_the_granularity_travels_with_the_change() -> None:
    change = Change(
        Text("Finer"), granularity=(None, 0.3), automatic=(True, False), hierarchy=(None, "1")
    )
    after = apply_change(START, change)
    assert (after.granularity, after.automatic, after.hierarchy) == (0.3, False, "1")
    assert not change.is_empty
    back = apply_change(after, change.inverse())
    assert (back.granularity, back.automatic, back.hierarchy) == (None, True, None)


def test_what_counts_as_no_change() -> None:
    assert Change(Text("x")).is_empty
    assert Change(Text("x"), granularity=(0.5, 0.5), automatic=(True, True)).is_empty
    assert not Change(Text("x"), granularity=(0.5, 0.5), automatic=(True, False)).is_empty
    assert Change(Text("x"), hierarchy=("1", "1")).is_empty
    assert not Change(Text("x"), hierarchy=("1", "2")).is_empty
    assert not Change(Text("x"), unsorted_in=photos(1)).is_empty
    assert not Change(Text("x"), left_in=photos(1)).is_empty


def test_counts() -> None:
    assert START.photo_count() == 8
    assert START.cluster_of()[PhotoId(4)] == TWO
    assert len(START.clusters[ONE]) == 3
