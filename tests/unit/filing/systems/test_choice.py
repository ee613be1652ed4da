"""The primitives of the system that the tests run on."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import UnsupportedError
from tests.helpers.mounts import fat_disk, fat_disk_again, small_disk


def test_an_exclusive_rename_moves_and_never_replaces(tmp_path: Path) -> None:
    system = this_system()
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    with pytest.raises(FileExistsError) as caught:
        system.rename_exclusive(tmp_path / "a", tmp_path / "b")
    assert caught.value.filename2 == str(tmp_path / "b")
    assert (tmp_path / "b").read_text() == "b"
    system.rename_exclusive(tmp_path / "a", tmp_path / "c")
    assert (tmp_path / "c").read_text() == "a"
    assert not (tmp_path / "a").exists()


def test_an_exclusive_rename_does_not_follow_or_replace_links(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        this_system().rename_exclusive(tmp_path / "a", tmp_path / "dangling")
    assert not (tmp_path / "nowhere").exists()


def test_names_that_are_no_text(tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    try:
        source.write_text("x")
    except OSError:
        pytest.skip("this disk takes text only")
    this_system().rename_exclusive(source, tmp_path / os.fsdecode(b"\xff.jpg"))
    assert [os.fsencode(path.name) for path in tmp_path.iterdir()] == [b"\xff.jpg"]


def test_another_disk_is_told_by_its_errno(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    with small_disk(tmp_path / "disk", "64k") as disk, pytest.raises(OSError) as caught:  # noqa: PT011 - the errno is looked at
        this_system().rename_exclusive(tmp_path / "a", disk / "a")
    assert caught.value.errno == errno.EXDEV


def test_a_link_gives_a_second_name(tmp_path: Path) -> None:
    system = this_system()
    (tmp_path / "a").write_text("a")
    system.hard_link(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a").samefile(tmp_path / "b")
    with pytest.raises(FileExistsError):
        system.hard_link(tmp_path / "a", tmp_path / "b")
    assert system.knows_hard_links(tmp_path)


def test_files_and_folders_can_be_synced(tmp_path: Path) -> None:
    system = this_system()
    with (tmp_path / "a").open("wb") as file:
        system.sync_file(file.fileno())
    system.sync_folder(tmp_path)
    if sys.platform != "win32":
        with pytest.raises(FileNotFoundError):
            system.sync_folder(tmp_path / "none")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_a_c_library_without_renameat2_is_told_as_unsupported(tmp_path: Path) -> None:
    from photoclust.filing.systems.linux import LinuxSystem

    system = LinuxSystem()
    system._renameat2 = None
    with pytest.raises(UnsupportedError):
        system.rename_exclusive(tmp_path / "a", tmp_path / "b")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_fat_knows_no_links(tmp_path: Path) -> None:
    with fat_disk(tmp_path / "disk", tmp_path / "image") as disk:
        (disk / "a").write_text("a")
        with pytest.raises(PermissionError):
            this_system().hard_link(disk / "a", disk / "b")
        by_the_kernel = "fuse" not in Path("/proc/mounts").read_text().split(str(disk))[1][:8]
        assert this_system().knows_hard_links(disk) != by_the_kernel


def test_a_disk_is_named_for_good(tmp_path: Path) -> None:
    system = this_system()
    (tmp_path / "folder").mkdir()
    assert system.volume(tmp_path) == system.volume(tmp_path / "folder")
    with small_disk(tmp_path / "one", "64k") as one, small_disk(tmp_path / "two", "64k") as two:
        names = {system.volume(folder) for folder in (tmp_path, one, two)}
        assert len(names) == 3


def test_a_card_keeps_its_name_when_it_is_put_back_and_another_has_another(
    tmp_path: Path,
) -> None:
    system = this_system()
    folder, image = tmp_path / "card", tmp_path / "image"
    with fat_disk(folder, image):
        name = system.volume(folder)
    assert name is not None
    folder.rmdir()
    with fat_disk_again(folder, image):
        assert system.volume(folder) == name
    folder.rmdir()
    with fat_disk(folder, tmp_path / "other image"):
        assert system.volume(folder) not in (None, name)
