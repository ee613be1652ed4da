"""The line above the photos says what can be done with a group, and what was done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.actions import make_actions
from photoclust.ui.cluster_list_model import ClusterRow
from photoclust.ui.group_header import GroupHeader
from photoclust.ui.icons import Icons

ROW = ClusterRow(ClusterId(1), "Beach", 214, None)


def test_a_filed_group_says_so_in_place_of_file(qtbot: QtBot, icons: Icons) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    header = GroupHeader(make_actions(page, page, icons), icons)
    qtbot.addWidget(header)
    header.resize(1200, 52)
    header.show()

    def words() -> list[str]:
        buttons = header.findChildren(QPushButton)
        return [b.text().strip() for b in buttons if b.isVisible()]

    header.show_rows((ROW,), 214)
    assert "File…" in words()
    header.show_rows((replace(ROW, filed_to="/photos/Beach"),), 214)
    assert "Filed" in words()
    assert "File…" not in words()
    header.resize(400, 52)
    assert not any(words())
    named = [b.accessibleName() for b in header.findChildren(QPushButton) if b.isVisible()]
    assert "Filed" in named
