"""Names that every system accepts, and names that are still free."""

from __future__ import annotations

import os
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.filenames import (
    FOLDER_NAME_BYTES,
    NAME_BYTES,
    Numbering,
    byte_length,
    comparison_key,
    safe_file_name,
    safe_folder_name,
    shortened,
    split_suffix,
)

# Whatever os.listdir may yield: text, and single bytes that are none.
names = st.text(
    st.one_of(
        st.characters(exclude_characters="\0/", exclude_categories=["Cs"]),
        st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF),
    ),
    min_size=1,
    max_size=90,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("IMG_1.JPG", "img_1.jpg"), ("café", "cafe\u0301"), ("STRASSE", "straße"), ("Ａ", "ａ")],
)
def test_names_that_some_system_takes_for_the_same_share_a_key(one: str, other: str) -> None:
    assert comparison_key(one) == comparison_key(other)


@given(names)
def test_byte_length_is_what_the_file_system_counts(name: str) -> None:
    assert byte_length(name) == len(os.fsencode(name))


@given(names, st.integers(0, 60))
def test_a_shortened_name_fits_and_is_a_beginning(name: str, limit: int) -> None:
    short = shortened(name, limit)
    assert byte_length(short) <= limit
    assert name.startswith(short)


def test_a_name_is_not_cut_inside_a_character() -> None:
    family = "👨\u200d👩\u200d👧"
    accented = "e\u0301"
    assert shortened(f"ab{family}", 12) == "ab"
    assert shortened(f"ab{accented}", 3) == "ab"
    assert shortened("ab. cd", 4) == "ab"
    assert shortened("abc", 3) == "abc"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Cats/Dogs: 50 %?", "Cats_Dogs_ 50 %_"),
        ("  two   spaces ", "two spaces"),
        ("ends with dots...", "ends with dots"),
        (".hidden", "_hidden"),
        ("..", "_"),
        ("...", "_"),
        ("CON", "CON_"),
        ("com1.old", "com1_.old"),
        ("LPT¹", "LPT¹_"),
        ("Contra", "Contra"),
        ("line\nbreak", "line_break"),
        ("", "Group"),
        (" \t ", "_"),
        ("cafe\u0301", "café"),
        ("نص", "نص"),
    ],
)
def test_folder_names_for_titles(title: str, name: str) -> None:
    assert safe_folder_name(title) == name


@given(names)
def test_every_title_gives_a_folder_name_that_all_systems_accept(title: str) -> None:
    name = safe_folder_name(title)
    assert name
    assert byte_length(name) <= FOLDER_NAME_BYTES + 1
    assert not set(name) & set('<>:"/\\|?*\0\n\t')
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))
    assert safe_folder_name(name) == name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("IMG_1.JPG", "IMG_1.JPG"),
        ("2024-01-01 10:30:00.png", "2024-01-01 10_30_00.png"),
        ("aux.jpg", "aux_.jpg"),
        ("photo.jpg.", "photo.jpg"),
        ("b\udcffd.jpg", "b\udcffd.jpg"),
        (".hidden.jpg", ".hidden.jpg"),
        ("...", "_"),
    ],
)
def test_file_names_change_only_where_some_system_refuses_them(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_a_file_name_too_long_in_bytes_keeps_its_suffix() -> None:
    safe = safe_file_name("写" * 100 + ".jpeg")
    assert safe.endswith("写.jpeg")
    assert byte_length(safe) <= NAME_BYTES


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("a.b.jpg", ("a.b", ".jpg")),
        (".jpg", (".jpg", "")),
        ("none", ("none", "")),
        ("dot.", ("dot", ".")),
    ],
)
def test_suffixes(name: str, parts: tuple[str, str]) -> None:
    assert split_suffix(name) == parts


def test_the_first_free_name_is_numbered_from_two() -> None:
    taken = {"x", "x (2)", "x (3)"}
    assert Numbering().first_free("x", 200, lambda name: name not in taken) == "x (4)"
    assert Numbering().first_free("x (2)", 200, lambda name: name not in taken) == "x (4)"
    assert Numbering().first_free("y", 200, lambda name: name not in taken) == "y"


@given(st.lists(st.sampled_from(["x", "x (2)", "x (5)", "x (1)", "y"]), max_size=40))
def test_names_given_one_after_another_are_those_that_a_search_from_the_start_finds(
    wishes: list[str],
) -> None:
    numbering, given_out = Numbering(), set[str]()
    for wish in wishes:
        found = numbering.first_free(wish, 200, lambda name: name not in given_out)
        assert found == Numbering().first_free(wish, 200, lambda name: name not in given_out)
        given_out.add(found)
    assert len(given_out) == len(wishes)


@pytest.mark.parametrize("wish", ["x".format, "x ({})".format], ids=["one name", "numbered ones"])
def test_many_photos_of_one_name_are_not_tried_against_each_other(
    wish: Callable[[int], str],
) -> None:
    numbering, tried = Numbering(), 0
    # A second folder with the same names: each of them has to look beyond all that are there.
    given_out = {"x", *(f"x ({n})" for n in range(1, 1001))}

    def is_free(name: str) -> bool:
        nonlocal tried
        tried += 1
        return name not in given_out

    for n in range(1, 1001):
        given_out.add(numbering.first_free(wish(n), 200, is_free))
    assert tried < 5_000


def test_a_number_finds_room_in_a_long_name() -> None:
    stem = string.ascii_lowercase * 4
    found = Numbering().first_free(stem, 20, lambda name: "(12)" in name)
    assert found == "abcdefghijklmno (12)"
    assert byte_length(found) == 20
