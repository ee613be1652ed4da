"""The window respects the font size of the system: words give way, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.commands.actions import make_actions
from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import IconSize
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.top_bar import TopBar

POINTS = (9, 12, 18, 24)


@pytest.fixture
def set_font(qapp: QApplication, theme: Theme) -> Iterator[Callable[[float], None]]:
    """Gives the system another font size; `theme` follows."""
    before = qapp.font()

    def change(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)

    yield change
    qapp.setFont(before)


def fits(widget: QWidget) -> bool:
    layout = widget.layout()
    assert layout is not None
    return layout.minimumSize().width() <= widget.width()


@pytest.mark.parametrize("width", [800, 1200, 1920])
@pytest.mark.parametrize("points", POINTS)
def test_the_bars_fit(
    qtbot: QtBot, icons: Icons, set_font: Callable[[float], None], points: float, width: int
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    top, bottom = TopBar(make_actions(page, page, icons), icons), BottomBar(icons)
    groups = {
        ClusterId(n): Cluster(ClusterId(n), {PhotoId(n): 1.0}, Text("A")) for n in range(1, 1235)
    }
    top.granularity.show_clustering(Clustering(groups, granularity=0.5))
    bottom.set_device("GPU (CUDA) (float)")
    bottom.show_problems(1234)
    bottom.show_job(
        "Reading photos", 12_400, 100_000, per_second=41, seconds_left=224, unit="{n} photos/s"
    )
    for bar in (top, bottom):
        qtbot.addWidget(bar)
        bar.resize(width, 60)
        bar.show()
    set_font(points)
    for bar in (top, bottom):
        qtbot.waitUntil(partial(fits, bar))


def test_icons_grow_with_the_font(
    qtbot: QtBot, icons: Icons, set_font: Callable[[float], None]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    top = TopBar(make_actions(page, page, icons), icons)
    qtbot.addWidget(top)
    button = top.findChildren(QWidget, "more")[0]
    before = icons.size(IconSize.NORMAL)
    set_font(18)
    assert icons.size(IconSize.NORMAL) > 1.4 * before
    assert button.property("iconSize").width() == icons.size(IconSize.NORMAL)


@pytest.mark.parametrize("points", POINTS)
def test_keys_never_scroll_sideways(
    qtbot: QtBot, theme: Theme, set_font: Callable[[float], None], points: float
) -> None:
    set_font(points)
    rows = [("New group from selected photos", ["Ctrl+Shift+N", "G"])] * 6
    dialog = ShortcutsDialog([("Groups", rows), ("Photos", rows)])
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChildren(QScrollArea)[0]
    page = area.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= area.viewport().width()
