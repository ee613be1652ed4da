"""Icons take the colours of the moment, have a disabled state and follow a change of theme."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Theme, ThemeChoice


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = (image.pixelColor(x, y) for x, y in points)
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_is_drawn_in_its_tint(icons: Icons) -> None:
    assert inks(icons.pixmap("check", 64, "accent_text").toImage()) == {icons.colours.accent_text}


def test_a_disabled_icon_is_drawn_in_the_disabled_colour(icons: Icons) -> None:
    pixmap = icons.icon("trash-2").pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert icons.colours.disabled in inks(pixmap.toImage())
    assert icons.colours.text not in inks(pixmap.toImage())


@pytest.mark.parametrize(("side", "ratio"), [(16, 1.0), (20, 1.5), (24, 2.0)])
def test_icons_are_sharp_at_every_scale(icons: Icons, side: int, ratio: float) -> None:
    pixmap = icons.pixmap("folder", side, ratio=ratio)
    assert pixmap.width() == round(side * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_dressed_buttons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    theme.icons.dress(button, "check")
    light = inks(button.icon().pixmap(48, 48).toImage())
    with qtbot.waitSignal(theme.icons.changed):
        theme.choose(ThemeChoice.DARK)
    dark = inks(button.icon().pixmap(48, 48).toImage())
    assert light.isdisjoint(dark)
    assert QColor(theme.colours.text).name() in dark


def test_a_copy_that_is_changed_outlives_the_icon(icons: Icons) -> None:
    copy = QIcon(icons.icon("check"))
    copy.setIsMask(True)  # makes Qt copy the engine, which is ours
    icons.recolour(icons.colours)
    gc.collect()
    assert icons.colours.text in inks(copy.pixmap(48, 48).toImage())


def test_an_icon_sits_in_the_middle_of_a_wide_place(icons: Icons) -> None:
    image = QImage(100, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    icons.icon("check").paint(painter, image.rect())
    painter.end()
    drawn = [x for x in range(100) if any(image.pixelColor(x, y).alpha() for y in range(40))]
    assert 48 <= (drawn[0] + drawn[-1]) / 2 <= 52
    assert drawn[-1] - drawn[0] <= 40


def test_a_deleted_button_is_forgotten(qtbot: QtBot, theme: Theme) -> None:
    button = QToolButton()
    theme.icons.dress(button, "check")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    theme.choose(ThemeChoice.DARK)  # would raise on the dead button


def test_every_drawing_of_the_set_can_be_drawn(icons_folder: Path) -> None:
    drawings = sorted((icons_folder / "lucide").glob("*.svg"))
    drawings += sorted((icons_folder / "indicators").glob("*.svg"))
    assert len(drawings) > 50
    assert all(QSvgRenderer(str(drawing)).isValid() for drawing in drawings)
    assert (icons_folder / "lucide" / "LICENSE").read_text().startswith("ISC License")


def test_where_there_is_no_room_nothing_is_drawn(icons: Icons) -> None:
    assert icons.icon("eye").pixmap(QSize(0, 20)).isNull()
