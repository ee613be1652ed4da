"""The bottom bar tells one job's progress in words and hands on Cancel and sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.thumbnail_size import LARGEST_THUMBNAIL
from photoclust.ui.window.bottom_bar import BottomBar


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons) -> BottomBar:
    widget = BottomBar(icons)
    qtbot.addWidget(widget)
    widget.resize(1000, 40)
    widget.show()
    return widget


def texts(bar: BottomBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def progress(bar: BottomBar) -> QProgressBar:
    return bar.findChildren(QProgressBar)[0]


def button(bar: BottomBar, text: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text().strip() == text)


def test_a_job_is_told_in_words(bar: BottomBar) -> None:
    bar.show_job(
        "Reading photos", 3210, 12400, per_second=41.3, seconds_left=224, unit="{n} photos/s"
    )
    told = texts(bar)
    assert told[:3] == ["Reading photos 3,210 of 12,400", "41 photos/s", "3 min 40 s left"]
    assert progress(bar).value() == 258


def test_bytes_beyond_32_bits_fit_the_bar(bar: BottomBar) -> None:
    bar.show_job("Copying", 30_000_000_000, 60_000_000_000)
    assert progress(bar).value() == 500


def test_an_unknown_total_only_moves(bar: BottomBar) -> None:
    bar.show_job("Grouping", 0, None)
    assert texts(bar)[0] == "Grouping…"
    assert progress(bar).maximum() == 0
    bar.show_job("Looking for photos", 1234, None)
    assert texts(bar)[0] == "Looking for photos 1,234"


def test_cancel_is_heard_once_and_says_so(qtbot: QtBot, bar: BottomBar) -> None:
    bar.show_job("Reading photos", 1, 10)
    cancel = button(bar, "Cancel")
    with qtbot.waitSignal(bar.cancel_requested):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    bar.show_job("Reading photos", 2, 10, seconds_left=20)
    assert not cancel.isEnabled()
    assert "stopping…" in texts(bar)
    bar.show_idle("10 photos")
    assert not cancel.isVisible()
    bar.show_job("Grouping", 0, None)
    assert cancel.isEnabled()


def test_what_cannot_be_cancelled_has_no_button(bar: BottomBar) -> None:
    bar.show_job("Saving", 0, None, cancellable=False)
    assert not button(bar, "Cancel").isVisible()


def test_sizes_come_from_slider_and_buttons(qtbot: QtBot, bar: BottomBar) -> None:
    with qtbot.waitSignal(bar.thumbnail_size_changed) as changed:
        bar.set_thumbnail_size(200)
    assert changed.args == [200]
    larger = next(b for b in bar.findChildren(QToolButton) if "Larger" in b.accessibleName())
    with qtbot.waitSignal(bar.thumbnail_size_changed):
        qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    assert bar.thumbnail_size > 200
    bar.set_thumbnail_size(10_000)
    assert bar.thumbnail_size == LARGEST_THUMBNAIL
    assert bar.findChildren(QSlider)[0].accessibleName() == "Thumbnail size"


def test_problems_show_only_when_there_are_some(qtbot: QtBot, bar: BottomBar) -> None:
    bar.show_problems(1)
    problem = button(bar, "1 problem")
    assert problem.isVisible()
    with qtbot.waitSignal(bar.problems_requested):
        qtbot.mouseClick(problem, Qt.MouseButton.LeftButton)
    bar.show_problems(1204)
    assert problem.text().strip() == "1,204 problems"
    bar.show_problems(0)
    assert not problem.isVisible()


def test_the_device_is_told(bar: BottomBar) -> None:
    bar.set_device("CPU (int8)", "No CUDA device was found.")
    assert "CPU (int8)" in texts(bar)
