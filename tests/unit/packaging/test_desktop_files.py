"""What a Linux desktop reads of the program is valid, and names what is there."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def desktop_files() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        file = ROOT / "packaging" / "desktop_files.py"
        spec = importlib.util.spec_from_file_location("desktop_files", file)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    return module


@pytest.fixture
def prefix(desktop_files: ModuleType, tmp_path: Path) -> Path:
    desktop_files.write(tmp_path, home="https://photos.example.org", released="2026-12-02")
    return tmp_path


def check(program: str, *arguments: str | Path) -> None:
    """Run a validator; skip where it is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr


def test_the_entry_is_valid(prefix: Path) -> None:
    check("desktop-file-validate", prefix / "share/applications/photoclust.desktop")


def test_the_metadata_is_valid(prefix: Path) -> None:
    file = prefix / "share/metainfo/org.example.photos.PhotoClust.metainfo.xml"
    assert "@" not in file.read_text("utf-8")
    check("appstreamcli", "validate", "--no-net", file)


def test_the_pictures_are_there_and_as_large_as_told(prefix: Path) -> None:
    (file,) = (prefix / "share/metainfo").iterdir()
    pictures = ET.parse(file).getroot().findall("screenshots/screenshot/image")
    assert pictures
    for picture in pictures:
        place = ROOT / "docs" / "screenshots" / (picture.text or "").rpartition("/")[2]
        with Image.open(place) as image:
            assert [picture.get("width"), picture.get("height")] == [str(n) for n in image.size]


def test_folders_and_the_usual_pictures_are_opened_with_it(prefix: Path) -> None:
    entry = RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(prefix / "share/applications/photoclust.desktop", "utf-8")
    kinds = entry["Desktop Entry"]["MimeType"].split(";")
    assert {"inode/directory", "image/jpeg", "image/png", "image/heif"} <= set(kinds)
    icon = prefix / f"share/icons/hicolor/scalable/apps/{entry['Desktop Entry']['Icon']}.svg"
    assert icon.exists()


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("/home/anna/.local/bin/photoclust", "/home/anna/.local/bin/photoclust"),
        ("/home/anna b/photoclust", '"/home/anna b/photoclust"'),
        ('/a"$b/100%/photoclust', r'"/a\\"\\$b/100%%/photoclust"'),
    ],
)
def test_a_program_elsewhere_is_started_from_there(
    desktop_files: ModuleType, tmp_path: Path, program: str, line: str
) -> None:
    desktop_files.write(tmp_path, program)
    file = tmp_path / "share/applications/photoclust.desktop"
    assert f"Exec={line} %F\n" in file.read_text("utf-8")
    assert not (tmp_path / "share/metainfo").exists(), "there is no home page"
    check("desktop-file-validate", file)


@pytest.mark.parametrize("home", ["photos.example.org", "ftp://example.org", "https://nowhere"])
def test_what_is_no_address_is_refused(desktop_files: ModuleType, home: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        desktop_files.app_id(home)


def test_what_no_entry_can_hold_is_refused(desktop_files: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot stand"):
        desktop_files.write(tmp_path, "/a\nb")
