"""The full view goes through a row of photos, prepares the next and drops late answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId, Presence
from photoclust.ui.look.icons import Icons
from photoclust.ui.viewer import play_button
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.play_button import PlayButton
from photoclust.ui.viewer.view import PictureRequest, Viewer
from photoclust.ui.widgets.picture_view import PictureView

ROW = [PhotoId(n) for n in range(10, 20)]


class Stage:
    """A viewer and what it asked for."""

    def __init__(self, qtbot: QtBot, icons: Icons) -> None:
        self.requests: list[PictureRequest] = []
        self.viewer = Viewer(icons, self.requests.append, self.describe)
        qtbot.addWidget(self.viewer)
        self.viewer.resize(800, 600)
        self.viewer.show()
        self.picture = self.viewer.findChildren(PictureView)[0]

    def describe(self, photo: PhotoId) -> PhotoDetails:
        return PhotoDetails(photo, Path(f"/photos/{photo}.jpg"), width=4000, height=3000)

    def asked(self) -> list[int]:
        """The photos asked for since the last look."""
        asked = [request.photo for request in self.requests]
        self.requests.clear()
        return [int(photo) for photo in asked]

    def texts(self) -> list[str]:
        return [label.text() for label in self.viewer.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def stage(qtbot: QtBot, icons: Icons) -> Stage:
    return Stage(qtbot, icons)


def picture(width: int = 400, height: int = 300) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    return image


def test_the_neighbours_are_asked_for_at_once(stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    assert all(request.longest_side for request in stage.requests)
    assert stage.asked() == [14, 15, 13, 16]
    stage.viewer.step(1)
    assert stage.asked() == [17]
    assert stage.viewer.current == PhotoId(15)
    assert "6 of 10" in stage.texts()


def test_a_picture_that_was_ready_is_shown_at_once(stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    stage.viewer.take_picture(PhotoId(15), picture(), whole=False)
    assert not stage.picture.has_picture
    stage.viewer.step(1)
    assert stage.picture.has_picture


def test_answers_nobody_waits_for_are_dropped(stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 0)
    stage.viewer.take_picture(PhotoId(19), picture(), whole=False)
    stage.viewer.take_failure(PhotoId(18), "damaged")
    assert not stage.picture.has_picture
    assert "damaged" not in stage.texts()


def test_every_pixel_is_asked_for_once_when_zooming(qtbot: QtBot, stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    stage.viewer.take_picture(ROW[4], picture(800, 600), whole=False)
    stage.requests.clear()
    for _ in range(6):
        qtbot.keyClick(stage.viewer, Qt.Key.Key_Plus)
    assert stage.requests == [PictureRequest(ROW[4], None)]
    zoom = stage.picture.zoom
    stage.viewer.take_picture(ROW[4], picture(4000, 3000), whole=True)
    assert stage.picture.zoom == zoom
    stage.viewer.take_picture(ROW[4], picture(), whole=False)  # a late reduced one
    stage.requests.clear()
    qtbot.keyClick(stage.viewer, Qt.Key.Key_Plus)
    assert stage.requests == []


def test_huge_pictures_are_let_go_when_one_goes_on(stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    stage.viewer.take_picture(ROW[4], picture(4000, 3000), whole=True)
    stage.asked()
    stage.viewer.step(1)
    assert 14 in stage.asked()


def test_a_failure_is_told(stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 0)
    stage.viewer.take_failure(ROW[0], "The file is damaged.")
    assert "The file is damaged." in stage.texts()
    stage.viewer.step(1)
    assert "The file is damaged." not in stage.texts()


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 9),
        (Qt.Key.Key_Backspace, 3),
    ],
)
def test_keys_go_through_the_row(qtbot: QtBot, stage: Stage, key: Qt.Key, place: int) -> None:
    stage.viewer.show_photos(ROW, 4)
    with qtbot.waitSignal(stage.viewer.current_changed) as changed:
        qtbot.keyClick(stage.viewer, key)
    assert changed.args == [ROW[place]]


def test_the_ends_of_the_row_hold(qtbot: QtBot, stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 9)
    with qtbot.assertNotEmitted(stage.viewer.current_changed):
        qtbot.keyClick(stage.viewer, Qt.Key.Key_Right)
    names = {b.accessibleName(): b for b in stage.viewer.findChildren(QAbstractButton)}
    assert not names["Next photo (Right)"].isEnabled()
    assert names["Previous photo (Left)"].isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_leaving_lets_everything_go(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    stage.viewer.show_photos(ROW, 4)
    stage.viewer.take_picture(ROW[4], picture(), whole=False)
    with qtbot.waitSignal(stage.viewer.closed):
        qtbot.keyClick(stage.viewer, key)
    assert stage.viewer.current is None
    assert not stage.picture.has_picture


def test_keys_of_the_window_pass_through(qtbot: QtBot, stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    with qtbot.assertNotEmitted(stage.viewer.closed):
        qtbot.keyClick(stage.viewer, Qt.Key.Key_U)
    assert stage.viewer.current == ROW[4]


def test_zoom_keys(qtbot: QtBot, stage: Stage) -> None:
    stage.viewer.show_photos(ROW, 4)
    stage.viewer.take_picture(ROW[4], picture(4000, 3000), whole=True)
    fitted = stage.picture.zoom
    qtbot.keyClick(stage.viewer, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert stage.picture.zoom == 1.0
    assert "100 %" in stage.texts()
    qtbot.keyClick(stage.viewer, Qt.Key.Key_Minus)
    assert stage.picture.zoom < 1.0
    qtbot.keyClick(stage.viewer, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert stage.picture.zoom == fitted
    qtbot.keyClick(stage.viewer, Qt.Key.Key_Z)
    assert stage.picture.zoom == 1.0


def test_an_empty_row_is_no_error(stage: Stage) -> None:
    stage.viewer.show_photos([])
    stage.viewer.step(1)
    assert stage.viewer.current is None


def test_a_video_is_opened_in_the_systems_player(
    qtbot: QtBot, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(play_button, "open_with_default", opened.append)
    films = [Path("/photos/a.mp4"), Path("/photos/b.jpg"), Path("/photos/c.mov")]
    away = (Presence.PRESENT, Presence.PRESENT, Presence.MISSING)

    def describe(photo: PhotoId) -> PhotoDetails:
        return PhotoDetails(photo, films[photo], away[photo], duration_s=12.2)

    viewer = Viewer(icons, lambda request: None, describe)
    qtbot.addWidget(viewer)
    viewer.show()
    (button,) = viewer.findChildren(PlayButton)
    viewer.show_photos([PhotoId(0), PhotoId(1), PhotoId(2)])
    assert button.isVisible()
    button.click()
    qtbot.keyClick(viewer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [films[0]] * 2
    for _ in range(2):  # a photo, and a video that is not there
        qtbot.keyClick(viewer, Qt.Key.Key_Right)
        assert not button.isVisible()
        qtbot.keyClick(viewer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [films[0]] * 2
