"""How what was left alone is counted and explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.left import Left, LeftKind, left_sentence
from photoclust.core.text import Text


def some(**numbers: int) -> list[Left]:
    return [
        Left(Path(f"/{name}{n}"), LeftKind[name.upper()])
        for name, number in numbers.items()
        for n in range(number)
    ]


@pytest.mark.parametrize(
    ("left", "sentence"),
    [
        (some(), ""),
        (some(link=1), "1 link was left alone."),
        (some(video=1200), "1,200 videos were left alone."),
        (some(video=1, link=1), "1 link and 1 video were left alone."),
        (
            some(video=12, library=1, link=3),
            "1 library of another program, 3 links and 12 videos were left alone.",
        ),
    ],
)
def test_it_is_one_sentence(left: list[Left], sentence: str) -> None:
    assert left_sentence(left) == sentence


@pytest.mark.parametrize("kind", LeftKind)
def test_every_kind_has_a_reason_and_its_place_in_the_sentence(kind: LeftKind) -> None:
    for what in ("", "JPEG XL"):
        item = Left(Path("/a"), kind, what)
        assert item.reason.endswith(".")
        assert "{" not in item.reason + item.hint
    assert left_sentence([item]).startswith("1 ")
    assert left_sentence([item, item]).startswith("2 ")


def test_a_kind_of_picture_is_named_where_it_is_known() -> None:
    assert "(JPEG XL)" in Left(Path("/a.jxl"), LeftKind.PICTURE, Text("JPEG XL")).reason
    assert "(" not in Left(Path("/a"), LeftKind.PICTURE).reason
