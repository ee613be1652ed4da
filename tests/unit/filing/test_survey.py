"""What the real disk answers to a plan."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from photoclust.core.photo import Digest
from photoclust.filing.content import CHUNK_BYTES, digest_of
from photoclust.filing.plan_records import Kind
from photoclust.filing.survey import RealDisk
from photoclust.filing.systems.choice import this_system
from tests.helpers.mounts import remount_read_only, small_disk
from tests.helpers.traits import LossyDisk


def digest(data: bytes) -> Digest:
    return Digest(hashlib.sha256(data).digest())


def test_names_and_kinds(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("file")
    os.mkfifo(tmp_path / "pipe")
    disk = RealDisk(this_system())
    assert disk.names(tmp_path) == {
        "file": Kind.FILE,
        "folder": Kind.FOLDER,
        "link": Kind.LINK,
        "pipe": Kind.OTHER,
    }
    assert disk.names(tmp_path / "none") is None
    (tmp_path / "later").write_text("x")
    assert "later" not in (disk.names(tmp_path) or {}), "a plan sees one state of the disk"


def test_status(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("four")
    (tmp_path / "second").hardlink_to(tmp_path / "file")
    disk = RealDisk(this_system())
    status = disk.status(tmp_path / "file")
    assert status is not None
    assert (status.kind, status.links, status.identity.size) == (Kind.FILE, 2, 4)
    assert disk.status(tmp_path / "file") is status
    assert disk.status(tmp_path / "none") is None


def test_real_paths_and_the_disk_of_a_folder_to_be_made(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    disk = RealDisk(this_system())
    real = tmp_path.resolve()
    assert disk.real(tmp_path / "link" / "new") == disk.real(tmp_path / "link" / "new")
    assert disk.real(tmp_path / "link" / "new") == real / "new"
    volume = disk.volume(real / "new" / "newer")
    assert volume.anchor == real
    assert volume.dev == real.stat().st_dev
    assert volume.writable
    assert volume.hard_links
    assert volume.free_bytes > 0


def test_a_read_only_disk_is_not_writable(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "64k") as folder:
        assert RealDisk(this_system()).writable(folder)
        remount_read_only(folder)
        disk = RealDisk(this_system())
        assert not disk.writable(folder)
        assert not disk.writable(folder)


def test_the_digest_of_a_file_that_may_be_unreadable(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"four")
    disk = RealDisk(this_system())
    assert disk.digest(tmp_path / "file") == digest(b"four")
    assert disk.digest(tmp_path / "none") is None
    assert disk.digest(tmp_path) is None


def test_digests_of_large_files_and_from_the_disk(tmp_path: Path) -> None:
    data = bytes(range(256)) * (CHUNK_BYTES // 128)
    (tmp_path / "large").write_bytes(data)
    assert digest_of(tmp_path / "large") == digest(data)
    assert digest_of(tmp_path / "large", from_disk=True) == digest(data)


def test_room_for_names(tmp_path: Path) -> None:
    disk = RealDisk(this_system())
    assert disk.room(tmp_path / "new" / "folder") == 255
    assert disk.room(tmp_path / "/".join(["x" * 200] * 20)) < 100
    assert disk.room(tmp_path / "new" / "folder") == 255


def test_what_a_file_would_lose(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "far").mkdir()
    disk = RealDisk(LossyDisk(tmp_path / "far", frozenset()))
    assert disk.losses(tmp_path / "file", tmp_path) == frozenset()
    assert disk.losses(tmp_path / "file", tmp_path / "far") == frozenset()
    assert disk.losses(tmp_path / "none", tmp_path / "far") == frozenset()
