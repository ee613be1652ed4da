"""What the search for photos enters, opens, finds and leaves alone."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from photoclust.core.errors import InputError
from photoclust.core.left import Left, LeftKind
from photoclust.core.photo import FileIdentity
from photoclust.core.problems import Problem
from photoclust.scan import finder, marks
from photoclust.scan.finder import Found, Ignored, Search, find
from photoclust.scan.paths import absolute

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def put(path: Path, data: bytes = JPEG) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def found(*folders: Path, skip: tuple[Path, ...] = ()) -> list[Path]:
    return [item.path for item in find(folders, skip=skip) if isinstance(item, Found)]


def problems(*folders: Path) -> list[Problem]:
    return [item for item in find(folders) if isinstance(item, Problem)]


def ignored(*folders: Path) -> list[Path]:
    return [item.path for item in find(folders) if isinstance(item, Ignored)]


def left(*folders: Path) -> list[tuple[str, LeftKind]]:
    return [(item.path.name, item.kind) for item in find(folders) if isinstance(item, Left)]


def test_photos_are_found_in_all_folders_below_in_a_fixed_order(tmp_path: Path) -> None:
    expected = [
        put(tmp_path / "a.jpg"),
        put(tmp_path / "z.png", PNG),
        put(tmp_path / "b" / "c" / "d.jpg"),
        put(tmp_path / "b-2" / "d.jpg"),
        put(tmp_path / "e" / "f.jpg"),
    ]
    assert found(tmp_path) == expected
    assert found(tmp_path) == expected


def test_a_found_photo_carries_its_identity_and_its_first_bytes(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jpg")
    (item,) = find([tmp_path])
    assert item == Found(path, FileIdentity.from_stat(path.stat()), JPEG[:64])


def test_the_signature_decides_not_the_suffix(tmp_path: Path) -> None:
    photo = put(tmp_path / "holiday", JPEG)
    mislabelled = put(tmp_path / "list.csv", PNG)
    other = put(tmp_path / "notes.txt", b"no picture")
    assert set(found(tmp_path)) == {photo, mislabelled}
    assert ignored(tmp_path) == [other]


def test_a_file_that_only_claims_to_be_an_image_is_a_problem(tmp_path: Path) -> None:
    path = put(tmp_path / "a.JPG", b"<html>not found</html>")
    (problem,) = problems(tmp_path)
    assert problem.path == path
    assert "damaged or not an image" in problem.reason
    assert problem.hint


def test_empty_files(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg", b"")
    other = put(tmp_path / "b.txt", b"")
    assert ["empty" in p.reason for p in problems(tmp_path)] == [True]
    assert ignored(tmp_path) == [other]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (".hidden", LeftKind.HIDDEN_FOLDER),
        (".Trash-1000", LeftKind.SYSTEM_FOLDER),
        (".Trashes", LeftKind.SYSTEM_FOLDER),
        ("$RECYCLE.BIN", LeftKind.SYSTEM_FOLDER),
        ("@eaDir", LeftKind.SYSTEM_FOLDER),
        ("#recycle", LeftKind.SYSTEM_FOLDER),
        ("__MACOSX", LeftKind.SYSTEM_FOLDER),
        ("Family.photoslibrary", LeftKind.LIBRARY),
        ("Old.APLIBRARY", LeftKind.LIBRARY),
        ("Catalog Previews.lrdata", LeftKind.LIBRARY),
        ("Mobile.lrlibrary", LeftKind.LIBRARY),
    ],
)
def test_folders_of_the_system_and_of_other_programs_are_not_entered_and_it_is_said(
    tmp_path: Path, name: str, kind: LeftKind
) -> None:
    put(tmp_path / name / "deep" / "a.jpg")
    photo = put(tmp_path / "b.jpg")
    assert found(tmp_path) == [photo]
    assert left(tmp_path) == [(name, kind)]
    assert [item.path.name for item in find([tmp_path])] == sorted([name, "b.jpg"])


def test_the_desktops_trash_can_is_not_entered(tmp_path: Path) -> None:
    put(tmp_path / "Trash" / "files" / "a.jpg")
    (tmp_path / "Trash" / "info").mkdir()
    ordinary = put(tmp_path / "attic" / "Trash" / "b.jpg")
    assert found(tmp_path) == [ordinary]
    assert left(tmp_path) == [("Trash", LeftKind.SYSTEM_FOLDER)]
    (problem,) = problems(tmp_path / "Trash")
    assert "belongs to the system" in problem.reason


def test_a_hidden_folder_that_the_person_names_is_entered(tmp_path: Path) -> None:
    photo = put(tmp_path / ".secret" / "a.jpg")
    put(tmp_path / ".secret" / ".deeper" / "b.jpg")
    assert found(tmp_path / ".secret") == [photo]


@pytest.mark.parametrize("below", ["", "originals", "originals/a.jpg"])
def test_a_bundle_is_not_entered_even_when_named_but_the_person_is_told(
    tmp_path: Path, below: str
) -> None:
    bundle = tmp_path / "Family.photoslibrary"
    put(bundle / "originals" / "a.jpg")
    (problem,) = find([bundle / below])
    assert isinstance(problem, Problem)
    assert "belongs to another program" in problem.reason
    assert problem.hint


def test_a_named_system_folder_is_not_entered_but_the_person_is_told(tmp_path: Path) -> None:
    put(tmp_path / "@eaDir" / "a.jpg")
    (problem,) = find([tmp_path / "@eaDir"])
    assert isinstance(problem, Problem)


def test_hidden_photos_are_left_alone_and_other_hidden_files_not_worth_a_word(
    tmp_path: Path,
) -> None:
    trashed = put(tmp_path / ".trashed-1700000000-IMG_1.jpg")
    nameless = put(tmp_path / ".secret", PNG)
    empty = put(tmp_path / ".empty.jpg", b"")
    film = put(tmp_path / ".clip.mov", b"")
    metadata = put(tmp_path / "._IMG_2.JPG", b"\0\5\x16\7")
    notes = put(tmp_path / ".DS_Store", b"\0\0\0\1Bud1")
    assert ignored(tmp_path) == [notes, metadata]
    hidden = [(path.name, LeftKind.HIDDEN_FILE) for path in (film, empty, nameless, trashed)]
    assert left(tmp_path) == hidden


def test_folders_to_skip_are_not_entered(tmp_path: Path) -> None:
    photo = put(tmp_path / "a.jpg")
    put(tmp_path / "data" / "b.jpg")
    assert found(tmp_path, skip=(tmp_path / "data",)) == [photo]
    assert found(tmp_path, skip=(tmp_path / "data", tmp_path / "not there")) == [photo]
    items = list(find([tmp_path], skip=[tmp_path / "data"]))
    assert Left(tmp_path / "data", LeftKind.OWN_FOLDER) in items


def test_a_photo_reached_twice_is_yielded_once(tmp_path: Path) -> None:
    inner = put(tmp_path / "in" / "a.jpg")
    outer = put(tmp_path / "b.jpg")
    assert sorted(found(tmp_path, tmp_path / "in", tmp_path)) == sorted([outer, inner])
    assert sorted(found(tmp_path / "in", tmp_path)) == sorted([outer, inner])
    assert sorted(found(inner, inner, tmp_path)) == sorted([outer, inner])


def test_files_may_be_given_directly(tmp_path: Path) -> None:
    photo = put(tmp_path / "a.jpg")
    put(tmp_path / "b.jpg")
    other = put(tmp_path / "c.txt", b"text")
    assert found(photo) == [photo]
    assert ignored(other) == [other]


def test_a_missing_folder_is_refused_at_once_with_a_sentence(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg")
    with pytest.raises(InputError, match=r"nowhere does not exist\."):
        find([tmp_path, tmp_path / "nowhere"])


def test_relative_paths_are_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = put(tmp_path / "a" / "b.jpg")
    monkeypatch.chdir(tmp_path)
    assert found(Path("a")) == [photo]
    assert found(Path("a/../a/.")) == [photo]


def test_known_photos_are_not_opened(tmp_path: Path) -> None:
    unchanged = put(tmp_path / "a.jpg", b"would be a problem if it were opened")
    changed = put(tmp_path / "b.jpg")
    asked = []

    def known(path: Path, identity: FileIdentity) -> bool:
        asked.append((path, identity))
        return path == unchanged

    items = list(find([tmp_path], known=known))
    assert [(type(i), i.path, isinstance(i, Found) and i.head) for i in items] == [
        (Found, unchanged, b""),
        (Found, changed, JPEG[:64]),
    ]
    assert asked[0] == (unchanged, FileIdentity.from_stat(unchanged.stat()))


@posix
def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    photo = put(tmp_path / "shown" / "a.jpg")
    put(tmp_path / "elsewhere" / "b.jpg")
    (tmp_path / "shown" / "loop").symlink_to(tmp_path / "shown", target_is_directory=True)
    (tmp_path / "shown" / "out").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert found(tmp_path / "shown") == [photo]
    assert left(tmp_path / "shown") == [("loop", LeftKind.LINK), ("out", LeftKind.LINK)]


@posix
def test_a_link_that_the_person_names_is_entered_under_its_name(tmp_path: Path) -> None:
    put(tmp_path / "real" / "a.jpg")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real", target_is_directory=True)
    assert found(link) == [link / "a.jpg"]
    assert found(link, tmp_path / "real") == [link / "a.jpg"]


@posix
def test_dot_dot_behind_a_link_means_what_the_system_means(tmp_path: Path) -> None:
    (tmp_path / "real" / "deep").mkdir(parents=True)
    photo = put(tmp_path / "real" / "a.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "real" / "deep", target_is_directory=True)
    assert absolute(tmp_path / "link" / "..") == tmp_path / "real"
    assert found(tmp_path / "link" / "..") == [photo]


@posix
def test_links_to_files_are_left_alone_whether_broken_or_not(tmp_path: Path) -> None:
    photo = put(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").symlink_to(photo)
    (tmp_path / "c.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "d.jpg").symlink_to(tmp_path / "d.jpg")
    assert found(tmp_path) == [photo]
    assert left(tmp_path) == [(name, LeftKind.LINK) for name in ("b.jpg", "c.jpg", "d.jpg")]
    assert ignored(tmp_path) == []


@posix
def test_a_link_to_a_file_that_the_person_names_stands_for_the_file(tmp_path: Path) -> None:
    photo = put(tmp_path / "a.jpg")
    link = tmp_path / "b.jpg"
    link.symlink_to(photo)
    assert found(link, tmp_path) == [photo]
    assert left(link, tmp_path) == [], "it was followed"


@posix
def test_pipes_sockets_and_devices_are_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.jpg")
        os.mkfifo(tmp_path / "pipe.fifo")
        assert ignored(tmp_path) == [tmp_path / "pipe.fifo"]
        assert left(tmp_path) == [(f"{n}.jpg", LeftKind.SPECIAL) for n in ("pipe", "socket")]
    with pytest.raises(InputError, match="neither a folder nor a file"):
        find([Path("/dev/null")])


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    folder = put(tmp_path / "locked" / "a.jpg").parent
    file = put(tmp_path / "b.jpg")
    other = put(tmp_path / "c.txt")
    for path in (folder, file, other):
        path.chmod(0)
    try:
        told = problems(tmp_path)
        assert [p.path for p in told] == [file, folder]
        assert all("permission denied" in p.reason and p.hint for p in told)
        assert ignored(tmp_path) == [other]
    finally:
        folder.chmod(stat.S_IRWXU)


class Denying:
    """Stands in for what only an unprivileged account meets: refused folders and files."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
        self._paths = {os.fspath(path) for path in paths}
        real_scandir, real_open = os.scandir, open

        def scandir(path: Path) -> Iterator[os.DirEntry[str]]:
            self._check(path)
            return cast("Iterator[os.DirEntry[str]]", real_scandir(path))

        def opened(path: Path, *args: object, **options: object) -> object:
            self._check(path)
            return real_open(path, *args, **options)  # type: ignore[call-overload]

        monkeypatch.setattr(os, "scandir", scandir)
        monkeypatch.setattr(finder, "open", opened, raising=False)

    def _check(self, path: Path) -> None:
        if os.fspath(path) in self._paths:
            raise PermissionError(13, "Permission denied", os.fspath(path))


def test_refused_folders_and_photos_are_problems_and_the_search_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(tmp_path / "b.jpg")
    other = put(tmp_path / "c.txt")
    folder = put(tmp_path / "locked" / "a.jpg").parent
    last = put(tmp_path / "z" / "d.jpg")
    Denying(monkeypatch, folder, file, other)
    told = problems(tmp_path)
    assert [p.path for p in told] == [file, folder]
    assert all("permission denied" in p.reason and p.hint for p in told)
    assert ignored(tmp_path) == [other]
    assert found(tmp_path) == [last]


def test_files_and_folders_that_vanish_meanwhile_are_passed_over(tmp_path: Path) -> None:
    first = put(tmp_path / "a.jpg")
    put(tmp_path / "b.jpg")
    put(tmp_path / "c" / "d.jpg")
    items = find([tmp_path])
    assert cast("Found", next(items)).path == first
    (tmp_path / "b.jpg").unlink()
    shutil.rmtree(tmp_path / "c")
    assert list(items) == []
    assert items.found == 1


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS names are UTF-8")
def test_names_that_are_not_utf8_are_found(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    put(path)
    assert found(tmp_path) == [path]


def status(**fields: int) -> os.stat_result:
    return cast("os.stat_result", SimpleNamespace(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"st_file_attributes": 0x00400020},  # recall on data access, archive
        {"st_file_attributes": 0x00001000},  # offline
        {"st_file_attributes": 0x00040000},  # recall on open
        {"st_flags": 0x40000000},  # macOS: dataless
    ],
)
def test_placeholders_of_cloud_folders_are_problems_and_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fields: dict[str, int]
) -> None:
    photo = tmp_path / "a.jpg"  # not there: opening it would show
    search = Search([], (), lambda path, identity: False)
    item = search._look_at(photo, status(**fields))
    assert isinstance(item, Problem)
    assert item.reason == "It is in the cloud, not on this disk."
    other, film = tmp_path / "a.txt", tmp_path / "a.mov"
    assert search._look_at(other, status(**fields)) == Ignored(other)
    assert search._look_at(film, status(**fields)) == Left(film, LeftKind.VIDEO)


def test_files_that_windows_or_macos_hide_are_hidden() -> None:
    assert marks.is_hidden("a.jpg", status(st_file_attributes=0x22))
    assert marks.is_hidden("a.jpg", status(st_flags=0x8000))
    assert not marks.is_hidden("a.jpg", status(st_file_attributes=0x20, st_flags=0))


def test_deep_folders_do_not_exhaust_the_stack(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(300):
        folder = folder / "d"
    photo = put(folder / "a.jpg")
    assert found(tmp_path) == [photo]


@pytest.mark.photos
def test_every_file_of_a_folder_of_oddities_is_accounted_for(photo_sets: Path) -> None:
    odd = photo_sets / "odd"
    files = sorted(path for path in odd.rglob("*") if path.is_file())
    assert sorted(item.path for item in find([odd])) == files
    assert ["empty" in p.reason for p in problems(odd) if p.path.name == "empty.heic"] == [True]


def test_a_search_for_single_paths_looks_at_nothing_else(tmp_path: Path) -> None:
    wanted = [
        put(tmp_path / "a.jpg"),
        put(tmp_path / "b" / "c.jpg"),
        put(tmp_path / "b" / "notes.txt", b"no picture"),
        put(tmp_path / ".hidden" / "d.jpg"),
        put(tmp_path / ".e.jpg"),
        put(tmp_path / "film.mov", b"\0\0\0\x14ftypqt  "),
        tmp_path / "none" / "f.jpg",
    ]
    for other in ("z.jpg", "b/z.jpg", "y/z.jpg", ".hidden/z.jpg"):
        put(tmp_path / other)
    put(tmp_path / "film.jpg")  # to which the film belongs, though nobody asks for it
    items = list(find([tmp_path], only=wanted))
    assert [type(item) for item in items] == [Left, Left, Found, Ignored, Found, Ignored]
    assert [item.path for item in items if isinstance(item, Found)] == wanted[:2]
    assert list(find([tmp_path], only=[])) == []
