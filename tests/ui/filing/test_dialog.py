"""The dialog files only what it shows, asks again after every change, and drops late answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QTreeView
from pytestqt.qtbot import QtBot

from photoclust.core.folder_pattern import BY_GROUP
from photoclust.filing.plan_records import FilingRequest, Home
from photoclust.services.files.group_folders import GroupHome
from photoclust.store.journal.records import Mode
from photoclust.ui.filing.dialog import FilingDialog
from photoclust.ui.filing.model import Column
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.two_line_rows import RowRole
from tests.helpers.filing_case import FilingCase
from tests.helpers.keyboard import ALT, Keyboard


class Desk:
    """An open dialog and the planning it asks for, answered only when a test says so."""

    def __init__(self, folder: Path, qtbot: QtBot, icons: Icons) -> None:
        self.case = FilingCase(folder)
        self.beach = [self.case.photo(f"{n}.jpg") for n in range(3)]
        self.dogs = [self.case.photo("dog.jpg")]
        request = self.case.request(("Beach", self.beach), ("Dogs", self.dogs))
        self.asked: list[FilingRequest] = []
        self.recent = folder / "recent"
        self.dialog = FilingDialog(icons, request, lambda _: None, [self.recent])
        self.dialog.plan_requested.connect(self.asked.append)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def answer(self, request: FilingRequest | None = None) -> None:
        request = self.asked[-1] if request is None else request
        self.dialog.show_plan(request, self.case.plan(request))

    @property
    def go(self) -> QPushButton:
        buttons = self.dialog.findChildren(QPushButton)
        return next(b for b in buttons if b.property("kind") == "primary")

    @property
    def summary(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return next(label.text() for label in labels if label.accessibleName() == "Summary")

    @property
    def path_field(self) -> QLineEdit:
        box = next(box for box in self.dialog.findChildren(QComboBox) if box.isEditable())
        return box.findChildren(QLineEdit)[0]

    @property
    def tree(self) -> QTreeView:
        return self.dialog.findChildren(QTreeView)[0]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, icons: Icons) -> Desk:
    return Desk(tmp_path, qtbot, icons)


def test_it_asks_for_a_plan_when_it_opens_and_files_it(qtbot: QtBot, desk: Desk) -> None:
    assert len(desk.asked) == 1
    assert not desk.go.isEnabled()
    desk.answer()
    assert desk.go.isEnabled()
    assert desk.go.text() == "Move 4 photos"
    assert desk.summary.startswith("4 photos, ")
    assert "2 new folders" in desk.summary
    with qtbot.waitSignal(desk.dialog.file_requested) as filed:
        qtbot.mouseClick(desk.go, Qt.MouseButton.LeftButton)
    assert filed.args[0].photos == 4
    assert not desk.dialog.isVisible()


def test_enter_files_what_the_dialog_opened_with(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard(desk.dialog)
    desk.answer()
    assert keys.focus is desk.go
    with qtbot.waitSignal(desk.dialog.file_requested):
        keys.press(Qt.Key.Key_Return)
    assert not desk.dialog.isVisible()


def test_enter_files_after_the_mode_was_chosen_by_key(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard(desk.dialog)
    desk.answer()
    keys.press(Qt.Key.Key_C, ALT)
    keys.press(Qt.Key.Key_Return)
    assert desk.dialog.isVisible(), "the plan on view is still the one for moving"
    qtbot.waitUntil(lambda: desk.asked[-1].mode is Mode.COPY)
    keys.press(Qt.Key.Key_Return)
    assert desk.dialog.isVisible(), "there is no plan for copies yet"
    desk.answer()
    with qtbot.waitSignal(desk.dialog.file_requested) as filed:
        keys.press(Qt.Key.Key_Return)
    assert filed.args[0].mode is Mode.COPY


@pytest.mark.parametrize("name", ["Cancel", "C&hoose…"])
def test_enter_on_another_button_files_nothing(qtbot: QtBot, desk: Desk, name: str) -> None:
    desk.answer()
    next(b for b in desk.dialog.findChildren(QPushButton) if b.text().strip() == name).setFocus()
    with qtbot.assertNotEmitted(desk.dialog.file_requested):
        Keyboard(desk.dialog).press(Qt.Key.Key_Return)


def test_a_plan_leaves_the_keyboard_where_a_person_took_it(desk: Desk) -> None:
    desk.path_field.setFocus()
    desk.answer()
    assert desk.path_field.hasFocus()


def test_tab_goes_from_top_to_bottom(desk: Desk) -> None:
    keys = Keyboard(desk.dialog)
    desk.answer()
    stops = []
    for _ in range(8):
        keys.press(Qt.Key.Key_Tab)
        stops.append(keys.focus.accessibleName() or getattr(keys.focus, "text", str)().strip())
    assert stops == [
        "File into this folder",
        "C&hoose…",
        "Folders",
        "&Move",
        "Plan",
        "Which photos to show",
        "Cancel",
        "Move 4 photos",
    ]


def test_free_space_is_told_even_where_none_is_taken(desk: Desk) -> None:
    desk.answer()
    assert desk.asked[-1].mode is Mode.MOVE
    assert "are free on that disk" in desk.summary


def test_a_large_font_and_a_long_path_leave_it_narrow(
    tmp_path: Path, qtbot: QtBot, icons: Icons
) -> None:
    case = FilingCase(tmp_path)
    case.destination = tmp_path / ("a folder with a very long name " * 6) / "and more"
    request = case.request(("Beach", [case.photo("1.jpg")]), mode=Mode.LINK)
    dialog = FilingDialog(icons, request, lambda _: None)
    qtbot.addWidget(dialog)
    font = dialog.font()
    font.setPointSizeF(20)
    dialog.setFont(font)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 960


def test_every_change_asks_again_and_late_answers_are_dropped(desk: Desk) -> None:
    desk.answer()
    model = desk.dialog.model
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not desk.go.isEnabled()
    desk.answer(desk.asked[0])
    assert not desk.go.isEnabled()
    desk.answer()
    assert desk.go.text() == "Move 3 photos"
    assert desk.go.isEnabled()
    desk.dialog.show_refusal(desk.asked[0], "late")
    assert "late" not in desk.summary


def test_nothing_ticked_asks_for_no_plan(desk: Desk) -> None:
    model = desk.dialog.model
    model.tick([model.index(0, 0), model.index(1, 0)], wanted=False)
    assert len(desk.asked) == 1
    assert not desk.go.isEnabled()
    assert "Nothing is ticked" in desk.summary


@pytest.mark.parametrize(
    ("name", "mode", "text"),
    [("&Copy", Mode.COPY, "Copy 4 photos"), ("&Link", Mode.LINK, "Link 4 photos")],
)
def test_the_mode_can_be_chosen(qtbot: QtBot, desk: Desk, name: str, mode: Mode, text: str) -> None:
    desk.answer()
    button = next(b for b in desk.dialog.findChildren(QRadioButton) if b.text() == name)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert desk.asked[-1].mode is mode
    desk.answer()
    assert desk.go.text() == text
    if mode is Mode.COPY:
        assert "are free on that disk" in desk.summary


def test_a_refusal_is_told(desk: Desk) -> None:
    desk.dialog.show_refusal(desk.asked[-1], "That folder cannot be written.")
    assert desk.summary == "That folder cannot be written."
    assert not desk.go.isEnabled()


def test_another_folder_can_be_typed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.answer()
    desk.path_field.setFocus()
    desk.path_field.setText(str(tmp_path / "elsewhere"))
    with qtbot.assertNotEmitted(desk.dialog.file_requested):
        qtbot.keyClick(desk.path_field, Qt.Key.Key_Return)
    assert desk.asked[-1].destination == tmp_path / "elsewhere"
    desk.path_field.setText("not a whole path")
    qtbot.keyClick(desk.path_field, Qt.Key.Key_Return)
    assert len(desk.asked) == 2
    assert "whole path" in desk.summary
    assert not desk.go.isEnabled()


def test_a_recent_folder_can_be_chosen(qtbot: QtBot, desk: Desk) -> None:
    desk.path_field.setText(str(desk.recent))
    qtbot.keyClick(desk.path_field, Qt.Key.Key_Return)
    assert desk.asked[-1].destination == desk.recent


def test_a_full_disk_cannot_be_filed_to(desk: Desk) -> None:

    plan = desk.case.plan(desk.asked[-1])
    desk.dialog.show_plan(desk.asked[-1], replace(plan, needed_bytes=10, free_bytes=1))
    assert not desk.go.isEnabled()
    assert "too full" in desk.summary


def test_the_tree_is_worked_by_keys(qtbot: QtBot, desk: Desk) -> None:
    model, tree = desk.dialog.model, desk.tree
    folder = model.index(0, 0)
    tree.setFocus()
    tree.setCurrentIndex(model.index(0, 0, folder))
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert desk.asked[-1].clusters[0] == ("Beach", [desk.beach[2]])
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert len(desk.asked[-1].clusters[0][1]) == 3

    tree.setCurrentIndex(folder)
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = next(e for e in tree.findChildren(QLineEdit) if e.isVisible())
    editor.setText("Sea")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.asked[-1].clusters[0][0] == "Sea")
    assert desk.dialog.isVisible()


def test_the_filter_tells_how_many(qtbot: QtBot, desk: Desk) -> None:
    desk.beach[0].path.unlink()
    desk.answer()
    boxes = desk.dialog.findChildren(QComboBox)
    box = next(b for b in boxes if b.accessibleName() == "Which photos to show")
    assert box.itemText(2) == "Only left out (1)"
    box.setCurrentIndex(2)
    box.activated.emit(2)
    model = desk.dialog.model
    assert model.rowCount(model.index(0, 0)) == 1
    assert "no longer there" in model.index(0, Column.TO, model.index(0, 0)).data()


def test_escape_closes_and_files_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.answer()
    with qtbot.assertNotEmitted(desk.dialog.file_requested):
        qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_a_group_that_was_filed_goes_on_in_its_folder(
    tmp_path: Path, qtbot: QtBot, icons: Icons
) -> None:
    case = FilingCase(tmp_path)
    home = case.destination.resolve() / "Gitarren"
    home.mkdir(parents=True)
    there, new = (case.photo(f"{n}.jpg") for n in range(2))
    there.path.rename(home / "0.jpg")
    case.photos[0] = there = there.moved(home / "0.jpg")
    clusters = [("Violins", [new, there]), ("Dogs", [case.photo("dog.jpg")])]
    request = FilingRequest(clusters, case.destination)
    asked: list[FilingRequest] = []
    filed = GroupHome(case.destination.resolve(), BY_GROUP, "Gitarren", home)
    dialog = FilingDialog(icons, request, lambda _: None, homes=[filed, None])
    dialog.plan_requested.connect(asked.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_plan(asked[-1], case.plan(asked[-1]))
    model = dialog.model
    violins = model.index(0, Column.TO)
    assert violins.data() == "Gitarren"
    assert violins.data(RowRole.SECOND_LINE) == "Goes on in this folder"
    assert model.index(1, Column.TO, model.index(0, 0)).data() == "Is there already"
    (box,) = (box for box in dialog.findChildren(QComboBox) if box.isEditable())
    other = tmp_path / "other"
    keys = Keyboard(dialog)
    box.setFocus()
    box.setEditText(str(other))
    keys.press(Qt.Key.Key_Tab)
    assert asked[-1].folders == [Home(name="Gitarren"), None], "all of it, by the folder's name"
    plan = case.plan(asked[-1])
    assert {item.destination.parent.name for item in plan.items} == {"Gitarren", "Dogs"}
    assert plan.photos == 3
    box.setFocus()
    box.setEditText(str(case.destination))
    keys.press(Qt.Key.Key_Tab)
    assert asked[-1].folders == [filed.goes_on(), None]
    model.setData(violins, "Harps")
    assert set(asked[-1].folders) == {None}
    assert asked[-1].clusters[0][0] == "Harps"
