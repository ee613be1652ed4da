"""A long name takes no more room than there is and is told whole on hover."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from photoclust.ui.widgets.elided_label import ElidedLabel

LONG = "IMG_2041_" + "very_" * 40 + "long.HEIC"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    widget = ElidedLabel(LONG)
    qtbot.addWidget(widget)
    widget.resize(120, 24)
    widget.show()
    return widget


def test_a_long_name_does_not_widen_the_window(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < 120
    assert label.text() == LONG
    assert label.toolTip() == LONG


def test_what_fits_needs_no_tooltip(label: ElidedLabel) -> None:
    label.setText("a.jpg")
    assert label.toolTip() == ""


def test_a_cut_text_is_drawn_inside_the_label(label: ElidedLabel) -> None:
    empty = ElidedLabel("")
    empty.resize(label.size())
    assert label.grab().toImage() != empty.grab().toImage()


def test_names_with_line_breaks_stay_on_one_line(label: ElidedLabel) -> None:
    label.setText("two\nlines.jpg")
    assert label.text() == "two lines.jpg"
