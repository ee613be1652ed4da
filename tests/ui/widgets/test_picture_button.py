"""A picture button shows whole or covering pictures and can be pressed with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.picture_button import PictureButton


def wide() -> QImage:
    image = QImage(3000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    return image


@pytest.mark.parametrize("cover", [True, False])
def test_cover_fills_and_whole_leaves_room(qtbot: QtBot, icons: Icons, cover: bool) -> None:
    button = PictureButton(icons, cover=cover)
    qtbot.addWidget(button)
    button.resize(100, 100)
    button.show_image(wide())
    shown = button.grab().toImage()
    assert shown.pixelColor(50, 50).name() == "#00ff00"
    assert (shown.pixelColor(50, 10).name() == "#00ff00") is cover
    assert button.has_picture


def test_without_a_picture_there_is_a_placeholder(qtbot: QtBot, icons: Icons) -> None:
    button = PictureButton(icons, cover=True)
    qtbot.addWidget(button)
    button.resize(100, 100)
    button.show_image(None, "image-off")
    assert not button.has_picture
    assert button.grab().toImage().pixelColor(8, 50).name() == icons.colours.placeholder


def test_it_is_pressed_with_the_space_bar(qtbot: QtBot, icons: Icons) -> None:
    button = PictureButton(icons, cover=False)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
