"""Groups of keywords and folders: which name counts, what a person decided stays, exact inverse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.starting_groups import (
    StartFrom,
    StartGroups,
    names_by_folders,
    names_by_keywords,
)
from photoclust.core.text import Text


def ids(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def cluster(number: int, *members: int, name: str | None = None) -> Cluster:
    of = dict.fromkeys(map(PhotoId, members), 0.5)
    return Cluster(ClusterId(number), of, Text("Dogs"), name, kept=name is not None)


START = Clustering(
    clusters={
        ClusterId(1): cluster(1, 1, 2, 3),
        ClusterId(2): replace(cluster(2, 4, 5, name="Rome"), rejected=ids(6)),
    },
    unsorted=ids(6, 7, 8, 9),
    left=ids(9),
    next_id=3,
)


def started(**names: str) -> Clustering:
    wanted = {PhotoId(int(photo[1:])): name for photo, name in names.items()}
    return apply_change(START, StartGroups(wanted, StartFrom.KEYWORDS).change(START))


def test_names_that_only_compose_their_accents_otherwise_are_one() -> None:
    after = started(p1="Caf\u00e9", p7="Cafe\u0301")
    assert after.clusters[ClusterId(3)].members.keys() == ids(1, 7)
    two = {PhotoId(1): ["Caf\u00e9"], PhotoId(2): ["Cafe\u0301"]}
    assert names_by_keywords(two) == dict.fromkeys(two, "Caf\u00e9")


def test_photos_come_into_kept_groups_of_their_names() -> None:
    after = started(p1="Sea", p7="Sea", p8="Rome", p2="Alone")
    sea = after.clusters[ClusterId(3)]
    assert sea.name == "Sea"
    assert sea.kept
    assert sea.members.keys() == ids(1, 7)
    assert after.clusters[ClusterId(1)].members.keys() == ids(2, 3)
    assert not after.clusters[ClusterId(1)].kept
    assert after.clusters[ClusterId(2)].members.keys() == ids(4, 5, 8)
    assert after.unsorted == ids(6, 9)


@pytest.mark.parametrize("source", StartFrom)
def test_what_a_person_decided_stays(source: StartFrom) -> None:
    # Kept elsewhere, thrown out of that very group, left in Unsorted, no name at all.
    names = {PhotoId(4): "Sea", PhotoId(6): "Rome", PhotoId(9): "Sea", PhotoId(7): " "}
    with pytest.raises(InputError, match="there is no group to make"):
        StartGroups(names, source).change(START)


def test_the_label_says_what_groups_were_made_of() -> None:
    names = {PhotoId(7): "Sea", PhotoId(8): "Sea"}
    labels = [StartGroups(names, source).change(START).label for source in StartFrom]
    assert labels == ["Make 1 group of keywords", "Make 1 group of folders"]


@given(st.dictionaries(st.integers(1, 12).map(PhotoId), st.sampled_from(["Rome", "Sea", "a ", ""])))
def test_no_photo_is_lost_and_all_goes_back(names: dict[PhotoId, str]) -> None:
    try:
        change = StartGroups(names, StartFrom.FOLDERS).change(START)
    except InputError:
        return
    after = apply_change(START, change)
    assert after.photos() == START.photos()
    assert after.photo_count() == START.photo_count()
    back = apply_change(after, change.inverse())
    assert (back.clusters, back.unsorted, back.left) == (
        START.clusters,
        START.unsorted,
        START.left,
    )


def test_of_several_keywords_the_rarest_shared_one_counts() -> None:
    keywords = {
        PhotoId(1): ["family", "Rome", "IMG_1"],
        PhotoId(2): ["family", " Rome "],
        PhotoId(3): ["family"],
        PhotoId(4): ["alone"],
        PhotoId(5): [],
    }
    assert names_by_keywords(keywords) == {1: "Rome", 2: "Rome", 3: "family"}


def test_folders_of_one_name_are_told_apart_and_loose_photos_are_in_none() -> None:
    top = Path("/p")
    paths = [top / "2019" / "Rome", top / "2020" / "Rome", top / "Sea", top, Path("/q")]
    photos = {PhotoId(n): folder / "a.jpg" for n, folder in enumerate(paths)}
    named = names_by_folders(photos, [top, Path("/q")])
    assert named == {0: "2019 Rome", 1: "2020 Rome", 2: "Sea", 4: "q"}
