"""Plans by a pattern: every photo in the one folder that it says itself."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclust.core.filenames import comparison_key
from photoclust.core.folder_pattern import READY_MADE, FolderPattern, Occasion, read_pattern
from photoclust.core.photo import Digest, Photo
from photoclust.filing.plan_records import Home, Kind
from photoclust.services.files import file_clusters
from photoclust.store.journal.records import Into, Mode
from tests.helpers.paper_disk import PICTURES, SORTED, PaperDesk, ways
from tests.helpers.shelf import Shelf

BY_YEAR = read_pattern("{year}/{group}")
BY_DAY = read_pattern("{group}/{date}")


@pytest.fixture
def desk() -> PaperDesk:
    return PaperDesk()


def test_photos_of_one_group_come_into_the_folders_that_they_say(desk: PaperDesk) -> None:
    old = desk.taken("old.jpg", "2023-12-31")
    new = desk.taken("new.jpg", "2024-01-01")
    none = desk.taken("none.jpg")
    plan = desk.plan(("Beach", [old, new, none]), ("Dogs", [desk.taken("dog.jpg", "2024-06-01")]),
                     pattern=BY_YEAR)  # fmt: skip
    assert ways(plan) == {
        "old.jpg": "2023/Beach/old.jpg",
        "new.jpg": "2024/Beach/new.jpg",
        "none.jpg": "No date/Beach/none.jpg",
        "dog.jpg": "2024/Dogs/dog.jpg",
    }
    assert plan.folders == (
        SORTED,
        *(SORTED / name for name in ("2023", "2024", "No date")),
        *(SORTED / name for name in ("2023/Beach", "2024/Beach", "2024/Dogs", "No date/Beach")),
    )
    assert {item.into for item in plan.items} == {Into(SORTED, "{year}/{group}")}


def test_a_photo_is_there_already_only_in_its_own_folder_of_the_pattern(desk: PaperDesk) -> None:
    plain, right, wrong = (
        desk.taken(name, day).moved(SORTED / place)
        for name, day, place in (
            ("a.jpg", "2024-05-31", "Beach/a.jpg"),
            ("b.jpg", "2024-05-31", "Beach/2024-05-31/b.jpg"),
            ("c.jpg", "2024-05-31", "Beach/2024-06-01/c.jpg"),
        )
    )
    for photo in (plain, right, wrong):
        desk.disk.file(photo.path)
    plan = desk.plan(("Beach", [plain, right, wrong]), pattern=BY_DAY)
    assert plan.already_there == (right.path,)
    assert [i.destination.relative_to(SORTED) for i in plan.items] == [
        Path("Beach/2024-05-31/a.jpg"),
        Path("Beach/2024-05-31/c.jpg"),
    ]


def test_folders_that_are_there_are_used_on_every_level(desk: PaperDesk) -> None:
    desk.disk.file(SORTED / "2024")  # a file
    desk.disk.folder(SORTED / "2023" / "BEACH")
    photos = [desk.taken("a.jpg", "2023-01-01"), desk.taken("b.jpg", "2024-01-01")]
    plan = desk.plan(("Beach", photos), pattern=BY_YEAR)
    assert ways(plan) == {"a.jpg": "2023/BEACH/a.jpg", "b.jpg": "2024 (2)/Beach/b.jpg"}


def test_groups_share_folders_of_dates_but_never_those_with_their_titles(desk: PaperDesk) -> None:
    a, b = desk.taken("a/x.jpg", "2024-01-01"), desk.taken("b/x.jpg", "2024-02-02")
    groups = (("Dogs?", [a]), ("Dogs*", [b]))
    assert set(ways(desk.plan(*groups, pattern=BY_YEAR)).values()) == {
        "2024/Dogs_/x.jpg",
        "2024/Dogs_ (2)/x.jpg",
    }
    assert set(ways(desk.plan(*groups, pattern=read_pattern("{year}"))).values()) == {
        "2024/x.jpg",
        "2024/x (2).jpg",
    }


def test_a_raw_file_goes_by_the_date_of_its_jpeg(desk: PaperDesk) -> None:
    raw, jpeg = desk.taken("x.nef"), desk.taken("x.jpg", "2024-05-31")
    assert set(ways(desk.plan(("Beach", [raw, jpeg]), pattern=BY_DAY)).values()) == {
        "Beach/2024-05-31/x.jpg",
        "Beach/2024-05-31/x.nef",
    }


def test_a_photo_that_was_not_read_yet_is_not_taken_for_one_without_a_date(
    desk: PaperDesk,
) -> None:
    unread, read = desk.photo("unread.jpg"), desk.taken("read.jpg")
    plan = desk.plan(("Beach", [unread, read]), pattern=BY_YEAR)
    assert ways(plan) == {"read.jpg": "No date/Beach/read.jpg"}
    (problem,) = plan.problems
    assert problem.path == unread.path
    assert "still to be read" in problem.reason
    assert len(desk.plan(("Beach", [unread, read])).items) == 2, "its title is known"


def test_names_on_every_level_are_cut_to_what_a_long_path_leaves(desk: PaperDesk) -> None:
    desk.disk.longest_path = 259
    title = "A rather long title of a group " * 4
    photos = [desk.taken(f"{n}/" + "x" * 120 + ".jpg", f"2024-05-{n + 1:02}") for n in range(3)]
    pattern = read_pattern("{group} of {date}/{group} of {year}/{group}")
    plan = desk.plan((title, photos), pattern=pattern)
    assert not plan.problems
    assert len({item.destination for item in plan.items}) == 3
    assert all(len(str(item.destination)) <= 259 for item in plan.items)


def test_a_pattern_too_deep_for_the_system_leaves_photos_where_they_are(desk: PaperDesk) -> None:
    desk.disk.longest_path = 120
    photo = desk.taken("a.jpg", "2024-05-31")
    plan = desk.plan(("A title", [photo]), pattern=read_pattern("/".join(["x{date}"] * 12)))
    assert not plan.items
    (problem,) = plan.problems
    assert "would be longer than this system allows" in problem.reason


days = st.none() | st.sampled_from(["2023-12-31", "2024-01-01", "2024-01-02"])
towns = st.none() | st.sampled_from(["Rome", "rome", "St. Ives/Cornwall"])
titles = st.sampled_from(["Dogs", "dogs ", "Dogs?", "Dogs*", "2024", "No date", "...", "CON"])
shots = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from(["x", "X", "y"]), days, towns, titles),
    max_size=12,
)
used_patterns = st.sampled_from(
    [*READY_MADE, *map(read_pattern, ("{group} {year}", "{year}/{month}", "All/{group}/{place}"))]
)


def _level_of(title: str) -> str:
    return comparison_key(" ".join(title.split()))


@given(shots=shots, pattern=used_patterns, there=st.lists(titles, max_size=2))
def test_every_photo_has_exactly_one_place_and_no_two_have_the_same(
    shots: list[tuple[str, str, str | None, str | None, str]],
    pattern: FolderPattern,
    there: list[str],
) -> None:
    desk = PaperDesk()
    for name in there:
        desk.disk.file(SORTED / name.strip())
    groups: dict[str, list[Photo]] = {}
    for folder, stem, day, town, title in shots:
        if PICTURES / folder / f"{stem}.jpg" not in desk.disk.files:
            photo = desk.taken(f"{folder}/{stem}.jpg", day, town)
            groups.setdefault(title, []).append(photo)
    plan = desk.plan(*groups.items(), pattern=pattern)
    ends = [comparison_key(str(item.destination)) for item in plan.items]
    assert len(ends) == len(set(ends))
    assert sorted(item.source for item in plan.items) == sorted(p.path for p in desk.photos)
    assert {comparison_key(str(path)) for path in desk.disk.files}.isdisjoint(ends)
    made = {item.destination.parent for item in plan.items}
    assert all(folder in plan.folders or folder in desk.disk.files for folder in made)
    if pattern.has_group:
        homes: dict[Path, set[str]] = {}
        for item in plan.items:
            home = pattern.home(SORTED, item.destination.parent)
            homes.setdefault(home, set()).add(_level_of(item.cluster))
        assert all(len(owners) == 1 for owners in homes.values()), "groups share no folder"


@settings(max_examples=30, deadline=None)
@given(
    shots=shots, pattern=used_patterns, again=used_patterns, mode=st.sampled_from(list(Mode)[:3])
)
def test_filing_by_patterns_and_undo_lead_back_to_every_byte(
    shots: list[tuple[str, str, str | None, str | None, str]],
    pattern: FolderPattern,
    again: FolderPattern,
    mode: Mode,
) -> None:
    memory = Path("/dev/shm")
    root = Path(
        tempfile.mkdtemp(prefix="photoclust-test-", dir=memory if memory.is_dir() else None)
    )
    shelf = Shelf(root)
    try:
        groups: dict[str, list[Photo]] = {}
        occasions: dict[Digest, Occasion] = {}
        for folder, stem, day, town, title in shots:
            if not (shelf.folder / folder / f"{stem}.jpg").exists():
                photo = shelf.photo(f"{folder}/{stem}.jpg")
                occasions[photo.digest] = Occasion(day, town)
                groups.setdefault(title, []).append(photo)
        before = shelf.contents()
        for wanted in (pattern, again):
            for turn in range(2):
                request = shelf.request(list(groups.items()), mode)
                request = replace(request, pattern=wanted, occasions=occasions)
                plan = file_clusters.plan_filing(shelf.library, request)
                assert turn == 0 or not plan.items, "all of it is in its place"
                assert not shelf.carry_out(plan).problems
        while shelf.undo().batch is not None:
            pass
        assert shelf.contents() == before
        assert not shelf.destination.exists(), "the folders it made are gone"
    finally:
        shelf.library.close()
        shutil.rmtree(root)


def test_a_group_that_was_filed_goes_on_in_its_folder_by_the_pattern(desk: PaperDesk) -> None:
    desk.disk.folder(SORTED / "Gitarren", Path("/old/Harps"))
    a, b, c = (desk.taken(f"{n}.jpg", "2024-05-31") for n in range(3))
    groups = (("Violins", [a]), ("Harps", [b]), ("violins", [c]))
    homes = [Home(SORTED / "Gitarren", "Gitarren", SORTED), Home(Path("/old/Harps"))]
    plan = desk.plan(*groups, folders=homes, pattern=BY_DAY)
    assert [str(item.destination.parent) for item in plan.items] == [
        "/sorted/Gitarren/2024-05-31",
        "/old/Harps/2024-05-31",
        "/sorted/Gitarren/2024-05-31",
    ]
    assert [item.into for item in plan.items] == [
        Into(SORTED, "{group}/{date}"),
        Into(Path("/old"), "{group}/{date}"),
        Into(SORTED, "{group}/{date}"),
    ]
    # Where years come first, no folder is all of the group: its name is what stays.
    plan = desk.plan(*groups, folders=homes, pattern=BY_YEAR)
    assert [str(item.destination.parent) for item in plan.items] == [
        "/sorted/2024/Gitarren",
        "/sorted/2024/Harps",
        "/sorted/2024/Gitarren",
    ]


def test_a_group_goes_on_by_a_pattern_of_its_own(desk: PaperDesk) -> None:
    photos = [desk.taken(f"{n}.jpg", "2024-05-31") for n in range(2)]
    groups = (("Strand", photos[:1]), ("Dogs", photos[1:]))
    plan = desk.plan(*groups, folders=[Home(None, "Beach", Path("/old"), BY_YEAR)])
    assert [str(item.destination.parent) for item in plan.items] == [
        "/old/2024/Beach",
        "/sorted/Dogs",
    ]
    homes = [Home(SORTED / "Beach", pattern=read_pattern("{group}"))]
    plan = desk.plan(*groups, folders=homes, pattern=BY_YEAR)
    assert [str(item.destination.parent) for item in plan.items] == [
        "/sorted/Beach",
        "/sorted/2024/Dogs",
    ]


def test_a_folder_below_others_is_shared_by_its_title_only_where_it_is_their_folder(
    desk: PaperDesk,
) -> None:
    desk.disk.folder(SORTED / "All" / "Gitarren", Path("/old/All/Harps"))
    pattern = read_pattern("All/{group}")
    photos = [desk.taken(f"{n}.jpg") for n in range(4)]
    groups = (("Violins", photos[:1]), ("Harps", photos[1:2]), ("violins", photos[2:3]),
              ("harps", photos[3:]))  # fmt: skip
    homes = [Home(SORTED / "All" / "Gitarren"), Home(Path("/old/All/Harps"))]
    plan = desk.plan(*groups, folders=homes, pattern=pattern)
    assert [str(item.destination.parent) for item in plan.items] == [
        "/sorted/All/Gitarren",
        "/old/All/Harps",
        "/sorted/All/Gitarren",
        "/sorted/All/harps",
    ]
    assert [item.into.destination for item in plan.items if item.into] == [
        SORTED, Path("/old"), SORTED, SORTED,
    ]  # fmt: skip


def test_new_folders_on_another_disk_than_the_plan_is_for_are_not_made(desk: PaperDesk) -> None:
    desk.disk.file(Path("/card"), Kind.FOLDER, dev=2)
    photo = desk.taken("a.jpg", "2024-05-31")
    plan = desk.plan(("Dogs", [photo]), folders=[Home(None, "Dogs", Path("/card"), BY_YEAR)])
    assert not plan.items
    (problem,) = plan.problems
    assert "on another disk than the rest" in problem.reason
