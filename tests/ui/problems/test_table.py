"""One table of problems: sorted, copied, revealed, tried again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView
from pytestqt.qtbot import QtBot

from photoclust.core.problems import Problem
from photoclust.core.text import NOTHING, Text
from photoclust.ui.look.icons import Icons
from photoclust.ui.problems.table import Column, ProblemsModel, ProblemsPanel

CUT = Problem(Path("/photos/b.jpg"), Text("The file is cut off."), Text("Copy it again."))
CLOUD = Problem(Path("/photos/bad\udcff.jpg"), Text("It is in the cloud."), NOTHING)
RAW = Problem(Path("/photos/a.cr2"), Text("It is a RAW file."), Text("Install the extra."))


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons) -> ProblemsPanel:
    widget = ProblemsPanel(icons)
    qtbot.addWidget(widget)
    widget.resize(700, 300)
    widget.show()
    widget.show_problems([CUT, CLOUD, RAW])
    return widget


def table(panel: ProblemsPanel) -> QTableView:
    return panel.findChildren(QTableView)[0]


def button(panel: ProblemsPanel, text: str) -> QAbstractButton:
    return next(b for b in panel.findChildren(QAbstractButton) if b.text().strip() == text)


def title(panel: ProblemsPanel) -> str:
    return panel.findChildren(QLabel)[0].text()


def test_the_table_tells_file_reason_and_hint(panel: ProblemsPanel) -> None:
    model = panel.model
    assert [model.index(1, c).data() for c in Column] == ["bad\ufffd.jpg", CLOUD.reason, ""]
    headers = [model.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert headers == ["File", "What happened", "What to do"]
    assert title(panel) == "3 files could not be handled"


def test_without_problems_there_is_nothing_to_do(panel: ProblemsPanel) -> None:
    panel.show_problems([])
    assert title(panel) == "No problems"
    assert not button(panel, "Copy").isEnabled()
    assert not button(panel, "Try again").isEnabled()


def test_a_file_has_one_row(panel: ProblemsPanel) -> None:
    again = Problem(CUT.path, Text("The file is gone."), NOTHING)
    panel.add_problems([again, Problem(Path("/photos/new.jpg"), Text("Damaged."), NOTHING)])
    assert [p.path.name for p in panel.model.problems][-1] == "new.jpg"
    assert len(panel.model.problems) == 4
    assert panel.model.problems[0] == again
    panel.show_problems([CUT, again])
    assert list(panel.model.problems) == [again]


def test_reveal_keeps_every_byte_of_the_path(qtbot: QtBot, panel: ProblemsPanel) -> None:
    assert not button(panel, "Show in folder").isEnabled()
    table(panel).selectRow(1)
    with qtbot.waitSignal(panel.reveal_requested) as revealed:
        qtbot.mouseClick(button(panel, "Show in folder"), Qt.MouseButton.LeftButton)
    assert revealed.args == [CLOUD.path]


def test_retry_takes_the_selection_or_everything(qtbot: QtBot, panel: ProblemsPanel) -> None:
    with qtbot.waitSignal(panel.retry_requested) as retried:
        qtbot.mouseClick(button(panel, "Try again"), Qt.MouseButton.LeftButton)
    assert retried.args == [(CUT.path, CLOUD.path, RAW.path)]
    table(panel).selectRow(2)
    with qtbot.waitSignal(panel.retry_requested) as retried:
        qtbot.mouseClick(button(panel, "Try again"), Qt.MouseButton.LeftButton)
    assert retried.args == [(RAW.path,)]


def test_copy_puts_text_on_the_clipboard(qtbot: QtBot, panel: ProblemsPanel) -> None:
    table(panel).selectRow(0)
    table(panel).setFocus()
    qtbot.keyClick(table(panel), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "/photos/b.jpg\tThe file is cut off.\tCopy it again."


def test_sorting_keeps_the_selection_on_its_problem(panel: ProblemsPanel) -> None:
    table(panel).selectRow(2)
    table(panel).sortByColumn(Column.FILE, Qt.SortOrder.AscendingOrder)
    assert [p.path.name for p in panel.model.problems] == ["a.cr2", "b.jpg", "bad\udcff.jpg"]
    assert panel.chosen() == (RAW,)
    table(panel).sortByColumn(Column.REASON, Qt.SortOrder.DescendingOrder)
    assert panel.model.problems == (CUT, CLOUD, RAW)


def test_the_model_keeps_qts_rules() -> None:
    model = ProblemsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.replace([CUT, RAW])
    kept = QPersistentModelIndex(model.index(1, 0))
    model.add([CLOUD])
    model.sort(Column.FILE)
    assert kept.data() == "a.cr2"
    model.replace([])
    del tester
