"""What came of new photos, and what a grouping would change, is said in good English."""

from __future__ import annotations

import pytest

from photoclust.core.difference import Difference
from photoclust.ui.editing.words import added, announced, waiting


@pytest.mark.parametrize(
    ("new", "fitting", "own", "groups", "sentence"),
    [
        (120, 92, 24, 3,
         "92 of 120 new photos fit groups you have. The others: 24 in 3 new groups, 4 unsorted."),
        (2, 1, 0, 0, "1 of 2 new photos fits a group you have. The others: 1 unsorted."),
        (12, 12, 0, 0, "All 12 new photos fit groups you have."),
        (1, 1, 0, 0, "The new photo fits a group you have."),
        (1, 0, 0, 0, "1 new photo: 1 unsorted."),
        (1200, 0, 1000, 1, "1,200 new photos: 1,000 in 1 new group, 200 unsorted."),
    ],
)  # fmt: skip
def test_what_became_of_new_photos(
    new: int, fitting: int, own: int, groups: int, sentence: str
) -> None:
    assert added(new, fitting, own, groups) == sentence


def test_new_photos_wait_until_a_person_says_yes() -> None:
    assert waiting(1) == "1 new photo waits for your yes in the group it fits."
    assert waiting(2000) == "2,000 new photos wait for your yes in the groups they fit."


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
