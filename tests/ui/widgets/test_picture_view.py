"""Zooming keeps the pointed place put, dragging stays inside the picture, detail is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclust.ui.widgets.picture_view import PictureView
from tests.helpers.mouse import double_click

RED, BLUE = "#ff0000", "#0000ff"


def picture(width: int, height: int) -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor(RED))
    painter.end()
    return image


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    widget = PictureView()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def colour_at(view: PictureView, x: int, y: int) -> str:
    return view.grab().toImage().pixelColor(x, y).name()


def turn_wheel(view: PictureView, at: QPointF, steps: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_a_picture_is_fitted_whole_and_centred(view: PictureView) -> None:
    view.show_picture(picture(4000, 1000))
    assert view.fitted
    assert view.zoom == pytest.approx(0.1)
    assert colour_at(view, 10, 150) == RED
    assert colour_at(view, 390, 150) == BLUE
    assert colour_at(view, 200, 20) not in (RED, BLUE)


def test_a_tiny_picture_is_not_blown_up(view: PictureView) -> None:
    view.show_picture(picture(20, 10))
    assert view.zoom == 1.0


def test_the_wheel_zooms_where_it_points(view: PictureView) -> None:
    view.show_picture(picture(4000, 3000))
    pointed = QPointF(300, 150)
    before = view._to_picture(pointed)
    turn_wheel(view, pointed, 5)
    assert view.zoom == pytest.approx(0.1 * 1.25**5)
    after = view._to_picture(pointed)
    assert (after - before).manhattanLength() < 1e-6
    turn_wheel(view, pointed, -20)
    assert view.fitted


def test_dragging_moves_the_picture_but_never_out_of_sight(qtbot: QtBot, view: PictureView) -> None:
    view.show_picture(picture(4000, 3000))
    view.zoom_to(1.0)
    assert colour_at(view, 10, 150) == RED  # the seam is in the middle
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    qtbot.mouseMove(view, QPoint(100, 150))
    assert colour_at(view, 10, 150) == BLUE
    qtbot.mouseMove(view, QPoint(-9000, 150))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(-9000, 150))
    assert colour_at(view, 390, 150) == BLUE
    assert view._to_picture(QPointF(400, 0)).x() == pytest.approx(4000)


def test_double_click_goes_to_full_size_and_back(qtbot: QtBot, view: PictureView) -> None:
    view.show_picture(picture(4000, 3000))
    with qtbot.waitSignal(view.zoom_changed) as changed:
        double_click(view, QPoint(100, 100))
    assert changed.args == [1.0]
    double_click(view, QPoint(100, 100))
    assert view.fitted


def test_a_reduced_picture_asks_for_detail_and_keeps_its_place(
    qtbot: QtBot, view: PictureView
) -> None:
    view.show_picture(picture(400, 300), QSize(4000, 3000))
    assert view.zoom == pytest.approx(0.1)
    with qtbot.waitSignal(view.detail_wanted):
        view.zoom_to(0.5, QPointF(50, 50))
    place = view._to_picture(QPointF(0, 0))
    with qtbot.assertNotEmitted(view.detail_wanted):
        view.sharpen(picture(4000, 3000))
    assert view.zoom == 0.5
    assert (view._to_picture(QPointF(0, 0)) - place).manhattanLength() < 1e-6


def test_a_larger_window_keeps_the_picture_fitted(view: PictureView) -> None:
    view.show_picture(picture(4000, 3000))
    view.resize(800, 600)
    assert view.zoom == pytest.approx(0.2)


def test_an_empty_view_is_quiet(view: PictureView) -> None:
    view.zoom_in()
    view.toggle_zoom()
    view.clear()
    assert not view.has_picture
    assert view.fitted
