"""The program's icon is drawn in every size and stands out on light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from photoclust.ui.look.app_icon import app_icon, draw_app_icon


@pytest.mark.parametrize("side", [16, 32, 48, 256])
def test_it_fills_its_square_and_leaves_the_corner_free(icons_folder: Path, side: int) -> None:
    image = draw_app_icon(icons_folder, side)
    assert image.size() == QSize(side, side)
    colours = [image.pixelColor(x, y) for x in range(side) for y in range(side)]
    solid = [colour for colour in colours if colour.alpha() == 255]
    assert len(solid) > side * side // 2
    assert image.pixelColor(0, 0).alpha() == 0
    strong = [colour for colour in solid if colour.hslSaturation() > 90]
    assert len(strong) > len(solid) // 2, "neither a light nor a dark ground swallows it"


def test_the_three_photos_are_told_apart_in_the_smallest_size(icons_folder: Path) -> None:
    image = draw_app_icon(icons_folder, 16)
    names = {image.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert {QColor(name).name() for name in ("#f5a524", "#12a594", "#2b6be4")} <= names


def test_a_window_gets_it_sharp_in_each_usual_size(icons_folder: Path) -> None:
    sizes = {size.width() for size in app_icon(icons_folder).availableSizes()}
    assert {16, 24, 32, 48, 64, 128} <= sizes
