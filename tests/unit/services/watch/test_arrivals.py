"""What is new, what has changed, and what the app did itself."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.core.photo import Photo, Presence
from photoclust.core.progress import CancelToken
from photoclust.imaging.known_kinds import video_is_read
from photoclust.services.watch.arrivals import Arrivals, folders_to_read, look_at_arrivals
from photoclust.services.watch.happenings import Settled
from photoclust.store.journal.records import Mode
from tests.helpers.shelf import Shelf

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF"
NOTHING = Arrivals(frozenset(), {})


class Album(Shelf):
    """A shelf whose folder is the library's and whose destination is inside it."""

    def __init__(self, root: Path) -> None:
        super().__init__(root, root / "in" / "Sorted")
        self.library.add_folders([self.folder])

    def picture(self, name: str, content: str = "") -> Path:
        """A photo that the library does not know."""
        return self.file(name, JPEG + os.fsencode(content or name))

    def known_picture(self, name: str, content: str = "") -> Photo:
        return self.read(self.picture(name, content))

    def arrivals(self, *paths: Path, skip: tuple[Path, ...] = ()) -> Arrivals:
        """What settled paths mean."""
        came = frozenset(path for path in paths if path.is_symlink() or path.is_file())
        settled = Settled(came, frozenset(paths) - came)
        return look_at_arrivals(self.library, settled, CancelToken(), skip)

    def after_filing(self, act: str, mode: Mode) -> Arrivals:
        """What it means when all that a filing, its undo or its redo touched has settled."""
        before = self._everything()
        result = self.file_as("Dogs", *self.library.photos().values(), mode=mode)
        assert not result.problems
        if act in ("undo", "redo"):
            self.undo()
        if act == "redo":
            self.redo()
        return self.arrivals(*(before | self._everything()), self.destination / "Dogs")

    def _everything(self) -> set[Path]:
        return {path for path in self.folder.rglob("*") if path.is_file()}


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    album = Album(tmp_path)
    yield album
    album.library.close()


def test_new_photos_are_those_that_a_search_would_find(album: Album) -> None:
    new = {album.picture("a.jpg"), album.picture("b/c/d.jpg"), album.picture("e")}
    outside = album.root / "outside.jpg"
    outside.write_bytes(JPEG)
    link = album.folder / "link.jpg"
    link.symlink_to(album.folder / "a.jpg")
    others = [
        album.file("notes.txt", "no picture"),
        album.file("broken.jpg", "no picture"),
        album.picture(".hidden/f.jpg"),
        album.picture(".g.jpg"),
        album.picture("Mac.photoslibrary/h.jpg"),
        album.picture("own/cache.jpg"),
        album.folder / "none.jpg",
    ]
    film = album.file("film.mov", b"\0\0\0\x14ftypqt  ")
    (new.add if video_is_read() else others.append)(film)  # what reads it is an extra
    assert album.arrivals(*new, *others, link, outside, skip=(album.folder / "own",)) == Arrivals(
        frozenset(new), {}
    )


def test_photos_that_are_known_are_not_new(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    assert album.arrivals(photo.path) == NOTHING


@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY, Mode.LINK])
@pytest.mark.parametrize("act", ["file", "undo", "redo"])
def test_what_a_filing_does_is_no_news(album: Album, act: str, mode: Mode) -> None:
    for name in ("a.jpg", "b/a.jpg", "c.jpg"):
        album.known_picture(name)
    album.file("a.xmp")
    assert album.after_filing(act, mode) == NOTHING


def test_what_came_beside_a_filing_is_new(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    album.file_as("Dogs", photo, mode=Mode.COPY)
    copy = album.destination / "Dogs" / "a.jpg"
    beside = album.picture("Sorted/Dogs/b.jpg")
    assert album.arrivals(copy, beside).new == {beside}


def test_a_copy_by_somebody_else_is_a_new_photo(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    copy = Path(shutil.copy2(photo.path, album.folder / "copy.jpg"))
    assert album.arrivals(copy).new == {copy}


def test_a_second_name_of_a_known_file_is_not(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    twin = album.folder / "twin.jpg"
    twin.hardlink_to(photo.path)
    assert album.arrivals(twin) == NOTHING


def test_a_photo_that_was_edited_elsewhere_has_changed(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    other = album.picture("a.jpg", "another and longer content")
    assert album.arrivals(other) == Arrivals(frozenset(), {photo.id: frozenset((other,))})


def test_a_photo_that_was_replaced_by_an_editor_has_changed(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    album.picture("new.tmp", "another and longer content").replace(photo.path)
    assert album.arrivals(photo.path).changed == {photo.id: frozenset((photo.path,))}


def test_a_photo_that_was_deleted_has_changed(album: Album) -> None:
    photo, other = album.known_picture("a.jpg"), album.known_picture("b.jpg")
    photo.path.unlink()
    assert album.arrivals(photo.path, other.path) == Arrivals(
        frozenset(), {photo.id: frozenset((photo.path,))}
    )


def test_photos_in_a_folder_that_was_deleted_have_changed(album: Album) -> None:
    photos = [album.known_picture(f"trip/{name}") for name in ("a.jpg", "deep/b.jpg")]
    beside = album.known_picture("trip-2/a.jpg")
    shutil.rmtree(album.folder / "trip")
    changed = album.arrivals(album.folder / "trip", beside.path).changed
    assert changed == {photo.id: frozenset((photo.path,)) for photo in photos}


def test_photos_that_were_moved_have_changed_and_are_not_new(album: Album) -> None:
    photo = album.known_picture("trip/a.jpg")
    (album.folder / "trip").rename(album.folder / "Italy")
    moved = album.folder / "Italy" / "a.jpg"
    assert album.arrivals(moved, album.folder / "trip") == Arrivals(
        frozenset(), {photo.id: frozenset((photo.path, moved))}
    )


def test_photos_that_went_with_their_drive_are_not_deleted(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    elsewhere = Photo.at(
        photo.id,
        photo.path,
        type(photo.identity)(photo.identity.dev + 1, *_rest(photo)),
        photo.digest,
    )
    album.library.refresh_identities([elsewhere])
    photo.path.unlink()
    assert album.arrivals(photo.path) == NOTHING


def _rest(photo: Photo) -> tuple[int, int, int]:
    return photo.identity.inode, photo.identity.size, photo.identity.mtime_ns


def test_what_the_library_misses_anyway_is_no_news(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    photo.path.unlink()
    album.library.set_presence([photo.id], Presence.MISSING)
    assert album.arrivals(photo.path) == NOTHING


def test_a_missing_photo_that_is_back_has_changed(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    album.library.set_presence([photo.id], Presence.MISSING)
    assert album.arrivals(photo.path).changed == {photo.id: frozenset((photo.path,))}


def test_a_number_that_is_used_again_is_another_file(album: Album) -> None:
    photo = album.known_picture("a.jpg")
    path = album.picture("b.jpg", "another and longer content")
    status = path.stat()
    reused = type(photo.identity)(
        status.st_dev, status.st_ino, photo.identity.size, photo.identity.mtime_ns
    )
    album.library.refresh_identities([Photo.at(photo.id, photo.path, reused, photo.digest)])
    assert album.arrivals(path).new == {path}


def test_names_that_are_no_text_are_found(album: Album) -> None:
    path = album.picture(os.fsdecode(b"caf\xe9.jpg"))
    assert album.arrivals(path).new == {path}
    photo = album.read(path)
    path.unlink()
    assert album.arrivals(path).changed.keys() == {photo.id}


def test_in_a_library_that_is_away_nothing_is_new(album: Album) -> None:
    path = album.picture("a.jpg")
    album.folder.rename(album.root / "away")
    assert album.arrivals(path) == NOTHING
    assert (
        look_at_arrivals(album.library, Settled(frozenset((path,)), frozenset()), CancelToken())
        == NOTHING
    )


def test_many_files_are_looked_at_at_once(album: Album) -> None:
    known = [album.known_picture(f"old/{n}.jpg").path for n in range(600)]
    new = {album.picture(f"new/{n}.jpg") for n in range(1200)}
    assert album.arrivals(*known, *new) == Arrivals(frozenset(new), {})


def test_what_is_cancelled_means_nothing(album: Album) -> None:
    cancel = CancelToken()
    cancel.cancel()
    path = album.picture("a.jpg")
    settled = Settled(frozenset((path,)), frozenset())
    assert look_at_arrivals(album.library, settled, cancel) == NOTHING


def test_the_nearest_folders_that_are_there_are_read(tmp_path: Path) -> None:
    top, away = tmp_path / "photos", tmp_path / "away"
    (top / "a" / "b").mkdir(parents=True)
    (top / "c").mkdir()

    def to_read(*names: str) -> set[Path]:
        return set(folders_to_read([top / name for name in names], [top, away]))

    assert to_read("a/1.jpg", "a/2.jpg") == {top / "a"}
    assert to_read("a/1.jpg", "a/b/2.jpg", "c/3.jpg") == {top / "a", top / "c"}
    assert to_read("a/gone/deep/1.jpg") == {top / "a"}
    assert to_read("1.jpg", "c/3.jpg") == {top}
    assert folders_to_read([away / "x" / "1.jpg"], [top, away]) == (away,)
    assert folders_to_read([], [top]) == ()
