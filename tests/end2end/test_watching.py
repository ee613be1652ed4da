"""Real files come into real folders while the real window is open."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from photoclust.services.watch.folder_watcher import FolderWatcher
from photoclust.ui.settings.dialog import SettingsDialog
from photoclust.ui.settings.store import SettingsStore
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.running_window import Running

THREAD = "watch folders"


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """What the window watches: the photos, the place they are filed to, and the data folder."""
    folder = tmp_path / "album"
    folder.mkdir()
    return folder


@pytest.fixture
def running(qapp: QApplication, album: Path) -> Iterator[Running]:
    assert qapp is not None
    running = Running(make_beach(album), FolderWatcher)
    running.window.start([album])
    running.wait_finished()
    _wait_until_watched(running, album)
    _dismiss_all(running)  # that the data folder was left alone
    yield running
    running.close()


def _wait_until_watched(running: Running, folder: Path) -> None:
    def is_watched() -> bool:
        watcher = running.window.bench.watch._watcher
        assert isinstance(watcher, FolderWatcher | None)
        watches = [] if watcher is None else list(watcher._watches.values())
        return any(watch.is_alive(folder) for watch in watches)

    running.wait(is_watched)


def _take_photo(path: Path, red: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    Image.new("RGB", (64, 48), (red, 10, 10)).save(part, "JPEG")
    return part.rename(path)


def _shown(running: Running) -> str:
    message = running.window.messages.shown
    return "" if message is None else message.text


def _press(running: Running, name: str) -> None:
    buttons = running.window.messages.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text() == name).click()
    running.wait_finished()


def _dismiss_all(running: Running) -> None:
    while running.window.messages.shown is not None:
        running.window.messages._close_button.click()


def _file(running: Running) -> None:
    running.choose(BEACH)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move "))
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()


def test_a_photo_that_comes_is_offered_and_added(running: Running, album: Path) -> None:
    path = _take_photo(album / "DCIM" / "new.jpg", 200)
    running.wait(lambda: _shown(running) == "1 new photo in “DCIM”.")
    known = {photo.path for photo in running.window.controller.photos.values()}
    assert path not in known
    _press(running, "Add")
    known = {photo.path for photo in running.window.controller.photos.values()}
    assert path in known
    assert "came on disk" not in {m.key for m in running.window.messages._messages}


def test_what_the_app_files_and_takes_back_is_never_offered(running: Running, album: Path) -> None:
    _file(running)
    assert len(list((album / "Sorted" / "Beach").iterdir())) == 5
    _dismiss_all(running)
    # One from elsewhere, that comes last: all before it has been looked at when it is offered.
    first = _take_photo(album / "Sorted" / "Beach" / "first.jpg", 150)
    running.wait(lambda: bool(_shown(running)))
    assert _shown(running) == "1 new photo in “Beach”."
    first.unlink()
    running.wait(lambda: not _shown(running))
    running.window.commands.undo.trigger()
    running.wait_finished()
    _dismiss_all(running)
    _take_photo(album / "photos" / "second.jpg", 160)
    running.wait(lambda: bool(_shown(running)))
    assert _shown(running) == "1 new photo in “photos”."
    assert running.window.messages.waiting == 0


def _switch(running: Running) -> None:
    """Switch watching on or off in the settings, as a person does."""
    running.window.commands.settings.trigger()
    dialog = running.window.findChild(SettingsDialog)
    assert dialog is not None
    next(b for b in dialog.findChildren(QCheckBox) if "as they come" in b.text()).click()
    dialog.accept()


def test_watching_is_switched_off_for_good_and_on_again(running: Running, album: Path) -> None:
    _switch(running)
    running.wait(lambda: all(thread.name != THREAD for thread in threading.enumerate()))
    running.reopen()
    assert not SettingsStore(running.data).load().watch
    _dismiss_all(running)
    _switch(running)
    _wait_until_watched(running, album)
    _take_photo(album / "new.jpg", 200)
    running.wait(lambda: _shown(running) == "1 new photo in “album”.")
