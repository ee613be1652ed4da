"""The folders to watch are those that a search for photos enters."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photoclust.scan.finder import Found, find
from photoclust.scan.folders import is_entered, is_on_the_way, walk
from tests.helpers.mounts import can_mount, mounted

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str], Path]:
    """Put a photo somewhere below `tmp_path`."""

    def put(place: str) -> Path:
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(JPEG)
        return path

    return put


def _names(top: Path) -> set[str]:
    return {
        str((folder.path / name).relative_to(top)) for folder in walk(top) for name in folder.files
    }


def test_walk_and_search_enter_the_same_folders(tmp_path: Path, put: Callable[[str], Path]) -> None:
    photos = ("a.jpg", "b/c/d.jpg", "e f/g.jpg", "Trash/h.jpg", "ümlaut/i.jpg")
    others = (
        ".hidden/a.jpg",
        "@eaDir/a.jpg",
        "Mac.photoslibrary/originals/a.jpg",
        "b/.thumbnails/a.jpg",
        "bin/Trash/files/a.jpg",
        "bin/Trash/info/a.jpg",
    )
    for place in photos + others:
        put(place)
    (tmp_path / "link").symlink_to(tmp_path / "b", target_is_directory=True)
    found = {str(i.path.relative_to(tmp_path)) for i in find([tmp_path]) if isinstance(i, Found)}
    assert found == set(photos)
    assert _names(tmp_path) == {*photos, "link"}, "a link to a folder is no folder"


def test_a_folder_is_announced_before_it_is_listed(tmp_path: Path) -> None:
    def arrive(folder: Path) -> None:
        (folder / "late.jpg").write_bytes(JPEG)

    (tmp_path / "inner").mkdir()
    assert {f.path: f.files for f in walk(tmp_path, arrive)} == {
        tmp_path: ("late.jpg",),
        tmp_path / "inner": ("late.jpg",),
    }


def test_what_is_raised_at_a_folder_ends_the_walk(tmp_path: Path) -> None:
    def arrive(folder: Path) -> None:
        raise KeyError(folder)

    with pytest.raises(KeyError):
        list(walk(tmp_path, arrive))


def test_a_folder_that_is_gone_or_refused_has_nothing_in_it(tmp_path: Path) -> None:
    (tmp_path / "$RECYCLE.BIN" / "a").mkdir(parents=True)
    assert list(walk(tmp_path / "none")) == []
    assert list(walk(tmp_path / "$RECYCLE.BIN")) == []


def test_a_folder_mounted_twice_is_gone_through_once(
    tmp_path: Path, put: Callable[[str], Path]
) -> None:
    if not can_mount():
        pytest.skip("cannot mount here")
    put("top/real/a.jpg")
    again = tmp_path / "top" / "again"
    again.mkdir()
    with mounted(again, "--bind", str(tmp_path / "top" / "real")):
        assert len(_names(tmp_path / "top")) == 1


def test_a_hidden_folder_that_a_person_named_is_gone_through(
    tmp_path: Path, put: Callable[[str], Path]
) -> None:
    put(".mine/a.jpg")
    assert _names(tmp_path / ".mine") == {"a.jpg"}


def test_one_folder_is_judged_as_the_walk_does(tmp_path: Path, put: Callable[[str], Path]) -> None:
    for place in ("a/b/c.jpg", ".h/b/c.jpg", "X.lrdata/b/c.jpg", "a/.h/c.jpg"):
        put(place)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    entered = {folder.path for folder in walk(tmp_path)}
    for path, names, _ in os.walk(tmp_path):
        for name in names:
            folder = Path(path, name)
            assert is_entered(folder, tmp_path) is (folder in entered), folder
    assert not is_entered(tmp_path / "none", tmp_path)
    assert not is_entered(tmp_path, tmp_path / "a")


def test_names_alone_bar_the_way(tmp_path: Path) -> None:
    assert is_on_the_way(tmp_path / "a" / ".b", tmp_path)
    assert not is_on_the_way(tmp_path / ".a" / "b", tmp_path)
    assert not is_on_the_way(tmp_path / "c.photoslibrary" / "d" / "e.jpg", tmp_path)
    assert not is_on_the_way(tmp_path / "b", tmp_path / "a")
