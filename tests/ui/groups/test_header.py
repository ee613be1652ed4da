"""The line above the photos says what can be done with a group, and what was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.commands.actions import Actions, make_actions
from photoclust.ui.groups.header import GroupHeader, GroupStanding
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind
from photoclust.ui.widgets.certainty_dots import CertaintyDots

_BEACH = ClusterRow(ClusterId(1), "Beach", 14, None, certainty=0.7)
_UNSORTED = ClusterRow(None, "Unsorted", 3, None)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def actions(window: QWidget, icons: Icons) -> Actions:
    return make_actions(window, window, icons)


@pytest.fixture
def header(window: QWidget, actions: Actions, icons: Icons) -> GroupHeader:
    made = GroupHeader(actions, icons, window)
    made.resize(900, 60)
    window.show()
    return made


def _buttons(header: GroupHeader) -> list[str]:
    """What can be pressed, from left to right."""
    found = [*header.findChildren(QPushButton), *header.findChildren(QToolButton)]
    shown = [button for button in found if button.isVisibleTo(header)]
    return [b.accessibleName() for b in sorted(shown, key=lambda b: b.x())]


def test_the_order_of_photos_is_told_with_a_way_back(header: GroupHeader, qtbot: QtBot) -> None:
    header.show_rows((_BEACH,), 14, 14)
    assert "By name" not in _buttons(header)
    header.show_order("By name")
    qtbot.waitUntil(lambda: "By name" in _buttons(header))
    chip = next(b for b in header.findChildren(QPushButton) if b.accessibleName() == "By name")
    with qtbot.waitSignal(header.usual_order_wished):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    header.show_order("")
    assert "By name" not in _buttons(header)


def test_without_room_the_order_is_an_icon_and_stays_one(header: GroupHeader) -> None:
    header.resize(420, 52)
    header.show_rows((_BEACH,), 14, 14)
    chip = next(b for b in header.findChildren(QPushButton) if "order" in b.toolTip())
    for _ in range(2):  # as after every edit
        header.show_order("Doubtful ones first")
        QApplication.processEvents()
        assert chip.isVisibleTo(header)
        assert not chip.text()
    header.resize(1200, 52)
    assert chip.text().strip() == "Doubtful ones first"


def _labels(header: GroupHeader) -> list[str]:
    labels = [label for label in header.findChildren(QLabel) if label.isVisibleTo(header)]
    return [label.text() for label in labels if label.text()]


def test_where_a_part_is_shown_commands_say_that_they_take_all(header: GroupHeader) -> None:
    header.show_rows((_BEACH,), 8, 14)
    assert "8 of 14 photos" in _labels(header)
    assert _buttons(header)[:2] == ["Accept all 14", "File all 14…"]
    header.show_rows((_BEACH,), 14, 14)
    assert "14 photos" in _labels(header)
    assert _buttons(header)[:2] == ["Accept", "File…"]


def test_an_unnamed_group_asks_for_a_name(header: GroupHeader, actions: Actions) -> None:
    nameless = replace(_BEACH, title="Unnamed", unnamed=True)
    header.show_rows((nameless,), 14, 14)
    assert _buttons(header)[:2] == ["Name…", "Accept"]
    title = next(label for label in header.findChildren(QLabel) if label.text() == "Unnamed")
    assert title.property("kind") == Kind.STAND_IN
    asked: list[None] = []
    actions.rename.setEnabled(True)
    actions.rename.triggered.connect(lambda: asked.append(None))
    next(b for b in header.findChildren(QPushButton) if b.accessibleName() == "Name…").click()
    assert asked
    header.show_rows((_BEACH,), 14, 14)
    assert _buttons(header)[:2] == ["Accept", "File…"]
    assert title.property("kind") == Kind.TITLE
    header.show_rows((nameless, _BEACH), 28, 28)
    assert "Name…" not in _buttons(header)


def test_it_says_how_sure_the_group_is(header: GroupHeader) -> None:
    header.show_rows((_BEACH,), 14, 14)
    assert "fairly sure" in _labels(header)
    header.show_rows((_BEACH, _UNSORTED), 17, 17)
    assert "fairly sure" not in _labels(header)


def test_the_number_of_photos_is_not_cut_before_the_name(header: GroupHeader) -> None:
    header.resize(700, 52)
    header.show_rows((replace(_BEACH, title="A very long name " * 5),), 5, 14)
    header.ensurePolished()
    QApplication.processEvents()
    count, sure = (
        next(label for label in header.findChildren(QLabel) if label.text() == text)
        for text in ("5 of 14 photos", "fairly sure")
    )
    assert count.width() >= count.fontMetrics().horizontalAdvance(count.text())
    assert sure.isHidden(), "the dots say it too"
    assert header.findChildren(CertaintyDots)[0].isVisibleTo(header)


def test_a_filed_group_says_so_in_place_of_file(header: GroupHeader) -> None:
    header.resize(1200, 52)

    def words() -> list[str]:
        buttons = header.findChildren(QPushButton)
        return [b.text().strip() for b in buttons if b.isVisibleTo(header)]

    header.show_rows((_BEACH,), 14, 14)
    assert "File…" in words()
    header.show_rows((replace(_BEACH, filed_to="/photos/Beach"),), 14, 14)
    assert "Filed" in words()
    assert "File…" not in words()
    header.resize(400, 52)
    assert not any(words())
    assert "Filed" in _buttons(header)


def test_the_folder_of_a_filed_group_is_told_whole_or_not_at_all(
    header: GroupHeader, qtbot: QtBot
) -> None:
    header.show_rows((replace(_BEACH, filed_to="/photos/Beach"),), 14, 14)
    for width, told in ((1200, True), (420, False)):
        header.resize(width, 52)
        (label,) = (found for found in header.findChildren(QLabel) if "filed to" in found.text())
        qtbot.waitUntil(label.isVisible if told else label.isHidden)


def test_where_photos_are_gone_the_line_says_so_and_asks(header: GroupHeader, qtbot: QtBot) -> None:
    filed = replace(_BEACH, filed_to="/home/me/Photos/Beach")
    header.resize(1400, 60)
    header.show_rows((filed,), 14, 14)
    header.show_standing(GroupStanding(to_file=0))
    assert "filed to Photos/Beach" in _labels(header)
    assert _buttons(header)[:2] == ["Accept", "Filed"]
    header.show_standing(GroupStanding(3, 0))
    assert {"filed to Photos/Beach", "3 not there any more"} <= set(_labels(header))
    where = next(b for b in header.findChildren(QPushButton) if "Where" in b.accessibleName())
    assert where.isVisibleTo(header)
    assert where.accessibleName() == "Where are they?"
    with qtbot.waitSignal(header.where_requested):
        where.click()
    header.resize(480, 60)
    header.fit_words()
    assert where.isVisibleTo(header)
    assert "3 photos of this group are not where they were" in where.toolTip()
    header.show_standing(GroupStanding(1))
    assert where.accessibleName() == "Where is it?"
    header.show_rows((replace(filed, cluster=ClusterId(2)),), 14, 14)
    assert not where.isVisibleTo(header), "nothing is known of another group yet"


@pytest.mark.parametrize("width", [750, 600, 480])
def test_that_photos_are_gone_is_said_in_words_however_little_room_there_is(
    header: GroupHeader, qtbot: QtBot, width: int
) -> None:
    filed = replace(_BEACH, title="A long name of a group", filed_to="/home/me/Photos/Beach")
    header.resize(width, 60)
    header.show_rows((filed,), 14, 14)
    header.show_standing(GroupStanding(3, 12))
    qtbot.waitUntil(lambda: any(text.startswith("3 not there") for text in _labels(header)))
    (gone,) = (label for label in header.findChildren(QLabel) if "not there" in label.text())
    qtbot.waitUntil(lambda: gone.width() >= gone.fontMetrics().horizontalAdvance(gone.text()))
    assert header.rect().contains(gone.geometry())
    header.show_standing(GroupStanding(0, 12))
    qtbot.waitUntil(gone.isHidden)
    assert "14 photos" in _labels(header)


def test_what_a_filed_group_got_since_can_be_filed(header: GroupHeader) -> None:
    header.resize(1400, 60)
    header.show_rows((replace(_BEACH, filed_to="/sorted/Beach"),), 14, 14)
    assert "Filed" in _buttons(header), "as long as nothing else is known"
    header.show_standing(GroupStanding(to_file=12))
    assert "File 12 more…" in _buttons(header)
