"""Rows have room for two lines; what is longer is cut, and nothing is drawn outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.two_line_rows import RowRole, TwoLineDelegate, row_height, wrapped

SENTENCE = "The file is cut off after 12,034 of 88,110 bytes. It was left as it is, see below."


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return qapp.font()


def test_a_sentence_takes_two_lines_at_most(font: QFont) -> None:
    metrics = QFontMetrics(font)
    assert wrapped("short", metrics, font, 200) == ["short"]
    lines = wrapped(SENTENCE, metrics, font, 200)
    assert len(lines) == 2
    assert SENTENCE.startswith(lines[0])
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    whole = metrics.horizontalAdvance(SENTENCE)
    assert " ".join(wrapped(SENTENCE, metrics, font, whole * 2 // 3)) == SENTENCE


def test_a_word_longer_than_a_line_is_cut_in_its_middle(font: QFont) -> None:
    metrics = QFontMetrics(font)
    (line,) = wrapped("x" * 300, metrics, font, 200)
    assert "…" in line
    assert metrics.horizontalAdvance(line) <= 200


def test_both_lines_are_drawn(qtbot: QtBot, icons: Icons) -> None:
    model = QStandardItemModel()
    item = QStandardItem("name.jpg")
    model.appendRow(item)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(TwoLineDelegate(icons, view))
    view.resize(300, 100)
    view.show()
    assert view.sizeHintForRow(0) >= row_height(view.font())
    one = view.grab().toImage()
    item.setData("/a/folder", RowRole.SECOND_LINE)
    two = view.grab().toImage()
    assert one != two
    item.setData("error_text", RowRole.TINT)
    item.setData(True, RowRole.BOLD)
    assert view.grab().toImage() != two
    assert item.data(Qt.ItemDataRole.DisplayRole) == "name.jpg"
