"""Stacks of the open library are looked for off the window's thread, all of it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Clustering
from photoclust.core.photo import PhotoId
from photoclust.ui.library.stacks import StackFinder
from tests.helpers.open_library import opened, write_embedded_photos


def test_photos_are_gathered_off_the_windows_thread(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=2, of_each=2)
    asked: list[threading.Thread] = []
    gather = Clustering.photos

    def noted(clustering: Clustering) -> frozenset[PhotoId]:
        asked.append(threading.current_thread())
        return gather(clustering)

    with opened(data, qtbot) as library:
        library.controller.add_folders([photos])
        library.settle()
        finder = StackFinder(library.controller)
        monkeypatch.setattr(Clustering, "photos", noted)
        with qtbot.waitSignal(finder.found, timeout=30_000):
            finder.look()
        monkeypatch.undo()
    assert asked
    assert threading.main_thread() not in asked
