"""Names of either direction read as they were written, in windows of either direction."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclust.ui.language.bidi import isolated, left_to_right
from photoclust.ui.widgets.elided_label import ElidedLabel


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_plain_text_is_left_alone() -> None:
    assert isolated("Beach") == "Beach"
    assert left_to_right("/photos/a b") == "/photos/a b"
    assert isolated("") == ""
    assert isolated("صور") == "\u2068صور\u2069"
    assert left_to_right("/صور/a") == "\u2066/\u2068صور\u2069/a\u2069"


@pytest.mark.usefixtures("right_to_left")
def test_all_is_isolated_in_a_window_from_right_to_left() -> None:
    assert isolated("640 × 480, 58 kB") == "\u2068640 × 480, 58 kB\u2069"
    assert left_to_right("/photos") == "\u2066/photos\u2069"


def test_a_cut_arabic_name_ends_at_the_left(qtbot: QtBot) -> None:
    label = ElidedLabel("سسسسسسسسسسسسسسسسسسسسسسسسسسسسسسسس", mode=Qt.TextElideMode.ElideRight)
    qtbot.addWidget(label)
    label.resize(100, 30)
    image = QImage(label.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    label.render(image)
    ink = [
        sum(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
        for x in range(image.width())
    ]
    inked = [x for x, dark in enumerate(ink) if dark]
    # The three dots have less ink than letters.
    assert sum(ink[inked[0] : inked[0] + 8]) < sum(ink[inked[-1] - 8 : inked[-1]])
