"""Which files travel with a photo, and what they are called then."""

from __future__ import annotations

import pytest

from photoclust.filing.companions import CompanionIndex, is_raw


def carried(photo: str, *beside: str, stem: str = "new") -> dict[str, str]:
    """The photo's companions and their names when its stem becomes `stem`."""
    found = CompanionIndex([photo, *beside]).of(photo)
    return {companion.name: companion.form.name(stem) for companion in found}


@pytest.mark.parametrize(
    ("photo", "companion", "name"),
    [
        ("x.jpg", "x.xmp", "new.xmp"),
        ("x.jpg", "X.XMP", "new.XMP"),
        ("x.jpg", "x.jpg.xmp", "new.jpg.xmp"),
        ("x.cr2", "x_01.cr2.xmp", "new_01.cr2.xmp"),
        ("x.jpg", "x.nef", "new.nef"),
        ("x.nef", "x.heic", "new.heic"),
        ("x.heic", "x.mov", "new.mov"),
        ("x.heic", "x.mp4", "new.mp4"),
        ("x.jpg", "x.aae", "new.aae"),
        ("x.jpg", "x.thm", "new.thm"),
        ("x.jpg", "x.txt", "new.txt"),
        ("x.jpg", "x.jpg.json", "new.jpg.json"),
        ("x.jpg", "x.json", "new.json"),
        ("x.jpg", "x.jpg.supplemental-metadata.json", "new.jpg.supplemental-metadata.json"),
        ("x.b.jpg", "x.b.xmp", "new.xmp"),
        ("caf\u00e9.jpg", "cafe\u0301.jpg.xmp", "new.jpg.xmp"),
    ],
)
def test_what_travels_with_a_photo(photo: str, companion: str, name: str) -> None:
    assert carried(photo, companion) == {companion: name}


@pytest.mark.parametrize(
    "other",
    ["y.xmp", "x.pdf", "x (2).xmp", "x.jpg.exe", "xx.jpg", "x.png", "x2.mov", "x", "x.b.json"],
)
def test_what_does_not(other: str) -> None:
    assert carried("x.jpg", other) == {}


def test_apples_edits_of_the_original_keep_their_letter() -> None:
    assert carried("IMG_1.HEIC", "IMG_O1.AAE", stem="IMG_1 (2)") == {"IMG_O1.AAE": "IMG_O1 (2).AAE"}
    assert carried("IMG_1.HEIC", "IMG_O1.AAE") == {"IMG_O1.AAE": "new.AAE"}


def test_a_pair_brings_the_sidecars_of_both() -> None:
    beside = ("x.nef", "x.nef.xmp", "x.xmp", "x.jpg.xmp", "x_02.nef.xmp")
    assert carried("x.jpg", *beside).keys() == set(beside)
    from_raw = CompanionIndex(["x.jpg", *beside]).of("x.nef")
    assert {c.name for c in from_raw if c.paired} == {"x.jpg"}
    assert len(from_raw) == 5


def test_two_pictures_of_one_stem_that_are_no_pair_stay_apart() -> None:
    assert carried("x.jpg", "x.png", "x.heic") == {}
    assert carried("x.cr2", "x.nef") == {}, "two RAW files are no pair either"


@pytest.mark.parametrize(
    ("pictures", "owner"),
    [
        (["x.heic", "x.jpg", "x.png"], "x.heic"),
        (["x.jpg", "x.png"], "x.jpg"),
        (["x.bmp", "x.png"], "x.bmp"),
        (["x.nef", "x.png"], "x.nef"),
    ],
)
def test_a_sidecar_of_the_stem_belongs_to_one_picture(pictures: list[str], owner: str) -> None:
    index = CompanionIndex([*pictures, "x.mov"])
    assert [p for p in pictures if index.of(p)] == [owner]


def test_a_photo_with_a_foreign_suffix_owns_its_sidecar_when_alone() -> None:
    assert carried("x.dat", "x.xmp") == {"x.xmp": "new.xmp"}
    assert carried("x.dat", "x.jpg", "x.xmp") == {}


def test_the_sidecar_of_a_photo_that_looks_like_a_duplicate_stays_with_that_photo() -> None:
    names = ["x.cr2", "x_01.cr2", "x_01.cr2.xmp"]
    assert CompanionIndex(names).of("x.cr2") == []
    assert [c.name for c in CompanionIndex(names).of("x_01.cr2")] == ["x_01.cr2.xmp"]


def test_sidecars_that_differ_in_case_only_are_listed_once_each() -> None:
    index = CompanionIndex(["x.jpg", "X.JPG", "x.nef", "x.jpg.xmp"])
    assert [c.name for c in index.of("x.nef")] == ["X.JPG", "x.jpg", "x.jpg.xmp"]


def test_raw_files_are_known_by_their_suffix() -> None:
    assert is_raw("x.NEF")
    assert not is_raw("x.jpg")
