"""The folders that were filed into lately."""

from __future__ import annotations

import os
from pathlib import Path

from photoclust.services.files.recent_destinations import recent_destinations, remember_destination
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
