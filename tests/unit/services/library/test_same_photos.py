"""A photo is known by what it is, not by how its path was typed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.core.errors import InputError
from photoclust.core.left import LeftKind
from photoclust.core.photo import PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.workspace import Workspace
from tests.helpers.mounts import fat_disk, mounted

posix = pytest.mark.skipif(os.name != "posix", reason="needs links")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def folder(tmp_path: Path, sample_photos: Path) -> Path:
    return _filled(tmp_path / "photos", sample_photos)


def _filled(folder: Path, sample_photos: Path) -> Path:
    first, second, third = sorted(sample_photos.rglob("*.jpg"))[:3]
    (folder / "2020").mkdir(parents=True)
    shutil.copyfile(first, folder / "A photo.jpg")
    shutil.copyfile(second, folder / "2020" / "B photo.jpg")
    shutil.copyfile(third, folder / "2020" / "C photo.jpg")
    return folder


def _index(workspace: Workspace, engine: Engine, *folders: Path) -> Indexed:
    return index_folders(
        workspace, folders, engine, workers=2, progress=NullProgress(), cancel=CancelToken()
    )


def _ids(indexed: Indexed) -> list[PhotoId]:
    return [photo.id for photo in indexed.photos]


@pytest.fixture
def link(folder: Path) -> Path:
    link = folder.with_name("link")
    link.symlink_to(folder, target_is_directory=True)
    return link


@posix
def test_through_a_link_they_are_the_same_photos(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    first = _index(workspace, engine, folder)
    again = _index(workspace, engine, link)
    assert again.photos == first.photos
    assert again.cached == 3
    assert len(workspace.library.photos()) == 3
    assert workspace.library.folders() == [folder]
    below = _index(workspace, engine, link / "2020")
    assert _ids(below) == [p.id for p in first.photos if p.path.parent.name == "2020"]
    assert workspace.library.folders() == [folder]


@posix
def test_through_a_link_first_they_keep_that_path(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    first = _index(workspace, engine, link)
    assert all(link in photo.path.parents for photo in first.photos)
    again = _index(workspace, engine, folder, link)
    assert again.photos == first.photos
    assert again.found == 3
    assert workspace.library.folders() == [link]


@posix
def test_without_the_link_they_are_the_same_photos_at_their_own_place(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    first = _index(workspace, engine, link)
    link.unlink()
    again = _index(workspace, engine, folder)
    assert _ids(again) == _ids(first)
    assert all(folder in photo.path.parents for photo in again.photos)


@posix
def test_a_changed_photo_is_the_same_one_through_a_link(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    first = _index(workspace, engine, folder)
    shutil.copyfile(folder / "2020" / "B photo.jpg", folder / "A photo.jpg")
    (folder / "2020" / "C photo.jpg").unlink()
    again = _index(workspace, engine, link)
    assert set(_ids(again)) < set(_ids(first))
    photos = workspace.library.photos()
    assert sorted(p.presence for p in photos.values()) == ["missing", "present", "present"]


@posix
def test_links_to_single_photos_are_these_photos(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    first = _index(workspace, engine, folder)
    one = link / "2020" / "B photo.jpg"
    folder.with_name("one.jpg").symlink_to(one)
    again = _index(workspace, engine, one, folder.with_name("one.jpg"))
    assert len(again.photos) == again.found == 1
    assert set(_ids(again)) < set(_ids(first))


@posix
def test_a_single_photo_through_a_link_is_called_as_it_was_named(
    workspace: Workspace, engine: Engine, folder: Path, link: Path
) -> None:
    (photo,) = _index(workspace, engine, link / "A photo.jpg").photos
    assert photo.path == link / "A photo.jpg"
    assert _index(workspace, engine, folder / "A photo.jpg").photos == (photo,)


@posix
def test_what_leads_nowhere_is_bad_input_and_no_crash(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    loop = folder / "loop.jpg"
    loop.symlink_to(loop)
    for path in (loop, folder / "A photo.jpg" / "b.jpg", folder / "nowhere"):
        with pytest.raises(InputError):
            _index(workspace, engine, path)


def test_dots_in_a_path_change_nothing(workspace: Workspace, engine: Engine, folder: Path) -> None:
    first = _index(workspace, engine, folder)
    again = _index(workspace, engine, folder / ".." / "photos", folder / "2020" / "..")
    assert again.photos == first.photos


def test_a_second_mount_holds_the_same_photos(
    workspace: Workspace, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    first = _index(workspace, engine, folder)
    with mounted(tmp_path / "again", "--bind", str(folder)):
        assert _index(workspace, engine, tmp_path / "again").photos == first.photos
    outer = tmp_path / "outer"
    outer.mkdir()
    with mounted(outer / "again", "--bind", str(folder)):
        below = _index(workspace, engine, outer)  # nothing tells beforehand what is in there
        assert below.photos == first.photos
        both = _index(workspace, engine, outer, folder)
        assert both.photos == first.photos
        assert [item.kind for item in both.left] in ([], [LeftKind.SAME_FOLDER])
    assert len(workspace.library.photos()) == 3


@posix
def test_hard_links_are_two_photos(workspace: Workspace, engine: Engine, folder: Path) -> None:
    (folder / "D photo.jpg").hardlink_to(folder / "A photo.jpg")
    (folder / "2020" / "A photo.jpg").hardlink_to(folder / "A photo.jpg")
    first = _index(workspace, engine, folder)
    assert len(first.photos) == len(set(_ids(first))) == 5
    assert _index(workspace, engine, folder).photos == first.photos


def test_another_case_is_the_same_photo_where_the_disk_takes_it_so(
    workspace: Workspace, engine: Engine, sample_photos: Path, tmp_path: Path
) -> None:
    with fat_disk(tmp_path / "card", tmp_path / "image") as disk:
        folder = _filled(disk / "Photos", sample_photos)
        first = _index(workspace, engine, folder)
        assert _index(workspace, engine, disk / "PHOTOS").photos == first.photos
        single = _index(workspace, engine, disk / "photos" / "a PHOTO.jpg")
        assert single.photos == (first.photos[-1],)
        # Written in another case since: one photo still, under its new name.
        (folder / "A photo.jpg").rename(folder / "other.jpg")
        (folder / "other.jpg").rename(folder / "a photo.JPG")
        again = _index(workspace, engine, folder)
        assert sorted(_ids(again)) == sorted(_ids(first))
        assert {photo.path.name for photo in again.photos} >= {"a photo.JPG"}
        assert len(workspace.library.photos()) == 3
