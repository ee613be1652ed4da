"""Which programs open a kind of file, and which of them comes first."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photoclust.machine.programs.associations import programs_for
from tests.helpers.desktop import Desktop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such desktop there")

JPEG = ["image/jpeg", "image/jpg"]


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    """Three programs of packages, one of the person."""
    made = Desktop(tmp_path)
    made.program("Eye", "image/png;image/jpeg")
    made.program("Paint", "image/jpeg")
    made.program("Text", "text/plain")
    made.program("Album", "image/jpeg", home="own")
    return made


def _names(desktop: Desktop, types: list[str] = JPEG, **environment: str) -> list[str]:
    return [p.name for p in programs_for(types, {**desktop.environment, **environment})]


def test_programs_say_themselves_what_they_open(desktop: Desktop) -> None:
    assert _names(desktop) == ["Album", "Eye", "Paint"], "those of the person first"
    assert _names(desktop, ["image/png"]) == ["Eye"]
    assert _names(desktop, ["image/heif"]) == []


def test_other_names_and_what_it_is_a_kind_of_come_after(desktop: Desktop) -> None:
    desktop.program("Raw", "image/x-dcraw")
    assert _names(desktop, ["image/x-canon-cr2", "image/x-dcraw", "image/jpeg"]) == [
        "Raw",
        "Album",
        "Eye",
        "Paint",
    ]


def test_the_choice_of_the_person_comes_first(desktop: Desktop) -> None:
    desktop.write("etc/mimeapps.list", "[Default Applications]\nimage/jpeg=eye.desktop\n")
    assert _names(desktop)[0] == "Eye"
    desktop.write(
        "config/mimeapps.list", "[Default Applications]\nimage/jpeg=gone.desktop;paint.desktop;\n"
    )
    assert _names(desktop) == ["Paint", "Eye", "Album"]


def test_the_list_of_the_running_desktop_goes_before(desktop: Desktop) -> None:
    choice = "[Default Applications]\nimage/jpeg={}.desktop\n"
    desktop.write("packages/applications/mimeapps.list", choice.format("eye"))
    desktop.write("packages/applications/gnome-mimeapps.list", choice.format("paint"))
    assert _names(desktop)[0] == "Paint"
    assert _names(desktop, XDG_CURRENT_DESKTOP="KDE")[0] == "Eye"


def test_the_person_adds_and_removes(desktop: Desktop) -> None:
    desktop.write(
        "config/mimeapps.list",
        "[Added Associations]\nimage/jpeg=text.desktop;\n"
        "[Removed Associations]\nimage/jpeg=eye.desktop;album.desktop;\n",
    )
    assert _names(desktop) == ["Text", "Paint"]


def test_what_the_person_installed_takes_the_place_of_the_package(desktop: Desktop) -> None:
    desktop.program("Eye", "image/png", home="own")
    assert _names(desktop) == ["Album", "Paint"], "their Eye opens no JPEG"
    desktop.program("Paint", "image/jpeg", home="own", more="Hidden=true")
    assert _names(desktop) == ["Album"]


def test_the_cache_is_believed_and_what_it_names_may_be_gone(desktop: Desktop) -> None:
    desktop.write(
        "packages/applications/mimeinfo.cache",
        "[MIME Cache]\nimage/jpeg=paint.desktop;gone.desktop;\n",
    )
    assert _names(desktop) == ["Album", "Paint"]


def test_programs_in_folders_of_folders(desktop: Desktop) -> None:
    file = desktop.base / "packages/applications/paint.desktop"
    (file.parent / "kde" / "graphics").mkdir(parents=True)
    file.rename(file.parent / "kde" / "graphics" / "paint.desktop")
    found = programs_for(JPEG, desktop.environment)
    assert [p.id for p in found] == ["album.desktop", "eye.desktop", "kde-graphics-paint.desktop"]


def test_folders_that_are_not_whole_paths_are_passed_over(desktop: Desktop) -> None:
    packages = desktop.environment["XDG_DATA_DIRS"]
    assert _names(desktop, XDG_DATA_DIRS=f"packages::{packages}:{packages}/", XDG_DATA_HOME="") == [
        "Eye",
        "Paint",
    ]


def test_a_computer_without_a_desktop_has_none(tmp_path: Path) -> None:
    assert programs_for(JPEG, Desktop(tmp_path / "bare").environment) == []
