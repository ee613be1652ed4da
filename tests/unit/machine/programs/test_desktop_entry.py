"""A `.desktop` file says what a program is called and how it is given a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from photoclust.machine.programs.desktop_entry import (
    Program,
    command_words,
    mime_types,
    read_program,
    reading_languages,
)
from photoclust.machine.programs.key_file import read_key_file
from tests.helpers.desktop import Desktop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such desktop there")

PHOTO = Path("/photos/am See/Bild 1 ü.jpg")
URL = "file:///photos/am%20See/Bild%201%20%C3%BC.jpg"


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


def _read(desktop: Desktop, more: str) -> Program | None:
    desktop.program("Viewer", "image/jpeg", more=more)
    file = desktop.base / "packages/applications/viewer.desktop"
    return read_program(file, "viewer.desktop", ["de_AT", "de"], str(desktop.base / "bin"))


def _command(line: str, icon: str = "") -> list[str]:
    file = Path("/apps/v.desktop")
    return Program("v.desktop", "The Viewer", icon, command_words(line), None, file).command(PHOTO)


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("view %f", ["view", str(PHOTO)]),
        ("view --new %F", ["view", "--new", str(PHOTO)]),
        ("view %u", ["view", URL]),
        ("view %U --end", ["view", URL, "--end"]),
        ("view --file=%f", ["view", f"--file={PHOTO}"]),
        ("view", ["view", str(PHOTO)]),
        ("view %i %f", ["view", str(PHOTO)]),
        ("v -n %c -k %k %f", ["v", "-n", "The Viewer", "-k", "/apps/v.desktop", str(PHOTO)]),
        ("view %d %m %f", ["view", str(PHOTO)]),
        ("view --scale 50%% %f", ["view", "--scale", "50%", str(PHOTO)]),
        ('"/opt/my viewer/v" %f', ["/opt/my viewer/v", str(PHOTO)]),
        (r'view "a \"b\" \\ \$c" "" %f', ["view", r'a "b" \ $c', "", str(PHOTO)]),
        ("view 'a \\b'   x\\ y %f", ["view", "a \\b", "x y", str(PHOTO)]),
    ],
)
def test_field_codes_and_quotes(line: str, command: list[str]) -> None:
    assert _command(line) == command


def test_an_icon_becomes_two_words() -> None:
    assert _command("view %i %f", "camera") == ["view", "--icon", "camera", str(PHOTO)]


@pytest.mark.parametrize("line", ['view "no end', "view %x", "view 100%", "view end\\", ""])
def test_broken_lines_are_not_run(line: str) -> None:
    assert command_words(line) == ()


def test_names_are_in_the_language_of_the_person(desktop: Desktop) -> None:
    more = "Name[fr]=Voir\nName[de]=Betrachter \\\\ Bild\nIcon=eye"
    program = _read(desktop, more)
    assert program is not None
    assert (program.name, program.icon) == ("Betrachter \\ Bild", "eye")
    assert program.command(PHOTO) == [str(desktop.base / "bin/viewer"), str(PHOTO)]


@pytest.mark.parametrize(
    "more",
    [
        "Hidden=true",
        "Terminal=true",
        "TryExec=not-installed",
        "TryExec=/not/installed",
        "Type=Link",
        "Exec=not-installed %f",
        "Exec=",
        'Exec=viewer "%f',
    ],
)
def test_what_cannot_be_used_is_left_out(desktop: Desktop, more: str) -> None:
    assert _read(desktop, more) is None


@pytest.mark.parametrize("more", ["NoDisplay=true", "TryExec=viewer", "Exec=viewer %U"])
def test_what_can_be_used_is_there(desktop: Desktop, more: str) -> None:
    assert _read(desktop, more) is not None


def test_what_is_no_file_describes_nothing(desktop: Desktop, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.desktop")
    (tmp_path / "folder.desktop").mkdir()
    (tmp_path / "bytes.desktop").write_bytes(b"\xff\xfe\x00[=\n]\n[Desktop Entry\nType\n=x\n")
    for name in ("pipe", "folder", "bytes", "gone"):
        assert read_program(tmp_path / f"{name}.desktop", "x") is None
        assert mime_types(tmp_path / f"{name}.desktop") == []


def test_groups_that_come_twice_are_one(tmp_path: Path) -> None:
    file = tmp_path / "a.list"
    file.write_text("x=1\n[A]\n# no\na = 1 \n\n[B]\na=2\n[A]\nb=3=4\n")
    assert read_key_file(file) == {"A": {"a": "1", "b": "3=4"}, "B": {"a": "2"}}


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({"LANG": "de_AT.UTF-8"}, ["de_AT", "de"]),
        (
            {"LC_MESSAGES": "sr_RS.UTF-8@latin", "LANG": "de"},
            ["sr_RS@latin", "sr_RS", "sr@latin", "sr"],
        ),
        ({"LC_ALL": "C.UTF-8", "LANG": "de"}, []),
        ({}, []),
    ],
)
def test_languages_of_the_environment(environment: dict[str, str], languages: list[str]) -> None:
    assert reading_languages(environment) == languages
