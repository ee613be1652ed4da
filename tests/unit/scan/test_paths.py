"""One folder is called by one path, however it is reached."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photoclust.scan.paths import Spellings
from tests.helpers.mounts import fat_disk, mounted

posix = pytest.mark.skipif(os.name != "posix", reason="needs links")


@pytest.fixture
def real(tmp_path: Path) -> Path:
    folder = tmp_path / "real" / "photos" / "2020"
    folder.mkdir(parents=True)
    (folder / "a.jpg").write_bytes(b"a")
    return folder.parent


def test_what_nothing_is_known_of_stays_as_it_was_named(real: Path) -> None:
    assert Spellings([]).of(real) == real
    assert Spellings([real.parent.parent / "gone"]).of(real) == real


@posix
@pytest.mark.parametrize("known", ["real/photos", "real/photos/2020"])
def test_a_link_is_called_as_the_folder_that_is_known(
    tmp_path: Path, real: Path, known: str
) -> None:
    spellings = Spellings([tmp_path / known])
    link = tmp_path / "link"
    link.symlink_to(real, target_is_directory=True)
    assert spellings.of(link) == real
    assert spellings.of(link / "2020") == real / "2020"
    assert spellings.of(link / "2020" / "a.jpg") == real / "2020" / "a.jpg"
    (real / "new").mkdir()
    assert spellings.of(link / "new") == real / "new"


@posix
def test_a_folder_that_is_known_by_a_link_keeps_being_called_so(tmp_path: Path, real: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(real, target_is_directory=True)
    spellings = Spellings([link])
    assert spellings.of(real) == link
    assert spellings.of(real / "2020" / "a.jpg") == link / "2020" / "a.jpg"
    assert spellings.of(real.parent) == real.parent, "it holds more than what is known"


@posix
def test_a_file_is_what_a_link_to_it_leads_to_and_a_hard_link_is_its_own(
    tmp_path: Path, real: Path
) -> None:
    file = real / "2020" / "a.jpg"
    (tmp_path / "soft.jpg").symlink_to(file)
    (tmp_path / "hard.jpg").hardlink_to(file)
    spellings = Spellings([real])
    assert spellings.of(tmp_path / "soft.jpg") == file
    assert spellings.of(tmp_path / "hard.jpg") == tmp_path / "hard.jpg"


@posix
def test_folders_named_together_are_told_apart_from_each_other(tmp_path: Path, real: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(real, target_is_directory=True)
    spellings = Spellings([])
    assert spellings.of(link) == link
    spellings.add(link)
    assert spellings.of(real) == link


def test_a_known_path_that_leads_nowhere_does_no_harm(tmp_path: Path, real: Path) -> None:
    spellings = Spellings([tmp_path / "unplugged" / "card", real])
    assert spellings.of(real / "2020") == real / "2020"
    assert spellings.of(tmp_path / "unplugged") == tmp_path / "unplugged"


def test_a_second_mount_is_the_same_folder(tmp_path: Path, real: Path) -> None:
    spellings = Spellings([real])
    with mounted(tmp_path / "again", "--bind", str(real)):
        assert spellings.of(tmp_path / "again" / "2020") == real / "2020"


def test_another_case_is_the_same_where_the_disk_takes_it_so(tmp_path: Path) -> None:
    with fat_disk(tmp_path / "card", tmp_path / "image") as disk:
        (disk / "Photos").mkdir()
        (disk / "Photos" / "Long name A.JPG").write_bytes(b"a")
        spellings = Spellings([disk / "Photos"])
        assert spellings.of(disk / "PHOTOS") == disk / "Photos"
        given = disk / "photos" / "long NAME a.jpg"
        assert spellings.of(given) == disk / "Photos" / "Long name A.JPG"


@posix
def test_another_case_is_another_folder_where_the_disk_tells_them_apart(tmp_path: Path) -> None:
    (tmp_path / "Photos").mkdir()
    if (tmp_path / "photos").exists():
        pytest.skip("this disk takes all cases for the same")
    (tmp_path / "photos").mkdir()
    assert Spellings([tmp_path / "Photos"]).of(tmp_path / "photos") == tmp_path / "photos"
