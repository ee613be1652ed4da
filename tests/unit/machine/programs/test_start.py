"""A program is really started, with the photo."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from photoclust.machine.programs.associations import programs_for
from photoclust.machine.programs.start import start
from tests.helpers.desktop import Desktop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such desktop there")


def _wait_for_end() -> None:
    for thread in threading.enumerate():
        if thread.name == "program":
            thread.join(30)


@pytest.mark.parametrize("name", [b"a b.jpg", b"$(rm) ;'\"&.jpg", b"\xff\xe9.jpg"])
def test_it_gets_the_path_of_the_photo_whatever_its_name(tmp_path: Path, name: bytes) -> None:
    desktop = Desktop(tmp_path)
    told = desktop.program("Eye", "image/jpeg", more=f"Path={tmp_path}")
    photo = tmp_path / os.fsdecode(name)
    (program,) = programs_for(["image/jpeg"], desktop.environment)
    start(program, photo)
    _wait_for_end()
    assert told.read_bytes().splitlines() == [os.fsencode(photo), os.fsencode(tmp_path)]


def test_a_folder_that_is_gone_is_no_hindrance(tmp_path: Path) -> None:
    desktop = Desktop(tmp_path)
    told = desktop.program("Eye", "image/jpeg", more="Path=/gone/away")
    (program,) = programs_for(["image/jpeg"], desktop.environment)
    start(program, tmp_path / "a.jpg")
    _wait_for_end()
    assert told.exists()


def test_what_cannot_be_started_is_told(tmp_path: Path) -> None:
    desktop = Desktop(tmp_path)
    desktop.program("Eye", "image/jpeg")
    (program,) = programs_for(["image/jpeg"], desktop.environment)
    (tmp_path / "bin" / "eye").unlink()
    with pytest.raises(FileNotFoundError):
        start(program, tmp_path / "a.jpg")
