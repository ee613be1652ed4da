"""The window whose cache is gone or damaged: all comes back in the same session."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.services.library.cache_place import CACHE_FILE
from photoclust.services.library.workspace import CACHE_REBUILT
from photoclust.store.cache.pictures import DROPPED
from tests.helpers.running_window import Prepared, Running


def _open(data: Path, told: list[str]) -> Running:
    running = Running(data)
    running.window.bench.telling._rescue.told.connect(lambda message: told.append(message.text))
    running.window.start()
    running.wait_finished()
    return running


def test_after_the_cache_was_lost_the_pictures_come_back(qtbot: QtBot, prepared: Prepared) -> None:
    prepared.restore()
    (prepared.data / CACHE_FILE).unlink()
    told: list[str] = []
    running = _open(prepared.data, told)
    try:
        assert 0 < len(running.window.view.photos.ids) == running.pictures
        covers = running.window.view.list
        assert all(
            covers._loader.pixmap(cover.digest)
            for row in running.window.view.rows.rows
            if (cover := running.window.view.rows.cover(row)) is not None
        )
    finally:
        running.close()


@pytest.mark.qt_log_ignore("Corrupt JPEG data", "Unsupported marker")
def test_garbage_in_the_cache_is_told_and_mended(qtbot: QtBot, prepared: Prepared) -> None:
    prepared.restore()
    cache = prepared.data / CACHE_FILE
    size = cache.stat().st_size
    with cache.open("r+b") as file:
        file.seek(size // 10)
        file.write(bytes(range(37, 256)) * (size * 8 // 10 // 219))
    told: list[str] = []
    running = _open(prepared.data, told)
    try:
        groups = running.groups
        running.window.bench.grouping.group_now()
        running.wait_finished()
        running.look_at_all()
        assert CACHE_REBUILT in told
        assert told.count(CACHE_REBUILT) == 1
        assert running.groups == groups
        assert len(running.window.view.photos.ids) == running.pictures
        library = running.window.controller.library
        assert library is not None
        library.workspace.cache.on_damage()  # once more: it is the disk
        running.wait(lambda: "damaged again" in told[-1])
    finally:
        running.close()


def test_embeddings_that_a_bad_disk_zeroed_are_read_again(qtbot: QtBot, prepared: Prepared) -> None:
    prepared.restore()
    with closing(sqlite3.connect(prepared.data / CACHE_FILE)) as cache, cache:
        cache.execute("DELETE FROM hierarchies")
        cache.execute("UPDATE embeddings SET features = zeroblob(4100) WHERE id IN (2, 5)")
        (before,) = cache.execute("SELECT COUNT(*) FROM embeddings").fetchone()
    told: list[str] = []
    running = _open(prepared.data, told)
    try:
        groups = running.groups
        running.window.bench.grouping.group_now()
        running.wait_finished()
        assert told.count(DROPPED) == 1
        assert CACHE_REBUILT not in told
        library = running.window.controller.library
        assert library is not None
        running.window.bench.grouping.group_now()
        running.wait_finished()
        assert running.groups == groups
        library.workspace.cache.flush()
        with closing(sqlite3.connect(prepared.data / CACHE_FILE)) as cache:
            found = "SELECT COUNT(*) FROM embeddings WHERE features <> zeroblob(4100)"
            assert cache.execute(found).fetchone() == (before,)
    finally:
        running.close()
