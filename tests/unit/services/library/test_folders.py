"""Whether a folder is still the one in which photos were met."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.filing.systems.choice import this_system
from photoclust.services.library.folders import FolderMarks, without
from photoclust.store.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "card"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("met", [[], ["a.jpg"]])
def test_another_name_of_the_disk_is_another_disk(
    library: Library, folder: Path, met: list[str]
) -> None:
    files = [folder / name for name in met]
    FolderMarks(library, lambda _: "uuid:a").remember([folder])
    assert FolderMarks(library, lambda _: "uuid:a").others([folder], files) == {}
    other = FolderMarks(library, lambda _: "uuid:b").others([folder], files)
    assert list(other) == [folder]
    assert other[folder] < 0
    assert FolderMarks(library, lambda _: "uuid:c").others([folder], files) == other


def test_where_disks_have_no_names_their_numbers_have_to_do(library: Library, folder: Path) -> None:
    FolderMarks(library, lambda _: None).remember([folder])
    assert FolderMarks(library, lambda _: None).others([folder], []) == {}


def test_a_folder_made_anew_is_another_while_it_is_empty(library: Library, folder: Path) -> None:
    FolderMarks(library, this_system().volume).remember([folder])
    folder.rename(folder.with_name("aside"))
    folder.mkdir()
    assert list(FolderMarks(library, this_system().volume).others([folder], [])) == [folder]
    assert (
        FolderMarks(library, this_system().volume).others([folder], [folder / "in" / "a.jpg"]) == {}
    )


def test_of_a_folder_that_was_never_read_or_is_gone_nothing_is_said(
    library: Library, folder: Path
) -> None:
    assert FolderMarks(library, this_system().volume).others([folder], []) == {}
    FolderMarks(library, this_system().volume).remember([folder, folder / "nowhere"])
    folder.rmdir()
    assert FolderMarks(library, this_system().volume).others([folder], []) == {}


def test_names_that_are_not_utf8_are_kept(library: Library, folder: Path) -> None:
    odd = folder / "caf\udce9"
    try:
        odd.mkdir()
    except OSError:
        pytest.skip("this disk takes no such names")
    FolderMarks(library, lambda _: "a").remember([odd])
    assert list(FolderMarks(library, lambda _: "b").others([odd], [])) == [odd]


def test_without_means_neither_in_nor_below() -> None:
    folders = [Path("/a"), Path("/a/b"), Path("/ab"), Path("/")]
    assert without(folders, [Path("/a/b/c.jpg")]) == [Path("/ab")]
    assert without(folders, []) == folders
