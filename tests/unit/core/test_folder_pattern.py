"""Patterns of folders: what a person may write, and what a photo makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.errors import InputError
from photoclust.core.filenames import FOLDER_NAME_BYTES, byte_length
from photoclust.core.folder_pattern import (
    BY_GROUP,
    HERE,
    READY_MADE,
    FolderPattern,
    Occasion,
    StandIns,
    read_pattern,
)

WHEN = Occasion("2024-05-31", "Rome")
NEVER = Occasion()
GERMAN = StandIns("Ohne Datum", "Ohne Ort")


def names(pattern: FolderPattern | str, occasion: Occasion = WHEN, title: str = "Beach") -> str:
    known = read_pattern(pattern) if isinstance(pattern, str) else pattern
    return "/".join(level.name for level in known.levels(title, occasion, StandIns()))


@pytest.mark.parametrize(
    ("pattern", "dated", "undated"),
    [
        ("{group}", "Beach", "Beach"),
        ("{year}/{group}", "2024/Beach", "No date/Beach"),
        ("{group}/{date}", "Beach/2024-05-31", "Beach/No date"),
        ("{year}/{month}/{group}", "2024/05/Beach", "No date/Beach"),
        ("{year}/{group}/{date}", "2024/Beach/2024-05-31", "No date/Beach"),
        ("{year}-{month} {group}", "2024-05 Beach", "No date Beach"),
        ("{group} ({year}-{month})", "Beach (2024-05)", "Beach (No date)"),
        ("{year} {group} {month}", "2024 Beach 05", "No date Beach No date"),
        ("Year {year}/Month {month}", "Year 2024/Month 05", "No date"),
        ("{place}/{group}", "Rome/Beach", "No place/Beach"),
        ("{year} {place}", "2024 Rome", "No date No place"),
        ("Holidays", "Holidays", "Holidays"),
    ],
)
def test_a_photo_fills_the_fields_in(pattern: str, dated: str, undated: str) -> None:
    assert names(pattern) == dated
    assert names(pattern, NEVER) == undated


def test_a_photo_without_a_date_is_called_so_in_a_persons_language() -> None:
    levels = read_pattern("{year}/{place}").levels("Beach", NEVER, GERMAN)
    assert [level.name for level in levels] == ["Ohne Datum", "Ohne Ort"]


def test_fields_are_understood_however_they_are_written() -> None:
    assert read_pattern(r" {Year} \ { GROUP } ").text == "{year}/{group}"
    assert read_pattern("{year}//{group}/") == read_pattern("{year}/{group}")
    assert read_pattern("Cafe\u0301/{group}").text == "Caf\u00e9/{group}"


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("", "The pattern is empty"),
        ("  /  ", "cannot begin with “/”"),
        (" ", "The pattern is empty"),
        ("/pictures/{group}", "cannot begin with “/”"),
        ("\\\\server\\{group}", "cannot begin with “/”"),
        ("C:\\{group}", "cannot begin with “C:”"),
        ("~/{group}", "cannot begin with “~”"),
        ("{group}/../x", "“..” names no folder below"),
        ("./{group}", "“.” names no folder below"),
        ("{yaer}/{group}", "“{yaer}” is no field of a pattern. There are {group}, {year}, "),
        ("{}/{group}", "“{}” is no field"),
        ("{group", "A brace in “{group” stands alone"),
        ("{{group}}", "A brace in “{{group}}” stands alone"),
        ("{group}: {year}", "Not every disk takes “:”"),
        ("what? {group}", "Not every disk takes “?”"),
        ("{group}\x07", "Not every disk takes “U+0007”"),
        ("{group}\udcff", "Not every disk takes “U+DCFF”"),
        ("CON/{group}", "Not every system takes a folder called “CON”. “CON_” would do."),
        ("photos./{group}", "“photos” would do"),
        (".{group}", "Not every system takes a folder called “.{group}”"),
        ("x" * 200, "is too long for the name of a folder"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(pattern: str, sentence: str) -> None:
    with pytest.raises(InputError) as error:
        read_pattern(pattern)
    assert sentence in str(error.value)


def test_a_pattern_says_what_it_asks_of_photos() -> None:
    assert [p.asks_when for p in READY_MADE] == [False, True, True, True, False]
    assert [p.asks_where for p in READY_MADE] == [False, False, False, False, True]
    assert all(p.has_group for p in READY_MADE)
    assert not read_pattern("{year}").has_group
    assert HERE.levels("Beach", WHEN, StandIns()) == ()


def test_a_long_title_leaves_room_for_what_is_around_it() -> None:
    title = "A very long title of a group " * 9
    name = names("{group} {year}", title=title)
    assert name.endswith(" 2024")
    assert byte_length(name) <= FOLDER_NAME_BYTES


def test_titles_that_are_cut_to_the_same_beginning_are_told_apart() -> None:
    pattern, titles = BY_GROUP, ("x" * 300 + "1", "x" * 300 + "2")
    one, other = (pattern.levels(title, NEVER, StandIns())[0] for title in titles)
    assert one.name == other.name
    assert one.key != other.key


def test_only_folders_with_a_title_are_a_groups_own() -> None:
    pattern = read_pattern("{year}/{group}")
    dogs, cats = (pattern.levels(title, WHEN, StandIns()) for title in ("Dogs", "Cats"))
    assert dogs[0] == cats[0]
    assert dogs[1].key != cats[1].key
    assert pattern.levels(" dogs ", WHEN, StandIns())[1].key == dogs[1].key


TOP = Path("/sorted")


@pytest.mark.parametrize(
    ("pattern", "folder", "home"),
    [
        ("{group}", "Beach", "Beach"),
        ("{year}/{group}", "2024/Beach", "2024/Beach"),
        ("{group}/{date}", "Beach/2024-05-31", "Beach"),
        ("{year}/{month}/{group}/{date}", "2024/05/Beach/2024-05-31", "2024/05/Beach"),
        ("{year}/{month}/{group}/{date}", "No date/Beach", "No date/Beach"),
        ("{group}/{year}/{month}", "Beach/No date", "Beach"),
        ("{year}/{month}", "2024/05", "."),
        ("{group}/{date}", ".", "."),
    ],
)
def test_a_group_has_a_folder_of_its_own(pattern: str, folder: str, home: str) -> None:
    assert read_pattern(pattern).home(TOP, TOP / folder) == TOP / home


def test_a_photo_that_was_moved_elsewhere_lies_in_no_folder_of_the_pattern() -> None:
    for pattern in (read_pattern("{group}/{date}"), read_pattern("{year}"), HERE):
        assert pattern.home(TOP, Path("/elsewhere/x")) == Path("/elsewhere/x")
    assert HERE.home(TOP, TOP / "Dogs") == TOP


fields = st.sampled_from(["{group}", "{year}", "{month}", "{date}", "{place}", "Trip ", " - ", "é"])
parts = st.lists(fields, min_size=1, max_size=4).map("".join)
patterns = st.lists(parts, min_size=1, max_size=5).map("/".join)
occasions = st.builds(
    Occasion,
    st.none() | st.dates().map(lambda day: day.isoformat()),
    st.none() | st.sampled_from(["Rome", "St. Ives/Cornwall"]),
)


@given(patterns, occasions, st.text(max_size=40))
def test_a_pattern_that_makes_sense_always_gives_folders(
    text: str, occasion: Occasion, title: str
) -> None:
    pattern = read_pattern(text)
    assert read_pattern(pattern.text) == pattern
    levels = pattern.levels(title, occasion, StandIns())
    assert 1 <= len(levels) <= len(pattern.parts)
    folder = TOP.joinpath(*(f"{n}" for n in range(len(levels))))
    home = pattern.home(TOP, folder)
    assert folder.is_relative_to(home)
    if pattern.has_group and occasion.day is not None:
        own = len(home.relative_to(TOP).parts)
        assert len(levels[own - 1].key) == 2, "it bears the title"


@given(st.text(max_size=30))
def test_whatever_is_written_is_understood_or_refused_with_a_sentence(text: str) -> None:
    sentence = ""
    try:
        pattern = read_pattern(text)
    except InputError as error:
        sentence = str(error)
    assert sentence.endswith(".") or pattern.parts
