"""Reading folders: everything is accounted for, nothing is read twice, nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.core.left import LeftKind
from photoclust.core.photo import Photo, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.library.engine import Engine
from photoclust.services.library.folders import is_under
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.vision.model import Model
from photoclust.vision.network import Precision, Provider


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def folder(tmp_path: Path, sample_photos: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for path in sorted(sample_photos.rglob("*.jpg"))[:6]:
        shutil.copyfile(path, folder / path.name)
    return folder


def _index(
    workspace: Workspace, engine: Engine, *folders: Path, cancel: CancelToken | None = None
) -> Indexed:
    return index_folders(
        workspace, folders, engine, workers=2, progress=NullProgress(),
        cancel=cancel or CancelToken(),
    )  # fmt: skip


def test_a_folder_is_read_once(workspace: Workspace, engine: Engine, folder: Path) -> None:
    (folder / "notes.txt").write_text("no image")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    first = _index(workspace, engine, folder)
    assert [photo.path.name for photo in first.photos] == sorted(
        path.name for path in folder.glob("*.jpg") if path.name != "broken.jpg"
    )
    assert (len(first.problems), first.ignored, first.cached) == (1, 1, 0)
    assert workspace.library.folders() == [folder]
    for photo in first.photos:  # other bytes behind the same size and time: not looked at
        status = photo.path.stat()
        photo.path.write_bytes(b"\0" * status.st_size)
        os.utime(photo.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    again = _index(workspace, engine, folder)
    assert again.photos == first.photos
    assert again.cached == 6


def test_a_changed_photo_is_read_again_and_keeps_its_id(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    first = {photo.path: photo for photo in _index(workspace, engine, folder).photos}
    one, other, *_ = sorted(first)
    shutil.copyfile(other, one)
    again = {photo.path: photo for photo in _index(workspace, engine, folder).photos}
    assert again[one].id == first[one].id
    assert again[one].digest == first[other].digest


def test_a_renamed_photo_is_recognised_without_embedding_it(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    first = _index(workspace, engine, folder).photos
    folder = folder.rename(folder.with_name("photos of 2021"))
    again = _index(workspace, engine, folder)
    assert again.cached == 6
    assert {photo.id for photo in again.photos} == {photo.id for photo in first}


def test_a_vanished_photo_is_missing_and_comes_back(
    workspace: Workspace, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    gone, *_ = _index(workspace, engine, folder).photos
    gone.path.rename(tmp_path / gone.path.name)
    assert len(_index(workspace, engine, folder).photos) == 5
    assert workspace.library.photos()[gone.id].presence is Presence.MISSING
    (tmp_path / gone.path.name).rename(gone.path)
    _index(workspace, engine, folder)
    assert workspace.library.photos()[gone.id].presence is Presence.PRESENT


def test_a_photo_found_under_two_names_because_it_was_moved_meanwhile_is_one(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    first, *_ = _index(workspace, engine, folder).photos
    copy = folder / "z" / "moved.jpg"
    copy.parent.mkdir()
    shutil.copyfile(first.path, copy)
    indexed = index_folders(
        workspace, [folder], engine, workers=1, progress=NullProgress(), cancel=CancelToken(),
        on_photos=lambda _: first.path.unlink(missing_ok=True),
    )  # fmt: skip
    assert len(indexed.photos) == indexed.found == 6
    assert {photo.id: photo.path for photo in indexed.photos}[first.id] == copy


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_photo_that_is_passed_over_by_now_is_neither_gone_nor_away(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    _index(workspace, engine, folder)
    elsewhere = folder.rename(folder.with_name("elsewhere"))
    folder.mkdir()
    for photo in elsewhere.iterdir():
        (folder / photo.name).symlink_to(photo)
    again = _index(workspace, engine, folder)
    assert (again.photos, len(again.left), again.away) == ((), 6, ())
    assert {p.presence for p in workspace.library.photos().values()} == {Presence.PRESENT}


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_everything_found_is_accounted_for_through_several_names_of_a_folder(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    (folder / "layers.psd").write_bytes(b"8BPS\0\1")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    (folder / "notes.txt").write_text("no image")
    (folder / ".hidden").mkdir()
    link = folder.with_name("link")
    link.symlink_to(folder, target_is_directory=True)
    one = min(folder.glob("*.jpg"))
    for folders in (
        [folder],
        [folder, link],
        [link, one, folder],
        [folder.parent, link / one.name],
    ):
        indexed = _index(workspace, engine, *folders)
        whole = folder.parent in folders
        assert (len(indexed.photos), len(indexed.problems), indexed.ignored) == (6, 1, 1)
        kinds = {item.path.name: item.kind for item in indexed.left}
        assert kinds == {
            "layers.psd": LeftKind.PICTURE,
            ".hidden": LeftKind.HIDDEN_FOLDER,
            **({"link": LeftKind.LINK, "data": LeftKind.OWN_FOLDER} if whole else {}),
        }
        assert indexed.found == 8 + len(kinds)


def test_cancelled_at_any_photo_it_keeps_what_is_done(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    cancel = CancelToken()
    delivered: list[Photo] = []

    class CancelAtThird(NullProgress):
        done = 0

        def advance(self, count: int = 1) -> None:
            self.done += count
            if self.done == 6 + 3:  # six were found before
                cancel.cancel()

    def collect(photos: Sequence[Photo]) -> None:
        delivered.extend(photos)

    partly = index_folders(
        workspace, [folder], engine, workers=1, progress=CancelAtThird(), cancel=cancel,
        on_photos=collect,
    )  # fmt: skip
    assert partly.cancelled
    assert 3 <= len(partly.photos) <= 6
    assert sorted(p.id for p in delivered) == sorted(p.id for p in partly.photos)
    assert all(p.presence is Presence.PRESENT for p in workspace.library.photos().values())
    whole = _index(workspace, engine, folder)
    assert whole.cached == len(partly.photos)
    assert len(whole.photos) == 6


def test_identical_files_are_two_photos_with_one_embedding(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    one = min(folder.glob("*.jpg"))
    shutil.copyfile(one, folder / "z copy.jpg")
    indexed = _index(workspace, engine, folder)
    assert len(indexed.photos) == 7
    assert len(workspace.cache.known(engine.key)) == 6


def test_a_cache_that_was_deleted_is_made_again(
    workspace: Workspace, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    _index(workspace, engine, folder)
    workspace.close()
    for file in (tmp_path / "data").glob("cache.sqlite3*"):
        file.unlink()
    with Workspace(tmp_path / "data") as fresh:
        again = _index(fresh, engine, folder)
        assert (len(again.photos), again.cached) == (6, 0)
        assert len(fresh.cache.known(engine.key)) == 6


def test_a_folder_inside_a_known_one_is_not_listed_twice(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    inner = folder / "inner"
    inner.mkdir()
    _index(workspace, engine, inner)
    assert workspace.library.folders() == [inner]
    _index(workspace, engine, folder)
    assert workspace.library.folders() == [folder]
    _index(workspace, engine, inner)
    assert workspace.library.folders() == [folder]


def test_a_folder_that_is_not_there_is_bad_input(
    workspace: Workspace, engine: Engine, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="nowhere"):
        _index(workspace, engine, tmp_path / "nowhere")


def test_under_means_inside_not_beside() -> None:
    assert is_under(Path("/a/b/c"), [Path("/a/b")])
    assert is_under(Path("/a/b"), [Path("/a/b")])
    assert is_under(Path("/a"), [Path("/")])
    assert not is_under(Path("/a/bc"), [Path("/a/b")])


def test_copies_of_a_photo_are_decoded_once(
    workspace: Workspace, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    source = sorted(folder.glob("*.jpg"))[0]
    copies = tmp_path / "copies"
    copies.mkdir()
    for number in range(150):
        shutil.copyfile(source, copies / f"{number:03}.jpg")
    inferred: list[int] = []

    class Counting(Model):
        def infer(
            self, pixels: NDArray[np.uint8]
        ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
            inferred.append(len(pixels))
            return engine.model.infer(pixels)

    counting = Counting(engine.model.network, Precision.INT8, Provider.CPU)
    indexed = _index(workspace, Engine(counting), copies)
    assert len(indexed.photos) == 150
    assert indexed.cached == 0, "none was in the cache before"
    # Those that were under way together, before the first was stored, are decoded each.
    assert sum(inferred) < 150
    assert len(workspace.cache.known(engine.key)) == 1
