"""The system's trash from the real window: asked first, and back again by undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.running_window import Running, copy_samples


@pytest.mark.usefixtures("qapp", "home_trash")
def test_photos_go_to_the_trash_when_asked_twice_and_come_back(tmp_path: Path) -> None:
    assert QApplication.instance() is not None
    photos = tmp_path / "photos"
    copy_samples(photos)
    before = {path.name: path.read_bytes() for path in photos.iterdir()}
    running = Running(tmp_path / "data")
    window = running.window
    window.start([photos])
    running.wait_finished()
    running.choose(running.ids[0])
    grid = window.view.grid
    chosen = list(window.view.photos.ids)[:2]
    grid.select_photos(chosen)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    running.wait(lambda: window.messages.shown is not None and not window.bench.trash.running)
    assert window.messages.shown is not None
    assert "trash" in window.messages.shown.text
    assert len(list(photos.iterdir())) == len(before), "nothing happens before it was confirmed"
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    running.wait(lambda: len(list(photos.iterdir())) == len(before) - 2)
    running.wait_finished()
    assert window.controller.clustering.photos().isdisjoint(chosen)
    assert running.undo_label() == "Move 2 photos to the trash"
    QTest.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    running.wait(lambda: len(list(photos.iterdir())) == len(before))
    running.wait_finished()
    assert {path.name: path.read_bytes() for path in photos.iterdir()} == before
    assert window.controller.clustering.photos() >= set(chosen)
    running.close()
