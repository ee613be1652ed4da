"""The history tells every step, where we are, and where a person wants to go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.session import HistoryEntry
from photoclust.core.text import Text
from photoclust.ui.look.icons import Icons
from photoclust.ui.window.history import HistoryModel, HistoryPanel

ENTRIES = [
    HistoryEntry(Change(Text("Group 12,400 photos"))),
    HistoryEntry(Change(Text("Merge 3 groups"))),
    HistoryEntry(Change(Text("Move 214 photos")), batch=5),
]


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons) -> HistoryPanel:
    widget = HistoryPanel(icons)
    qtbot.addWidget(widget)
    widget.resize(260, 300)
    widget.show()
    widget.show_history(ENTRIES, 2)
    return widget


def history(panel: HistoryPanel) -> QListView:
    return panel.findChildren(QListView)[0]


def click(qtbot: QtBot, panel: HistoryPanel, row: int) -> None:
    view = history(panel)
    place = view.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_steps_are_told_newest_first(panel: HistoryPanel) -> None:
    rows = [panel.model.index(row).data() for row in range(panel.model.rowCount())]
    assert rows == ["Move 214 photos", "Merge 3 groups", "Group 12,400 photos", "The beginning"]
    spoken = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["Move 214 photos, taken back", "Merge 3 groups, now", "Group 12,400 photos"]
    assert history(panel).currentIndex().row() == 1


def test_the_present_stands_out_and_what_was_taken_back_is_pale(
    panel: HistoryPanel, icons: Icons
) -> None:
    font = panel.model.index(1).data(Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.weight() == QFont.Weight.DemiBold
    pale = panel.model.index(0).data(Qt.ItemDataRole.ForegroundRole)
    assert pale.name() == icons.colours.secondary
    assert panel.model.index(2).data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize(("row", "position"), [(0, 3), (2, 1), (3, 0)])
def test_a_click_asks_for_a_moment(
    qtbot: QtBot, panel: HistoryPanel, row: int, position: int
) -> None:
    with qtbot.waitSignal(panel.position_requested) as asked:
        click(qtbot, panel, row)
    assert asked.args == [position]
    assert panel.model.position == 2, "nothing is shown before it is so"


def test_a_click_on_the_present_asks_nothing(qtbot: QtBot, panel: HistoryPanel) -> None:
    with qtbot.assertNotEmitted(panel.position_requested):
        click(qtbot, panel, 1)


def test_it_is_worked_by_keys(qtbot: QtBot, panel: HistoryPanel) -> None:
    view = history(panel)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.position_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_the_model_keeps_qts_rules(icons: Icons) -> None:
    model = HistoryModel(icons)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_history(ENTRIES, 3)
    model.show_history(ENTRIES, 1)
    model.show_history(ENTRIES[:1], 1)
    model.show_history([], 0)
    assert model.rowCount() == 1
    del tester
