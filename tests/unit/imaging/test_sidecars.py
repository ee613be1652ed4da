"""What lies beside photos: which of it is read, and what is not opened."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.imaging.dates import Moment
from photoclust.imaging.sidecars import NOTHING_BESIDE, Sidecars
from photoclust.imaging.xmp import MAX_BYTES

DESCRIPTION = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/">'
    "<rdf:Description {}/></rdf:RDF>"
)


def xmp(date: str) -> str:
    return DESCRIPTION.format(f'xmp:CreateDate="{date}"')


def album(**more: object) -> str:
    return json.dumps({"title": "x.jpg", "photoTakenTime": {"timestamp": "1620209472"}, **more})


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer two hours ahead of UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "XXX-2")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize("name", ["x.xmp", "x.jpg.xmp", "X.XMP", "x.JPG.xmp"])
def test_a_photos_sidecar_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.jpg").touch()
    (tmp_path / name).write_text(xmp("2021-05-05"))
    assert Sidecars().beside(tmp_path / "x.jpg").xmp == {"xmp:CreateDate": "2021-05-05"}


def test_each_photo_has_its_own(tmp_path: Path) -> None:
    for stem, year in (("shot", 2001), ("café", 2003), ("other", 2005)):
        (tmp_path / f"{stem}.jpg").touch()
        (tmp_path / f"{stem}.xmp").write_text(xmp(f"{year}-01-02"))
    sidecars = Sidecars()
    for stem, year in (("shot", 2001), ("café", 2003), ("other", 2005)):
        found = sidecars.beside(tmp_path / f"{stem}.jpg").xmp["xmp:CreateDate"]
        assert found == f"{year}-01-02"
    assert sidecars.beside(tmp_path / "none.jpg") == NOTHING_BESIDE


def test_what_bears_the_photos_whole_name_comes_before_what_its_shot_shares(
    tmp_path: Path,
) -> None:
    for name, year in (("x.xmp", 2001), ("x.nef.xmp", 2002), ("x_01.nef.xmp", 2003)):
        (tmp_path / name).write_text(xmp(f"{year}-01-02"))
    for name in ("x.jpg", "x.nef"):
        (tmp_path / name).touch()
    assert Sidecars().beside(tmp_path / "x.nef").xmp["xmp:CreateDate"] == "2002-01-02"
    assert Sidecars().beside(tmp_path / "x.jpg").xmp["xmp:CreateDate"] == "2001-01-02"


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("photo", "name"),
    [
        ("x.jpg", "x.jpg.json"),
        ("x.jpg", "x.jpg.supplemental-metadata.json"),
        ("x(1).jpg", "x.jpg.supplemental-metadata(1).json"),
        ("x-edited.jpg", "x.jpg.json"),
    ],
)
def test_an_online_album_tells_date_and_place(tmp_path: Path, photo: str, name: str) -> None:
    (tmp_path / photo).touch()
    (tmp_path / name).write_text(album(geoData={"latitude": 48.1, "longitude": 11.5}))
    beside = Sidecars().beside(tmp_path / photo)
    assert beside.taken == Moment("2021-05-05T12:11:12")
    assert beside.place == (48.1, 11.5)


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"geoData": {"latitude": 0.0, "longitude": 0.0}}, None),
        (
            {
                "geoData": {"latitude": 0.0, "longitude": 0.0},
                "geoDataExif": {"latitude": 48.1, "longitude": 11.5},
            },
            (48.1, 11.5),
        ),
        ({"geoData": {"latitude": "48", "longitude": 11.5}}, None),
        ({"geoData": {"latitude": 10**400, "longitude": 11.5}}, None),
        ({"geoData": [48.1, 11.5]}, None),
        ({}, None),
    ],
)
def test_an_albums_place_may_be_none(
    tmp_path: Path, more: dict[str, object], place: tuple[float, float] | None
) -> None:
    (tmp_path / "x.jpg").touch()
    (tmp_path / "x.jpg.json").write_text(album(**more))
    assert Sidecars().beside(tmp_path / "x.jpg").place == place


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"photoTakenTime": 5}',
        '{"photoTakenTime": {}}',
        '{"photoTakenTime": {"timestamp": "soon"}}',
        '{"photoTakenTime": {"timestamp": "0"}}',
        '{"photoTakenTime": {"timestamp": "99999999999999999999"}}',
        "[" * 100_000,
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_other_json_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.jpg").touch()
    (tmp_path / "x.jpg.json").write_bytes(text.encode("latin-1"))
    assert Sidecars().beside(tmp_path / "x.jpg") == NOTHING_BESIDE


def test_what_is_no_plain_small_file_is_not_read(tmp_path: Path) -> None:
    photos, elsewhere = tmp_path / "photos", tmp_path / "elsewhere.xmp"
    photos.mkdir()
    elsewhere.write_text(xmp("2021-05-05"))
    for name in ("link", "folder", "large", "gone"):
        (photos / f"{name}.jpg").touch()
    (photos / "folder.xmp").mkdir()
    (photos / "large.xmp").write_text(xmp("2021-05-05") + " " * MAX_BYTES)
    try:
        (photos / "link.xmp").symlink_to(elsewhere)
        (photos / "gone.xmp").symlink_to(tmp_path / "nowhere")
    except OSError:
        pytest.skip("links cannot be made here")
    for name in ("link", "folder", "large", "gone"):
        assert Sidecars().beside(photos / f"{name}.jpg") == NOTHING_BESIDE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_holds_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "x.jpg").touch()
    os.mkfifo(tmp_path / "x.xmp")
    assert Sidecars().beside(tmp_path / "x.jpg") == NOTHING_BESIDE


def test_a_folder_that_is_gone_says_nothing(tmp_path: Path) -> None:
    assert Sidecars().beside(tmp_path / "gone" / "x.jpg") == NOTHING_BESIDE


def test_many_folders_are_read_one_after_the_other(tmp_path: Path) -> None:
    sidecars = Sidecars()
    for number in [*range(20), *range(20)]:
        folder = tmp_path / str(number)
        folder.mkdir(exist_ok=True)
        (folder / "x.jpg").touch()
        (folder / "x.xmp").write_text(xmp(f"20{number + 10}-01-02"))
        beside = sidecars.beside(folder / "x.jpg")
        assert beside.xmp["xmp:CreateDate"] == f"20{number + 10}-01-02"
