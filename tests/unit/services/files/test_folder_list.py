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


def test_a_folder_that_is_not_there_cannot_be_reached(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    try:
        assert folders_inside(shelf.library, tmp_path / "away") == Inside(None)
        assert folders_inside(shelf.library, shelf.file("a.jpg")) == Inside(None)
    finally:
        shelf.library.close()
