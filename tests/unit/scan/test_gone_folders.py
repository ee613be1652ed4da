"""A drive that goes away while its folders are looked through is told, a deleted file is not."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from photoclust.core.problems import Problem
from photoclust.scan.finder import Found, Search, find
from photoclust.scan.troubles import does_not_answer, unreadable
from tests.helpers.mounts import can_mount, small_disk

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(JPEG)
    return path


def told(search: Search) -> list[Path]:
    """The folders of which it is said that they went away; there is no other problem."""
    problems = [item for item in search if isinstance(item, Problem)]
    assert all("went away" in p.reason and "deleted" in p.reason and p.hint for p in problems)
    return [problem.path for problem in problems]


def unmount(folder: Path) -> None:
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk mounted in a folder that holds photos of its own."""
    if not can_mount():
        pytest.skip("cannot mount here")
    card = tmp_path / "pictures" / "card"
    card.parent.mkdir()
    put(card.parent / "own.jpg")
    with small_disk(card, "1m"):
        for number in range(3):
            put(card / str(number) / "a.jpg")
        put(card / "b.jpg")
        yield card
        if not card.is_mount():  # something has to be there to be unmounted
            subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(card)], check=True)


def test_a_named_folder_that_is_moved_away_meanwhile_is_told(tmp_path: Path) -> None:
    top = tmp_path / "card"
    put(top / "a.jpg")
    put(top / "b" / "c.jpg")
    search = find([top])
    assert isinstance(next(search), Found)
    top.rename(tmp_path / "elsewhere")
    assert told(search) == [top]
    assert search.found == 2


def test_it_is_told_even_if_it_happens_behind_the_last_file(tmp_path: Path) -> None:
    top = tmp_path / "card"
    put(top / "a.jpg")
    search = find([top])
    assert [type(item) for item in search] == [Found]
    assert search.gone_meanwhile() == []
    top.rename(tmp_path / "elsewhere")
    (problem,) = search.gone_meanwhile()
    assert problem.path == top
    assert search.gone_meanwhile() == [], "it is told once"


def test_a_folder_deleted_below_is_no_drive(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg")
    put(tmp_path / "b" / "c.jpg")
    search = find([tmp_path])
    next(search)
    shutil.rmtree(tmp_path / "b")
    assert told(search) == []


def test_a_disk_that_is_pulled_is_told_and_leaves_no_other_problem(disk: Path) -> None:
    search = find([disk])
    next(search)
    unmount(disk)
    assert told(search) == [disk]


def test_a_disk_below_that_is_pulled_is_told(disk: Path) -> None:
    search = find([disk.parent])
    for item in search:
        if item.path == disk / "b.jpg":
            unmount(disk)
            break
    assert told(search) == [disk]


def test_a_disk_pulled_while_another_folder_is_read_is_told(disk: Path) -> None:
    search = find([disk.parent])
    assert len(list(search)) == 5
    unmount(disk)
    assert [problem.path for problem in search.gone_meanwhile()] == [disk]


def test_a_share_that_does_not_answer_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stands in for a lost network share, which no test can bring about."""
    put(tmp_path / "a" / "b.jpg")
    last = put(tmp_path / "z.jpg")
    listed = os.scandir

    def scandir(folder: Path) -> Iterator[os.DirEntry[str]]:
        if folder == tmp_path / "a":
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN), str(folder))
        return cast("Iterator[os.DirEntry[str]]", listed(folder))

    monkeypatch.setattr(os, "scandir", scandir)
    items = list(find([tmp_path]))
    assert items[0].path == last
    assert isinstance(items[1], Problem)
    assert (items[1].path, len(items)) == (tmp_path / "a", 2)
    assert "does not answer" in items[1].reason


@pytest.mark.parametrize(
    ("number", "answers"),
    [(errno.EACCES, True), (errno.ENOENT, True), (errno.EIO, False), (errno.ENOTCONN, False)],
)
def test_which_errors_are_the_drives(number: int, *, answers: bool) -> None:
    error = OSError(number, os.strerror(number))
    assert does_not_answer(error) is not answers
    assert ("does not answer" in unreadable(Path("/a"), error).reason) is not answers
