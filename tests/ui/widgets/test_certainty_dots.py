"""How sure the app is, as dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from photoclust.ui.language.certainty import certainty_sentence, offer_sentence
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.certainty_dots import CertaintyDots, dots_size, paint_dots


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
    dots.show_certainty(0.7, offer_sentence)
    assert dots.accessibleName() == offer_sentence(0.7)
    dots.show_certainty(None)
    assert not dots.accessibleName()
