"""The plan follows the pattern: chosen in words or written, shown folder by folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from photoclust.core.folder_pattern import BY_GROUP, READY_MADE, FolderPattern, read_pattern
from photoclust.filing.plan_records import FilingRequest, Home
from photoclust.services.files.group_folders import GroupHome
from photoclust.store.journal.records import Mode
from photoclust.ui.filing.dialog import FilingDialog
from photoclust.ui.filing.model import Column
from photoclust.ui.filing.tree import PlanTree
from photoclust.ui.filing.wishes import Show
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.two_line_rows import RowRole
from tests.helpers.filing_case import FilingCase
from tests.helpers.keyboard import Keyboard

CHECK = Qt.ItemDataRole.CheckStateRole
BY_YEAR, BY_DAY = read_pattern("{year}/{group}"), read_pattern("{group}/{date}")


class Desk:
    """An open dialog about two groups whose photos say when they were taken."""

    def __init__(self, folder: Path, qtbot: QtBot, icons: Icons) -> None:
        self.case = case = FilingCase(folder)
        days = ("2023-12-31", "2024-01-01", "2023-12-30", None)
        self.beach = [case.taken(f"{n}.jpg", day) for n, day in enumerate(days)]
        self.dogs = [case.taken("dog.jpg", "2024-02-02")]
        self.asked: list[FilingRequest] = []
        self.used: dict[Path, FolderPattern] = {}
        self.open(qtbot, icons)

    def open(self, qtbot: QtBot, icons: Icons, homes: Sequence[GroupHome | None] = ()) -> None:
        request = self.case.request(("Beach", self.beach), ("Dogs", self.dogs))
        self.dialog = FilingDialog(
            icons, request, lambda _: None, homes=homes, patterns=self.patterns
        )
        self.dialog.plan_requested.connect(self.take)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def patterns(self, destination: Path) -> list[FolderPattern]:
        return list(dict.fromkeys((self.used.get(destination, BY_GROUP), *READY_MADE)))

    def take(self, request: FilingRequest) -> None:
        """Answer at once, as the planner of the library does soon."""
        self.asked.append(request)
        self.dialog.show_plan(request, self.case.plan(request))

    def choose(self, text: str) -> None:
        box = self.choice
        place = next(n for n in range(box.count()) if box.itemText(n).startswith(text))
        box.setCurrentIndex(place)
        box.activated.emit(place)

    @property
    def choice(self) -> QComboBox:
        boxes = self.dialog.findChildren(QComboBox)
        return next(box for box in boxes if box.accessibleName() == "Folders")

    @property
    def own(self) -> QLineEdit:
        fields = self.dialog.findChildren(QLineEdit)
        return next(field for field in fields if field.accessibleName() == "Own pattern")

    @property
    def go(self) -> QPushButton:
        buttons = self.dialog.findChildren(QPushButton)
        return next(b for b in buttons if b.property("kind") == "primary")

    @property
    def summary(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return next(label.text() for label in labels if label.accessibleName() == "Summary")

    def rows(self, group: int = 0) -> list[tuple[str, str]]:
        """What is below a group, from and to."""
        model = self.dialog.model
        above = model.index(group, 0)
        return [
            (model.index(row, Column.FROM, above).data(), model.index(row, Column.TO, above).data())
            for row in range(model.rowCount(above))
        ]

    def to(self, group: int = 0) -> tuple[str, str]:
        index = self.dialog.model.index(group, Column.TO)
        return index.data(), index.data(RowRole.SECOND_LINE)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, icons: Icons) -> Desk:
    return Desk(tmp_path, qtbot, icons)


def test_patterns_are_offered_in_words_with_an_example(desk: Desk) -> None:
    offered = [desk.choice.itemText(n) for n in range(desk.choice.count())]
    assert offered[0] == desk.choice.currentText() == "A folder for each group: Beach"
    assert offered[1:] == [
        "Years, in them the groups: 2024/Beach",
        "Groups, in them the days: Beach/2024-05-31",
        "Years and months, in them the groups: 2024/05/Beach",
        "Places, in them the groups: Rome/Beach",
        "",
        "Own pattern…",
    ]


def test_the_tree_shows_the_folders_that_a_pattern_makes(desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        desk.dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    assert desk.to() == ("Beach", "New folder")
    desk.choose("Years, ")
    assert desk.asked[-1].pattern == BY_YEAR
    assert desk.to() == ("2023/Beach · 2024/Beach · …", "3 new folders")
    assert desk.rows() == [
        ("2 photos", "2023/Beach"),
        ("0.jpg", "0.jpg"),
        ("2.jpg", "2.jpg"),
        ("1 photo", "2024/Beach"),
        ("1.jpg", "1.jpg"),
        ("1 photo", "No date/Beach"),
        ("3.jpg", "3.jpg"),
    ]
    assert desk.to(1) == ("2024/Dogs", "New folder")
    assert desk.rows(1) == [("dog.jpg", "dog.jpg")]
    assert "4 new folders" in desk.summary
    desk.choose("Groups, ")
    assert desk.to() == ("Beach", "4 new folders")
    desk.choose("A folder")
    assert desk.rows() == [(f"{n}.jpg", f"{n}.jpg") for n in range(4)]
    del tester


def test_the_groups_stay_open_when_the_pattern_changes(desk: Desk) -> None:
    tree = desk.dialog.findChildren(PlanTree)[0]
    for text in ("Years, ", "Groups, ", "A folder"):
        desk.choose(text)
        assert tree.isExpanded(desk.dialog.model.index(0, 0))


def test_a_folder_of_several_is_left_out_and_taken_back(desk: Desk) -> None:
    desk.choose("Years, ")
    model = desk.dialog.model
    year = model.index(0, Column.FROM, model.index(0, 0))
    model.setData(year, Qt.CheckState.Unchecked, CHECK)
    assert desk.asked[-1].clusters[0][1] == [desk.beach[1], desk.beach[3]]
    assert year.data() == "0 of 2 photos"
    assert year.siblingAtColumn(Column.TO).data(RowRole.SECOND_LINE) == "Not filed"
    assert model.index(0, 0).data(CHECK) == Qt.CheckState.PartiallyChecked
    assert len(desk.rows()) == 7, "what is left out stays where it would have come"
    first = model.index(1, Column.FROM, model.index(0, 0))
    model.setData(first, Qt.CheckState.Checked, CHECK)
    assert year.data(CHECK) == Qt.CheckState.PartiallyChecked
    model.setData(year, Qt.CheckState.Checked, CHECK)
    assert year.data(CHECK) == Qt.CheckState.Checked
    assert not model.flags(year.siblingAtColumn(Column.TO)) & Qt.ItemFlag.ItemIsEditable


def test_only_what_is_left_out_is_shown_below_its_folder(desk: Desk) -> None:
    desk.choose("Years, ")
    model = desk.dialog.model
    model.tick([model.index(1, 0, model.index(0, 0))], wanted=False)
    model.show_only(Show.LEFT_OUT)
    assert desk.rows() == [("1 of 2 photos", "2023/Beach"), ("0.jpg", "Stays where it is")]
    desk.choose("Groups, ")
    model.show_only(Show.ALL)
    assert desk.rows()[-1] == ("0.jpg", "Stays where it is"), "where it would come is not known"


def test_a_name_is_that_of_the_folder_with_the_title(desk: Desk) -> None:
    model = desk.dialog.model
    desk.choose("Years, ")
    to = model.index(0, Column.TO)
    assert to.data(Qt.ItemDataRole.EditRole) == "Beach"
    model.setData(to, "Sea")
    assert desk.to()[0] == "2023/Sea · 2024/Sea · …"
    desk.choose("Own")
    desk.own.setText("{year}/{month}")
    desk.own.textEdited.emit(desk.own.text())
    desk.own.editingFinished.emit()
    assert desk.to()[0] == "2023/12 · 2024/01 · …"
    assert not model.flags(to) & Qt.ItemFlag.ItemIsEditable, "no folder bears the title"


def test_an_own_pattern_is_tried_while_it_is_written(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard(desk.dialog)
    assert not desk.own.isVisible()
    desk.choose("Own")
    assert desk.own.hasFocus()
    assert desk.own.text() == "{group}", "one begins with what there is"
    number = len(desk.asked)
    keys.type("{group} of {yaer}")
    qtbot.waitUntil(lambda: "is no field" in desk.summary)
    assert not desk.go.isEnabled()
    assert len(desk.asked) == number
    desk.own.setText("{group} of {year}")
    desk.own.textEdited.emit(desk.own.text())
    keys.press(Qt.Key.Key_Return)  # says that it is done; it must not file
    assert desk.dialog.isVisible()
    assert desk.asked[-1].pattern.text == "{group} of {year}"
    assert desk.to()[0] == "Beach of 2023 · Beach of 2024 · …"
    assert desk.go.isEnabled()


def test_a_pattern_that_was_mended_to_what_it_was_is_planned_anew(desk: Desk) -> None:
    desk.choose("Own")
    for text in ("{group", "{group}"):
        desk.own.setText(text)
        desk.own.textEdited.emit(text)
        desk.own.editingFinished.emit()
    assert desk.go.isEnabled()


def test_fields_are_inserted_from_a_menu(desk: Desk) -> None:
    desk.choose("Own")
    desk.own.setText("/{group}")
    desk.own.setCursorPosition(0)
    menu = next(m for m in desk.dialog.findChildren(QMenu) if m.actions())
    assert [action.text() for action in menu.actions()][:2] == [
        "{group}\tthe name of the group",
        "{year}\t2024",
    ]
    menu.actions()[1].trigger()
    assert desk.own.text() == "{year}/{group}"
    assert desk.asked[-1].pattern == BY_YEAR


def test_a_destination_has_its_own_pattern_until_a_person_chooses_one(
    tmp_path: Path, desk: Desk
) -> None:
    other = tmp_path / "other"
    desk.used[other] = BY_DAY
    (into,) = (box for box in desk.dialog.findChildren(QComboBox) if box.isEditable())
    for folder, pattern in ((other, BY_DAY), (desk.case.destination, BY_GROUP)):
        into.setEditText(str(folder))
        into.activated.emit(0)
        assert desk.asked[-1].pattern == pattern
        assert desk.choice.currentData() == pattern
    desk.choose("Years, ")
    into.setEditText(str(other))
    into.activated.emit(0)
    assert desk.asked[-1].pattern == BY_YEAR


def test_groups_go_on_by_their_own_pattern_until_another_is_chosen(
    tmp_path: Path, qtbot: QtBot, icons: Icons, desk: Desk
) -> None:
    top = desk.case.destination.resolve()
    home = GroupHome(top, BY_DAY, "Strand", top / "Strand")
    desk.dialog.reject()
    desk.open(qtbot, icons, [home])
    assert desk.asked[-1].folders == [home.goes_on(), None]
    assert desk.to() == ("Strand", "4 new folders")
    assert desk.to(1) == ("Dogs", "New folder")
    desk.choose("Years, ")
    assert desk.asked[-1].folders == [Home(None, "Strand", top, BY_YEAR), None]
    assert desk.to()[0] == "2023/Strand · 2024/Strand · …"


def test_what_is_there_already_is_shown_in_its_folder(desk: Desk) -> None:
    top = desk.case.destination.resolve()
    place = top / "2023" / "Beach" / "0.jpg"
    place.parent.mkdir(parents=True)
    there = desk.beach[0]
    there.path.rename(place)
    desk.case.photos[0] = desk.beach[0] = there.moved(place)
    request = desk.case.request(("Beach", desk.beach))
    dialog = desk.dialog
    dialog.model.take_plan(desk.case.plan(replace(request, pattern=BY_YEAR)))
    # The dialog's own photos are those before the move; what counts is where plans send them.
    assert desk.rows()[0] == ("1 photo", "2023/Beach")
    copies = replace(request, pattern=BY_YEAR, mode=Mode.COPY)
    assert place not in {item.source for item in desk.case.plan(copies).items}
