"""The map of a library: the same for the same photos, and made once."""

from __future__ import annotations

import dataclasses
import hashlib
import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.grouping import METHOD_VERSION
from photoclust.grouping.layout import LAYOUT_VERSION
from photoclust.grouping.methods.choice import PLANES
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups import photo_map
from photoclust.services.groups.photo_map import Layout, PhotoMap, map_photos, why_not
from photoclust.services.library.cache_limit import keep_within_limit
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey
from photoclust.store.library.library import ReadPhoto
from photoclust.store.sqlite_words import DamagedDatabaseError
from tests.helpers.embedded import OUTPUTS

KEY = ModelKey("a" * 64, "int8", 1, OUTPUTS)
OTHER = ModelKey("b" * 64, "float", 1, OUTPUTS)
COUNT = 120


class _Counted(GroupingProcess):
    """Counts how often it is asked."""

    asked = 0

    def lay_out(self, *args: object, **named: object) -> NDArray[np.float32]:
        self.asked += 1
        return super().lay_out(*args, **named)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def child(compile_cache: Path) -> Iterator[_Counted]:
    started = _Counted(compile_cache)
    with started:
        yield started


@pytest.fixture
def process(child: _Counted) -> _Counted:
    child.asked = 0
    return child


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path) as workspace:
        yield workspace


def _cached(number: int) -> CachedPhoto:
    """A photo of one of four kinds."""
    kind, own = np.random.default_rng(number % 4), np.random.default_rng(number)
    features = kind.gamma(0.5, 1, 2048) * own.gamma(4, 0.25, 2048)
    return CachedPhoto(
        Digest(number.to_bytes(2, "little") * 16),
        features.astype(np.float16),
        np.array([number % 4], np.uint16),
        np.array([0.5], np.float16),
        1,
        1,
        b"jpeg",
        {},
    )


def _photos(workspace: Workspace, numbers: Sequence[int], copy: str = "") -> tuple[Photo, ...]:
    return tuple(
        workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{n}{copy}.jpg"), FileIdentity(1, n, 1, 1), _cached(n).digest)
                for n in numbers
            ]
        )
    )


def _fill(workspace: Workspace, numbers: Sequence[int], key: ModelKey = KEY) -> tuple[Photo, ...]:
    workspace.cache.put([_cached(number) for number in numbers], key).result()
    return _photos(workspace, numbers)


def _map(
    workspace: Workspace,
    photos: Sequence[Photo],
    process: GroupingProcess,
    key: ModelKey = KEY,
    cancel: CancelToken | None = None,
    layout: Layout = Layout.THEMES,
) -> PhotoMap:
    return map_photos(
        workspace,
        photos,
        key,
        process,
        layout=layout,
        progress=NullProgress(),
        cancel=cancel or CancelToken(),
    )


def _maps_stored(workspace: Workspace) -> int:
    with closing(sqlite3.connect(workspace.cache.path)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM maps").fetchone()[0])


def test_the_same_photos_give_the_same_map_whatever_their_order(
    tmp_path: Path, compile_cache: Path, process: _Counted
) -> None:
    found = []
    with GroupingProcess(compile_cache) as fresh:
        for number, made_by in enumerate((process, fresh)):
            order = random.Random(number).sample(range(COUNT), COUNT)
            with Workspace(tmp_path / str(number)) as workspace:
                photos = _fill(workspace, order)
                copies = _photos(workspace, order[: 10 * number], " copy")
                found.append(_map(workspace, [*photos, *copies], made_by))
    first, second = found
    assert first.digests == second.digests == tuple(sorted(_cached(n).digest for n in range(COUNT)))
    assert np.array_equal(first.points, second.points)
    assert first.points.dtype == np.float32
    assert not first.points.flags.writeable
    assert first.key == KEY
    for digest, row in first.row_of.items():
        assert first.digests[row] == digest


def test_it_is_made_once(workspace: Workspace, process: _Counted) -> None:
    photos = _fill(workspace, range(COUNT))
    first = _map(workspace, photos, process)
    again = _map(workspace, photos[::-1], process)
    assert process.asked == 1
    assert again.digests == first.digests
    assert np.array_equal(again.points, first.points)
    assert not again.points.flags.writeable


def test_other_photos_another_model_and_another_method_have_their_own(
    workspace: Workspace, process: _Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = _fill(workspace, range(8))
    _fill(workspace, range(8), OTHER)
    _map(workspace, photos, process)
    _map(workspace, photos[1:], process)
    assert _map(workspace, photos, process, OTHER).key == OTHER
    assert process.asked == _maps_stored(workspace) == 3
    monkeypatch.setattr(photo_map, "LAYOUT_VERSION", 1000)
    _map(workspace, photos, process)
    assert process.asked == 4
    planes: Any = PLANES
    monkeypatch.setitem(planes, "umap", dataclasses.replace(PLANES["umap"], version=1000))
    _map(workspace, photos, process)
    assert process.asked == 5


def test_scenes_are_another_map_the_same_every_time_and_kept_beside_themes(
    workspace: Workspace, process: _Counted
) -> None:
    photos = _fill(workspace, range(COUNT))
    themes, scenes = (_map(workspace, photos, process, layout=layout) for layout in Layout)
    assert process.asked == 2
    assert not np.array_equal(themes.points, scenes.points)
    kinds = np.array([photo.digest[0] % 4 for photo in sorted(photos, key=lambda p: p.digest)])
    apart = np.linalg.norm(scenes.points[:, None] - scenes.points, axis=2)
    np.fill_diagonal(apart, np.inf)
    assert (kinds[apart.argmin(axis=1)] == kinds).all()
    again = [_map(workspace, photos, process, layout=layout) for layout in Layout]
    assert process.asked == 2, "both were kept"
    assert np.array_equal(again[1].points, scenes.points)


def test_only_scenes_are_refused_and_only_for_very_many_photos() -> None:
    assert why_not(Layout.SCENES, 10_000) is None
    assert why_not(Layout.THEMES, 200_000) is None
    assert "up to 10,000 photos" in str(why_not(Layout.SCENES, 10_001))


def test_what_is_stored_is_known_by_what_it_was_before_there_was_a_choice(
    workspace: Workspace, process: _Counted
) -> None:
    made = _map(workspace, _fill(workspace, range(3)), process)
    with closing(sqlite3.connect(workspace.cache.path)) as connection:
        [(name,)] = connection.execute("SELECT key FROM maps").fetchall()
    versions = f"{METHOD_VERSION}, {LAYOUT_VERSION}"
    text = Text(
        "(ModelKey(model='{what}', precision='int8', preprocess=1), {versions})",
        what="a" * 64,
        versions=versions,
    )
    assert name == hashlib.sha256(text.encode() + b"".join(made.digests)).digest()


def test_photos_that_were_not_read_have_no_place(workspace: Workspace, process: _Counted) -> None:
    known = _fill(workspace, range(5))
    unknown = _photos(workspace, range(5, 8))
    made = _map(workspace, [*unknown, *known], process)
    assert set(made.row_of) == {photo.digest for photo in known}
    assert made.points.shape == (5, 2)


def test_without_photos_the_map_is_empty(workspace: Workspace, process: _Counted) -> None:
    for photos in ((), _photos(workspace, range(3))):
        made = _map(workspace, photos, process)
        assert made.digests == ()
        assert made.points.shape == (0, 2)
    assert process.asked == _maps_stored(workspace) == 0


def test_a_stopped_one_leaves_nothing(workspace: Workspace, process: _Counted) -> None:
    photos = _fill(workspace, range(COUNT))
    before = sorted(workspace.folder.iterdir())
    cancel = CancelToken()

    class _Stopping(NullProgress):
        def begin(self, phase: str, total: int | None = None) -> None:
            del total
            if phase == "Comparing photos":
                cancel.cancel()

    with pytest.raises(Cancelled):
        map_photos(workspace, photos, KEY, process, progress=_Stopping(), cancel=cancel)
    assert process.asked == 1
    assert _maps_stored(workspace) == 0
    assert sorted(workspace.folder.iterdir()) == before
    assert len(_map(workspace, photos, process).digests) == COUNT


@pytest.mark.parametrize(
    "stored",
    [b"", b"odd", bytes(8 * 8 + 4), np.full((8, 2), np.nan, np.float32).tobytes(),
     np.full((8, 2), 2, np.float32).tobytes()],
)  # fmt: skip
def test_what_cannot_be_the_map_is_made_anew(
    workspace: Workspace, process: _Counted, stored: bytes
) -> None:
    photos = _fill(workspace, range(8))
    first = _map(workspace, photos, process)
    with closing(sqlite3.connect(workspace.cache.path)) as connection:
        (name,) = connection.execute("SELECT key FROM maps").fetchone()
    workspace.cache.put_photo_map(name, stored).result()
    assert np.array_equal(_map(workspace, photos, process).points, first.points)
    assert process.asked == 2
    _map(workspace, photos, process)
    assert process.asked == 2


def test_a_map_that_a_bad_disk_changed_is_made_anew(
    workspace: Workspace, process: _Counted
) -> None:
    photos = _fill(workspace, range(8))
    first = _map(workspace, photos, process)
    with closing(sqlite3.connect(workspace.cache.path)) as connection, connection:
        connection.execute("UPDATE maps SET data = zeroblob(LENGTH(data))")
    assert np.array_equal(_map(workspace, photos, process).points, first.points)
    assert process.asked == 2


def test_after_the_cache_was_lost_there_is_no_map_until_photos_are_read_again(
    workspace: Workspace, process: _Counted
) -> None:
    photos = _fill(workspace, range(8))
    first = _map(workspace, photos, process)
    workspace.cache.rebuild()
    assert _map(workspace, photos, process).digests == ()
    _fill(workspace, range(8))
    assert np.array_equal(_map(workspace, photos, process).points, first.points)
    assert process.asked == 2


def test_an_embedding_that_is_damaged_is_told_and_its_photo_left_out(
    workspace: Workspace, process: _Counted
) -> None:
    photos = _fill(workspace, range(8))
    with closing(sqlite3.connect(workspace.cache.path)) as connection, connection:
        connection.execute("UPDATE embeddings SET features = zeroblob(4100) WHERE id = 2")
    with pytest.raises(DamagedDatabaseError):
        _map(workspace, photos, process)
    assert len(_map(workspace, photos, process).digests) == 7


def test_a_cache_that_moves_takes_its_maps_along_and_one_that_makes_room_keeps_them(
    workspace: Workspace, process: _Counted, tmp_path: Path
) -> None:
    photos = _fill(workspace, range(8))
    _map(workspace, photos, process)
    place = tmp_path / "elsewhere"
    place.mkdir()
    workspace.move_cache(place, NullProgress(), CancelToken())
    assert workspace.cache.path.parent == place
    _map(workspace, photos, process)
    workspace.limit_cache(1000)
    keep_within_limit(workspace, KEY, NullProgress(), CancelToken())
    _map(workspace, photos, process)
    assert process.asked == 1
