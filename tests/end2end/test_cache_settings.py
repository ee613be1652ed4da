"""The window while its cache moves, is limited, and is away: nothing of it is lost or seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.edits import RemovePhotos
from photoclust.services.library.cache_place import CACHE_FILE
from photoclust.ui.library.cache_keeper import CacheKeeper
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.settings.dialog import SettingsDialog
from tests.helpers.running_window import Prepared, Running


@pytest.fixture
def place(prepared: Prepared, running: Running) -> Path:
    folder = prepared.base / "big disk"
    folder.mkdir()
    return folder


def keeper(running: Running) -> CacheKeeper:
    return running.window.bench.cache


def settings(running: Running) -> SettingsDialog:
    running.window.commands.settings.trigger()
    dialog = running.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def seen_all(running: Running) -> bool:
    """Whether every group shows all of its pictures."""
    for cluster in running.ids:
        running.choose(cluster)
        running.wait_finished()
        if not 0 < len(running.window.view.photos.ids) == running.pictures:
            return False
    return True


def test_the_cache_moves_while_the_window_is_in_use(
    qtbot: QtBot, prepared: Prepared, running: Running, place: Path
) -> None:
    groups = running.groups
    dialog = settings(running)
    with qtbot.waitSignal(
        keeper(running).changed, check_params_cb=lambda state: bool(state.ready and state.remark)
    ) as moved:
        dialog.cache_folder_chosen.emit(place)
        assert not keeper(running).state.ready
    assert moved.args is not None
    (state,) = moved.args
    assert isinstance(state, CacheState)
    assert (state.file, state.chosen) == (place / CACHE_FILE, place)
    assert state.size_bytes > 0
    assert not state.failed
    assert not (prepared.data / CACHE_FILE).exists()
    dialog.close()
    assert seen_all(running)
    running.reopen()
    assert running.groups == groups
    assert keeper(running).state.file == place / CACHE_FILE
    assert seen_all(running)
    library = running.window.controller.library
    assert library is not None
    assert library.sentences == ()


def test_a_move_that_fails_is_told(qtbot: QtBot, running: Running, place: Path) -> None:
    (place / CACHE_FILE).touch()
    with qtbot.waitSignal(
        keeper(running).changed, check_params_cb=lambda state: bool(state.failed)
    ) as told:
        keeper(running).move(place)
    assert told.args is not None
    (state,) = told.args
    assert "already" in state.remark
    assert state.ready
    assert state.chosen is None
    assert seen_all(running)


def test_a_disk_that_is_away_is_told_and_groups_stay(
    prepared: Prepared, running: Running, place: Path
) -> None:
    groups = running.groups
    keeper(running).move(place)
    running.wait(lambda: keeper(running).state.ready)
    running.close()
    place.rename(prepared.base / "away")
    running._build()
    running.window.start()
    running.wait_finished()
    library = running.window.controller.library
    assert library is not None
    assert "is not there" in library.sentences[0]
    assert keeper(running).state.is_away
    assert running.groups == groups
    assert seen_all(running)


def test_a_limit_takes_thumbnails_that_come_back(
    qtbot: QtBot, prepared: Prepared, running: Running
) -> None:
    groups = running.groups
    dialog = settings(running)
    dialog.cache_limit_chosen.emit(1000)
    assert keeper(running).state.limit_bytes == 1000
    running.wait_finished()
    library = running.window.controller.library
    assert library is not None
    cache = library.workspace.cache
    kept = {photo.digest for photo in library.photos.values() if cache.thumbnail(photo.digest)}
    assert kept == set()
    dialog.close()
    running.reopen()
    assert running.groups == groups
    library = running.window.controller.library
    assert library is not None
    assert library.workspace.cache_choice.limit_bytes == 1000
    assert seen_all(running)


def test_photos_that_come_back_by_undo_are_read_once_more(qtbot: QtBot, running: Running) -> None:
    controller = running.window.controller
    library, session = controller.library, controller.session
    assert library is not None
    assert session is not None
    photo = min(session.clustering.photos())
    digest = controller.photos[photo].digest
    controller.apply(RemovePhotos(frozenset([photo]), "one"))
    keeper(running).limit(1000)
    running.wait_finished()
    cache = library.workspace.cache
    assert cache.facts([digest]) == {}
    with qtbot.waitSignal(controller.reading_ended):
        controller.undo()
    assert cache.facts([digest]) != {}
    running.wait_finished()
