"""The plan as a tree: Qt's rules kept, ticks and names become a new request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from photoclust.core.photo import Digest
from photoclust.core.stacks import Stacks
from photoclust.ui.filing.model import Column, FilingModel
from photoclust.ui.filing.wishes import Show
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.two_line_rows import RowRole
from tests.helpers.filing_case import FilingCase

CHECK = Qt.ItemDataRole.CheckStateRole
Thumbnail = Callable[[Digest], QPixmap | None]


class Tree:
    """A model over two clusters, one of them with a name taken and a file gone."""

    def __init__(self, folder: Path, icons: Icons, *, stacked: bool = False) -> None:
        self.case = FilingCase(folder)
        self.beach = [self.case.photo(name, name) for name in ("x/a.jpg", "y/a.jpg", "b.jpg")]
        self.dogs = [self.case.photo("dog.jpg"), self.case.photo("gone.jpg")]
        self.case.companion(self.beach[1], ".mov")
        self.dogs[1].path.unlink()
        self.thumbnails: dict[Digest, QPixmap] = {}
        clusters = [("Beach", self.beach), ("Dogs", self.dogs)]
        # The second one has a companion; one photo of the stack lies in another group.
        stack = [photo.id for photo in (*self.beach[1:], self.dogs[0])]
        stacks = Stacks.of([stack]) if stacked else Stacks()
        self.model = FilingModel(clusters, icons, self.thumbnails.get, stacks=stacks)
        self.plan()

    def plan(self) -> None:
        self.model.take_plan(self.case.plan(self.case.request(*self.model.clusters)))

    def folder(self, row: int, column: Column = Column.FROM) -> QModelIndex:
        return self.model.index(row, column)

    def photo(self, folder: int, row: int, column: Column = Column.FROM) -> QModelIndex:
        return self.model.index(row, column, self.folder(folder))

    def cell(self, index: QModelIndex) -> tuple[str, str]:
        return index.data(), index.data(RowRole.SECOND_LINE)


@pytest.fixture
def tree(tmp_path: Path, icons: Icons) -> Tree:
    return Tree(tmp_path, icons)


def test_the_model_keeps_qts_rules(tree: Tree) -> None:
    tester = QAbstractItemModelTester(
        tree.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    tree.model.setData(tree.photo(0, 0), Qt.CheckState.Unchecked, CHECK)
    tree.model.show_only(Show.LEFT_OUT)
    tree.plan()
    tree.model.show_only(Show.ALL)
    del tester


def test_from_and_to_are_told(tree: Tree) -> None:
    assert tree.cell(tree.folder(0)) == ("Beach", "3 photos")
    assert tree.cell(tree.folder(0, Column.TO)) == ("Beach", "New folder, 1 renamed")
    assert tree.cell(tree.folder(1, Column.TO)) == ("Dogs", "New folder, 1 cannot be filed")
    assert tree.cell(tree.photo(0, 0)) == ("a.jpg", str(tree.case.folder / "x"))
    assert tree.cell(tree.photo(0, 0, Column.TO)) == ("a.jpg", "")
    assert tree.cell(tree.photo(0, 1, Column.TO)) == ("a (2).jpg", "renamed; with .mov")
    assert tree.photo(0, 1, Column.TO).data(RowRole.TINT) == "warning_text"
    gone = tree.photo(1, 1, Column.TO)
    assert gone.data().startswith("The file is no longer there")
    assert gone.data(RowRole.TINT) == "error_text"
    headers = [tree.model.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert headers == ["From", "To"]


def test_a_photo_can_be_left_out_and_taken_back(qtbot: QtBot, tree: Tree) -> None:
    with qtbot.waitSignal(tree.model.edited):
        tree.model.setData(tree.photo(0, 1), Qt.CheckState.Unchecked, CHECK)
    assert tree.folder(0).data(CHECK) == Qt.CheckState.PartiallyChecked
    assert tree.cell(tree.folder(0)) == ("Beach", "2 of 3 photos")
    assert tree.photo(0, 1, Column.TO).data() == "Stays where it is"
    assert tree.model.clusters[0] == ("Beach", [tree.beach[0], tree.beach[2]])
    tree.model.setData(tree.photo(0, 1), Qt.CheckState.Checked, CHECK)
    assert tree.folder(0).data(CHECK) == Qt.CheckState.Checked


def test_a_cluster_can_be_left_out(tree: Tree) -> None:
    tree.model.setData(tree.folder(0), Qt.CheckState.Unchecked, CHECK)
    assert tree.cell(tree.folder(0, Column.TO)) == ("Beach", "Not filed")
    assert [title for title, _ in tree.model.clusters] == ["Dogs"]
    tree.plan()
    assert tree.model.rowCount(tree.folder(0)) == 3, "what is left out stays on view"


def test_many_are_ticked_in_one_edit(qtbot: QtBot, tree: Tree) -> None:
    edits: list[bool] = []
    tree.model.edited.connect(lambda: edits.append(True))
    tree.model.tick([tree.photo(0, 0), tree.photo(0, 2), tree.folder(1)], wanted=False)
    assert edits == [True]
    assert tree.model.clusters == (("Beach", [tree.beach[1]]),)


def test_a_closed_stack_is_left_out_and_filed_whole(tmp_path: Path, icons: Icons) -> None:
    tree = Tree(tmp_path, icons, stacked=True)
    assert tree.cell(tree.photo(0, 1, Column.TO)) == (
        "a (2).jpg",
        "renamed; with .mov; in a stack of 2",
    )
    assert tree.cell(tree.photo(0, 0, Column.TO)) == ("a.jpg", "")
    assert tree.cell(tree.photo(1, 0, Column.TO)) == ("dog.jpg", "")
    tree.model.setData(tree.photo(0, 2), Qt.CheckState.Unchecked, CHECK)
    assert tree.photo(0, 1).data(CHECK) == Qt.CheckState.Unchecked
    assert tree.photo(1, 0).data(CHECK) == Qt.CheckState.Checked, "it lies elsewhere"
    assert tree.cell(tree.photo(0, 1, Column.TO)) == ("Stays where it is", "in a stack of 2")
    assert tree.model.clusters == (("Beach", [tree.beach[0]]), ("Dogs", tree.dogs))
    tree.plan()
    tree.model.tick([tree.photo(0, 1)], wanted=True)
    assert tree.folder(0).data(CHECK) == Qt.CheckState.Checked
    plan = tree.case.plan(tree.case.request(*tree.model.clusters))
    beach = {item.source.name for item in plan.items if item.cluster == "Beach"}
    assert beach == {"a.jpg", "a.mov", "b.jpg"}


def test_a_folder_can_be_named(qtbot: QtBot, tree: Tree) -> None:
    to = tree.folder(0, Column.TO)
    assert tree.model.flags(to) & Qt.ItemFlag.ItemIsEditable
    assert not tree.model.flags(tree.photo(0, 0, Column.TO)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(tree.model.edited):
        assert tree.model.setData(to, "  Sea:  2021 ")
    assert tree.model.clusters[0][0] == "Sea: 2021"
    assert tree.cell(to) == ("Sea_ 2021", "")
    tree.plan()
    assert tree.cell(to) == ("Sea_ 2021", "New folder, 1 renamed")
    assert tree.folder(0).data() == "Beach", "the group keeps its name"
    with qtbot.assertNotEmitted(tree.model.edited):
        assert not tree.model.setData(to, "  ")
        assert not tree.model.setData(to, "Sea_ 2021")


def test_the_filter_shows_what_to_look_at(tree: Tree) -> None:
    tree.model.show_only(Show.RENAMED)
    assert [tree.model.rowCount(tree.folder(row)) for row in (0, 1)] == [1, 0]
    assert tree.photo(0, 0).data() == "a.jpg"
    tree.model.show_only(Show.LEFT_OUT)
    assert [tree.model.rowCount(tree.folder(row)) for row in (0, 1)] == [0, 1]
    tree.model.setData(tree.photo(1, 0), Qt.CheckState.Unchecked, CHECK)
    assert tree.model.rowCount(tree.folder(1)) == 1, "a tick takes nothing from under the pointer"


def test_thumbnails_are_asked_for_when_looked_at(qtbot: QtBot, tree: Tree) -> None:
    with qtbot.waitSignal(tree.model.thumbnails_wanted) as wanted:
        tree.photo(0, 0).data(Qt.ItemDataRole.DecorationRole)
        tree.photo(0, 2).data(Qt.ItemDataRole.DecorationRole)
    assert wanted.args == [(tree.beach[0].digest, tree.beach[2].digest)]
    tree.thumbnails[tree.beach[0].digest] = QPixmap(64, 64)
    with qtbot.waitSignal(tree.model.dataChanged):
        tree.model.refresh_thumbnails()
    with qtbot.assertNotEmitted(tree.model.thumbnails_wanted, wait=20):
        tree.photo(0, 0).data(Qt.ItemDataRole.DecorationRole)


def test_photos_that_are_there_already_are_told(tmp_path: Path, icons: Icons) -> None:
    case = FilingCase(tmp_path)
    case.destination = case.folder
    photo = case.photo("Beach/a.jpg")
    model = FilingModel([("Beach", [photo])], icons, lambda _: None)
    model.take_plan(case.plan(case.request(("Beach", [photo]))))
    assert model.index(0, Column.TO, model.index(0, 0)).data() == "Is there already"


def test_nothing_to_file_is_no_error(icons: Icons) -> None:
    model = FilingModel([], icons, lambda _: None)
    model.refresh_thumbnails()
    assert model.clusters == ()
    assert model.rowCount() == 0
