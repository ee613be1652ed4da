"""Bytes and identity that belong together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity
from photoclust.imaging import reading
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.reading import is_changing, read_photo


def test_bytes_and_identity(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"photo")
    assert read_photo(path) == (b"photo", FileIdentity.from_stat(path.stat()))


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be made there")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff.jpg")
    try:
        path.write_bytes(b"photo")
    except OSError:
        pytest.skip("this file system wants UTF-8")
    assert read_photo(path)[0] == b"photo"


def test_what_cannot_be_read_is_a_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    reasons = (("gone.jpg", "not there"), ("empty.jpg", "empty"), (".", "folder"))
    for name, reason in reasons:
        with pytest.raises(DecodeError, match=reason):
            read_photo(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(DecodeError, match="ordinary"):
        read_photo(tmp_path / "pipe.jpg")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission_is_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"photo")
    path.chmod(0)
    with pytest.raises(DecodeError, match="permission"):
        read_photo(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.tif"
    with path.open("wb") as file:
        file.truncate(reading.MAX_BYTES + 1)
    with pytest.raises(DecodeError, match="500 MB"):
        read_photo(path)


def test_a_file_that_changes_meanwhile_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"first")
    real = os.fstat
    calls = []

    def change_during_the_first_read(descriptor: int) -> os.stat_result:
        calls.append(descriptor)
        if len(calls) == 2:
            path.write_bytes(b"second, longer")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", change_during_the_first_read)
    data, identity = read_photo(path)
    assert data == b"second, longer"
    assert identity == FileIdentity.from_stat(path.stat())


def test_a_file_that_never_rests_is_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x")
    real = os.fstat

    def keep_growing(descriptor: int) -> os.stat_result:
        path.write_bytes(path.read_bytes() + b"x")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", keep_growing)
    with pytest.raises(DecodeError, match="changing"):
        read_photo(path)


def test_a_file_that_grows_in_bursts_is_seen_to_change(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"first half")
    _, identity = read_photo(path)
    assert not is_changing(path, identity, lambda seconds: None)
    pauses = []

    def burst(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            path.write_bytes(b"first half, and the second")

    assert is_changing(path, identity, burst)
    path.unlink()
    assert is_changing(path, identity, lambda seconds: None)


def test_an_old_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"cut off long ago")
    os.utime(path, ns=(10**18, 10**18))
    _, identity = read_photo(path)
    pauses: list[float] = []
    assert not is_changing(path, identity, pauses.append)
    assert pauses == []
