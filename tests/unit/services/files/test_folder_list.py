"""What is inside a folder that photos may be put into."""

from __future__ import annotations

import os
from pathlib import Path

from photoclust.services.files.folder_list import Inside, folders_inside
from tests.helpers.shelf import Shelf


def test_folders_are_listed_by_name_and_those_of_filings_are_known(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    try:
        shelf.file_as("Beach", shelf.photo("a.jpg"))
        top = shelf.destination
        odd = Path(os.fsdecode(os.fsencode(top) + b"/\xff"))
        for folder in (top / "zoo", top / "Animals", odd, top / ".hidden", top / "@eaDir"):
            folder.mkdir()
        (top / "x.lrdata").mkdir()
        (top / "link").symlink_to(tmp_path, target_is_directory=True)
        (top / "file").write_text("no folder")
        found = folders_inside(shelf.library, top)
        assert found.folders == (top / "Animals", top / "Beach", top / "zoo", odd)
        assert found.ours == {top / "Beach"}
    finally:
        shelf.library.close()


def test_a_folder_that_undo_removed_is_gone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    try:
        shelf.file_as("Beach", shelf.photo("a.jpg"))
        folder = shelf.destination / "Beach"
        (folder / "a.jpg").unlink()
        folder.rmdir()
        assert folders_inside(shelf.library, folder) == Inside(None, gone=True)
    finally:
        shelf.library.close()


def test_a_folder_that_is_not_there_cannot_be_reached_or_was_removed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    try:
        on_a_drive = tmp_path / "drive" / "Sorted"
        assert folders_inside(shelf.library, on_a_drive) == Inside(None)
        on_a_drive.parent.mkdir()
        assert folders_inside(shelf.library, on_a_drive) == Inside(None, gone=True)
        assert folders_inside(shelf.library, shelf.file("a.jpg")) == Inside(None)
    finally:
        shelf.library.close()
