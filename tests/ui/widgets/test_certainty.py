"""How sure the app is of a group."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from photoclust.core.photo import PhotoId
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.certainty import (
    certainty,
    certainty_level,
    certainty_sentence,
    certainty_word,
)
from photoclust.ui.widgets.certainty_dots import CertaintyDots, dots_size, paint_dots
from tests.helpers import ui_library


def test_it_is_the_mean_of_what_the_app_put_there() -> None:
    cluster = ui_library.cluster(1, [1, 2, 3])
    assert certainty(cluster) == pytest.approx(0.75)
    placed = replace(cluster, placed=frozenset({PhotoId(1)}))
    assert certainty(placed) == pytest.approx(0.625)


def test_what_a_person_decided_is_no_question() -> None:
    cluster = ui_library.cluster(1, [1, 2])
    assert certainty(replace(cluster, accepted=True)) is None
    assert certainty(replace(cluster, placed=frozenset(cluster.members))) is None


def test_it_is_said_in_a_word_and_explained_by_a_sentence() -> None:
    assert [certainty_word(v) for v in (1.0, 0.85, 0.7, 0.2)] == [
        "sure",
        "sure",
        "fairly sure",
        "unsure",
    ]
    assert "0.70" in certainty_sentence(0.7)
    assert [certainty_level(v) for v in (1.0, 0.85, 0.7, 0.2)] == [3, 3, 2, 1]


def _filled(icons: Icons, value: float, direction: Qt.LayoutDirection) -> list[bool]:
    """Which of the dots are filled, from left to right."""
    size = dots_size(icons)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(icons.colours.window))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_dots(painter, QRectF(image.rect()), value, icons)
    painter.end()
    middles = [round(size.width() * part) for part in (1 / 8, 1 / 2, 7 / 8)]
    colour = QColor(icons.colours.secondary)
    return [image.pixelColor(x, size.height() // 2) == colour for x in middles]


def test_dots_show_it_at_a_glance(icons: Icons) -> None:
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert _filled(icons, 0.9, ltr) == [True, True, True]
    assert _filled(icons, 0.7, ltr) == [True, True, False]
    assert _filled(icons, 0.2, ltr) == [True, False, False]
    assert _filled(icons, 0.2, rtl) == [False, False, True]


def test_dots_are_read_aloud_as_a_sentence(icons: Icons, qtbot: QtBot) -> None:
    dots = CertaintyDots(icons)
    qtbot.addWidget(dots)
    dots.show_certainty(0.7)
    assert dots.accessibleName() == certainty_sentence(0.7)
    dots.show_certainty(None)
    assert not dots.accessibleName()
