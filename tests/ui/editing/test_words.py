"""What came of new photos, and what a grouping would change, is said in good English."""

from __future__ import annotations

import pytest

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.difference import Difference
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.editing.words import announced, placed
from tests.helpers.ui_library import cluster


def _joining(*numbers: int) -> Change:
    """So many photos join each group."""
    before: list[Cluster] = []
    after: list[Cluster] = []
    photo = 1000
    for row, number in enumerate(numbers, start=1):
        old = cluster(row, [row])
        new = {PhotoId(photo + n): 0.5 for n in range(number)}
        before.append(old)
        after.append(Cluster(ClusterId(row), {**old.members, **new}, old.suggested_name))
        photo += number
    return Change(
        Text("Place new photos"),
        tuple(before),
        tuple(after),
        unsorted_out=frozenset(map(PhotoId, range(1000, photo))),
    )


@pytest.mark.parametrize(
    ("new", "joined", "sentence"),
    [
        (1, [], "1 new photo: unsorted, as no group is surely theirs."),
        (1200, [], "1,200 new photos: unsorted, as no group is surely theirs."),
        (1, [1], "1 new photo: 1 joined 1 group."),
        (5, [5], "5 new photos: 5 joined 1 group."),
        (6, [2, 3], "6 new photos: 5 joined 2 groups, 1 is unsorted."),
        (100, [80, 2], "100 new photos: 82 joined 2 groups, 18 are unsorted."),
        (2500, [1200], "2,500 new photos: 1,200 joined 1 group, 1,300 are unsorted."),
    ],
)
def test_what_became_of_new_photos(new: int, joined: list[int], sentence: str) -> None:
    assert placed(new, _joining(*joined)) == sentence


@pytest.mark.parametrize(
    ("changed", "new", "gone", "what"),
    [
        (1, 0, 0, "changes 1 group"),
        (0, 0, 1, "dissolves 1 group"),
        (3, 0, 0, "changes 3 groups"),
        (1, 1, 0, "changes 1 group and makes 1 new group"),
        (0, 2, 3, "makes 2 new groups and dissolves 3 groups"),
        (2, 0, 1, "changes 2 groups and dissolves 1 group"),
        (4, 1, 2, "changes 4 groups, makes 1 new group and dissolves 2 groups"),
        (1500, 1, 1, "changes 1,500 groups, makes 1 new group and dissolves 1 group"),
    ],
)
def test_only_what_changes_is_told(changed: int, new: int, gone: int, what: str) -> None:
    changes = Difference(changed, gone, new, moved=12, joined=0)
    sentence = f"Grouping again {what}; 12 photos would be elsewhere."
    assert announced(changes, some_kept=False) == sentence


def test_one_photo_is_one_photo() -> None:
    changes = Difference(changed=1, gone=0, new=0, moved=1, joined=40)
    text = announced(changes, some_kept=False)
    assert text == "Grouping again changes 1 group; 1 photo would be elsewhere."
    many = Difference(changed=1, gone=0, new=0, moved=12_345, joined=0)
    assert announced(many, some_kept=False).endswith("; 12,345 photos would be elsewhere.")


def test_groups_that_are_kept_are_mentioned_where_there_are_any() -> None:
    changes = Difference(changed=2, gone=1, new=0, moved=3, joined=0)
    without = announced(changes, some_kept=False)
    assert "by hand" not in without
    assert announced(changes, some_kept=True) == f"{without} What you sorted by hand stays."
