"""The look follows the person's choice and font, and the whole window follows the look."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from photoclust.ui.look.theme import Kind, Theme, ThemeChoice, mark
from photoclust.ui.look.tokens import TextSize


def is_dark(theme: Theme) -> bool:
    return theme.dark


def test_dark_and_light_change_palette_icons_and_style_sheet(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    light = qapp.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert is_dark(theme)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.colours.window
    assert theme.icons.colours is theme.colours
    assert qapp.styleSheet() != light
    theme.choose(ThemeChoice.LIGHT)
    assert not is_dark(theme)
    assert qapp.styleSheet() == light


def test_system_theme_is_light_where_the_system_says_nothing(theme: Theme) -> None:
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.choice is ThemeChoice.SYSTEM
    assert not theme.dark


def test_texts_grow_with_the_font_of_the_system(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    label = QLabel("Beach")
    mark(label, Kind.TITLE)
    qtbot.addWidget(label)
    label.show()
    before = label.fontInfo().pointSizeF()
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    try:
        with qtbot.waitSignal(theme.changed):
            qapp.setFont(larger)
        qtbot.waitUntil(lambda: label.fontInfo().pointSizeF() > before * 1.8)
        assert theme.font(TextSize.BODY).pointSizeF() == pytest.approx(larger.pointSizeF())
    finally:
        qapp.setFont(font)


def test_mark_changes_how_a_widget_looks_at_once(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("Beach")
    qtbot.addWidget(label)
    label.show()
    plain = label.fontInfo().pointSizeF()
    mark(label, Kind.TITLE)
    assert label.fontInfo().pointSizeF() > plain
