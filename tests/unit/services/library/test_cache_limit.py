"""The cache keeps within its limit, and what goes can always be made again."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.edits import RemovePhotos
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.services.library.cache_limit import Trimmed, keep_within_limit
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.opened import open_session
from photoclust.services.library.thumbnails import thumbnail
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey
from photoclust.store.cache.trimming import sizes
from tests.helpers.embedded import OUTPUTS

SIDE = 224
"""Input of the shipped network."""

OTHER = ModelKey("b" * 64, "float", 1, OUTPUTS)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def photos(
    workspace: Workspace, engine: Engine, tmp_path: Path, sample_photos: Path
) -> Sequence[Photo]:
    """Eight real photos, read, and in the library."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for path in sorted(sample_photos.rglob("*.jpg"))[:8]:
        shutil.copyfile(path, folder / path.name)
    read(workspace, engine, folder)
    found = tuple(workspace.library.photos().values())
    open_session(workspace).absorb(arrival(frozenset(photo.id for photo in found)))
    workspace.library.flush()
    return found


def read(workspace: Workspace, engine: Engine, folder: Path) -> int:
    """Read a folder; return how many photos had to be looked at."""
    indexed = index_folders(
        workspace, [folder], engine, workers=2, progress=NullProgress(), cancel=CancelToken()
    )
    return len(indexed.photos) - indexed.cached


def trim(workspace: Workspace, key: ModelKey | None, limit: int) -> Trimmed:
    workspace.limit_cache(limit)
    return keep_within_limit(workspace, key, NullProgress(), CancelToken())


def strangers(workspace: Workspace, key: ModelKey, count: int) -> set[Digest]:
    """Fill the cache with photos that the library does not hold."""
    digests = [Digest(bytes([n + 1]) * 32) for n in range(count)]
    rows = [
        CachedPhoto(
            digest,
            np.ones(2048, np.float16),
            np.arange(5, dtype=np.uint16),
            np.ones(5, np.float16),
            320,
            240,
            os.urandom(30_000),
            {"width": 1},
        )
        for digest in digests
    ]
    workspace.cache.put(rows, key).result()
    return set(digests)


def shown(workspace: Workspace, photos: Sequence[Photo]) -> int:
    return sum(workspace.cache.thumbnail(photo.digest) is not None for photo in photos)


def test_without_a_limit_or_within_it_nothing_goes(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    strangers(workspace, engine.key, 3)
    assert trim(workspace, engine.key, 0) == Trimmed()
    assert trim(workspace, engine.key, 10_000_000) == Trimmed()
    assert shown(workspace, photos) == 8


def test_photos_that_left_the_library_go_first(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    used, _ = sizes(workspace.cache)
    open_session(workspace).apply(RemovePhotos(frozenset([photos[0].id]), "x"))
    gone = strangers(workspace, engine.key, 20) | {photos[0].digest}
    trimmed = trim(workspace, engine.key, round(used / 0.9))
    assert trimmed.forgotten == gone
    assert trimmed.thumbnails == 0
    assert workspace.cache.known(engine.key) == {photo.digest for photo in photos[1:]}
    assert workspace.cache.facts(gone) == {}
    with pytest.raises(UserError):  # whoever looked before is no mistake of ours
        workspace.cache.features([photos[0].digest], engine.key)
    with pytest.raises(KeyError):
        workspace.cache.features([Digest(b"?" * 32)], engine.key)
    assert shown(workspace, photos) == 7


def test_the_file_becomes_smaller(workspace: Workspace, engine: Engine) -> None:
    strangers(workspace, engine.key, 60)
    _, before = sizes(workspace.cache)
    trimmed = trim(workspace, engine.key, 1_000_000)
    size = workspace.cache.path.stat().st_size
    assert size <= 1_000_000 < before
    assert trimmed.bytes_freed == before - size


def test_a_file_that_cannot_shrink_in_steps_is_written_anew(
    workspace: Workspace, engine: Engine, tmp_path: Path
) -> None:
    strangers(workspace, engine.key, 60)
    workspace.close()
    with closing(sqlite3.connect(tmp_path / "data" / "cache.sqlite3")) as file:
        file.execute("PRAGMA journal_mode=DELETE")
        file.execute("PRAGMA auto_vacuum=NONE")
        file.execute("VACUUM")
    with Workspace(tmp_path / "data") as again:
        trim(again, engine.key, 1_000_000)
        assert again.cache.path.stat().st_size <= 1_000_000
        strangers(again, engine.key, 60)
        trim(again, engine.key, 1_000_000)
        assert again.cache.path.stat().st_size <= 1_000_000


def test_then_go_embeddings_of_another_model(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclust.services.library.cache_limit._ROOM", 1)
    key = engine.key
    features = workspace.cache.features([photo.digest for photo in photos], key)
    used, _ = sizes(workspace.cache)
    for row, photo in enumerate(photos):
        jpeg = workspace.cache.thumbnail(photo.digest)
        assert jpeg is not None
        facts = workspace.cache.facts([photo.digest])[photo.digest]
        kept = CachedPhoto(
            photo.digest, features.features[row], features.classes[row], features.scores[row],
            320, 240, jpeg, facts,
        )  # fmt: skip
        workspace.cache.put([kept], OTHER).result()
    assert sizes(workspace.cache)[0] > used
    trim(workspace, key, used + 16384)  # pages that became half empty
    assert workspace.cache.known(OTHER) == set()
    assert len(workspace.cache.known(key)) == shown(workspace, photos) == 8
    trim(workspace, None, 1000)
    assert len(workspace.cache.known(key)) == 8, "no model is known to be in use"


def test_then_thumbnails_which_are_made_again_just_the_same(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    before = {photo: workspace.cache.thumbnail(photo.digest) for photo in photos}
    trimmed = trim(workspace, engine.key, 1000)
    assert trimmed.thumbnails == 8
    assert shown(workspace, photos) == 0
    assert len(workspace.cache.known(engine.key)) == 8, "groups are made of these"
    assert read(workspace, engine, photos[0].path.parent) == 0, "not at every start"
    assert {photo: thumbnail(workspace, photo.digest, SIDE) for photo in photos} == before
    workspace.cache.flush()
    assert shown(workspace, photos) == 8


def test_the_thumbnails_stored_longest_ago_go_first(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclust.services.library.cache_limit._AT_ONCE", 1)
    oldest = photos[3]
    jpeg = os.urandom(30_000)
    for photo in photos:
        if photo != oldest:
            workspace.cache.put_thumbnail(photo.digest, 320, 240, jpeg)
    used, _ = sizes(workspace.cache)
    trimmed = trim(workspace, engine.key, used - 1)
    assert 0 < trimmed.thumbnails < 8
    assert workspace.cache.thumbnail(oldest.digest) is None


@pytest.mark.parametrize("how", ["away", "changed"])
def test_a_thumbnail_that_cannot_be_made_again_stays(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo], how: str
) -> None:
    for photo in photos[:3]:
        if how == "away":
            photo.path.unlink()
        else:
            photo.path.write_bytes(b"another picture")
    trim(workspace, engine.key, 1000)
    assert shown(workspace, photos[:3]) == 3
    assert shown(workspace, photos) == 3


def test_a_photo_whose_file_is_another_gives_no_thumbnail(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    trim(workspace, engine.key, 1000)
    one, other, third = photos[:3]
    status = one.path.stat()
    one.path.write_bytes(b"\0" * status.st_size)
    os.utime(one.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.path.unlink()
    assert thumbnail(workspace, one.digest, SIDE) is None
    assert thumbnail(workspace, other.digest, SIDE) is None
    assert thumbnail(workspace, third.digest, SIDE) is not None
    assert thumbnail(workspace, Digest(b"?" * 32), SIDE) is None


def test_a_lost_cache_is_not_mended_one_by_one(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    workspace.cache.rebuild()
    assert thumbnail(workspace, photos[0].digest, SIDE) is None


def test_stopped_it_leaves_the_rest(
    workspace: Workspace, engine: Engine, photos: Sequence[Photo]
) -> None:
    cancel = CancelToken()
    cancel.cancel()
    workspace.limit_cache(1000)
    assert keep_within_limit(workspace, engine.key, NullProgress(), cancel) == Trimmed()
    assert shown(workspace, photos) == 8


def test_the_limit_is_kept(tmp_path: Path) -> None:
    with Workspace(tmp_path / "data") as workspace:
        workspace.limit_cache(2_000_000_000)
        choice = workspace.cache_choice
    with Workspace(tmp_path / "data") as workspace:
        assert workspace.cache_choice == choice == replace(choice, limit_bytes=2_000_000_000)
