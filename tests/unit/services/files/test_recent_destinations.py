"""The folders that were filed into lately."""

from __future__ import annotations

import os
from pathlib import Path

from photoclust.services.files.recent_destinations import (
    forget_folder,
    keep_shown,
    recent_destinations,
    recent_targets,
    remember_destination,
    remember_target,
    shown_folders,
)
from photoclust.services.library.workspace import Workspace


def test_the_newest_come_first_and_none_comes_twice(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/no text \xff"))
    with Workspace(tmp_path) as workspace:
        library = workspace.library
        assert recent_destinations(library) == []
        for folder in (Path("/a"), odd, Path("/a")):
            remember_destination(library, folder)
        assert recent_destinations(library) == [Path("/a"), odd]


def test_only_a_few_are_kept(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        for number in range(12):
            remember_destination(workspace.library, Path(f"/{number}"))
        found = recent_destinations(workspace.library)
    assert found == [Path(f"/{number}") for number in range(11, 3, -1)]


def test_folders_are_shown_by_name_and_not_twice(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        library = workspace.library
        for folder in ("/b/sorted", "/a/Sorted", "/a/Sorted/Beach", "/c/Albums"):
            remember_destination(library, Path(folder))
        shown = [Path("/c/Albums"), Path("/a/Sorted"), Path("/b/sorted")]
        assert shown_folders(library) == shown
        keep_shown(library, Path("/a/Sorted/Beach"))
        keep_shown(library, Path("/a/Sorted/Beach"))
        assert shown_folders(library) == [shown[0], Path("/a/Sorted/Beach"), *shown[1:]]
        for number in range(12):
            remember_destination(library, Path(f"/{number}"))
        assert Path("/a/Sorted/Beach") in shown_folders(library), "a person added it"
        assert Path("/a/Sorted") not in shown_folders(library)


def test_a_folder_that_is_forgotten_is_offered_nowhere(tmp_path: Path) -> None:
    folder = Path("/a/Sorted")
    with Workspace(tmp_path) as workspace:
        library = workspace.library
        remember_destination(library, folder)
        remember_target(library, folder)
        keep_shown(library, folder)
        remember_target(library, Path("/b"))
        assert recent_targets(library) == [Path("/b"), folder]
        forget_folder(library, folder)
        forget_folder(library, Path("/never known"))
        assert recent_destinations(library) == shown_folders(library) == []
        assert recent_targets(library) == [Path("/b")]
