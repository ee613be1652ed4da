"""Nothing is passed over without a word: what is left alone, and what belongs to a photo."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photoclust.core.left import Left, LeftKind
from photoclust.core.packages import how_to_get
from photoclust.core.problems import Problem
from photoclust.scan import finder
from photoclust.scan.finder import Found, Ignored, Item, find
from tests.helpers.mounts import mounted

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)
MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"
DNG = b"II*\0\x08\0\0\0" + bytes(100)


def put(path: Path, data: bytes = JPEG) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def met(*folders: Path) -> dict[str, Item]:
    items = list(find(folders))
    assert len({item.path for item in items}) == len(items)
    return {item.path.name: item for item in items}


def kind(item: Item) -> object:
    return item.kind if isinstance(item, Left) else type(item)


def kinds(*folders: Path) -> dict[str, object]:
    return {name: kind(item) for name, item in met(*folders).items()}


def test_films_and_pictures_that_are_not_read_are_left(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg")
    put(tmp_path / "film.mp4", MP4)
    put(tmp_path / "nameless", MP4)
    put(tmp_path / "empty.avi", b"")
    put(tmp_path / "layers.psd", b"8BPS\0\1")
    put(tmp_path / "rest.csv", b"a,b\n")
    assert kinds(tmp_path) == {
        "a.jpg": Found,
        "film.mp4": LeftKind.VIDEO,
        "nameless": LeftKind.VIDEO,
        "empty.avi": LeftKind.VIDEO,
        "layers.psd": LeftKind.PICTURE,
        "rest.csv": Ignored,
    }


def test_a_film_under_a_photos_name_is_a_film_and_not_damaged(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg", MP4)
    put(tmp_path / "b.mov")
    put(tmp_path / "c.jpg", b"<html>")
    assert kinds(tmp_path) == {"a.jpg": LeftKind.VIDEO, "b.mov": Found, "c.jpg": Problem}


@pytest.mark.parametrize(
    ("photo", "clip"),
    [("IMG_1.HEIC", "IMG_1.MOV"), ("IMG_1.jpg", "IMG_1.mp4"), ("IMG_1.jpg", "IMG_1.jpg.mov")],
)
def test_the_clip_of_a_photo_is_no_film(tmp_path: Path, photo: str, clip: str) -> None:
    put(tmp_path / photo, JPEG)
    put(tmp_path / clip, MP4)
    put(tmp_path / "IMG_2.MOV", MP4)
    put(tmp_path / "elsewhere" / clip, MP4)
    items = list(find([tmp_path]))
    assert [(i.path.relative_to(tmp_path).as_posix(), kind(i)) for i in items] == [
        *sorted({photo: Found, clip: Ignored, "IMG_2.MOV": LeftKind.VIDEO}.items()),
        (f"elsewhere/{clip}", LeftKind.VIDEO),
    ]


def test_raw_files_are_left_where_they_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "a.dng", DNG)
    put(tmp_path / "b.dng", DNG)
    put(tmp_path / "b.jpg")
    put(tmp_path / "scan.tif", DNG)
    monkeypatch.setattr(finder, "raw_is_read", lambda: False)
    found = met(tmp_path)
    assert {name: kind(item) for name, item in found.items()} == {
        "a.dng": LeftKind.RAW,
        "b.dng": Ignored,  # of the same shot as the JPEG, with which it travels
        "b.jpg": Found,
        "scan.tif": Found,
    }
    raw = found["a.dng"]
    assert isinstance(raw, Left)
    assert raw.hint == how_to_get("raw")
    monkeypatch.setattr(finder, "raw_is_read", lambda: True)
    assert set(kinds(tmp_path).values()) == {Found}


def test_everything_that_was_met_is_counted_once(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg")
    put(tmp_path / "in" / "b.jpg")
    put(tmp_path / "film.mp4", MP4)
    put(tmp_path / "c.jpg", b"")
    put(tmp_path / "d.txt")
    put(tmp_path / ".hidden" / "e.jpg")
    for given in ([tmp_path], [tmp_path / "in", tmp_path], [tmp_path, tmp_path / "in", tmp_path]):
        search = find(given)
        assert len({item.path for item in search}) == 6
        assert search.found == 6


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_folder_named_by_two_paths_is_read_once(tmp_path: Path) -> None:
    put(tmp_path / "real" / "a.jpg")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real", target_is_directory=True)
    for given in ([link, tmp_path / "real"], [tmp_path / "real", link], [link, tmp_path]):
        search = find(given)
        items = [item for item in search if not (isinstance(item, Left) and item.path == link)]
        assert [kind(item) for item in items] == [Found]


def test_a_second_mount_of_a_folder_is_left_and_its_photos_are_found_once(tmp_path: Path) -> None:
    put(tmp_path / "all" / "photos" / "a.jpg")
    with mounted(tmp_path / "all" / "again", "--bind", str(tmp_path / "all" / "photos")):
        found = met(tmp_path / "all")
    assert {name: kind(item) for name, item in found.items()} == {
        "a.jpg": Found,
        "photos": LeftKind.SAME_FOLDER,
    }


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_everything_on_disk_is_in_exactly_one_place(tmp_path: Path) -> None:
    top = tmp_path / "top"
    kinds = {".jpg": JPEG, ".mp4": MP4, ".MOV": MP4, ".csv": b"a", ".png": b"", "": b"8BPS\0\1"}
    for folder in (".", "in", "in/deep", ".hidden", "@eaDir", "Old.photolibrary", "Trash/files"):
        for name in ("IMG_1", ".IMG_2", "._IMG_1", "film"):
            for suffix, data in kinds.items():
                put(top / folder / f"{name}{suffix}", data)
    (top / "Trash" / "info").mkdir()
    (top / "in" / "link").symlink_to(top)
    (top / "in" / "nowhere.jpg").symlink_to(top / "nowhere")
    os.mkfifo(top / "pipe.jpg")
    os.mkfifo(top / "pipe")
    search = find([top, top / "in", top / "in" / "film.jpg"])
    items = [item.path for item in search]
    assert search.found == len(items) == len(set(items))
    on_disk = [
        Path(folder) / name
        for folder, folders, files in os.walk(top)
        for name in (*files, *(f for f in folders if (Path(folder) / f).is_symlink()))
    ]
    for file in on_disk:
        assert sum(place in items for place in (file, *file.parents)) == 1, file


@pytest.mark.parametrize("ending", [".part", ".crdownload", ".download", ".TMP"])
def test_a_download_that_is_not_whole_is_no_photo_until_it_is_named_as_one(
    tmp_path: Path, ending: str
) -> None:
    unfinished = put(tmp_path / f"a.jpg{ending}")
    put(tmp_path / f"notes.txt{ending}", b"words")
    put(tmp_path / f"film.mp4{ending}", MP4)
    assert kinds(tmp_path) == {
        unfinished.name: LeftKind.UNFINISHED,
        f"notes.txt{ending}": Ignored,
        f"film.mp4{ending}": LeftKind.VIDEO,
    }
    unfinished.rename(tmp_path / "a.jpg")
    assert kinds(tmp_path)["a.jpg"] is Found


@pytest.mark.parametrize("name", ["a.jpg~", "part", "a.part.jpg", "download"])
def test_other_names_promise_nothing_and_are_read(tmp_path: Path, name: str) -> None:
    put(tmp_path / name)
    assert kinds(tmp_path) == {name: Found}
