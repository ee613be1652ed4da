"""Which files travel with a photo, and what they are called then."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.companion_names import PHOTO_SUFFIXES, suffix_of
from photoclust.core.companions import CompanionIndex, is_raw


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
        ("x.jpg", "x.gpr", "new.gpr"),
        ("x.heic", "x_HEVC.MOV", "new_HEVC.MOV"),
        ("x.MP.jpg", "x.MP", "new"),
        ("x.MP (2).jpg", "x.MP (2)", "new"),
        ("x.jpg", "x.MP~2", "new.MP~2"),
        ("x.jpg", "x.jpg_original", "new.jpg_original"),
        ("x.cr3", "x.acr", "new.acr"),
        ("x.jpg", "x.on1", "new.on1"),
        ("x.nef", "x.nef.cos", "new.nef.cos"),
        ("x.nef", "x.nef.nksc", "new.nef.nksc"),
        ("x.nef", "x.nef.pp3", "new.nef.pp3"),
        ("x.nef", "x.nef.dop", "new.nef.dop"),
        ("x.jpg", "x.lrv", "new.lrv"),
        ("x.jpg", "x.wav", "new.wav"),
        ("x.jpg", "x.jpg.supplemental-metada.json", "new.jpg.supplemental-metada.json"),
        ("x.jpg", "x.jpg.s.json", "new.jpg.s.json"),
        ("x.jpg", "x.jpg..json", "new.jpg..json"),
        # No JSON file of its own, and the original is not there.
        ("x-edited.jpg", "x.jpg.supplemental-metadata.json", "new.jpg.json"),
        ("x-bearbeitet(1).jpg", "x.jpg(1).json", "new.jpg.json"),
        ("caf\u00e9.jpg", "cafe\u0301.jpg.xmp", "new.jpg.xmp"),
    ],
)
def test_what_travels_with_a_photo(photo: str, companion: str, name: str) -> None:
    assert carried(photo, companion) == {companion: name}


@pytest.mark.parametrize(
    "other",
    [
        *("y.xmp", "x.pdf", "x (2).xmp", "x.jpg.exe", "xx.jpg", "x.png", "x2.mov", "x"),
        *("x.b.json", "x_HEVC.jpg", "x_HEVC.txt", "x_original", "y.jpg_original", "x.mpx"),
        *("x.MP (2)", "x.MP~2 (2)"),
        *("x.jpg(1).json", "x.jpg.supplemental-metadata(1).json", "x(1).json", "x-edited.jpg.json"),
    ],
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


COMPOSED, DECOMPOSED = "caf\u00e9", "cafe\u0301"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("shot.jpg", "SHOT.JPG"),
        ("shot.jpg", "shot.JPG"),
        (f"{COMPOSED}.jpg", f"{DECOMPOSED}.jpg"),
        (f"{COMPOSED}.jpg", f"{COMPOSED.upper()}.jpg"),
    ],
)
@pytest.mark.parametrize("tail", [".xmp", ".supplemental-metadata.json", "_original", ".pp3"])
def test_of_two_names_that_some_disk_takes_for_one_each_keeps_its_own(
    one: str, other: str, tail: str
) -> None:
    index = CompanionIndex([one, other, one + tail, other + tail])
    assert [c.name for c in index.of(one)] == [one + tail]
    assert [c.name for c in index.of(other)] == [other + tail]


@pytest.mark.parametrize(("one", "other"), [("shot", "SHOT"), (COMPOSED, DECOMPOSED)])
def test_so_do_their_raw_files_and_the_sidecars_of_the_stem(one: str, other: str) -> None:
    names = [stem + suffix for stem in (one, other) for suffix in (".jpg", ".nef", ".xmp", ".mov")]
    index = CompanionIndex(names)
    for stem in (one, other):
        beside = sorted([f"{stem}.nef", f"{stem}.xmp", f"{stem}.mov"])
        assert [c.name for c in index.of(f"{stem}.jpg")] == beside


def test_the_closest_name_wins() -> None:
    index = CompanionIndex([f"{COMPOSED}.jpg", f"{COMPOSED.upper()}.jpg", f"{DECOMPOSED}.xmp"])
    assert index.owner_of(f"{DECOMPOSED}.xmp") == f"{COMPOSED}.jpg", "accents are less than case"
    index = CompanionIndex(
        [f"{DECOMPOSED.upper()}.jpg", f"{COMPOSED.upper()}.jpg", f"{COMPOSED}.xmp"]
    )
    assert index.owner_of(f"{COMPOSED}.xmp") == f"{COMPOSED.upper()}.jpg"


def test_a_pair_that_a_camera_and_a_program_spelled_differently_is_one_shot() -> None:
    names = ["IMG_1.JPG", "img_1.nef", "img_1.xmp"]
    assert [c.name for c in CompanionIndex(names).of("IMG_1.JPG")] == ["img_1.nef", "img_1.xmp"]
    assert [c.name for c in CompanionIndex(names).of("img_1.nef")] == ["IMG_1.JPG", "img_1.xmp"]
    many = CompanionIndex(["IMG_1.JPG", "img_1.nef", "Img_1.jpg"])
    assert many.of("img_1.nef") == [], "which of the two it belongs to nobody can tell"
    three = CompanionIndex(["x.jpg", "X.JPG", "x.nef", "x.jpg.xmp"])
    assert [c.name for c in three.of("x.nef")] == ["x.jpg", "x.jpg.xmp"]
    assert three.of("X.JPG") == []


@pytest.mark.parametrize(
    "name",
    [
        "IMG.jpg(1).json",
        "IMG.jpg.supplemental-metadata(1).json",
        "IMG.jpg.supplemental-me(1).json",
        "IMG(1).jpg.json",
        "IMG(1).jpg.supplemental-metadata.json",
        "IMG(1).json",
    ],
)
def test_googles_numbers_say_whose_json_it_is(name: str) -> None:
    index = CompanionIndex(["IMG.jpg", "IMG(1).jpg", "IMG(11).jpg", name])
    assert index.owner_of(name) == "IMG(1).jpg"
    form = index.of("IMG(1).jpg")[0].form
    assert form.name("IMG(1)") == name, "one that is not renamed keeps its name"
    renamed = form.name("IMG (2)")
    assert CompanionIndex(["IMG (2).jpg", renamed]).owner_of(renamed) == "IMG (2).jpg"


def test_each_of_googles_numbered_photos_has_its_own_json() -> None:
    photos = ["IMG.jpg", "IMG(1).jpg", "IMG(2).jpg"]
    data = [f"IMG.jpg.supplemental-metadata{n}.json" for n in ("", "(1)", "(2)")]
    index = CompanionIndex([*photos, *data])
    assert [[c.name for c in index.of(photo)] for photo in photos] == [[name] for name in data]


@pytest.mark.parametrize(
    ("photo", "name"),
    [
        (f"{'x' * 39}.jpg", f"{'x' * 39}.jpg.s.json"),
        (f"{'x' * 41}.jpg", f"{'x' * 41}.jpg..json"),
        (f"{'x' * 43}.jpg", f"{'x' * 43}.jp.json"),
        (f"{'x' * 47}.jpg", f"{'x' * 46}.json"),
        (f"{'x' * 47}(1).jpg", f"{'x' * 46}(1).json"),
        (f"{'é' * 30}.jpg", f"{'é' * 23}.json"),
    ],
)
def test_googles_cut_names_find_their_photo(photo: str, name: str) -> None:
    others = ["x.jpg", "x" * 30 + ".jpg", "x" * 47 + "-edited.jpg", "y.jpg", "x" * 47 + "(2).jpg"]
    index = CompanionIndex([photo, *others, name])
    assert index.owner_of(name) == photo
    assert CompanionIndex([photo, name]).owner_of(name) == photo
    stem = photo.rpartition(".")[0]
    assert index.of(photo)[0].form.name(stem) == name
    assert index.of(photo)[0].form.name("new") in ("new.jpg.json", f"new{name[len(stem) :]}")


def test_a_cut_name_that_may_be_of_two_photos_is_nobodys() -> None:
    photos = [f"{'x' * 46}{letter}.jpg" for letter in "ab"]
    name = f"{'x' * 46}.json"
    assert CompanionIndex([*photos, name]).owner_of(name) is None
    names = [f"{letter * 46}.json" for letter in "yz"] + [f"{'x' * 45}.json"]
    index = CompanionIndex([photos[0], *names])
    assert [index.owner_of(name) for name in names] == [None] * 3


def test_googles_json_is_the_originals_where_that_is_there() -> None:
    index = CompanionIndex(["x.jpg", "x-edited.jpg", "x.jpg.json"])
    assert index.owner_of("x.jpg.json") == "x.jpg"
    assert index.of("x-edited.jpg") == []


def test_what_describes_a_clip_follows_the_clips_photo() -> None:
    names = ["x.heic", "x.mov", "x.mov.xmp", "x.mov.supplemental-metadata.json"]
    found = carried(*names)
    assert found == {
        "x.mov": "new.mov",
        "x.mov.xmp": "new.mov.xmp",
        "x.mov.supplemental-metadata.json": "new.mov.supplemental-metadata.json",
    }


def test_a_film_of_its_own_is_nobodys() -> None:
    index = CompanionIndex(["x.jpg", "y.mov", "y.mov.xmp"])
    assert index.owner_of("y.mov") is None
    assert index.owner_of("y.mov.xmp") is None
    assert index.owner_of("x.jpg") is None


STEMS = ("x", "X", "caf\u00e9", "cafe\u0301", "CAF\u00c9", "IMG_1", "img_1", "x(1)", "x-edited")
NAMES = st.builds(
    "{}{}{}".format,
    st.sampled_from((*STEMS, "x" * 46, "x\udcff")),
    st.sampled_from(("", "", ".jpg", ".JPG", ".nef", ".jpg.supplemental-metadata", "_HEVC", "_01")),
    st.sampled_from((".jpg", ".JPG", ".nef", ".heic", ".xmp", ".XMP", ".json", "(1).json", ".mov")),
)


@given(st.sets(NAMES, max_size=20))
def test_every_file_belongs_to_one_shot_and_is_found_there(names: set[str]) -> None:
    index = CompanionIndex(names)
    shots: dict[str, set[str]] = {}
    for picture in (name for name in names if suffix_of(name) in PHOTO_SUFFIXES):
        found = index.of(picture)
        shots[picture] = {picture, *(c.name for c in found if c.paired)}
        for companion in found:
            assert companion.name in names
            if not companion.paired:
                assert index.owner_of(companion.name) in shots[picture]
    for shot in shots.values():
        assert all(shots[other] == shot for other in shot), "a shot is the same from each of it"
    for name in names:
        owner = index.owner_of(name)
        if owner is not None:
            assert name in [c.name for c in index.of(owner)]


def test_raw_files_are_known_by_their_suffix() -> None:
    assert is_raw("x.NEF")
    assert not is_raw("x.jpg")


def test_a_video_has_its_sidecars_and_no_other_video() -> None:
    names = ["a.mov", "a.mov.xmp", "a.mp4", "a.thm", "b.jpg", "b.mov"]
    index = CompanionIndex(names)
    assert [c.name for c in index.of("a.mov")] == ["a.mov.xmp", "a.thm"]
    assert [c.name for c in index.of("a.mp4")] == ["a.thm"]
    assert [c.name for c in index.of("b.jpg")] == ["b.mov"]


@given(st.sets(NAMES, max_size=20))
def test_photos_that_are_alone_have_nothing_beside_them(names: set[str]) -> None:
    index = CompanionIndex(names)
    for photo in index.alone():
        assert index.of(photo) == []
        assert index.owner_of(photo) is None
        assert all(photo not in [c.name for c in index.of(other)] for other in names)
    assert CompanionIndex(["a.jpg", "b.jpg", "b.xmp", "c.jpg", "c.nef"]).alone() == {"a.jpg"}
