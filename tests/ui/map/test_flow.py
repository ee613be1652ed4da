"""When the map is made: not before it is wanted, once, and again when photos changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photoclust.grouping.methods.choice import PLANES
from photoclust.ui.jobs.runner import JobStarted
from photoclust.ui.look.theme import Theme
from photoclust.ui.map.flow import MapFlow
from photoclust.ui.map.view import PhotoMap
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.widgets.message_bar import Message
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

_JOB = "Laying out the map"


class Desk:
    """The flow on a library of 24 photos, and what it started."""

    def __init__(self, library: OpenLibrary, shown: Shown, theme: Theme, photos: Path) -> None:
        self.library = library
        self.shown = shown
        self.photos = photos
        self.built: list[PhotoMap] = []
        self.jobs: list[str] = []
        self.flow = MapFlow(library.controller, shown.view, shown.loader, theme, shown.window)
        self.flow.built.connect(self.built.append)
        library.controller.runner.started.connect(self._note)

    def _note(self, started: JobStarted) -> None:
        if started.request.name == _JOB:
            self.jobs.append(_JOB)

    @property
    def map(self) -> PhotoMap:
        (plane,) = self.built
        return plane

    def read(self) -> None:
        self.library.controller.add_folders([self.photos])
        self.settle()

    def show(self, mode: ViewMode) -> None:
        self.shown.view.set_mode(mode)

    def settle(self) -> None:
        self.library.settle()
        self.library.wait(lambda: not self.flow.busy)
        self.library.settle()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=2, of_each=12)
    with opened(data, qtbot) as library:
        yield Desk(library, show_library(library, theme, qtbot), theme, photos)


def test_it_is_made_when_it_is_wanted_and_once(desk: Desk) -> None:
    desk.read()
    assert (desk.built, desk.jobs) == ([], [])
    for mode in (ViewMode.MAP, ViewMode.GRID, ViewMode.MAP):
        desk.show(mode)
        desk.settle()
    assert desk.jobs == [_JOB]
    assert desk.map.unplaced == 0
    assert desk.map.notice == ""


def test_it_waits_for_the_photos_and_follows_them(desk: Desk, tmp_path: Path) -> None:
    desk.show(ViewMode.MAP)
    desk.read()
    assert desk.jobs == [_JOB]
    assert desk.map.unplaced == 0
    more = tmp_path / "more"
    _copy(desk.photos, more)
    desk.library.controller.add_folders([more])
    desk.settle()
    assert len(desk.jobs) == 2, "other photos have other places"


def _copy(photos: Path, more: Path) -> None:
    """Copies: known by content, and other photos of the library."""
    more.mkdir()
    for photo in photos.iterdir():
        (more / photo.name).write_bytes(photo.read_bytes())


def test_photos_that_are_out_of_sight_are_not_laid_out(desk: Desk) -> None:
    desk.show(ViewMode.MAP)
    desk.show(ViewMode.GRID)
    desk.read()
    assert desk.jobs == []


def test_a_map_that_was_cancelled_is_made_when_one_comes_back(desk: Desk) -> None:
    desk.read()
    desk.show(ViewMode.MAP)
    desk.library.wait(lambda: desk.jobs == [_JOB])
    desk.library.controller.runner.cancel_all()
    desk.settle()
    assert desk.map.notice.startswith("The map was not made.")
    desk.library.controller.photos_changed.emit()
    desk.settle()
    assert desk.jobs == [_JOB], "not by itself"
    desk.show(ViewMode.GRID)
    desk.show(ViewMode.MAP)
    desk.settle()
    assert desk.jobs == [_JOB, _JOB]
    assert desk.map.notice == ""


def _button(desk: Desk, name: str) -> QPushButton:
    return next(b for b in desk.map.findChildren(QPushButton) if b.text() == name)


def test_scenes_are_laid_out_when_they_are_wished_and_kept_for_the_library(desk: Desk) -> None:
    desk.read()
    desk.show(ViewMode.MAP)
    desk.settle()
    assert _button(desk, "Themes").isChecked()
    _button(desk, "Scenes").click()
    desk.settle()
    assert desk.jobs == [_JOB, _JOB]
    assert _button(desk, "Scenes").isChecked()
    library = desk.library.controller.library
    assert library is not None
    assert library.workspace.library.state("map layout") == "scenes"
    _button(desk, "Themes").click()
    desk.library.wait(lambda: len(desk.jobs) == 3)
    _button(desk, "Scenes").click()  # before the other one is there
    desk.settle()
    assert _button(desk, "Scenes").isChecked()


def test_a_cancelled_layout_leaves_the_one_that_is_seen(desk: Desk) -> None:
    desk.read()
    desk.show(ViewMode.MAP)
    desk.settle()
    _button(desk, "Scenes").click()
    desk.library.wait(lambda: len(desk.jobs) == 2)
    desk.library.controller.runner.cancel_all()
    desk.settle()
    assert _button(desk, "Themes").isChecked()
    assert desk.map.unplaced == 0


def test_of_too_many_photos_themes_are_shown_and_it_is_said_why(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    desk.flow.told.connect(told.append)
    desk.read()
    desk.show(ViewMode.MAP)
    desk.settle()
    planes: Any = PLANES
    monkeypatch.setitem(planes, "tsne", dataclasses.replace(PLANES["tsne"], most=10))
    _button(desk, "Scenes").click()
    desk.settle()
    assert desk.jobs == [_JOB]
    assert "up to 10 photos" in told[-1].text
    assert _button(desk, "Themes").isChecked()
