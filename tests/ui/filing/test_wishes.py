"""Wishes and plan meet photo by photo."""

from __future__ import annotations

from pathlib import Path

from photoclust.core.folder_pattern import BY_GROUP
from photoclust.services.files.group_folders import GroupHome
from photoclust.ui.filing.wishes import Fates, FolderWish, Show
from tests.helpers.filing_case import FilingCase


def test_without_a_plan_the_likely_folder_is_told() -> None:
    wish = FolderWish("a/b", "a/b", ())
    wish.settle(Fates(None))
    assert wish.name == "a_b"
    assert wish.place is None


def test_a_plan_tells_place_companions_and_problems(tmp_path: Path) -> None:
    case = FilingCase(tmp_path)
    one, two = case.photo("x/a.jpg", "1"), case.photo("y/a.jpg", "2")
    sidecar = case.companion(one, ".xmp")
    gone = case.photo("gone.jpg")
    gone.path.unlink()
    fates = Fates(case.plan(case.request(("Beach", [one, two, gone]))))
    wish = FolderWish("Beach", "Beach", (one, two, gone))
    wish.settle(fates)
    assert wish.place == case.destination.resolve() / "Beach"
    assert wish.place in fates.new_folders
    assert not fates.is_renamed(one)
    assert fates.is_renamed(two)
    assert [c.source for c in fates.companions[one.path]] == [sidecar]
    assert set(fates.problems) == {gone.path}

    for show, shown in ((Show.ALL, [0, 1, 2]), (Show.RENAMED, [1]), (Show.LEFT_OUT, [2])):
        wish.arrange(fates, show)
        assert wish.rows == shown
    wish.skipped = {one.id}
    assert wish.arrange(fates, Show.LEFT_OUT)
    assert not wish.arrange(fates, Show.LEFT_OUT), "the rows are as they were"
    assert wish.rows == [0, 2]
    assert wish.chosen == [two, gone]


def test_a_renamed_wish_does_not_take_the_old_plans_place(tmp_path: Path) -> None:
    case = FilingCase(tmp_path)
    photo = case.photo("a.jpg")
    fates = Fates(case.plan(case.request(("Beach", [photo]))))
    wish = FolderWish("Beach", "Sea", (photo,))
    wish.settle(fates)
    assert wish.place is None
    assert wish.name == "Sea"


def test_a_group_that_was_filed_goes_on_in_its_folder_until_a_person_names_another(
    tmp_path: Path,
) -> None:
    home = GroupHome(tmp_path, BY_GROUP, "Gitarren", tmp_path / "Gitarren")
    wish = FolderWish("Violins", "Violins", (), home)
    wish.settle(Fates(None))
    assert (wish.goes_on, wish.name) == (home, "Gitarren")
    wish.wanted = "Harps"
    wish.settle(Fates(None))
    assert (wish.goes_on, wish.name) == (None, "Harps")
